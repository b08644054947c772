// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands above the traces: crosshair, markers, notes, the signs of alarms, the rectangle of a zoom.
#include "ChartView.h"
#include "Theme.h"
#include "ThemeText.h"
#include "models/ChartTimeText.h"
#include "models/FormatTime.h"
#include "models/TraceSet.h"

#include <QChart>
#include <QPainter>

#include <cmath>

namespace Candela {

namespace {

constexpr qreal FlagPadding = 6;
constexpr qreal NoteWidth = 160;
constexpr qreal SignSize = 9;
constexpr int SignsPerTrace = 40;
constexpr size_t TracesWithSigns = 24; ///< With more, the halo must do.

} // namespace

void ChartView::drawForeground(QPainter *painter, const QRectF &)
{
    if (!m_traces)
        return;
    painter->save();
    painter->setTransform(chart()->sceneTransform(), true);
    const QRectF area = plot();
    drawAlarmSigns(painter, area);
    drawNotes(painter, area);
    drawMarkers(painter, area);
    if (m_gesture == Gesture::Rectangle && !m_painting) {
        const ThemeColors &colors = Theme::instance()->colors();
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(colors.accent, 1));
        QColor fill = colors.accent;
        fill.setAlphaF(0.12f);
        painter->setBrush(fill);
        painter->drawRect(QRectF(chartPoint(m_pressedAt), chartPoint(m_draggedTo)).normalized() & area);
    } else if (m_cursorNs && !m_painting) {
        drawCrosshair(painter, area);
    }
    painter->restore();
}

// A small box with a text at the edge of the plot, beside a moment. Returns its right end.
double ChartView::drawFlag(QPainter *painter, const QRectF &area, qint64 ns, const QString &text,
                           bool top) const
{
    const ThemeColors &colors = Theme::instance()->colors();
    const ThemeText writer(Theme::smallFont());
    QRectF box(0, 0, writer.width(text) + 2 * FlagPadding, writer.height() + 4);
    box.moveCenter(QPointF(xOf(ns), 0));
    box.moveLeft(qBound(area.left(), box.left(), qMax(area.left(), area.right() - box.width())));
    if (top)
        box.moveTop(area.top() + 2);
    else
        box.moveBottom(area.bottom() - 4);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.raised);
    painter->drawRoundedRect(box, ThemeMetrics::Corner, ThemeMetrics::Corner);
    painter->setPen(colors.text);
    writer.draw(painter, box, Qt::AlignHCenter, text);
    return box.right();
}

void ChartView::drawCrosshair(QPainter *painter, const QRectF &area) const
{
    const ThemeColors &colors = Theme::instance()->colors();
    const double x = xOf(m_cursorNs);
    if (x < area.left() || x > area.right())
        return;
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(colors.secondaryText, 1));
    painter->drawLine(QPointF(qRound(x), area.top()), QPointF(qRound(x), area.bottom()));
    painter->setRenderHint(QPainter::Antialiasing);
    for (const ChartTracesItem::Line &line : m_item->view().lines) {
        const Trace *trace = m_traces->find(line.traceId);
        const qint64 index = trace ? trace->buffer.indexAt(m_cursorNs) : -1;
        if (index < 0 || trace->hidden || trace->buffer.at(index).isGap() || m_cursorNs > now())
            continue;
        const TraceSample sample = trace->buffer.at(index);
        double value = sample.value;
        // On the line that is drawn, not beside it.
        if (m_shape == TraceShape::Lines && index + 1 < trace->buffer.size()) {
            const TraceSample next = trace->buffer.at(index + 1);
            if (!next.isGap() && next.timeNs > sample.timeNs)
                value += (next.value - value) * double(m_cursorNs - sample.timeNs) /
                         double(next.timeNs - sample.timeNs);
        }
        const double y = yOf(line, value);
        if (y < area.top() - 1 || y > area.bottom() + 1)
            continue;
        painter->setPen(QPen(colors.surface, 1.5));
        painter->setBrush(ChartTracesItem::traceColor(*trace));
        painter->drawEllipse(QPointF(x, y), 4, 4);
    }
    drawFlag(painter, area, m_cursorNs, formatChartTime(m_cursorNs, m_utc), false);
}

void ChartView::drawMarkers(QPainter *painter, const QRectF &area) const
{
    const ThemeColors &colors = Theme::instance()->colors();
    const bool both = m_markers[MarkerA] && m_markers[MarkerB];
    if (both) {
        QRectF between(QPointF(xOf(m_markers[MarkerA]), area.top()),
                       QPointF(xOf(m_markers[MarkerB]), area.bottom()));
        QColor fill = colors.accent;
        fill.setAlphaF(0.07f);
        painter->fillRect(between.normalized() & area, fill);
    }
    for (const Marker marker : {MarkerA, MarkerB}) {
        const qint64 ns = m_markers[marker];
        const double x = xOf(ns);
        if (!ns || x < area.left() || x > area.right())
            continue;
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(colors.accent, 1, marker == MarkerA ? Qt::SolidLine : Qt::DashLine));
        painter->drawLine(QPointF(qRound(x), area.top()), QPointF(qRound(x), area.bottom()));
        QString text = marker == MarkerA ? QStringLiteral("A") : QStringLiteral("B");
        if (both && marker == MarkerB) {
            const qint64 apart = m_markers[MarkerB] - m_markers[MarkerA];
            text += QStringLiteral("  ") + (apart < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) +
                    formatSpan(std::abs(apart));
        }
        drawFlag(painter, area, ns, text, true);
    }
}

QRectF ChartView::noteBox(int note, const QRectF &area) const
{
    const ChartNote &one = m_traces->notes()[note];
    const double x = xOf(one.timeNs);
    if (x < area.left() || x > area.right())
        return {};
    const ThemeText writer(Theme::smallFont());
    const double width = qMin(NoteWidth, writer.width(one.text) + 2 * FlagPadding);
    // Below the flags of the markers; each in a line of its own, four in turn.
    QRectF box(x, area.top() + 24 + (note % 4) * (writer.height() + 8), width, writer.height() + 4);
    if (box.right() > area.right())
        box.moveRight(x);
    return box;
}

void ChartView::drawNotes(QPainter *painter, const QRectF &area) const
{
    const ThemeColors &colors = Theme::instance()->colors();
    const ThemeText writer(Theme::smallFont());
    for (int i = 0; i < m_traces->notes().size(); ++i) {
        const QRectF box = noteBox(i, area);
        if (box.isNull())
            continue;
        const double x = qRound(xOf(m_traces->notes()[i].timeNs));
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(colors.secondaryText, 1, Qt::DotLine));
        painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter->setPen(QPen(colors.line, 1));
        painter->setBrush(colors.raised);
        painter->drawRect(box);
        painter->setPen(colors.text);
        writer.draw(painter, box.adjusted(FlagPadding, 0, -FlagPadding, 0), Qt::AlignLeft,
                    m_traces->notes()[i].text);
    }
}

int ChartView::noteAt(const QPoint &viewportPoint) const
{
    for (int i = 0; m_traces && i < m_traces->notes().size(); ++i) {
        if (noteBox(i, plot()).contains(chartPoint(viewportPoint)))
            return i;
    }
    return -1;
}

// Where an alarm begins, its sign beside the halo: a severity is never told by colour alone.
void ChartView::drawAlarmSigns(QPainter *painter, const QRectF &area) const
{
    const ChartRaster::Frame &frame = m_item->raster().frame();
    if (frame.lines.size() > TracesWithSigns)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    for (const ChartTracesItem::Line &line : m_item->view().lines) {
        const ChartRuns *runs = m_item->raster().runsOf(line.traceId);
        if (!runs)
            continue;
        Severity before = Severity::None;
        double clear = area.left() - 100;
        int signs = 0;
        for (qint64 column = m_grid.first; column < m_grid.end() && signs < SignsPerTrace; ++column) {
            const ChartRun &run = runs->at(column);
            // Where an invalid trace has no line the gap tells of it; the sign stands where it was lost.
            const Severity severity = run.severity;
            if (severity == before || std::exchange(before, severity) > severity ||
                severity == Severity::None || run.isEmpty())
                continue;
            const double x = area.left() + double(column - m_grid.first) / m_item->view().ratio;
            const double y = yOf(line, run.high);
            if (x < clear || y < area.top() || y > area.bottom())
                continue;
            clear = x + SignSize + 3;
            ++signs;
            const QRectF box(x - SignSize / 2, qMax(area.top(), y - SignSize - 6), SignSize, SignSize);
            paintSeveritySign(painter, box, severity, Theme::instance()->severityColor(severity));
        }
    }
}

} // namespace Candela
