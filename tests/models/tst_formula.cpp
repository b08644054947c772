// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Formula.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>

using namespace Candela;

namespace {

const double NotANumber = std::nan("");

FormulaNames names()
{
    return {{QStringLiteral("level"), QStringLiteral("x"), QStringLiteral("index")},
            {QStringLiteral("lux"), QStringLiteral("co2")}};
}

std::vector<FormulaSensor> sensors()
{
    return {{400, {0, 0}, 0, 0},
            {600, {10, 0}, 0, 0},
            {NotANumber, {1, 0}, 0, 0},
            {200, {5, 5}, 0, 1},
            {9000, {0, 0}, 1, 2}};
}

} // namespace

class TestFormula : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("expected");
        QTest::newRow("arithmetic") << "1 + 2 * 3 ^ 2" << 19.0;
        QTest::newRow("variables") << "level + x*index" << 50 + 2.5 * 4;
        QTest::newRow("mean") << "mean(lux)" << 10200.0 / 4;
        QTest::newRow("min of a group") << "min(lux)" << 200.0;
        QTest::newRow("min of numbers") << "min(level, 20, 30)" << 20.0;
        QTest::newRow("max") << "max( lux ) + 1" << 9001.0;
        QTest::newRow("median") << "median(lux)" << 500.0;
        QTest::newRow("count and failed") << "count(lux) * 10 + failed(lux)" << 41.0;
        QTest::newRow("sum") << "sum(lux)" << 10200.0;
        QTest::newRow("nearest in the room") << "nearest(lux)" << 400.0;
        QTest::newRow("room") << "room(lux)" << 500.0;
        QTest::newRow("condition") << "level > 40 && x < 3 ? 1 : 0" << 1.0;
        QTest::newRow("clamp") << "clamp(level * 10, 0, 100)" << 100.0;
        QTest::newRow("mod, map, pi") << "mod(-1, 4) + map(5, 0, 10, 0, 100) + floor(pi)" << 56.0;
        QTest::newRow("exponent") << "1.5e2 + 2E-1" << 150.2;
        QTest::newRow("compare") << "level == 50" << 1.0;
        QTest::newRow("same ask twice") << "mean(lux) - mean(lux)" << 0.0;
        QTest::newRow("empty group") << "count(co2)" << 0.0;
    }
    void computes()
    {
        QFETCH(QString, text);
        QFETCH(double, expected);
        LineError error;
        Formula formula = Formula::compile(text, names(), &error);
        QVERIFY2(formula.isValid(), qPrintable(error.text()));
        QVERIFY(!error);
        formula.setVariable(0, 50);
        formula.setVariable(1, 2.5);
        formula.setVariable(2, 4);
        formula.setGroup(0, sensors());
        formula.setPlace({{1, 0}, 0, 0});
        QCOMPARE(formula.evaluate(), expected);
    }

    void weighsByDistanceWithinTheRoom()
    {
        Formula formula = Formula::compile(QStringLiteral("near(lux)"), names(), nullptr);
        formula.setGroup(0, sensors());
        formula.setPlace({{5, 0}, 0, 0});
        QCOMPARE(formula.evaluate(), 500.0); // both are 5 m away; the one in the next room does not count
        formula.setPlace({{0, 0}, 0, 0});
        QVERIFY(std::abs(formula.evaluate() - 400) < 0.1);
        formula.setPlace({{5, 4}, 0, 7}); // a room without sensors: the floor's
        QVERIFY(formula.evaluate() < 400);
        formula.setPlace({{5, 4}, 5, 7}); // a floor without sensors
        QVERIFY(std::isnan(formula.evaluate()));
    }

    void hasNoValueWithoutSensors()
    {
        Formula formula = Formula::compile(QStringLiteral("mean(lux) + 1"), names(), nullptr);
        QVERIFY(std::isnan(formula.evaluate()));
        formula.setGroup(0, {{NotANumber, {}, 0, 0}});
        QVERIFY(std::isnan(formula.evaluate()));
        formula.setGroup(0, {{5, {}, 0, 0}});
        QCOMPARE(formula.evaluate(), 6.0);
        Formula root = Formula::compile(QStringLiteral("sqrt(0 - 1)"), names(), nullptr);
        QVERIFY(std::isnan(root.evaluate()));
        QVERIFY(std::isnan(Formula().evaluate()));
    }

    void knowsWhatItUses()
    {
        Formula formula = Formula::compile(QStringLiteral("level + mean(co2)"), names(), nullptr);
        QVERIFY(formula.usesVariable(0));
        QVERIFY(!formula.usesVariable(1));
        QVERIFY(!formula.usesVariable(7));
        QVERIFY(!formula.usesGroup(0));
        QVERIFY(formula.usesGroup(1));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << "  "
                               << "column 3: a formula is expected";
        QTest::newRow("unknown name") << "level + lumen"
                                      << "column 9: unknown name \"lumen\"";
        QTest::newRow("unknown function") << "system(1)"
                                          << "column 1: unknown function \"system\"";
        QTest::newRow("group bare") << "lux + 1"
                                    << "column 1: \"lux\" is a group of sensors: write mean(lux) or the like";
        QTest::newRow("group function of a number") << "mean(level)"
                                                    << "column 6: mean() needs a group of sensors: lux, co2";
        QTest::newRow("two groups") << "mean(lux, co2)"
                                    << "column 9: mean() of a group ends with \")\"";
        QTest::newRow("function bare") << "2 * sqrt"
                                       << "column 5: \"sqrt\" is a function: write sqrt(...)";
        QTest::newRow("assignment") << "level = 3"
                                    << "column 7: \"=\" assigns; to compare, write \"==\"";
        QTest::newRow("text") << "\"/etc/passwd\""
                              << "column 1: text has no place in a formula";
        QTest::newRow("open quote") << "1 + \"abc"
                                    << "column 5: \"\"abc\" has no place in a formula";
        QTest::newRow("sign") << "level ; 3"
                              << "column 7: \";\" has no place in a formula";
        QTest::newRow("two values") << "level, x"
                                    << "column 6: \",\" only separates the arguments of a function";
        QTest::newRow("not closed") << "(level + 3"
                                    << "column 11: \")\" is missing";
        QTest::newRow("not opened") << "level + 3)"
                                    << "column 10: \")\" without \"(\"";
        QTest::newRow("ends") << "level +"
                              << "column 8: the formula ends too early";
        QTest::newRow("no operator") << "level x"
                                     << "column 7: an operator is missing before \"x\"";
        QTest::newRow("number and name") << "2level"
                                         << "column 2: an operator is missing before \"level\"";
        QTest::newRow("two operators") << "level */ 2"
                                       << "column 8: \"/\" is unexpected here";
        QTest::newRow("no else") << "level > 1 ? 2"
                                 << "column 11: \"?\" needs \": value\" behind it";
        QTest::newRow("huge number") << "1e999"
                                     << "column 1: \"1e999\" has no place in a formula";
        QTest::newRow("percent") << "level % 3"
                                 << "column 7: \"%\" is not an operator of formulas";
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        LineError error;
        const Formula formula = Formula::compile(text, names(), &error);
        QVERIFY(!formula.isValid());
        QCOMPARE(error.text(), expected);
    }

    void countsArguments()
    {
        LineError error;
        QVERIFY(!Formula::compile(QStringLiteral("clamp(level)"), names(), &error).isValid());
        QCOMPARE(error.message, QStringLiteral("too few arguments"));
        QVERIFY(!Formula::compile(QStringLiteral("sqrt(1, 2)"), names(), &error).isValid());
        QCOMPARE(error.message, QStringLiteral("too many arguments"));
    }

    void hasLimits()
    {
        LineError error;
        QVERIFY(!Formula::compile(QString(2000, u'1'), names(), &error).isValid());
        QCOMPARE(error.message, QStringLiteral("a formula has at most 1000 characters"));
        const QString deep = QString(40, u'(') + QLatin1Char('1') + QString(40, u')');
        QVERIFY(!Formula::compile(deep, names(), &error).isValid());
        QCOMPARE(error.text(), QStringLiteral("column 33: more than 32 parentheses inside each other"));
        const QString fine = QString(32, u'(') + QLatin1Char('1') + QString(32, u')');
        QVERIFY(Formula::compile(fine, names(), &error).isValid());
        // As many group functions as fit keep their places.
        QString many = QStringLiteral("sum(lux)");
        while (many.size() < 980)
            many += QStringLiteral("+sum(lux)");
        Formula formula = Formula::compile(many, names(), &error);
        formula.setGroup(0, {{1, {}, 0, 0}});
        QCOMPARE(formula.evaluate(), double(many.count(u'(')));
    }

    void survivesRubbish()
    {
        // Any line is either a formula or an error with a place in it.
        const QString signs = QStringLiteral("12.eE+-*/^()<>=!&|?:,\"_ aluxmean%~;\\\u00e9");
        quint32 seed = 7;
        for (int round = 0; round < 20000; ++round) {
            QString text;
            for (int i = 0; i < 12; ++i) {
                seed = seed * 1664525 + 1013904223;
                text += signs.at(qsizetype(seed >> 8) % signs.size());
            }
            LineError error;
            Formula formula = Formula::compile(text, names(), &error);
            if (formula.isValid()) {
                formula.evaluate();
            } else {
                QVERIFY2(error.column >= 1 && error.column <= text.size() + 1, qPrintable(text));
                QVERIFY2(!error.message.isEmpty(), qPrintable(text));
            }
        }
    }

    void isFast()
    {
        Formula formula = Formula::compile(
            QStringLiteral("clamp(level + 0.05 * (500 - mean(lux)) + x * 0.1, 0, 100)"), names(), nullptr);
        formula.setGroup(0, std::vector<FormulaSensor>(400, FormulaSensor{450, {1, 1}, 0, 0}));
        QElapsedTimer clock;
        clock.start();
        double sum = 0;
        for (int i = 0; i < 10000; ++i) {
            formula.setVariable(0, i % 100);
            formula.setVariable(1, i);
            sum += formula.evaluate();
        }
        QVERIFY(sum > 0);
        QVERIFY2(clock.elapsed() < 200, qPrintable(QString::number(clock.nsecsElapsed() / 1e6)));
        qInfo("10,000 fixtures: %.2f ms", double(clock.nsecsElapsed()) / 1e6);
    }
};

QTEST_APPLESS_MAIN(TestFormula)
#include "tst_formula.moc"
