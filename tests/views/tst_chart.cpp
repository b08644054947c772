// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TraceSet.h"
#include "views/ChartLegend.h"
#include "views/ChartView.h"
#include "views/Theme.h"

#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <random>

using namespace Candela;

namespace {

constexpr qint64 Second = 1'000'000'000;
constexpr qint64 Now = 1'800'000'000 * Second;

/// A chart of two units at a fixed time.
struct Fixture
{
    TraceSet traces;
    ChartView view;
    qint64 clock = Now;

    Fixture()
    {
        for (int i = 0; i < 3; ++i) {
            const int id = traces.add(QStringLiteral("T:%1").arg(i));
            traces.bind(id, i);
            auto metadata = std::make_shared<Metadata>();
            metadata->units = i < 2 ? QStringLiteral("lx") : QStringLiteral("W");
            metadata->precision = 1;
            traces.setMetadata(id, metadata);
            traces.apply(StateBatch{{i, ChannelState::Connected}}, Now);
        }
        view.setTraces(&traces);
        view.setClock([this] { return clock; });
        view.resize(800, 400);
        view.show();
        render();
    }
    void render()
    {
        // The first frame settles the axes, the next ones the plot area beside them.
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::processEvents();
            view.renderNow();
        }
    }
    void sample(int index, qint64 ago, double value)
    {
        traces.find(traces.at(index).id)->buffer.append(Now - ago, value);
    }
    QPoint plotCentre() { return view.viewport()->rect().center(); }
    void wheel(const QPoint &at, int delta, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    void mouse(QEvent::Type type, const QPoint &at, Qt::MouseButtons buttons)
    {
        QMouseEvent event(type, at, view.viewport()->mapToGlobal(at),
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    bool painted(int index, qint64 ago, double value)
    {
        const QImage image = view.viewport()->grab().toImage();
        const QPointF at = view.viewportPosition(traces.at(index).id, Now - ago, value);
        const QColor wanted = ChartTracesItem::traceColor(traces.at(index).style);
        for (int y = int(at.y()) - 2; y <= int(at.y()) + 2; ++y) {
            for (int x = int(at.x()) - 1; x <= int(at.x()) + 1; ++x) {
                if (!image.valid(x, y))
                    continue;
                const QColor is(image.pixel(x, y));
                if (qAbs(is.red() - wanted.red()) + qAbs(is.green() - wanted.green()) +
                        qAbs(is.blue() - wanted.blue()) <
                    60)
                    return true;
            }
        }
        return false;
    }
};

/// One red line from 0 at the bottom to 1 at the top, from the time 0 on.
ChartRaster::Frame rasterFrame(QSize size, qint64 columnNs, qint64 holdUntilNs, const TraceBuffer &buffer,
                               float width)
{
    ChartRaster::Frame frame;
    frame.grid = {columnNs, 0, size.width()};
    frame.height = size.height();
    frame.holdUntilNs = holdUntilNs;
    ChartRaster::Line line;
    line.id = 1;
    line.buffer = &buffer;
    line.color = qRgb(255, 0, 0);
    line.width = width;
    frame.lines.push_back(line);
    return frame;
}

} // namespace

class tst_chart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance()->setMode(Theme::Dark); }

    void niceSteps()
    {
        QCOMPARE(niceStep(0.9), 1.0);
        QCOMPARE(niceStep(1.1), 2.0);
        QCOMPARE(niceStep(2.1), 2.5);
        QCOMPARE(niceStep(30), 50.0);
        QCOMPARE(niceStep(0.0007), 0.001);
        QCOMPARE(niceStep(0), 1.0);
        QCOMPARE(niceStep(std::numeric_limits<double>::quiet_NaN()), 1.0);
    }

    void niceScalesHoldTheirRange()
    {
        std::mt19937 random(5);
        std::uniform_real_distribution<double> exponent(-6, 9);
        std::uniform_real_distribution<double> sign(-1, 1);
        for (int i = 0; i < 3000; ++i) {
            const double low = sign(random) * std::pow(10, exponent(random));
            const double high = low + std::pow(10, exponent(random));
            const int ticks = 2 + int(random() % 10);
            const ChartScale scale = niceScale(low, high, ticks);
            QVERIFY(scale.min <= low + scale.step * 1e-6);
            QVERIFY(scale.max >= high - scale.step * 1e-6);
            QVERIFY((scale.max - scale.min) / scale.step <= ticks + 0.51);
            QVERIFY(scale.step > 0);
        }
        const ChartScale flat = niceScale(21.4, 21.4, 5);
        QVERIFY(flat.min < 21.4 && flat.max > 21.4);
        QCOMPARE(niceScale(0, 0.25, 5).decimals, 2);
        QCOMPARE(niceScale(0, 500, 5).decimals, 0);
    }

    void scaleIsQuiet()
    {
        ChartAutoScale scale;
        QVERIFY(scale.follow(0, 95, 5, 0));
        const ChartScale first = scale.scale();
        QVERIFY(!scale.follow(1, 92, 5, 16));           // does not jump
        QVERIFY(scale.follow(0, first.max + 1, 5, 32)); // grows at once
        const ChartScale grown = scale.scale();
        QVERIFY(!scale.follow(0, 20, 5, 100));
        QVERIFY(!scale.follow(0, 20, 5, 100 + ChartAutoScale::ShrinkAfterMs - 1));
        QVERIFY(scale.follow(0, 20, 5, 100 + ChartAutoScale::ShrinkAfterMs)); // shrinks later
        QVERIFY(scale.scale().max < grown.max);
        QVERIFY(!scale.follow(std::numeric_limits<double>::quiet_NaN(), 1, 5, 9999));
    }

    void timeTicksAreRound()
    {
        for (const qint64 span : {Second / 5, 3 * Second, 60 * Second, 300 * Second, 3600 * Second,
                                  8 * 3600 * Second, 86400 * Second, 40 * 86400 * Second}) {
            const QList<ChartTimeTick> ticks = timeTicks(Now - span, Now, 8);
            QVERIFY2(ticks.size() >= 2 && ticks.size() <= 9, qPrintable(QString::number(span)));
            for (const ChartTimeTick &tick : ticks) {
                QVERIFY(tick.timeNs >= Now - span && tick.timeNs <= Now);
                QVERIFY(!tick.label.isEmpty());
            }
        }
        QVERIFY(timeTicks(5, 5, 4).isEmpty());
        for (const ChartTimeTick &tick : timeTicks(Now - 300 * Second, Now, 6))
            QCOMPARE(tick.timeNs % (60 * Second), 0);
    }

    void rasterLikeTheReference_data()
    {
        QTest::addColumn<int>("samples");
        QTest::addColumn<bool>("lines");
        for (const int samples : {1, 2, 20, 500, 20'000}) {
            QTest::addRow("%d, steps", samples) << samples << false;
            QTest::addRow("%d, lines", samples) << samples << true;
        }
    }

    // Every column must reach from the least to the greatest value that the trace takes within it, and no
    // further.
    void rasterLikeTheReference()
    {
        QFETCH(int, samples);
        QFETCH(bool, lines);
        constexpr int W = 300, H = 200;
        std::mt19937 random{unsigned(samples)};
        std::uniform_real_distribution<double> value(0.1, 0.9);
        TraceBuffer buffer(100'000);
        std::vector<TraceSample> all;
        for (int i = 0; i < samples; ++i) {
            const qint64 time = qint64(double(i) / samples * W * 1000) + qint64(random() % 100);
            all.push_back({time, value(random), Severity::None});
        }
        std::sort(all.begin(), all.end(), [](auto &a, auto &b) { return a.timeNs < b.timeNs; });
        for (const TraceSample &s : all)
            buffer.append(s.timeNs, s.value);
        ChartRaster raster;
        ChartRaster::Frame frame = rasterFrame({W, H}, 1000, W * 1000, buffer, 1.0f);
        frame.shape = lines ? TraceShape::Lines : TraceShape::Steps;
        raster.render(frame);
        const QImage image = raster.image();
        const auto at = [&](double time) { // what the trace says at a moment
            const auto next =
                std::upper_bound(all.begin(), all.end(), time,
                                 [](double t, const TraceSample &s) { return t < double(s.timeNs); });
            if (next == all.begin())
                return std::numeric_limits<double>::quiet_NaN();
            const TraceSample &before = *(next - 1);
            if (!lines || next == all.end())
                return before.value;
            const double share = (time - double(before.timeNs)) / double(next->timeNs - before.timeNs);
            return before.value + share * (next->value - before.value);
        };
        for (int x = 0; x < W; ++x) {
            double low = std::numeric_limits<double>::infinity();
            double high = -low;
            const auto take = [&](double v) {
                if (std::isnan(v))
                    return;
                low = std::min(low, v);
                high = std::max(high, v);
            };
            take(at(x * 1000.0 - 0.01)); // an edge between two columns belongs to the second
            if (lines)
                take(at(x * 1000.0 + 999.99));
            for (const TraceSample &s : all) {
                if (s.timeNs >= x * 1000 && s.timeNs < (x + 1) * 1000)
                    take(s.value);
            }
            int top = -1, bottom = -1;
            for (int y = 0; y < H; ++y) {
                if (qAlpha(image.pixel(x, y)) > 40) {
                    top = top < 0 ? y : top;
                    bottom = y;
                }
            }
            if (low > high) {
                QCOMPARE(top, -1);
                continue;
            }
            QVERIFY2(std::abs(top - (1 - high) * H) <= 2.5, qPrintable(QStringLiteral("column %1").arg(x)));
            QVERIFY2(std::abs(bottom + 1 - (1 - low) * H) <= 2.5,
                     qPrintable(QStringLiteral("column %1").arg(x)));
        }
    }

    void rasterLeavesGaps()
    {
        TraceBuffer buffer;
        buffer.append(0, 0.5);
        buffer.append(100'000, std::numeric_limits<double>::quiet_NaN());
        buffer.append(200'000, 0.5);
        ChartRaster raster;
        raster.render(rasterFrame({300, 100}, 1000, 250'000, buffer, 2.0f));
        const QImage image = raster.image();
        const auto drawn = [&](int x) {
            for (int y = 0; y < 100; ++y) {
                if (qAlpha(image.pixel(x, y)) > 40)
                    return true;
            }
            return false;
        };
        QVERIFY(drawn(50));
        QVERIFY(!drawn(150));
        QVERIFY(drawn(220));
        QVERIFY(!drawn(280)); // the future
    }

    void paintsTraces()
    {
        Fixture f;
        f.sample(0, 200 * Second, 100);
        f.sample(0, 100 * Second, 300);
        f.sample(2, 150 * Second, 40);
        f.render();
        QCOMPARE(f.view.valueAxisCount(), 2);
        QVERIFY(f.painted(0, 150 * Second, 100));
        QVERIFY(f.painted(0, 50 * Second, 300));
        QVERIFY(f.painted(0, 100 * Second, 200)); // the step between them
        QVERIFY(!f.painted(0, 150 * Second, 200));
        QVERIFY(f.painted(2, 100 * Second, 40));
        f.traces.setHidden(f.traces.at(0).id, true);
        f.render();
        QVERIFY(!f.painted(0, 50 * Second, 300));
    }

    void followsTheClock()
    {
        Fixture f;
        QVERIFY(f.view.isLive());
        QVERIFY(f.view.toNs() >= Now && f.view.toNs() < Now + 2 * Second);
        f.clock = Now + 100 * Second;
        f.render();
        QVERIFY(f.view.toNs() >= f.clock);
        f.view.setLive(false);
        const qint64 held = f.view.toNs();
        f.clock = Now + 200 * Second;
        f.render();
        QCOMPARE(f.view.toNs(), held);
        f.view.fit();
        f.render();
        QVERIFY(f.view.toNs() >= f.clock);
    }

    void wheelZoomsAtTheCursor()
    {
        Fixture f;
        f.view.setLive(false);
        f.render();
        f.mouse(QEvent::MouseMove, f.plotCentre(), Qt::NoButton);
        const qint64 under = f.view.cursorNs();
        QVERIFY(under > 0);
        const qint64 before = f.view.spanNs();
        f.wheel(f.plotCentre(), 120);
        QVERIFY(f.view.spanNs() < before);
        f.render();
        f.mouse(QEvent::MouseMove, f.plotCentre() + QPoint(1, 0), Qt::NoButton);
        f.mouse(QEvent::MouseMove, f.plotCentre(), Qt::NoButton);
        QVERIFY(std::abs(f.view.cursorNs() - under) < f.view.spanNs() / 200);
        // Live stays live: the right edge is now.
        f.view.fit();
        f.wheel(f.plotCentre(), -120);
        QVERIFY(f.view.isLive());
        // As far as it goes, and no further.
        for (int i = 0; i < 300; ++i)
            f.wheel(f.plotCentre(), 240);
        QCOMPARE(f.view.spanNs(), ChartView::MinSpanNs);
        for (int i = 0; i < 300; ++i)
            f.wheel(f.plotCentre(), -240);
        QCOMPARE(f.view.spanNs(), ChartView::MaxSpanNs);
    }

    void ctrlWheelZoomsValues()
    {
        Fixture f;
        f.sample(0, 100 * Second, 0);
        f.sample(0, 50 * Second, 100);
        f.render();
        const ChartScale before = f.view.scaleOf(f.traces.at(0).id);
        f.wheel(f.plotCentre(), 120, Qt::ControlModifier);
        const ChartScale zoomed = f.view.scaleOf(f.traces.at(0).id);
        QVERIFY(zoomed.max - zoomed.min < before.max - before.min);
        f.sample(0, 10 * Second, 5000);
        f.render();
        QCOMPARE(f.view.scaleOf(f.traces.at(0).id), zoomed); // a person's choice stays
        QTest::mouseDClick(f.view.viewport(), Qt::LeftButton, {}, f.plotCentre());
        f.render();
        QVERIFY(f.view.scaleOf(f.traces.at(0).id).max >= 5000);
    }

    void dragPans()
    {
        Fixture f;
        const qint64 before = f.view.toNs();
        QSignalSpy live(&f.view, &ChartView::liveChanged);
        f.mouse(QEvent::MouseButtonPress, f.plotCentre(), Qt::LeftButton);
        f.mouse(QEvent::MouseMove, f.plotCentre() + QPoint(40, 0), Qt::LeftButton);
        f.mouse(QEvent::MouseMove, f.plotCentre() + QPoint(100, 0), Qt::LeftButton);
        f.mouse(QEvent::MouseButtonRelease, f.plotCentre() + QPoint(100, 0), Qt::NoButton);
        QVERIFY(f.view.toNs() < before - f.view.spanNs() / 20);
        QVERIFY(!f.view.isLive());
        QCOMPARE(live.size(), 1);
        QTest::keyClick(&f.view, Qt::Key_Home);
        QVERIFY(f.view.isLive());
        QTest::keyClick(&f.view, Qt::Key_Space);
        QVERIFY(!f.view.isLive());
    }

    void takesDrops()
    {
        Fixture f;
        QSignalSpy dropped(&f.view, &ChartView::namesDropped);
        QMimeData mime;
        mime.setText(QStringLiteral("A\nB"));
        QDragEnterEvent enter(f.plotCentre(), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(f.view.viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(f.plotCentre(), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(f.view.viewport(), &drop);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped[0][0].toString(), QStringLiteral("A\nB"));
    }

    void keepsEverySample()
    {
        TraceSet traces;
        const int id = traces.add(QStringLiteral("P"));
        traces.bind(id, 0);
        traces.apply(StateBatch{{0, ChannelState::Connected}}, Now);
        UpdateBatch batch;
        for (int i = 0; i < 500; ++i) {
            Reading r = Reading::fromDouble(i);
            r.setTime(EpicsTime::fromUnixNs(Now + i * 1000));
            r.setReceivedNs(Now + i * 1000);
            if (i == 100)
                r.setSquashed(7);
            batch.push_back({0, r});
        }
        traces.apply(batch);
        QCOMPARE(traces.find(id)->buffer.size(), 500);
        QCOMPARE(traces.find(id)->squashed, 7u);
        traces.apply(StateBatch{{0, ChannelState::Disconnected}}, Now + Second);
        QVERIFY(traces.find(id)->buffer.last().isGap());
        QCOMPARE(traces.add(QStringLiteral("P")), id); // once
        traces.remove(id);
        traces.apply(batch); // of nobody
        QVERIFY(traces.isEmpty());
    }

    void wrongClocksAreSeen()
    {
        TraceSet traces;
        const int id = traces.add(QStringLiteral("P"));
        traces.bind(id, 0);
        const auto reading = [](qint64 stamp, qint64 received) {
            Reading r = Reading::fromDouble(1);
            r.setTime(EpicsTime::fromUnixNs(stamp));
            r.setReceivedNs(received);
            return r;
        };
        // The first value was written an hour ago and holds since then: no fault.
        traces.apply({{0, reading(Now - 3600 * Second, Now)}});
        QVERIFY(!traces.find(id)->clockOff);
        QCOMPARE(traces.find(id)->buffer.last().timeNs, Now - 3600 * Second);
        traces.apply({{0, reading(Now - 3590 * Second, Now + 10 * Second)}});
        QVERIFY(traces.find(id)->clockOff);
        QCOMPARE(traces.find(id)->buffer.last().timeNs, Now + 10 * Second);
        traces.apply({{0, reading(Now + 11 * Second, Now + 11 * Second)}});
        QVERIFY(!traces.find(id)->clockOff);
    }

    void invalidIsAGap()
    {
        TraceSet traces;
        const int id = traces.add(QStringLiteral("P"));
        traces.bind(id, 0);
        Reading r = Reading::fromDouble(1);
        r.setAlarm(AlarmStatus::Udf, Severity::Invalid);
        r.setReceivedNs(Now);
        traces.apply({{0, r}});
        QVERIFY(traces.find(id)->buffer.last().isGap());
    }

    void legendShowsAndHides()
    {
        Fixture f;
        f.sample(0, 100 * Second, 12.34);
        f.sample(0, 10 * Second, 56.78);
        ChartLegend legend;
        legend.setTraces(&f.traces);
        legend.resize(250, 200);
        legend.show();
        QCOMPARE(legend.shownValue(f.traces.at(0)), QStringLiteral("56.8"));
        legend.setCursorNs(Now - 50 * Second);
        QCOMPARE(legend.shownValue(f.traces.at(0)), QStringLiteral("12.3"));
        QSignalSpy hovered(&legend, &ChartLegend::hovered);
        QMouseEvent move(QEvent::MouseMove, QPointF(40, 12), legend.viewport()->mapToGlobal(QPointF(40, 12)),
                         Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(legend.viewport(), &move);
        QCOMPARE(hovered.size(), 1);
        QCOMPARE(hovered[0][0].toInt(), f.traces.at(0).id);
        QTest::mouseClick(legend.viewport(), Qt::LeftButton, {}, QPoint(40, 12));
        QVERIFY(f.traces.at(0).hidden);
        QTest::keyClick(&legend, Qt::Key_Space);
        QVERIFY(!f.traces.at(0).hidden);
        QSignalSpy removed(&legend, &ChartLegend::removeRequested);
        QTest::keyClick(&legend, Qt::Key_Down);
        QTest::keyClick(&legend, Qt::Key_Delete);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed[0][0].toInt(), f.traces.at(1).id);
        QVERIFY(!legend.grab().isNull());
    }

    void imageIsSharp()
    {
        Fixture f;
        f.sample(0, 100 * Second, 1);
        const QImage image = f.view.toImage();
        QCOMPARE(image.size(), f.view.size() * 2);
    }

    // What is kept from frame to frame must be what a new raster would draw: while samples arrive, late ones
    // too, the oldest are given up, the view scrolls both ways, and the shape changes.
    void keptColumnsAreTrue_data()
    {
        QTest::addColumn<bool>("lines");
        QTest::newRow("steps") << false;
        QTest::newRow("lines") << true;
    }
    void keptColumnsAreTrue()
    {
        QFETCH(bool, lines);
        constexpr int W = 120, H = 60;
        std::mt19937 random(11);
        std::uniform_real_distribution<double> value(0.1, 0.9);
        TraceBuffer a(1000), b(1000);
        ChartRaster kept;
        qint64 clock = 10'000'000;
        ChartGrid grid{1000, 9'900, W};
        for (int round = 0; round < 400; ++round) {
            const int count = int(random() % 12);
            for (int i = 0; i < count; ++i) {
                clock += qint64(random() % 900);
                const int dice = int(random() % 20);
                TraceBuffer &to = random() % 3 ? a : b;
                if (dice == 0)
                    to.appendGap(clock);
                else
                    to.append(dice == 1 ? clock - qint64(random() % 20'000) : clock, value(random),
                              dice == 2 ? Severity::Major : Severity::None, 0, dice == 3);
            }
            if (round % 97 == 96)
                a.clear();
            const int move = int(random() % 10);
            if (move < 5)
                grid.first = clock / grid.columnNs + 1 - W; // follow
            else if (move == 5)
                grid.first -= qint64(random() % 150);
            else if (move == 6)
                grid.first += qint64(random() % 40);
            if (round % 50 == 49)
                grid.columnNs = 500 + qint64(random() % 2000), grid.first = clock / grid.columnNs - W / 2;
            ChartRaster::Frame frame = rasterFrame({W, H}, grid.columnNs, clock, a, 1.5f);
            frame.grid = grid;
            frame.shape = lines ? TraceShape::Lines : TraceShape::Steps;
            frame.halo[size_t(Severity::Major)] = qRgba(255, 0, 255, 128);
            frame.lostMark = 6;
            ChartRaster::Line second = frame.lines[0];
            second.id = 2;
            second.buffer = &b;
            second.color = qRgba(0, 0, 255, 200);
            second.dash = 4;
            frame.lines.push_back(second);
            kept.render(frame);
            ChartRaster fresh;
            fresh.render(frame);
            QVERIFY2(kept.image() == fresh.image(), qPrintable(QStringLiteral("round %1").arg(round)));
        }
    }

    void onlyWhatChangedIsDrawn()
    {
        TraceBuffer buffer;
        for (int i = 0; i < 1000; ++i)
            buffer.append(i * 1000, 0.5);
        ChartRaster raster;
        ChartRaster::Frame frame = rasterFrame({1200, 50}, 1000, 1'000'000, buffer, 1);
        QCOMPARE(raster.render(frame).size(), size_t(1));
        QVERIFY(raster.render(frame).empty());
        buffer.append(1'001'500, 0.7);
        frame.holdUntilNs = 1'002'000;
        const std::vector<ChartRaster::Span> spans = raster.render(frame);
        QCOMPARE(spans.size(), size_t(1));
        QVERIFY(spans[0].from >= 999 && spans[0].to <= 1200);
    }

    void alarmsAndLossesAreMarked()
    {
        TraceBuffer buffer;
        buffer.append(0, 0.5);
        buffer.append(100'000, 0.5, Severity::Major);
        buffer.append(200'000, 0.5, Severity::None, 0, true);
        ChartRaster raster;
        ChartRaster::Frame frame = rasterFrame({300, 100}, 1000, 300'000, buffer, 2);
        frame.halo[size_t(Severity::Major)] = qRgb(0, 0, 255);
        frame.lostMark = 8;
        raster.render(frame);
        const QImage image = raster.image();
        QCOMPARE(qBlue(image.pixel(50, 48)), 0);
        QCOMPARE(qBlue(image.pixel(150, 48)), 255); // a halo beside the line
        QCOMPARE(qRed(image.pixel(150, 50)), 255);  // the line itself keeps its colour
        QCOMPARE(qBlue(image.pixel(250, 48)), 0);
        QCOMPARE(qAlpha(image.pixel(199, 3)), 0);
        QCOMPARE(qRed(image.pixel(200, 3)), 255);
        QCOMPARE(qAlpha(image.pixel(201, 3)), 0);
    }

    void logarithmicRaster()
    {
        TraceBuffer buffer;
        for (const auto &[time, value] : {std::pair(0, 1.0), std::pair(100, 100.0), std::pair(200, -5.0)})
            buffer.append(time * 1000, value);
        ChartRaster raster;
        ChartRaster::Frame frame = rasterFrame({300, 100}, 1000, 300'000, buffer, 2);
        frame.lines[0].min = -1; // a tenth
        frame.lines[0].max = 3;  // a thousand
        frame.lines[0].logarithmic = true;
        raster.render(frame);
        const QImage image = raster.image();
        QVERIFY(qAlpha(image.pixel(50, 75)) > 200);  // 1
        QVERIFY(qAlpha(image.pixel(150, 25)) > 200); // 100
        for (int y = 0; y < 100; ++y)
            QVERIFY(qAlpha(image.pixel(250, y)) == 0); // no such logarithm
    }

    void manyTracesRasteriseFast()
    {
        TraceBuffer buffer(1'000'000);
        std::mt19937 random(1);
        for (int i = 0; i < 1'000'000; ++i)
            buffer.append(i * 1000, random() % 1000);
        ChartRaster::Frame frame =
            rasterFrame({1400, 800}, 1'000'000'000 / 1400, 1'000'000'000, buffer, 1.6f);
        frame.lines[0].min = -10;
        frame.lines[0].max = 1010;
        QBENCHMARK
        {
            ChartRaster raster;
            raster.render(frame);
        }
    }
};

QTEST_MAIN(tst_chart)
#include "tst_chart.moc"
