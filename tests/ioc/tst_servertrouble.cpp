// SPDX-License-Identifier: MIT
#include "RawClient.h"
#include "ioc/ServerThread.h"

#include "server/ServerTrouble.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Candela::Ioc;

namespace {
constexpr quint16 DbrDouble = 6;
}

/// A server that misbehaves because somebody asked for it.
class tst_servertrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }
    void slow();
    void stall();
    void dropByPv();
    void restartByPv();
    void specifications();

private:
    void put(RawClient &client, const QByteArray &name, double value);
    bool reads(RawClient &client, int timeoutMs);

    std::unique_ptr<ServerThread> m_server;
    ServerTrouble *m_trouble = nullptr; ///< Lives in the server's thread.
};

void tst_servertrouble::init()
{
    m_server = std::make_unique<ServerThread>(
        [](Database &database) { database.add(RecordType::Ai, "x")->setValue(3); });
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    m_server->runBoth([this](Database &database, Server &server) {
        m_trouble = new ServerTrouble(server, database, "BLD", &server);
    });
}

void tst_servertrouble::put(RawClient &client, const QByteArray &name, double value)
{
    const quint32 sid = client.create(name, 99).sid;
    QVERIFY(sid != 0xffffffff);
    client.send(RawMessage::with(4, DbrDouble, 1, sid, 99, be64(value)));
}

bool tst_servertrouble::reads(RawClient &client, int timeoutMs)
{
    client.send(RawMessage::with(15, DbrDouble, 1, client.create("x", 1).sid, 1));
    return client.receive(timeoutMs).command == 15;
}

void tst_servertrouble::slow()
{
    RawClient client;
    QVERIFY(client.connectTo(m_server->tcpPort()));
    QVERIFY(reads(client, 10000));
    put(client, "BLD:TROUBLE:SLOW", 200);
    client.receiveUntilEcho();
    QElapsedTimer timer;
    timer.start();
    client.send(RawMessage::with(23, 0, 0, 1, 0));
    QVERIFY(client.receive().isValid());
    QVERIFY2(timer.elapsed() >= 190, qPrintable(QString::number(timer.elapsed())));
    put(client, "BLD:TROUBLE:SLOW", 0);
    QVERIFY(reads(client, 10000));
}

void tst_servertrouble::stall()
{
    RawClient client;
    QVERIFY(client.connectTo(m_server->tcpPort()));
    const quint32 sid = client.create("x").sid;
    m_server->run([this](Database &) { m_trouble->stall(0.5); });
    client.send(RawMessage::with(15, DbrDouble, 1, sid, 1));
    QVERIFY(!client.receive(200).isValid());
    QCOMPARE(client.receive().command, quint16(15)); // it comes back by itself
}

void tst_servertrouble::dropByPv()
{
    RawClient client;
    RawClient witness;
    QVERIFY(client.connectTo(m_server->tcpPort()));
    QVERIFY(witness.connectTo(m_server->tcpPort()));
    put(client, "BLD:TROUBLE:DROP", 1);
    QVERIFY(client.isClosedByServer());
    QVERIFY(witness.isClosedByServer());
    RawClient again;
    QVERIFY(again.connectTo(m_server->tcpPort()));
    QVERIFY(reads(again, 10000));
}

void tst_servertrouble::restartByPv()
{
    const quint16 port = m_server->tcpPort();
    RawClient client;
    QVERIFY(client.connectTo(port));
    put(client, "BLD:TROUBLE:RESTART", 0.3);
    QVERIFY(client.isClosedByServer());
    const auto isBack = [&] {
        RawClient again;
        return again.connectTo(port) && reads(again, 10000);
    };
    QTRY_VERIFY(isBack());
}

void tst_servertrouble::specifications()
{
    QVERIFY(ServerTrouble::knows(QStringLiteral("stall:3")));
    QVERIFY(ServerTrouble::knows(QStringLiteral("drop")));
    QVERIFY(!ServerTrouble::knows(QStringLiteral("dead:BLD:F1:R03:LUX01")));
    m_server->run([this](Database &) {
        QString error;
        QVERIFY(m_trouble->apply(QStringLiteral("slow:5"), &error));
        QVERIFY(m_trouble->apply(QStringLiteral("slow:0"), &error));
        for (const char *bad : {"slow", "slow:", "stall:long", "restart:-1"}) {
            error.clear();
            QVERIFY2(!m_trouble->apply(QString::fromLatin1(bad), &error), bad);
            QVERIFY(error.contains(QString::fromLatin1(bad)));
        }
    });
}

QTEST_GUILESS_MAIN(tst_servertrouble)
#include "tst_servertrouble.moc"
