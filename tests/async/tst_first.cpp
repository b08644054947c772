// SPDX-License-Identifier: MIT
#include "async/First.h"
#include "client/Context.h"
#include "client/MemoryContext.h"
#include "support/Futures.h"
#include "support/ScriptedServer.h"

#include <QTest>

using namespace Candela;
using namespace Candela::Test;
using namespace std::chrono_literals;

class tst_First : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<ScriptedServer>();
        server->addDouble("a", 1);
        server->addDouble("b", 2);
        server->addDouble("c", 3);
        context = std::make_unique<Context>(server->config());
    }
    void cleanup()
    {
        context.reset();
        server.reset();
    }

    void takesTheFirstValue()
    {
        server->find("a")->mute = true;
        server->find("b")->readStatus = Eca::GetFail; // an error comes first, and does not count
        QFuture<FirstReading> one = first(pvs({"a", "nobody", "b", "c"}), {.timeout = 15s});
        QElapsedTimer timer;
        timer.start();
        FINISH(one);
        QVERIFY(timer.elapsed() < 10'000);
        QCOMPARE(one.result().index, 3);
        QCOMPARE(one.result().reading.toDouble(), 3.0);
        QVERIFY(one.result().latencyUs >= 0);
        // What was dropped stays out of the way of what comes next.
        server->find("a")->mute = false;
        QFuture<Reading> next = context->pv(QStringLiteral("a")).read({.timeout = 10s});
        FINISH(next);
        QCOMPARE(next.result().toDouble(), 1.0);
    }

    void failsWithAllTheReasons()
    {
        server->find("a")->mute = true;
        server->find("b")->readStatus = Eca::GetFail;
        QFuture<FirstReading> one = first(QList<Pv>(pvs({"a", "b", "nobody"})) << Pv(), {.timeout = 300ms});
        FINISH(one);
        try {
            one.waitForFinished();
            QFAIL("It succeeded");
        } catch (const AllFailedException &e) {
            QList<ErrorCode> codes;
            QStringList names;
            for (const std::exception_ptr &error : e.errors()) {
                try {
                    std::rethrow_exception(error);
                } catch (const CaException &each) {
                    codes.append(each.error().code());
                    names.append(each.pv());
                }
            }
            QCOMPARE(codes, (QList<ErrorCode>{ErrorCode::Timeout, ErrorCode::Server, ErrorCode::NotFound,
                                              ErrorCode::BadName}));
            QCOMPARE(names, QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("nobody"),
                                         QString()}));
        }
        QFuture<FirstReading> none = first(QList<Pv>());
        QVERIFY(none.isFinished());
        QVERIFY_THROWS_EXCEPTION(AllFailedException, none.waitForFinished());
    }

    void acrossContexts()
    {
        ScriptedServer other;
        other.addDouble("x", 9);
        Context second(other.config());
        server->find("a")->mute = true;
        QFuture<FirstReading> one =
            first({context->pv(QStringLiteral("a")), second.pv(QStringLiteral("x"))}, {.timeout = 15s});
        FINISH(one);
        QCOMPARE(one.result().index, 1);
        QCOMPARE(one.result().reading.toDouble(), 9.0);
    }

    void cancelledAndClosed()
    {
        server->find("a")->mute = true;
        QFuture<FirstReading> cancelled = first(pvs({"a"}), {.timeout = 15s});
        EVENTUALLY(server->find("a")->reads == 1);
        cancelled.cancel();
        FINISH(cancelled);
        QFuture<FirstReading> closed = first(pvs({"a"}), {.timeout = 15s});
        context.reset();
        QVERIFY(closed.isFinished());
        QVERIFY_THROWS_EXCEPTION(AllFailedException, closed.waitForFinished());
    }

    void inMemoryAtOnce()
    {
        MemoryContext memory;
        memory.declare(QStringLiteral("x"), 4);
        QFuture<FirstReading> one = first({memory.pv(QStringLiteral("y")), memory.pv(QStringLiteral("x"))});
        QVERIFY(one.isFinished());
        QCOMPARE(one.result().index, 1);
    }

private:
    QList<Pv> pvs(std::initializer_list<const char *> names)
    {
        QList<Pv> list;
        for (const char *name : names)
            list.append(context->pv(QString::fromUtf8(name)));
        return list;
    }

    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<Context> context;
};

QTEST_GUILESS_MAIN(tst_First)
#include "tst_first.moc"
