// SPDX-License-Identifier: GPL-3.0-or-later
//
// The value axes of a chart: which there are, what they reach over, and which part of them a trace takes.
#include "ChartView.h"
#include "models/TraceSet.h"

#include <QCategoryAxis>
#include <QChart>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Candela {

namespace {

constexpr qsizetype MaxAxes = 8; ///< Beyond these, traces share the last one.
constexpr int ValueTickHeight = 48;
constexpr double BandShare = 0.84; ///< Of its band, that a staggered trace fills.

bool isShared(ChartAxisMode mode) // one range for all its traces
{
    return mode == ChartAxisMode::Auto || mode == ChartAxisMode::Fixed || mode == ChartAxisMode::Logarithmic;
}

} // namespace

bool ChartView::shows(const Trace &trace) const
{
    return trace.row == m_row && !trace.hidden;
}

// One axis for each unit, or name that somebody gave. Made anew only when there are others.
void ChartView::rebuildAxes()
{
    struct Wanted
    {
        QString name;
        bool right;
        ChartAxis look;
        QStringList labels;
    };
    std::vector<Wanted> wanted;
    if (m_traces) {
        for (int i = 0; i < m_traces->size(); ++i) {
            const Trace &trace = m_traces->at(i);
            if (!shows(trace))
                continue;
            const QString name = trace.axisName();
            const QStringList labels = trace.metadata ? trace.metadata->labels : QStringList();
            const auto known =
                std::find_if(wanted.begin(), wanted.end(), [&](const Wanted &w) { return w.name == name; });
            if (known != wanted.end()) {
                if (known->labels != labels)
                    known->labels.clear();
            } else if (qsizetype(wanted.size()) < MaxAxes) {
                const ChartAxis look = m_traces->axis(name);
                const bool right =
                    look.side == ChartAxis::AnySide ? !wanted.empty() : look.side == ChartAxis::Right;
                wanted.push_back({name, right, look, labels});
            }
        }
    }
    if (wanted.empty())
        wanted.push_back({});
    const bool same = std::equal(wanted.begin(), wanted.end(), m_axes.begin(), m_axes.end(),
                                 [](const Wanted &w, const ValueAxis &axis) {
                                     return w.name == axis.name && w.right == axis.right &&
                                            w.look == axis.look && w.labels == axis.labels;
                                 });
    if (same)
        return;
    std::vector<ValueAxis> old = std::move(m_axes);
    m_axes.clear();
    for (const Wanted &one : wanted) {
        ValueAxis axis;
        const auto known =
            std::find_if(old.begin(), old.end(), [&](const ValueAxis &o) { return o.name == one.name; });
        if (known != old.end() && known->look == one.look)
            axis = *known;
        axis.name = one.name;
        axis.right = one.right;
        axis.look = one.look;
        axis.labels = one.labels;
        axis.shown.clear();
        m_axes.push_back(std::move(axis));
    }
    for (const ValueAxis &axis : old) {
        chart()->removeAxis(axis.axis);
        delete axis.axis;
    }
    for (size_t i = 0; i < m_axes.size(); ++i) {
        ValueAxis &axis = m_axes[i];
        axis.axis = new QCategoryAxis;
        axis.axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis.axis->setStartValue(-1e300); // its line is never in view
        // A number with its end cut off is another number; words of enums may be shortened.
        axis.axis->setTruncateLabels(!axis.labels.isEmpty());
        QString title = axis.name;
        if (axis.look.mode == ChartAxisMode::Normalised)
            title = title.isEmpty() ? tr("% of what is in view") : tr("%1, % of what is in view").arg(title);
        else if (axis.look.mode == ChartAxisMode::Limits)
            title = title.isEmpty() ? tr("% of the limits") : tr("%1, % of the limits").arg(title);
        axis.axis->setTitleText(title);
        axis.axis->setTitleVisible(!title.isEmpty());
        // One grid is enough: the first axis draws it.
        axis.axis->setGridLineVisible(i == 0);
        chart()->addAxis(axis.axis, axis.right ? Qt::AlignRight : Qt::AlignLeft);
        if (!isShared(axis.look.mode) && !axis.manual)
            axis.scale = {0, 100, 20, 0, false};
        applyScale(&axis);
    }
    applyTheme();
}

ChartView::ValueAxis *ChartView::axisOf(const QString &name)
{
    for (ValueAxis &axis : m_axes) {
        if (axis.name == name)
            return &axis;
    }
    return &m_axes.back();
}

const ChartView::ValueAxis *ChartView::axisOf(const QString &name) const
{
    return const_cast<ChartView *>(this)->axisOf(name);
}

ChartScale ChartView::scaleOf(int traceId) const
{
    const Trace *trace = m_traces ? m_traces->find(traceId) : nullptr;
    return trace ? axisOf(trace->axisName())->scale : ChartScale();
}

QStringList ChartView::axisLabels(int axis) const
{
    QStringList labels;
    for (const ChartTick &tick : m_axes[size_t(axis)].shown)
        labels.append(tick.label);
    return labels;
}

// Beside the plot, the axis below the pointer; null over the plot. Several at one side share the place
// evenly, from the plot outwards.
ChartView::ValueAxis *ChartView::axisAt(const QPointF &at)
{
    const QRectF area = plot();
    if (at.y() < area.top() || at.y() > area.bottom() || (at.x() >= area.left() && at.x() <= area.right()))
        return nullptr;
    const bool right = at.x() > area.right();
    std::vector<ValueAxis *> side;
    for (ValueAxis &axis : m_axes) {
        if (axis.right == right)
            side.push_back(&axis);
    }
    if (side.empty())
        return nullptr;
    const qreal room = right ? chart()->size().width() - area.right() : area.left();
    const qreal away = right ? at.x() - area.right() : area.left() - at.x();
    const auto index =
        size_t(qBound(0.0, away / qMax(1.0, room) * double(side.size()), double(side.size()) - 1));
    return side[index];
}

void ChartView::scaleValues()
{
    if (!m_traces)
        return;
    for (ValueAxis &axis : m_axes) {
        if (!axis.manual && isShared(axis.look.mode))
            scaleAxis(&axis);
    }
}

void ChartView::scaleAxis(ValueAxis *axis)
{
    const int ticks = qMax(2, int(plot().height() / ValueTickHeight));
    const bool logarithmic = axis->look.mode == ChartAxisMode::Logarithmic;
    const auto apply = [&](const ChartScale &scale) {
        if (scale == axis->scale && !axis->shown.isEmpty())
            return;
        axis->scale = scale;
        applyScale(axis);
    };
    if (axis->look.mode == ChartAxisMode::Fixed) {
        apply({axis->look.min, axis->look.max, 1, 0, false});
        return;
    }
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (int i = 0; i < m_traces->size(); ++i) {
        const Trace &trace = m_traces->at(i);
        if (!shows(trace) || !trace.scaled || axisOf(trace.axisName()) != axis)
            continue;
        const qint64 first =
            qMax<qint64>(0, trace.buffer.indexAt(fromNs())); // what holds at the left edge, too
        const TraceColumn all = trace.buffer.summary(first, trace.buffer.lowerBound(toNs()));
        if (std::isnan(all.min))
            continue;
        if (logarithmic && all.max <= 0)
            continue;
        // Of what is not positive only the positive part can be shown: from a millionth of it, unasked.
        low = std::min(low, logarithmic && all.min <= 0 ? all.max * 1e-6 : all.min);
        high = std::max(high, all.max);
    }
    if (!(low <= high))
        return;
    if (!axis->labels.isEmpty() && !logarithmic) {
        apply(
            {-0.4, double(std::max<qsizetype>(axis->labels.size(), qsizetype(high) + 1)) - 0.6, 1, 0, false});
    } else if (logarithmic) {
        apply(decadeScale(low, high));
    } else if (axis->automatic.follow(low, high, ticks, m_steady.elapsed())) {
        apply(axis->automatic.scale());
    }
}

void ChartView::applyScale(ValueAxis *axis)
{
    if (!axis->axis || !(axis->scale.max > axis->scale.min))
        return;
    const int count = qMax(2, int(plot().height() / ValueTickHeight));
    QList<ChartTick> ticks;
    if (axis->look.mode == ChartAxisMode::Staggered) {
        // The name of each trace in the middle of its band.
        std::vector<const Trace *> own;
        for (int i = 0; m_traces && i < m_traces->size(); ++i) {
            if (shows(m_traces->at(i)) && axisOf(m_traces->at(i).axisName()) == axis)
                own.push_back(&m_traces->at(i));
        }
        for (size_t i = own.size(); i-- > 0;) {
            const double at = 100 * (1 - (double(i) + 0.5) / double(own.size()));
            QString name = own[i]->name;
            if (name.size() > 14)
                name = QStringLiteral("\u2026") + name.right(13);
            if (at >= axis->scale.min && at <= axis->scale.max)
                ticks.append({at, name});
        }
    } else if (!axis->labels.isEmpty() && isShared(axis->look.mode) && !axis->scale.logarithmic) {
        ticks = labelTicks(axis->scale, axis->labels);
    } else {
        ticks = valueTicks(axis->scale, count);
    }
    if (ticks != axis->shown) {
        const QStringList old = axis->axis->categoriesLabels();
        for (const QString &label : old)
            axis->axis->remove(label);
        for (const ChartTick &tick : ticks)
            axis->axis->append(tick.label, tick.at);
        axis->shown = ticks;
    }
    axis->axis->setRange(axis->scale.min, axis->scale.max);
}

// Which values are at the bottom and the top of the plot for each trace.
void ChartView::updateItem()
{
    ChartTracesItem::View view;
    view.area = plot();
    view.ratio = devicePixelRatioF();
    view.grid = m_grid;
    view.holdUntilNs = now();
    view.shape = m_shape;
    view.highlighted = m_highlighted;
    for (ValueAxis &axis : m_axes) {
        if (axis.look.mode == ChartAxisMode::Staggered)
            applyScale(&axis);
    }
    for (int i = 0; m_traces && i < m_traces->size(); ++i) {
        const Trace &trace = m_traces->at(i);
        if (!shows(trace))
            continue;
        const ValueAxis *axis = axisOf(trace.axisName());
        ChartTracesItem::Line line{trace.id, axis->scale.min, axis->scale.max, axis->scale.logarithmic};
        if (!isShared(axis->look.mode)) {
            double low = std::numeric_limits<double>::quiet_NaN();
            double high = low;
            if (axis->look.mode == ChartAxisMode::Limits && trace.metadata &&
                trace.metadata->display.isSet()) {
                low = trace.metadata->display.low;
                high = trace.metadata->display.high;
            } else {
                const qint64 first = qMax<qint64>(0, trace.buffer.indexAt(fromNs()));
                const TraceColumn all = trace.buffer.summary(first, trace.buffer.lowerBound(toNs()));
                low = all.min;
                high = all.max;
            }
            if (std::isnan(low))
                low = 0, high = 1;
            if (!(high > low)) { // one value stands in the middle
                const double half = std::max(0.5, std::abs(low) * 0.05);
                low -= half;
                high += half;
            }
            if (axis->look.mode == ChartAxisMode::Staggered) {
                int bands = 0;
                int band = 0;
                for (int j = 0; j < m_traces->size(); ++j) {
                    if (shows(m_traces->at(j)) && axisOf(m_traces->at(j).axisName()) == axis) {
                        if (j == i)
                            band = bands;
                        ++bands;
                    }
                }
                const double height = (high - low) / BandShare;
                const double bottom = low - height * (1 - BandShare) / 2 - height * (bands - 1 - band);
                low = bottom;
                high = bottom + height * bands;
            }
            // The part of 0..100 % that the axis shows.
            line.min = low + (high - low) * axis->scale.min / 100;
            line.max = low + (high - low) * axis->scale.max / 100;
            line.logarithmic = false;
        }
        view.lines.push_back(line);
    }
    m_item->setView(view);
}

const ChartTracesItem::Line *ChartView::lineOf(int traceId) const
{
    for (const ChartTracesItem::Line &line : m_item->view().lines) {
        if (line.traceId == traceId)
            return &line;
    }
    return nullptr;
}

double ChartView::yOf(const ChartTracesItem::Line &line, double value) const
{
    const QRectF area = plot();
    if (line.logarithmic)
        value = value > 0 ? std::log10(value) : -400;
    return area.bottom() - (value - line.min) / (line.max - line.min) * area.height();
}

// By hand

void ChartView::zoomAxis(ValueAxis *axis, double factor, double share)
{
    const double height = (axis->scale.max - axis->scale.min) * factor;
    const double centre = axis->scale.min + share * (axis->scale.max - axis->scale.min);
    if (!(height > std::abs(centre) * 1e-9 + 1e-12) || !(height < 1e300))
        return;
    axis->manual = true;
    axis->scale.min = centre - share * height;
    axis->scale.max = centre + (1 - share) * height;
    applyScale(axis);
    scheduleFrame();
}

void ChartView::moveAxis(ValueAxis *axis, double share)
{
    const double by = share * (m_pressedScale.max - m_pressedScale.min);
    axis->manual = true;
    axis->scale = m_pressedScale;
    axis->scale.min += by;
    axis->scale.max += by;
    applyScale(axis);
    scheduleFrame();
}

void ChartView::zoomInto(const QRectF &part)
{
    const QRectF area = plot();
    const QRectF inside = part & area;
    if (inside.width() < 4 || inside.height() < 4)
        return;
    remember();
    const qint64 from = timeAt(inside.left());
    const qint64 to = timeAt(inside.right());
    for (ValueAxis &axis : m_axes) {
        const double height = axis.scale.max - axis.scale.min;
        const double low = axis.scale.min + height * (area.bottom() - inside.bottom()) / area.height();
        const double high = axis.scale.min + height * (area.bottom() - inside.top()) / area.height();
        if (!(high - low > std::abs(low) * 1e-9 + 1e-12))
            continue;
        axis.manual = true;
        axis.scale.min = low;
        axis.scale.max = high;
        applyScale(&axis);
    }
    showRange(from, to);
}

} // namespace Candela
