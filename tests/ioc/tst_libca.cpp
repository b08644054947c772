// SPDX-License-Identifier: MIT
#include "ioc/LibcaClient.h"
#include "ioc/ServerThread.h"

#include <QDateTime>
#include <QTest>
#include <QUdpSocket>

#include <algorithm>
#include <chrono>

#include <cstring>

using namespace Candela;
using namespace Candela::Ioc;
using Bench::LibcaApi;
using Bench::LibcaTimeDouble;

namespace {

constexpr int Sensors = 200;
constexpr long DbrString = 0;
constexpr long DbrTimeString = 14;
constexpr int Connected = 2; // cs_conn
constexpr int NoWriteAccess = 376;
constexpr auto Patience = std::chrono::milliseconds(20000);

QByteArray sensorName(int number)
{
    return "lux" + QByteArray::number(number);
}

LibcaTimeDouble timeDouble(const LibcaLog::Event &event)
{
    LibcaTimeDouble value = {};
    if (event.bytes.size() >= qsizetype(sizeof value))
        std::memcpy(&value, event.bytes.constData(), sizeof value);
    return value;
}

} // namespace

/// The client library of EPICS itself, as Debian ships it, against our server: it must take us for an IOC.
class tst_libca : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void connectsAndReads();
    void describesChannels();
    void putsWithCallback();
    void refusesPuts();
    void monitors();
    void accessRightsChange();
    void arraysOfAnyLength();
    void prioritiesHaveTheirOwnCircuits();
    void returnsAfterARestart();
    void removedRecordsDisconnect();

private:
    LibcaLog *connected(const QByteArray &name, unsigned priority = 0);

    static void fill(Database &database);

    QUdpSocket m_repeater;
    std::unique_ptr<ServerThread> m_server;
    std::unique_ptr<LibcaClient> m_client;
};

void tst_libca::initTestCase()
{
    // libca takes a taken port for a repeater and starts none.
    QVERIFY(m_repeater.bind(QHostAddress(QHostAddress::LocalHost), 0, QUdpSocket::DontShareAddress));
    qputenv("EPICS_CA_REPEATER_PORT", QByteArray::number(m_repeater.localPort()));
    qputenv("EPICS_CA_ADDR_LIST", "127.0.0.1");
    qputenv("EPICS_CA_AUTO_ADDR_LIST", "NO");
    for (const char *name : {"EPICS_CA_NAME_SERVERS", "EPICS_CA_CONN_TMO", "EPICS_CA_MAX_ARRAY_BYTES"})
        qunsetenv(name);

    LibcaApi api;
    QString why;
    if (!api.load(&why))
        QSKIP(qPrintable(why));
}

void tst_libca::fill(Database &database)
{
    for (int i = 0; i < Sensors; ++i)
        database.add(RecordType::Ai, sensorName(i))->setValue(i + 0.25);
    Record *dim = database.add(RecordType::Ao, "dim");
    dim->load(Field::DRVH, "100");
    dim->load(Field::EGU, "%");
    dim->setValue(10);
    Record *fixed = database.add(RecordType::Ao, "fixed");
    fixed->setReadOnly(true);
    fixed->setValue(1);
    Record *lamp = database.add(RecordType::Bo, "lamp");
    lamp->load(Field::ZNAM, "Off");
    lamp->load(Field::ONAM, "On");
    lamp->setValue(1);
    Record *wave = database.add(RecordType::Waveform, "wave");
    wave->setCapacity(DataType::Double, 5000);
    wave->setArray(QList<double>{1, 2, 3});
}

void tst_libca::init()
{
    m_server = std::make_unique<ServerThread>(fill);
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    // Read when the context is made.
    qputenv("EPICS_CA_SERVER_PORT", QByteArray::number(m_server->port()));
    m_client = std::make_unique<LibcaClient>();
    QString error;
    QVERIFY2(m_client->create(&error), qPrintable(error));
}

void tst_libca::cleanup()
{
    m_client.reset();
    m_server.reset();
}

LibcaLog *tst_libca::connected(const QByteArray &name, unsigned priority)
{
    LibcaLog *log = m_client->open(name, priority);
    m_client->flush();
    return log && QTest::qWaitFor([&] { return log->ups == 1; }, int(Patience.count())) ? log : nullptr;
}

void tst_libca::connectsAndReads()
{
    QList<LibcaLog *> all;
    for (int i = 0; i < Sensors; ++i)
        all.append(m_client->open(sensorName(i)));
    m_client->flush();
    const auto ups = [&] {
        return int(
            std::count_if(all.cbegin(), all.cend(), [](const LibcaLog *log) { return log->ups == 1; }));
    };
    QTRY_COMPARE_WITH_TIMEOUT(ups(), Sensors, Patience.count());

    // One round for all of them, as a gather does.
    std::vector<LibcaTimeDouble> values(Sensors);
    for (int i = 0; i < Sensors; ++i)
        QCOMPARE(m_client->api().arrayGet(LibcaApi::DbrTimeDouble, 1, all[i]->channel, &values[size_t(i)]),
                 LibcaApi::Normal);
    QCOMPARE(m_client->api().pendIo(10), LibcaApi::Normal);
    const qint64 now = QDateTime::currentSecsSinceEpoch() - 631152000; // EPICS counts from 1990
    for (int i = 0; i < Sensors; ++i) {
        const LibcaTimeDouble &value = values[size_t(i)];
        QCOMPARE(value.value, i + 0.25);
        QCOMPARE(value.status, int16_t(0));
        QCOMPARE(value.severity, int16_t(0));
        QVERIFY(std::abs(qint64(value.seconds) - now) < 60);
    }
    int circuits = 0;
    m_server->runServer([&](Server &server) { circuits = int(server.circuits().size()); });
    QCOMPARE(circuits, 1);
}

void tst_libca::describesChannels()
{
    LibcaLog *dim = connected("dim");
    LibcaLog *units = connected("dim.EGU");
    LibcaLog *lamp = connected("lamp");
    LibcaLog *longText = connected("dim.RTYP$");
    QVERIFY(dim && units && lamp && longText);
    QCOMPARE(m_client->extras().fieldType(dim->channel), short(6));
    QCOMPARE(m_client->extras().elementCount(dim->channel), 1ul);
    QCOMPARE(m_client->extras().fieldType(lamp->channel), short(3));
    QCOMPARE(m_client->extras().fieldType(longText->channel), short(4));
    char text[41] = {};
    QVERIFY(m_client->get(units, DbrString, text));
    QCOMPARE(QByteArray(text), QByteArray("%"));
    char state[41] = {};
    QVERIFY(m_client->get(lamp, DbrString, state));
    QCOMPARE(QByteArray(state), QByteArray("On"));
    char letters[3] = {};
    QVERIFY(m_client->get(longText, 4, letters, 3));
    QCOMPARE(QByteArray(letters), QByteArray("ao"));
    // A name that is not there stays unconnected, and harms nobody.
    LibcaLog *nobody = m_client->open("nobody");
    m_client->flush();
    QTest::qWait(100);
    QCOMPARE(nobody->ups.load(), 0);
}

void tst_libca::putsWithCallback()
{
    LibcaLog *dim = connected("dim");
    QVERIFY(dim);
    const double wanted = 42.5;
    LibcaLog *answer = m_client->put(dim, LibcaApi::DbrDouble, &wanted);
    QVERIFY(answer);
    QTRY_COMPARE_WITH_TIMEOUT(answer->count(), 1, Patience.count());
    QCOMPARE(answer->last().status, LibcaApi::Normal);
    LibcaTimeDouble value = {};
    QVERIFY(m_client->get(dim, LibcaApi::DbrTimeDouble, &value));
    QCOMPARE(value.value, 42.5);

    const double tooMuch = 1000;
    answer = m_client->put(dim, LibcaApi::DbrDouble, &tooMuch);
    QTRY_COMPARE_WITH_TIMEOUT(answer->count(), 1, Patience.count());
    QVERIFY(m_client->get(dim, LibcaApi::DbrTimeDouble, &value));
    QCOMPARE(value.value, 100.0);
}

void tst_libca::refusesPuts()
{
    LibcaLog *fixed = connected("fixed");
    LibcaLog *lamp = connected("lamp");
    QVERIFY(fixed && lamp);
    QCOMPARE(m_client->extras().readAccess(fixed->channel), 1u);
    QCOMPARE(m_client->extras().writeAccess(fixed->channel), 0u);
    QCOMPARE(m_client->extras().writeAccess(lamp->channel), 1u);
    // libca asks no server when it knows that it may not.
    const double wanted = 5;
    QCOMPARE(m_client->api().arrayPutCallback(
                 LibcaApi::DbrDouble, 1, fixed->channel, &wanted, [](Bench::LibcaEventArgs) {}, nullptr),
             NoWriteAccess);
    // A state that there is not is our refusal; the circuit survives it.
    const char wrong[40] = "Purple";
    LibcaLog *answer = m_client->put(lamp, DbrString, wrong);
    QVERIFY(answer);
    QTRY_COMPARE_WITH_TIMEOUT(answer->count(), 1, Patience.count());
    QVERIFY(answer->last().status != LibcaApi::Normal);
    const char right[40] = "Off";
    answer = m_client->put(lamp, DbrString, right);
    QTRY_COMPARE_WITH_TIMEOUT(answer->count(), 1, Patience.count());
    QCOMPARE(answer->last().status, LibcaApi::Normal);
    QCOMPARE(lamp->downs.load(), 0);
}

void tst_libca::monitors()
{
    LibcaLog *lux = connected("lux7");
    LibcaLog *lamp = connected("lamp");
    QVERIFY(lux && lamp);
    Bench::LibcaEvent event = nullptr;
    LibcaLog *updates = m_client->subscribe(lux, LibcaApi::DbrTimeDouble, 1, EventValue | EventAlarm, &event);
    LibcaLog *states = m_client->subscribe(lamp, DbrTimeString, 0, EventValue | EventAlarm);
    QVERIFY(updates && states);
    QTRY_COMPARE_WITH_TIMEOUT(updates->count(), 1, Patience.count());
    QCOMPARE(timeDouble(updates->last()).value, 7.25);
    QTRY_COMPARE_WITH_TIMEOUT(states->count(), 1, Patience.count());
    QCOMPARE(states->last().bytes.mid(12, 2), QByteArray("On"));

    m_server->setValue("lux7", 300);
    m_server->setValue("lamp", 0);
    QTRY_COMPARE_WITH_TIMEOUT(timeDouble(updates->last()).value, 300.0, Patience.count());
    QTRY_COMPARE_WITH_TIMEOUT(states->last().bytes.mid(12, 3), QByteArray("Off"), Patience.count());
    m_server->run([](Database &database) {
        database.find("lux7")->setDeviceAlarm(AlarmStatus::Comm, Severity::Invalid);
    });
    QTRY_COMPARE_WITH_TIMEOUT(timeDouble(updates->last()).severity, int16_t(3), Patience.count());
    QCOMPARE(timeDouble(updates->last()).status, int16_t(AlarmStatus::Comm));

    QCOMPARE(m_client->api().clearSubscription(event), LibcaApi::Normal);
    m_client->flush();
    const int before = updates->count();
    m_server->setValue("lux7", 301);
    m_server->setValue("lamp", 1);
    QTRY_COMPARE_WITH_TIMEOUT(states->last().bytes.mid(12, 2), QByteArray("On"), Patience.count());
    QCOMPARE(updates->count(), before);
}

void tst_libca::accessRightsChange()
{
    LibcaLog *dim = connected("dim");
    QVERIFY(dim);
    QCOMPARE(m_client->extras().writeAccess(dim->channel), 1u);
    m_server->run([](Database &database) { database.find("dim")->setReadOnly(true); });
    QTRY_COMPARE_WITH_TIMEOUT(m_client->extras().writeAccess(dim->channel), 0u, Patience.count());
    m_server->run([](Database &database) { database.find("dim")->setReadOnly(false); });
    QTRY_COMPARE_WITH_TIMEOUT(m_client->extras().writeAccess(dim->channel), 1u, Patience.count());
}

void tst_libca::arraysOfAnyLength()
{
    LibcaLog *wave = connected("wave");
    QVERIFY(wave);
    QCOMPARE(m_client->extras().elementCount(wave->channel), 5000ul);
    // Count 0: as many as there are at the moment.
    LibcaLog *updates = m_client->subscribe(wave, LibcaApi::DbrTimeDouble, 0, EventValue);
    QTRY_COMPARE_WITH_TIMEOUT(updates->last().count, 3L, Patience.count());
    std::vector<double> many(5000);
    for (size_t i = 0; i < many.size(); ++i)
        many[i] = double(i);
    LibcaLog *answer = m_client->put(wave, LibcaApi::DbrDouble, many.data(), 5000);
    QTRY_COMPARE_WITH_TIMEOUT(answer->count(), 1, Patience.count());
    QCOMPARE(answer->last().status, LibcaApi::Normal);
    QTRY_COMPARE_WITH_TIMEOUT(updates->last().count, 5000L, Patience.count());
    std::vector<double> back(5000);
    QVERIFY(m_client->get(wave, LibcaApi::DbrDouble, back.data(), 5000));
    QVERIFY(back == many);
    double few[2] = {};
    QVERIFY(m_client->get(wave, LibcaApi::DbrDouble, few, 2));
    QCOMPARE(few[1], 1.0);
}

void tst_libca::prioritiesHaveTheirOwnCircuits()
{
    QVERIFY(connected("lux1", 0));
    QVERIFY(connected("lux2", 50));
    QVERIFY(connected("lux3", 99));
    int circuits = 0;
    m_server->runServer([&](Server &server) { circuits = int(server.circuits().size()); });
    QCOMPARE(circuits, 3);
}

void tst_libca::returnsAfterARestart()
{
    LibcaLog *lux = connected("lux3");
    QVERIFY(lux);
    LibcaLog *updates = m_client->subscribe(lux, LibcaApi::DbrTimeDouble, 1, EventValue | EventAlarm);
    QTRY_COMPARE_WITH_TIMEOUT(updates->count(), 1, Patience.count());
    m_server->stop();
    QTRY_COMPARE_WITH_TIMEOUT(lux->downs.load(), 1, Patience.count());
    QVERIFY(m_client->extras().state(lux->channel) != Connected);
    m_server->setValue("lux3", 33);
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    // libca lets ten seconds pass before it looks for what it has lost.
    QTRY_COMPARE_WITH_TIMEOUT(lux->ups.load(), 2, Patience.count());
    // The subscription comes back by itself, with the value of now.
    QTRY_COMPARE_WITH_TIMEOUT(timeDouble(updates->last()).value, 33.0, Patience.count());
}

void tst_libca::removedRecordsDisconnect()
{
    LibcaLog *lux = connected("lux4");
    LibcaLog *other = connected("lux5");
    QVERIFY(lux && other);
    m_server->run([](Database &database) { database.remove(*database.find("lux4")); });
    QTRY_COMPARE_WITH_TIMEOUT(lux->downs.load(), 1, Patience.count());
    QCOMPARE(other->downs.load(), 0);
    LibcaTimeDouble value = {};
    QVERIFY(m_client->get(other, LibcaApi::DbrTimeDouble, &value));
    QCOMPARE(value.value, 5.25);
}

QTEST_GUILESS_MAIN(tst_libca)
#include "tst_libca.moc"
