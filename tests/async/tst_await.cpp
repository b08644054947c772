// SPDX-License-Identifier: MIT
#include "async/Await.h"
#include "async/RunAsync.h"

#include <QTest>

using namespace Candela;

namespace {

/// The smallest coroutine: begins at once, belongs to its handle.
struct Job
{
    struct promise_type
    {
        Job get_return_object() { return {std::coroutine_handle<promise_type>::from_promise(*this)}; }
        std::suspend_never initial_suspend() noexcept { return {}; }
        std::suspend_always final_suspend() noexcept { return {}; }
        void return_void() {}
        void unhandled_exception() { error = std::current_exception(); }
        std::exception_ptr error;
    };
    bool done() const { return handle.done(); }
    std::exception_ptr error() const { return handle.promise().error; }
    void destroy() { handle.destroy(); }
    std::coroutine_handle<promise_type> handle;
};

Job add(QFuture<int> a, QFuture<int> b, int *sum)
{
    *sum = (co_await settled(a)).get() + (co_await settled(b)).get();
}

Job look(QFuture<int> future, Outcome<int> *outcome)
{
    *outcome = co_await settled(future);
}

Job sum(QList<QFuture<int>> futures, int *result)
{
    for (const QFuture<int> &future : futures)
        *result += (co_await settled(future)).get();
}

Job waitFor(QFuture<void> future, bool *ok)
{
    *ok = (co_await settled(future)).ok();
}

} // namespace

class TestAwait : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finishedFuturesNeedNoLoop();
    void goesOnInItsThread();
    void exceptionsComeThrough();
    void cancelledIsAnOutcome();
    void futureWithoutResult();
    void severalWaitForOne();
    void destroyedWhileWaiting();
};

void TestAwait::finishedFuturesNeedNoLoop()
{
    int result = 0;
    Job job = add(QtFuture::makeReadyFuture(1), QtFuture::makeReadyFuture(2), &result);
    QVERIFY(job.done());
    QCOMPARE(result, 3);
    job.destroy();
    result = 0;
    job = sum(QList<QFuture<int>>(10'000, QtFuture::makeReadyFuture(1)), &result);
    QVERIFY(job.done());
    QCOMPARE(result, 10'000);
    job.destroy();
}

void TestAwait::goesOnInItsThread()
{
    int result = 0;
    QThread *in = nullptr;
    const auto run = [](int *to, QThread **where) -> Job {
        *to = (co_await settled(runAsync([] { return 42; }))).get();
        *where = QThread::currentThread();
    };
    Job job = run(&result, &in);
    QTRY_VERIFY(job.done());
    QCOMPARE(result, 42);
    QCOMPARE(in, QThread::currentThread());
    job.destroy();
}

void TestAwait::exceptionsComeThrough()
{
    QPromise<int> open;
    open.start();
    int result = 0;
    Job job = add(QtFuture::makeReadyFuture(1), open.future(), &result);
    QVERIFY(!job.done());
    open.setException(std::make_exception_ptr(std::runtime_error("dark")));
    open.finish();
    QTRY_VERIFY(job.done());
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, std::rethrow_exception(job.error()));
    job.destroy();
}

void TestAwait::cancelledIsAnOutcome()
{
    for (const bool before : {true, false}) {
        QPromise<int> open;
        open.start();
        Outcome<int> outcome;
        if (before) {
            open.future().cancel();
            open.finish();
        }
        Job job = look(open.future(), &outcome);
        if (!before) {
            open.future().cancel();
            open.finish();
        }
        QTRY_VERIFY(job.done());
        QVERIFY(!outcome.ok());
        QVERIFY_THROWS_EXCEPTION(FutureException, outcome.get());
        job.destroy();
    }
}

void TestAwait::futureWithoutResult()
{
    QPromise<void> open;
    open.start();
    bool ok = false;
    Job job = waitFor(open.future(), &ok);
    open.finish();
    QTRY_VERIFY(job.done());
    QVERIFY(ok);
    job.destroy();
}

void TestAwait::severalWaitForOne()
{
    QPromise<int> open;
    open.start();
    Outcome<int> outcomes[3];
    QList<Job> jobs;
    for (auto &outcome : outcomes)
        jobs.append(look(open.future(), &outcome));
    open.addResult(5);
    open.finish();
    for (int i = 0; i < 3; ++i) {
        QTRY_VERIFY(jobs[i].done());
        QCOMPARE(outcomes[i].get(), 5);
        jobs[i].destroy();
    }
}

void TestAwait::destroyedWhileWaiting()
{
    QPromise<int> open;
    open.start();
    Outcome<int> never;
    Job job = look(open.future(), &never);
    job.destroy();
    Outcome<int> other;
    Job second = look(open.future(), &other);
    open.addResult(1);
    open.finish();
    QTRY_VERIFY(second.done());
    QVERIFY(!never.ok());
    second.destroy();
}

QTEST_GUILESS_MAIN(TestAwait)
#include "tst_await.moc"
