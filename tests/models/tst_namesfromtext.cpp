// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/NamesFromText.h"

#include <QTest>

using namespace Candela;

class tst_namesfromtext : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("nothing") << " \n\t" << QStringList();
        QTest::newRow("one") << "A:B.VAL" << QStringList{"A:B.VAL"};
        QTest::newRow("lines") << "A\r\nB\n\nC" << QStringList{"A", "B", "C"};
        QTest::newRow("separators") << "A, B;C\tD E" << QStringList{"A", "B", "C", "D", "E"};
        QTest::newRow("quotes") << "\"A\",\"B\"" << QStringList{"A", "B"};
        QTest::newRow("twice") << "A B A" << QStringList{"A", "B"};
        QTest::newRow("range") << "L{1..3} X" << QStringList{"L1", "L2", "L3", "X"};
        QTest::newRow("list, spaced") << "L{1, 3}" << QStringList{"L1", "L3"};
        QTest::newRow("overlap") << "L{1..3},L{2..4}" << QStringList{"L1", "L2", "L3", "L4"};
        QTest::newRow("braces of a name") << "SR{BPM:1}X" << QStringList{"SR{BPM:1}X"};
    }

    void names()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        const Result<QStringList> result = namesFromText(text);
        QVERIFY(result.ok());
        QCOMPARE(*result, names);
    }

    void comments()
    {
        const QString text = QStringLiteral("# Lights, first floor\nA\n#\n#Sensors\nB # C");
        QCOMPARE(*namesFromText(text, true), QStringList({"# Lights, first floor", "A", "#Sensors", "B"}));
        QCOMPARE(*namesFromText(QStringLiteral("# x\nA")), QStringList{"A"});
    }

    void tooMany()
    {
        const Result<QStringList> result = namesFromText(QStringLiteral("L{0..99999999}"));
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code(), ErrorCode::BadName);
        QVERIFY(!result.error().message().isEmpty());
    }

    void variablesOfThisProgram()
    {
        const Result<QStringList> names = namesFromText(
            QStringLiteral("A loc://x(1, 2), loc://s(\"a, (b\") loc://mode<VEnum>(0, \"Off\", \"On now\")\n"
                           "loc://n{1..2}(5) sim://sine(0, 1, 5);B loc://open(1, 2"));
        QVERIFY(names);
        QCOMPARE(*names, QStringList({"A", "loc://x(1, 2)", "loc://s(\"a, (b\")",
                                      "loc://mode<VEnum>(0, \"Off\", \"On now\")", "loc://n1(5)",
                                      "loc://n2(5)", "sim://sine(0, 1, 5)", "B", "loc://open(1, 2"}));
        // Parentheses in other names are nothing special.
        QCOMPARE(*namesFromText(QStringLiteral("A(1,B)")), QStringList({"A(1", "B)"}));
    }
};

QTEST_GUILESS_MAIN(tst_namesfromtext)
#include "tst_namesfromtext.moc"
