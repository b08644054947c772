// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/GatherBarsView.h"

#include "models/FormatNumber.h"
#include "models/FormatUnit.h"
#include "models/GatherResultsModel.h"
#include "views/AccessibleView.h"
#include "views/Theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace Candela {

namespace {
constexpr ThemeMetrics::Measure RowHeight = ThemeMetrics::RowCompact;
constexpr int Gap = 8;
constexpr int ValueWidth = 76;
} // namespace

GatherBarsView::GatherBarsView(GatherResultsModel *model, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Results as bars"));
    setAccessibleView(this, QAccessible::Chart,
                      [this] { return tr("%n bars", nullptr, m_model->rowCount()); });
    verticalScrollBar()->setSingleStep(RowHeight);
    const auto renew = [this] {
        updateScroll();
        viewport()->update();
    };
    connect(model, &QAbstractItemModel::modelReset, this, renew);
    connect(model, &QAbstractItemModel::layoutChanged, this, renew);
    connect(model, &QAbstractItemModel::rowsInserted, this, renew);
    connect(Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void GatherBarsView::setStatistics(const GatherStatistics &statistics)
{
    m_spans.clear();
    for (const GatherUnitStatistics &unit : statistics.units) {
        // From nothing, so that lengths can be compared; what never comes near it gets its own span.
        Span span{std::min(0.0, unit.min), std::max(0.0, unit.max)};
        if (span.low == span.high)
            span.high = span.low + 1;
        m_spans.insert(unit.unit, span);
    }
    viewport()->update();
}

int GatherBarsView::labelWidth() const
{
    return std::clamp(viewport()->width() * 2 / 5, 60, 180);
}

QRectF GatherBarsView::barOf(int row) const
{
    if (row < 0 || row >= m_model->rowCount())
        return {};
    const GatherRow &line = m_model->rowAt(row);
    const double value = line.isNumber() ? line.item.reading.toDouble() : std::nan("");
    const auto span = m_spans.constFind(line.unit());
    if (!std::isfinite(value) || span == m_spans.constEnd())
        return {};
    const double left = labelWidth() + Gap;
    const double width = std::max(10.0, viewport()->width() - left - ValueWidth - Gap);
    const auto at = [&](double v) { return left + (v - span->low) / (span->high - span->low) * width; };
    const double from = at(std::clamp(0.0, span->low, span->high));
    const double to = at(std::clamp(value, span->low, span->high));
    const double top = double(row) * RowHeight - verticalScrollBar()->value() + 4;
    return QRectF(std::min(from, to), top, std::max(1.0, std::abs(to - from)), RowHeight - 8);
}

void GatherBarsView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Theme *theme = Theme::instance();
    const ThemeColors &colors = theme->colors();
    const int offset = verticalScrollBar()->value();
    const int first = offset / RowHeight;
    const int last = std::min(m_model->rowCount() - 1, (offset + viewport()->height()) / RowHeight);
    const int label = labelWidth();
    for (int row = first; row <= last; ++row) {
        const GatherRow &line = m_model->rowAt(row);
        const QRectF box(0, row * RowHeight - offset, viewport()->width(), RowHeight);
        painter.setPen(colors.text);
        painter.drawText(QRectF(box.left(), box.top(), label, box.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(line.pv, Qt::ElideMiddle, label));
        if (!line.item.ok()) {
            painter.setPen(colors.invalid);
            const QString sentence = QString(Theme::severitySign(Severity::Invalid) + QLatin1Char(' ') +
                                             line.item.error.message());
            const int room = viewport()->width() - label - Gap;
            painter.drawText(QRectF(label + Gap, box.top(), room, box.height()),
                             Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(sentence, Qt::ElideRight, room));
            continue;
        }
        const Severity severity = line.item.reading.severity();
        const QRectF bar = barOf(row);
        if (!bar.isNull()) {
            QColor fill = severity == Severity::None ? colors.selection : theme->severityColor(severity);
            fill.setAlphaF(0.8f);
            painter.fillRect(bar, fill);
        }
        QString text = shownText(line.item.reading, line.metadata.get());
        if (const QString unit = displayUnit(line.metadata); !unit.isEmpty())
            text += QLatin1Char(' ') + unit;
        painter.setPen(theme->severityColor(severity));
        const QRectF value(viewport()->width() - ValueWidth, box.top(), ValueWidth, box.height());
        painter.drawText(value, Qt::AlignRight | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, ValueWidth));
    }
}

void GatherBarsView::updateScroll()
{
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, m_model->rowCount() * RowHeight - viewport()->height()));
}

void GatherBarsView::resizeEvent(QResizeEvent *event)
{
    updateScroll();
    QAbstractScrollArea::resizeEvent(event);
}

int GatherBarsView::rowAt(QPoint position) const
{
    const int row = (position.y() + verticalScrollBar()->value()) / RowHeight;
    return row >= 0 && row < m_model->rowCount() ? row : -1;
}

void GatherBarsView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int row = rowAt(event->position().toPoint()); row >= 0)
        Q_EMIT activated(m_model->rowAt(row).pv);
}

bool GatherBarsView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = rowAt(help->pos());
        QToolTip::showText(help->globalPos(), row >= 0 ? m_model->rowAt(row).pv : QString(), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace Candela
