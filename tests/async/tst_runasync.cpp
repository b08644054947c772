// SPDX-License-Identifier: MIT
#include "async/Futures.h"
#include "async/RunAsync.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>

using namespace Candela;
using namespace std::chrono_literals;

namespace {

int add(int a, int b)
{
    return a + b;
}

/// A promise whose end a test decides.
template <typename T>
struct Open
{
    Open() { promise.start(); }
    void succeed(const T &value)
    {
        promise.addResult(value);
        promise.finish();
    }
    void fail(const char *why)
    {
        promise.setException(std::make_exception_ptr(std::runtime_error(why)));
        promise.finish();
    }
    QFuture<T> future() const { return promise.future(); }
    QPromise<T> promise;
};

QByteArray whatOf(const std::exception_ptr &error)
{
    try {
        if (error)
            std::rethrow_exception(error);
    } catch (const std::exception &e) {
        return e.what();
    }
    return {};
}

ErrorCode codeOf(const std::exception_ptr &error)
{
    try {
        std::rethrow_exception(error);
    } catch (const FutureException &e) {
        return e.error().code();
    } catch (...) {
    }
    return ErrorCode::None;
}

} // namespace

class TestRunAsync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void returnsTheResultOfAnotherThread();
    void passesArguments();
    void returnsNothing();
    void carriesExceptions();
    void continuesInTheCallersThread();
    void cancelAsksToStop();
    void outerTokenAsksToStop();
    void cancelledBeforeItBegan();
    void stoppedBeforeItBegan();
    void usesTheGivenPool();
    void destroysWhatItCaptured();

    void outcomes();
    void whenFinishedIsCalledForAll();
    void whenFinishedEndsWithItsContext();

    void firstTakesTheFirstSuccess();
    void firstIgnoresFailuresBefore();
    void firstFailsOnlyIfAllFail();
    void firstOfNone();
    void firstOfFinishedOnes();
    void firstPassesCancelDown();
    void firstWithoutResult();

    void allWithinKeepsOrder();
    void allWithinNamesTheLate();
    void allWithinOfNone();
    void allWithinPassesCancelDown();
};

void TestRunAsync::returnsTheResultOfAnotherThread()
{
    QThread *const here = QThread::currentThread();
    QFuture<bool> elsewhere = runAsync([here] { return QThread::currentThread() != here; });
    QTRY_VERIFY(elsewhere.isFinished());
    QVERIFY(elsewhere.result());
}

void TestRunAsync::passesArguments()
{
    QCOMPARE(runAsync(&add, 2, 3).result(), 5);
    auto pointer = std::make_unique<int>(7); // may only be moved
    QCOMPARE(runAsync([](std::unique_ptr<int> p) { return *p; }, std::move(pointer)).result(), 7);
    QCOMPARE(runAsync([](const QString &text) { return text.size(); }, QStringLiteral("four")).result(), 4);
}

void TestRunAsync::returnsNothing()
{
    std::atomic<int> calls{0};
    QFuture<void> future = runAsync([&] { ++calls; });
    future.waitForFinished();
    QCOMPARE(calls.load(), 1);
}

void TestRunAsync::carriesExceptions()
{
    QFuture<int> future = runAsync([]() -> int { throw std::runtime_error("no such luminaire"); });
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, future.result());
    QCOMPARE(whatOf(outcomeOf(future).error), QByteArray("no such luminaire"));
    QFuture<void> nothing = runAsync([] { throw 42; }); // not even a std::exception
    QVERIFY_THROWS_EXCEPTION(int, nothing.waitForFinished());
}

void TestRunAsync::continuesInTheCallersThread()
{
    QThread *in = nullptr;
    int got = 0;
    runAsync(&add, 1, 1).then(this, [&](int value) {
        in = QThread::currentThread();
        got = value;
    });
    QTRY_COMPARE(got, 2);
    QCOMPARE(in, QThread::currentThread());
}

void TestRunAsync::cancelAsksToStop()
{
    QSemaphore begun;
    std::atomic<bool> stopped{false};
    QFuture<void> future = runAsync([&](std::stop_token stop) {
        begun.release();
        while (!stop.stop_requested())
            QThread::yieldCurrentThread();
        stopped = true;
    });
    QVERIFY(begun.tryAcquire(1, 5000));
    QVERIFY(!stopped);
    future.cancel();
    QTRY_VERIFY(stopped);
    QTRY_VERIFY(future.isFinished());
}

void TestRunAsync::outerTokenAsksToStop()
{
    std::stop_source source;
    QSemaphore begun;
    QFuture<int> future = runAsync(
        {.stop = source.get_token()},
        [&](std::stop_token stop, int start) {
            begun.release();
            while (!stop.stop_requested())
                QThread::yieldCurrentThread();
            return start + 1;
        },
        5);
    QVERIFY(begun.tryAcquire(1, 5000));
    source.request_stop();
    future.waitForFinished();
    QCOMPARE(future.result(), 6); // it stopped, and had something to say
}

void TestRunAsync::cancelledBeforeItBegan()
{
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    QSemaphore hold;
    QFuture<void> blocker = runAsync({.pool = &pool}, [&] { hold.acquire(); });
    std::atomic<int> calls{0};
    QFuture<int> future = runAsync({.pool = &pool}, [&] { return ++calls; });
    future.cancel();
    hold.release();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(calls.load(), 0);
    QVERIFY(!outcomeOf(future).ok());
    QCOMPARE(codeOf(outcomeOf(future).error), ErrorCode::Cancelled);
}

void TestRunAsync::stoppedBeforeItBegan()
{
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    QSemaphore hold;
    QFuture<void> blocker = runAsync({.pool = &pool}, [&] { hold.acquire(); });
    std::stop_source source;
    std::atomic<int> calls{0};
    QFuture<void> future = runAsync({.pool = &pool, .stop = source.get_token()}, [&] { ++calls; });
    source.request_stop();
    hold.release();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
    QCOMPARE(calls.load(), 0);
}

void TestRunAsync::usesTheGivenPool()
{
    QThreadPool pool;
    QSemaphore hold;
    QFuture<void> future = runAsync({.pool = &pool}, [&] { hold.acquire(); });
    QTRY_COMPARE(pool.activeThreadCount(), 1);
    hold.release();
    future.waitForFinished();
}

void TestRunAsync::destroysWhatItCaptured()
{
    const auto resource = std::make_shared<int>(1);
    QFuture<int> future = runAsync([resource](std::stop_token) { return *resource; });
    QTRY_VERIFY(future.isFinished());
    QTRY_COMPARE(resource.use_count(), 1);
}

void TestRunAsync::outcomes()
{
    Open<int> good;
    good.succeed(3);
    QCOMPARE(outcomeOf(good.future()).get(), 3);
    Open<int> bad;
    bad.fail("x");
    QVERIFY(!outcomeOf(bad.future()).ok());
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, outcomeOf(bad.future()).get());
    Open<int> empty;
    empty.promise.finish();
    QCOMPARE(codeOf(outcomeOf(empty.future()).error), ErrorCode::Cancelled);
    QPromise<void> nothing;
    nothing.start();
    nothing.finish();
    QVERIFY(outcomeOf(nothing.future()).ok());
}

void TestRunAsync::whenFinishedIsCalledForAll()
{
    QList<int> calls;
    Open<int> open;
    open.future().then(this, [&](int) { calls.append(0); });
    whenFinished(open.future(), this, [&](const QFuture<int> &f) { calls.append(f.result()); });
    whenFinished(open.future(), this, [&](const QFuture<int> &f) { calls.append(f.result() + 1); });
    open.succeed(5);
    QTRY_COMPARE(calls.size(), 3);
    std::sort(calls.begin(), calls.end());
    QCOMPARE(calls, (QList<int>{0, 5, 6}));
    Open<int> cancelled;
    bool called = false;
    whenFinished(cancelled.future(), this, [&](const QFuture<int> &f) { called = f.isCanceled(); });
    cancelled.future().cancel();
    cancelled.promise.finish();
    QTRY_VERIFY(called);
}

void TestRunAsync::whenFinishedEndsWithItsContext()
{
    Open<int> open;
    int calls = 0;
    auto context = std::make_unique<QObject>();
    whenFinished(open.future(), context.get(), [&](const QFuture<int> &) { ++calls; });
    context.reset();
    bool other = false;
    whenFinished(open.future(), this, [&](const QFuture<int> &) { other = true; });
    open.succeed(1);
    QTRY_VERIFY(other);
    QCOMPARE(calls, 0);
}

void TestRunAsync::firstTakesTheFirstSuccess()
{
    Open<int> a;
    Open<int> b;
    Open<int> c;
    QFuture<int> winner = first(a.future(), b.future(), c.future());
    b.succeed(2);
    QTRY_VERIFY(winner.isFinished());
    QCOMPARE(winner.result(), 2);
    QVERIFY(a.future().isCanceled());
    QVERIFY(c.future().isCanceled());
    a.succeed(1); // too late, and harmless
}

void TestRunAsync::firstIgnoresFailuresBefore()
{
    Open<int> a;
    Open<int> b;
    QFuture<int> winner = first(a.future(), b.future());
    a.fail("a");
    QTest::qWait(0);
    QVERIFY(!winner.isFinished());
    b.succeed(2);
    QTRY_VERIFY(winner.isFinished());
    QCOMPARE(winner.result(), 2);
}

void TestRunAsync::firstFailsOnlyIfAllFail()
{
    Open<int> a;
    Open<int> b;
    Open<int> c;
    QFuture<int> winner = first(a.future(), b.future(), c.future());
    c.fail("c");
    a.fail("a");
    b.future().cancel();
    b.promise.finish();
    QTRY_VERIFY(winner.isFinished());
    try {
        winner.result();
        QFAIL("no exception");
    } catch (const AllFailedException &e) {
        QCOMPARE(e.errors().size(), 3);
        QCOMPARE(whatOf(e.errors()[0]), QByteArray("a"));
        QCOMPARE(codeOf(e.errors()[1]), ErrorCode::Cancelled);
        QCOMPARE(whatOf(e.errors()[2]), QByteArray("c"));
    }
}

void TestRunAsync::firstOfNone()
{
    QFuture<int> winner = first(QList<QFuture<int>>());
    QVERIFY(winner.isFinished());
    QVERIFY_THROWS_EXCEPTION(AllFailedException, winner.result());
}

void TestRunAsync::firstOfFinishedOnes()
{
    Open<int> a;
    a.succeed(1);
    Open<int> b;
    b.succeed(2);
    QFuture<int> winner = first(a.future(), b.future());
    QTRY_VERIFY(winner.isFinished());
    QCOMPARE(winner.result(), 1);
}

void TestRunAsync::firstPassesCancelDown()
{
    Open<int> a;
    Open<int> b;
    QFuture<int> winner = first(a.future(), b.future());
    winner.cancel();
    QTRY_VERIFY(a.future().isCanceled() && b.future().isCanceled());
    QTRY_VERIFY(winner.isFinished());
    a.promise.finish();
    b.succeed(1);
    QTest::qWait(0);
}

void TestRunAsync::firstWithoutResult()
{
    QPromise<void> a;
    QPromise<void> b;
    a.start();
    b.start();
    QFuture<void> winner = first(a.future(), b.future());
    b.finish();
    QTRY_VERIFY(winner.isFinished());
    QVERIFY(!winner.isCanceled());
    QVERIFY(a.future().isCanceled());
}

void TestRunAsync::allWithinKeepsOrder()
{
    Open<int> a;
    Open<int> b;
    Open<int> c;
    auto all = allWithin(1h, QList{a.future(), b.future(), c.future()});
    c.succeed(3);
    b.fail("b");
    QTest::qWait(0);
    QVERIFY(!all.isFinished());
    a.succeed(1);
    QTRY_VERIFY(all.isFinished());
    const auto outcomes = all.result();
    QCOMPARE(outcomes.size(), 3);
    QCOMPARE(outcomes[0].get(), 1);
    QCOMPARE(whatOf(outcomes[1].error), QByteArray("b"));
    QCOMPARE(outcomes[2].get(), 3);
}

void TestRunAsync::allWithinNamesTheLate()
{
    Open<int> a;
    Open<int> late;
    auto all = allWithin(20ms, QList{a.future(), late.future()});
    a.succeed(1);
    QTRY_VERIFY(all.isFinished());
    const auto outcomes = all.result();
    QCOMPARE(outcomes[0].get(), 1);
    QCOMPARE(codeOf(outcomes[1].error), ErrorCode::Timeout);
    QVERIFY(late.future().isCanceled());
    late.succeed(2); // too late, and harmless
    QTest::qWait(0);
}

void TestRunAsync::allWithinOfNone()
{
    auto all = allWithin(1h, QList<QFuture<int>>());
    QVERIFY(all.isFinished());
    QVERIFY(all.result().isEmpty());
}

void TestRunAsync::allWithinPassesCancelDown()
{
    Open<int> a;
    auto all = allWithin(1h, QList{a.future()});
    all.cancel();
    QTRY_VERIFY(a.future().isCanceled());
    a.promise.finish();
    QTRY_VERIFY(all.isFinished());
}

QTEST_GUILESS_MAIN(TestRunAsync)
#include "tst_runasync.moc"
