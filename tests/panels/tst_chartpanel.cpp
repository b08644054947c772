// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ChartCsvExport.h"
#include "models/TraceSet.h"
#include "panels/ChartBar.h"
#include "panels/ChartPanel.h"
#include "session/Session.h"
#include "support/ScriptedServer.h"
#include "views/ChartReading.h"
#include "views/ChartStack.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Candela;
using Candela::Test::ScriptedServer;

#define EVENTUALLY(condition) QTRY_VERIFY_WITH_TIMEOUT((condition), 15000)

class tst_chartpanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsEverySampleOfAPv()
    {
        ScriptedServer server;
        Metadata lux;
        lux.units = QStringLiteral("lx");
        server.add("T:LUX", Reading::fromDouble(0), lux);
        Session session;
        ChartPanel panel(&session);
        panel.resize(900, 400);
        panel.show();
        session.connectTo(server.config());
        Q_EMIT session.chartRequested({"T:LUX"});
        QCOMPARE(panel.traces()->names(), QStringList{"T:LUX"});
        const Trace &trace = panel.traces()->at(0);
        EVENTUALLY(trace.buffer.size() == 1);
        EVENTUALLY(trace.unit() == QStringLiteral("lx"));
        for (int i = 1; i <= 200; ++i)
            server.set("T:LUX", Reading::fromDouble(i)); // all within a frame or two
        EVENTUALLY(trace.buffer.size() == 201);
        for (int i = 0; i <= 200; ++i)
            QCOMPARE(trace.buffer.at(i).value, double(i));
        QCOMPARE(trace.squashed, 0u);
        const QByteArray csv =
            ChartCsvExport::text(*panel.traces(), 0, std::numeric_limits<qint64>::max(), 1000);
        QCOMPARE(csv.count('\n'), 202);
        QVERIFY(csv.startsWith("pv,time,value,severity,remark\nT:LUX,"));
    }

    void losingTheServerIsAGap()
    {
        ScriptedServer server;
        server.addDouble("T:LUX", 5);
        Session session;
        ChartPanel panel(&session);
        session.connectTo(server.config());
        panel.addNames({"T:LUX"});
        const Trace &trace = panel.traces()->at(0);
        EVENTUALLY(trace.buffer.size() == 1);
        server.kill();
        EVENTUALLY(trace.buffer.size() == 2 && trace.buffer.last().isGap());
        QVERIFY(server.restart());
        session.context()->searchNow();
        EVENTUALLY(trace.buffer.size() == 3 && !trace.buffer.last().isGap());
    }

    void removesTraces()
    {
        Session session;
        ChartPanel panel(&session);
        panel.addText(QStringLiteral("L{1..3}"));
        QCOMPARE(panel.traces()->size(), 3);
        panel.removeTrace(panel.traces()->at(1).id);
        QCOMPARE(panel.traces()->names(), QStringList({"L1", "L3"}));
        panel.addNames({"L9"});
        QCOMPARE(panel.traces()->at(2).style, 1); // the colour that became free
        panel.clear();
        QVERIFY(panel.traces()->isEmpty());
        QSignalSpy messages(&session, &Session::message);
        panel.addText(QStringLiteral("L{1..99999999}"));
        QCOMPARE(messages.size(), 1);
    }

    void whatIsDoneToTracesCanBeUndone()
    {
        ScriptedServer server;
        server.addDouble("T:A", 1);
        server.addDouble("T:B", 2);
        Session session;
        ChartPanel panel(&session);
        session.connectTo(server.config());
        QUndoStack *undo = session.undoStack();
        panel.addNames({"T:A", "T:B"}); // one step, however many
        QCOMPARE(undo->count(), 1);
        TraceSet *traces = panel.traces();
        const int a = traces->at(0).id;
        EVENTUALLY(traces->at(0).buffer.size() == 1);
        for (int i = 2; i <= 50; ++i)
            server.set("T:A", Reading::fromDouble(i));
        EVENTUALLY(traces->at(0).buffer.size() == 50);

        traces->change(a, [](Trace &trace) { trace.color = Qt::red; });
        ChartAxis axis;
        axis.mode = ChartAxisMode::Fixed;
        axis.max = 7;
        traces->setAxis(QStringLiteral("mine"), axis);
        traces->addNote({1'000, QStringLiteral("here")});
        traces->setHidden(a, true);
        QCOMPARE(undo->count(), 5);
        panel.clear();
        QCOMPARE(undo->count(), 6);
        QVERIFY(traces->isEmpty() && traces->notes().isEmpty() && traces->axes().isEmpty());

        undo->undo();
        QCOMPARE(traces->names(), QStringList({"T:A", "T:B"}));
        QVERIFY(traces->at(0).hidden && traces->at(0).color == Qt::red);
        QCOMPARE(traces->notes().size(), 1);
        QCOMPARE(traces->axis(QStringLiteral("mine")), axis);
        // Its samples are there, and new ones come behind a gap.
        QVERIFY(traces->at(0).buffer.size() >= 50);
        QCOMPARE(traces->at(0).buffer.at(49).value, 50.0);
        EVENTUALLY(traces->at(0).isConnected());
        server.set("T:A", Reading::fromDouble(99));
        EVENTUALLY(traces->at(0).buffer.last().value == 99);
        QVERIFY(traces->at(0).buffer.at(50).isGap());

        for (int i = 0; i < 4; ++i)
            undo->undo();
        QVERIFY(!traces->at(0).hidden && !traces->at(0).color.isValid());
        QVERIFY(traces->notes().isEmpty() && traces->axes().isEmpty());
        undo->undo();
        QVERIFY(traces->isEmpty());
        QVERIFY(!undo->canUndo());
        for (int i = 0; i < 6; ++i)
            undo->redo();
        QVERIFY(traces->isEmpty());
        QCOMPARE(undo->count(), 6); // undoing is no step
        // Nor is what a workspace brings.
        QStringList problems;
        panel.restore({{"traces", QJsonArray{QJsonObject{{"pv", "T:B"}}}}}, &problems);
        QCOMPARE(undo->count(), 6);
        panel.removeTrace(traces->at(0).id);
        QCOMPARE(undo->count(), 7);
        QCOMPARE(undo->undoText(), QStringLiteral("Take all traces off the chart"));
    }

    void savesAndRestores()
    {
        Session session;
        ChartPanel panel(&session);
        panel.addNames({"A", "B"});
        panel.traces()->setHidden(panel.traces()->at(1).id, true);
        panel.view()->setSpanNs(900'000'000'000);
        panel.traces()->setCapacity(5000);
        const QJsonObject state = panel.save();
        ChartPanel other(&session);
        QStringList problems;
        other.restore(state, &problems);
        QCOMPARE(problems, QStringList());
        QCOMPARE(other.traces()->names(), QStringList({"A", "B"}));
        QVERIFY(other.traces()->at(1).hidden);
        QCOMPARE(other.view()->spanNs(), 900'000'000'000);
        QCOMPARE(other.traces()->capacity(), 5000);
    }

    void everythingDecidedIsKept()
    {
        Session session;
        ChartPanel panel(&session);
        panel.addNames({"A", "B", "C"});
        TraceSet &traces = *panel.traces();
        traces.change(traces.at(0).id, [](Trace &t) {
            t.color = QColor(0x123456);
            t.width = 3;
            t.axis = QStringLiteral("Outside");
            t.scaled = false;
        });
        traces.change(traces.at(1).id, [](Trace &t) {
            t.row = 1;
            t.style = 5;
        });
        traces.setCapacityOf(traces.at(2).id, 1'000'000);
        const ChartAxis fixed{ChartAxisMode::Fixed, ChartAxis::Right, -3, 7.5};
        traces.setAxis(QStringLiteral("Outside"), fixed);
        const ChartNote note{1'800'000'000'123'456'000, QStringLiteral("Lamp changed")};
        traces.addNote(note);
        traces.setClock(TraceSet::Clock::Arrival);
        panel.stack()->setUtc(true);
        panel.bar()->shapeButton()->setChecked(true);
        panel.bar()->readingButton()->setChecked(true);
        const QJsonObject state = QJsonDocument::fromJson(QJsonDocument(panel.save()).toJson())
                                      .object(); // through text, as a file is

        ChartPanel other(&session);
        QStringList problems;
        other.restore(state, &problems);
        QCOMPARE(problems, QStringList());
        const TraceSet &is = *other.traces();
        QCOMPARE(is.at(0).color, QColor(0x123456));
        QCOMPARE(is.at(0).width, 3.0f);
        QCOMPARE(is.at(0).axis, QStringLiteral("Outside"));
        QVERIFY(!is.at(0).scaled && is.at(1).scaled);
        QCOMPARE(is.at(1).row, 1);
        QCOMPARE(is.at(1).style, 5);
        QCOMPARE(is.at(2).buffer.capacity(), 1'000'000);
        QCOMPARE(is.axis(QStringLiteral("Outside")), fixed);
        QCOMPARE(is.notes(), QList<ChartNote>{note});
        QCOMPARE(is.clock(), TraceSet::Clock::Arrival);
        QCOMPARE(other.stack()->views().size(), size_t(2));
        QVERIFY(other.view()->isUtc());
        QCOMPARE(other.view()->shape(), TraceShape::Lines);
        QVERIFY(other.reading()->isVisibleTo(&other));
        QJsonObject again = other.save();
        again.insert(QStringLiteral("legendWidth"),
                     state.value(QStringLiteral("legendWidth"))); // never laid out
        QCOMPARE(again, state);

        other.restore({{"traces", QJsonArray{QJsonObject{{"pv", "A"}, {"row", 99}, {"color", "mud"}}}},
                       {"axes", QJsonArray{QJsonObject{{"name", "x"}, {"mode", "round"}}}},
                       {"notes", QJsonArray{QJsonObject{{"time", "noon"}}}}},
                      &problems);
        QCOMPARE(problems.size(), 4);
    }

    void typedTimes()
    {
        Session session;
        ChartPanel panel(&session);
        panel.addNames({"A"});
        panel.resize(900, 400);
        panel.show();
        QLineEdit *field = panel.bar()->timeField();
        const auto type = [&](const QString &text) {
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, text);
            QTest::keyClick(field, Qt::Key_Return);
        };
        type(QStringLiteral("15 min"));
        QCOMPARE(panel.view()->spanNs(), 900'000'000'000);
        QVERIFY(panel.view()->isLive());
        type(QStringLiteral("00:00 - 00:01"));
        QCOMPARE(panel.view()->spanNs(), 60'000'000'000);
        QVERIFY(!panel.view()->isLive());
        type(QStringLiteral("from 00:00"));
        QVERIFY(panel.view()->isLive());
        QSignalSpy messages(&session, &Session::message);
        type(QStringLiteral("soon"));
        QCOMPARE(messages.size(), 1);
    }

    void barNeverCutsItsWords()
    {
        Session session;
        ChartPanel panel(&session);
        panel.show();
        QVERIFY2(panel.bar()->minimumSizeHint().width() < 420,
                 qPrintable(QString::number(panel.bar()->minimumSizeHint().width())));
        for (int width = panel.bar()->minimumSizeHint().width(); width < 1300; width += 37) {
            panel.resize(width, 300);
            QCoreApplication::processEvents();
            const QLineEdit *add = panel.bar()->addField();
            QVERIFY(add->width() >= add->fontMetrics().horizontalAdvance(add->placeholderText()) + 40);
            int right = 0;
            QList<QRect> places;
            for (const QWidget *child : panel.bar()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
                if (child->isVisible())
                    places.append(child->geometry());
            }
            std::sort(places.begin(), places.end(),
                      [](const QRect &l, const QRect &r) { return l.x() < r.x(); });
            for (const QRect &place : places) {
                QVERIFY2(place.x() > right - 1, "one above the other");
                right = place.right();
            }
            QVERIFY2(right < width, qPrintable(QString::number(width)));
            QVERIFY(panel.bar()->menuButton()->isVisible());
        }
    }

    void takenAlong()
    {
        Session session;
        ChartPanel panel(&session);
        panel.addNames({"A", "B"});
        panel.resize(700, 400);
        panel.show();
        const qint64 now = QDateTime::currentMSecsSinceEpoch() * 1'000'000;
        for (int i = 0; i < 2000; ++i)
            panel.traces()
                ->find(panel.traces()->at(0).id)
                ->buffer.append(now - (2000 - i) * 100'000'000ll, std::sin(i / 50.0));
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::processEvents();
            panel.view()->renderNow();
        }
        QTemporaryDir folder;
        QSignalSpy messages(&session, &Session::message);
        panel.writeImage(folder.filePath("a.png"));
        const QImage image(folder.filePath("a.png"));
        QCOMPARE(image.size(), panel.stack()->size() * 2);
        panel.writeImage(folder.filePath("a.svg"));
        QFile svg(folder.filePath("a.svg"));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray drawing = svg.readAll();
        QVERIFY(drawing.contains("<polyline") || drawing.contains("<path"));
        QVERIFY(!drawing.contains("<image")); // lines, not a picture of them
        QCOMPARE(messages.size(), 2);
        QVERIFY(!messages[0][1].toBool() && !messages[1][1].toBool());
        panel.writeCsv(folder.filePath("all.csv"), true);
        QTRY_COMPARE_WITH_TIMEOUT(messages.size(), 3, 15'000);
        QFile csv(folder.filePath("all.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count('\n'), 2001);
        panel.writeCsv(folder.filePath("no/all.csv"), true);
        QCOMPARE(messages.size(), 4);
        QVERIFY(messages[3][1].toBool());
        panel.copySamples();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("pv,time")));
        panel.copyImage();
        QCOMPARE(QGuiApplication::clipboard()->image().size(), panel.stack()->size() * 2);
    }

    void droppedWhereTheyFall()
    {
        Session session;
        ChartPanel panel(&session);
        panel.addNames({"A", "B"});
        panel.traces()->change(panel.traces()->at(1).id, [](Trace &t) { t.row = 1; });
        QMimeData mime;
        mime.setText(QStringLiteral("C\nD"));
        QWidget *second = panel.stack()->views()[1]->viewport();
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(second, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(second, &drop);
        QCOMPARE(panel.traces()->names(), QStringList({"A", "B", "C", "D"}));
        QCOMPARE(panel.traces()->at(2).row, 1);
        QCOMPARE(panel.traces()->at(3).row, 1);
    }

    void waveformsArrive()
    {
        ScriptedServer server;
        server.add("T:WAVE", Reading::fromDoubles({1, 2, 3, 4}), Metadata());
        Session session;
        ChartPanel panel(&session);
        session.connectTo(server.config());
        panel.addNames({"T:WAVE"});
        const Trace &trace = panel.traces()->at(0);
        EVENTUALLY(trace.waves.size() == 1);
        server.set("T:WAVE", Reading::fromDoubles({5, 6, 7, 8}));
        EVENTUALLY(trace.waves.size() == 2);
        QCOMPARE(trace.waves.at(1).reading.toDoubles(), QList<double>({5, 6, 7, 8}));
    }

    void badStateIsNamed()
    {
        Session session;
        ChartPanel panel(&session);
        QStringList problems;
        panel.restore(
            {{"traces", QJsonArray{QJsonObject{{"pv", 3}}, QJsonObject{{"pv", "A"}}}}, {"span", "long"}},
            &problems);
        QCOMPARE(problems.size(), 2);
        QVERIFY(problems[0].contains(QStringLiteral("traces[0]")));
        QVERIFY(problems[1].contains(QStringLiteral("span")));
        QCOMPARE(panel.traces()->names(), QStringList{"A"});
    }
};

QTEST_MAIN(tst_chartpanel)
#include "tst_chartpanel.moc"
