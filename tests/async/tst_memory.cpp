// SPDX-License-Identifier: MIT
// Without an event loop: futures are finished when they are returned.
#include "async/Futures.h"
#include "async/Gather.h"
#include "async/RunAsync.h"
#include "async/Scatter.h"
#include "async/Synchronous.h"
#include "client/MemoryContext.h"
#include "client/Subscription.h"
#include "support/Futures.h"
#include "support/ScriptedServer.h"

#include <QSignalSpy>
#include <QTest>

using namespace Candela;
using namespace Candela::Test;
using namespace std::chrono_literals;

class tst_Memory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        context = std::make_unique<MemoryContext>();
        context->declare(QStringLiteral("lux"), 480, {.units = QStringLiteral("lx"), .precision = 1});
        context->declare(QStringLiteral("mode"), 0, {QStringLiteral("Off"), QStringLiteral("On")});
        context->declare(QStringLiteral("name"), QStringLiteral("Hall"));
    }
    void cleanup() { context.reset(); }

    void setKeepsTheType()
    {
        std::byte half[4];
        storeBigEndian(half, 0.5f);
        context->declare(QStringLiteral("narrow"), Reading::scalar(DataType::Float, half));
        context->set(QStringLiteral("narrow"), 0.25);
        const Reading narrow = pv("narrow").read().result();
        QCOMPARE(narrow.type(), DataType::Float);
        QCOMPARE(narrow.toDouble(), 0.25);
        context->set(QStringLiteral("lux"), 1.5);
        QCOMPARE(pv("lux").read().result().type(), DataType::Double);
    }

    void equalMetadataAreEqual()
    {
        // Most channels have no limits: not-a-number at both ends is no difference.
        QVERIFY(Range{} == Range{});
        QVERIFY((Metadata{.units = QStringLiteral("lx")} == Metadata{.units = QStringLiteral("lx")}));
        QVERIFY(!(Metadata{.units = QStringLiteral("lx")} == Metadata{.units = QStringLiteral("K")}));
        QVERIFY(!(Range{0, 1} == Range{}));
    }

    void readsAndWritesAtOnce()
    {
        QFuture<Reading> read = pv("lux").read();
        QVERIFY(read.isFinished());
        QCOMPARE(read.result().toText(pv("lux").metadata().get()), QStringLiteral("480.0"));
        QFuture<void> write = pv("mode").write(QStringLiteral("On"));
        QVERIFY(write.isFinished());
        QVERIFY(!errorOf(write));
        QCOMPARE(context->value(QStringLiteral("mode")).toInteger(), 1);
        pv("lux").post(500);
        QCOMPARE(context->value(QStringLiteral("lux")).toDouble(), 500.0);
        QFuture<ChannelInfo> connected = pv("name").connected();
        QVERIFY(connected.isFinished());
        QCOMPARE(connected.result().type, DataType::String);
        QVERIFY(pv("name").isConnected());
        pv("mode").connectChannel();
        QCOMPARE(context->stats().connected, 3);
    }

    void failsAtOnce()
    {
        QFuture<Reading> nobody = pv("nobody").read();
        QVERIFY(nobody.isFinished());
        QCOMPARE(errorOf(nobody).code(), ErrorCode::NotFound);
        QCOMPARE(pv("nobody").state(), ChannelState::NotFound);
        QFuture<void> bad = pv("mode").write(QStringLiteral("Maybe"));
        QVERIFY(bad.isFinished());
        QCOMPARE(errorOf(bad).code(), ErrorCode::BadValue);
        context->setAccess(QStringLiteral("lux"), true, false);
        QFuture<void> refused = pv("lux").write(1.0);
        QVERIFY(refused.isFinished());
        QCOMPARE(errorOf(refused).code(), ErrorCode::NoWriteAccess);
        context->setOnline(QStringLiteral("lux"), false);
        QFuture<Reading> offline = pv("lux").read();
        QVERIFY(offline.isFinished());
        QCOMPARE(errorOf(offline).code(), ErrorCode::Disconnected);
        // Declared later: found.
        context->declare(QStringLiteral("nobody"), 1);
        QVERIFY(!errorOf(pv("nobody").read()));
    }

    void bulkCallsAtOnce()
    {
        QFuture<GatherResult> all = gather({pv("lux"), pv("nobody"), pv("mode"), Pv()});
        QVERIFY(all.isFinished());
        QCOMPARE(all.result().okCount(), 2);
        QCOMPARE(all.result()[1].error.code(), ErrorCode::NotFound);
        QFuture<GatherResult> strict = gather({pv("lux"), pv("nobody")}, {.policy = GatherPolicy::FailFast});
        QVERIFY(strict.isFinished());
        QVERIFY_THROWS_EXCEPTION(GatherException, strict.result());
        for (const bool ordered : {false, true}) {
            QFuture<ScatterResult> sent = scatter(
                {{pv("lux"), 1.0}, {pv("mode"), QStringLiteral("?")}, {pv("name"), QStringLiteral("Room")}},
                {.ordered = ordered});
            QVERIFY(sent.isFinished());
            QCOMPARE(sent.result()[1].error.code(), ErrorCode::BadValue);
            QCOMPARE(sent.result()[2].ok(), !ordered);
        }
        // Parts of several contexts, one after the other.
        MemoryContext second;
        second.declare(QStringLiteral("lux"), 7);
        const Pv other = second.pv(QStringLiteral("lux"));
        QFuture<ScatterResult> both =
            scatter({{pv("lux"), 1.0}, {other, 2.0}, {pv("lux"), 3.0}}, {.ordered = true});
        QVERIFY(both.isFinished());
        QVERIFY(both.result().allOk());
        QCOMPARE(second.value(QStringLiteral("lux")).toDouble(), 2.0);
        QCOMPARE(context->value(QStringLiteral("lux")).toDouble(), 3.0);
    }

    void subscriptionsAreToldBeforeTheWriteReturns()
    {
        std::unique_ptr<Subscription> sub(pv("lux").subscribe());
        QCOMPARE(sub->latest().toDouble(), 480.0);
        QCOMPARE(sub->state(), ChannelState::Connected);
        QList<double> seen;
        connect(sub.get(), &Subscription::updated, this,
                [&](const Reading &reading) { seen.append(reading.toDouble()); });
        context->deliver();
        QCOMPARE(seen, QList<double>{480});
        pv("lux").write(1.0);
        QCOMPARE(seen, QList<double>({480, 1}));
        context->set(QStringLiteral("lux"), 2);
        QCOMPARE(seen, QList<double>({480, 1, 2}));
        scatter({{pv("lux"), 3.0}});
        QCOMPARE(seen, QList<double>({480, 1, 2, 3}));
        sub.reset();
        context->set(QStringLiteral("lux"), 4);
        QCOMPARE(seen.size(), 4);
    }

    void slotsThatWriteInAnswer()
    {
        // A rule: the lamp follows the sensor; and one that feeds itself ends.
        context->declare(QStringLiteral("lamp"), 0);
        std::unique_ptr<Subscription> sensor(pv("lux").subscribe());
        std::unique_ptr<Subscription> lamp(pv("lamp").subscribe());
        connect(sensor.get(), &Subscription::updated, this,
                [&](const Reading &lux) { pv("lamp").write(lux.toDouble() < 400 ? 100.0 : 0.0); });
        connect(lamp.get(), &Subscription::updated, this, [&](const Reading &level) {
            if (level.toDouble() > 0 && level.toDouble() < 105)
                pv("lamp").write(level.toDouble() + 1);
        });
        context->set(QStringLiteral("lux"), 300);
        QCOMPARE(context->value(QStringLiteral("lamp")).toDouble(), 105.0);
    }

    void continuationsMayAskForMore()
    {
        double seen = 0;
        pv("lux").read().then([&](const Reading &first) {
            QFuture<Reading> second = pv("mode").read();
            QVERIFY(second.isFinished());
            seen = first.toDouble() + second.result().toDouble();
        });
        QCOMPARE(seen, 480.0);
    }

    void contextMayGoInASlot()
    {
        auto *own = new MemoryContext;
        own->declare(QStringLiteral("x"), 0);
        const Pv x = own->pv(QStringLiteral("x"));
        auto *sub = x.subscribe(this);
        connect(sub, &Subscription::updated, this, [own](const Reading &reading) {
            if (reading.toDouble() > 0)
                delete own;
        });
        QFuture<void> write = x.write(1.0);
        QVERIFY(write.isFinished());
        QCOMPARE(errorOf(x.read()).code(), ErrorCode::Closed);
        delete sub;
    }

    void whatAServerDoesIsTold()
    {
        std::unique_ptr<Subscription> sub(pv("lux").subscribe());
        SubscriptionGroup group(context.get());
        const int key = group.add(pv("lux"));
        QList<ChannelState> states;
        connect(sub.get(), &Subscription::stateChanged, this,
                [&](ChannelState state) { states.append(state); });
        QList<int> refreshed;
        connect(&group, &SubscriptionGroup::metadataChanged, this,
                [&](const QList<int> &keys) { refreshed += keys; });
        context->deliver();
        refreshed.clear();
        context->setMetadata(QStringLiteral("lux"), {.units = QStringLiteral("klx")});
        QCOMPARE(refreshed, QList<int>{key});
        QCOMPARE(pv("lux").metadata()->units, QStringLiteral("klx"));
        Reading alarmed = Reading::fromDouble(9000);
        alarmed.setAlarm(AlarmStatus::HiHi, Severity::Major);
        context->set(QStringLiteral("lux"), alarmed);
        QCOMPARE(sub->latest().severity(), Severity::Major);
        const quint64 before = sub->stats().received;
        context->setOnline(QStringLiteral("lux"), false);
        QCOMPARE(states.last(), ChannelState::Disconnected);
        context->set(QStringLiteral("lux"), 5);
        QCOMPARE(sub->stats().received, before); // nobody hears of it while it is gone
        context->setOnline(QStringLiteral("lux"), true);
        QCOMPARE(states.last(), ChannelState::Connected);
        QCOMPARE(sub->latest().toDouble(), 5.0);
        context->setAccess(QStringLiteral("lux"), false, false);
        QCOMPARE(errorOf(pv("lux").read()).code(), ErrorCode::NoReadAccess);
        QVERIFY(!pv("lux").info().readable);
    }

    void localVariablesToo()
    {
        const Pv x = pv("loc://x<VLong>(4)");
        QCOMPARE(x.read().result().toInteger(), 4);
        QVERIFY(x.write(5).isFinished());
        QCOMPARE(x.read().result().toInteger(), 5);
        QCOMPARE(errorOf(pv("loc://x<").read()).code(), ErrorCode::BadName);
    }

    void tensOfThousandsDoNotPileUp()
    {
        // Nobody runs the event loop here.
        for (int i = 0; i < 20'000; ++i)
            pv("lux").write(double(i));
        QCOMPARE(pv("lux").read().result().toDouble(), 19'999.0);
    }

    // --- Against a live server ---

    void synchronousModeWaits()
    {
        ScriptedServer server; // in this thread: it answers while the mode runs the event loop
        server.addDouble("lux", 512.5);
        server.addDouble("lamp", 0);
        Context live(server.config());
        const Pv lux = live.pv(QStringLiteral("lux"));
        const Pv lamp = live.pv(QStringLiteral("lamp"));
        QVERIFY(!lux.read().isFinished());
        {
            const SynchronousMode synchronous;
            QFuture<Reading> read = lux.read({.timeout = 9s});
            QVERIFY(read.isFinished());
            QCOMPARE(read.result().toDouble(), 512.5);
            QFuture<void> write = lamp.write(80.0);
            QVERIFY(write.isFinished());
            QCOMPARE(server.find("lamp")->value.toDouble(), 80.0);
            QFuture<GatherResult> all = gather({lux, lamp});
            QVERIFY(all.isFinished());
            QVERIFY(all.result().allOk());
            Context other(server.config());
            QFuture<ScatterResult> sent = scatter(
                {{lamp, 1.0}, {other.pv(QStringLiteral("lamp")), 2.0}, {lamp, 3.0}}, {.ordered = true});
            QVERIFY(sent.isFinished());
            QVERIFY(sent.result().allOk());
            QCOMPARE(server.find("lamp")->value.toDouble(), 3.0);
            QFuture<int> run = runAsync([] { return 7; });
            QVERIFY(run.isFinished());
            QCOMPARE(run.result(), 7);
            QFuture<Reading> both = first(lux.read(), lamp.read());
            QVERIFY(both.isFinished());
            QFuture<Reading> nobody = live.pv(QStringLiteral("nobody")).read({.timeout = 50ms});
            QVERIFY(nobody.isFinished());
            QCOMPARE(errorOf(nobody).code(), ErrorCode::NotFound);
            QCOMPARE(synchronous.missed(), 0);
        }
        QVERIFY(!lux.read().isFinished());
    }

    void deadlineOfTheModeIsKept()
    {
        ScriptedServer server;
        server.addDouble("mute", 0);
        server.find("mute")->mute = true;
        Context live(server.config());
        const SynchronousMode synchronous(200ms);
        QElapsedTimer timer;
        timer.start();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not finished within")));
        QFuture<Reading> read = live.pv(QStringLiteral("mute")).read({.timeout = 60s});
        QVERIFY(!read.isFinished());
        QVERIFY(timer.elapsed() < 5000);
        QCOMPARE(synchronous.missed(), 1);
    }

private:
    Pv pv(const char *name) { return context->pv(QString::fromUtf8(name)); }

    std::unique_ptr<MemoryContext> context;
};

QTEST_GUILESS_MAIN(tst_Memory)
#include "tst_memory.moc"
