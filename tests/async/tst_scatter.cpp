// SPDX-License-Identifier: MIT
#include "async/Scatter.h"
#include "client/Context.h"
#include "support/Futures.h"
#include "support/ScriptedServer.h"

#include <QTest>

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

private:
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
