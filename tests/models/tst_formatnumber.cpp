// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FormatNumber.h"
#include "models/PvTableInput.h"
#include "models/ScatterPlan.h"

#include "core/Reading.h"

#include <QLocale>
#include <QTest>

using namespace Candela;

Q_DECLARE_METATYPE(Candela::TypedNumber)

class tst_FormatNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void showsTheSeparatorOfTheLocale_data()
    {
        QTest::addColumn<QString>("machine");
        QTest::addColumn<QString>("german");
        QTest::newRow("fraction") << "12.50"
                                  << "12,50";
        QTest::newRow("negative") << "-0.5"
                                  << "-0,5";
        QTest::newRow("exponent") << "1.5e-07"
                                  << "1,5e-07";
        QTest::newRow("whole") << "1500"
                               << "1500";
        QTest::newRow("not a number") << "nan"
                                      << "nan";
        QTest::newRow("version") << "2.1.7"
                                 << "2.1.7";
        QTest::newRow("with words") << "2.1 beta"
                                    << "2.1 beta";
        QTest::newRow("address") << "10.0.0.1"
                                 << "10.0.0.1";
        QTest::newRow("only a point") << "."
                                      << ".";
        QTest::newRow("nothing") << ""
                                 << "";
    }
    void showsTheSeparatorOfTheLocale()
    {
        QFETCH(QString, machine);
        QFETCH(QString, german);
        QCOMPARE(localNumber(machine), machine);
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        QCOMPARE(localNumber(machine), german);
        QLocale::setDefault(QLocale(QStringLiteral("ja_JP")));
        QCOMPARE(localNumber(machine), machine);
    }

    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<TypedNumber>("result");
        QTest::addColumn<double>("number");
        const auto good = TypedNumber::Good;
        const auto ambiguous = TypedNumber::Ambiguous;
        const auto wrong = TypedNumber::NotANumber;
        QTest::newRow("point in English") << "en_GB"
                                          << "1.5" << good << 1.5;
        QTest::newRow("comma in English") << "en_GB"
                                          << "1,5" << good << 1.5;
        QTest::newRow("comma in German") << "de_DE"
                                         << "1,5" << good << 1.5;
        QTest::newRow("point in German") << "de_DE"
                                         << "1.5" << good << 1.5;
        QTest::newRow("its own, three digits") << "de_DE"
                                               << "1,500" << good << 1.5;
        QTest::newRow("thousands in German") << "de_DE"
                                             << "1.500" << ambiguous << 0.0;
        QTest::newRow("thousands in English") << "en_GB"
                                              << "1,500" << ambiguous << 0.0;
        QTest::newRow("no thousands begin with 0") << "de_DE"
                                                   << "0.125" << good << 0.125;
        QTest::newRow("negative thousands") << "de_DE"
                                            << "-20.000" << ambiguous << 0.0;
        QTest::newRow("four digits before") << "de_DE"
                                            << "2700.125" << good << 2700.125;
        QTest::newRow("both separators") << "en_GB"
                                         << "1,500.25" << wrong << 0.0;
        QTest::newRow("both the other way") << "de_DE"
                                            << "1.500,25" << wrong << 0.0;
        QTest::newRow("two thousands") << "en_GB"
                                       << "1,500,000" << wrong << 0.0;
        QTest::newRow("exponent") << "de_DE"
                                  << "2,5e3" << good << 2500.0;
        QTest::newRow("hexadecimal") << "de_DE"
                                     << "0x1F" << good << 31.0;
        QTest::newRow("spaces around") << "fr_FR"
                                       << "  7,25 " << good << 7.25;
        QTest::newRow("infinite") << "en_GB"
                                  << "inf" << wrong << 0.0;
        QTest::newRow("no number") << "en_GB"
                                   << "bright" << wrong << 0.0;
        QTest::newRow("nothing") << "en_GB"
                                 << "" << wrong << 0.0;
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, locale);
        QFETCH(QString, typed);
        QFETCH(TypedNumber, result);
        QLocale::setDefault(QLocale(locale));
        double number = 0;
        QCOMPARE(readTypedNumber(typed, &number), result);
        if (result == TypedNumber::Good)
            QTEST(number, "number");
    }

    void whatIsShownCanBeTyped()
    {
        for (const char *locale : {"en_US", "de_DE", "de_CH", "fr_FR", "es_ES", "ru_RU", "zh_CN", "ja_JP"}) {
            QLocale::setDefault(QLocale(QLatin1String(locale)));
            for (const double number :
                 {0.0, 0.125, -1.5, 1500.0, 1.234, 12.345, 123.456, 1234.567, 1e-9, 1e12}) {
                double back = -1;
                const QString shown = numberText(number, 'g', 17);
                QVERIFY2(readTypedNumber(shown, &back) == TypedNumber::Good, qPrintable(shown));
                QCOMPARE(back, number);
            }
        }
    }

    void anAmbiguousNumberIsNotWritten()
    {
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        PvTableRow row;
        row.name = QStringLiteral("LAMP:CCT");
        row.type = DataType::Double;
        QString message;
        QVERIFY(!parseTableInput(row, QStringLiteral("2.700"), &message).isValid());
        QVERIFY2(message.contains(QStringLiteral("2.700")), qPrintable(message));
        QCOMPARE(parseTableInput(row, QStringLiteral("2700"), &message).toDouble(), 2700.0);
        QCOMPARE(parseTableInput(row, QStringLiteral("2,7"), &message).toDouble(), 2.7);
    }

    void arraysSeparateByCommasOrSemicolons()
    {
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        PvTableRow row;
        row.name = QStringLiteral("WAVE");
        row.type = DataType::Double;
        row.elements = 4;
        QString message;
        QCOMPARE(parseTableInput(row, QStringLiteral("1.500, 2"), &message).toText(),
                 QStringLiteral("1.5, 2"));
        QCOMPARE(parseTableInput(row, QStringLiteral("1,5; 2,25; 3"), &message).toText(),
                 QStringLiteral("1.5, 2.25, 3"));
        QVERIFY(!parseTableInput(row, QStringLiteral("1.500; 2"), &message).isValid());
    }

    void aColumnTakesBothSeparators()
    {
        QLocale::setDefault(QLocale(QStringLiteral("ru_RU")));
        QList<double> values;
        QString error;
        QVERIFY(ScatterPlan::parseColumn(QStringLiteral("12,5 %\n40\n7.25"), &values, &error));
        QCOMPARE(values, QList<double>({12.5, 40, 7.25}));
        QVERIFY(!ScatterPlan::parseColumn(QStringLiteral("2.700"), &values, &error));
    }
};

QTEST_GUILESS_MAIN(tst_FormatNumber)
#include "tst_formatnumber.moc"
