// SPDX-License-Identifier: MIT
#include "client/Context.h"
#include "client/Subscription.h"
#include "core/Logging.h"
#include "support/Futures.h"
#include "support/ScriptedServer.h"

#include <QMutex>
#include <QSignalSpy>
#include <QTest>

using namespace Candela;
using namespace Candela::Test;
using namespace std::chrono_literals;

namespace {

/// What went to Qt's message handler, from any thread.
QMutex mutex;
QStringList printed;
void keep(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker lock(&mutex);
    printed.append(QString::fromUtf8(context.category) + QStringLiteral(": ") + text);
}
QStringList takePrinted()
{
    const QMutexLocker lock(&mutex);
    return std::exchange(printed, {});
}

} // namespace

class tst_Logging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<ScriptedServer>();
        server->addDouble("lux", 512.5);
        server->addDouble("other", 1);
        context = std::make_unique<Context>(server->config());
        lines.clear();
        connect(context.get(), &Context::logged, this, [this](const QList<LogLine> &more) { lines += more; });
        before = qInstallMessageHandler(keep);
        takePrinted();
    }
    void cleanup()
    {
        qInstallMessageHandler(before);
        context.reset();
        server.reset();
    }

    void silentByDefault()
    {
        use(context->pv(QStringLiteral("lux")));
        QVERIFY(lines.isEmpty());
        QCOMPARE(takePrinted(), QStringList());
    }

    void oneOfTwoIsRaised()
    {
        const Pv lux = context->pv(QStringLiteral("lux"));
        QCOMPARE(lux.logLevel(), QtWarningMsg);
        lux.setLogLevel(QtDebugMsg); // before anything else was asked of it
        QCOMPARE(lux.logLevel(), QtDebugMsg);
        QCOMPARE(lux.state(), ChannelState::Idle);
        use(lux);
        use(context->pv(QStringLiteral("other")));
        EVENTUALLY(!told("has a new value: 99").isEmpty());
        for (const char *text : {"is searched", "was found at 127.0.0.1:",
                                 "is connected: DOUBLE[1], readable, writable", "is read", "reading took ",
                                 "is subscribed to", "has a new value: ", "is written: 99", "writing took "})
            QVERIFY2(!told(text).isEmpty(), text);
        for (const LogLine &line : std::as_const(lines)) {
            QCOMPARE(line.source, QStringLiteral("lux"));
            QVERIFY(!line.isCircuit && line.unixNs > 0);
        }
        // The same lines went to Qt's handler, under the category.
        const QStringList text = takePrinted();
        QVERIFY(text.size() >= lines.size());
        for (const QString &line : text)
            QVERIFY2(line.startsWith(QStringLiteral("candela.pv: lux ")), qPrintable(line));
    }

    void infoTellsOfStatesOnly()
    {
        const Pv lux = context->pv(QStringLiteral("lux"));
        lux.setLogLevel(QtInfoMsg);
        use(lux);
        server->find("lux")->writable = false;
        server->connection()->tellRights(*server->find("lux"));
        EVENTUALLY(!told("has new rights: readable, not writable").isEmpty());
        QFuture<void> refused = lux.write(1.0, {.timeout = 10s});
        FINISH(refused);
        EVENTUALLY(!told("writing failed after ").isEmpty());
        server->kill();
        EVENTUALLY(!told("was lost").isEmpty());
        QVERIFY(told("is read").isEmpty());
        QVERIFY(told("has a new value").isEmpty());
    }

    void canBeTurnedOnAndOff()
    {
        const Pv lux = context->pv(QStringLiteral("lux"));
        use(lux);
        QVERIFY(lines.isEmpty());
        lux.setLogLevel(QtDebugMsg);
        FINISH(lux.read({.timeout = 10s}));
        EVENTUALLY(told("reading took").size() == 1);
        lux.setLogLevel(QtWarningMsg);
        FINISH(lux.read({.timeout = 10s}));
        FINISH(lux.read({.timeout = 10s}));
        QTest::qWait(50);
        QCOMPARE(told("reading took").size(), 1);
    }

    void oneCircuitIsRaised()
    {
        ScriptedServer second;
        second.addDouble("elsewhere", 1);
        Config config = server->config();
        config.addressList += second.config().addressList;
        context = std::make_unique<Context>(config);
        connect(context.get(), &Context::logged, this, [this](const QList<LogLine> &more) { lines += more; });
        const QString host = QStringLiteral("127.0.0.1:%1").arg(second.tcpPort());
        context->setCircuitLogLevel(host, QtDebugMsg); // there is none yet
        use(context->pv(QStringLiteral("lux")));
        QFuture<Reading> read = context->pv(QStringLiteral("elsewhere")).read({.timeout = 10s});
        FINISH(read);
        QVERIFY(!errorOf(read));
        EVENTUALLY(!told("sent READ_NOTIFY with ").isEmpty());
        for (const char *text : {"is connected to, with priority 0", "accepted the connection", "was sent "})
            QVERIFY2(!told(text).isEmpty(), text);
        for (const LogLine &line : std::as_const(lines)) {
            QCOMPARE(line.source, host);
            QVERIFY(line.isCircuit);
        }
        for (const QString &line : takePrinted())
            QVERIFY2(line.startsWith(QStringLiteral("candela.circuit: ") + host), qPrintable(line));
        context->setCircuitLogLevel(host, QtWarningMsg);
        lines.clear();
        FINISH(context->pv(QStringLiteral("elsewhere")).read({.timeout = 10s}));
        QTest::qWait(50);
        QVERIFY(lines.isEmpty());
    }

    void stalledOwnerKeepsABoundedLog()
    {
        const Pv local = context->pv(QStringLiteral("loc://x(0)"));
        local.setLogLevel(QtDebugMsg);
        for (int i = 0; i < 15'000; ++i)
            local.post(i);
        QFuture<Reading> read = local.read({.timeout = 15s});
        read.waitForFinished(); // and no event loop so far
        EVENTUALLY(!lines.isEmpty());
        QVERIFY(lines.size() <= 10'001);
        QVERIFY(!told("more than could be kept").isEmpty());
    }

    void categoriesAreQtsOwn()
    {
        // What the category lets through reaches everybody, as in every Qt program. (Not by filter rules
        // here: those of the environment would win.)
        const auto turn = [](bool on) {
            for (const QLoggingCategory *category : {&lcCircuit(), &lcSearch()})
                const_cast<QLoggingCategory *>(category)->setEnabled(QtDebugMsg, on);
        };
        turn(true);
        use(context->pv(QStringLiteral("lux")));
        turn(false);
        const QString text = takePrinted().join(QLatin1Char('\n'));
        QVERIFY(text.contains(QStringLiteral("candela.circuit: Connected to")));
        QVERIFY(text.contains(QStringLiteral("candela.search: Searched")));
        QVERIFY(lines.isEmpty());
    }

private:
    /// Reads, subscribes and writes.
    void use(const Pv &pv)
    {
        QFuture<Reading> read = pv.read({.timeout = 10s});
        FINISH(read);
        std::unique_ptr<Subscription> sub(pv.subscribe());
        EVENTUALLY(sub->latest().isValid());
        QFuture<void> write = pv.write(99.0, {.timeout = 10s});
        FINISH(write);
        server->set(pv.name().toUtf8(), Reading::fromDouble(99));
        EVENTUALLY(sub->latest().toDouble() == 99.0);
    }
    QStringList told(const char *text) const
    {
        QStringList found;
        for (const LogLine &line : lines) {
            if (line.text.startsWith(QString::fromUtf8(text)) || line.text.contains(QString::fromUtf8(text)))
                found.append(line.text);
        }
        return found;
    }

    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<Context> context;
    QList<LogLine> lines;
    QtMessageHandler before = nullptr;
};

QTEST_GUILESS_MAIN(tst_Logging)
#include "tst_logging.moc"
