// SPDX-License-Identifier: MIT
// What the headers of Context, Pv and Subscription promise, beyond the happy paths of tst_client.
#include "client/Context.h"
#include "client/Subscription.h"
#include "support/Futures.h"
#include "support/ScriptedServer.h"

#include <QFutureWatcher>
#include <QMetaProperty>
#include <QSignalSpy>
#include <QTest>

using namespace Candela;
using namespace Candela::Test;
using namespace std::chrono_literals;

class tst_Promises : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<ScriptedServer>();
        Metadata level;
        level.control = {0, 100};
        server->add("level", Reading::fromDouble(50), level);
        server->add("count", Reading::fromInteger(DataType::Short, 1));
        Metadata state;
        state.labels = QStringList{QStringLiteral("Off"), QStringLiteral("On")};
        server->add("state", Reading::fromInteger(DataType::Enum, 1), state);
        server->add("text", Reading::fromText(QStringLiteral("hello")));
        server->add("wave", Reading::fromDoubles(QList<double>(3000, 1.5))).maxCount = 3000;
        context = std::make_unique<Context>(server->config());
    }
    void cleanup()
    {
        context.reset();
        QCOMPARE(server->badSids, 0);
        server.reset();
    }

    // --- Values ---

    void conversions_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Value>("value");
        QTest::addColumn<QString>("result"); ///< Of a good one.
        QTest::addColumn<QString>("says");   ///< What a bad one is told.
        const auto good = [](const char *tag, const char *name, const Value &value, const char *result) {
            QTest::newRow(tag) << QString::fromUtf8(name) << value << QString::fromUtf8(result) << QString();
        };
        const auto bad = [](const char *tag, const char *name, const Value &value, const char *says) {
            QTest::newRow(tag) << QString::fromUtf8(name) << value << QString() << QString::fromUtf8(says);
        };
        good("label", "state", "Off", "0");
        good("label in other letters", "state", "off", "0");
        good("index as text", "state", "0", "0");
        good("index", "state", 0, "0");
        good("number as text", "level", " 2.5e1 ", "25");
        good("hexadecimal", "count", "0x1f", "31");
        good("number for a string", "text", 2.5, "2.5");
        good("list as text", "wave", "1, 2 3", "1, 2, 3");
        bad("no label", "state", "Maybe", "\"Maybe\" is none of the states Off, On");
        bad("no state", "state", 2, "2 is no state; there are 2: Off, On");
        bad("no number", "level", "warm", "\"warm\" is not a number");
        bad("fraction", "count", "1.5", "\"1.5\" is not an integer");
        bad("too large", "count", 40000, "40000 is not an integer of -32768 to 32767");
        bad("too many", "level", QList<double>{1, 2}, "2 elements are more than the 1 of the PV");
        bad("too long", "text", QString(40, u'x'), "is longer than the 39 bytes of a STRING");
        bad("nothing", "level", Value(), "There is no value");
    }
    void conversions()
    {
        QFETCH(QString, name);
        QFETCH(Value, value);
        QFETCH(QString, result);
        QFETCH(QString, says);
        ScriptedPv *pv = server->find(name.toUtf8());
        QFuture<void> write = context->pv(name).write(value, {.timeout = 10s});
        FINISH(write);
        const Error error = errorOf(write);
        if (says.isEmpty()) {
            QVERIFY2(!error, qPrintable(error.message()));
            QCOMPARE(pv->value.toText(), result);
        } else {
            QVERIFY(error.code() == ErrorCode::BadValue || error.code() == ErrorCode::BadCount);
            QVERIFY2(error.message().contains(says), qPrintable(error.message()));
            QCOMPARE(pv->writes, 0); // it never left
        }
    }

    void limitsWhereAsked()
    {
        const Pv level = context->pv(QStringLiteral("level"));
        QFuture<void> over = level.write(120, {.timeout = 10s, .checkLimits = true});
        QFuture<void> text = level.write("-1", {.timeout = 10s, .checkLimits = true});
        QFuture<void> nan = level.write(qQNaN(), {.timeout = 10s, .checkLimits = true});
        QFuture<void> within = level.write(100, {.timeout = 10s, .checkLimits = true});
        for (const auto &write : {over, text, nan, within})
            FINISH(write);
        QCOMPARE(errorOf(over).code(), ErrorCode::BadValue);
        QCOMPARE(errorOf(over).message(), QStringLiteral("120 is outside of the limits 0 to 100"));
        QCOMPARE(errorOf(text).message(), QStringLiteral("-1 is outside of the limits 0 to 100"));
        QCOMPARE(errorOf(nan).code(), ErrorCode::BadValue);
        QVERIFY(!errorOf(within));
        QCOMPARE(server->find("level")->writes, 1);
        // Otherwise the server decides; and a PV without limits has none.
        QFuture<void> decided = level.write(120, {.timeout = 10s});
        QFuture<void> free =
            context->pv(QStringLiteral("count")).write(120, {.timeout = 10s, .checkLimits = true});
        FINISH(decided);
        FINISH(free);
        QVERIFY(!errorOf(decided) && !errorOf(free));
    }

    void arraysAreNotCopiedOnTheirWayHere()
    {
        std::unique_ptr<Subscription> sub(context->pv(QStringLiteral("wave")).subscribe());
        QList<Reading> got;
        connect(sub.get(), &Subscription::updated, this,
                [&](const Reading &reading) { got.append(reading); });
        EVENTUALLY(got.size() == 1);
        const ArrayView<double> view = got[0].view<double>();
        QCOMPARE(view.size(), 3000);
        // The view, what was signalled and what the library keeps are the same bytes.
        QCOMPARE(view.bytes(), got[0].bytes());
        QCOMPARE(sub->latest().bytes(), got[0].bytes());
        const Reading copy = got[0];
        QCOMPARE(copy.bytes(), got[0].bytes());
        // Another type has no view, and is converted when asked for.
        QVERIFY(got[0].view<float>().isEmpty());
        QCOMPARE(got[0].toDoubles().size(), 3000);
        // The view keeps them alive.
        sub.reset();
        got.clear();
        context.reset();
        QCOMPARE(view[2999], 1.5);
    }

    // --- Introspection ---

    void tellsSinceWhenAndHowMany()
    {
        const Pv level = context->pv(QStringLiteral("level"));
        QCOMPARE(level.info().sinceMs, 0);
        QCOMPARE(level.updates(), 0u);
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const std::unique_ptr<Subscription> watched(level.subscribe());
        QTRY_VERIFY_WITH_TIMEOUT(level.updates() > 0, 10'000);
        const qint64 since = level.info().sinceMs;
        QVERIFY(since >= before && since <= QDateTime::currentMSecsSinceEpoch());
        QCOMPARE(level.info().updates, level.updates());
        // A name that nobody has is without a connection for as long as it is looked for.
        const Pv nobody = context->pv(QStringLiteral("nobody:has:this"));
        const std::unique_ptr<Subscription> unanswered(nobody.subscribe());
        QTRY_VERIFY_WITH_TIMEOUT(nobody.state() == ChannelState::Searching, 10'000);
        const qint64 wanted = nobody.info().sinceMs;
        QVERIFY(wanted >= before);
        QTRY_VERIFY_WITH_TIMEOUT(nobody.state() == ChannelState::NotFound, 20'000);
        QCOMPARE(nobody.info().sinceMs, wanted);
    }

    void lastHeardMoves()
    {
        const Pv level = context->pv(QStringLiteral("level"));
        QCOMPARE(level.info().lastHeardMs, 0);
        QVERIFY(level.info().host.isEmpty());
        FINISH(level.read({.timeout = 10s}));
        const qint64 heard = level.info().lastHeardMs;
        QVERIFY(qAbs(heard - QDateTime::currentMSecsSinceEpoch()) < 15'000);
        QTest::qWait(20);
        FINISH(level.read({.timeout = 10s}));
        QVERIFY(level.info().lastHeardMs > heard);
        QCOMPARE(context->pv(QStringLiteral("wave")).info().count, 0u); // not asked yet
        QFuture<ChannelInfo> wave = context->pv(QStringLiteral("wave")).connected(10s);
        FINISH(wave);
        QCOMPARE(wave.result().count, 3000u);
    }

    void statsAreProperties()
    {
        QSignalSpy spy(context.get(), &Context::statsChanged);
        FINISH(context->pv(QStringLiteral("level")).read({.timeout = 10s}));
        EVENTUALLY(!spy.isEmpty());
        const QMetaObject *meta = context->metaObject();
        const QMetaProperty property = meta->property(meta->indexOfProperty("stats"));
        QVERIFY(property.hasNotifySignal());
        const QVariant stats = context->property("stats");
        const QMetaObject &gadget = ContextStats::staticMetaObject;
        QCOMPARE(gadget.property(gadget.indexOfProperty("connected")).readOnGadget(stats.constData()).toInt(),
                 1);
        QCOMPARE(gadget.propertyCount(), 14);
        QVERIFY(context->setProperty("readOnly", true));
        QVERIFY(context->isReadOnly());
    }

    // --- Subscriptions ---

    void eventMasksGoToTheServer()
    {
        QList<quint16> masks;
        server->hook = [&](ScriptedConnection &, const MessageView &message) {
            if (message.header.command == Command::EventAdd && message.payload.size() >= 14)
                masks.append(quint16(quint8(message.payload[12]) << 8 | quint8(message.payload[13])));
            return false;
        };
        const Pv level = context->pv(QStringLiteral("level"));
        QList<Subscription *> all;
        for (const Events events : {Events(Event::Value) | Event::Alarm, Events(Event::Log),
                                    Events(Event::Property), Events(Event::Alarm)})
            all.append(level.subscribe(SubscriptionOptions{.events = events}));
        all.append(level.subscribe(SubscriptionOptions{.events = Event::Log})); // shares the second
        for (Subscription *sub : std::as_const(all))
            EVENTUALLY(sub->latest().isValid());
        // The fifth 8 is the library's own, which keeps the metadata fresh.
        std::sort(masks.begin(), masks.end());
        QCOMPARE(masks, (QList<quint16>{2, 4, 5, 8, 8}));
        // An update of one kind reaches those who asked for it.
        server->find("level")->value = Reading::fromDouble(7);
        server->post(*server->find("level"), 2);
        EVENTUALLY(all[1]->latest().toDouble() == 7 && all[4]->latest().toDouble() == 7);
        QCOMPARE(all[0]->stats().received, 1u);
        QCOMPARE(all[3]->stats().received, 1u);
        qDeleteAll(all);
    }

    void startsAndStopsAgainAndAgain()
    {
        const Pv level = context->pv(QStringLiteral("level"));
        FINISH(level.connected(10s));
        const int rounds = 50;
        for (int i = 0; i < rounds; ++i) {
            std::unique_ptr<Subscription> first(level.subscribe());
            std::unique_ptr<Subscription> second(level.subscribe());
            std::unique_ptr<Subscription> third(level.subscribe(SubscriptionOptions{.queue = 10}));
            EVENTUALLY(third->latest().isValid());
            first.reset();
            QVERIFY(second->latest().isValid());
        }
        EVENTUALLY(server->eventCancels == server->eventAdds);
        QCOMPARE(server->eventAdds, rounds);
        EVENTUALLY(server->connection()->monitorCount() == 0);
    }

    void listenersEndWithTheirObject()
    {
        const Pv level = context->pv(QStringLiteral("level"));
        auto owner = std::make_unique<QObject>();
        int calls = 0;
        const ListenerToken token = listen(level, owner.get(), [&](const Reading &) { ++calls; });
        EVENTUALLY(calls == 1);
        QVERIFY(token.isActive());
        server->set("level", Reading::fromDouble(1));
        EVENTUALLY(calls == 2);
        owner.reset();
        QVERIFY(!token.isActive());
        EVENTUALLY(server->eventCancels == 1);
        server->set("level", Reading::fromDouble(2));
        FINISH(level.read({.timeout = 10s}));
        QCOMPARE(calls, 2);
    }

    void tokensRemoveListeners()
    {
        const Pv level = context->pv(QStringLiteral("level"));
        int first = 0;
        int second = 0;
        ListenerToken token;
        // Within its own handler, as well.
        token = listen(level, this, [&](const Reading &) {
            if (++first == 2)
                token.remove();
        });
        ListenerToken other = listen(level, this, [&](const Reading &) { ++second; });
        EVENTUALLY(first == 1 && second == 1);
        for (int i = 0; i < 4; ++i) {
            server->set("level", Reading::fromDouble(i));
            EVENTUALLY(second == i + 2);
        }
        QCOMPARE(first, 2);
        QVERIFY(!token.isActive());
        token.remove(); // harmless
        QCOMPARE(server->eventAdds, 1);
        QCOMPARE(server->eventCancels, 0);
        other.remove();
        EVENTUALLY(server->eventCancels == 1);
    }

    // --- Futures ---

    void futuresAreQtsOwn()
    {
        const Pv level = context->pv(QStringLiteral("level"));
        QFutureWatcher<Reading> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(level.read({.timeout = 10s}));
        EVENTUALLY(finished.size() == 1);
        QCOMPARE(watcher.result().toDouble(), 50.0);
        QFuture<double> twice =
            level.read({.timeout = 10s}).then(this, [](const Reading &r) { return 2 * r.toDouble(); });
        FINISH(twice);
        QCOMPARE(twice.result(), 100.0);
        QString failed;
        QFuture<void> caught =
            context->pv(QStringLiteral("nobody"))
                .read({.timeout = 50ms})
                .then([](const Reading &) {})
                .onFailed(this, [&](const CaException &e) { failed = QString::fromUtf8(e.what()); });
        FINISH(caught);
        QVERIFY2(failed.startsWith(QStringLiteral("nobody: ")), qPrintable(failed));
    }

    void thousandsOfSingleReadsAtOnce()
    {
        // Not what they are for, but they must not cost more the more of them there are.
        const Pv level = context->pv(QStringLiteral("level"));
        FINISH(level.connected(10s));
        QList<QFuture<Reading>> reads;
        for (int i = 0; i < 20'000; ++i)
            reads.append(level.read({.timeout = 15s}));
        for (const auto &read : reads)
            FINISH(read);
        QVERIFY(!errorOf(reads.last()));
    }

private:
    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<Context> context;
};

QTEST_GUILESS_MAIN(tst_Promises)
#include "tst_promises.moc"
