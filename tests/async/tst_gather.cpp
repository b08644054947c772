// SPDX-License-Identifier: MIT
#include "async/AsCompleted.h"
#include "async/Gather.h"
#include "client/Context.h"
#include "client/Subscription.h"
#include "support/Futures.h"
#include "support/ScriptedServer.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

using namespace Candela;
using namespace Candela::Test;
using namespace std::chrono_literals;

class tst_Gather : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<ScriptedServer>();
        names.clear();
        for (int i = 0; i < 500; ++i) {
            server->addDouble(QByteArray("s") + QByteArray::number(i), i);
            names.append(QStringLiteral("s%1").arg(i));
        }
        context = std::make_unique<Context>(server->config());
    }
    void cleanup()
    {
        context.reset();
        QCOMPARE(server->badSids, 0);
        server.reset();
    }

    void keepsTheInputsOrder()
    {
        QStringList backwards = names;
        std::reverse(backwards.begin(), backwards.end());
        backwards.append(names.first()); // one name twice
        const QList<Pv> pvs = context->pvs(backwards);
        QFuture<GatherResult> all = gather(pvs, {.timeout = 15s});
        FINISH(all);
        const GatherResult result = all.result();
        QCOMPARE(result.size(), 501);
        QVERIFY(result.allOk());
        for (int i = 0; i < 500; ++i)
            QCOMPARE(result[i].reading.toDouble(), double(499 - i));
        QCOMPARE(result[500].reading.toDouble(), 0.0);
        QVERIFY(result[0].latencyUs >= 0);
        QVERIFY(result.elapsed() > 0ns);
        QCOMPARE(result.pv(0).name(), backwards.first());
        QCOMPARE(all.progressMaximum(), 501);
        QCOMPARE(all.progressValue(), 501);
    }

    void nothingToRead()
    {
        QFuture<GatherResult> none = gather({});
        QVERIFY(none.isFinished());
        QVERIFY(none.result().isEmpty());
        QVERIFY(none.result().allOk());
    }

    void everyItemIsAValueOrAnError()
    {
        server->find("s1")->readStatus = Eca::GetFail;
        server->find("s2")->mute = true;
        server->find("s3")->readable = false;
        QList<Pv> pvs = context->pvs({QStringLiteral("s0"), QStringLiteral("s1"), QStringLiteral("s2"),
                                      QStringLiteral("s3"), QStringLiteral("nobody")});
        pvs.append(Pv());
        pvs.append(context->pv(QString(2000, u'x')));
        QFuture<GatherResult> all = gather(pvs, {.timeout = 700ms});
        FINISH(all);
        const GatherResult result = all.result();
        QVERIFY(result[0].ok());
        QCOMPARE(result[1].error.status(), quint32(Eca::GetFail));
        QCOMPARE(result[2].error.code(), ErrorCode::Timeout);
        QCOMPARE(result[3].error.code(), ErrorCode::NoReadAccess);
        QCOMPARE(result[4].error.code(), ErrorCode::NotFound);
        QCOMPARE(result[5].error.code(), ErrorCode::BadName);
        QCOMPARE(result[6].error.code(), ErrorCode::BadName);
        QCOMPARE(result.okCount(), 1);
        QCOMPARE(result.failedIndices().size(), 6);
    }

    void deadlineHoldsWithDeadItems()
    {
        QList<Pv> pvs = context->pvs(names);
        FINISH(gather(pvs, {.timeout = 15s}));
        for (int i = 0; i < 50; ++i)
            pvs.append(context->pv(QStringLiteral("dead%1").arg(i)));
        QElapsedTimer timer;
        timer.start();
        QFuture<GatherResult> all = gather(pvs, {.timeout = 400ms});
        FINISH(all);
        const qint64 took = timer.elapsed();
        QVERIFY2(took >= 399 && took < 800, qPrintable(QString::number(took)));
        QCOMPARE(all.result().okCount(), 500);
        QCOMPARE(all.result()[510].error.code(), ErrorCode::NotFound);
    }

    void failFastStopsAtTheFirstError()
    {
        server->find("s7")->readStatus = Eca::GetFail;
        server->find("s9")->mute = true;
        QFuture<GatherResult> strict =
            gather(context->pvs(names.mid(0, 20)), {.timeout = 15s, .policy = GatherPolicy::FailFast});
        FINISH(strict);
        bool thrown = false;
        try {
            strict.waitForFinished();
        } catch (const GatherException &e) {
            thrown = true;
            QCOMPARE(e.index(), 7);
            QCOMPARE(e.pv(), QStringLiteral("s7"));
            QCOMPARE(e.error().status(), quint32(Eca::GetFail));
        }
        QVERIFY(thrown);
    }

    void itemTimeoutEndsSlowOnes()
    {
        QList<Pv> pvs = context->pvs(names.mid(0, 10));
        FINISH(gather(pvs, {.timeout = 15s}));
        server->find("s4")->mute = true;
        QElapsedTimer timer;
        timer.start();
        QFuture<GatherResult> all = gather(pvs, {.timeout = 10s, .itemTimeout = 200ms});
        FINISH(all);
        QVERIFY(timer.elapsed() < 5000);
        QCOMPARE(all.result().okCount(), 9);
        QCOMPARE(all.result()[4].error.code(), ErrorCode::Timeout);
    }

    void cancelsThroughTheFuture()
    {
        server->find("s4")->mute = true;
        QFuture<GatherResult> all = gather(context->pvs(names.mid(0, 10)), {.timeout = 15s});
        EVENTUALLY(all.progressValue() == 9);
        all.cancel();
        FINISH(all);
        QVERIFY(all.isCanceled());
        QCOMPARE(all.resultCount(), 0);
    }

    void stopGivesWhatHasArrived()
    {
        server->find("s4")->mute = true;
        std::stop_source stop;
        QFuture<GatherResult> all =
            gather(context->pvs(names.mid(0, 10)), {.timeout = 15s, .stop = stop.get_token()});
        EVENTUALLY(all.progressValue() == 9);
        stop.request_stop();
        FINISH(all);
        QCOMPARE(all.result().okCount(), 9);
        QCOMPARE(all.result()[4].error.code(), ErrorCode::Cancelled);
    }

    void serverKilledInTheMiddle()
    {
        const QList<Pv> pvs = context->pvs(names);
        FINISH(gather(pvs, {.timeout = 15s}));
        server->find("s250")->mute = true;
        QFuture<GatherResult> all = gather(pvs, {.timeout = 15s});
        EVENTUALLY(all.progressValue() == 499);
        server->kill();
        FINISH(all);
        QCOMPARE(all.result().okCount(), 499);
        QCOMPARE(all.result()[250].error.code(), ErrorCode::Disconnected);
        // Channels come back by themselves within the next call's deadline.
        server->find("s250")->mute = false;
        QVERIFY(server->restart());
        QFuture<GatherResult> again = gather(pvs, {.timeout = 15s});
        FINISH(again);
        QVERIFY(again.result().allOk());
    }

    void severalContextsInOneCall()
    {
        ScriptedServer other;
        other.addDouble("o1", 101);
        other.addDouble("o2", 102);
        auto second = std::make_unique<Context>(other.config());
        const QList<Pv> pvs{context->pv(QStringLiteral("s1")), second->pv(QStringLiteral("o1")),
                            context->pv(QStringLiteral("s2")), second->pv(QStringLiteral("o2"))};
        QFuture<GatherResult> all = gather(pvs, {.timeout = 15s});
        FINISH(all);
        QVERIFY(all.result().allOk());
        QCOMPARE(all.result()[1].reading.toDouble(), 101.0);
        QCOMPARE(all.result()[2].reading.toDouble(), 2.0);
        // One of them goes while a call is under way.
        other.find("o1")->mute = true;
        QFuture<GatherResult> half = gather(pvs, {.timeout = 10s});
        EVENTUALLY(half.progressValue() == 3);
        second.reset();
        FINISH(half);
        QCOMPARE(half.result().okCount(), 3);
        QCOMPARE(half.result()[1].error.code(), ErrorCode::Closed);
        QFuture<GatherResult> after = gather(pvs, {.timeout = 10s});
        FINISH(after);
        QCOMPARE(after.result()[3].error.code(), ErrorCode::Closed);
        QVERIFY(after.result()[0].ok());
    }

    void closingEndsWhatIsUnderWay()
    {
        server->find("s3")->mute = true;
        QFuture<GatherResult> all = gather(context->pvs(names.mid(0, 5)), {.timeout = 15s});
        EVENTUALLY(all.progressValue() == 4);
        context.reset();
        QVERIFY(all.isFinished());
        QCOMPARE(all.result()[3].error.code(), ErrorCode::Closed);
        QCOMPARE(all.result().okCount(), 4);
    }

    void continuationsRun()
    {
        double sum = 0;
        auto total =
            gather(context->pvs(names), {.timeout = 15s}).then(this, [&](const GatherResult &result) {
                for (const GatherItem &item : result)
                    sum += item.reading.toDouble();
                return result.okCount();
            });
        FINISH(total);
        QCOMPARE(total.result(), 500);
        QCOMPARE(sum, 500 * 499 / 2.0);
    }

    void streamsInOrderOfArrival()
    {
        server->find("s3")->holdReads = true;
        std::unique_ptr<AsCompleted> stream(asCompleted(context->pvs(names.mid(0, 10)), {.timeout = 15s}));
        QList<qsizetype> order;
        QSignalSpy finished(stream.get(), &AsCompleted::finished);
        connect(stream.get(), &AsCompleted::readingsReady, this,
                [&](const std::vector<CompletedItem> &batch) {
                    for (const CompletedItem &item : batch) {
                        QCOMPARE(item.item.reading.toDouble(), double(item.index));
                        order.append(item.index);
                    }
                });
        EVENTUALLY(order.size() == 9);
        QCOMPARE(stream->missing(), QList<qsizetype>{3});
        QVERIFY(!stream->isFinished());
        server->connection()->answerHeld();
        EVENTUALLY(finished.size() == 1);
        QCOMPARE(order.last(), 3);
        QCOMPARE(stream->completed(), 10);
        QVERIFY(stream->missing().isEmpty());
    }

    void streamNamesWhatIsMissing()
    {
        server->find("s3")->mute = true;
        std::unique_ptr<AsCompleted> stream(asCompleted(context->pvs(names.mid(0, 5)), {.timeout = 400ms}));
        QHash<qsizetype, ErrorCode> codes;
        QSignalSpy finished(stream.get(), &AsCompleted::finished);
        QStringList late;
        connect(stream.get(), &AsCompleted::timedOut, this, [&](const QList<Pv> &missing) {
            QVERIFY(finished.isEmpty());
            for (const Pv &pv : missing)
                late.append(pv.name());
        });
        connect(stream.get(), &AsCompleted::readingsReady, this,
                [&](const std::vector<CompletedItem> &batch) {
                    for (const CompletedItem &item : batch)
                        codes[item.index] = item.item.error.code();
                });
        EVENTUALLY(finished.size() == 1);
        QCOMPARE(codes.size(), 5);
        QCOMPARE(codes.value(3), ErrorCode::Timeout);
        QCOMPARE(codes.value(2), ErrorCode::None);
        QCOMPARE(late, QStringList{QStringLiteral("s3")});
        QCOMPARE(stream->late(), QList<qsizetype>{3});
    }

    void streamCancelledOrDeleted()
    {
        server->find("s3")->mute = true;
        std::unique_ptr<AsCompleted> stream(asCompleted(context->pvs(names.mid(0, 5)), {.timeout = 15s}));
        QSignalSpy finished(stream.get(), &AsCompleted::finished);
        EVENTUALLY(stream->completed() == 4);
        stream->cancel();
        EVENTUALLY(finished.size() == 1);
        // Deleted by its own slot, and deleted while under way.
        auto *own = asCompleted(context->pvs(names.mid(0, 2)), {.timeout = 15s});
        const QPointer<AsCompleted> guard(own);
        connect(own, &AsCompleted::readingsReady, this, [own] { delete own; });
        EVENTUALLY(!guard);
        delete asCompleted(context->pvs(names), {.timeout = 15s});
        FINISH(gather(context->pvs(names.mid(10, 5)), {.timeout = 15s}));
    }

    void tenThousand()
    {
        QStringList many;
        for (int i = 0; i < 10'000; ++i) {
            server->addDouble(QByteArray("many") + QByteArray::number(i), i);
            many.append(QStringLiteral("many%1").arg(i));
        }
        const QList<Pv> pvs = context->pvs(many);
        QFutureWatcher<GatherResult> watcher;
        QSignalSpy progress(&watcher, &QFutureWatcherBase::progressValueChanged);
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(gather(pvs, {.timeout = 60s}));
        QTRY_VERIFY_WITH_TIMEOUT(finished.size() == 1, 60000);
        QVERIFY(watcher.result().allOk());
        QCOMPARE(watcher.result()[9'999].reading.toDouble(), 9'999.0);
        QVERIFY(progress.size() < 5000);
    }

private:
    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<Context> context;
    QStringList names;
};

QTEST_GUILESS_MAIN(tst_Gather)
#include "tst_gather.moc"
