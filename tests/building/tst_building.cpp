// SPDX-License-Identifier: MIT
#include "building/Building.h"
#include "building/SiteGenerator.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <cmath>
#include <memory>
#include <vector>

using namespace Candela;
using namespace Candela::Ioc;

namespace {

BuildingOptions at(const char *iso)
{
    BuildingOptions options;
    options.start = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
    options.seed = 7;
    return options;
}

const Site &aurora()
{
    static const Site site = [] {
        Site loaded;
        QString error;
        if (!Site::load(QStringLiteral(CANDELA_SITES "/aurora-house/site.json"), &loaded, &error))
            qFatal("%s", qPrintable(error));
        return loaded;
    }();
    return site;
}

/// Counts what a client with a monitor would get.
class Counter : public Monitor
{
public:
    explicit Counter(Record *record)
        : Monitor(Field::VAL, EventValue)
        , m_record(record)
    {
        m_record->addMonitor(this);
    }
    ~Counter() override { m_record->removeMonitor(this); }
    void changed(Record &record, quint8) override
    {
        ++count;
        sameTime += record.time() == m_lastTime;
        m_lastTime = record.time();
    }
    int count = 0;
    int sameTime = 0; ///< Values with the time stamp of the one before.

private:
    Record *m_record;
    EpicsTime m_lastTime;
};

PutOutcome put(Database &database, const char *name, double value)
{
    return database.find(name)->put(Field::VAL, Reading::fromDouble(value));
}
PutOutcome put(Database &database, const char *name, const QString &text)
{
    return database.find(name)->put(Field::VAL, Reading::fromText(text));
}
double value(Database &database, const char *name)
{
    const Record *record = database.find(name);
    return record ? record->value() : qQNaN();
}

// An office on the first floor by night: nothing but its lamps lights it.
const char *const Night = "2024-01-10T23:30:00Z";
const char *const Dim = "BLD:F2:R02:LUM01:DIM";
const char *const Level = "BLD:F2:R02:LUM01:LEVEL";
const char *const Power = "BLD:F2:R02:LUM01:POWER";
const char *const State = "BLD:F2:R02:LUM01:STATE";
const char *const Lux = "BLD:F2:R02:LUX01";

} // namespace

class TestBuilding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesEveryPvOfItsSite()
    {
        Database database;
        Building building(aurora(), database, at(Night));
        QCOMPARE(building.clashes(), QStringList());
        QSet<QString> expected;
        for (const SiteFloor &floor : aurora().floors) {
            for (const SiteRoom &room : floor.rooms) {
                for (const SiteDevice &device : room.devices) {
                    for (const QString &pv : Site::pvsOf(device)) {
                        QVERIFY2(database.find(pv.toUtf8()), qPrintable(pv));
                        expected.insert(pv);
                    }
                }
            }
        }
        for (const QString &pv : aurora().buildingPvs()) {
            QVERIFY2(database.find(pv.toUtf8()), qPrintable(pv));
            expected.insert(pv);
        }
        // Beyond those, the rooms' means only.
        for (const Record *record : database.records()) {
            const QString name = QString::fromUtf8(record->name());
            QVERIFY2(expected.contains(name) || name.endsWith(u":LUXAVG"), qPrintable(name));
            QVERIFY2(!record->isUndefined(), qPrintable(name));
            QVERIFY2(!record->time().isNull(), qPrintable(name));
            QVERIFY2(!record->description().isEmpty(), qPrintable(name));
        }
    }

    void describesItsRecords()
    {
        Database database;
        Building building(aurora(), database, at(Night));
        const MetadataPtr dim = database.find(Dim)->metadata(Field::VAL);
        QCOMPARE(dim->units, QStringLiteral("%"));
        QCOMPARE(dim->control.low, 0.0);
        QCOMPARE(dim->control.high, 100.0);
        const MetadataPtr co2 = database.find("BLD:F2:R02:CO201")->metadata(Field::VAL);
        QCOMPARE(co2->units, QStringLiteral("ppm"));
        QCOMPARE(co2->warning.high, 1000.0);
        QCOMPARE(co2->alarm.high, 1400.0);
        const MetadataPtr cct = database.find("BLD:F2:R02:LUM01:CCT")->metadata(Field::VAL);
        QCOMPARE(cct->control.low, 2700.0);
        QCOMPARE(cct->control.high, 6500.0);
        QCOMPARE(database.find(State)->metadata(Field::VAL)->labels.size(), 4);
        QCOMPARE(database.find(Lux)->description(), QStringLiteral("Illuminance, Office 202"));
    }

    void aDimmerMovesLevelPowerAndSensors()
    {
        Database database;
        Building building(aurora(), database, at(Night));
        for (int lamp = 1; lamp <= 6; ++lamp)
            put(database,
                qPrintable(QStringLiteral("BLD:F2:R02:LUM%1:DIM").arg(lamp, 2, 10, QLatin1Char('0'))), 0);
        building.advance(2);
        QCOMPARE(value(database, Level), 0.0);
        QCOMPARE(database.find(State)->text(), QStringLiteral("Standby"));
        QVERIFY(value(database, Lux) < 2);
        const double power = value(database, "BLD:F2:R02:PWR01");
        Counter levels(database.find(Level));
        Counter luxes(database.find(Lux));
        QCOMPARE(put(database, Dim, 100), PutOutcome::Done);
        building.advance(0.35);
        QVERIFY(value(database, Level) > 30 && value(database, Level) < 70);
        QVERIFY(value(database, Power) > 5);
        const double halfway = value(database, Lux);
        QVERIFY(halfway > 10);
        building.advance(0.6);
        QCOMPARE(value(database, Level), 100.0);
        QCOMPARE(database.find(State)->text(), QStringLiteral("On"));
        QVERIFY(value(database, Lux) > 1.5 * halfway);
        QVERIFY(value(database, "BLD:F2:R02:PWR01") > power + 15);
        // The ramp was seen, not only its end.
        QVERIFY2(levels.count >= 10, qPrintable(QString::number(levels.count)));
        QVERIFY2(luxes.count >= 10, qPrintable(QString::number(luxes.count)));
        QCOMPARE(luxes.sameTime, 0);
        QVERIFY(value(database, "BLD:F2:R02:LUXAVG") > 20);
    }

    void limitsAndRefusals()
    {
        Database database;
        Building building(aurora(), database, at(Night));
        QCOMPARE(put(database, Dim, 250), PutOutcome::Done);
        QCOMPARE(value(database, Dim), 100.0);
        QCOMPARE(put(database, "BLD:F2:R02:LUM01:CCT", 100), PutOutcome::Done);
        QCOMPARE(value(database, "BLD:F2:R02:LUM01:CCT"), 2700.0);
        QVERIFY(put(database, Dim, qQNaN()) != PutOutcome::Done);
        QCOMPARE(put(database, Lux, 5), PutOutcome::ReadOnly);
        QCOMPARE(put(database, Level, 5), PutOutcome::ReadOnly);
    }

    void sensorsTrickle()
    {
        Database database;
        Building building(aurora(), database, at("2024-06-20T09:00:00Z"));
        building.advance(1);
        std::vector<std::unique_ptr<Counter>> counters;
        for (Record *record : database.records()) {
            if (record->name().contains(":LUX") && !record->name().endsWith("AVG"))
                counters.push_back(std::make_unique<Counter>(record));
        }
        auto sum = [&] {
            int all = 0;
            for (const auto &counter : counters)
                all += counter->count;
            return all;
        };
        // A tenth of a period brings about a tenth of the sensors, ten seconds two values a second each.
        building.advance(0.05);
        const int once = sum();
        QVERIFY2(once > 0 && once < int(counters.size()) / 4, qPrintable(QString::number(once)));
        building.advance(9.95);
        const double each = double(sum()) / double(counters.size());
        QVERIFY2(each > 14 && each < 22, qPrintable(QString::number(each)));
    }

    void aForcedRateReachesEverySensor()
    {
        Database database;
        const Site site = generateSite(500);
        BuildingOptions options = at("2024-06-20T09:00:00Z");
        options.rate = 10;
        Building building(site, database, options);
        std::vector<std::unique_ptr<Counter>> counters;
        for (const SiteRoom &room : site.floors.first().rooms) {
            for (const SiteDevice &device : room.devices) {
                if (device.kind != DeviceKind::Luminaire)
                    counters.push_back(std::make_unique<Counter>(database.find(device.pv.toUtf8())));
            }
        }
        QCOMPARE(counters.size(), size_t(500));
        building.advance(5);
        for (const auto &counter : counters)
            QVERIFY2(counter->count >= 48 && counter->count <= 52,
                     qPrintable(QString::number(counter->count)));
    }

    void theClockCanRunFast()
    {
        Database database;
        Building building(aurora(), database, at("2024-06-20T03:00:00Z"));
        QVERIFY(database.find("BLD:TIME")->text().startsWith(u"2024-06-20T05:00:00"));
        const double early = value(database, "BLD:OUT:LUX");
        QCOMPARE(put(database, "BLD:SPEED", 3600), PutOutcome::Done);
        building.advance(6);
        QVERIFY2(database.find("BLD:TIME")->text().startsWith(u"2024-06-20T11:0"),
                 qPrintable(database.find("BLD:TIME")->text()));
        QVERIFY(value(database, "BLD:OUT:LUX") > early);
        QVERIFY(value(database, "BLD:SUN:ELEV") > 50);
        QCOMPARE(put(database, "BLD:SPEED", 1e6), PutOutcome::Done);
        QCOMPARE(building.simulation().clock().speed(), Clock::MaxSpeed);
    }

    void powerIsTheSumOfItsParts()
    {
        Database database;
        Building building(aurora(), database, at("2024-06-18T09:00:00Z"));
        const double before = value(database, "BLD:POWER");
        QVERIFY(before > 1000);
        for (Record *record : database.records()) {
            if (record->name().endsWith(":DIM"))
                record->put(Field::VAL, Reading::fromDouble(0));
        }
        building.advance(3);
        QVERIFY(value(database, "BLD:POWER") < before - 1000);
        QVERIFY(value(database, "BLD:POWER") > 0);
    }

    void deadSensorsSaySo()
    {
        Database database;
        Building building(aurora(), database, at(Night));
        QVERIFY(building.setTrouble(QString::fromLatin1(Lux), TroubleKind::Dead));
        Record *record = database.find(Lux);
        QCOMPARE(record->severity(), Severity::Invalid);
        QCOMPARE(record->status(), AlarmStatus::Comm);
        const EpicsTime time = record->time();
        building.advance(3);
        QCOMPARE(record->severity(), Severity::Invalid);
        QVERIFY(record->time() == time); // it says nothing more
        QVERIFY(!std::isnan(value(database, "BLD:F2:R02:LUXAVG")));
        QVERIFY(building.setTrouble(QString::fromLatin1(Lux), TroubleKind::None));
        QCOMPARE(record->severity(), Severity::None);
        building.advance(3);
        QVERIFY(record->time() > time);
    }

    void stuckDriftingAndSpikingSensors()
    {
        Database database;
        Building building(aurora(), database, at("2024-06-20T09:00:00Z"));
        Record *record = database.find(Lux);
        const double before = record->value();
        QVERIFY(building.setTrouble(QString::fromLatin1(Lux), TroubleKind::Stuck));
        put(database, Dim, before > 0 ? 0 : 100);
        building.advance(5);
        QCOMPARE(record->value(), before);
        QCOMPARE(record->severity(), Severity::None);
        QVERIFY(building.setTrouble(QString::fromLatin1(Lux), TroubleKind::Drift));
        building.advance(1);
        const double start = record->value();
        building.advance(30);
        QVERIFY2(record->value() > start + 100, qPrintable(QString::number(record->value())));
        QVERIFY(building.setTrouble(QString::fromLatin1(Lux), TroubleKind::Spike));
        double most = 0;
        for (int i = 0; i < 200; ++i) {
            building.advance(0.5);
            most = std::max(most, record->value());
        }
        QVERIFY(most > 1000);
    }

    void troubleThroughPvs()
    {
        Database database;
        Building building(aurora(), database, at(Night));
        QCOMPARE(put(database, "BLD:TROUBLE:KIND", 1), PutOutcome::BadValue); // no target yet
        QCOMPARE(put(database, "BLD:TROUBLE:TARGET", QStringLiteral("BLD:NOBODY")), PutOutcome::BadValue);
        QCOMPARE(put(database, "BLD:TROUBLE:TARGET", QString::fromLatin1(Lux)), PutOutcome::Done);
        QCOMPARE(put(database, "BLD:TROUBLE:KIND", QStringLiteral("Dead")), PutOutcome::Done);
        QCOMPARE(database.find(Lux)->severity(), Severity::Invalid);
        // Another target shows its own trouble.
        QCOMPARE(put(database, "BLD:TROUBLE:TARGET", QStringLiteral("BLD:F2:R02:LUX02")), PutOutcome::Done);
        QCOMPARE(database.find("BLD:TROUBLE:KIND")->text(), QStringLiteral("None"));
        QCOMPARE(put(database, "BLD:TROUBLE:TARGET", QString::fromLatin1(Lux)), PutOutcome::Done);
        QCOMPARE(database.find("BLD:TROUBLE:KIND")->text(), QStringLiteral("Dead"));
        QCOMPARE(put(database, "BLD:TROUBLE:KIND", QStringLiteral("None")), PutOutcome::Done);
        QCOMPARE(database.find(Lux)->severity(), Severity::None);
    }

    void troubleOfLuminaires()
    {
        Database database;
        Building building(aurora(), database, at(Night));
        put(database, Dim, 80);
        building.advance(2);
        QVERIFY(building.setTrouble(QStringLiteral("BLD:F2:R02:LUM01"), TroubleKind::Dead));
        building.advance(1);
        QCOMPARE(database.find("BLD:F2:R02:LUM01:FAULT")->severity(), Severity::Major);
        QCOMPARE(database.find(State)->text(), QStringLiteral("Fault"));
        QCOMPARE(value(database, Level), 0.0);
        QCOMPARE(value(database, Dim), 80.0);
        QVERIFY(!building.setTrouble(QString::fromLatin1(Level), TroubleKind::Drift));
        QVERIFY(building.setTrouble(QString::fromLatin1(Level), TroubleKind::None));
        building.advance(2);
        QCOMPARE(value(database, Level), 80.0);
        QCOMPARE(database.find("BLD:F2:R02:LUM01:FAULT")->severity(), Severity::None);
    }

    void troubleOfTheCommandLine()
    {
        Database database;
        Building building(aurora(), database, at(Night));
        QString error;
        QVERIFY2(building.applyTrouble(QStringLiteral("Stuck:BLD:F2:R02:LUX01"), &error), qPrintable(error));
        QCOMPARE(building.troubleOf(QString::fromLatin1(Lux)), TroubleKind::Stuck);
        QVERIFY(!building.applyTrouble(QStringLiteral("explode:BLD:F2:R02:LUX01"), &error));
        QVERIFY2(error.contains(u"explode"), qPrintable(error));
        QVERIFY(!building.applyTrouble(QStringLiteral("dead:BLD:NOBODY"), &error));
        QVERIFY2(error.contains(u"BLD:NOBODY"), qPrintable(error));
        QVERIFY(!building.applyTrouble(QStringLiteral("spike:BLD:F2:R02:LUM01"), &error));
        QVERIFY(!building.applyTrouble(QString(), &error));
    }

    void alarmsByLimits()
    {
        // Meetings fill the air: over a working day some room passes 1000 ppm, and says so.
        Database database;
        Building building(aurora(), database, at("2024-06-18T06:00:00Z"));
        put(database, "BLD:SPEED", 1200);
        int high = 0;
        for (int i = 0; i < 36 && !high; ++i) {
            building.advance(1);
            for (const Record *record : database.records()) {
                if (!record->name().contains(":CO2"))
                    continue;
                if (record->value() >= 1000)
                    QVERIFY2(record->severity() != Severity::None, record->name().constData());
                high += record->severity() != Severity::None;
            }
        }
        QVERIFY(high > 0);
    }

    void sameSeedSameValues()
    {
        auto run = [] {
            Database database;
            Building building(aurora(), database, at("2024-06-20T08:00:00Z"));
            put(database, Dim, 33);
            building.advance(5);
            QList<double> values;
            for (const Record *record : database.records())
                values.append(record->value());
            return values;
        };
        QCOMPARE(run(), run());
    }

    void namesThatAreTakenAreTold()
    {
        Database database;
        database.add(RecordType::Ai, Lux);
        Building building(aurora(), database, at(Night));
        QCOMPARE(building.clashes(), QStringList{QString::fromLatin1(Lux)});
        building.advance(2);
        QVERIFY(database.find(Lux)->isUndefined()); // not the building's, so not touched
    }

    void putsAfterTheBuildingIsGoneAreHarmless()
    {
        Database database;
        {
            Building building(aurora(), database, at(Night));
        }
        QCOMPARE(put(database, Dim, 10), PutOutcome::Done);
        put(database, "BLD:SPEED", 10);
        put(database, "BLD:TROUBLE:KIND", 1);
    }

    void runsByItself()
    {
        Database database;
        Building building(aurora(), database, at("2024-06-20T09:00:00Z"));
        Counter counter(database.find(Lux));
        building.start();
        QVERIFY(building.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(counter.count >= 3, 20'000);
        building.stop();
        QVERIFY(!building.isRunning());
    }

    void carriesAHundredThousandSensors()
    {
        const Site site = generateSite(100'000);
        QElapsedTimer timer;
        timer.start();
        Database database;
        Building building(site, database, at("2024-06-20T09:00:00Z"));
        const qint64 made = timer.restart();
        building.advance(1);
        const double second = double(timer.nsecsElapsed()) / 1e6;
        QVERIFY(database.count() > 450'000);
        // Printed, not judged: the machine may be busy with something else.
        qInfo("%d records made in %lld ms; one second of 100,000 sensors takes %.0f ms", database.count(),
              made, second);
    }
};

QTEST_GUILESS_MAIN(TestBuilding)
#include "tst_building.moc"
