// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatusBar.h"

#include "client/Subscription.h"
#include "ioc/ServerThread.h"
#include "models/ConnectionModel.h"
#include "panels/ConnectionsPanel.h"
#include "session/Session.h"
#include "views/ThemeTone.h"

#include <QLabel>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Candela;
using namespace Candela::Ioc;

class tst_StatusBar : public QObject
{
    Q_OBJECT

    std::unique_ptr<ServerThread> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QMainWindow> m_window;
    StatusBar *m_bar = nullptr;

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ServerThread>([](Database &database) {
            for (const char *name : {"QUIET", "BUSY", "DESC"})
                database.add(RecordType::Ai, name)->setValue(1);
        });
        QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
        m_session = std::make_unique<Session>();
        m_window = std::make_unique<QMainWindow>();
        m_bar = new StatusBar(m_session.get(), m_window.get());
        m_window->setStatusBar(m_bar);
        m_window->resize(1200, 100);
        m_window->show();
        m_session->connectTo(Config::loopback(m_server->port()));
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_server.reset();
    }

    void countsWhatIsWanted()
    {
        Context *context = m_session->context();
        const std::unique_ptr<Subscription> quiet(context->pv(QStringLiteral("QUIET")).subscribe());
        QTRY_VERIFY_WITH_TIMEOUT(context->stats().connected == 1, 20'000);
        // Looked at once, as a description is, and given up.
        const Pv once = context->pv(QStringLiteral("DESC"));
        const QFuture<Reading> read = once.read();
        QTRY_VERIFY_WITH_TIMEOUT(read.isFinished(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(once.requestIdle() && once.state() == ChannelState::Idle, 20'000);
        QTRY_VERIFY2_WITH_TIMEOUT(m_bar->pvText().startsWith(QLatin1String("1 ")),
                                  qPrintable(m_bar->pvText()), 5'000);
        ConnectionModel model;
        model.setPvs(context->allPvs());
        QCOMPARE(model.rowCount(), 1);
    }

    void namesTheBusiestAndOpensItsProbe()
    {
        const Pv quiet = m_session->context()->pv(QStringLiteral("QUIET"));
        const Pv busy = m_session->context()->pv(QStringLiteral("BUSY"));
        const std::unique_ptr<Subscription> a(quiet.subscribe());
        const std::unique_ptr<Subscription> b(busy.subscribe());
        double value = 0;
        QTimer source;
        connect(&source, &QTimer::timeout, this, [&] { m_server->setValue("BUSY", ++value); });
        source.start(50);
        QTRY_VERIFY2_WITH_TIMEOUT(m_bar->busiestButton()->text().startsWith(QLatin1String("BUSY")),
                                  qPrintable(m_bar->busiestButton()->text()), 20'000);
        QVERIFY(m_bar->busiestButton()->text().endsWith(QLatin1String("/s")));
        QSignalSpy probe(m_session.get(), &Session::probeRequested);
        QTest::mouseClick(m_bar->busiestButton(), Qt::LeftButton);
        QCOMPARE(probe.size(), 1);
        QCOMPARE(probe.first().first().toString(), QStringLiteral("BUSY"));
        source.stop();
        // Nothing comes: nothing is named.
        QTRY_VERIFY_WITH_TIMEOUT(m_bar->busiestButton()->isHidden(), 20'000);
    }

    void tellsWhatIsLost()
    {
        const std::unique_ptr<Subscription> quiet(
            m_session->context()->pv(QStringLiteral("QUIET")).subscribe());
        const std::unique_ptr<Subscription> nobody(
            m_session->context()->pv(QStringLiteral("NOBODY")).subscribe());
        ConnectionsPanel panel(m_session.get());
        panel.show();
        panel.showTrouble();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->context()->stats().notFound == 1, 30'000);
        QTRY_VERIFY2_WITH_TIMEOUT(m_bar->lostButton()->text().contains(QLatin1String("1 ")),
                                  qPrintable(m_bar->lostButton()->text()), 5'000);
        QVERIFY(toneOf(m_bar->lostButton()) == Tone::Major);
        QSignalSpy clicked(m_bar, &StatusBar::lostClicked);
        m_bar->lostButton()->setFocus();
        QTest::keyClick(m_bar->lostButton(), Qt::Key_Space);
        QCOMPARE(clicked.size(), 1);

        QTRY_COMPARE(panel.model()->rowCount(), 1);
        m_server->stop();
        QTRY_COMPARE_WITH_TIMEOUT(panel.model()->rowCount(), 2, 30'000);
        const auto cell = [&](int row, int column) {
            return panel.model()->index(row, column).data().toString();
        };
        QCOMPARE(cell(0, ConnectionModel::NameColumn), QStringLiteral("NOBODY"));
        QVERIFY(cell(0, ConnectionModel::StateColumn).contains(QStringLiteral("no server")));
        QVERIFY(cell(1, ConnectionModel::StateColumn).contains(QStringLiteral("lost")));
        QTRY_VERIFY_WITH_TIMEOUT(!cell(0, ConnectionModel::SinceColumn).isEmpty(), 5'000);
        QTemporaryDir dir;
        QVERIFY(panel.saveTo(dir.filePath(QStringLiteral("lost.tsv"))));
        QFile file(dir.filePath(QStringLiteral("lost.tsv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(1).startsWith("NOBODY\t"));
        QVERIFY2(lines.at(2).contains("lost"), lines.at(2).constData());
    }

    void messagesHaveATone()
    {
        auto *text = m_bar->findChild<QLabel *>(QStringLiteral("message"));
        QVERIFY(text);
        Q_EMIT m_session->message(QStringLiteral("It is bad"), true);
        QVERIFY(m_bar->text().endsWith(QStringLiteral("It is bad")));
        QVERIFY(m_bar->text().size() > 9); // with a sign: not by colour alone
        QVERIFY(toneOf(text) == Tone::Major);
        Q_EMIT m_session->message(QStringLiteral("It is fine"), false);
        QCOMPARE(m_bar->text(), QStringLiteral("It is fine"));
        QVERIFY(toneOf(text) == Tone::Plain);
    }
};

QTEST_MAIN(tst_StatusBar)
#include "tst_statusbar.moc"
