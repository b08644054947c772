// SPDX-License-Identifier: MIT
#include "records/Conversion.h"
#include "records/Database.h"
#include "records/Scanner.h"

#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace Candela;
using namespace Candela::Ioc;

namespace {

/// Counts the events of one field.
struct Listener final : Monitor
{
    Listener(Record &record, Field which, quint8 wanted)
        : Monitor(which, wanted)
        , source(record)
    {
        source.addMonitor(this);
    }
    ~Listener() override { source.removeMonitor(this); }
    void changed(Record &, quint8 why) override
    {
        ++count;
        last = why;
    }
    Record &source;
    int count = 0;
    quint8 last = 0;
};

Reading text(const char *value)
{
    return textReading(QByteArrayView(value));
}

Reading number(double value)
{
    return numberReading(DataType::Double, value);
}

} // namespace

class tst_records : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAndFields();
    void startsUndefined();
    void limitsAndHysteresis();
    void deadband();
    void stateAlarms();
    void changeOfState();
    void deviceAlarm();
    void clampAtDriveLimits();
    void enumPuts_data();
    void enumPuts();
    void numberPuts();
    void longStrings();
    void arrays();
    void readOnlyAndDisabled();
    void putHandlers();
    void busyPut();
    void pulses();
    void propertyEvents();
    void sharedAttributes();
    void scanning();
    void processing();
    void acknowledging();
    void removal();
};

void tst_records::namesAndFields()
{
    Database database;
    QVERIFY(database.add(RecordType::Ai, "a:1"));
    QVERIFY(!database.add(RecordType::Ao, "a:1"));
    for (const char *bad : {"", "a b", "a.b", "a$", "\"a\""})
        QVERIFY2(!database.add(RecordType::Ai, bad), bad);
    QVERIFY(!database.add(RecordType::Ai, QByteArray(61, 'x')));
    QVERIFY(database.addAlias(*database.find("a:1"), "other"));
    QVERIFY(!database.addAlias(*database.find("a:1"), "a:1"));
    QCOMPARE(database.count(), 1);

    QVERIFY(database.resolve("a:1"));
    QVERIFY(database.resolve("a:1.VAL"));
    QVERIFY(database.resolve("a:1."));
    QCOMPARE(database.resolve("other.HIHI").field, Field::HIHI);
    QVERIFY(database.resolve("a:1.DESC$").longText);
    QCOMPARE(database.resolve("a:1.DESC$").capacity(), 41u);
    QVERIFY(!database.resolve("a:1.NONE"));
    QVERIFY(!database.resolve("a:1.DRVH")); // an ai has none
    QVERIFY(!database.resolve("a:1.HIHI$"));
    QVERIFY(!database.resolve("a:2"));
    QVERIFY(!database.resolve(""));
    QVERIFY(!database.resolve("$"));
    QVERIFY(!database.resolve("."));
}

void tst_records::startsUndefined()
{
    Database database;
    Record *record = database.add(RecordType::Ai, "x");
    QCOMPARE(record->status(), AlarmStatus::Udf);
    QCOMPARE(record->severity(), Severity::Invalid);
    QVERIFY(record->time().isNull());
    record->setValue(0);
    QCOMPARE(record->status(), AlarmStatus::NoAlarm);
    QCOMPARE(record->severity(), Severity::None);
    QVERIFY(!record->time().isNull());
    record->setValue(std::numeric_limits<double>::quiet_NaN());
    QCOMPARE(record->status(), AlarmStatus::Udf);
}

void tst_records::limitsAndHysteresis()
{
    Database database;
    Record *record = database.add(RecordType::Ai, "x");
    record->changeAttributes([](Attributes &set) {
        set.hihi = 90, set.high = 80, set.low = 20, set.lolo = 10, set.hysteresis = 2;
        set.hhsv = set.llsv = Severity::Major;
        set.hsv = set.lsv = Severity::Minor;
    });
    struct Step
    {
        double value;
        AlarmStatus status;
        Severity severity;
    };
    using enum AlarmStatus;
    const Step steps[] = {
        {50, NoAlarm, Severity::None},   {80, High, Severity::Minor},     {79, High, Severity::Minor},
        {77.9, NoAlarm, Severity::None}, {79, NoAlarm, Severity::None},   {90, HiHi, Severity::Major},
        {88, HiHi, Severity::Major},     {87.9, High, Severity::Minor},   {20, Low, Severity::Minor},
        {22, Low, Severity::Minor},      {22.1, NoAlarm, Severity::None}, {10, LoLo, Severity::Major},
        {12, LoLo, Severity::Major},     {12.1, Low, Severity::Minor},
    };
    for (const Step &step : steps) {
        record->setValue(step.value);
        QVERIFY2(record->status() == step.status && record->severity() == step.severity,
                 qPrintable(QStringLiteral("at %1: status %2, severity %3")
                                .arg(step.value)
                                .arg(int(record->status()))
                                .arg(int(record->severity()))));
    }
}

void tst_records::deadband()
{
    Database database;
    Record *record = database.add(RecordType::Ao, "x");
    record->changeAttributes([](Attributes &set) { set.mdel = 1, set.adel = 3; });
    record->setValue(10);
    Listener values(*record, Field::VAL, EventValue);
    Listener logs(*record, Field::VAL, EventLog);
    for (const double value : {10.5, 11.0, 11.5, 12.0, 12.6, 13.5})
        record->setValue(value);
    QCOMPARE(values.count, 2); // 11.5 and 12.6: more than 1 away from 10, and from 11.5
    QCOMPARE(logs.count, 1);   // 13.5

    record->changeAttributes([](Attributes &set) { set.mdel = -1; });
    values.count = 0;
    record->setValue(13.5);
    record->setValue(13.5);
    QCOMPARE(values.count, 2);

    record->changeAttributes([](Attributes &set) { set.mdel = 0; });
    values.count = 0;
    record->setValue(13.5);
    QCOMPARE(values.count, 0);
    record->setValue(std::numeric_limits<double>::quiet_NaN());
    QCOMPARE(values.count, 1);
    record->setValue(std::numeric_limits<double>::quiet_NaN());
    QCOMPARE(values.count, 1);
    record->setValue(13.5);
    QCOMPARE(values.count, 2);
}

void tst_records::stateAlarms()
{
    Database database;
    Record *record = database.add(RecordType::Mbbi, "x");
    record->changeAttributes([](Attributes &set) {
        set.labels = {"ok", "warn", "fault"};
        set.stateSeverities[1] = Severity::Minor;
        set.stateSeverities[2] = Severity::Major;
        set.unknownState = Severity::Invalid;
    });
    record->setValue(0);
    QCOMPARE(record->severity(), Severity::None);
    record->setValue(2);
    QCOMPARE(record->severity(), Severity::Major);
    QCOMPARE(record->status(), AlarmStatus::State);
    record->setValue(99);
    QCOMPARE(record->severity(), Severity::Invalid);
    record->setText(QStringLiteral("warn"));
    QCOMPARE(record->value(), 1.0);
    QCOMPARE(record->text(), QStringLiteral("warn"));
    QCOMPARE(record->severity(), Severity::Minor);
}

void tst_records::changeOfState()
{
    Database database;
    Record *record = database.add(RecordType::Bi, "x");
    record->changeAttributes([](Attributes &set) { set.changeOfState = Severity::Minor; });
    record->setValue(1);
    QCOMPARE(record->status(), AlarmStatus::Cos);
    record->setValue(1);
    QCOMPARE(record->status(), AlarmStatus::NoAlarm);
}

void tst_records::deviceAlarm()
{
    Database database;
    Record *record = database.add(RecordType::Ai, "x");
    record->changeAttributes([](Attributes &set) {
        set.hihi = 10;
        set.hhsv = Severity::Major;
    });
    record->setValue(1);
    Listener alarms(*record, Field::VAL, EventAlarm);
    record->setDeviceAlarm(AlarmStatus::Comm, Severity::Invalid);
    QCOMPARE(record->status(), AlarmStatus::Comm);
    QCOMPARE(alarms.count, 1);
    record->setValue(20);
    QCOMPARE(record->status(), AlarmStatus::Comm); // stays, and is worse than HIHI
    record->setDeviceAlarm(AlarmStatus::NoAlarm, Severity::None);
    QCOMPARE(record->status(), AlarmStatus::HiHi);
}

void tst_records::clampAtDriveLimits()
{
    Database database;
    Record *record = database.add(RecordType::Ao, "x");
    record->changeAttributes([](Attributes &set) { set.drvh = 100, set.drvl = 0; });
    QCOMPARE(record->put(Field::VAL, number(250)), PutOutcome::Done);
    QCOMPARE(record->value(), 100.0);
    QCOMPARE(record->put(Field::VAL, text("-3")), PutOutcome::Done);
    QCOMPARE(record->value(), 0.0);
    record->setValue(250); // the simulation is not limited
    QCOMPARE(record->value(), 250.0);
}

void tst_records::enumPuts_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("taken");
    QTest::addColumn<int>("state");
    QTest::newRow("label") << QByteArray("two") << true << 2;
    QTest::newRow("number in text") << QByteArray("1") << true << 1;
    QTest::newRow("blanks") << QByteArray(" 1 ") << true << 1;
    QTest::newRow("too large") << QByteArray("3") << false << 0;
    QTest::newRow("unknown") << QByteArray("three") << false << 0;
    QTest::newRow("empty") << QByteArray("") << false << 0;
    QTest::newRow("negative") << QByteArray("-1") << false << 0;
    QTest::newRow("case matters") << QByteArray("Two") << false << 0;
}

void tst_records::enumPuts()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, taken);
    QFETCH(int, state);
    Database database;
    Record *record = database.add(RecordType::Mbbo, "x");
    record->changeAttributes([](Attributes &set) { set.labels = {"zero", "one", "two"}; });
    record->setValue(0);
    QCOMPARE(record->put(Field::VAL, textReading(value)), taken ? PutOutcome::Done : PutOutcome::BadValue);
    QCOMPARE(int(record->value()), state);
}

void tst_records::numberPuts()
{
    Database database;
    Record *real = database.add(RecordType::Ao, "real");
    QCOMPARE(real->put(Field::VAL, text("12.5")), PutOutcome::Done);
    QCOMPARE(real->put(Field::VAL, text("0x10")), PutOutcome::Done);
    QCOMPARE(real->value(), 16.0);
    QCOMPARE(real->put(Field::VAL, text("12.5 lx")), PutOutcome::BadValue);
    QCOMPARE(real->put(Field::VAL, text("")), PutOutcome::BadValue);
    QCOMPARE(real->put(Field::HIHI, text("7")), PutOutcome::Done);
    QCOMPARE(real->attributes().hihi, 7.0);
    QCOMPARE(real->put(Field::HHSV, text("MAJOR")), PutOutcome::Done);
    QCOMPARE(real->put(Field::HHSV, text("AWFUL")), PutOutcome::BadValue);
    QCOMPARE(real->put(Field::HHSV, number(9)), PutOutcome::BadValue);
    QCOMPARE(real->put(Field::SCAN, text("1 second")), PutOutcome::Done);
    QCOMPARE(real->scan(), ScanRate::Second1);

    Record *whole = database.add(RecordType::LongOut, "whole");
    QCOMPARE(whole->put(Field::VAL, number(-3.9)), PutOutcome::Done);
    QCOMPARE(whole->value(), -3.0);
    QCOMPARE(whole->put(Field::VAL, number(1e12)), PutOutcome::Done);
    QCOMPARE(whole->value(), double(std::numeric_limits<qint32>::max()));
    QCOMPARE(whole->get(Field::VAL).type(), DataType::Long);
    QCOMPARE(whole->get(Field::HOPR).type(), DataType::Long);
}

void tst_records::longStrings()
{
    Database database;
    Record *record = database.add(RecordType::StringOut, "x");
    record->put(Field::VAL, text("forty-five characters are more than fit in it"));
    QCOMPARE(record->text(), QStringLiteral("forty-five characters are more than fit"));
    record->setText(
        QString(QString(38, QLatin1Char('x')) + QStringLiteral("ü"))); // its second byte is the 40th
    QCOMPARE(record->text(), QString(38, QLatin1Char('x')));

    const QByteArray description(40, 'd');
    QCOMPARE(database.resolve("x.DESC$").put(longTextReading(description, 100)), PutOutcome::Done);
    QCOMPARE(database.resolve("x.DESC$").get().toLongString(), QString::fromLatin1(description));
    QCOMPARE(record->get(Field::DESC).toText().size(), 39);

    Record *waveform = database.add(RecordType::Waveform, "w");
    waveform->setCapacity(DataType::Char, 100);
    waveform->setText(QStringLiteral("a text of more than forty characters, which a STRING cannot hold"));
    QCOMPARE(waveform->text(),
             QStringLiteral("a text of more than forty characters, which a STRING cannot hold"));
}

void tst_records::arrays()
{
    Database database;
    Record *record = database.add(RecordType::Waveform, "x");
    record->setCapacity(DataType::Short, 4);
    record->setArray(QList<double>{1, -2, 70000});
    QCOMPARE(record->elementCount(), 3u);
    QCOMPARE(record->get(Field::VAL).toDoubles(), (QList<double>{1, -2, 32767}));
    QCOMPARE(record->get(Field::NORD).toDouble(), 3.0);

    // Readings that were given out stay what they were.
    const Reading before = record->get(Field::VAL);
    QCOMPARE(record->put(Field::VAL, Reading::fromDoubles({9, 8, 7, 6, 5, 4})), PutOutcome::Done);
    QCOMPARE(record->get(Field::VAL).toDoubles(), (QList<double>{9, 8, 7, 6}));
    QCOMPARE(before.toDoubles(), (QList<double>{1, -2, 32767}));

    QCOMPARE(record->put(Field::VAL, textsReading({QStringLiteral("1"), QStringLiteral("x")})),
             PutOutcome::BadValue);
    QCOMPARE(record->elementCount(), 4u);

    // A waveform posts always, unless MPST says "On Change".
    Listener values(*record, Field::VAL, EventValue);
    record->setArray(QList<double>{1});
    record->setArray(QList<double>{1});
    QCOMPARE(values.count, 2);
    record->put(Field::MPST, text("On Change"));
    record->setArray(QList<double>{1});
    QCOMPARE(values.count, 2);
    record->setArray(QList<double>{2});
    QCOMPARE(values.count, 3);

    Record *texts = database.add(RecordType::Waveform, "texts");
    texts->setCapacity(DataType::String, 3);
    texts->setArray(QStringList{QStringLiteral("a"), QStringLiteral("b")});
    QCOMPARE(texts->get(Field::VAL).toStrings(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

void tst_records::readOnlyAndDisabled()
{
    Database database;
    Record *record = database.add(RecordType::Ai, "x");
    QCOMPARE(record->put(Field::NAME, text("y")), PutOutcome::ReadOnly);
    QCOMPARE(record->put(Field::SEVR, number(0)), PutOutcome::ReadOnly);
    QCOMPARE(record->put(Field::DISP, number(1)), PutOutcome::Done);
    QCOMPARE(record->put(Field::VAL, number(1)), PutOutcome::Disabled);
    QCOMPARE(record->put(Field::DISP, number(0)), PutOutcome::Done);
    QCOMPARE(record->put(Field::VAL, number(1)), PutOutcome::Done);

    QSignalSpy access(&database, &Database::accessChanged);
    record->setReadOnly(true);
    record->setReadOnly(true);
    QCOMPARE(access.count(), 1);
    QCOMPARE(record->put(Field::VAL, number(2)), PutOutcome::ReadOnly);
    QCOMPARE(record->put(Field::DESC, text("d")), PutOutcome::ReadOnly);
    record->setValue(2); // the simulation may
    QCOMPARE(record->value(), 2.0);
}

void tst_records::putHandlers()
{
    Database database;
    Record *level = database.add(RecordType::Ai, "level");
    Record *dim = database.add(RecordType::Ao, "dim");
    dim->changeAttributes([](Attributes &set) { set.drvh = 100, set.drvl = 0; });
    QList<double> asked;
    dim->onPut([&](Record &, const Reading &value) {
        asked.append(value.toDouble());
        level->setValue(value.toDouble());
        return value.toDouble() == 13 ? PutOutcome::BadValue : PutOutcome::Done;
    });
    QCOMPARE(dim->put(Field::VAL, number(120)), PutOutcome::Done);
    QCOMPARE(dim->put(Field::VAL, number(13)), PutOutcome::BadValue);
    QCOMPARE(dim->value(), 100.0);
    QCOMPARE(dim->put(Field::HIGH, number(5)), PutOutcome::Done);
    QCOMPARE(asked, (QList<double>{100, 13}));
    QCOMPARE(level->value(), 13.0);
}

void tst_records::busyPut()
{
    Database database;
    QSignalSpy finished(&database, &Database::putFinished);
    Record *record = database.add(RecordType::Ao, "x");
    record->onPut([](Record &, const Reading &) { return PutOutcome::Busy; });
    QCOMPARE(record->put(Field::VAL, number(1)), PutOutcome::Busy);
    QCOMPARE(record->value(), 1.0);
    QVERIFY(record->isBusy());
    QCOMPARE(record->get(Field::PACT).toInteger(), 1);
    record->finishPut();
    record->finishPut();
    QVERIFY(!record->isBusy());
    QCOMPARE(finished.count(), 1);
}

void tst_records::pulses()
{
    Database database;
    Record *button = database.add(RecordType::Bo, "button");
    QVERIFY(button->load(Field::HIGH, "0.25"));
    QCOMPARE(button->fieldType(Field::HIGH), DataType::Double);
    QCOMPARE(button->get(Field::HIGH).toDouble(), 0.25);
    QVERIFY(!database.resolve("button.HIHI"));
    QCOMPARE(button->put(Field::VAL, Reading::fromDoubles({1})), PutOutcome::Done);
    QCOMPARE(button->value(), 1.0);
    QTRY_COMPARE(button->value(), 0.0);
    QCOMPARE(button->severity(), Severity::None);
    // Without HIGH it stays.
    button->load(Field::HIGH, "0");
    button->setValue(1);
    QTest::qWait(50);
    QCOMPARE(button->value(), 1.0);
}

void tst_records::propertyEvents()
{
    Database database;
    Record *record = database.add(RecordType::Ao, "x");
    record->setValue(1);
    QCOMPARE(record->metadata(Field::VAL)->units, QString());
    Listener properties(*record, Field::VAL, EventProperty);
    Listener limit(*record, Field::HIGH, EventValue);
    record->put(Field::EGU, text("lx"));
    QCOMPARE(properties.count, 1);
    QCOMPARE(record->metadata(Field::VAL)->units, QStringLiteral("lx"));
    record->put(Field::EGU, text("lx")); // no change, no event
    QCOMPARE(properties.count, 1);
    record->put(Field::HIGH, number(7));
    QCOMPARE(properties.count, 2);
    QCOMPARE(limit.count, 1);
    // A limit without severity is not told.
    QVERIFY(qIsNaN(record->metadata(Field::VAL)->warning.high));
    record->changeAttributes([](Attributes &set) { set.hsv = Severity::Minor; });
    QCOMPARE(properties.count, 3);
    QCOMPARE(record->metadata(Field::VAL)->warning.high, 7.0);
}

void tst_records::sharedAttributes()
{
    Database database;
    AttributesPtr shared(new Attributes);
    shared->units = "lx";
    Record *one = database.add(RecordType::Ai, "one", shared);
    Record *two = database.add(RecordType::Ai, "two", shared);
    QCOMPARE(&one->attributes(), &two->attributes());
    QCOMPARE(one->metadata(Field::VAL)->units, QStringLiteral("lx"));
    one->put(Field::EGU, text("klx"));
    QCOMPARE(one->metadata(Field::VAL)->units, QStringLiteral("klx"));
    QCOMPARE(two->metadata(Field::VAL)->units, QStringLiteral("lx"));
}

void tst_records::scanning()
{
    Database database;
    Scanner scanner(database);
    Record *record = database.add(RecordType::Ai, "x");
    int scans = 0;
    record->onProcess([&](Record &self) {
        self.setValue(++scans);
        if (scans == 3)
            self.setScan(ScanRate::Passive); // from within its own scan
    });
    scanner.start();
    QTest::qWait(150);
    QCOMPARE(scans, 0);
    QCOMPARE(record->put(Field::SCAN, text(".1 second")), PutOutcome::Done);
    QTRY_COMPARE(scans, 3);
    QTest::qWait(250);
    QCOMPARE(scans, 3);
    QCOMPARE(record->value(), 3.0);
    QCOMPARE(record->severity(), Severity::None);
}

void tst_records::processing()
{
    Database database;
    Record *first = database.add(RecordType::Ao, "first");
    Record *second = database.add(RecordType::Ai, "second");
    QVERIFY(second->load(Field::INP, "first NPP"));
    QVERIFY(first->load(Field::FLNK, "second"));
    QVERIFY(second->load(Field::FLNK, "first")); // a loop must end
    first->put(Field::VAL, number(4));
    QCOMPARE(second->value(), 4.0);
    QCOMPARE(second->severity(), Severity::None);
    const EpicsTime before = first->time();
    QTRY_VERIFY(EpicsTime::now() > before);
    QCOMPARE(first->put(Field::PROC, number(1)), PutOutcome::Done);
    QVERIFY(first->time() > before);
}

void tst_records::acknowledging()
{
    Database database;
    Record *record = database.add(RecordType::Ai, "x");
    record->setValue(1);
    record->acknowledge(Severity::Invalid);
    record->setDeviceAlarm(AlarmStatus::Read, Severity::Major);
    QCOMPARE(record->unacknowledged(), Severity::Major);
    record->setDeviceAlarm(AlarmStatus::NoAlarm, Severity::None);
    QCOMPARE(record->unacknowledged(), Severity::Major); // remembered
    record->acknowledge(Severity::Minor);
    QCOMPARE(record->unacknowledged(), Severity::Major); // not enough
    record->acknowledge(Severity::Major);
    QCOMPARE(record->unacknowledged(), Severity::None);
}

void tst_records::removal()
{
    Database database;
    Record *record = database.add(RecordType::Ai, "x");
    database.addAlias(*record, "alias");
    record->setScan(ScanRate::Second1);
    QSignalSpy removed(&database, &Database::recordRemoved);
    database.remove(*record);
    QCOMPARE(removed.count(), 1);
    QVERIFY(!database.find("x") && !database.find("alias"));
    QVERIFY(database.scanned(ScanRate::Second1).empty());
    QVERIFY(database.add(RecordType::Bi, "x"));
}

QTEST_GUILESS_MAIN(tst_records)
#include "tst_records.moc"
