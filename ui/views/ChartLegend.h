// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ThemeText.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

namespace Candela {

class TraceSet;
struct Trace;

/// The traces of a chart beside it: colour and dash, name, value now or at the cursor, unit. Hovering brings
/// a trace forward, a click hides or shows it, Delete takes it off the chart.
class ChartLegend : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit ChartLegend(QWidget *parent = nullptr);

    void setTraces(TraceSet *traces);              ///< Must outlive the legend.
    int currentTrace() const { return m_current; } ///< An id; 0 for none.
    /// What stands for a value of a trace: its label or a number with the PV's precision.
    static QString valueText(const Trace &trace, double value);
    /// The value that the legend shows for a trace.
    QString shownValue(const Trace &trace) const;
    QSize sizeHint() const override { return {250, 160}; }

public Q_SLOTS:
    void setCursorNs(qint64 ns); ///< 0: show the newest values.
    void refresh();              ///< Values may have changed; painted at most ten times a second.

Q_SIGNALS:
    void hovered(int traceId); ///< 0: none.
    void removeRequested(int traceId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void updateScrollBar();
    void hover(int traceId);
    int traceAt(int y) const;
    void paintRow(QPainter *painter, const QRect &row, const Trace &trace, qreal unitWidth) const;

    TraceSet *m_traces = nullptr;
    ThemeText m_text;
    qint64 m_cursorNs = 0;
    int m_hovered = 0;
    int m_current = 0;
    QBasicTimer m_refreshTimer;
};

} // namespace Candela
