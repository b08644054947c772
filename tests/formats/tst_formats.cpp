// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/AutosaveFile.h"
#include "formats/FileKind.h"
#include "formats/PvsFile.h"
#include "formats/SnapshotCsv.h"
#include "formats/StripChart.h"
#include "formats/StripFile.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Candela;

namespace {

QByteArray data(const char *name)
{
    QFile file(QStringLiteral(CANDELA_DATA "/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", name);
    return file.readAll();
}

QStringList namesOf(const PvTableSheet &sheet)
{
    QStringList names;
    for (const PvTableSheet::Row &row : sheet.rows)
        names.append(row.name);
    return names;
}

QList<int> linesOf(const FileProblems &problems)
{
    QList<int> lines;
    for (const FileProblem &problem : problems.list())
        lines.append(problem.line);
    return lines;
}

QByteArray told(const FileProblems &problems)
{
    QString text;
    for (const FileProblem &problem : problems.list())
        text += QStringLiteral("%1: %2\n").arg(problem.line).arg(problem.what);
    return text.toUtf8();
}

const PvTableSheet::Row &rowOf(const PvTableSheet &sheet, const QString &name)
{
    for (const PvTableSheet::Row &row : sheet.rows) {
        if (row.name == name)
            return row;
    }
    qFatal("no row %s", qPrintable(name));
}

/// Rows with the same names, marks, tolerances and values; times where both have one.
void compareSheets(const PvTableSheet &a, const PvTableSheet &b)
{
    QCOMPARE(namesOf(a), namesOf(b));
    for (qsizetype i = 0; i < a.rows.size(); ++i) {
        QCOMPARE(a.rows[i].selected, b.rows[i].selected);
        QCOMPARE(a.rows[i].tolerance, b.rows[i].tolerance);
        QCOMPARE(bool(a.rows[i].saved), bool(b.rows[i].saved));
        if (a.rows[i].saved) {
            QCOMPARE(a.rows[i].saved->value, b.rows[i].saved->value);
            QCOMPARE(a.rows[i].saved->text, b.rows[i].saved->text);
            QCOMPARE(a.rows[i].saved->atMs, b.rows[i].saved->atMs);
        }
    }
}

qint64 local(const char *time)
{
    return QDateTime::fromString(QLatin1String(time), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

} // namespace

/// Files of other programs, written by hand from what is known of their formats.
class tst_Formats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pvs()
    {
        const TableFile file = readPvs(data("hall.pvs"), QStringLiteral("/x/hall.pvs"));
        QVERIFY(file.readable);
        QVERIFY2(file.problems.isEmpty(), told(file.problems).constData());
        QCOMPARE(file.sheet.name, QStringLiteral("hall"));
        QCOMPARE(namesOf(file.sheet), QStringList({"# Hall, north side", "HALL:LUM01:DIM", "HALL:TABLE",
                                                   "HALL:MODE", "HALL:MODE:RBV"}));
        const auto &lamp = rowOf(file.sheet, "HALL:LUM01:DIM");
        QVERIFY(lamp.selected);
        QCOMPARE(lamp.tolerance, 0.5);
        QCOMPARE(lamp.saved->number, 42.5);
        QCOMPARE(lamp.saved->atMs, local("2024-03-12T16:15:00.250"));
        const auto &table = rowOf(file.sheet, "HALL:TABLE");
        QVERIFY(!table.selected);
        QCOMPARE(table.saved->value.toList(), QVariantList({1.0, 2.5, -3.0}));
        const auto &mode = rowOf(file.sheet, "HALL:MODE");
        QVERIFY(mode.selected); // what Phoebus takes where a file says nothing
        QCOMPARE(mode.tolerance, 0.1);
        QCOMPARE(mode.saved->text, QStringLiteral("Auto & <slow>"));
        QVERIFY(!rowOf(file.sheet, "HALL:MODE:RBV").selected);

        FileProblems none;
        const QByteArray written = writePvs(file.sheet, &none);
        const TableFile again = readPvs(written, QStringLiteral("hall.pvs"));
        QVERIFY2(again.problems.isEmpty(), told(again.problems).constData());
        QVERIFY(none.isEmpty());
        compareSheets(again.sheet, file.sheet);
        QCOMPARE(writePvs(again.sheet, &none), written);
    }

    void damagedPvs()
    {
        const TableFile file = readPvs(data("damaged.pvs"), QStringLiteral("damaged.pvs"));
        QVERIFY(file.readable);
        QCOMPARE(namesOf(file.sheet), QStringList({"GOOD:1", "GOOD:2", "GOOD:3"}));
        QVERIFY2(linesOf(file.problems).mid(0, 7) == QList<int>({3, 5, 6, 7, 8, 9, 10}),
                 told(file.problems).constData());
        QCOMPARE(file.problems.list().size(), 8); // and the end is missing
        QVERIFY(told(file.problems).contains("not complete"));
        QCOMPARE(rowOf(file.sheet, "GOOD:2").saved->number, 1.0); // without its time
    }

    void autosave()
    {
        const TableFile file = readAutosave(data("ioc.sav"), QStringLiteral("ioc.sav"));
        QVERIFY(file.readable);
        QCOMPARE(linesOf(file.problems), QList<int>({2}));
        QCOMPARE(namesOf(file.sheet),
                 QStringList({"HALL:LUM01:DIM", "HALL:LUM01.DESC", "HALL:LUM01.EGU", "HALL:TABLE",
                              "HALL:NAMES", "# HALL:GONE Search Issued", "HALL:MODE"}));
        QCOMPARE(rowOf(file.sheet, "HALL:LUM01.DESC").saved->text,
                 QStringLiteral("North side,  first \"row\""));
        QVERIFY(rowOf(file.sheet, "HALL:LUM01.EGU").saved->text.isEmpty());
        QCOMPARE(rowOf(file.sheet, "HALL:NAMES").saved->value.toList(),
                 QVariantList({"Fred", "2 \"Guys\"", "a\\b", ""}));
        FileProblems none;
        const QByteArray written = writeAutosave(file.sheet, &none);
        QVERIFY2(none.isEmpty(), told(none).constData());
        QVERIFY(written.endsWith("\n<END>\n"));
        const TableFile again = readAutosave(written, QStringLiteral("ioc.sav"));
        QVERIFY2(again.problems.isEmpty(), told(again.problems).constData());
        compareSheets(again.sheet, file.sheet);
    }

    void damagedAutosave()
    {
        const TableFile file = readAutosave(data("cut.sav"), QStringLiteral("cut.sav"));
        QVERIFY(file.readable);
        QCOMPARE(namesOf(file.sheet), QStringList({"A:1", "A:LIST", "A:2"}));
        QCOMPARE(rowOf(file.sheet, "A:1").saved->number, 1.0);
        QVERIFY(!rowOf(file.sheet, "A:LIST").saved);
        QCOMPARE(linesOf(file.problems), QList<int>({3, 4, 0}));
        QVERIFY(told(file.problems).contains("<END>"));
    }

    void autosaveTellsWhatItCannotHold()
    {
        PvTableSheet sheet;
        sheet.rows.append({QStringLiteral("A"), true, 0, nullptr});
        sheet.rows.append({QStringLiteral("B"), true, 0, PvTableSaved::of(QVariant("two\nlines"), 0)});
        FileProblems problems;
        const QByteArray written = writeAutosave(sheet, &problems);
        QCOMPARE(linesOf(problems), QList<int>({1, 2}));
        const TableFile again = readAutosave(written, {});
        QCOMPARE(rowOf(again.sheet, "B").saved->text, QStringLiteral("two lines"));
    }

    void snapshotCsv()
    {
        const TableFile file = readSnapshotCsv(data("snapshot.csv"), QStringLiteral("snapshot.csv"));
        QVERIFY(file.readable);
        QVERIFY2(file.problems.isEmpty(), told(file.problems).constData());
        QCOMPARE(file.sheet.name, QStringLiteral("Morning, all on"));
        QCOMPARE(namesOf(file.sheet), QStringList({"HALL:LUM01:DIM", "HALL:LUM01:LEVEL", "HALL:TABLE",
                                                   "HALL:MODE", "HALL:NAME", "HALL:WORDS", "HALL:GONE"}));
        const auto &lamp = rowOf(file.sheet, "HALL:LUM01:DIM");
        QCOMPARE(lamp.saved->number, 42.5);
        QCOMPARE(lamp.tolerance, 0.5);
        QCOMPARE(lamp.saved->atMs, 1'710'260'100'009ll); // 9,000,000 ns: the exporter does not pad
        QCOMPARE(rowOf(file.sheet, "HALL:TABLE").saved->atMs, 1'710'260'100'369ll);
        QCOMPARE(rowOf(file.sheet, "HALL:TABLE").saved->value.toList(), QVariantList({1.0, 2.5, -3.0}));
        QCOMPARE(rowOf(file.sheet, "HALL:MODE").saved->text, QStringLiteral("Auto"));
        QVERIFY(!rowOf(file.sheet, "HALL:NAME").selected); // read-only there
        QCOMPARE(rowOf(file.sheet, "HALL:NAME").saved->text, QStringLiteral("Hall, north"));
        QVERIFY(!rowOf(file.sheet, "HALL:GONE").saved);

        FileProblems left;
        const QByteArray written = writeSnapshotCsv(file.sheet, &left);
        QCOMPARE(linesOf(left), QList<int>({7})); // HALL:GONE has no value
        const TableFile again = readSnapshotCsv(written, QStringLiteral("again.csv"));
        QVERIFY2(again.problems.isEmpty(), told(again.problems).constData());
        QCOMPARE(again.sheet.name, file.sheet.name);
        compareSheets(again.sheet, file.sheet);
    }

    void configurationCsv()
    {
        const TableFile file = readSnapshotCsv(data("configuration.csv"), QStringLiteral("x.csv"));
        QVERIFY2(file.problems.isEmpty(), told(file.problems).constData());
        QCOMPARE(namesOf(file.sheet), QStringList({"HALL:LUM01:DIM", "HALL:LUM01:LEVEL", "HALL:LUM02:DIM"}));
        QVERIFY(file.sheet.rows[0].selected && !file.sheet.rows[2].selected);
        QVERIFY(!file.sheet.rows[0].saved);
        FileProblems left;
        const TableFile again = readSnapshotCsv(writeSnapshotCsv(file.sheet, &left), QStringLiteral("x.csv"));
        QVERIFY(left.isEmpty() && again.problems.isEmpty());
        QCOMPARE(namesOf(again.sheet), namesOf(file.sheet));
        QCOMPARE(again.sheet.name, QStringLiteral("Hall"));
    }

    void damagedCsv()
    {
        const TableFile file = readSnapshotCsv(data("damaged.csv"), QStringLiteral("damaged.csv"));
        QVERIFY(file.readable);
        QCOMPARE(namesOf(file.sheet), QStringList({"A:1", "A:3", "A:4"}));
        QVERIFY2(linesOf(file.problems) == QList<int>({2, 3, 5, 6, 7, 9}), told(file.problems).constData());
    }

    void strip()
    {
        StripFile file = StripFile::read(data("hall.stp"));
        QVERIFY(file.readable);
        QVERIFY2(file.problems.isEmpty(), told(file.problems).constData());
        QCOMPARE(file.curves.size(), 4);
        QCOMPARE(file.curves[0].comment, QStringLiteral("North side, by the window"));
        QCOMPARE(file.colors[0], QColor(0, 0, 255));
        QCOMPARE(file.colors[1], QColor(107, 142, 35));
        QVERIFY(!file.curves[1].shown);
        QVERIFY(file.curves[2].logarithmic);

        const QJsonObject chart = chartOfStrip(&file);
        QCOMPARE(linesOf(file.problems), QList<int>({26})); // the range of a logarithmic axis
        QCOMPARE(chart["span"].toDouble(), 7200.0);
        const QJsonArray traces = chart["traces"].toArray();
        QCOMPARE(traces.size(), 4);
        QCOMPARE(traces[0]["axis"].toString(), QStringLiteral("lx"));
        QCOMPARE(traces[1]["axis"].toString(), QStringLiteral("lx")); // the same range
        QCOMPARE(traces[0]["color"].toString(), QStringLiteral("#0000ff"));
        QVERIFY(traces[1]["hidden"].toBool());
        QVERIFY(!traces[3].toObject().contains("axis"));
        const QJsonArray axes = chart["axes"].toArray();
        QCOMPARE(axes.size(), 2);
        QCOMPARE(axes[0]["mode"].toString(), QStringLiteral("fixed"));
        QCOMPARE(axes[0]["max"].toDouble(), 1000.0);
        QCOMPARE(axes[1]["mode"].toString(), QStringLiteral("log"));

        FileProblems left;
        const QByteArray written = stripOfChart(chart, &left).write();
        QVERIFY2(left.isEmpty(), told(left).constData());
        StripFile again = StripFile::read(written);
        QVERIFY2(again.problems.isEmpty(), QByteArray(told(again.problems) + written).constData());
        QCOMPARE(chartOfStrip(&again), chart);
    }

    void damagedStrip()
    {
        StripFile file = StripFile::read(data("damaged.stp"));
        QVERIFY(file.readable);
        QVERIFY2(linesOf(file.problems) == QList<int>({2, 3, 5, 6, 8, 9, 7}),
                 told(file.problems).constData());
        const QJsonObject chart = chartOfStrip(&file);
        QCOMPARE(chart["traces"].toArray().size(), 2);
        QVERIFY2(linesOf(file.problems).mid(7) == QList<int>({10, 11}), told(file.problems).constData());
    }

    void stripTellsWhatItCannotHold()
    {
        QJsonArray traces;
        for (int i = 0; i < 12; ++i)
            traces.append(QJsonObject{{"pv", QStringLiteral("PV%1").arg(i)}});
        FileProblems left;
        const StripFile file = stripOfChart({{"traces", traces}}, &left);
        QCOMPARE(file.curves.size(), 10);
        QCOMPARE(linesOf(left), QList<int>({11, 12}));
    }

    void kinds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *tag, const QByteArray &bytes, const char *name, FileKind kind) {
            QTest::newRow(tag) << bytes << name << int(kind);
        };
        row("pvs", data("hall.pvs"), "x.xml", FileKind::Pvs);
        row("sav", data("ioc.sav"), "x.txt", FileKind::Autosave);
        row("sav1", "A 1\n<END>\n", "ioc.sav1", FileKind::Autosave);
        row("stp", data("hall.stp"), "x", FileKind::Strip);
        row("csv", data("snapshot.csv"), "x", FileKind::SnapshotCsv);
        row("workspace", "{\n \"candela-workspace\": 2}", "x.json", FileKind::Workspace);
        row("site", "{\"name\": \"House\"}", "site.json", FileKind::Site);
        row("text", "one\ntwo\n", "x.txt", FileKind::Unknown);
        row("nothing", "", "", FileKind::Unknown);
    }
    void kinds()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(int, kind);
        QCOMPARE(int(fileKindOf(bytes, name)), kind);
    }

    void garbageIsRefusedOrListed()
    {
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("\x00\xff\xfe\x80 garbage \"", 14), QByteArray(100'000, '\n'),
              QByteArray(100'000, '"'), QByteArray("<pvtable>").repeated(2000), QByteArray(5000, '{')}) {
            QVERIFY(readPvs(bytes, {}).sheet.rows.isEmpty());
            const TableFile sav = readAutosave(bytes, {});
            QVERIFY(!sav.problems.isEmpty());
            QVERIFY(!readSnapshotCsv(bytes, {}).readable);
            QVERIFY(StripFile::read(bytes).curves.isEmpty());
            QVERIFY(!StripFile::read(bytes).readable);
        }
    }

    void aBombIsBounded()
    {
        QByteArray bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">";
        for (char c = 'b'; c < 'l'; ++c)
            bomb += QByteArray("<!ENTITY ") + c + " \"" +
                    QByteArray(QByteArray("&") + char(c - 1) + ";").repeated(10) + "\">";
        bomb += "]><pvtable><pvlist><pv><name>&k;</name></pv></pvlist></pvtable>";
        const TableFile file = readPvs(bomb, {});
        QVERIFY(!file.problems.isEmpty());
        QVERIFY(file.sheet.rows.isEmpty());
        QByteArray many;
        for (int i = 0; i < 250'000; ++i)
            many += "A" + QByteArray::number(i) + " 1\n";
        const TableFile large = readAutosave(many + "<END>\n", {});
        QCOMPARE(large.sheet.rows.size(), TableFile::MostRows);
        QCOMPARE(large.problems.list().size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Formats)
#include "tst_formats.moc"
