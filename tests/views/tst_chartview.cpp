// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ChartStatisticsModel.h"
#include "models/TraceSampleModel.h"
#include "models/TraceSet.h"
#include "views/ChartReading.h"
#include "views/ChartStack.h"
#include "views/ChartWaveView.h"
#include "views/HistogramView.h"
#include "views/Theme.h"

#include <QGraphicsTextItem>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace Candela;

namespace {

constexpr qint64 Second = 1'000'000'000;
constexpr qint64 Now = 1'800'000'000 * Second;

/// A stack of charts at a fixed time, with traces of two units.
struct Fixture
{
    TraceSet traces;
    ChartStack stack;
    qint64 clock = Now;

    explicit Fixture(int count = 2)
    {
        for (int i = 0; i < count; ++i) {
            auto metadata = std::make_shared<Metadata>();
            metadata->units = i % 2 ? QStringLiteral("W") : QStringLiteral("lx");
            const int id = traces.add(QStringLiteral("T:%1").arg(i));
            traces.setMetadata(id, metadata);
            traces.bind(id, i);
            traces.apply(StateBatch{{i, ChannelState::Connected}}, Now);
        }
        stack.setTraces(&traces);
        view().setClock([this] { return clock; });
        stack.resize(800, 400);
        stack.show();
        render();
    }
    ChartView &view() { return *stack.first(); }
    Trace &trace(int i) { return *traces.find(traces.at(i).id); }
    void render()
    {
        for (int i = 0; i < 4; ++i) {
            QCoreApplication::processEvents();
            for (ChartView *one : stack.views())
                one->renderNow();
        }
    }
    void fill(int i, double low, double high)
    {
        trace(i).buffer.append(Now - 200 * Second, low);
        trace(i).buffer.append(Now - 100 * Second, high);
        render();
    }
    void axis(const QString &name, ChartAxisMode mode)
    {
        ChartAxis axis;
        axis.mode = mode;
        traces.setAxis(name, axis);
        render();
    }
    double y(int i, double value)
    {
        return view().viewportPosition(traces.at(i).id, Now - 50 * Second, value).y();
    }
    QRect plot()
    {
        const auto r = view().chart()->plotArea().toRect();
        return r;
    }
    void mouse(QEvent::Type type, const QPoint &at, Qt::MouseButtons buttons,
               Qt::KeyboardModifiers modifiers = {})
    {
        QMouseEvent event(type, at, view().viewport()->mapToGlobal(at),
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, buttons, modifiers);
        QCoreApplication::sendEvent(view().viewport(), &event);
    }
    void drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = {})
    {
        mouse(QEvent::MouseButtonPress, from, Qt::LeftButton, modifiers);
        mouse(QEvent::MouseMove, from + (to - from) / 2, Qt::LeftButton, modifiers);
        mouse(QEvent::MouseMove, to, Qt::LeftButton, modifiers);
        mouse(QEvent::MouseButtonRelease, to, Qt::NoButton, modifiers);
        render();
    }
    void wheel(const QPoint &at, int delta)
    {
        QWheelEvent event(at, view().viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view().viewport(), &event);
        render();
    }
};

} // namespace

/// Axes, gestures, charts above each other, and what is read beside them.
class tst_chartview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersOfAxesAreNeverCut()
    {
        // A narrow chart, and values that differ in the last of five digits.
        Fixture f;
        f.stack.resize(300, 200);
        f.fill(0, 22.001, 22.004);
        f.fill(1, 1022.01, 1022.04);
        f.render();
        int numbers = 0;
        for (const QGraphicsItem *item : f.view().chart()->scene()->items()) {
            const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(item);
            if (!text || !text->isVisible() || !text->toPlainText().contains(QStringLiteral("22")))
                continue;
            ++numbers;
            QVERIFY2(!text->toPlainText().contains(QStringLiteral("...")), qPrintable(text->toPlainText()));
        }
        QVERIFY(numbers > 1);
    }
    void initTestCase() { Theme::instance()->setMode(Theme::Dark); }

    void logarithmicAxis()
    {
        Fixture f;
        f.fill(0, 2, 3000);
        f.axis(QStringLiteral("lx"), ChartAxisMode::Logarithmic);
        const ChartScale scale = f.view().scaleOf(f.traces.at(0).id);
        QVERIFY(scale.logarithmic);
        QCOMPARE(scale.min, 0.0);
        QCOMPARE(scale.max, 4.0);
        QVERIFY(f.view().axisLabels(0).contains(QStringLiteral("100")));
        const double decade = f.y(0, 10) - f.y(0, 100);
        QVERIFY(std::abs(f.y(0, 100) - f.y(0, 1000) - decade) < 1.5);
        // Nothing but what is not positive: the scale stays.
        f.trace(0).buffer.clear();
        f.trace(0).buffer.append(Now - 100 * Second, -5);
        f.render();
        QVERIFY(std::isfinite(f.view().scaleOf(f.traces.at(0).id).min));
    }

    void fixedAxisStays()
    {
        Fixture f;
        f.fill(0, 0, 100);
        ChartAxis axis;
        axis.mode = ChartAxisMode::Fixed;
        axis.min = -5;
        axis.max = 45;
        f.traces.setAxis(QStringLiteral("lx"), axis);
        f.fill(0, -1000, 1000);
        QCOMPARE(f.view().scaleOf(f.traces.at(0).id).min, -5.0);
        QCOMPARE(f.view().scaleOf(f.traces.at(0).id).max, 45.0);
        // Zoomed by hand, and back to what was fixed.
        f.wheel({f.plot().left() - 10, f.plot().center().y()}, 120);
        QVERIFY(f.view().scaleOf(f.traces.at(0).id).max < 45);
        f.view().fit();
        f.render();
        QCOMPARE(f.view().scaleOf(f.traces.at(0).id).max, 45.0);
    }

    void normalisedLimitsAndStaggered()
    {
        Fixture f(4); // 0 and 2 are on the axis "lx"
        f.fill(0, 0, 10);
        f.fill(2, 500, 700);
        f.axis(QStringLiteral("lx"), ChartAxisMode::Normalised);
        QVERIFY(std::abs(f.y(0, 10) - f.plot().top()) < 1.5);
        QVERIFY(std::abs(f.y(2, 700) - f.plot().top()) < 1.5);
        QVERIFY(std::abs(f.y(2, 500) - f.plot().bottom()) < 2.5);

        auto metadata = std::make_shared<Metadata>();
        metadata->units = QStringLiteral("lx");
        metadata->display = {0, 1000};
        f.traces.setMetadata(f.traces.at(2).id, metadata);
        f.axis(QStringLiteral("lx"), ChartAxisMode::Limits);
        QVERIFY(std::abs(f.y(2, 500) - f.plot().center().y()) < 2.5);
        QVERIFY(std::abs(f.y(0, 10) - f.plot().top()) < 1.5); // it has no limits

        f.axis(QStringLiteral("lx"), ChartAxisMode::Staggered);
        QVERIFY(f.y(0, 0) < f.plot().center().y()); // all of the first above all of the second
        QVERIFY(f.y(2, 700) > f.plot().center().y());
        QVERIFY(f.y(2, 500) < f.plot().bottom());
        QCOMPARE(f.view().axisLabels(0), QStringList({QStringLiteral("T:2"), QStringLiteral("T:0")}));
    }

    void enumsHaveTheirLabels()
    {
        Fixture f(1);
        auto metadata = std::make_shared<Metadata>();
        metadata->labels = {QStringLiteral("Off"), QStringLiteral("Auto"), QStringLiteral("On")};
        f.traces.setMetadata(f.traces.at(0).id, metadata);
        f.fill(0, 0, 1);
        QCOMPARE(f.view().axisLabels(0), metadata->labels);
    }

    void namedAxesAndSides()
    {
        Fixture f(3);
        f.fill(0, 0, 1);
        f.fill(2, 0, 100);
        QCOMPARE(f.view().valueAxisCount(), 2);
        f.traces.change(f.traces.at(2).id, [](Trace &t) { t.axis = QStringLiteral("Outside"); });
        ChartAxis left;
        left.side = ChartAxis::Left;
        f.traces.setAxis(QStringLiteral("Outside"), left);
        f.view().fit(); // at once, not when the scale has calmed down
        f.render();
        QCOMPARE(f.view().valueAxisCount(), 3);
        QVERIFY(f.view().scaleOf(f.traces.at(0).id).max < 10);
        QCOMPARE(f.view().chart()->axes(Qt::Vertical).size(), 3);
        QCOMPARE(f.view().chart()->axes(Qt::Vertical)[2]->alignment(), Qt::AlignLeft);
        QCOMPARE(f.view().chart()->axes(Qt::Vertical)[1]->alignment(), Qt::AlignRight);
        QCOMPARE(f.view().chart()->axes(Qt::Vertical)[2]->titleText(), QStringLiteral("Outside"));
    }

    void leftOutOfAutoScale()
    {
        Fixture f(3);
        f.fill(0, 0, 1);
        f.fill(2, 0, 100);
        QVERIFY(f.view().scaleOf(f.traces.at(0).id).max >= 100);
        f.traces.change(f.traces.at(2).id, [](Trace &t) { t.scaled = false; });
        f.view().fit();
        f.render();
        QVERIFY(f.view().scaleOf(f.traces.at(0).id).max < 10);
    }

    void rectangleZooms()
    {
        Fixture f;
        f.fill(0, 0, 100);
        const QRect plot = f.plot();
        const qint64 from = f.view().fromNs();
        const qint64 span = f.view().spanNs();
        const ChartScale before = f.view().scaleOf(f.traces.at(0).id);
        f.drag(plot.topLeft() + QPoint(plot.width() / 4, plot.height() / 2),
               plot.bottomRight() - QPoint(plot.width() / 4, 1), Qt::ShiftModifier);
        QVERIFY(!f.view().isLive());
        QVERIFY(std::abs(f.view().spanNs() - span / 2) < span / 50);
        QVERIFY(std::abs(f.view().fromNs() - from - span / 4) < span / 50);
        const ChartScale after = f.view().scaleOf(f.traces.at(0).id);
        QVERIFY(std::abs((after.max - after.min) - (before.max - before.min) / 2) <
                (before.max - before.min) / 50);
        // And back, and forth.
        QVERIFY(f.view().hasPreviousView());
        QTest::keyClick(&f.view(), Qt::Key_Backspace);
        f.render();
        QVERIFY(f.view().isLive());
        QCOMPARE(f.view().spanNs(), span);
        QCOMPARE(f.view().scaleOf(f.traces.at(0).id), before);
        QTest::keyClick(&f.view(), Qt::Key_Right, Qt::AltModifier);
        f.render();
        QVERIFY(std::abs(f.view().spanNs() - span / 2) < span / 50);
        QCOMPARE(f.view().scaleOf(f.traces.at(0).id), after);
        // The button's way: without Shift.
        f.view().fit();
        f.view().setZoomByRectangle(true);
        f.render();
        f.drag(plot.center() - QPoint(50, 50), plot.center() + QPoint(50, 50));
        QVERIFY(!f.view().isLive());
        QVERIFY(f.view().spanNs() < span);
        // One that is hardly any is a slip of the hand.
        const qint64 now = f.view().spanNs();
        f.drag(plot.center(), plot.center() + QPoint(2, 2));
        QCOMPARE(f.view().spanNs(), now);
    }

    void notchesAreOneStepBack()
    {
        Fixture f;
        const qint64 span = f.view().spanNs();
        for (int i = 0; i < 5; ++i)
            f.wheel(f.plot().center(), 120);
        QVERIFY(f.view().spanNs() < span / 2);
        f.view().showPreviousView();
        QCOMPARE(f.view().spanNs(), span);
        QVERIFY(!f.view().hasPreviousView());
    }

    void axesArePannedByHand()
    {
        Fixture f;
        f.fill(0, 0, 100);
        const ChartScale before = f.view().scaleOf(f.traces.at(0).id);
        const QPoint at(f.plot().left() - 12, f.plot().center().y());
        f.drag(at, at + QPoint(0, f.plot().height() / 4));
        const ChartScale after = f.view().scaleOf(f.traces.at(0).id);
        const double height = before.max - before.min;
        QVERIFY(std::abs(after.max - before.max - height / 4) < height / 20);
        QVERIFY(std::abs((after.max - after.min) - height) < height * 1e-6);
        QVERIFY(f.view().isLive()); // time goes on
        QTest::mouseDClick(f.view().viewport(), Qt::LeftButton, {}, at);
        f.render();
        QCOMPARE(f.view().scaleOf(f.traces.at(0).id), before);
    }

    void markersAreSetAndDragged()
    {
        Fixture f;
        const QRect plot = f.plot();
        QSignalSpy changed(&f.view(), &ChartView::markersChanged);
        f.mouse(QEvent::MouseMove, plot.center(), Qt::NoButton);
        QTest::keyClick(&f.view(), Qt::Key_A);
        f.mouse(QEvent::MouseMove, plot.center() + QPoint(100, 0), Qt::NoButton);
        QTest::keyClick(&f.view(), Qt::Key_B);
        const qint64 a = f.view().markerNs(ChartView::MarkerA);
        const qint64 b = f.view().markerNs(ChartView::MarkerB);
        QVERIFY(a > 0 && b > a);
        QCOMPARE(changed.size(), 2);
        f.view().setLive(false);
        f.drag(plot.center(), plot.center() - QPoint(80, 0));
        QVERIFY(f.view().markerNs(ChartView::MarkerA) < a);
        QCOMPARE(f.view().markerNs(ChartView::MarkerB), b);
        QTest::keyClick(&f.view(), Qt::Key_A); // where it is: away
        QCOMPARE(f.view().markerNs(ChartView::MarkerA), 0);
    }

    void leftEdgeIsHeld()
    {
        Fixture f;
        f.view().showFrom(Now - 600 * Second);
        f.render();
        QVERIFY(f.view().isLive());
        const qint64 from = f.view().fromNs();
        QVERIFY(std::abs(from - (Now - 600 * Second)) < 5 * Second);
        f.clock += 3600 * Second;
        f.render();
        QVERIFY(std::abs(f.view().fromNs() - from) < 20 * Second);
        QVERIFY(f.view().toNs() >= f.clock);
        f.view().fit();
        f.clock += 3600 * Second;
        f.render();
        QVERIFY(f.view().fromNs() > from + 1800 * Second);
    }

    void pauseLosesNothing()
    {
        Fixture f;
        f.fill(0, 0, 1);
        f.view().setLive(false);
        f.render();
        const qint64 to = f.view().toNs();
        for (int i = 0; i < 1000; ++i)
            f.trace(0).buffer.append(Now + i * Second / 10, i);
        f.clock += 100 * Second;
        f.render();
        QCOMPARE(f.view().toNs(), to);
        QCOMPARE(f.trace(0).buffer.size(), 1002);
        QTest::keyClick(&f.view(), Qt::Key_Space);
        f.render();
        QVERIFY(f.view().scaleOf(f.traces.at(0).id).max >= 999);
    }

    void chartsAboveEachOther()
    {
        Fixture f;
        f.fill(0, 0, 1);
        f.fill(1, 0, 1'000'000);
        f.traces.change(f.traces.at(1).id, [](Trace &t) { t.row = 1; });
        f.render();
        QCOMPARE(f.stack.views().size(), size_t(2));
        ChartView &second = *f.stack.views()[1];
        QTRY_VERIFY(std::abs(second.chart()->plotArea().left() - f.view().chart()->plotArea().left()) <= 1);
        QTRY_VERIFY(std::abs(second.chart()->plotArea().right() - f.view().chart()->plotArea().right()) <= 1);
        QCOMPARE(f.view().valueAxisCount(), 1);
        // One time for all.
        f.wheel(f.plot().center(), 240);
        QCOMPARE(second.spanNs(), f.view().spanNs());
        second.showRange(Now - 80 * Second, Now - 20 * Second);
        f.render();
        QVERIFY(!f.view().isLive());
        // Each in whole columns of its own plot.
        QVERIFY(std::abs(f.view().fromNs() - second.fromNs()) < 2 * f.view().spanNs() / f.plot().width());
        f.view().setMarker(ChartView::MarkerB, Now - 50 * Second);
        QCOMPARE(second.markerNs(ChartView::MarkerB), Now - 50 * Second);
        f.mouse(QEvent::MouseMove, f.plot().center(), Qt::NoButton);
        QCOMPARE(second.cursorNs(), f.view().cursorNs());
        QCOMPARE(f.stack.toImage().size(), f.stack.size() * 2);
        f.traces.change(f.traces.at(1).id, [](Trace &t) { t.row = 0; });
        QCOMPARE(f.stack.views().size(), size_t(1));
    }

    void notesAreFound()
    {
        Fixture f;
        f.traces.addNote({Now - 100 * Second, QStringLiteral("Lamp changed")});
        f.traces.addNote({Now - 200 * Second, QStringLiteral("Door open")});
        QCOMPARE(f.traces.notes()[0].text, QStringLiteral("Door open"));
        f.render();
        int found = -1;
        const double x = f.view().viewportPosition(f.traces.at(0).id, Now - 100 * Second, 0).x();
        for (int y = 0; y < 200 && found < 0; ++y)
            found = f.view().noteAt({int(x) + 4, y});
        QCOMPARE(found, 1);
        QCOMPARE(f.view().noteAt({5, 5}), -1);
        QVERIFY(!f.view().toImage().isNull());
    }

    void statisticsBeside()
    {
        Fixture f;
        f.fill(0, 3, 9);
        ChartReading reading;
        reading.setSource(&f.traces, &f.view());
        reading.resize(360, 300);
        reading.show();
        reading.refreshNow();
        QCOMPARE(reading.statistics()->index(0, ChartStatisticsModel::Max).data().toString(),
                 QStringLiteral("9 lx"));
        QCOMPARE(reading.currentTrace(), f.traces.at(0).id);
        reading.showPage(ChartReading::Samples);
        QCOMPARE(reading.samples()->rowCount(), 2);
        reading.showPage(ChartReading::Distribution);
        int counted = 0;
        for (const int count : reading.histogram()->histogram().counts)
            counted += count;
        QCOMPARE(counted, 2);
        QVERIFY(!reading.grab().isNull());
    }

    void waveformsThroughTime()
    {
        Fixture f;
        for (int i = 0; i < 5; ++i) {
            Reading r = Reading::fromDoubles({double(i), 5, 7, 1});
            r.setReceivedNs(Now - (5 - i) * Second);
            f.traces.apply({{0, r}});
        }
        ChartReading reading;
        reading.setSource(&f.traces, &f.view());
        reading.resize(360, 300);
        reading.show();
        reading.showPage(ChartReading::Waveform);
        QCOMPARE(reading.wave()->shown(), QList<double>({4, 5, 7, 1})); // the newest
        reading.waveSlider()->setValue(1);
        QCOMPARE(reading.wave()->shown(), QList<double>({1, 5, 7, 1}));
        Reading next = Reading::fromDoubles({9, 9});
        next.setReceivedNs(Now);
        f.traces.apply({{0, next}});
        reading.refreshNow();
        QCOMPARE(reading.wave()->shown(), QList<double>({1, 5, 7, 1})); // what is looked at stays
        reading.showMoment(Now - 3 * Second);
        QCOMPARE(reading.wave()->shown()[0], 2.0);
        reading.wave()->setSpectrum(true);
        QCOMPARE(reading.wave()->shown().size(), 3);
        QVERIFY(!reading.grab().isNull());
        reading.setCurrentTrace(f.traces.at(1).id);
        QVERIFY(reading.wave()->shown().isEmpty());
    }
};

QTEST_MAIN(tst_chartview)
#include "tst_chartview.moc"
