// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartView.h"

#include <QWidget>

#include <vector>

class QSplitter;

namespace Candela {

/// One chart, or several above each other with a common time axis: one for each row that traces are in. What
/// moves the time of one moves them all.
class ChartStack : public QWidget
{
    Q_OBJECT
public:
    explicit ChartStack(QWidget *parent = nullptr);

    /// Must outlive this.
    void setTraces(TraceSet *traces);
    ChartView *first() const { return m_views.front(); }
    const std::vector<ChartView *> &views() const { return m_views; }
    /// All of them, as seen.
    void paintTo(QPainter *painter, const QRectF &target);
    QImage toImage();

public Q_SLOTS:
    void setShape(Candela::TraceShape shape);
    void setUtc(bool utc);
    void setHighlighted(int traceId);
    void setZoomByRectangle(bool on);
    void fit();

Q_SIGNALS:
    void spanChanged();
    void liveChanged();
    void cursorMoved(qint64 ns);
    void markersChanged();
    void historyChanged();
    void rangeShown();
    void namesDropped(const QString &text, int row);
    void menuRequested(Candela::ChartView *view, const QPoint &viewportPosition);

private:
    void rebuild();
    ChartView *makeView(int row);
    void align();

    TraceSet *m_traces = nullptr;
    QSplitter *m_splitter;
    std::vector<ChartView *> m_views;
    bool m_taking = false;
};

} // namespace Candela
