// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/PlanHeat.h"
#include "views/PlanMiniMap.h"
#include "views/PlanView.h"

#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace Candela;

/// A floor of 20 x 10 m with a light at every even metre: real hands on the real widget.
class tst_PlanView : public QObject
{
    Q_OBJECT

    std::unique_ptr<PlanModel> m_model;
    std::unique_ptr<PlanView> m_view;

    static Site house(int columns = 10, int rows = 5)
    {
        Site site;
        for (int number = 0; number < 2; ++number) {
            SiteFloor floor;
            floor.id = QStringLiteral("F%1").arg(number);
            floor.width = 2 * columns;
            floor.height = 2 * rows;
            SiteRoom room;
            room.id = QStringLiteral("R01");
            room.name = QStringLiteral("Room");
            room.outline = {{0, 0}, {2.0 * columns, 0}, {2.0 * columns, 2.0 * rows}, {0, 2.0 * rows}};
            for (int y = 0; y < rows; ++y) {
                for (int x = 0; x < columns; ++x) {
                    SiteDevice device;
                    device.id = QStringLiteral("D%1_%2").arg(x).arg(y);
                    device.kind = x % 2 ? DeviceKind::Illuminance : DeviceKind::Luminaire;
                    device.position = {2.0 * x + 1, 2.0 * y + 1};
                    device.pv = QStringLiteral("%1:%2").arg(floor.id, device.id);
                    room.devices.append(device);
                }
            }
            floor.rooms.append(room);
            site.floors.append(floor);
        }
        return site;
    }
    QPoint at(double x, double y) const { return m_view->camera().toScreen(QPointF(x, y)).toPoint(); }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {},
              Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mousePress(m_view.get(), button, modifiers, from);
        for (int step = 1; step <= 4; ++step) {
            QMouseEvent move(QEvent::MouseMove, QPointF(from + (to - from) * step / 4),
                             m_view->mapToGlobal(to), Qt::NoButton, button, modifiers);
            QCoreApplication::sendEvent(m_view.get(), &move);
        }
        QTest::mouseRelease(m_view.get(), button, modifiers, to);
    }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<PlanModel>();
        m_model->setSite(house());
        m_view = std::make_unique<PlanView>(m_model.get());
        m_view->resize(800, 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        m_model.reset();
    }

    void fitsTheFloor()
    {
        const QRectF floor = m_view->camera().toScreen(QRectF(0, 0, 20, 10));
        QVERIFY(QRectF(m_view->rect()).contains(floor));
        QVERIFY(floor.width() > 700);
    }

    void bandSelectsInEveryDirection_data()
    {
        QTest::addColumn<QPointF>("from");
        QTest::addColumn<QPointF>("to");
        QTest::newRow("down right") << QPointF(2, 2) << QPointF(6, 6);
        QTest::newRow("down left") << QPointF(6, 2) << QPointF(2, 6);
        QTest::newRow("up right") << QPointF(2, 6) << QPointF(6, 2);
        QTest::newRow("up left") << QPointF(6, 6) << QPointF(2, 2);
    }
    void bandSelectsInEveryDirection()
    {
        QFETCH(QPointF, from);
        QFETCH(QPointF, to);
        QSignalSpy edited(m_view.get(), &PlanView::selectionEdited);
        QSignalSpy released(m_view.get(), &PlanView::bandReleased);
        drag(at(from.x(), from.y()), at(to.x(), to.y()));
        QCOMPARE(m_view->selectedPvs(),
                 QStringList({"F0:D1_1", "F0:D2_1:LEVEL", "F0:D1_2", "F0:D2_2:LEVEL"}));
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited[0][1].value<PlanView::Edit>(), PlanView::Edit::Replace);
        QCOMPARE(released.size(), 1);
    }

    void controlAddsAndAltRemoves()
    {
        drag(at(0, 0), at(4, 2));
        QCOMPARE(m_view->selectedCount(), 2);
        drag(at(0, 8), at(4, 10), Qt::ControlModifier);
        QCOMPARE(m_view->selectedCount(), 4);
        drag(at(2, 0), at(4, 10), Qt::AltModifier);
        QCOMPARE(m_view->selectedPvs(), QStringList({"F0:D0_0:LEVEL", "F0:D0_4:LEVEL"}));
        drag(at(0, 0), at(4, 2));
        QCOMPARE(m_view->selectedCount(), 2);
    }

    void anEmptyBandSelectsNothing()
    {
        drag(at(0, 0), at(4, 4));
        QSignalSpy released(m_view.get(), &PlanView::bandReleased);
        drag(at(1.6, 1.6), at(2.4, 2.4));
        QCOMPARE(m_view->selectedCount(), 0);
        QCOMPARE(released.size(), 1);
    }

    void clickSelectsOneAndEmptyGroundNone()
    {
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at(3, 3));
        QCOMPARE(m_view->selectedPvs(), QStringList({"F0:D1_1"}));
        QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ControlModifier, at(5, 3));
        QCOMPARE(m_view->selectedCount(), 2);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ControlModifier, at(5, 3));
        QCOMPARE(m_view->selectedPvs(), QStringList({"F0:D1_1"}));
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at(4, 4));
        QCOMPARE(m_view->selectedCount(), 0);
    }

    void escapeGivesUpTheBandThenTheSelection()
    {
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at(3, 3));
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, at(0, 0));
        QTest::mouseMove(m_view.get(), at(10, 9));
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, at(10, 9));
        QCOMPARE(m_view->selectedCount(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QCOMPARE(m_view->selectedCount(), 0);
    }

    void onlyTheChosenKindsAreTaken()
    {
        m_view->setSelectableKinds(PlanView::LuminaireKinds);
        drag(at(0, 0), at(20, 10));
        QCOMPARE(m_view->selectedCount(), 25);
        QVERIFY(m_view->selectedPvs().first().endsWith(QStringLiteral(":LEVEL")));
        QCOMPARE(m_view->deviceAt(at(3, 3)), -1);
        m_view->setSelectableKinds(PlanView::SensorKinds);
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_view->selectedCount(), 25);
        QVERIFY(!m_view->selectedPvs().first().endsWith(QStringLiteral(":LEVEL")));
    }

    void bandWorksWhenZoomedAndMoved()
    {
        for (int i = 0; i < 3; ++i) {
            QWheelEvent wheel(QPointF(at(5, 5)), m_view->mapToGlobal(at(5, 5)), {}, {0, 120}, Qt::NoButton,
                              {}, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(m_view.get(), &wheel);
        }
        drag(at(5, 5), at(6, 5), {}, Qt::MiddleButton);
        QCOMPARE(m_view->selectedCount(), 0);
        drag(at(4, 4), at(6, 6));
        QCOMPARE(m_view->selectedPvs(), QStringList({"F0:D2_2:LEVEL"}));
    }

    void wheelKeepsThePointUnderThePointer()
    {
        const QPointF pointer = at(5, 5);
        const QPointF before = m_view->camera().toMetres(pointer);
        QWheelEvent wheel(pointer, m_view->mapToGlobal(pointer), {}, {0, 240}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view.get(), &wheel);
        const QPointF after = m_view->camera().toMetres(pointer);
        QVERIFY((before - after).manhattanLength() < 1e-6);
        QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, at(4, 4));
        fitsTheFloor();
    }

    void theFloorCannotBeLost()
    {
        for (int i = 0; i < 30; ++i)
            drag(QPoint(10, 10), QPoint(790, 490), {}, Qt::MiddleButton);
        QVERIFY(m_view->camera().toScreen(QRectF(0, 0, 20, 10)).intersects(QRectF(m_view->rect())));
    }

    void doubleClickAsksForAChart()
    {
        QSignalSpy chart(m_view.get(), &PlanView::chartRequested);
        QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, at(5, 5));
        QCOMPARE(chart.size(), 1);
        QCOMPARE(chart[0][0].toStringList(), QStringList({"F0:D2_2:LEVEL"}));
    }

    void arrowsWalkAndSpaceSelects()
    {
        m_view->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_Right); // Starts in the middle.
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QCOMPARE(m_view->selectedCount(), 1);
        const QString first = m_view->selectedPvs().constFirst();
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedCount(), 2);
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QCOMPARE(m_view->selectedCount(), 1);
        QVERIFY(!m_view->selectedPvs().contains(first));
        QSignalSpy read(m_view.get(), &PlanView::readRequested);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(read.size(), 1);
    }

    void spaceAndDragMovesThePlan()
    {
        const QPointF before = m_view->camera().toMetres(QPointF());
        m_view->setFocus();
        QTest::keyPress(m_view.get(), Qt::Key_Space);
        drag(at(4, 4), at(6, 4));
        QTest::keyRelease(m_view.get(), Qt::Key_Space);
        QCOMPARE(m_view->selectedCount(), 0);
        QVERIFY(m_view->camera().toMetres(QPointF()).x() < before.x() - 1);
    }

    void aSelectionMadeElsewhereIsShownSilently()
    {
        QSignalSpy edited(m_view.get(), &PlanView::selectionEdited);
        m_view->setSelectedPvs({"F0:D1_1", "F0:D0_0:DIM", "F1:D1_0", "unknown"});
        QCOMPARE(m_view->selectedCount(), 3);
        QCOMPARE(edited.size(), 0);
    }

    void bandAddsToWhatIsSelectedOnOtherFloors()
    {
        m_view->setFloor(1);
        drag(at(0, 0), at(4, 2));
        m_view->setFloor(0);
        drag(at(0, 0), at(4, 2), Qt::ControlModifier);
        QCOMPARE(m_view->selectedCount(), 4);
        drag(at(0, 0), at(4, 2));
        QCOMPARE(m_view->selectedCount(), 2);
    }

    void aSiteWithoutFloorsIsHarmless()
    {
        m_model->setSite(Site());
        drag(QPoint(10, 10), QPoint(200, 200));
        for (int key :
             {Qt::Key_Right, Qt::Key_Space, Qt::Key_Home, Qt::Key_Plus, Qt::Key_Escape, Qt::Key_PageUp})
            QTest::keyClick(m_view.get(), Qt::Key(key));
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_view->selectedCount(), 0);
        QVERIFY(!m_view->grab().isNull());
    }

    void aMissingPlanIsToldAndTheRoomsAreDrawn()
    {
        Site site = house();
        site.floors[1].plan = QStringLiteral("no-such.svg");
        m_model->setSite(site);
        QSignalSpy problem(m_view.get(), &PlanView::planProblem);
        m_view->setFloor(1);
        QVERIFY(problem.last()[0].toString().contains(QStringLiteral("no-such.svg")));
        QVERIFY(!m_view->grab().isNull());
    }

    void tooltipTellsValueAndState()
    {
        const QStringList watched = m_model->watchedPvs();
        QList<int> keys;
        for (int i = 0; i < watched.size(); ++i)
            keys.append(i);
        m_model->bind(keys);
        const int key = int(watched.indexOf(QStringLiteral("F0:D1_1")));
        Reading reading = Reading::fromDouble(512);
        reading.setAlarm(AlarmStatus::High, Severity::Minor);
        m_model->applyStates({{key, ChannelState::Connected}});
        m_model->apply({{key, reading}});
        const QString tip = m_view->toolTipOf(m_model->deviceOf(QStringLiteral("F0:D1_1")));
        QVERIFY2(tip.contains(QStringLiteral("F0:D1_1")) && tip.contains(QStringLiteral("512")) &&
                     tip.contains(QStringLiteral("MINOR")),
                 qPrintable(tip));
        m_model->applyStates({{key, ChannelState::Disconnected}});
        QVERIFY(m_view->toolTipOf(m_model->deviceOf(QStringLiteral("F0:D1_1")))
                    .contains(QStringLiteral("disconnected")));
    }

    void tenThousandDevicesPaintFast()
    {
        m_model->setSite(house(100, 100));
        QCOMPARE(m_model->floorEnd(0) - m_model->floorBegin(0), 10'000);
        m_view->resize(1600, 1000);
        m_view->grab(); // Sprites and places are made once.
        QElapsedTimer timer;
        timer.start();
        for (int frame = 0; frame < 5; ++frame)
            m_view->grab();
        // A release build takes a few milliseconds; this catches what is ten times too slow, on any machine.
        QVERIFY2(timer.elapsed() / 5 < 250, qPrintable(QString::number(timer.elapsed() / 5)));
        drag(at(0, 0), at(100, 100));
        QCOMPARE(m_view->selectedCount(), 2500);
    }

    void lassoTakesWhatItEncloses()
    {
        QTest::keyClick(m_view.get(), Qt::Key_L);
        QCOMPARE(m_view->tool(), PlanView::Tool::Lasso);
        QSignalSpy released(m_view.get(), &PlanView::bandReleased);
        // A triangle around (1,1), (3,1) and (1,3), whose box holds (3,3) as well.
        const QList<QPoint> way{at(0.2, 0.2), at(2, 0.2), at(4.4, 0.2), at(2.2, 2.4), at(0.2, 4.4)};
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, way.first());
        for (const QPoint &corner : way) {
            QMouseEvent move(QEvent::MouseMove, QPointF(corner), m_view->mapToGlobal(corner), Qt::NoButton,
                             Qt::LeftButton, {});
            QCoreApplication::sendEvent(m_view.get(), &move);
        }
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, way.last());
        QCOMPARE(m_view->selectedPvs(), QStringList({"F0:D0_0:LEVEL", "F0:D1_0", "F0:D0_1:LEVEL"}));
        QCOMPARE(released.size(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_R);
        QCOMPARE(m_view->tool(), PlanView::Tool::Rectangle);
    }

    void theNameOfARoomSelectsIt()
    {
        m_view->grab(); // Names find their places while painting.
        QSignalSpy edited(m_view.get(), &PlanView::selectionEdited);
        QPoint name;
        for (int y = 0; y < m_view->height() && name.isNull(); y += 3) {
            for (int x = 0; x < m_view->width() && name.isNull(); x += 3) {
                if (!m_view->roomNamedAt(QPointF(x, y)).isEmpty())
                    name = QPoint(x, y);
            }
        }
        QVERIFY(!name.isNull());
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, name);
        QCOMPARE(m_view->selectedCount(), 50);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::AltModifier, name);
        QCOMPARE(m_view->selectedCount(), 0);
        QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ControlModifier, name);
        QCOMPARE(m_view->selectedCount(), 50);
        QCOMPARE(edited.size(), 3);
    }

    void invertsWhatCanBeSelectedHere()
    {
        drag(at(0, 0), at(4, 2));
        QCOMPARE(m_view->selectedCount(), 2);
        QTest::keyClick(m_view.get(), Qt::Key_I);
        QCOMPARE(m_view->selectedCount(), 48);
        m_view->setSelectableKinds(PlanView::SensorKinds);
        // Lights keep what they were: only sensors are turned round.
        m_view->setSelectedPvs({QStringLiteral("F0:D0_0:LEVEL")});
        m_view->invertSelection();
        QCOMPARE(m_view->selectedCount(), 26);
        QVERIFY(m_view->selectedPvs().contains(QStringLiteral("F0:D0_0:LEVEL")));
    }

    void theMenuKnowsWhereItWasAskedFor()
    {
        QSignalSpy wanted(m_view.get(), &PlanView::menuWanted);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at(3, 1), m_view->mapToGlobal(at(3, 1)));
        QCoreApplication::sendEvent(m_view.get(), &event);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][2].toInt(), m_model->deviceOf(QStringLiteral("F0:D1_0")));
    }

    void editingMovesDevicesByHandAndKeys()
    {
        QSignalSpy moves(m_view.get(), &PlanView::movesWanted);
        QSignalSpy reads(m_view.get(), &PlanView::bandReleased);
        m_view->setEditing(true);
        drag(at(3, 1), at(5, 2)); // Not selected before: it is taken at once.
        QCOMPARE(moves.size(), 1);
        QCOMPARE(moves[0][0].value<std::vector<int>>().size(), 1u);
        const QPointF by = moves[0][1].toPointF();
        QVERIFY2(std::abs(by.x() - 2) < 0.11 && std::abs(by.y() - 1) < 0.11,
                 qPrintable(QStringLiteral("%1 %2").arg(by.x()).arg(by.y())));
        QCOMPARE(by.x() * 10, std::round(by.x() * 10)); // Kept to 0.1 m.
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(moves.size(), 3);
        QCOMPARE(moves[1][1].toPointF(), QPointF(0.1, 0));
        QCOMPARE(moves[2][1].toPointF(), QPointF(0, -1));
        // A rubber band selects, but reads nothing while somebody edits.
        drag(at(0, 4), at(4, 6));
        QVERIFY(m_view->selectedCount() > 0);
        QCOMPARE(reads.size(), 0);
    }

    void escapeGivesUpAMove()
    {
        QSignalSpy moves(m_view.get(), &PlanView::movesWanted);
        m_view->setEditing(true);
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, at(3, 1));
        QMouseEvent move(QEvent::MouseMove, QPointF(at(6, 3)), m_view->mapToGlobal(at(6, 3)), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_view.get(), &move);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, at(6, 3));
        QCOMPARE(moves.size(), 0);
    }

    void editingAsksToDeleteRenameAndDrawRooms()
    {
        QSignalSpy deletes(m_view.get(), &PlanView::deleteWanted);
        QSignalSpy renames(m_view.get(), &PlanView::renameWanted);
        QSignalSpy rooms(m_view.get(), &PlanView::roomDrawn);
        drag(at(0, 0), at(4, 2));
        QTest::keyClick(m_view.get(), Qt::Key_Delete);
        QCOMPARE(deletes.size(), 0); // Not without editing.
        m_view->setEditing(true);
        QTest::keyClick(m_view.get(), Qt::Key_Delete);
        QTest::keyClick(m_view.get(), Qt::Key_F2);
        QCOMPARE(deletes.size(), 1);
        QCOMPARE(renames.size(), 1);
        m_view->setTool(PlanView::Tool::Room);
        drag(at(6, 6), at(2, 3));
        QCOMPARE(rooms.size(), 1);
        const QRectF room = rooms[0][0].toRectF();
        QVERIFY(std::abs(room.left() - 2) < 0.11 && std::abs(room.width() - 4) < 0.21);
        QCOMPARE(m_view->tool(), PlanView::Tool::Rectangle);
        // One that is too small was a slip of the hand.
        m_view->setTool(PlanView::Tool::Room);
        drag(at(2, 2), at(2.2, 2.9));
        QCOMPARE(rooms.size(), 1);
    }

    void anEditedSiteStaysInPlace()
    {
        m_view->zoomIn();
        drag(at(8, 4), at(12, 6));
        const QStringList selected = m_view->selectedPvs();
        QVERIFY(!selected.isEmpty());
        const PlanCamera camera = m_view->camera();
        Site site = m_model->site();
        site.floors[0].rooms[0].devices[3].position += QPointF(0.5, 0.5);
        m_model->setSite(site);
        QCOMPARE(m_view->camera(), camera);
        QCOMPARE(m_view->floor(), 0);
    }

    void theOverviewMovesThePlan()
    {
        PlanMiniMap map(m_model.get(), m_view.get());
        QVERIFY(map.isHidden()); // All of the floor is in sight.
        for (int i = 0; i < 6; ++i)
            m_view->zoomIn();
        QVERIFY(!map.isHidden());
        map.show();
        QTest::mouseClick(&map, Qt::LeftButton, {}, map.toPixels({4, 3}).toPoint());
        QVERIFY((m_view->seenMetres().center() - QPointF(4, 3)).manhattanLength() < 0.5);
        QMouseEvent move(QEvent::MouseMove, map.toPixels({12, 6}), map.mapToGlobal(QPoint(1, 1)),
                         Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&map, &move);
        QVERIFY((m_view->seenMetres().center() - QPointF(12, 6)).manhattanLength() < 0.5);
        map.setWanted(false);
        QVERIFY(map.isHidden());
    }

    void theHeatMapIsPaintedByAWorker()
    {
        QList<int> keys;
        for (qsizetype i = 0; i < m_model->watchedPvs().size(); ++i)
            keys.append(int(i));
        m_model->bind(keys);
        const QStringList names = m_model->watchedPvs();
        StateBatch states;
        UpdateBatch values;
        for (int key : keys) {
            states.push_back({key, ChannelState::Connected});
            values.push_back({key, Reading::fromDouble(key % 100)});
        }
        m_model->applyStates(states);
        m_model->apply(values);
        PlanHeat *heat = m_view->heat();
        QSignalSpy changed(heat, &PlanHeat::changed);
        heat->setKind(DeviceKind::Illuminance);
        QTRY_VERIFY(!heat->image().isNull());
        QCOMPARE(heat->answering(), 25);
        QTRY_VERIFY(std::isfinite(heat->valueAt({3, 1})));
        QVERIFY(heat->scale().low <= 1 && heat->scale().high >= 90);
        m_view->grab();
        // A fixed range stays whatever comes, and another quantity begins afresh.
        heat->setRange(0, 1000);
        QTRY_COMPARE(heat->scale().high, 1000.0);
        heat->setRange(5, 5);
        QVERIFY(!heat->isAutomatic());
        heat->setKind(DeviceKind::Co2);
        QVERIFY(heat->isAutomatic());
        QTRY_COMPARE(heat->sensorCount(), 0);
        heat->setKind({});
        QVERIFY(!heat->isShown());
    }
};

QTEST_MAIN(tst_PlanView)
#include "tst_planview.moc"
