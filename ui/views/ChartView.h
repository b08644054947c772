// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartScale.h"
#include "ChartTracesItem.h"

#include <QBasicTimer>
#include <QChartView>
#include <QElapsedTimer>

#include <functional>
#include <vector>

class QCategoryAxis;
class QValueAxis;

namespace Candela {

class TraceSet;

/// A live chart. Qt Charts draws what is around the data (axes, grid, titles); the traces are one item that
/// rasterises them. The time axis follows the clock until somebody pans, zooms or pauses; each unit has a
/// value axis of its own, which scales itself until somebody zooms it.
///
/// Wheel: zooms time at the cursor; with Ctrl the value axes. Drag: pans. Double click: back to live and to
/// automatic scales. At most one redraw a frame, and none while nothing changes.
class ChartView : public QChartView
{
    Q_OBJECT
public:
    static constexpr qint64 DefaultSpanNs = 300'000'000'000;
    static constexpr qint64 MinSpanNs = 10'000'000;
    static constexpr qint64 MaxSpanNs = 366ll * 86'400'000'000'000;

    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    /// Must outlive the view.
    void setTraces(TraceSet *traces);
    qint64 spanNs() const { return m_spanNs; }
    bool isLive() const { return m_live; }
    /// What is shown, in whole pixel columns.
    qint64 fromNs() const { return m_grid.fromNs(); }
    qint64 toNs() const { return m_grid.toNs(); }
    TraceShape shape() const { return m_shape; }
    /// The scale that a trace is drawn against.
    ChartScale scaleOf(int traceId) const;
    /// Where a moment and a value of a trace are, in the viewport.
    QPointF viewportPosition(int traceId, qint64 timeNs, double value) const;
    int valueAxisCount() const { return int(m_axes.size()); }
    double lastRasterMs() const { return m_item->lastRasterMs(); }
    /// The moment below the pointer; 0 if it is not over the plot.
    qint64 cursorNs() const { return m_cursorNs; }
    /// What "now" is; the system's clock unless a test says otherwise.
    void setClock(std::function<qint64()> clock);
    /// Draws the frame that is due, at once.
    void renderNow();
    /// The chart as seen, twice as sharp.
    QImage toImage();

public Q_SLOTS:
    void setSpanNs(qint64 ns); ///< Live stays live; else around the middle.
    void setLive(bool live);   ///< False holds the picture; samples go on being collected.
    void setShape(Candela::TraceShape shape);
    void setHighlighted(int traceId); ///< 0 for none.
    void fit();                       ///< Live again, all value axes automatic.
    void showRange(qint64 fromNs, qint64 toNs);
    void zoomTime(double factor, qint64 atNs);

Q_SIGNALS:
    void spanChanged(qint64 ns);
    void liveChanged(bool live);
    void cursorMoved(qint64 ns); ///< 0: left the plot.
    void rangeShown();           ///< Another stretch of time, or new samples, are in view.
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
        QString unit;
        QValueAxis *axis = nullptr;
        ChartAutoScale automatic;
        ChartScale scale;
        bool manual = false;
    };
    qint64 now() const { return m_clock(); }
    QRectF plot() const; ///< On whole device pixels.
    void applyTheme();
    void rebuildAxes();
    ValueAxis *axisOf(const QString &unit);
    const ValueAxis *axisOf(const QString &unit) const;
    void scheduleFrame();
    void frame();
    void regrid();
    void followClock();
    void showTimeAxis();
    void scaleValues();
    void applyScale(ValueAxis *axis);
    void updateItem();
    void moveCursor(const QPoint &viewportPoint);
    qint64 timeAt(double x) const;
    void drawCrosshair(QPainter *painter, const QRectF &area) const;

    TraceSet *m_traces = nullptr;
    ChartTracesItem *m_item;
    QCategoryAxis *m_timeAxis;
    std::vector<ValueAxis> m_axes;
    std::function<qint64()> m_clock;
    qint64 m_epochNs; ///< The time axis counts seconds from here: a double carries them to the nanosecond.
    qint64 m_spanNs = DefaultSpanNs;
    qint64 m_toNs = 0; ///< Wanted; the grid has it to the next column.
    ChartGrid m_grid;
    bool m_live = true;
    TraceShape m_shape = TraceShape::Steps;
    int m_highlighted = 0;
    qint64 m_cursorNs = 0;
    QPoint m_pressedAt;
    qint64 m_pressedToNs = 0;
    bool m_pressed = false;
    bool m_panning = false;
    bool m_dirty = true;
    QBasicTimer m_frameTimer;
    QBasicTimer m_liveTimer;
    QElapsedTimer m_steady;
    qint64 m_drawnAtMs = -1000;
    QStringList m_shownTicks;
};

} // namespace Candela
