// SPDX-License-Identifier: MIT
#include "async/Pipeline.h"
#include "async/RunAsync.h"

#include <QTest>

#include <list>
#include <ranges>

using namespace Candela;
using namespace Candela::Flow;

namespace {

/// A sink that is slow: its items are done when the test says so.
struct Slow
{
    QFuture<void> take(int item)
    {
        started.append(item);
        open.emplace_back();
        open.back().start();
        return open.back().future();
    }
    auto sink(const BufferOptions &options)
    {
        return each([this](int item) { return take(item); }, options);
    }
    void finishOne()
    {
        open.front().finish();
        open.pop_front();
    }
    void failOne()
    {
        open.front().setException(std::make_exception_ptr(std::runtime_error("lamp is broken")));
        finishOne();
    }
    /// Ends everything that is under way, as long as there is something.
    void finishAll(const QFuture<FlowReport> &until)
    {
        QVERIFY(QTest::qWaitFor([&] {
            while (!open.empty())
                finishOne();
            return until.isFinished();
        }));
    }
    QList<int> started;
    std::list<QPromise<void>> open;
};

/// A source that the test drives.
class Emitter : public QObject
{
    Q_OBJECT
Q_SIGNALS:
    void item(int value);
    void finished();
};

/// Counts how it ended.
struct Recorder
{
    struct Log
    {
        QList<int> items;
        int ends = 0;
        int fails = 0;
        std::exception_ptr error;
    };
    std::shared_ptr<Log> log = std::make_shared<Log>();
    void push(int item) { log->items.append(item); }
    void end() { ++log->ends; }
    void fail(std::exception_ptr error)
    {
        ++log->fails;
        log->error = std::move(error);
    }
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

QList<int> numbers(int count, int start = 0)
{
    QList<int> list;
    for (int i = 0; i < count; ++i)
        list.append(start + i);
    return list;
}

const std::runtime_error Oops("oops");

} // namespace

class TestPipeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // All at once
    void injectsARange();
    void stagesInOrder();
    void batches();
    void windows_data();
    void windows();
    void flattens();
    void takesAndStopsTheSource();
    void sinkWantsNoMore();
    void generatesUntilEmpty();
    void viewsAndMembers();
    void broadcastsToAll();
    void broadcastEndsWhenNobodyWantsMore();
    void directErrorReachesSinkAndCaller();
    void costsNanoseconds();

    // Over time
    void slowSinkGetsEverythingInOrder();
    void pausedSourceIsNotAskedForMore();
    void severalUnderWay();
    void finishedFuturesNeedNoLoop();
    void dropsOldest();
    void dropsNewest();
    void failsWhenFull();
    void signalsAreItems();
    void signalSourceEndsWithItsSender();
    void unpausableSourceKeepsTheNewest();
    void endWaitsForWhatIsUnderWay();
    void branchesHaveTheirOwnPace();
    void fastBranchWaitsForThePausingOne();
    void stagesInFrontOfEach();
    void worksWithRunAsync();

    // Errors and cancelling
    void failedItemEndsThePipeline();
    void throwingSinkEndsThePipeline();
    void throwingStageEndsThePipeline();
    void throwingSourceEndsThePipeline();
    void keepGoing();
    void cancelStopsEverything();
    void endsWithItsContext();
    void contextMayDieWithinASink();
    void endOrFailOnce();

    void collects();
    void collectedErrorsAndCancel();
};

void TestPipeline::injectsARange()
{
    QList<int> got;
    QCOMPARE(inject(from(numbers(5)), [&](int i) { got.append(i); }), 5);
    QCOMPARE(got, numbers(5));
    QCOMPARE(inject(from(QList<int>()), [&](int i) { got.append(i); }), 0);
}

void TestPipeline::stagesInOrder()
{
    QStringList got;
    const auto even = filter([](int i) { return i % 2 == 0; });
    inject(from(numbers(6)) | even | map([](int i) { return QString::number(i * 10); }),
           [&](const QString &text) { got.append(text); });
    QCOMPARE(got.join(u' '), QStringLiteral("0 20 40"));
    // Stages can be put together first.
    int sum = 0;
    inject(from(numbers(6)) | (filter([](int i) { return i > 3; }) | map([](int i) { return i + 1; })),
           [&](int i) { sum += i; });
    QCOMPARE(sum, 11);
}

void TestPipeline::batches()
{
    QList<QList<int>> got;
    inject(from(numbers(7)) | batch(3), [&](const QList<int> &list) { got.append(list); });
    QCOMPARE(got, (QList<QList<int>>{{0, 1, 2}, {3, 4, 5}, {6}}));
    got.clear();
    inject(from(numbers(6)) | batch(3), [&](const QList<int> &list) { got.append(list); });
    QCOMPARE(got.size(), 2); // no empty one at the end
}

void TestPipeline::windows_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("step");
    QTest::addColumn<QList<QList<int>>>("expected");
    QTest::newRow("sliding") << 3 << 1
                             << QList<QList<int>>{{0, 1, 2}, {1, 2, 3}, {2, 3, 4}, {3, 4, 5}, {4, 5, 6}};
    QTest::newRow("by two") << 3 << 2 << QList<QList<int>>{{0, 1, 2}, {2, 3, 4}, {4, 5, 6}};
    QTest::newRow("like a batch") << 3 << 3 << QList<QList<int>>{{0, 1, 2}, {3, 4, 5}};
    QTest::newRow("with gaps") << 2 << 4 << QList<QList<int>>{{0, 1}, {4, 5}};
    QTest::newRow("too large") << 8 << 1 << QList<QList<int>>();
}

void TestPipeline::windows()
{
    QFETCH(int, size);
    QFETCH(int, step);
    QFETCH(QList<QList<int>>, expected);
    QList<QList<int>> got;
    inject(from(numbers(7)) | window(size, step), [&](const QList<int> &list) { got.append(list); });
    QCOMPARE(got, expected);
}

void TestPipeline::flattens()
{
    QList<int> got;
    inject(from(numbers(7)) | batch(3) | flatten(), [&](int i) { got.append(i); });
    QCOMPARE(got, numbers(7));
}

void TestPipeline::takesAndStopsTheSource()
{
    QList<int> got;
    QCOMPARE(inject(from(numbers(100)) | take(3), [&](int i) { got.append(i); }), 3);
    QCOMPARE(got, numbers(3));
    QCOMPARE(inject(from(numbers(100)) | take(0), [&](int i) { got.append(i); }), 1);
    QCOMPARE(got, numbers(3));
    // What a stage holds back comes with the end.
    QList<QList<int>> lists;
    inject(from(numbers(100)) | take(5) | batch(3), [&](const QList<int> &l) { lists.append(l); });
    QCOMPARE(lists, (QList<QList<int>>{{0, 1, 2}, {3, 4}}));
}

void TestPipeline::sinkWantsNoMore()
{
    int last = -1;
    QCOMPARE(inject(from(numbers(100)),
                    [&](int i) {
                        last = i;
                        return i < 9;
                    }),
             10);
    QCOMPARE(last, 9);
}

void TestPipeline::generatesUntilEmpty()
{
    int next = 0;
    QList<int> got;
    const auto source = [&]() -> std::optional<int> {
        return next < 4 ? std::optional(next++) : std::nullopt;
    };
    QCOMPARE(inject(generate(source), [&](int i) { got.append(i); }), 4);
    QCOMPARE(got, numbers(4));
}

void TestPipeline::viewsAndMembers()
{
    struct Lamp
    {
        double level;
        double doubled() const { return level * 2; }
    };
    const std::vector<Lamp> lamps{{1}, {2}};
    double sum = 0;
    inject(from(lamps) | map(&Lamp::level), [&](double d) { sum += d; });
    inject(from(lamps) | map(&Lamp::doubled), [&](double d) { sum += d; });
    inject(from(std::views::iota(1, 4)), [&](int i) { sum += i; });
    QCOMPARE(sum, 3 + 6 + 6);
}

void TestPipeline::broadcastsToAll()
{
    QList<int> a;
    int sum = 0;
    Recorder recorder;
    QList<QList<int>> lists;
    const auto count = broadcast(
        from(numbers(4)), [&](int i) { a.append(i); }, [&](int i) { sum += i; }, recorder,
        batch(3) | [&](const QList<int> &l) { lists.append(l); });
    QCOMPARE(count, 4);
    QCOMPARE(a, numbers(4));
    QCOMPARE(sum, 6);
    QCOMPARE(recorder.log->items, numbers(4));
    QCOMPARE(recorder.log->ends, 1);
    QCOMPARE(lists, (QList<QList<int>>{{0, 1, 2}, {3}}));
}

void TestPipeline::broadcastEndsWhenNobodyWantsMore()
{
    Recorder few;
    Recorder more;
    QCOMPARE(broadcast(from(numbers(100)), take(2) | few, take(5) | more), 5);
    QCOMPARE(few.log->items, numbers(2));
    QCOMPARE(more.log->items, numbers(5));
    QCOMPARE(few.log->ends, 1);
    QCOMPARE(more.log->ends, 1);
}

void TestPipeline::directErrorReachesSinkAndCaller()
{
    Recorder recorder;
    const auto bad = map([](int i) { return i < 2 ? i : throw Oops; });
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, inject(from(numbers(5)) | bad, recorder));
    QCOMPARE(recorder.log->items, numbers(2));
    QCOMPARE(recorder.log->fails, 1);
    QCOMPARE(recorder.log->ends, 0);
    QCOMPARE(whatOf(recorder.log->error), QByteArray("oops"));
}

void TestPipeline::costsNanoseconds()
{
    const std::vector<int> many(100'000, 1);
    qint64 sum = 0;
    QBENCHMARK
    {
        inject(from(many) | map([](int i) { return i * 2; }) | filter([](int i) { return i > 0; }),
               [&](int i) { sum += i; });
    }
    QVERIFY(sum > 0 && sum % 200'000 == 0);
}

void TestPipeline::slowSinkGetsEverythingInOrder()
{
    Slow slow;
    QFuture<FlowReport> done = inject(from(numbers(50)), slow.sink({.capacity = 4}));
    QVERIFY(!done.isFinished());
    slow.finishAll(done);
    QCOMPARE(slow.started, numbers(50));
    const FlowReport report = done.result();
    QVERIFY(report.allOk());
    QCOMPARE(report.branches.size(), 1);
    QCOMPARE(report.branches[0].taken, 50u);
    QCOMPARE(report.branches[0].dropped, 0u);
}

void TestPipeline::pausedSourceIsNotAskedForMore()
{
    Slow slow;
    int made = 0;
    const auto source = [&]() -> std::optional<int> {
        return made < 100 ? std::optional(made++) : std::nullopt;
    };
    QFuture<FlowReport> done = inject(generate(source), slow.sink({.capacity = 4}));
    QCOMPARE(made, 5); // one under way, four waiting
    slow.finishOne();
    QTRY_COMPARE(slow.started.size(), 2);
    QCOMPARE(made, 5); // goes on when half of the room is free
    slow.finishOne();
    QTRY_COMPARE(slow.started.size(), 3);
    QCOMPARE(made, 7);
    slow.finishAll(done);
    QCOMPARE(slow.started, numbers(100));

    Slow unbuffered;
    made = 0;
    done = inject(generate(source), unbuffered.sink({.capacity = 0}));
    QCOMPARE(made, 1);
    unbuffered.finishAll(done);
    QCOMPARE(unbuffered.started, numbers(100));
}

void TestPipeline::severalUnderWay()
{
    Slow slow;
    QFuture<FlowReport> done = inject(from(numbers(20)), slow.sink({.capacity = 0, .concurrency = 3}));
    QCOMPARE(slow.started, numbers(3));
    slow.open.back().finish(); // the youngest first
    slow.open.pop_back();
    QTRY_COMPARE(slow.started, numbers(4));
    slow.finishAll(done);
    QCOMPARE(slow.started, numbers(20));
}

void TestPipeline::finishedFuturesNeedNoLoop()
{
    int count = 0;
    QFuture<FlowReport> done = inject(from(numbers(100'000)), each(
                                                                  [&](int) {
                                                                      ++count;
                                                                      return QtFuture::makeReadyFuture();
                                                                  },
                                                                  {.capacity = 0}));
    QVERIFY(done.isFinished());
    QCOMPARE(count, 100'000);
}

void TestPipeline::dropsOldest()
{
    Slow slow;
    QFuture<FlowReport> done =
        inject(from(numbers(10)), slow.sink({.capacity = 3, .overflow = Overflow::DropOldest}));
    slow.finishAll(done);
    QCOMPARE(slow.started, (QList<int>{0, 7, 8, 9}));
    QCOMPARE(done.result().branches[0].dropped, 6u);
    QCOMPARE(done.result().branches[0].taken, 10u);
}

void TestPipeline::dropsNewest()
{
    Slow slow;
    QFuture<FlowReport> done =
        inject(from(numbers(10)), slow.sink({.capacity = 3, .overflow = Overflow::DropNewest}));
    slow.finishAll(done);
    QCOMPARE(slow.started, numbers(4));
    QCOMPARE(done.result().branches[0].dropped, 6u);
}

void TestPipeline::failsWhenFull()
{
    Slow slow;
    QFuture<FlowReport> done =
        inject(from(numbers(10)), slow.sink({.capacity = 3, .overflow = Overflow::Fail}));
    QTRY_VERIFY(done.isFinished());
    QVERIFY_THROWS_EXCEPTION(OverflowException, done.result());
    QCOMPARE(slow.started, numbers(1));
    QVERIFY(slow.open.front().isCanceled());
}

void TestPipeline::signalsAreItems()
{
    Emitter emitter;
    QList<int> got;
    QFuture<FlowReport> done =
        inject(fromSignal(&emitter, &Emitter::item, &Emitter::finished) | map([](int i) { return -i; }),
               [&](int i) { got.append(i); });
    for (int i = 0; i < 3; ++i)
        Q_EMIT emitter.item(i);
    QCOMPARE(got, (QList<int>{0, -1, -2})); // at once
    QVERIFY(!done.isFinished());
    Q_EMIT emitter.finished();
    QVERIFY(done.isFinished());
    Q_EMIT emitter.item(9);
    QCOMPARE(got.size(), 3);
}

void TestPipeline::signalSourceEndsWithItsSender()
{
    auto emitter = std::make_unique<Emitter>();
    Recorder recorder;
    QFuture<FlowReport> done = inject(fromSignal(emitter.get(), &Emitter::item), recorder);
    Q_EMIT emitter->item(1);
    emitter.reset();
    QVERIFY(done.isFinished());
    QCOMPARE(recorder.log->items, QList<int>{1});
    QCOMPARE(recorder.log->ends, 1);
    // It may even die before the pipeline is made.
    emitter = std::make_unique<Emitter>();
    auto flow = fromSignal(emitter.get(), &Emitter::item);
    emitter.reset();
    QVERIFY(inject(std::move(flow), [](int) {}).isFinished());
}

void TestPipeline::unpausableSourceKeepsTheNewest()
{
    Emitter emitter;
    Slow slow;
    QFuture<FlowReport> done =
        inject(fromSignal(&emitter, &Emitter::item, &Emitter::finished), slow.sink({.capacity = 0}));
    for (int i = 0; i < 10; ++i)
        Q_EMIT emitter.item(i);
    Q_EMIT emitter.finished();
    QCOMPARE(slow.started, QList<int>{0});
    slow.finishAll(done);
    QCOMPARE(slow.started, (QList<int>{0, 9}));
}

void TestPipeline::endWaitsForWhatIsUnderWay()
{
    Slow slow;
    QFuture<FlowReport> done = inject(from(numbers(2)), slow.sink({}));
    slow.finishOne();
    QTRY_COMPARE(slow.started.size(), 2);
    QVERIFY(!done.isFinished());
    slow.finishOne();
    QTRY_VERIFY(done.isFinished());
}

void TestPipeline::branchesHaveTheirOwnPace()
{
    Slow slow;
    Recorder fast;
    QFuture<FlowReport> done =
        broadcast(from(numbers(100)), fast, slow.sink({.capacity = 2, .overflow = Overflow::DropOldest}));
    QCOMPARE(fast.log->items, numbers(100)); // does not wait for the other
    QCOMPARE(fast.log->ends, 1);
    QVERIFY(!done.isFinished());
    slow.finishAll(done);
    QCOMPARE(slow.started, (QList<int>{0, 98, 99}));
    const FlowReport report = done.result();
    QCOMPARE(report.branches[0].dropped, 0u);
    QCOMPARE(report.branches[1].dropped, 97u);
}

void TestPipeline::fastBranchWaitsForThePausingOne()
{
    Slow one;
    Slow two;
    Recorder fast;
    QFuture<FlowReport> done =
        broadcast(from(numbers(100)), fast, one.sink({.capacity = 2}), two.sink({.capacity = 10}));
    QCOMPARE(fast.log->items.size(), 3);
    QVERIFY(QTest::qWaitFor([&] {
        while (!one.open.empty())
            one.finishOne();
        return fast.log->items.size() == 11; // now the second wants a pause
    }));
    QVERIFY(QTest::qWaitFor([&] {
        for (Slow *slow : {&one, &two}) {
            while (!slow->open.empty())
                slow->finishOne();
        }
        return done.isFinished();
    }));
    QCOMPARE(one.started, numbers(100));
    QCOMPARE(two.started, numbers(100));
    QCOMPARE(fast.log->items, numbers(100));
}

void TestPipeline::stagesInFrontOfEach()
{
    QList<qsizetype> sizes;
    QFuture<FlowReport> done = inject(from(numbers(7)), batch(3) | each([&](const QList<int> &list) {
                                                            sizes.append(list.size());
                                                            return QtFuture::makeReadyFuture(list.size());
                                                        }));
    QVERIFY(done.isFinished());
    QCOMPARE(sizes, (QList<qsizetype>{3, 3, 1}));
}

void TestPipeline::worksWithRunAsync()
{
    std::atomic<int> sum{0};
    QThread *const here = QThread::currentThread();
    std::atomic<bool> elsewhere{true};
    QFuture<FlowReport> done = inject(from(numbers(200)), each(
                                                              [&](int i) {
                                                                  return runAsync([&, i] {
                                                                      if (QThread::currentThread() == here)
                                                                          elsewhere = false;
                                                                      sum += i;
                                                                  });
                                                              },
                                                              {.capacity = 8, .concurrency = 2}));
    QTRY_VERIFY(done.isFinished());
    QCOMPARE(sum.load(), 199 * 200 / 2);
    QVERIFY(elsewhere);
}

void TestPipeline::failedItemEndsThePipeline()
{
    Slow slow;
    Recorder other;
    QFuture<FlowReport> done =
        broadcast(from(numbers(100)), other, slow.sink({.capacity = 2, .concurrency = 2}));
    slow.failOne();
    QTRY_VERIFY(done.isFinished());
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, done.result());
    QCOMPARE(other.log->fails, 1);
    QCOMPARE(other.log->ends, 0);
    QCOMPARE(whatOf(other.log->error), QByteArray("lamp is broken"));
    QVERIFY(slow.open.front().isCanceled()); // the other one under way
    QCOMPARE(slow.started, numbers(2));
}

void TestPipeline::throwingSinkEndsThePipeline()
{
    Emitter emitter;
    Recorder other;
    QFuture<FlowReport> done = broadcast(
        fromSignal(&emitter, &Emitter::item),
        [](int i) {
            if (i == 2)
                throw Oops;
        },
        other);
    for (int i = 0; i < 5; ++i)
        Q_EMIT emitter.item(i);
    QVERIFY(done.isFinished());
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, done.result());
    QCOMPARE(other.log->fails, 1);
    QCOMPARE(other.log->items, numbers(2));
    // At the end, too.
    QFuture<FlowReport> late = inject(
        from(numbers(2)), FlowOptions(), batch(3) | [](const QList<int> &) { throw Oops; });
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, late.result());
}

void TestPipeline::throwingStageEndsThePipeline()
{
    Emitter emitter;
    Recorder recorder;
    QFuture<FlowReport> done = inject(
        fromSignal(&emitter, &Emitter::item) | map([](int i) { return i < 2 ? i : throw Oops; }), recorder);
    for (int i = 0; i < 5; ++i)
        Q_EMIT emitter.item(i);
    QVERIFY(done.isFinished());
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, done.result());
    QCOMPARE(recorder.log->items, numbers(2));
    QCOMPARE(recorder.log->fails, 1);
}

void TestPipeline::throwingSourceEndsThePipeline()
{
    Recorder recorder;
    int made = 0;
    QFuture<FlowReport> done =
        inject(generate([&]() -> std::optional<int> { return made < 3 ? made++ : throw Oops; }),
               FlowOptions(), recorder);
    QVERIFY(done.isFinished());
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, done.result());
    QCOMPARE(recorder.log->items, numbers(3));
    QCOMPARE(recorder.log->fails, 1);
}

void TestPipeline::keepGoing()
{
    Recorder other;
    QFuture<FlowReport> done = broadcast(
        from(numbers(10)), FlowOptions{.context = nullptr, .keepGoing = true},
        [](int i) {
            if (i == 2)
                throw Oops;
        },
        other);
    QVERIFY(done.isFinished());
    const FlowReport report = done.result();
    QVERIFY(!report.allOk());
    QCOMPARE(whatOf(report.branches[0].error), QByteArray("oops"));
    QCOMPARE(report.branches[0].taken, 3u);
    QVERIFY(!report.branches[1].error);
    QCOMPARE(other.log->items, numbers(10));
    QCOMPARE(other.log->ends, 1);
}

void TestPipeline::cancelStopsEverything()
{
    Slow slow;
    Recorder other;
    QFuture<FlowReport> done = broadcast(from(numbers(100)), other, slow.sink({.capacity = 5}));
    const auto before = other.log->items.size();
    done.cancel();
    QTRY_VERIFY(done.isFinished());
    QVERIFY(done.isCanceled());
    QVERIFY(slow.open.front().isCanceled());
    slow.finishOne();
    QCoreApplication::processEvents();
    QCOMPARE(slow.started, numbers(1));
    QCOMPARE(other.log->items.size(), before);
    QCOMPARE(other.log->fails, 1);
}

void TestPipeline::endsWithItsContext()
{
    Emitter emitter;
    Recorder recorder;
    auto context = std::make_unique<QObject>();
    QFuture<FlowReport> done =
        inject(fromSignal(&emitter, &Emitter::item), FlowOptions{.context = context.get()}, recorder);
    Q_EMIT emitter.item(1);
    context.reset();
    QVERIFY(done.isCanceled() && done.isFinished());
    Q_EMIT emitter.item(2);
    QCOMPARE(recorder.log->items, QList<int>{1});
    QCOMPARE(recorder.log->fails, 1);
}

void TestPipeline::contextMayDieWithinASink()
{
    auto context = std::make_unique<QObject>();
    QList<int> got;
    Recorder other;
    QFuture<FlowReport> done = broadcast(
        from(numbers(100)), FlowOptions{.context = context.get()},
        [&](int i) {
            got.append(i);
            if (i == 3)
                context.reset();
        },
        other);
    QVERIFY(done.isCanceled() && done.isFinished());
    QCOMPARE(got, numbers(4));
    QCOMPARE(other.log->items, numbers(3));
    QCOMPARE(other.log->fails, 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestPipeline::endOrFailOnce()
{
    Emitter emitter;
    Recorder taken;
    Recorder failing;
    QFuture<FlowReport> done =
        broadcast(fromSignal(&emitter, &Emitter::item), take(1) | taken, failing, [](int i) {
            if (i == 2)
                throw Oops;
        });
    Q_EMIT emitter.item(1);
    Q_EMIT emitter.item(2);
    QVERIFY(done.isFinished());
    QCOMPARE(taken.log->ends, 1);
    QCOMPARE(taken.log->fails, 0);
    QCOMPARE(failing.log->ends, 0);
    QCOMPARE(failing.log->fails, 1);
}

void TestPipeline::collects()
{
    QCOMPARE(collect(from(numbers(5)) | map([](int i) { return i * i; })).result(),
             (QList<int>{0, 1, 4, 9, 16}));
    Emitter emitter;
    QFuture<QList<int>> three = collect(fromSignal(&emitter, &Emitter::item) | take(3));
    QList<int> got;
    three.then(this, [&](const QList<int> &list) { got = list; });
    for (int i = 0; i < 5; ++i)
        Q_EMIT emitter.item(i);
    QTRY_COMPARE(got, numbers(3));
}

void TestPipeline::collectedErrorsAndCancel()
{
    QFuture<QList<int>> bad = collect(from(numbers(5)) | map([](int i) { return i < 2 ? i : throw Oops; }));
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, bad.result());
    Emitter emitter;
    int seen = 0;
    QFuture<QList<int>> open =
        collect(fromSignal(&emitter, &Emitter::item) | map([&](int i) { return ++seen, i; }));
    Q_EMIT emitter.item(1);
    open.cancel();
    QTRY_VERIFY(open.isFinished());
    Q_EMIT emitter.item(2);
    QCOMPARE(seen, 1);
}

QTEST_GUILESS_MAIN(TestPipeline)
#include "tst_pipeline.moc"
