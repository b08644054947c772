// SPDX-License-Identifier: MIT
#include "async/Gather.h"
#include "client/Context.h"
#include "protocol/Dbr.h"
#include "support/Futures.h"
#include "support/ScriptedServer.h"

#include <QSignalSpy>
#include <QTest>

using namespace Candela;
using namespace Candela::Test;
using namespace std::chrono_literals;

/// Gathers of connected channels: their reads have numbers of pages instead of operations, their items are
/// used again, and a list that was gathered before is known.
class TestBulkReads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<ScriptedServer>();
        QStringList names;
        for (int i = 0; i < Count; ++i) {
            server->addDouble("n" + QByteArray::number(i), i).maxCount = 3;
            names.append(QStringLiteral("n%1").arg(i));
        }
        Config config = server->config();
        config.holdOff = 200ms;
        context = std::make_unique<Context>(config);
        pvs = context->pvs(names);
        context->connectChannels(pvs);
        EVENTUALLY(context->stats().connected == Count);
    }
    void cleanup()
    {
        pvs.clear();
        context.reset();
        QCOMPARE(server->badSids, 0);
        server.reset();
    }

    void connectingReadsNothing()
    {
        int ofMetadata = 0;
        server->hook = [&](ScriptedConnection &, const MessageView &message) {
            ofMetadata += message.header.command == Command::ReadNotify &&
                          message.header.dataType == dbrType(DbrClass::Control, DataType::Double);
            return false;
        };
        QCOMPARE(server->log.filter(QStringLiteral("READ")).size(), 0);
        // What somebody reads, comes with its units; the second time they are known.
        server->find("n7")->metadata.units = QStringLiteral("lx");
        QFuture<GatherResult> first = gather(pvs, {.timeout = 15s});
        FINISH(first);
        QVERIFY(first.result().allOk());
        QCOMPARE(ofMetadata, Count);
        QVERIFY(pvs[7].metadata());
        QCOMPARE(pvs[7].metadata()->units, QStringLiteral("lx"));
        QFuture<GatherResult> second = gather(pvs, {.timeout = 15s});
        FINISH(second);
        QVERIFY(second.result().allOk());
        QCOMPARE(server->find("n7")->reads, 2);
        QCOMPARE(ofMetadata, Count);
    }

    void connectingWithMetadata()
    {
        server->addDouble("m", 1).metadata.units = QStringLiteral("W");
        const Pv pv = context->pv(QStringLiteral("m"));
        context->connectChannels({pv}, Context::ConnectScope::WithMetadata);
        EVENTUALLY(pv.isConnected());
        QVERIFY(pv.metadata());
        QCOMPARE(pv.metadata()->units, QStringLiteral("W"));
    }

    void waitingForMetadataOnAConnectedChannel()
    {
        server->find("n3")->metadata.units = QStringLiteral("K");
        QFuture<ChannelInfo> info = pvs[3].connected(15s);
        FINISH(info);
        QVERIFY(info.result().metadata);
        QCOMPARE(info.result().metadata->units, QStringLiteral("K"));
    }

    void valuesInOrder_data()
    {
        QTest::addColumn<int>("rounds");
        QTest::newRow("once") << 1;
        QTest::newRow("the same list again") << 3;
    }
    void valuesInOrder()
    {
        QFETCH(int, rounds);
        for (int round = 0; round < rounds; ++round) {
            for (int i = 0; i < Count; ++i)
                server->find("n" + QByteArray::number(i))->value = Reading::fromDouble(i + 1000 * round);
            QFuture<GatherResult> all = gather(pvs, {.timeout = 15s});
            FINISH(all);
            const GatherResult result = all.result();
            QVERIFY(result.allOk());
            for (int i = 0; i < Count; ++i)
                QCOMPARE(result[i].reading.toDouble(), double(i + 1000 * round));
        }
    }

    void moreThanAPage()
    {
        // A page has 4,096 places; the same PVs count as often as they are named.
        QList<Pv> many;
        for (int i = 0; i < 10'000; ++i)
            many.append(pvs[i % Count]);
        QFuture<GatherResult> all = gather(many, {.timeout = 30s});
        QTRY_VERIFY_WITH_TIMEOUT(all.isFinished(), 30000);
        const GatherResult result = all.result();
        QVERIFY(result.allOk());
        for (int i = 0; i < 10'000; ++i)
            QCOMPARE(result[i].reading.toDouble(), double(i % Count));
    }

    void itemsUsedAgainKeepNothing()
    {
        // Scalars, then errors, then arrays, then scalars, in the same memory.
        const auto read = [&] {
            QFuture<GatherResult> all = gather(pvs, {.timeout = 15s});
            [&] { FINISH(all); }();
            return all.result();
        };
        for (int i = 0; i < 3; ++i)
            QVERIFY(read().allOk());
        for (int i = 0; i < Count; ++i)
            server->find("n" + QByteArray::number(i))->readStatus = i % 2 ? Eca::GetFail : Eca::Normal;
        const GatherResult half = read();
        QCOMPARE(half.failedCount(), Count / 2);
        QVERIFY(!half[1].reading.isValid());
        QCOMPARE(half[1].error.status(), Eca::GetFail);
        QVERIFY(half[2].ok());
        for (int i = 0; i < Count; ++i) {
            server->find("n" + QByteArray::number(i))->readStatus = Eca::Normal;
            server->find("n" + QByteArray::number(i))->value = Reading::fromDoubles({1.0 * i, 2, 3});
        }
        for (int i = 0; i < 3; ++i) {
            const GatherResult arrays = read();
            QVERIFY(arrays.allOk());
            QCOMPARE(arrays[5].reading.toDoubles(), (QList<double>{5, 2, 3}));
        }
        for (int i = 0; i < Count; ++i)
            server->find("n" + QByteArray::number(i))->value = Reading::fromDouble(-i);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(read()[5].reading.toDouble(), -5.0);
    }

    void resultsStayWhatTheyWere()
    {
        QFuture<GatherResult> first = gather(pvs, {.timeout = 15s});
        FINISH(first);
        const GatherResult kept = first.result();
        for (int round = 0; round < 4; ++round) {
            for (int i = 0; i < Count; ++i)
                server->find("n" + QByteArray::number(i))->value = Reading::fromDouble(-1);
            QFuture<GatherResult> again = gather(pvs, {.timeout = 15s});
            FINISH(again);
        }
        for (int i = 0; i < Count; ++i)
            QCOMPARE(kept[i].reading.toDouble(), double(i));
    }

    void oneChannelGoesMeanwhile()
    {
        for (int i = 0; i < Count; ++i)
            server->find("n" + QByteArray::number(i))->holdReads = true;
        QFuture<GatherResult> all = gather(pvs, {.timeout = 15s});
        EVENTUALLY(server->find("n199")->reads == 1);
        server->removePv("n42");
        EVENTUALLY(!pvs[42].isConnected());
        server->connection()->answerHeld();
        FINISH(all);
        const GatherResult result = all.result();
        QCOMPARE(result.failedCount(), 1);
        QCOMPARE(result[42].error.code(), ErrorCode::Disconnected);
        QCOMPARE(result[43].reading.toDouble(), 43.0);
    }

    void circuitGoesMeanwhile()
    {
        for (int i = 100; i < Count; ++i)
            server->find("n" + QByteArray::number(i))->mute = true;
        QFuture<GatherResult> all = gather(pvs, {.timeout = 15s});
        EVENTUALLY(server->find("n199")->reads == 1);
        server->kill();
        FINISH(all);
        const GatherResult result = all.result();
        QCOMPARE(result.okCount(), 100);
        for (int i = 100; i < Count; ++i)
            QCOMPARE(result[i].error.code(), ErrorCode::Disconnected);
        QVERIFY(server->restart());
        for (int i = 100; i < Count; ++i)
            server->find("n" + QByteArray::number(i))->mute = false;
        QFuture<GatherResult> again = gather(pvs, {.timeout = 15s});
        FINISH(again);
        QVERIFY(again.result().allOk());
    }

    void twoServersAndTheDeadline()
    {
        ScriptedServer other;
        other.addDouble("far", 5).mute = true;
        other.addDouble("near", 6);
        Config config = server->config();
        config.addressList += other.config().addressList;
        Context both(config);
        QList<Pv> mixed = both.pvs({QStringLiteral("n1"), QStringLiteral("far"), QStringLiteral("n2"),
                                    QStringLiteral("near"), QStringLiteral("nobody")});
        both.connectChannels(mixed);
        EVENTUALLY(both.stats().connected == 4);
        QFuture<GatherResult> all = gather(mixed, {.timeout = 300ms});
        FINISH(all);
        const GatherResult result = all.result();
        QCOMPARE(result[0].reading.toDouble(), 1.0);
        QCOMPARE(result[1].error.code(), ErrorCode::Timeout);
        QCOMPARE(result[2].reading.toDouble(), 2.0);
        QCOMPARE(result[3].reading.toDouble(), 6.0);
        QCOMPARE(result[4].error.code(), ErrorCode::NotFound);
        QCOMPARE(other.badSids, 0);
    }

    void lateAnswersMeetNobody()
    {
        for (int i = 0; i < Count; ++i)
            server->find("n" + QByteArray::number(i))->holdReads = true;
        QFuture<GatherResult> late = gather(pvs, {.timeout = 100ms});
        FINISH(late);
        QCOMPARE(late.result().okCount(), 0);
        QCOMPARE(late.result()[0].error.code(), ErrorCode::Timeout);
        for (int i = 0; i < Count; ++i)
            server->find("n" + QByteArray::number(i))->value = Reading::fromDouble(77);
        QFuture<GatherResult> next = gather(pvs, {.timeout = 15s});
        EVENTUALLY(server->find("n199")->reads == 2);
        server->connection()->answerHeld(); // the late ones first
        FINISH(next);
        QVERIFY(next.result().allOk());
        for (int i = 0; i < Count; ++i)
            QCOMPARE(next.result()[i].reading.toDouble(), 77.0);
    }

    void answersOfTheWrongKind()
    {
        // A server that answers a page's read with a write's acknowledgement, twice, and with a broken one.
        server->hook = [](ScriptedConnection &connection, const MessageView &message) {
            if (message.header.command != Command::ReadNotify || message.header.dataCount != 0)
                return false;
            const quint32 ioid = message.header.parameter2;
            connection.out().writeResponse(message.header.dataType, 1, Eca::Normal, ioid);
            connection.out().writeResponse(message.header.dataType, 1, Eca::Normal, ioid);
            return false;
        };
        QFuture<GatherResult> all = gather(pvs, {.timeout = 15s});
        FINISH(all);
        QVERIFY(all.result().allOk());
    }

    void failFastEndsAtTheFirst()
    {
        server->find("n50")->readStatus = Eca::GetFail;
        QFuture<GatherResult> strict = gather(pvs, {.timeout = 15s, .policy = GatherPolicy::FailFast});
        FINISH(strict);
        QCOMPARE(errorOf(strict).status(), Eca::GetFail);
        server->find("n50")->readStatus = Eca::Normal;
        QFuture<GatherResult> fine = gather(pvs, {.timeout = 15s, .policy = GatherPolicy::FailFast});
        FINISH(fine);
        QVERIFY(fine.result().allOk());
    }

    void idleChannelsComeBack()
    {
        QFuture<GatherResult> first = gather(pvs, {.timeout = 15s});
        FINISH(first);
        EVENTUALLY(pvs[9].requestIdle());
        EVENTUALLY(pvs[9].state() == ChannelState::Idle);
        // The same list, whose channels are no longer all as they were.
        QFuture<GatherResult> again = gather(pvs, {.timeout = 15s});
        FINISH(again);
        QVERIFY(again.result().allOk());
        QVERIFY(pvs[9].isConnected());
    }

    void idleIsRefusedWhileReading()
    {
        for (int i = 0; i < Count; ++i)
            server->find("n" + QByteArray::number(i))->holdReads = true;
        QFuture<GatherResult> all = gather(pvs, {.timeout = 15s});
        EVENTUALLY(server->find("n199")->reads == 1);
        QVERIFY(!pvs[9].requestIdle());
        server->connection()->answerHeld();
        FINISH(all);
        QVERIFY(all.result().allOk());
    }

    void oldServersGetTheLength()
    {
        ScriptedServer old;
        old.minorVersion = 12;
        old.addDouble("x", 1);
        old.addDouble("y", 2);
        Context elder(old.config());
        const QList<Pv> both = elder.pvs({QStringLiteral("x"), QStringLiteral("y")});
        elder.connectChannels(both);
        EVENTUALLY(elder.stats().connected == 2);
        int unknownLength = 0;
        old.hook = [&](ScriptedConnection &, const MessageView &message) {
            unknownLength += message.header.command == Command::ReadNotify && message.header.dataCount == 0;
            return false;
        };
        QFuture<GatherResult> all = gather(both, {.timeout = 15s});
        FINISH(all);
        QVERIFY(all.result().allOk());
        QCOMPARE(unknownLength, 0);
    }

private:
    static constexpr int Count = 200;

    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<Context> context;
    QList<Pv> pvs;
};

QTEST_GUILESS_MAIN(TestBulkReads)
#include "tst_bulkreads.moc"
