// SPDX-License-Identifier: MIT
#include "client/Context.h"
#include "client/Subscription.h"
#include "support/Futures.h"
#include "support/ScriptedServer.h"

#include <QSignalSpy>
#include <QTest>

using namespace Candela;
using namespace Candela::Test;
using namespace std::chrono_literals;

/// Happy days: one server that does what it should.
class tst_Client : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<ScriptedServer>();
        Metadata lux;
        lux.units = QStringLiteral("lx");
        lux.precision = 1;
        server->add("lux", Reading::fromDouble(512.5), lux);
        Metadata state;
        state.labels = QStringList{QStringLiteral("Off"), QStringLiteral("On")};
        server->add("state", Reading::fromInteger(DataType::Enum, 1), state);
        server->add("text", Reading::fromText(QStringLiteral("hello")));
        context = std::make_unique<Context>(server->config());
    }
    void cleanup()
    {
        context.reset();
        QCOMPARE(server->badSids, 0);
        server.reset();
    }

    void connectsAndDescribes()
    {
        const Pv pv = context->pv(QStringLiteral("lux"));
        QCOMPARE(pv.state(), ChannelState::Idle);
        QFuture<ChannelInfo> connected = pv.connected(10s);
        FINISH(connected);
        const ChannelInfo info = connected.result();
        QCOMPARE(info.state, ChannelState::Connected);
        QCOMPARE(info.type, DataType::Double);
        QCOMPARE(info.count, 1u);
        QVERIFY(info.readable && info.writable);
        QCOMPARE(info.minorVersion, 13);
        QCOMPARE(info.host, QStringLiteral("127.0.0.1:%1").arg(server->tcpPort()));
        QVERIFY(info.metadata);
        QCOMPARE(info.metadata->units, QStringLiteral("lx"));
        // The handle says the same.
        QCOMPARE(pv.state(), ChannelState::Connected);
        QCOMPARE(pv.info().host, info.host);
        QCOMPARE(server->connection()->clientName(), "tester");
        QCOMPARE(server->connection()->hostName(), "testhost");
        QCOMPARE(context->stats().connected, 1);
        QCOMPARE(context->stats().circuits, 1);
    }

    void waitsWithoutAnEventLoop()
    {
        // The server needs this thread's event loop; once connected, the metadata is all that is looked at.
        const Pv pv = context->pv(QStringLiteral("lux"));
        FINISH(pv.connected(10s));
        QFuture<QList<CircuitInfo>> circuits = context->circuits();
        circuits.waitForFinished();
        QCOMPARE(circuits.result().size(), 1);
        QCOMPARE(circuits.result().first().channels, 1);
    }

    void sameNameSameChannel()
    {
        QVERIFY(context->pv(QStringLiteral("lux")) == context->pv(QStringLiteral("lux")));
        QVERIFY(!(context->pv(QStringLiteral("lux")) == context->pv(QStringLiteral("lux"), 1)));
        QCOMPARE(context->allPvs().size(), 2);
    }

    void reads()
    {
        QFuture<Reading> lux = context->pv(QStringLiteral("lux")).read({.timeout = 10s});
        QFuture<Reading> state = context->pv(QStringLiteral("state")).read({.timeout = 10s});
        QFuture<Reading> label =
            context->pv(QStringLiteral("state")).read({.timeout = 10s, .type = DataType::String});
        QFuture<Reading> text = context->pv(QStringLiteral("text")).read({.timeout = 10s});
        FINISH(lux);
        FINISH(state);
        FINISH(label);
        FINISH(text);
        QCOMPARE(lux.result().toDouble(), 512.5);
        QVERIFY(!lux.result().time().isNull());
        QVERIFY(lux.result().receivedNs() > 0);
        QCOMPARE(state.result().toInteger(), 1);
        QCOMPARE(label.result().toText(), QStringLiteral("On"));
        QCOMPARE(text.result().toText(), QStringLiteral("hello"));
        QCOMPARE(context->pv(QStringLiteral("state")).metadata()->labels.size(), 2);
    }

    void readsLargeArrays()
    {
        QList<double> numbers;
        for (int i = 0; i < 200'000; ++i)
            numbers.append(i * 0.5);
        server->add("wave", Reading::fromDoubles(numbers));
        QFuture<Reading> wave = context->pv(QStringLiteral("wave")).read({.timeout = 15s});
        FINISH(wave);
        QCOMPARE(wave.result().count(), 200'000u);
        const ArrayView<double> view = wave.result().view<double>();
        QCOMPARE(view.size(), 200'000);
        QCOMPARE(view[199'999], 99'999.5);
    }

    void writesWithCompletion()
    {
        const Pv pv = context->pv(QStringLiteral("lux"));
        QFuture<void> done = pv.write(7.25, {.timeout = 10s});
        FINISH(done);
        QVERIFY(!errorOf(done));
        QCOMPARE(server->find("lux")->value.toDouble(), 7.25);
        QFuture<void> label =
            context->pv(QStringLiteral("state")).write(QStringLiteral("Off"), {.timeout = 10s});
        FINISH(label);
        QVERIFY(!errorOf(label));
        QCOMPARE(server->find("state")->value.toInteger(), 0);
    }

    void posts()
    {
        const Pv pv = context->pv(QStringLiteral("lux"));
        pv.post(3.0); // connects first
        EVENTUALLY(server->find("lux")->value.toDouble() == 3.0);
        QCOMPARE(server->log.last(), QStringLiteral("WRITE lux"));
    }

    void badValuesAreNamed()
    {
        QFuture<void> label =
            context->pv(QStringLiteral("state")).write(QStringLiteral("Blue"), {.timeout = 10s});
        FINISH(label);
        QCOMPARE(errorOf(label).code(), ErrorCode::BadValue);
        QFuture<Reading> nameless = context->pv(QString()).read({.timeout = 10s});
        FINISH(nameless);
        QCOMPARE(errorOf(nameless).code(), ErrorCode::BadName);
        QFuture<Reading> tooLong = context->pv(QString(1008, u'x')).read({.timeout = 10s});
        FINISH(tooLong);
        QCOMPARE(errorOf(tooLong).code(), ErrorCode::BadName);
        QCOMPARE(errorOf(Pv().read()).code(), ErrorCode::BadName);
    }

    void readOnlyRefuses()
    {
        context->setReadOnly(true);
        const Pv pv = context->pv(QStringLiteral("lux"));
        QCOMPARE(errorOf(pv.write(1.0)).code(), ErrorCode::ReadOnly);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("lux")));
        pv.post(1.0);
        FINISH(pv.read({.timeout = 10s}));
        QCOMPARE(server->find("lux")->writes, 0);
    }

    void subscribes()
    {
        Subscription *sub = context->pv(QStringLiteral("lux")).subscribe(this);
        QSignalSpy updates(sub, &Subscription::updated);
        EVENTUALLY(updates.size() == 1);
        QCOMPARE(sub->latest().toDouble(), 512.5);
        QCOMPARE(sub->state(), ChannelState::Connected);
        server->set("lux", Reading::fromDouble(1));
        EVENTUALLY(sub->latest().toDouble() == 1.0);
        QCOMPARE(sub->stats().received, 2u);
        delete sub;
        EVENTUALLY(server->eventCancels == 1);
    }

    void listenersShareOneSubscription()
    {
        const Pv pv = context->pv(QStringLiteral("lux"));
        std::unique_ptr<Subscription> first(pv.subscribe());
        EVENTUALLY(first->latest().isValid());
        // A latecomer gets the newest value, without the network.
        std::unique_ptr<Subscription> second(pv.subscribe());
        QSignalSpy updates(second.get(), &Subscription::updated);
        QSignalSpy states(second.get(), &Subscription::stateChanged);
        EVENTUALLY(updates.size() == 1);
        QCOMPARE(states.size(), 1);
        QCOMPARE(server->eventAdds, 1);
        // Another kind is another subscription.
        std::unique_ptr<Subscription> strings(pv.subscribe(SubscriptionOptions{.type = DataType::String}));
        EVENTUALLY(strings->latest().isValid());
        QCOMPARE(strings->latest().toText(), QStringLiteral("512.5"));
        QCOMPARE(server->eventAdds, 2);
        first.reset();
        second.reset();
        EVENTUALLY(server->eventCancels == 1);
        // And again.
        first.reset(pv.subscribe());
        EVENTUALLY(first->latest().isValid());
        QCOMPARE(server->eventAdds, 3);
    }

    void pausesAndResumes()
    {
        const Pv pv = context->pv(QStringLiteral("lux"));
        std::unique_ptr<Subscription> paused(pv.subscribe());
        std::unique_ptr<Subscription> other(pv.subscribe());
        QSignalSpy updates(paused.get(), &Subscription::updated);
        EVENTUALLY(updates.size() == 1 && other->latest().isValid());
        paused->pause();
        server->set("lux", Reading::fromDouble(2));
        EVENTUALLY(other->stats().delivered == 2);
        QCOMPARE(updates.size(), 1);
        paused->resume();
        EVENTUALLY(updates.size() == 2);
        QCOMPARE(updates.last().first().value<Reading>().toDouble(), 2.0);
    }

    void queueKeepsEverySample()
    {
        const Pv pv = context->pv(QStringLiteral("lux"));
        std::unique_ptr<Subscription> newest(pv.subscribe());
        std::unique_ptr<Subscription> all(pv.subscribe(SubscriptionOptions{.queue = 100}));
        QList<double> seen;
        connect(all.get(), &Subscription::updated, this,
                [&](const Reading &r) { seen.append(r.toDouble()); });
        EVENTUALLY(seen.size() == 1 && newest->latest().isValid());
        const quint64 before = newest->stats().delivered;
        for (int i = 1; i <= 50; ++i)
            server->set("lux", Reading::fromDouble(i));
        EVENTUALLY(!seen.isEmpty() && seen.last() == 50.0);
        QCOMPARE(seen.size(), 51);
        QVERIFY(std::is_sorted(seen.begin() + 1, seen.end()));
        QCOMPARE(all->stats().squashed, 0u);
        QCOMPARE(newest->latest().toDouble(), 50.0);
        QVERIFY(newest->stats().delivered - before <= 50);
    }

    void fullQueueSquashesAndCounts()
    {
        const Pv pv = context->pv(QStringLiteral("lux"));
        std::unique_ptr<Subscription> sub(pv.subscribe(SubscriptionOptions{.queue = 4}));
        QList<Reading> seen;
        connect(sub.get(), &Subscription::updated, this, [&](const Reading &r) { seen.append(r); });
        EVENTUALLY(seen.size() == 1);
        seen.clear();
        for (int i = 1; i <= 500; ++i)
            server->set("lux", Reading::fromDouble(i));
        EVENTUALLY(!seen.isEmpty() && seen.last().toDouble() == 500.0);
        quint64 squashed = 0;
        for (const Reading &reading : seen)
            squashed += reading.squashed();
        QCOMPARE(quint64(seen.size()) + squashed, 500u);
        QCOMPARE(sub->stats().squashed, squashed);
        QCOMPARE(sub->stats().received, 501u);
    }

    void groupTellsInBatches()
    {
        QStringList names;
        for (int i = 0; i < 200; ++i) {
            server->addDouble(QByteArray("g") + QByteArray::number(i), i);
            names.append(QStringLiteral("g%1").arg(i));
        }
        SubscriptionGroup group(context.get());
        int batches = 0;
        QHash<int, double> values;
        QHash<int, ChannelState> states;
        connect(&group, &SubscriptionGroup::updated, this, [&](const UpdateBatch &batch) {
            ++batches;
            for (const Update &update : batch)
                values[update.key] = update.reading.toDouble();
        });
        connect(&group, &SubscriptionGroup::statesChanged, this, [&](const StateBatch &batch) {
            for (const StateChange &change : batch)
                states[change.key] = change.state;
        });
        const QList<int> keys = group.add(context->pvs(names));
        QCOMPARE(keys.size(), 200);
        EVENTUALLY(values.size() == 200);
        QVERIFY(batches < 100);
        for (int i = 0; i < 200; ++i) {
            QCOMPARE(values.value(keys[i]), double(i));
            QCOMPARE(states.value(keys[i]), ChannelState::Connected);
            QCOMPARE(group.latest(keys[i]).toDouble(), double(i));
        }
        QCOMPARE(group.size(), 200);
        // Keys are used again.
        group.remove(keys[5]);
        QCOMPARE(group.size(), 199);
        QCOMPARE(group.add(context->pv(QStringLiteral("lux"))), keys[5]);
        EVENTUALLY(values.value(keys[5]) == 512.5);
        group.clear();
        EVENTUALLY(server->eventCancels == 201);
    }

    void groupEndsWithTheNewestState()
    {
        // Searching and Connected fall into one frame: what is told last must be what is so.
        Config config = server->config();
        config.frame = 400ms;
        Context slow(config);
        SubscriptionGroup group(&slow);
        QHash<int, ChannelState> states;
        connect(&group, &SubscriptionGroup::statesChanged, this, [&](const StateBatch &batch) {
            for (const StateChange &change : batch)
                states[change.key] = change.state;
        });
        QSignalSpy updates(&group, &SubscriptionGroup::updated);
        const int first = group.add(slow.pv(QStringLiteral("lux")));
        EVENTUALLY(updates.size() >= 1); // a frame has just been handed over; the next one is 400 ms long
        const int second = group.add(slow.pv(QStringLiteral("text")));
        EVENTUALLY(updates.size() >= 2);
        QCOMPARE(states.value(first), ChannelState::Connected);
        QCOMPARE(states.value(second), ChannelState::Connected);
    }

    void metadataFollowsProperty()
    {
        SubscriptionGroup group(context.get());
        const int key = group.add(context->pv(QStringLiteral("state")));
        EVENTUALLY(group.latest(key).isValid());
        QSignalSpy changed(&group, &SubscriptionGroup::metadataChanged);
        server->find("state")->metadata.labels.append(QStringLiteral("Fault"));
        server->post(*server->find("state"), 8);
        EVENTUALLY(changed.size() == 1);
        QCOMPARE(context->pv(QStringLiteral("state")).metadata()->labels.size(), 3);
    }

    void accessRightsChange()
    {
        server->find("lux")->writable = false;
        const Pv pv = context->pv(QStringLiteral("lux"));
        QFuture<void> write = pv.write(1.0, {.timeout = 10s});
        FINISH(write);
        QCOMPARE(errorOf(write).code(), ErrorCode::NoWriteAccess);
        QCOMPARE(server->find("lux")->writes, 0);
        server->find("lux")->writable = true;
        server->find("lux")->readable = false;
        server->connection()->tellRights(*server->find("lux"));
        EVENTUALLY(pv.info().writable);
        QFuture<Reading> read = pv.read({.timeout = 10s});
        FINISH(read);
        QCOMPARE(errorOf(read).code(), ErrorCode::NoReadAccess);
    }

    void subscribesWhenItMayBeRead()
    {
        server->find("lux")->readable = false;
        std::unique_ptr<Subscription> sub(context->pv(QStringLiteral("lux")).subscribe());
        QSignalSpy failed(sub.get(), &Subscription::failed);
        EVENTUALLY(failed.size() == 1);
        QCOMPARE(failed.first().first().value<Error>().code(), ErrorCode::NoReadAccess);
        server->find("lux")->readable = true;
        server->connection()->tellRights(*server->find("lux"));
        EVENTUALLY(sub->latest().isValid());
    }

    void rightsMayComeAfterTheChannel()
    {
        server->rightsAfterCreate = true;
        QFuture<Reading> read = context->pv(QStringLiteral("lux")).read({.timeout = 10s});
        FINISH(read);
        QVERIFY(!errorOf(read));
    }

    void idlesAndComesBack()
    {
        const Pv pv = context->pv(QStringLiteral("lux"));
        std::unique_ptr<Subscription> sub(pv.subscribe());
        EVENTUALLY(sub->latest().isValid());
        QVERIFY(!pv.requestIdle());
        sub.reset();
        EVENTUALLY(server->eventCancels == 1);
        QVERIFY(pv.requestIdle());
        QCOMPARE(pv.state(), ChannelState::Idle);
        EVENTUALLY(server->clears == 1 && server->connections().isEmpty());
        QFuture<Reading> read = pv.read({.timeout = 10s});
        QVERIFY(!pv.requestIdle());
        FINISH(read);
        QVERIFY(!errorOf(read));
    }

    void prioritiesAreCircuits()
    {
        QList<QFuture<Reading>> reads;
        for (int priority = 0; priority < 30; ++priority)
            reads.append(context->pv(QStringLiteral("lux"), priority).read({.timeout = 15s}));
        for (const auto &read : reads) {
            FINISH(read);
            QVERIFY(!errorOf(read));
        }
        QCOMPARE(server->connections().size(), 30);
        QSet<int> priorities;
        for (const ScriptedConnection *connection : server->connections())
            priorities.insert(connection->priority());
        QCOMPARE(priorities.size(), 30);
    }

    void oneWriteAtATime()
    {
        // A second completion must not be asked for while the first is out; reads go on.
        const Pv pv = context->pv(QStringLiteral("lux"));
        server->find("lux")->holdWrites = true;
        QFuture<void> first = pv.write(1.0, {.timeout = 15s});
        QFuture<void> second = pv.write(2.0, {.timeout = 15s});
        pv.post(3.0);
        QFuture<Reading> read = pv.read({.timeout = 10s});
        FINISH(read);
        QVERIFY(!first.isFinished() && !second.isFinished());
        EVENTUALLY(server->find("lux")->writes > 0);
        FINISH(pv.read({.timeout = 10s}));
        QCOMPARE(server->find("lux")->writes, 1);
        server->find("lux")->holdWrites = false;
        server->connection()->answerHeld();
        FINISH(first);
        FINISH(second);
        EVENTUALLY(server->find("lux")->value.toDouble() == 3.0);
        QCOMPARE(server->find("lux")->writes, 3);
    }

    void statsAndStatesAreSignalled()
    {
        QSignalSpy stats(context.get(), &Context::statsChanged);
        QList<Pv> changed;
        connect(context.get(), &Context::channelsChanged, this,
                [&](const QList<Pv> &pvs) { changed += pvs; });
        context->connectChannels(context->pvs({QStringLiteral("lux"), QStringLiteral("nobody")}));
        EVENTUALLY(context->stats().connected == 1 && context->stats().notFound == 1);
        EVENTUALLY(!stats.isEmpty() && stats.last().first().value<ContextStats>().notFound == 1);
        QVERIFY(changed.contains(context->pv(QStringLiteral("lux"))));
        QVERIFY(changed.contains(context->pv(QStringLiteral("nobody"))));
    }

private:
    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<Context> context;
};

QTEST_GUILESS_MAIN(tst_Client)
#include "tst_client.moc"
