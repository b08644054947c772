// SPDX-License-Identifier: MIT
#include "async/Scatter.h"
#include "client/Context.h"
#include "protocol/DbrDecoder.h"
#include "support/Futures.h"
#include "support/ScriptedServer.h"

#include <QScopeGuard>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>

using namespace Candela;
using namespace Candela::Test;
using namespace std::chrono_literals;

class tst_Scatter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<ScriptedServer>();
        for (int i = 0; i < 100; ++i)
            server->addDouble(QByteArray("d") + QByteArray::number(i), 0);
        context = std::make_unique<Context>(server->config());
    }
    void cleanup()
    {
        context.reset();
        QCOMPARE(server->badSids, 0);
        server.reset();
    }

    void writesDifferentValues()
    {
        QFuture<ScatterResult> sent = scatter(writes(100), {.timeout = 15s});
        FINISH(sent);
        QVERIFY(sent.result().allOk());
        QCOMPARE(sent.result().size(), 100);
        QVERIFY(sent.result()[0].latencyUs >= 0);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(server->find(QByteArray("d") + QByteArray::number(i))->value.toDouble(), i * 1.5);
        QCOMPARE(sent.progressValue(), 100);
    }

    void goesOnPastFailures()
    {
        server->find("d1")->writeStatus = Eca::PutFail;
        server->find("d2")->writable = false;
        QList<PvWrite> list = writes(4);
        list.append({context->pv(QStringLiteral("nobody")), 1.0});
        list.append({Pv(), 1.0});
        list[3].value = QStringLiteral("not a number");
        QFuture<ScatterResult> sent = scatter(list, {.timeout = 600ms});
        FINISH(sent);
        const ScatterResult result = sent.result();
        QVERIFY(result[0].ok());
        QCOMPARE(result[1].error.status(), quint32(Eca::PutFail));
        QCOMPARE(result[2].error.code(), ErrorCode::NoWriteAccess);
        QCOMPARE(result[3].error.code(), ErrorCode::BadValue);
        QCOMPARE(result[4].error.code(), ErrorCode::NotFound);
        QCOMPARE(result[5].error.code(), ErrorCode::BadName);
        QCOMPARE(result.okCount(), 1);
    }

    void withoutCompletion()
    {
        QFuture<ScatterResult> sent = scatter(writes(100), {.timeout = 15s, .completion = false});
        FINISH(sent);
        QVERIFY(sent.result().allOk());
        EVENTUALLY(server->find("d99")->value.toDouble() == 99 * 1.5);
        QVERIFY(server->log.contains(QStringLiteral("WRITE d99")));
        QVERIFY(!server->log.contains(QStringLiteral("WRITE_NOTIFY d99")));
    }

    void inDeclaredOrder()
    {
        QList<PvWrite> list = writes(10);
        std::reverse(list.begin(), list.end());
        list.append({context->pv(QStringLiteral("d9")), 77.0}); // the same PV again
        QFuture<ScatterResult> sent = scatter(list, {.timeout = 15s, .ordered = true});
        FINISH(sent);
        QVERIFY(sent.result().allOk());
        QStringList expected;
        for (int i = 9; i >= 0; --i)
            expected.append(QStringLiteral("WRITE_NOTIFY d%1").arg(i));
        expected.append(QStringLiteral("WRITE_NOTIFY d9"));
        QCOMPARE(server->log, expected);
    }

    void inDeclaredOrderWithoutCompletion()
    {
        QList<PvWrite> list;
        QStringList expected;
        for (int i = 0; i < 20; ++i) {
            list.append({context->pv(QStringLiteral("d%1").arg(19 - i)), double(i)});
            expected.append(QStringLiteral("WRITE d%1").arg(19 - i));
        }
        QFuture<ScatterResult> sent = scatter(list, {.timeout = 15s, .completion = false, .ordered = true});
        FINISH(sent);
        QVERIFY(sent.result().allOk());
        EVENTUALLY(server->log.size() == 20);
        QCOMPARE(server->log, expected);
    }

    void limitsWhereAsked()
    {
        Metadata metadata;
        metadata.control = {0, 10};
        server->add("limited", Reading::fromDouble(1), metadata);
        const Pv limited = context->pv(QStringLiteral("limited"));
        QFuture<ScatterResult> sent =
            scatter({{limited, 11.0}, {limited, 5.0}}, {.timeout = 15s, .checkLimits = true});
        FINISH(sent);
        QCOMPARE(sent.result()[0].error.code(), ErrorCode::BadValue);
        QVERIFY(sent.result()[1].ok());
        QCOMPARE(server->find("limited")->value.toDouble(), 5.0);
    }

    void firstErrorOfAnOrderedCallCancelsTheRest()
    {
        server->find("d3")->writeStatus = Eca::PutFail;
        QFuture<ScatterResult> sent = scatter(writes(6), {.timeout = 15s, .ordered = true});
        FINISH(sent);
        const ScatterResult result = sent.result();
        QCOMPARE(result.okCount(), 3);
        QCOMPARE(result[3].error.status(), quint32(Eca::PutFail));
        QCOMPARE(result[4].error.code(), ErrorCode::Cancelled);
        QCOMPARE(result[5].error.code(), ErrorCode::Cancelled);
        QCOMPARE(server->find("d4")->writes, 0);
    }

    void orderedAcrossContexts()
    {
        ScriptedServer other;
        other.addDouble("x", 0);
        Context second(other.config());
        QList<PvWrite> list = writes(2);
        list.insert(1, {second.pv(QStringLiteral("x")), 5.0});
        QFuture<ScatterResult> sent = scatter(list, {.timeout = 15s, .ordered = true});
        FINISH(sent);
        QVERIFY(sent.result().allOk());
        QCOMPARE(other.find("x")->value.toDouble(), 5.0);
        QCOMPARE(server->log.size(), 2);
    }

    void readOnlyRefusesAll()
    {
        context->setReadOnly(true);
        QFuture<ScatterResult> sent = scatter(writes(3));
        QVERIFY(sent.isFinished());
        QCOMPARE(sent.result()[2].error.code(), ErrorCode::ReadOnly);
        QCOMPARE(server->creates, 0);
    }

    void cancels()
    {
        server->find("d1")->holdWrites = true;
        QFuture<ScatterResult> sent = scatter(writes(3), {.timeout = 15s});
        EVENTUALLY(sent.progressValue() == 2);
        sent.cancel();
        FINISH(sent);
        QVERIFY(sent.isCanceled());
        std::stop_source stop;
        QFuture<ScatterResult> stopped = scatter(writes(3), {.timeout = 15s, .stop = stop.get_token()});
        EVENTUALLY(stopped.progressValue() == 2);
        stop.request_stop();
        FINISH(stopped);
        QCOMPARE(stopped.result().okCount(), 2);
        QCOMPARE(stopped.result()[1].error.code(), ErrorCode::Cancelled);
    }

    void keepsWithinTheWindow()
    {
        addPvs(2000);
        // Acknowledged by and by, so that as many are under way as the client dares to send.
        QList<quint32> held;
        qsizetype most = 0;
        int received = 0;
        server->hook = [&](ScriptedConnection &, const MessageView &message) {
            if (message.header.command != Command::WriteNotify)
                return false;
            held.append(message.header.parameter2);
            most = std::max(most, held.size());
            ++received;
            return true;
        };
        QTimer slowly;
        slowly.callOnTimeout(server.get(), [&] {
            const qsizetype some = std::min<qsizetype>(held.size(), 150);
            for (qsizetype i = 0; i < some; ++i)
                server->connection()->out().writeResponse(quint16(DataType::Double), 1, Eca::Normal,
                                                          held.takeLast());
            if (some > 0)
                server->connection()->flush();
        });
        slowly.start(10);
        QFuture<ScatterResult> sent = scatter(writes(2000), {.timeout = 30s});
        FINISH(sent);
        QVERIFY(sent.result().allOk());
        QCOMPARE(received, 2000);
        QVERIFY2(most <= 500, qPrintable(QString::number(most)));
        QVERIFY2(most > 150, qPrintable(QString::number(most)));
    }

    void lostAcknowledgementsGiveTheirPlacesBack()
    {
        addPvs(1200);
        // More than the window holds are never acknowledged.
        for (int i = 0; i < 520; ++i)
            server->find(name(i).toUtf8())->holdWrites = true;
        QFuture<ScatterResult> sent = scatter(writes(1200), {.timeout = 5s});
        FINISH(sent);
        const ScatterResult result = sent.result();
        for (int i = 0; i < 1200; ++i)
            QCOMPARE(result[i].error.code(), i < 520 ? ErrorCode::Timeout : ErrorCode::None);
    }

    void deadlineFreesTheWindow()
    {
        addPvs(600);
        for (int i = 0; i < 500; ++i)
            server->find(name(i).toUtf8())->holdWrites = true;
        FINISH(context->pv(name(599)).read());
        QFuture<ScatterResult> sent = scatter(writes(500), {.timeout = 400ms});
        FINISH(sent);
        QCOMPARE(sent.result().okCount(), 0);
        QList<PvWrite> others = writes(600).mid(500);
        sent = scatter(others, {.timeout = 15s});
        FINISH(sent);
        QVERIFY(sent.result().allOk());
    }

    void lostCircuitLeavesNoPlacesTaken()
    {
        addPvs(1500);
        for (int i = 0; i < 1500; ++i)
            server->find(name(i).toUtf8())->holdWrites = true;
        QFuture<ScatterResult> sent = scatter(writes(1500), {.timeout = 30s});
        EVENTUALLY(std::count_if(server->log.cbegin(), server->log.cend(), [](const QString &line) {
                       return line.startsWith(QStringLiteral("WRITE_NOTIFY"));
                   }) >= 500);
        for (int i = 0; i < 1500; ++i)
            server->find(name(i).toUtf8())->holdWrites = false;
        server->connection()->drop();
        // What was under way ends with the circuit; what waited for a place goes out over the next one.
        FINISH(sent);
        const ScatterResult result = sent.result();
        QVERIFY(result.okCount() >= 500);
        QVERIFY(result.failedCount() >= 500);
        for (const qsizetype index : result.failedIndices())
            QCOMPARE(result[index].error.code(), ErrorCode::Disconnected);
    }

    void manyWritesToOnePvStayInOrder()
    {
        QList<PvWrite> list;
        for (int i = 0; i < 150; ++i) {
            list.append({context->pv(name(0)), double(i)});
            list.append({context->pv(name(1 + i % 99)), double(i)});
        }
        QList<double> seen;
        server->hook = [&](ScriptedConnection &, const MessageView &message) {
            Reading value;
            if (message.header.command == Command::WriteNotify && message.header.dataCount == 1 &&
                !decodeReading(message.header.dataType, 1, message.payload, ChunkPtr(), 0, value))
                seen.append(value.toDouble());
            return false;
        };
        QFuture<ScatterResult> sent = scatter(list, {.timeout = 30s});
        FINISH(sent);
        QVERIFY(sent.result().allOk());
        QCOMPARE(seen.size(), 300);
        QCOMPARE(server->find(name(0).toUtf8())->value.toDouble(), 149.0);
    }

    void finishedOnesAreLetGoWithoutAnEventLoop()
    {
        // The text that each call writes is shared with it as long as anything of the call is kept. The
        // server has a thread of its own, since this one does not come to its event loop.
        QThread thread;
        QObject there;
        there.moveToThread(&thread);
        thread.start();
        std::unique_ptr<ScriptedServer> busy;
        const auto inThread = [&there](auto call) {
            QMetaObject::invokeMethod(&there, call, Qt::BlockingQueuedConnection);
        };
        inThread([&busy] {
            busy = std::make_unique<ScriptedServer>();
            busy->add("s", Reading::fromText(QStringLiteral("begin")));
        });
        const auto end = qScopeGuard([&] {
            inThread([&busy] { busy.reset(); });
            thread.quit();
            thread.wait();
        });
        Context own(busy->config());
        const Pv pv = own.pv(QStringLiteral("s"));
        QStringList texts;
        for (int i = 0; i < 600; ++i) {
            texts.append(QString::number(i) + QStringLiteral(" times"));
            QFuture<ScatterResult> sent = scatter({{pv, texts.last()}}, {.timeout = 15s});
            sent.waitForFinished();
            QVERIFY(sent.result().allOk());
            QFuture<void> write = pv.write(texts.last(), {.timeout = 15s});
            write.waitForFinished();
        }
        int kept = 0;
        for (QString &text : texts)
            kept += text.isDetached() ? 0 : 1;
        QVERIFY2(kept < 200, qPrintable(QString::number(kept)));
    }

private:
    static QString name(int i) { return QStringLiteral("d%1").arg(i); }
    void addPvs(int count)
    {
        for (int i = 100; i < count; ++i)
            server->addDouble(name(i).toUtf8(), 0);
    }
    QList<PvWrite> writes(int count)
    {
        QList<PvWrite> list;
        for (int i = 0; i < count; ++i)
            list.append({context->pv(QStringLiteral("d%1").arg(i)), i * 1.5});
        return list;
    }

    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<Context> context;
};

QTEST_GUILESS_MAIN(tst_Scatter)
#include "tst_scatter.moc"
