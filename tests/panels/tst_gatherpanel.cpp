// SPDX-License-Identifier: GPL-3.0-or-later
#include "ioc/ServerThread.h"
#include "models/GatherResultsModel.h"
#include "panels/GatherPanel.h"
#include "session/Selection.h"
#include "session/Session.h"
#include "session/Settings.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QProgressBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace Candela;
using namespace Candela::Ioc;

class tst_GatherPanel : public QObject
{
    Q_OBJECT

    std::unique_ptr<ServerThread> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<GatherPanel> m_panel;
    QStringList m_names;

    void setDeadline(int ms) { m_panel->findChild<QSpinBox *>()->setValue(ms); }
    QAbstractButton *button(const QString &text) const
    {
        for (auto *candidate : m_panel->findChildren<QAbstractButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_names.clear();
        for (int i = 0; i < 100; ++i)
            m_names << QStringLiteral("S:LUX%1").arg(i);
        m_server = std::make_unique<ServerThread>([this](Database &database) {
            for (const QString &name : m_names)
                database.add(RecordType::Ai, name.toLatin1())->setValue(name.mid(5).toDouble());
        });
        QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
        m_session = std::make_unique<Session>();
        m_session->connectTo(Config::loopback(m_server->port()));
        m_panel = std::make_unique<GatherPanel>(m_session.get());
        m_panel->resize(420, 800);
        m_panel->show();
        setDeadline(20'000);
    }
    void cleanup()
    {
        m_panel.reset();
        m_session.reset();
        m_server.reset();
    }

    void readsWhatIsAskedFor()
    {
        Q_EMIT m_session->gatherRequested(m_names);
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->model()->rowCount(), 100, 30'000);
        QVERIFY(m_panel->model()->failedPvs().isEmpty());
        QCOMPARE(m_panel->model()->rows()[42].item.reading.toDouble(), 42.0);
        QVERIFY2(m_panel->summaryText().contains(QStringLiteral("100</b> ok")),
                 qPrintable(m_panel->summaryText()));
        QVERIFY(!button(QStringLiteral("Retry"))->isVisible());
    }

    void listsTheMissingOnTopAndRetriesOnlyThem()
    {
        setDeadline(700);
        QStringList names = m_names.mid(0, 5);
        names.insert(2, QStringLiteral("S:NONE"));
        Q_EMIT m_session->gatherRequested(names);
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->model()->rowCount(), 6, 30'000);
        QCOMPARE(m_panel->model()->failedPvs(), QStringList({"S:NONE"}));
        QCOMPARE(m_panel->model()->index(0, 0).data().toString(), QStringLiteral("S:NONE"));
        QTRY_VERIFY(button(QStringLiteral("Retry"))->isVisible());

        m_server->run([](Database &database) { database.add(RecordType::Ai, "S:NONE")->setValue(7); });
        setDeadline(20'000);
        m_session->context()->searchNow();
        QTest::mouseClick(button(QStringLiteral("Retry")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->model()->failedPvs().isEmpty(), 30'000);
        QCOMPARE(m_panel->model()->rowCount(), 6);
        QCOMPARE(m_panel->model()->rows()[2].item.reading.toDouble(), 7.0);
    }

    void readButtonFollowsTheSelection()
    {
        QVERIFY(!button(QStringLiteral("Read"))->isEnabled());
        m_session->selection()->set(m_names.mid(10, 3), this);
        QVERIFY(button(QStringLiteral("Read"))->isEnabled());
        QTest::mouseClick(button(QStringLiteral("Read")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->model()->rowCount(), 3, 30'000);
    }

    void cancelKeepsWhatHasArrived()
    {
        QStringList names = m_names.mid(0, 3);
        Q_EMIT m_session->gatherRequested(names); // Connects them.
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->model()->rowCount(), 3, 30'000);
        names << QStringLiteral("S:NOBODY");
        Q_EMIT m_session->gatherRequested(names);
        QAbstractButton *cancel = button(QStringLiteral("Cancel"));
        QVERIFY(cancel);
        auto *progress = m_panel->findChild<QProgressBar *>();
        QTRY_COMPARE_WITH_TIMEOUT(progress->value(), 3, 30'000);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->model()->rowCount(), 4, 30'000);
        QCOMPARE(m_panel->model()->failedPvs(), QStringList({"S:NOBODY"}));
        QCOMPARE(m_panel->model()->rows()[3].item.error.code(), ErrorCode::Cancelled);
    }

    void anotherServerForgetsTheReadUnderWay()
    {
        Q_EMIT m_session->gatherRequested({QStringLiteral("S:NOBODY")});
        m_session->connectTo(Config::loopback(m_server->port()));
        m_session->selection()->set({m_names.first()}, this);
        QTRY_VERIFY(button(QStringLiteral("Read")));
        Q_EMIT m_session->gatherRequested({m_names.first()});
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->model()->rowCount(), 1, 30'000);
        QVERIFY(m_panel->model()->failedPvs().isEmpty());
    }

    void copiesCsv()
    {
        Q_EMIT m_session->gatherRequested(m_names.mid(0, 2));
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->model()->rowCount(), 2, 30'000);
        m_panel->copy();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("S:LUX1,true,1")));
    }

    void keepsItsSettingsAndNamesWrongOnes()
    {
        QStringList problems;
        m_panel->restore({{QStringLiteral("errorsFirst"), false}, {QStringLiteral("periodSeconds"), 2.5}},
                         &problems);
        QVERIFY(problems.isEmpty());
        QCOMPARE(m_panel->save()[QStringLiteral("periodSeconds")].toDouble(), 2.5);
        QVERIFY(!m_panel->model()->errorsFirst());
        m_panel->restore({{QStringLiteral("periodSeconds"), QStringLiteral("x")}}, &problems);
        QCOMPARE(problems, QStringList({"gather.periodSeconds: is not a number"}));
    }
};

QTEST_MAIN(tst_GatherPanel)
#include "tst_gatherpanel.moc"
