// SPDX-License-Identifier: MIT
#include "records/Database.h"
#include "records/DatabaseLoader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Candela;
using namespace Candela::Ioc;

class tst_databaseloader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void records();
    void macros();
    void macroDefinitions();
    void includes();
    void includesOfAnything();
    void links();
    void errors_data();
    void errors();
    void allErrorsAreTold();
};

void tst_databaseloader::records()
{
    const QByteArray text = R"(
# a comment with $(UNDEFINED)
record(ai, "lab:lux") {
    field(DESC, "Light # not a comment")  # but this is one
    field(EGU,  "lx")   field(PREC, 1)
    field(HIHI, "900.5")
    field(HHSV, MAJOR)
    field(SCAN, "1 second")
    info(autosaveFields, "VAL HIHI")
    info(Q:group, {"a": {+channel: "VAL", +putorder: 1}})
    alias("lab:light")
}
record(mbbo, lab:mode) { field(ZRST, "off") field(ONST, "say \"on\"") field(VAL, "1") field(PINI, YES) }
record(waveform, "lab:wf") { field(NELM, 8) field(FTVL, "DOUBLE") field(INP, "[1, 2.5, 3]") field(PINI, "YES") }
record(waveform, "lab:text") { field(FTVL, "CHAR") field(NELM, "64") field(VAL, "hello") }
record(ao, "lab:out") { field(DTYP, "asynFloat64") field(OUT, "@asyn(PORT,0)X") }
record("*", "lab:out") { field(DRVH, 10) }
alias("lab:out", "lab:alias")
)";
    Database database;
    MacroExpander none;
    DatabaseLoader loader(database, none);
    QVERIFY2(loader.load(text, QStringLiteral("lab.db")),
             qPrintable(loader.errors().join(QLatin1Char('\n'))));
    database.processInitial();
    QCOMPARE(database.count(), 5);

    const Record *lux = database.find("lab:light");
    QVERIFY(lux);
    QCOMPARE(lux->description(), QStringLiteral("Light # not a comment"));
    QCOMPARE(lux->attributes().hihi, 900.5);
    QCOMPARE(lux->attributes().hhsv, Severity::Major);
    QCOMPARE(lux->scan(), ScanRate::Second1);
    const Record *mode = database.find("lab:mode");
    QCOMPARE(mode->text(), QStringLiteral("say \"on\""));
    QCOMPARE(mode->severity(), Severity::None);
    QCOMPARE(database.find("lab:wf")->get(Field::VAL).toDoubles(), (QList<double>{1, 2.5, 3}));
    QCOMPARE(database.find("lab:text")->text(), QStringLiteral("hello"));
    QCOMPARE(database.find("lab:alias")->attributes().drvh, 10.0);
    QCOMPARE(database.find("lab:out")->put(Field::VAL, Reading::fromDouble(3)), PutOutcome::Done);
}

void tst_databaseloader::macros()
{
    MacroExpander macros;
    QString error;
    QVERIFY(macros.define(QStringLiteral("P=lab:,N=2,TITLE='a, b',REF=$(P)x$(N)"), &error));
    QByteArray out;
    QVERIFY(macros.expand("$(P)lux${N}=$(NONE=default) $(TITLE) $(NONE2=$(P)) $(REF) $5 $", &out, &error));
    QCOMPARE(out, QByteArray("lab:lux2=default a, b lab: lab:x2 $5 $"));
    QVERIFY(!macros.expand("$(MISSING)", &out, &error));
    QVERIFY(error.contains(QLatin1String("MISSING")));
    QVERIFY(!macros.expand("$(P", &out, &error));
    macros.define("LOOP", "$(LOOP)");
    QVERIFY(!macros.expand("$(LOOP)", &out, &error));

    Database database;
    DatabaseLoader loader(database, macros);
    QVERIFY(loader.load("record(ai, \"$(P)x\") { $(EXTRA=field(PREC, \"3\")) }", QStringLiteral("m.db")));
    QCOMPARE(database.find("lab:x")->attributes().precision, 3);
}

void tst_databaseloader::macroDefinitions()
{
    MacroExpander macros;
    QString error;
    QVERIFY(macros.define(QString(), &error));
    QVERIFY(macros.define(QStringLiteral("A=,B = x "), &error));
    QByteArray out;
    QVERIFY(macros.expand("<$(A)|$(B)>", &out, &error));
    QCOMPARE(out, QByteArray("<|x>"));
    QVERIFY(!macros.define(QStringLiteral("A"), &error));
    QVERIFY(!macros.define(QStringLiteral("=x"), &error));
    QVERIFY(!macros.define(QStringLiteral("A=\"x"), &error));
}

void tst_databaseloader::includesOfAnything()
{
    // What a database of somebody else names is no reason to read for ever.
    QTemporaryDir dir;
    QFile bomb(dir.filePath(QStringLiteral("bomb.db")));
    QVERIFY(bomb.open(QIODevice::WriteOnly));
    for (int i = 0; i < 10; ++i)
        bomb.write("include \"bomb.db\"\n");
    bomb.write("record(ai, \"x\") {}\n");
    bomb.close();
    Database database;
    const MacroExpander none;
    DatabaseLoader loader(database, none);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!loader.loadFile(bomb.fileName()));
    QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
#ifdef Q_OS_UNIX
    QVERIFY(!loader.load("include \"/dev/zero\"\n", QStringLiteral("zero.db")));
    DatabaseLoader other(database, none);
    QVERIFY(!other.loadFile(QStringLiteral("/dev/zero")));
    QVERIFY(other.errors().at(0).contains(QStringLiteral("not a file")));
#endif
    DatabaseLoader folder(database, none);
    QVERIFY(!folder.loadFile(dir.path()));
}

void tst_databaseloader::includes()
{
    QTemporaryDir dir;
    const auto write = [&](const char *name, const QByteArray &text) {
        QFile file(dir.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write("outer.db", "include \"inner.db\"\nrecord(ai, \"outer\") {}\n");
    write("inner.db", "record(ai, \"inner\") { field(NONE, 1) }\n");
    write("loop.db", "include \"loop.db\"\n");
    Database database;
    MacroExpander none;
    DatabaseLoader loader(database, none);
    QVERIFY(!loader.loadFile(dir.filePath(QStringLiteral("outer.db"))));
    QCOMPARE(loader.errors().size(), 1);
    QVERIFY(loader.errors().constFirst().contains(QLatin1String("inner.db:1:")));
    QVERIFY(database.find("outer") && database.find("inner"));

    DatabaseLoader loop(database, none);
    QVERIFY(!loop.loadFile(dir.filePath(QStringLiteral("loop.db"))));
    DatabaseLoader missing(database, none);
    QVERIFY(!missing.loadFile(dir.filePath(QStringLiteral("missing.db"))));
    QVERIFY(missing.errors().constFirst().contains(QLatin1String("missing.db")));
}

void tst_databaseloader::links()
{
    Database database;
    MacroExpander none;
    DatabaseLoader loader(database, none);
    QVERIFY(loader.load(R"(record(ao, "set") { field(OUT, "copy PP") field(FLNK, "read") }
record(ao, "copy") { field(DRVH, 5) field(DRVL, 0) }
record(ai, "read") { field(INP, "copy") }
record(ai, "constant") { field(INP, "2.5") field(PINI, "YES") })",
                        QStringLiteral("links.db")));
    database.processInitial();
    QCOMPARE(database.find("constant")->value(), 2.5);
    database.find("set")->put(Field::VAL, Reading::fromDouble(9));
    QCOMPARE(database.find("copy")->value(), 5.0);
    QCOMPARE(database.find("read")->value(), 5.0);
}

void tst_databaseloader::errors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("error");
    QTest::newRow("record type") << QByteArray("\n\nrecord(motor, \"m\") {}") << "x.db:3: .*m.*motor.*";
    QTest::newRow("field") << QByteArray("record(ai, \"a\") {\n field(FOO, 1)\n}")
                           << "x.db:2: .*\"a\" \\(ai\\).*FOO.*";
    QTest::newRow("field of another type")
        << QByteArray("record(bi, \"a\") { field(HIHI, 1) }") << "x.db:1: .*HIHI.*";
    QTest::newRow("number") << QByteArray("record(ai, \"a\") {\n field(HIHI, \"hot\") }")
                            << "x.db:2: .*hot.*HIHI.*";
    QTest::newRow("menu") << QByteArray("record(ai, \"a\") {\n field(SCAN, \"3 second\") }")
                          << "x.db:2: .*3 second.*SCAN.*";
    QTest::newRow("read-only") << QByteArray("record(ai, \"a\") { field(STAT, \"1\") }")
                               << "x.db:1: .*STAT.*";
    QTest::newRow("name") << QByteArray("record(ai, \"a b\") {}") << "x.db:1: .*a b.*";
    QTest::newRow("other type") << QByteArray("record(ai, a) {}\nrecord(ao, a) {}") << "x.db:2: .*ai.*";
    QTest::newRow("macro") << QByteArray("\nrecord(ai, \"$(P)a\") {}") << "x.db:2: .*P .*";
    QTest::newRow("brace") << QByteArray("record(ai, \"a\")\nfield(HIHI, 1)") << "x.db:2: .*field.*\\{.*";
    QTest::newRow("end") << QByteArray("record(ai, \"a\") {\n") << "x.db:2: .*ends.*";
    QTest::newRow("quote") << QByteArray("record(ai, \"a) {}\n") << "x.db:1: .*quote.*";
    QTest::newRow("character") << QByteArray("record(ai, a) {}\n%") << "x.db:2: .*%.*";
    QTest::newRow("word") << QByteArray("recordings(ai, a) {}") << "x.db:1: .*recordings.*";
    QTest::newRow("alias") << QByteArray("alias(\"a\", \"b\")") << "x.db:1: .*\"a\".*";
    QTest::newRow("taken alias") << QByteArray("record(ai, a) {}\nalias(\"a\", \"a\")")
                                 << "x.db:2: .*\"a\".*";
    QTest::newRow("star") << QByteArray("record(\"*\", \"a\") {}") << "x.db:1: .*\"a\".*";
    QTest::newRow("elements") << QByteArray("record(waveform, a) { field(NELM, 0) }") << "x.db:1: .*NELM.*";
}

void tst_databaseloader::errors()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, error);
    Database database;
    MacroExpander none;
    DatabaseLoader loader(database, none);
    QVERIFY(!loader.load(text, QStringLiteral("x.db")));
    QCOMPARE(loader.errors().size(), 1);
    const QRegularExpression expression(QRegularExpression::anchoredPattern(error));
    QVERIFY2(expression.match(loader.errors().constFirst()).hasMatch(),
             qPrintable(loader.errors().constFirst()));
}

void tst_databaseloader::allErrorsAreTold()
{
    Database database;
    MacroExpander none;
    DatabaseLoader loader(database, none);
    QVERIFY(!loader.load(
        "record(ai, a) { field(X1, 1) }\nrecord(foo, b) { field(X2, 2) }\nrecord(bi, c) { field(X3, 3) }",
        QStringLiteral("x.db")));
    QCOMPARE(loader.errors().size(), 3);
    QCOMPARE(database.count(), 2);
}

QTEST_GUILESS_MAIN(tst_databaseloader)
#include "tst_databaseloader.moc"
