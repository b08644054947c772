// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartScale.h"
#include "ChartTracesItem.h"
#include "models/ChartAxis.h"

#include <QBasicTimer>
#include <QChartView>
#include <QElapsedTimer>

#include <array>
#include <functional>
#include <vector>

class QCategoryAxis;

namespace Candela {

class TraceSet;

/// A live chart. Qt Charts draws what is around the data (axes, grid, titles); the traces are one item that
/// rasterises them. The time axis follows the clock until somebody pans, zooms or pauses; each value axis
/// finds its range as its ChartAxis says, until somebody zooms it.
///
/// Wheel: zooms time at the cursor; with Ctrl, or over a value axis, the values. Drag: pans; with Shift a
/// rectangle that will fill the chart. Backspace: the view before. Double click: back to live and to
/// automatic scales. A and B put the markers. At most one redraw a frame, and none while nothing changes.
class ChartView : public QChartView
{
    Q_OBJECT
public:
    static constexpr qint64 DefaultSpanNs = 300'000'000'000;
    static constexpr qint64 MinSpanNs = 10'000'000;
    static constexpr qint64 MaxSpanNs = 366ll * 86'400'000'000'000;
    enum Marker { MarkerA, MarkerB };

    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    /// Must outlive the view. Shows those whose row is `row`.
    void setTraces(TraceSet *traces, int row = 0);
    int row() const { return m_row; }
    qint64 spanNs() const { return m_spanNs; }
    bool isLive() const { return m_live; }
    /// What is shown, in whole pixel columns.
    qint64 fromNs() const { return m_grid.fromNs(); }
    qint64 toNs() const { return m_grid.toNs(); }
    TraceShape shape() const { return m_shape; }
    bool isUtc() const { return m_utc; }
    /// The scale of a trace's axis.
    ChartScale scaleOf(int traceId) const;
    /// Where a moment and a value of a trace are, in the viewport.
    QPointF viewportPosition(int traceId, qint64 timeNs, double value) const;
    int valueAxisCount() const { return int(m_axes.size()); }
    QStringList axisLabels(int axis) const; ///< What stands at its ticks, from the bottom.
    double lastRasterMs() const { return m_item->lastRasterMs(); }
    /// The moment below the pointer; 0 if it is not over the plot.
    qint64 cursorNs() const { return m_cursorNs; }
    qint64 markerNs(Marker marker) const { return m_markers[marker]; } ///< 0 if it is not set.
    bool hasPreviousView() const { return !m_before.empty(); }
    bool hasNextView() const { return !m_after.empty(); }
    /// The moment at a place of the viewport; 0 if it is not over the plot.
    qint64 timeAt(const QPoint &viewportPoint) const;
    /// The note whose flag is there; -1 if there is none.
    int noteAt(const QPoint &viewportPoint) const;
    /// What "now" is; the system's clock unless a test says otherwise.
    void setClock(std::function<qint64()> clock);
    qint64 now() const { return m_clock(); }
    /// Draws the frame that is due, at once.
    void renderNow();
    /// The chart as seen, twice as sharp.
    QImage toImage();
    /// As seen, without the cursor, into a rectangle of any device; traces are lines on a vector device.
    void paintTo(QPainter *painter, const QRectF &target);
    /// For charts above each other: their plots begin and end at the same places. Pixels beyond what this one
    /// needs by itself.
    void setOuterMargins(qreal left, qreal right);
    qreal ownLeft() const;
    qreal ownRight() const;
    void setTimeAxisVisible(bool visible);

public Q_SLOTS:
    void setSpanNs(qint64 ns); ///< Live stays live; else around the middle.
    void setLive(bool live);   ///< False holds the picture; samples go on being collected.
    void setShape(Candela::TraceShape shape);
    void setUtc(bool utc);
    void setHighlighted(int traceId); ///< 0 for none.
    void fit();                       ///< Live again, all value axes automatic.
    void showRange(qint64 fromNs, qint64 toNs);
    void showFrom(qint64 fromNs); ///< Live, with the left edge held: the span grows.
    void zoomTime(double factor, qint64 atNs);
    void showPreviousView();
    void showNextView();
    void setMarker(Candela::ChartView::Marker marker, qint64 ns); ///< 0 takes it away.
    void setZoomByRectangle(bool on);                             ///< Without Shift.
    void setCursorNs(qint64 ns);                                  ///< As if the pointer were there.
    /// Shows the same stretch of time as another chart.
    void takeTime(const Candela::ChartView *other);

Q_SIGNALS:
    void spanChanged(qint64 ns);
    void liveChanged(bool live);
    void timeChanged();          ///< Span, live or what is held: a person, or a program, moved the view.
    void cursorMoved(qint64 ns); ///< 0: left the plot.
    void markersChanged();
    void historyChanged();
    void rangeShown(); ///< Another stretch of time, or new samples, are in view.
    void plotMoved();  ///< Its axes need more or less room.
    void namesDropped(const QString &text);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void timerEvent(QTimerEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct ValueAxis
    {
        QString name;
        bool right = false;
        QCategoryAxis *axis = nullptr;
        ChartAutoScale automatic;
        ChartScale scale; ///< In percent where each trace has a range of its own.
        ChartAxis look;
        QStringList labels; ///< Of an enum, if all its traces have the same.
        QList<ChartTick> shown;
        bool manual = false;
    };
    /// What "previous view" brings back.
    struct Look
    {
        bool live = true;
        qint64 spanNs = 0;
        qint64 toNs = 0;
        qint64 anchorNs = 0;
        struct Axis
        {
            QString name;
            ChartScale scale;
        };
        std::vector<Axis> manual;
    };
    enum class Gesture : quint8 { None, Press, Pan, Rectangle, AxisPan, MarkerDrag };

    QRectF plot() const; ///< On whole device pixels.
    bool shows(const Trace &trace) const;
    void applyTheme();
    void rebuildAxes();
    ValueAxis *axisOf(const QString &name);
    const ValueAxis *axisOf(const QString &name) const;
    ValueAxis *axisAt(const QPointF &chartPoint);
    void scheduleFrame();
    void frame();
    void regrid();
    void followClock();
    void showTimeAxis();
    void scaleValues();
    void scaleAxis(ValueAxis *axis);
    void applyScale(ValueAxis *axis);
    void updateItem();
    void moveCursor(const QPoint &viewportPoint);
    QPointF chartPoint(const QPoint &viewportPoint) const;
    qint64 timeAt(double x) const;
    double xOf(qint64 ns) const;
    const ChartTracesItem::Line *lineOf(int traceId) const;
    double yOf(const ChartTracesItem::Line &line, double value) const;
    void zoomAxis(ValueAxis *axis, double factor, double share);
    void moveAxis(ValueAxis *axis, double share);
    void zoomInto(const QRectF &area);
    Look look() const;
    void take(const Look &look);
    void remember(); ///< Before a gesture changes the view.
    void timeMoved();
    void drawCrosshair(QPainter *painter, const QRectF &area) const;
    void drawMarkers(QPainter *painter, const QRectF &area) const;
    void drawNotes(QPainter *painter, const QRectF &area) const;
    void drawAlarmSigns(QPainter *painter, const QRectF &area) const;
    QRectF noteBox(int note, const QRectF &area) const;
    double drawFlag(QPainter *painter, const QRectF &area, qint64 ns, const QString &text, bool top) const;

    TraceSet *m_traces = nullptr;
    int m_row = 0;
    ChartTracesItem *m_item;
    QCategoryAxis *m_timeAxis;
    std::vector<ValueAxis> m_axes;
    std::function<qint64()> m_clock;
    qint64 m_epochNs; ///< The time axis counts seconds from here: a double carries them to the nanosecond.
    qint64 m_spanNs = DefaultSpanNs;
    qint64 m_toNs = 0;     ///< Wanted; the grid has it to the next column.
    qint64 m_anchorNs = 0; ///< The left edge that is held while live; 0 if none.
    ChartGrid m_grid;
    bool m_live = true;
    bool m_utc = false;
    TraceShape m_shape = TraceShape::Steps;
    int m_highlighted = 0;
    qint64 m_cursorNs = 0;
    std::array<qint64, 2> m_markers{};
    std::vector<Look> m_before, m_after;
    qint64 m_rememberedAtMs = -100'000;
    Gesture m_gesture = Gesture::None;
    QPoint m_pressedAt;
    QPoint m_draggedTo;
    qint64 m_pressedToNs = 0;
    QString m_pressedAxis;
    ChartScale m_pressedScale;
    Marker m_dragged = MarkerA;
    bool m_zoomByRectangle = false;
    bool m_timeAxisVisible = true;
    bool m_painting = false; ///< Onto paper or into a file: no cursor.
    qreal m_outerLeft = 0;
    qreal m_outerRight = 0;
    bool m_dirty = true;
    QBasicTimer m_frameTimer;
    QBasicTimer m_liveTimer;
    QElapsedTimer m_steady;
    qint64 m_drawnAtMs = -1000;
    QStringList m_shownTicks;
};

} // namespace Candela
