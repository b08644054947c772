// SPDX-License-Identifier: GPL-3.0-or-later
#include "ioc/ServerThread.h"
#include "models/ScatterPreviewModel.h"
#include "models/SceneStore.h"
#include "panels/ScatterMaster.h"
#include "panels/ScatterModes.h"
#include "panels/ScatterPanel.h"
#include "panels/ScatterPreview.h"
#include "panels/ScatterSlider.h"
#include "session/LightDesk.h"
#include "session/Selection.h"
#include "session/Session.h"
#include "session/Settings.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>

using namespace Candela;
using namespace Candela::Ioc;

class tst_ScatterPanel : public QObject
{
    Q_OBJECT

    static constexpr int Lights = 20;
    std::unique_ptr<ServerThread> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ScatterPanel> m_panel;
    QStringList m_levels;

    static QByteArray light(int i) { return "B:LUM" + QByteArray::number(i); }
    double served(const QByteArray &record)
    {
        double value = -1;
        m_server->run([&](Database &database) { value = database.find(record)->value(); });
        return value;
    }
    bool allAt(double value)
    {
        for (int i = 0; i < Lights; ++i) {
            if (served(light(i) + ":DIM") != value)
                return false;
        }
        return true;
    }
    void selectAll()
    {
        m_session->selection()->set(m_levels, this);
        // The set points are there, so that there is something to undo.
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->dim()->value(), 40, 30'000);
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ServerThread>([](Database &database) {
            for (int i = 0; i < Lights; ++i) {
                database.add(RecordType::Ao, light(i) + ":DIM")->setValue(40);
                database.add(RecordType::Ao, light(i) + ":CCT")->setValue(4000);
            }
        });
        QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
        m_session = std::make_unique<Session>();
        Site site;
        site.floors.append(SiteFloor());
        site.floors[0].rooms.append(SiteRoom());
        m_levels.clear();
        for (int i = 0; i < Lights; ++i) {
            SiteDevice device;
            device.kind = DeviceKind::Luminaire;
            device.pv = QString::fromLatin1(light(i));
            device.position = {double(i), 5};
            site.floors[0].rooms[0].devices.append(device);
            m_levels << QString(device.pv + QStringLiteral(":LEVEL"));
        }
        m_session->setSite(site);
        m_session->connectTo(Config::loopback(m_server->port()));
        m_panel = std::make_unique<ScatterPanel>(m_session.get());
        m_panel->show();
    }
    void cleanup()
    {
        m_panel.reset();
        m_session.reset();
        m_server.reset();
    }

    void writesAllSelectedAndUndoes()
    {
        selectAll();
        m_panel->dim()->moveTo(75);
        QTRY_VERIFY_WITH_TIMEOUT(allAt(75), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->resultText(), QStringLiteral("20 written"), 30'000);
        QVERIFY(m_session->undoStack()->undoText().contains(QStringLiteral("75 %")));
        m_session->undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(allAt(40), 30'000);
        m_session->undoStack()->redo();
        QTRY_VERIFY_WITH_TIMEOUT(allAt(75), 30'000);
    }

    void aDragIsOneStepToUndo()
    {
        selectAll();
        auto *slider = m_panel->dim()->findChild<QSlider *>();
        slider->setSliderDown(true);
        for (int value = 41; value <= 90; ++value)
            slider->setValue(value);
        slider->setSliderDown(false);
        QTRY_VERIFY_WITH_TIMEOUT(allAt(90), 30'000);
        QCOMPARE(m_session->undoStack()->count(), 1);
    }

    void typingIsAGestureToo()
    {
        selectAll();
        m_panel->colorTemperature()->findChild<QSpinBox *>()->setValue(3000);
        QTRY_COMPARE_WITH_TIMEOUT(served(light(7) + ":CCT"), 3000.0, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->undoStack()->count(), 1, 30'000);
    }

    void whatCannotBeWrittenIsListed()
    {
        m_server->run(
            [](Database &database) { database.find(QByteArray(light(3) + ":DIM"))->setReadOnly(true); });
        selectAll();
        m_panel->dim()->moveTo(10);
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->resultText(), QStringLiteral("1 of 20 not written"), 30'000);
        QCOMPARE(served(light(4) + ":DIM"), 10.0);
        QCOMPARE(served(light(3) + ":DIM"), 40.0);
    }

    void blackoutAsksFirstAndGivesBack()
    {
        m_session->settings()->setConfirmation(Settings::Confirmation::Wide);
        m_server->setValue(light(3) + ":DIM", 70);
        m_panel->blackout();
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->findChild<QMessageBox *>(), 30'000);
        auto *box = m_panel->findChild<QMessageBox *>();
        QVERIFY2(box->text().contains(QStringLiteral("20")), qPrintable(box->text()));
        QVERIFY2(box->informativeText().contains(QStringLiteral("70 %")), qPrintable(box->informativeText()));
        box->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(!m_panel->findChild<QMessageBox *>());
        QCOMPARE(served(light(3) + ":DIM"), 70.0);

        QTest::mouseClick(m_panel->master()->blackoutButton(), Qt::LeftButton);
        QVERIFY(!m_panel->master()->blackoutButton()->isChecked());
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->findChild<QMessageBox *>(), 30'000);
        for (QAbstractButton *button : m_panel->findChild<QMessageBox *>()->buttons()) {
            if (button->text().contains(QStringLiteral("Blackout")))
                button->click();
        }
        QTRY_VERIFY_WITH_TIMEOUT(allAt(0), 30'000);
        QVERIFY(m_panel->master()->blackoutButton()->isChecked());
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->desk()->isBusy(), 30'000);
        // The end of it needs no question: it gives back what was there.
        m_panel->blackout();
        QTRY_COMPARE_WITH_TIMEOUT(served(light(3) + ":DIM"), 70.0, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(served(light(19) + ":DIM"), 40.0, 30'000);
    }

    void theMasterIsOneGesture()
    {
        auto *slider = m_panel->master()->slider()->findChild<QSlider *>();
        slider->setSliderDown(true);
        for (int value = 99; value >= 50; --value)
            slider->setValue(value);
        QTRY_VERIFY_WITH_TIMEOUT(allAt(20), 30'000);
        slider->setSliderDown(false);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->undoStack()->count(), 1, 30'000);
        m_session->undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(allAt(40), 30'000);
        QCOMPARE(m_session->desk()->master().master(), 100.0);
    }

    void showsOldAndNewBeforeItWrites()
    {
        selectAll();
        m_panel->showPage(ScatterPanel::Set);
        m_panel->mode(ScatterPanel::Set)->findChildren<QComboBox *>().at(1)->setCurrentIndex(1); // change by
        m_panel->mode(ScatterPanel::Set)->findChild<QDoubleSpinBox *>()->setValue(70);
        const ScatterPreviewModel *model = m_panel->preview()->model();
        QCOMPARE(model->rowCount(), Lights);
        const auto cell = [&](int column) { return model->index(4, column).data().toString(); };
        QCOMPARE(cell(ScatterPreviewModel::OldColumn), QStringLiteral("40.0 %"));
        QCOMPARE(cell(ScatterPreviewModel::NewColumn), QStringLiteral("100.0 %"));
        QCOMPARE(cell(ScatterPreviewModel::NoteColumn), QStringLiteral("at the limit"));
        QVERIFY(allAt(40));
        QCOMPARE(m_panel->preview()->writeButton()->text(), QStringLiteral("Write 20"));
        QTest::mouseClick(m_panel->preview()->writeButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->resultText(), QStringLiteral("20 written"), 30'000);
        QVERIFY(allAt(100));
        QCOMPARE(cell(ScatterPreviewModel::NoteColumn), QStringLiteral("written"));
        m_session->undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(allAt(40), 30'000);
    }

    void drawsGradientsOverThePlan()
    {
        selectAll();
        m_panel->showPage(ScatterPanel::Gradient);
        m_panel->write();
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->resultText(), QStringLiteral("20 written"), 30'000);
        QCOMPARE(served(light(0) + ":DIM"), 20.0);
        QCOMPARE(served(light(19) + ":DIM"), 80.0);
        QVERIFY(served(light(10) + ":DIM") > served(light(9) + ":DIM"));
    }

    void takesAColumnOutOfACsv()
    {
        selectAll();
        m_panel->showPage(ScatterPanel::Column);
        auto *column = qobject_cast<ScatterColumnMode *>(m_panel->mode(ScatterPanel::Column));
        column->setCsv(QStringLiteral("name,level,note\nA,11,x\nB,\"12\",y\n"));
        QCOMPARE(column->columns()->currentText(), QStringLiteral("level"));
        QCOMPARE(m_panel->preview()->model()->plan().writeCount(), 2);
        QCOMPARE(m_panel->preview()->model()->plan().refusedCount(), 18);
        m_panel->write();
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->resultText(), QStringLiteral("18 of 20 not written"), 30'000);
        QCOMPARE(served(light(1) + ":DIM"), 12.0);
        QCOMPARE(served(light(2) + ":DIM"), 40.0);
        column->setText(QStringLiteral("50 %\nmany"));
        QVERIFY(!m_panel->preview()->writeButton()->isEnabled());
    }

    void computesEachLight()
    {
        selectAll();
        m_panel->showPage(ScatterPanel::FormulaPage);
        auto *text = m_panel->mode(ScatterPanel::FormulaPage)->findChild<QLineEdit *>();
        text->setText(QStringLiteral("level + n *"));
        QVERIFY(text->property("invalid").toBool());
        QVERIFY(!m_panel->preview()->writeButton()->isEnabled());
        text->setText(QStringLiteral("level + n"));
        m_panel->write();
        QTRY_COMPARE_WITH_TIMEOUT(served(light(7) + ":DIM"), 47.0, 30'000);
    }

    void writesScenes()
    {
        Scene scene{QStringLiteral("Evening"), {}, QDateTime::currentDateTimeUtc(), {}};
        scene.values = {{QString::fromLatin1(light(1) + ":DIM"), 15},
                        {QString::fromLatin1(light(2) + ":CCT"), 2700}};
        QVERIFY(m_session->scenes()->save(scene, nullptr));
        m_panel->showPage(ScatterPanel::ScenePage);
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->preview()->model()->rowCount(), 2, 30'000);
        m_panel->write();
        QTRY_COMPARE_WITH_TIMEOUT(served(light(1) + ":DIM"), 15.0, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(served(light(2) + ":CCT"), 2700.0, 30'000);
    }

    void triesAgainWhatFailed()
    {
        selectAll();
        // It refuses only once it is known to be writable: its server changes its mind.
        m_server->run(
            [](Database &database) { database.find(QByteArray(light(3) + ":DIM"))->setReadOnly(true); });
        m_panel->showPage(ScatterPanel::Set);
        m_panel->write();
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->resultText(), QStringLiteral("1 of 20 not written"), 30'000);
        m_server->run(
            [](Database &database) { database.find(QByteArray(light(3) + ":DIM"))->setReadOnly(false); });
        const Pv pv = m_session->context()->pv(QString::fromLatin1(light(3) + ":DIM"));
        QTRY_VERIFY_WITH_TIMEOUT(pv.info().writable, 30'000);
        QVERIFY(m_panel->preview()->retryButton()->isVisible());
        QTest::mouseClick(m_panel->preview()->retryButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(allAt(50), 30'000);
    }

    void releasesWhatItOverrode()
    {
        selectAll();
        m_panel->dim()->moveTo(75);
        QTRY_VERIFY_WITH_TIMEOUT(allAt(75), 30'000);
        QPushButton *release = nullptr;
        for (auto *button : m_panel->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Release"))
                release = button;
        }
        QVERIFY(release && release->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->desk()->isBusy(), 30'000);
        QTest::mouseClick(release, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(allAt(40), 30'000);
        QVERIFY(!release->isVisible());
    }

    void keepsWhatWasTyped()
    {
        m_panel->showPage(ScatterPanel::FormulaPage);
        m_panel->mode(ScatterPanel::FormulaPage)->findChild<QLineEdit *>()->setText(QStringLiteral("x * 2"));
        const QJsonObject state = m_panel->save();
        ScatterPanel other(m_session.get());
        QStringList problems;
        other.restore(state, &problems);
        QVERIFY(problems.isEmpty());
        QCOMPARE(other.save(), state);
        other.restore({{QStringLiteral("page"), QStringLiteral("nowhere")}}, &problems);
        QCOMPARE(problems.size(), 1);
    }

    void readOnlySaysWhy()
    {
        selectAll();
        m_session->setReadOnly(true);
        QVERIFY(!m_panel->dim()->isEnabled());
        QVERIFY(m_panel->dim()->parentWidget()->toolTip().contains(QStringLiteral("read-only")));
        m_panel->blackout();
        m_panel->dim()->moveTo(5);
        QTest::qWait(200);
        QVERIFY(allAt(40));
        QCOMPARE(m_session->undoStack()->count(), 0);
    }

    void otherPvsAreNoLights()
    {
        m_session->selection()->set({"X:Y", "B:LUM1:LEVEL", "B:LUM1:DIM", "B:LUM2"}, this);
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->dim()->value(), 40, 30'000);
        m_panel->dim()->moveTo(55);
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->resultText(), QStringLiteral("2 written"), 30'000);
        QCOMPARE(served(light(2) + ":DIM"), 55.0);
        QCOMPARE(served(light(3) + ":DIM"), 40.0);
    }
};

QTEST_MAIN(tst_ScatterPanel)
#include "tst_scatterpanel.moc"
