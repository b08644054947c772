// SPDX-License-Identifier: GPL-3.0-or-later
#include "ioc/ServerThread.h"
#include "models/GatherResultsModel.h"
#include "panels/GatherExporter.h"
#include "panels/GatherMapPage.h"
#include "panels/GatherNotice.h"
#include "panels/GatherPanel.h"
#include "session/Selection.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "support/ScriptedServer.h"
#include "views/GatherMapView.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProgressBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
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
        QVERIFY(!m_panel->notice()->isVisible());
        QVERIFY2(m_panel->summaryText().contains(QStringLiteral("p95")), qPrintable(m_panel->summaryText()));
        QCOMPARE(m_panel->history()->records().size(), 1u);
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
        QTRY_VERIFY(m_panel->notice()->isVisible());
        QCOMPARE(m_panel->notice()->sentences(),
                 QStringList({QStringLiteral("1 of 6 were not found in 700 ms")}));

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

    void causesAreToldApartAndRetriedOneByOne()
    {
        // One that says nothing, though its server is there.
        Test::ScriptedServer server;
        for (int i = 0; i < 4; ++i)
            server.addDouble(m_names.at(i).toLatin1(), i);
        m_session->connectTo(server.config());
        Q_EMIT m_session->gatherRequested(m_names.mid(0, 4));
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->model()->rowCount(), 4, 30'000);
        server.find("S:LUX2")->mute = true;
        setDeadline(500);
        Q_EMIT m_session->gatherRequested(m_names.mid(0, 4) << QStringLiteral("S:NONE"));
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->model()->failedPvs().size(), 2, 30'000);
        QCOMPARE(m_panel->notice()->sentences().size(), 2);
        // "Show" lists only that cause, and the way back is offered.
        for (auto *show : m_panel->notice()->findChildren<QAbstractButton *>()) {
            if (show->accessibleName().startsWith(QStringLiteral("Show: 1 of 5 were not found")))
                QTest::mouseClick(show, Qt::LeftButton);
        }
        QCOMPARE(m_panel->model()->rowCount(), 1);
        QCOMPARE(m_panel->model()->index(0, 0).data().toString(), QStringLiteral("S:NONE"));
        QVERIFY(button(QStringLiteral("Show all"))->isVisible());
        QTest::mouseClick(button(QStringLiteral("Show all")), Qt::LeftButton);
        QCOMPARE(m_panel->model()->rowCount(), 5);
        server.find("S:LUX2")->mute = false;
        setDeadline(20'000);
        for (auto *retry : m_panel->notice()->findChildren<QAbstractButton *>()) {
            if (retry->accessibleName().startsWith(QStringLiteral("Retry:")) &&
                !retry->accessibleName().contains(QStringLiteral("not found"))) {
                QTest::mouseClick(retry, Qt::LeftButton);
                break;
            }
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->model()->failedPvs(), QStringList({"S:NONE"}), 30'000);
        QCOMPARE(m_panel->model()->rows()[2].item.reading.toDouble(), 2.0);
        m_session->connectTo(Config::loopback(m_server->port()));
    }

    void stopsAtTheFirstError()
    {
        m_panel->restore({{QStringLiteral("mode"), QStringLiteral("failFast")}}, nullptr);
        Q_EMIT m_session->gatherRequested(m_names.mid(0, 10));
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->model()->rowCount(), 10, 30'000);
        setDeadline(500);
        Q_EMIT m_session->gatherRequested(m_names.mid(0, 10) << QStringLiteral("S:NONE"));
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->model()->rowCount(), 1, 30'000);
        QCOMPARE(m_panel->model()->failedPvs(), QStringList({"S:NONE"}));
        QVERIFY(m_panel->notice()->isVisible());
    }

    void listsResultsAsTheyArrive()
    {
        m_panel->restore({{QStringLiteral("mode"), QStringLiteral("asArriving")}}, nullptr);
        setDeadline(20'000);
        Q_EMIT m_session->gatherRequested(m_names.mid(0, 10) << QStringLiteral("S:NONE"));
        // Long before the deadline that the missing one waits for.
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->model()->rowCount(), 10, 15'000);
        QVERIFY(button(QStringLiteral("Cancel")));
        QTest::mouseClick(button(QStringLiteral("Cancel")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->model()->rowCount(), 11, 30'000);
        QCOMPARE(m_panel->model()->failedPvs(), QStringList({"S:NONE"}));
        QCOMPARE(m_panel->model()->rows()[3].item.reading.toDouble(), 3.0);
        QTRY_VERIFY(button(QStringLiteral("Read")));
    }

    void readsAgainAndAgain()
    {
        m_session->selection()->set(m_names.mid(0, 3), this);
        m_panel->restore({{QStringLiteral("periodSeconds"), 0.1}}, nullptr);
        for (auto *box : m_panel->findChildren<QCheckBox *>()) {
            if (box->text() == QStringLiteral("every"))
                box->setChecked(true);
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->history()->records().size() > 3, 30'000);
    }

    void keysReadAndCancel()
    {
        m_session->selection()->set(m_names.mid(0, 3), this);
        QTest::keyClick(m_panel.get(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->model()->rowCount(), 3, 30'000);
        m_session->selection()->set({QStringLiteral("S:NOBODY")}, this);
        QTest::keyClick(m_panel.get(), Qt::Key_Return);
        QVERIFY(button(QStringLiteral("Cancel")));
        QTest::keyClick(m_panel.get(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Read")), 15'000);
        QCOMPARE(m_panel->model()->rows()[0].item.error.code(), ErrorCode::Cancelled);
    }

    void showsResultsAtTheirPlaces()
    {
        Site site;
        for (const char *id : {"F1", "F2"}) {
            SiteFloor floor;
            floor.id = QString::fromLatin1(id);
            floor.width = 20;
            floor.height = 10;
            floor.rooms.append(SiteRoom());
            site.floors.append(floor);
        }
        for (int i = 0; i < 4; ++i) {
            SiteDevice device;
            device.pv = m_names.at(i);
            device.position = {4.0 * i, 5};
            site.floors[i < 3 ? 0 : 1].rooms[0].devices.append(device);
        }
        m_session->setSite(site);
        m_panel->showPage(GatherPanel::Map);
        Q_EMIT m_session->gatherRequested(m_names.mid(0, 5));
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->map()->view()->points().size(), 3, 30'000);
        auto *floors = m_panel->map()->findChild<QTabBar *>();
        QCOMPARE(floors->count(), 2);
        floors->setCurrentIndex(1);
        QCOMPARE(m_panel->map()->view()->points().size(), 1);
        // The pointer asks for the chart of what is under it.
        QSignalSpy chart(m_session.get(), &Session::chartRequested);
        GatherMapView *view = m_panel->map()->view();
        QTest::mouseDClick(view, Qt::LeftButton, {}, view->placeOf(view->points().first()).toPoint());
        QCOMPARE(chart.size(), 1);
        QCOMPARE(chart.first().first().toStringList(), QStringList({m_names.at(3)}));
    }

    void savesFilesInOneGo()
    {
        Q_EMIT m_session->gatherRequested(m_names.mid(0, 2));
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->model()->rowCount(), 2, 30'000);
        QTemporaryDir folder;
        const QString json = folder.filePath(QStringLiteral("r.json"));
        QVERIFY(m_panel->exporter()->save(json));
        QFile file(json);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll())["items"].toArray().size(), 2);
        QSignalSpy told(m_session.get(), &Session::message);
        QVERIFY(!m_panel->exporter()->save(folder.filePath(QStringLiteral("no/where.csv"))));
        QVERIFY(told.last().at(1).toBool());
    }

    void headersAreNotCut()
    {
        m_panel->resize(400, 700);
        const QHeaderView *header = m_panel->table()->horizontalHeader();
        for (int column = 0; column < m_panel->model()->columnCount(); ++column) {
            QVERIFY2(header->sectionSize(column) >= header->sectionSizeHint(column),
                     qPrintable(QString::number(column)));
        }
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
        m_panel->restore({{QStringLiteral("errorsFirst"), false},
                          {QStringLiteral("periodSeconds"), 2.5},
                          {QStringLiteral("mode"), QStringLiteral("asArriving")},
                          {QStringLiteral("page"), QStringLiteral("bars")},
                          {QStringLiteral("byArrival"), true}},
                         &problems);
        QCOMPARE(m_panel->page(), GatherPanel::Bars);
        QCOMPARE(m_panel->save()[QStringLiteral("mode")].toString(), QStringLiteral("asArriving"));
        QCOMPARE(m_panel->model()->baseOrder(), GatherResultsModel::AsArrived);
        QVERIFY(problems.isEmpty());
        QCOMPARE(m_panel->save()[QStringLiteral("periodSeconds")].toDouble(), 2.5);
        QVERIFY(!m_panel->model()->errorsFirst());
        m_panel->restore({{QStringLiteral("periodSeconds"), QStringLiteral("x")}}, &problems);
        QCOMPARE(problems, QStringList({"gather.periodSeconds: is not a number"}));
    }
};

QTEST_MAIN(tst_GatherPanel)
#include "tst_gatherpanel.moc"
