// SPDX-License-Identifier: MIT
#include "client/Context.h"
#include "client/Subscription.h"
#include "support/EngineDoor.h"
#include "support/Futures.h"
#include "support/ScriptedServer.h"
#include "support/TestRequest.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

using namespace Candela;
using namespace Candela::Test;
using namespace std::chrono_literals;

/// What is larger than a declared limit ends as an error that names it; memory stays bounded and what else is
/// on the circuit goes on.
class tst_Limits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<ScriptedServer>();
        server->addDouble("a", 1);
        server->add("big", Reading::fromDoubles(QList<double>(20'000, 1.5))); // 160 kB
    }
    void cleanup()
    {
        context.reset();
        QCOMPARE(server->badSids, 0);
        server.reset();
    }
    void arrayTooLargeToRead()
    {
        connectWith([](Config &config) { config.maxArrayBytes = 100'000; });
        const Pv big = context->pv(QStringLiteral("big"));
        const Pv a = context->pv(QStringLiteral("a"));
        // The current length is not known before: the answer is passed over, and its neighbours are not.
        QFuture<Reading> tooLarge = big.read({.timeout = 10s});
        QFuture<Reading> neighbour = a.read({.timeout = 10s});
        FINISH(tooLarge);
        FINISH(neighbour);
        QCOMPARE(errorOf(tooLarge).code(), ErrorCode::TooLarge);
        QVERIFY2(errorOf(tooLarge).message().contains(QStringLiteral("100000")),
                 qPrintable(errorOf(tooLarge).message()));
        QCOMPARE(neighbour.result().toDouble(), 1.0);
        // Asked for a number of elements: refused before anything is sent.
        const int reads = server->find("big")->reads;
        QFuture<Reading> counted = big.read({.timeout = 10s, .count = 15'000});
        FINISH(counted);
        QCOMPARE(errorOf(counted).code(), ErrorCode::TooLarge);
        QCOMPARE(server->find("big")->reads, reads);
        QFuture<Reading> part = big.read({.timeout = 10s, .count = 10'000});
        FINISH(part);
        QVERIFY(!errorOf(part));
        QCOMPARE(part.result().count(), 10'000u);
        QCOMPARE(server->connections().size(), 1);
        QCOMPARE(server->creates, 2);
    }

    void arrayTooLargeToWrite()
    {
        connectWith([](Config &config) { config.maxArrayBytes = 100'000; });
        const Pv big = context->pv(QStringLiteral("big"));
        QFuture<void> write = big.write(QList<double>(15'000, 2.0), {.timeout = 10s});
        FINISH(write);
        QCOMPARE(errorOf(write).code(), ErrorCode::TooLarge);
        QVERIFY(errorOf(write).message().contains(QStringLiteral("100000")));
        QCOMPARE(server->find("big")->writes, 0);
        write = big.write(QList<double>(10'000, 2.0), {.timeout = 10s});
        FINISH(write);
        QVERIFY(!errorOf(write));
    }

    void updateTooLargeIsToldAndOthersGoOn()
    {
        connectWith([](Config &config) { config.maxArrayBytes = 100'000; });
        std::unique_ptr<Subscription> big(context->pv(QStringLiteral("big")).subscribe());
        std::unique_ptr<Subscription> a(context->pv(QStringLiteral("a")).subscribe());
        std::unique_ptr<Subscription> counted(
            context->pv(QStringLiteral("big")).subscribe(SubscriptionOptions{.count = 15'000}));
        QSignalSpy failed(big.get(), &Subscription::failed);
        QSignalSpy refused(counted.get(), &Subscription::failed);
        EVENTUALLY(failed.size() == 1 && refused.size() == 1 && a->latest().isValid());
        QCOMPARE(failed.first().first().value<Error>().code(), ErrorCode::TooLarge);
        QCOMPARE(refused.first().first().value<Error>().code(), ErrorCode::TooLarge);
        server->set("a", Reading::fromDouble(5));
        EVENTUALLY(a->latest().toDouble() == 5.0);
        // It shrinks, and its updates come.
        server->set("big", Reading::fromDoubles({1, 2, 3}));
        EVENTUALLY(big->latest().count() == 3);
        QCOMPARE(server->connections().size(), 1);
        QCOMPARE(server->creates, 2);
    }

    void sizeThatFitsNoTypeDropsTheCircuit()
    {
        connectWith([](Config &config) { config.maxArrayBytes = 100'000; });
        const Pv a = context->pv(QStringLiteral("a"));
        FINISH(a.connected(10s));
        QSignalSpy gone(server->connection(), &QObject::destroyed);
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("Dropped the circuit.*limit is 100000")));
        // An update of a scalar that has 1 MB.
        server->connection()->sendRaw(QByteArray("\x00\x01\xff\xff\x00\x14\x00\x00\x00\x00\x00\x01\x00\x00"
                                                 "\x00\x01\x00\x10\x00\x00\x00\x00\x00\x01",
                                                 24));
        EVENTUALLY(gone.size() == 1);
        EVENTUALLY(a.state() == ChannelState::Connected);
    }

    void writesToAServerThatDoesNotRead()
    {
        connectWith([](Config &config) { config.maxQueuedBytes = 5'000'000; });
        const Pv big = context->pv(QStringLiteral("big"));
        FINISH(big.connected(10s));
        // What the system's buffers take is no matter of ours; they hold a few MB.
        server->setReadCircuits(false);
        const QList<double> value(20'000, 2.0);
        // Each of them is told; too many for this log.
        QLoggingCategory::setFilterRules(QStringLiteral("candela.pv.warning=false"));
        for (int i = 0; i < 190; ++i)
            big.post(value);
        QFuture<void> write = big.write(value, {.timeout = 10s});
        FINISH(write);
        QLoggingCategory::setFilterRules(QString());
        QCOMPARE(errorOf(write).code(), ErrorCode::TooLarge);
        QVERIFY2(errorOf(write).message().contains(QStringLiteral("5000000")),
                 qPrintable(errorOf(write).message()));
        // It stays connected: silence has its own limit.
        QCOMPARE(big.state(), ChannelState::Connected);
        // Closing does not wait for it.
        QElapsedTimer timer;
        timer.start();
        context.reset();
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }

    void requestsToAServerThatDoesNotRead()
    {
        // Reads cannot be refused one by one without an end: the circuit goes, and a new one is made.
        connectWith([](Config &config) { config.maxQueuedBytes = 1'000'000; });
        const Pv big = context->pv(QStringLiteral("big"));
        const Pv a = context->pv(QStringLiteral("a"));
        FINISH(big.connected(10s));
        FINISH(a.connected(10s));
        server->setReadCircuits(false);
        QTest::ignoreMessage(
            QtWarningMsg, QRegularExpression(QStringLiteral("Dropped the circuit.*limit of 1000000 queued")));
        // Fill the system's buffers, then the queue.
        std::vector<std::shared_ptr<TestRequest>> requests;
        bool lost = false;
        for (int i = 0; i < 40 && !lost; ++i) {
            requests.push_back(std::make_shared<TestRequest>(Net::Request::Kind::Read,
                                                             std::vector<quint32>(50'000, 1), 60s));
            inEngine(*context, [&](Net::Engine &engine) {
                engine.requests().post(requests.back());
                lost = engine.circuits().size() == 0;
            });
        }
        EVENTUALLY(requests.front()->finished());
        QCOMPARE(requests.front()->errors.front().code(), ErrorCode::TooLarge);
        QVERIFY(requests.front()->errors.front().message().contains(QStringLiteral("1000000")));
        server->setReadCircuits(true);
        EVENTUALLY(a.state() == ChannelState::Connected);
        QFuture<Reading> read = a.read({.timeout = 10s});
        FINISH(read);
        QVERIFY(!errorOf(read));
    }

    void pvsOfAContext()
    {
        connectWith([](Config &config) { config.maxChannels = 3; });
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("limit of 3 PVs")));
        QSignalSpy warnings(context.get(), &Context::warning);
        const QList<Pv> pvs = context->pvs({QStringLiteral("a"), QStringLiteral("big"), QStringLiteral("x"),
                                            QStringLiteral("y"), QStringLiteral("z")});
        QCOMPARE(pvs[4].name(), QStringLiteral("z"));
        QCOMPARE(errorOf(pvs[3].read()).code(), ErrorCode::TooLarge);
        QCOMPARE(errorOf(pvs[4].write(1.0)).code(), ErrorCode::TooLarge);
        QVERIFY(!errorOf(pvs[4].connected()).message().isEmpty());
        // Nothing about them is dangerous.
        pvs[4].connectChannel();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("A write to z failed")));
        pvs[4].post(1.0);
        QVERIFY(!pvs[4].requestIdle());
        QCOMPARE(pvs[4].context(), nullptr);
        std::unique_ptr<Subscription> sub(pvs[3].subscribe());
        SubscriptionGroup group(context.get());
        QCOMPARE(group.add(pvs[3]), -1);
        context->connectChannels(pvs);
        QFuture<Reading> good = pvs[0].read({.timeout = 10s});
        FINISH(good);
        QVERIFY(!errorOf(good));
        // The same name again is the same PV.
        QVERIFY(context->pv(QStringLiteral("a")) == pvs[0]);
        EVENTUALLY(warnings.size() == 1);
        QCOMPARE(context->stats().channels, 3);
    }

private:
    void connectWith(const std::function<void(Config &)> &change)
    {
        Config config = server->config();
        change(config);
        context = std::make_unique<Context>(config);
    }

    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<Context> context;
};

QTEST_GUILESS_MAIN(tst_Limits)
#include "tst_limits.moc"
