// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartLegend.h"

#include "AccessibleView.h"
#include "ChartTracesItem.h"
#include "Theme.h"
#include "models/ChartStatisticsModel.h"
#include "models/FormatTime.h"
#include "models/TraceSet.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimerEvent>
#include <QToolTip>

#include <cmath>
#include <limits>

namespace Candela {

namespace {

constexpr ThemeMetrics::Measure RowHeight = ThemeMetrics::Row;
constexpr int SwatchWidth = 18;
constexpr int Padding = 10;
constexpr int RefreshMs = 100;

void paintClock(QPainter *painter, const QRectF &box, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.3));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(box);
    painter->drawPolyline(QPolygonF{QPointF(box.center().x(), box.top() + 2), box.center(),
                                    QPointF(box.right() - 2.5, box.center().y())});
    painter->restore();
}

} // namespace

ChartLegend::ChartLegend(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_text(font())
{
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setMinimumWidth(140);
    setAccessibleName(tr("Traces"));
    setAccessibleView(this, QAccessible::List, [this] {
        QStringList traces;
        for (int i = 0; m_traces && i < m_traces->size(); ++i) {
            const Trace &trace = m_traces->at(i);
            const QString value = QString(shownValue(trace) + QLatin1Char(' ') + trace.unit()).trimmed();
            traces << (trace.hidden ? tr("%1 is hidden").arg(trace.name)
                                    : QString(trace.name + QLatin1Char(' ') + value).trimmed());
        }
        return traces.join(QStringLiteral(", "));
    });
    connect(Theme::instance(), &Theme::changed, this, [this] {
        m_text = ThemeText(font());
        viewport()->update();
    });
}

void ChartLegend::setTraces(TraceSet *traces)
{
    m_traces = traces;
    connect(traces, &TraceSet::tracesChanged, this, [this] {
        if (m_current && !m_traces->find(m_current))
            m_current = 0;
        updateScrollBar();
        viewport()->update();
    });
    updateScrollBar();
}

QString ChartLegend::valueText(const Trace &trace, double value)
{
    return traceValueText(trace, value);
}

QString ChartLegend::shownValue(const Trace &trace) const
{
    if (trace.buffer.isEmpty())
        return QStringLiteral("\u2013");
    const qint64 index = m_cursorNs ? trace.buffer.indexAt(m_cursorNs) : trace.buffer.size() - 1;
    return valueText(trace,
                     index < 0 ? std::numeric_limits<double>::quiet_NaN() : trace.buffer.at(index).value);
}

void ChartLegend::setCursorNs(qint64 ns)
{
    m_cursorNs = ns;
    viewport()->update();
}

void ChartLegend::refresh()
{
    if (!m_refreshTimer.isActive())
        m_refreshTimer.start(RefreshMs, Qt::CoarseTimer, this);
}

void ChartLegend::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_refreshTimer.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    m_refreshTimer.stop();
    viewport()->update();
}

void ChartLegend::updateScrollBar()
{
    const int rows = m_traces ? m_traces->size() : 0;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(RowHeight);
    verticalScrollBar()->setRange(0, qMax(0, rows * RowHeight + 8 - viewport()->height()));
}

void ChartLegend::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

int ChartLegend::traceAt(int y) const
{
    const int row = (y + verticalScrollBar()->value() - 4) / RowHeight;
    return m_traces && y + verticalScrollBar()->value() >= 4 && row < m_traces->size() ? m_traces->at(row).id
                                                                                       : 0;
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const ThemeColors &c = Theme::instance()->colors();
    painter.fillRect(viewport()->rect(), c.surface);
    if (!m_traces)
        return;
    qreal unitWidth = 0;
    for (int i = 0; i < m_traces->size(); ++i)
        unitWidth = qMax(unitWidth, m_text.width(m_traces->at(i).unit()));
    unitWidth = qMin(unitWidth, 60.0);
    for (int i = 0; i < m_traces->size(); ++i) {
        const QRect row(0, 4 + i * RowHeight - verticalScrollBar()->value(), viewport()->width(), RowHeight);
        if (row.bottom() >= 0 && row.top() <= viewport()->height())
            paintRow(&painter, row, m_traces->at(i), unitWidth);
    }
}

void ChartLegend::paintRow(QPainter *painter, const QRect &row, const Trace &trace, qreal unitWidth) const
{
    const ThemeColors &c = Theme::instance()->colors();
    if (trace.id == m_hovered || (hasFocus() && trace.id == m_current)) {
        QColor ground = c.text;
        ground.setAlpha(trace.id == m_hovered ? 16 : 10);
        painter->fillRect(row, ground);
    }
    if (hasFocus() && trace.id == m_current) {
        painter->setPen(QPen(c.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }
    const qreal thick = qBound(2.0, trace.width > 0 ? qreal(trace.width) + 1 : 3.0, 8.0);
    const QRectF swatch(row.left() + Padding, row.center().y() + 0.5 - thick / 2, SwatchWidth, thick);
    QColor color = ChartTracesItem::traceColor(trace);
    if (trace.hidden)
        color.setAlphaF(0.3f);
    const int dash = ChartTracesItem::traceDash(trace.style);
    for (qreal x = 0; x < swatch.width(); x += dash ? 2.0 * dash : swatch.width()) {
        const qreal length = qMin<qreal>(dash ? dash : swatch.width(), swatch.width() - x);
        painter->fillRect(QRectF(swatch.left() + x, swatch.top(), length, swatch.height()), color);
    }
    QRectF rest(row);
    rest.setLeft(swatch.right() + 8);
    rest.setRight(row.right() - Padding);
    painter->setPen(c.secondaryText);
    if (unitWidth > 0) {
        m_text.draw(painter, QRectF(rest.right() - unitWidth, rest.top(), unitWidth, rest.height()),
                    Qt::AlignLeft, trace.unit());
        rest.setRight(rest.right() - unitWidth - 5);
    }
    const bool live = trace.isConnected() || m_cursorNs;
    const QString value = shownValue(trace);
    const qreal valueWidth = qMin(m_text.width(value), rest.width() * 0.55);
    const QRectF valueBox(rest.right() - valueWidth, rest.top(), valueWidth, rest.height());
    if (!trace.hidden)
        painter->setPen(
            live ? Theme::instance()->severityColor(m_cursorNs ? Severity::None : trace.latest.severity())
                 : c.secondaryText);
    m_text.draw(painter, valueBox, Qt::AlignRight, value);
    rest.setRight(valueBox.left() - 8);
    if (!trace.isConnected()) {
        paintDisconnectedSign(painter, QRectF(rest.right() - 10, rest.center().y() - 5, 10, 10),
                              c.disconnected);
        rest.setRight(rest.right() - 16);
    } else if (trace.latest.severity() != Severity::None && !m_cursorNs) {
        paintSeveritySign(painter, QRectF(rest.right() - 9, rest.center().y() - 4.5, 9, 9),
                          trace.latest.severity(), Theme::instance()->severityColor(trace.latest.severity()));
        rest.setRight(rest.right() - 14);
    }
    if (trace.clockOff) {
        paintClock(painter, QRectF(rest.right() - 10, rest.center().y() - 5, 10, 10), c.minor);
        rest.setRight(rest.right() - 14);
    }
    if (trace.squashed) {
        // The mark that stands at the top of the plot where samples were lost.
        painter->fillRect(QRectF(rest.right() - 4, rest.center().y() - 5, 2, 6), c.minor);
        rest.setRight(rest.right() - 8);
    }
    painter->setPen(trace.hidden || !trace.isConnected() ? c.secondaryText : c.text);
    m_text.draw(painter, rest, Qt::AlignLeft, trace.name, Qt::ElideMiddle);
}

void ChartLegend::hover(int traceId)
{
    if (traceId == m_hovered)
        return;
    m_hovered = traceId;
    viewport()->update();
    Q_EMIT hovered(traceId);
}

void ChartLegend::mouseMoveEvent(QMouseEvent *event)
{
    hover(traceAt(int(event->position().y())));
}

void ChartLegend::mousePressEvent(QMouseEvent *event)
{
    const int id = traceAt(int(event->position().y()));
    m_current = id;
    if (id && event->button() == Qt::LeftButton) {
        if (event->modifiers() & Qt::ControlModifier)
            m_traces->solo(id);
        else
            m_traces->setHidden(id, !m_traces->find(id)->hidden);
    }
    viewport()->update();
}

bool ChartLegend::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover(0);
    if (event->type() == QEvent::ToolTip && m_traces) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Trace *trace = m_traces->find(traceAt(help->pos().y()));
        if (!trace) {
            QToolTip::hideText();
            return true;
        }
        const TraceBuffer &buffer = trace->buffer;
        QStringList lines{
            trace->name,
            buffer.size() > 1
                ? tr("%1 of %2 samples kept, over %3")
                      .arg(locale().toString(buffer.size()), locale().toString(buffer.capacity()),
                           formatSpan(buffer.lastTimeNs() - buffer.firstTimeNs()))
                : tr("%1 of %2 samples kept")
                      .arg(locale().toString(buffer.size()), locale().toString(buffer.capacity()))};
        if (!trace->waves.isEmpty())
            lines.append(
                tr("%n arrays kept; the chart shows their first element", nullptr, trace->waves.size()));
        if (trace->squashed)
            lines.append(tr("%1 samples lost because they came too fast").arg(trace->squashed));
        if (buffer.lateCount())
            lines.append(tr("%1 came out of order").arg(buffer.lateCount()));
        if (trace->clockOff)
            lines.append(tr("The server's clock is %1 off; shown by the time of arrival")
                             .arg(formatSpan(std::abs(trace->clockErrorNs))));
        lines.append(tr("Click: hide or show; Ctrl+click: this one alone"));
        QToolTip::showText(help->globalPos(), lines.join(QLatin1Char('\n')), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ChartLegend::keyPressEvent(QKeyEvent *event)
{
    if (!m_traces || m_traces->isEmpty()) {
        event->ignore();
        return;
    }
    int row = -1;
    for (int i = 0; i < m_traces->size(); ++i) {
        if (m_traces->at(i).id == m_current)
            row = i;
    }
    switch (event->key()) {
    case Qt::Key_Up:
        m_current = m_traces->at(qMax(0, row - 1)).id;
        break;
    case Qt::Key_Down:
        m_current = m_traces->at(qMin(m_traces->size() - 1, row + 1)).id;
        break;
    case Qt::Key_Space:
        if (const Trace *trace = m_traces->find(m_current))
            m_traces->setHidden(m_current, !trace->hidden);
        break;
    case Qt::Key_S:
        if (m_current)
            m_traces->solo(m_current);
        break;
    case Qt::Key_Delete:
        if (m_current)
            Q_EMIT removeRequested(m_current);
        break;
    default:
        event->ignore();
        return;
    }
    viewport()->update();
    event->accept();
}

} // namespace Candela
