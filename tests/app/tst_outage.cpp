// SPDX-License-Identifier: GPL-3.0-or-later
#include "DockLayout.h"
#include "MainWindow.h"
#include "Windows.h"

#include "client/Subscription.h"
#include "ioc/ServerThread.h"
#include "models/GatherResultsModel.h"
#include "panels/GatherPanel.h"
#include "session/Session.h"
#include "support/proxy/FaultProxy.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace Candela;
using namespace Candela::Testing;
using namespace std::chrono_literals;

namespace {

/// Asks a widget to paint 60 times a second, and measures how often it does.
class FrameClock : public QObject
{
public:
    explicit FrameClock(QWidget *widget)
    {
        widget->installEventFilter(this);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, widget, qOverload<>(&QWidget::update));
        m_timer.start(16);
        m_since.start();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            ++frames;
            longestMs = std::max(longestMs, m_since.restart());
        }
        return QObject::eventFilter(watched, event);
    }
    void restart()
    {
        frames = 0;
        longestMs = 0;
        m_since.restart();
    }

    int frames = 0;
    qint64 longestMs = 0;

private:
    QTimer m_timer;
    QElapsedTimer m_since;
};

} // namespace

/// The window while its server is there but says nothing.
class tst_Outage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Ioc::ServerThread> m_server;
    QThread m_proxyThread;
    FaultProxy *m_proxy = nullptr;
    std::unique_ptr<Windows> m_windows;
    Session *m_session = nullptr; ///< The window's view of it.
    MainWindow *m_window = nullptr;
    QStringList m_names;

    void setFaults(const Faults &faults, bool drop = false)
    {
        QMetaObject::invokeMethod(
            m_proxy,
            [this, faults, drop] {
                m_proxy->setFaults(faults);
                if (drop)
                    m_proxy->dropCircuits();
            },
            Qt::BlockingQueuedConnection);
    }

private Q_SLOTS:
    void init()
    {
        constexpr int Count = 2000;
        m_server = std::make_unique<Ioc::ServerThread>([](Ioc::Database &database) {
            for (int i = 0; i < Count; ++i)
                database.add(Ioc::RecordType::Ao, QByteArray("lux").append(QByteArray::number(i)))
                    ->setValue(i);
        });
        QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
        m_names.clear();
        for (int i = 0; i < Count; ++i)
            m_names.append(QStringLiteral("lux%1").arg(i));
        m_proxyThread.start();
        m_proxy = new FaultProxy(m_server->tcpPort(), m_server->port());
        m_proxy->moveToThread(&m_proxyThread);
        bool started = false;
        QMetaObject::invokeMethod(
            m_proxy, [this, &started] { started = m_proxy->start(); }, Qt::BlockingQueuedConnection);
        QVERIFY(started);

        Config config = Config::loopback(m_proxy->port());
        config.connectionTimeout = 2s;
        config.echoTimeout = 2s;
        config.connectTimeout = 2s;
        config.maxSearchPeriod = 500ms;
        m_windows = std::make_unique<Windows>();
        m_windows->session()->connectTo(config);
        m_windows->open();
        m_window = m_windows->active();
        m_session = m_window->session();
        m_window->resize(1280, 800);
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
        m_window->docks()->show(QStringLiteral("table"));
        Q_EMIT m_session->tableRequested(m_names);
        Q_EMIT m_session->chartRequested(m_names.mid(0, 20));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->context()->stats().connected >= Count, 60000);
    }
    void cleanup()
    {
        m_windows.reset();
        QMetaObject::invokeMethod(
            m_proxy, [this] { delete m_proxy; }, Qt::BlockingQueuedConnection);
        m_proxyThread.quit();
        m_proxyThread.wait();
        m_server.reset();
    }

    void theWindowKeepsPainting_data()
    {
        QTest::addColumn<bool>("halfOpen");
        QTest::newRow("black hole") << false;
        QTest::newRow("half open") << true;
    }
    void theWindowKeepsPainting()
    {
        QFETCH(bool, halfOpen);
        auto *gather = qobject_cast<GatherPanel *>(m_window->docks()->panel(QStringLiteral("gather")));
        QVERIFY(gather);
        FrameClock frames(m_window->docks()->dock(QStringLiteral("table"))->widget());
        QTest::qWait(1000);
        frames.restart();
        QTest::qWait(1500);
        const int goodFrames = frames.frames;
        const qint64 goodLongest = frames.longestMs;

        Faults faults;
        faults.blackHole = !halfOpen;
        faults.halfOpen = halfOpen;
        setFaults(faults);
        frames.restart();
        // Somebody reads all of it meanwhile; the circuit is asked for a sign of life, given up, and all is
        // searched.
        Q_EMIT m_session->gatherRequested(m_names);
        QTest::qWait(3000);
        qInfo(
            "%d frames in 1.5 s before, the longest %lld ms; %d in 3 s without answers, the longest %lld ms",
            goodFrames, goodLongest, frames.frames, frames.longestMs);
        if (goodFrames < 15)
            QSKIP("the machine is too busy to say anything of frames");
        // At least a third of the rate of before, and no standstill that a person would call one; both as far
        // as the machine lets it.
        QVERIFY2(frames.frames >= goodFrames * 2 / 3, qPrintable(QString::number(frames.frames)));
        QVERIFY2(frames.longestMs <= std::max<qint64>(500, 4 * goodLongest),
                 qPrintable(QString::number(frames.longestMs)));
        QTRY_COMPARE_WITH_TIMEOUT(gather->model()->rowCount(), int(m_names.size()), 20000);
        QTRY_COMPARE_WITH_TIMEOUT(gather->model()->failedPvs().size(), m_names.size(), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->context()->stats().connected == 0, 20000);

        // What changed meanwhile is what the table shows when the network is back.
        m_server->setValue("lux7", 4711);
        setFaults({});
        QTRY_VERIFY_WITH_TIMEOUT(m_session->context()->stats().connected >= int(m_names.size()), 60000);
        const Pv pv = m_session->context()->pv(QStringLiteral("lux7"));
        std::unique_ptr<Subscription> sub(pv.subscribe());
        QTRY_VERIFY_WITH_TIMEOUT(sub->latest().isValid() && sub->latest().toDouble() == 4711, 20000);
    }

    void theWindowClosesInABlackHole()
    {
        setFaults({.blackHole = true});
        Q_EMIT m_session->gatherRequested(m_names);
        QTest::qWait(100);
        QElapsedTimer clock;
        clock.start();
        m_windows.reset();
        // At once on an idle machine.
        QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_MAIN(tst_Outage)
#include "tst_outage.moc"
