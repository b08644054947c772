// SPDX-License-Identifier: MIT
#include "async/Dispatcher.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Candela;

namespace {

struct Number
{
    int value = 0;
};
struct Word
{
    QString text;
};

/// How often a message was copied, and how many live.
struct Counted
{
    static inline std::atomic<int> copies{0};
    static inline std::atomic<int> alive{0};
    Counted() { ++alive; }
    Counted(const Counted &)
    {
        ++copies;
        ++alive;
    }
    Counted &operator=(const Counted &) = delete;
    ~Counted() { --alive; }
};

class Listener : public QObject
{
    Q_OBJECT
public:
    void take(const Number &number) { numbers.append(number.value); }
    QList<int> numbers;
};

/// A thread with an event loop that ends with the test.
struct Worker
{
    Worker() { thread.start(); }
    ~Worker() { stop(); }
    void stop()
    {
        thread.quit();
        thread.wait();
    }
    QThread thread;
};

} // namespace

class TestDispatcher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reachesSubscribersOfTheType();
    void callsInOrderOfSubscription();
    void memberFunctionsAndHandlersWithoutArgument();
    void endsWithTheSubscriber();
    void endsWithThePublisher();
    void onlyThatPublisher();
    void endsByToken();
    void endsAllOfASubscriber();
    void dispatcherMayGoFirst();
    void handlersAreReleased();

    void subscribeWithinHandler();
    void unsubscribeSelfWithinHandler();
    void unsubscribeNextWithinHandler();
    void deleteNextSubscriberWithinHandler();
    void deleteDispatcherWithinHandler();
    void publishWithinHandlerComesFirst();

    void otherThreadGetsItThroughItsLoop();
    void otherThreadSharesOneCopy();
    void waitingMessagesDieWithTheirSubscriber();
    void endedWhileWaitingIsNotCalled();
    void waitingMessagesAreBounded();
    void thousandsEndQuickly();
    void survivesSubscribersDyingWhileThreadsPublish();
};

void TestDispatcher::reachesSubscribersOfTheType()
{
    Dispatcher dispatcher;
    QObject listener;
    QList<int> numbers;
    QStringList words;
    dispatcher.subscribe<Number>(&listener, [&](const Number &n) { numbers.append(n.value); });
    dispatcher.subscribe<Word>(&listener, [&](const Word &w) { words.append(w.text); });
    QCOMPARE(dispatcher.publish(Number{1}), 1);
    QCOMPARE(dispatcher.publish(Word{QStringLiteral("a")}), 1);
    QCOMPARE(dispatcher.publish(Number{2}), 1);
    QCOMPARE(dispatcher.publish(3.0), 0); // nobody listens
    QCOMPARE(numbers, (QList<int>{1, 2}));
    QCOMPARE(words, QStringList(QStringLiteral("a")));
}

void TestDispatcher::callsInOrderOfSubscription()
{
    Dispatcher dispatcher;
    QObject listeners[5];
    QList<int> order;
    for (int i : {3, 1, 4, 0, 2})
        dispatcher.subscribe<Number>(&listeners[i], [&order, i] { order.append(i); });
    QCOMPARE(dispatcher.publish(Number{}), 5);
    QCOMPARE(order, (QList<int>{3, 1, 4, 0, 2}));
}

void TestDispatcher::memberFunctionsAndHandlersWithoutArgument()
{
    Dispatcher dispatcher;
    Listener listener;
    int calls = 0;
    dispatcher.subscribe<Number>(&listener, &Listener::take);
    dispatcher.subscribe<Number>(&listener, [&calls] { ++calls; });
    dispatcher.publish(Number{7});
    QCOMPARE(listener.numbers, QList<int>{7});
    QCOMPARE(calls, 1);
}

void TestDispatcher::endsWithTheSubscriber()
{
    Dispatcher dispatcher;
    DispatchToken token;
    {
        QObject listener;
        token = dispatcher.subscribe<Number>(&listener, [] {});
        QVERIFY(token.isActive());
        QCOMPARE(dispatcher.subscriberCount<Number>(), 1);
    }
    QVERIFY(!token.isActive());
    QCOMPARE(dispatcher.subscriberCount<Number>(), 0);
    QCOMPARE(dispatcher.publish(Number{}), 0);
}

void TestDispatcher::endsWithThePublisher()
{
    Dispatcher dispatcher;
    QObject listener;
    auto publisher = std::make_unique<QObject>();
    const auto token = dispatcher.subscribe<Number>(&listener, publisher.get(), [] {});
    QCOMPARE(dispatcher.publish(Number{}, publisher.get()), 1);
    publisher.reset();
    QVERIFY(!token.isActive());
    QCOMPARE(dispatcher.subscriberCount<Number>(), 0);
}

void TestDispatcher::onlyThatPublisher()
{
    Dispatcher dispatcher;
    Listener one;
    Listener all;
    QObject a;
    QObject b;
    dispatcher.subscribe<Number>(&one, &Listener::take, &a);
    dispatcher.subscribe<Number>(&all, &Listener::take);
    dispatcher.publish(Number{1}, &a);
    dispatcher.publish(Number{2}, &b);
    dispatcher.publish(Number{3});
    QCOMPARE(one.numbers, QList<int>{1});
    QCOMPARE(all.numbers, (QList<int>{1, 2, 3}));
}

void TestDispatcher::endsByToken()
{
    Dispatcher dispatcher;
    Listener listener;
    const auto first = dispatcher.subscribe<Number>(&listener, &Listener::take);
    const auto second = dispatcher.subscribe<Number>(&listener, &Listener::take);
    dispatcher.unsubscribe(first);
    dispatcher.unsubscribe(first); // harmless
    dispatcher.unsubscribe(DispatchToken());
    QVERIFY(!first.isActive());
    QVERIFY(second.isActive());
    dispatcher.publish(Number{1});
    QCOMPARE(listener.numbers, QList<int>{1});
}

void TestDispatcher::endsAllOfASubscriber()
{
    Dispatcher dispatcher;
    Listener a;
    Listener b;
    dispatcher.subscribe<Number>(&a, &Listener::take);
    dispatcher.subscribe<Word>(&a, [] {});
    dispatcher.subscribe<Number>(&b, &Listener::take);
    dispatcher.unsubscribe(&a);
    QCOMPARE(dispatcher.subscriberCount<Number>(), 1);
    QCOMPARE(dispatcher.subscriberCount<Word>(), 0);
}

void TestDispatcher::dispatcherMayGoFirst()
{
    Listener listener;
    DispatchToken token;
    {
        Dispatcher dispatcher;
        token = dispatcher.subscribe<Number>(&listener, &Listener::take);
    }
    QVERIFY(!token.isActive());
}

void TestDispatcher::handlersAreReleased()
{
    Dispatcher dispatcher;
    const auto resource = std::make_shared<int>(1);
    {
        QObject listener;
        dispatcher.subscribe<Number>(&listener, [resource] {});
        QCOMPARE(resource.use_count(), 2);
    }
    QCOMPARE(resource.use_count(), 1);
    QObject listener;
    const auto token = dispatcher.subscribe<Number>(&listener, [resource] {});
    dispatcher.unsubscribe(token);
    QCOMPARE(resource.use_count(), 1);
}

void TestDispatcher::subscribeWithinHandler()
{
    Dispatcher dispatcher;
    Listener listener;
    Listener late;
    bool added = false;
    dispatcher.subscribe<Number>(&listener, [&] {
        if (!std::exchange(added, true))
            dispatcher.subscribe<Number>(&late, &Listener::take);
    });
    dispatcher.publish(Number{1});
    QCOMPARE(late.numbers, QList<int>());
    dispatcher.publish(Number{2});
    QCOMPARE(late.numbers, QList<int>{2});
}

void TestDispatcher::unsubscribeSelfWithinHandler()
{
    Dispatcher dispatcher;
    QObject listener;
    int calls = 0;
    DispatchToken token;
    token = dispatcher.subscribe<Number>(&listener, [&, resource = QString(1000, u'x')] {
        dispatcher.unsubscribe(token);
        calls += int(resource.size()); // the handler itself must outlive its end
    });
    dispatcher.publish(Number{});
    dispatcher.publish(Number{});
    QCOMPARE(calls, 1000);
}

void TestDispatcher::unsubscribeNextWithinHandler()
{
    Dispatcher dispatcher;
    QObject listener;
    Listener next;
    DispatchToken token;
    dispatcher.subscribe<Number>(&listener, [&] { dispatcher.unsubscribe(token); });
    token = dispatcher.subscribe<Number>(&next, &Listener::take);
    dispatcher.publish(Number{1});
    QCOMPARE(next.numbers, QList<int>());
}

void TestDispatcher::deleteNextSubscriberWithinHandler()
{
    Dispatcher dispatcher;
    QObject listener;
    auto next = std::make_unique<Listener>();
    Listener last;
    dispatcher.subscribe<Number>(&listener, [&] { next.reset(); });
    dispatcher.subscribe<Number>(next.get(), &Listener::take);
    dispatcher.subscribe<Number>(&last, &Listener::take);
    QCOMPARE(dispatcher.publish(Number{1}), 2);
    QCOMPARE(last.numbers, QList<int>{1});
}

void TestDispatcher::deleteDispatcherWithinHandler()
{
    auto dispatcher = std::make_unique<Dispatcher>();
    Listener listener;
    Listener last;
    dispatcher->subscribe<Number>(&listener, [&] { dispatcher.reset(); });
    dispatcher->subscribe<Number>(&last, &Listener::take);
    dispatcher->publish(Number{1});
    QVERIFY(!dispatcher);
    QCOMPARE(last.numbers, QList<int>()); // ended with the dispatcher
}

void TestDispatcher::publishWithinHandlerComesFirst()
{
    Dispatcher dispatcher;
    QObject listener;
    Listener last;
    dispatcher.subscribe<Number>(&listener, [&](const Number &n) {
        if (n.value < 3)
            dispatcher.publish(Number{n.value + 1});
    });
    dispatcher.subscribe<Number>(&last, &Listener::take);
    dispatcher.publish(Number{1});
    QCOMPARE(last.numbers, (QList<int>{3, 2, 1}));
}

void TestDispatcher::otherThreadGetsItThroughItsLoop()
{
    Dispatcher dispatcher;
    Worker worker;
    auto *listener = new QObject;
    QList<int> numbers;
    std::atomic<int> count{0};
    std::atomic<bool> inThere{true};
    dispatcher.subscribe<Number>(listener, [&](const Number &n) {
        if (QThread::currentThread() != &worker.thread)
            inThere = false;
        numbers.append(n.value);
        ++count;
    });
    listener->moveToThread(&worker.thread);
    QList<int> expected;
    for (int i = 0; i < 1000; ++i) {
        dispatcher.publish(Number{i});
        expected.append(i);
    }
    QTRY_COMPARE(count.load(), 1000);
    listener->deleteLater();
    worker.stop();
    QVERIFY(inThere);
    QCOMPARE(numbers, expected);
}

void TestDispatcher::otherThreadSharesOneCopy()
{
    Dispatcher dispatcher;
    Worker worker;
    std::atomic<int> calls{0};
    std::vector<QObject *> listeners;
    for (int i = 0; i < 10; ++i) {
        listeners.push_back(new QObject);
        dispatcher.subscribe<Counted>(listeners.back(), [&](const Counted &) { ++calls; });
        listeners.back()->moveToThread(&worker.thread);
    }
    QObject here;
    dispatcher.subscribe<Counted>(&here, [&](const Counted &) { ++calls; });
    Counted::copies = 0;
    dispatcher.publish(Counted());
    QTRY_COMPARE(calls.load(), 11);
    QCOMPARE(Counted::copies.load(), 1);
    for (QObject *listener : listeners)
        listener->deleteLater();
    worker.stop();
    QCOMPARE(Counted::alive.load(), 0);
}

void TestDispatcher::waitingMessagesDieWithTheirSubscriber()
{
    Dispatcher dispatcher;
    QThread thread; // not started: nothing is taken
    auto *listener = new QObject;
    int calls = 0;
    dispatcher.subscribe<Counted>(listener, [&] { ++calls; });
    listener->moveToThread(&thread);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(dispatcher.publish(Counted()), 1);
    QCOMPARE(Counted::alive.load(), 10);
    delete listener;
    QCOMPARE(Counted::alive.load(), 0);
    QCOMPARE(calls, 0);
}

void TestDispatcher::endedWhileWaitingIsNotCalled()
{
    Dispatcher dispatcher;
    Worker worker;
    auto *listener = new QObject;
    std::atomic<int> numbers{0};
    std::atomic<int> words{0};
    const auto token = dispatcher.subscribe<Number>(listener, [&] { ++numbers; });
    dispatcher.subscribe<Word>(listener, [&] { ++words; });
    listener->moveToThread(&worker.thread);
    QSemaphore hold;
    QMetaObject::invokeMethod(listener, [&] { hold.acquire(); });
    dispatcher.publish(Number{});
    dispatcher.publish(Word{});
    dispatcher.unsubscribe(token);
    hold.release();
    QTRY_COMPARE(words.load(), 1);
    QCOMPARE(numbers.load(), 0);
    listener->deleteLater();
}

void TestDispatcher::waitingMessagesAreBounded()
{
    Dispatcher dispatcher;
    QThread thread;
    auto *listener = new QObject;
    const auto token = dispatcher.subscribe<Number>(listener, [] {});
    listener->moveToThread(&thread);
    for (int i = 0; i < Dispatcher::MaxPending + 10; ++i)
        dispatcher.publish(Number{i});
    QCOMPARE(token.dropped(), 10u);
    delete listener;
}

void TestDispatcher::thousandsEndQuickly()
{
    Dispatcher dispatcher;
    std::vector<std::unique_ptr<QObject>> listeners;
    int calls = 0;
    for (int i = 0; i < 20'000; ++i) {
        listeners.push_back(std::make_unique<QObject>());
        dispatcher.subscribe<Number>(listeners.back().get(), [&] { ++calls; });
    }
    dispatcher.publish(Number{});
    QCOMPARE(calls, 20'000);
    listeners.clear();
    QCOMPARE(dispatcher.subscriberCount<Number>(), 0);
}

void TestDispatcher::survivesSubscribersDyingWhileThreadsPublish()
{
    Dispatcher dispatcher;
    std::atomic<bool> stop{false};
    std::atomic<int> calls{0};
    std::vector<std::unique_ptr<QThread>> publishers;
    for (int i = 0; i < 2; ++i) {
        publishers.emplace_back(QThread::create([&] {
            while (!stop) {
                dispatcher.publish(Number{1});
                QThread::yieldCurrentThread();
            }
        }));
        publishers.back()->start();
    }
    for (int round = 0; round < 300; ++round) {
        auto listener = std::make_unique<QObject>();
        const auto token = dispatcher.subscribe<Number>(listener.get(), [&] { ++calls; });
        if (round % 10 == 0)
            QCoreApplication::processEvents();
        if (round % 3 == 0)
            dispatcher.unsubscribe(token);
    }
    QObject last;
    dispatcher.subscribe<Number>(&last, [&] { ++calls; });
    QTRY_VERIFY(calls > 0);
    stop = true;
    for (auto &publisher : publishers)
        QVERIFY(publisher->wait(10'000));
}

QTEST_GUILESS_MAIN(TestDispatcher)
#include "tst_dispatcher.moc"
