// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProbeScale.h"

#include "AccessibleView.h"
#include "Theme.h"
#include "ThemeText.h"

#include "models/FormatNumber.h"

#include <QPainter>

#include <cmath>

namespace Candela {

namespace {
constexpr int Height = 52;
constexpr ThemeMetrics::Measure Side = ThemeMetrics::PanelMargin;
constexpr double TrackTop = 16;
constexpr double TrackHeight = 8;
} // namespace

ProbeScale::ProbeScale(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Scale"));
    setAccessibleView(this, QAccessible::Indicator, [this] {
        return isEmpty() || std::isnan(m_value)
                   ? QString()
                   : tr("%1 on a scale of %2 to %3").arg(m_value).arg(m_range.low).arg(m_range.high);
    });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(Theme::instance(), &Theme::changed, this, QOverload<>::of(&QWidget::update));
}

Range ProbeScale::rangeOf(const Metadata &m)
{
    if (m.display.isSet())
        return m.display;
    Range all;
    for (const Range &range : {m.control, m.warning, m.alarm}) {
        // One end may be set without the other.
        for (const double end : {range.low, range.high}) {
            if (!std::isfinite(end) || !(range.low <= range.high))
                continue;
            all.low = std::isnan(all.low) ? end : std::min(all.low, end);
            all.high = std::isnan(all.high) ? end : std::max(all.high, end);
        }
    }
    if (!all.isSet())
        return {};
    if (m.control.isSet() && m.control == all)
        return all;
    const double margin = (all.high - all.low) / 10;
    return {all.low - margin, all.high + margin};
}

void ProbeScale::set(const MetadataPtr &metadata, double value, bool stale)
{
    const Range range = metadata ? rangeOf(*metadata) : Range();
    const bool wasEmpty = isEmpty();
    m_metadata = metadata;
    m_range = range;
    m_value = value;
    m_stale = stale;
    if (wasEmpty != isEmpty())
        updateGeometry();
    accessibleViewChanged(this);
    update();
}

QSize ProbeScale::sizeHint() const
{
    return {200, isEmpty() ? 0 : Height};
}

double ProbeScale::xOf(double value) const
{
    const double part = (value - m_range.low) / (m_range.high - m_range.low);
    return Side + std::clamp(part, 0.0, 1.0) * (width() - 2 * Side);
}

void ProbeScale::paintEvent(QPaintEvent *)
{
    if (isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(Side, TrackTop, width() - 2 * Side, TrackHeight);
    paintZones(&painter, track);
    paintTicks(&painter, track);
    paintMark(&painter, track);
}

void ProbeScale::paintZones(QPainter *painter, const QRectF &track) const
{
    const ThemeColors &c = Theme::instance()->colors();
    painter->setPen(Qt::NoPen);
    QColor ground = c.text;
    ground.setAlphaF(0.12f);
    painter->setBrush(ground);
    painter->drawRect(track);
    const auto zone = [&](double from, double to, const QColor &color) {
        if (!(from < to))
            return;
        QRectF box = track;
        box.setLeft(xOf(from));
        box.setRight(xOf(to));
        QColor fill = color;
        fill.setAlphaF(0.7f);
        painter->setBrush(fill);
        painter->drawRect(box);
    };
    const double inf = std::numeric_limits<double>::infinity();
    const Range &warning = m_metadata->warning;
    const Range &alarm = m_metadata->alarm;
    const double alarmLow = alarm.isSet() ? alarm.low : -inf;
    const double alarmHigh = alarm.isSet() ? alarm.high : inf;
    if (warning.isSet()) {
        zone(std::max(alarmLow, m_range.low), warning.low, c.minor);
        zone(warning.high, std::min(alarmHigh, m_range.high), c.minor);
    }
    if (alarm.isSet()) {
        zone(m_range.low, alarm.low, c.major);
        zone(alarm.high, m_range.high, c.major);
    }
    const Range &control = m_metadata->control;
    if (!control.isSet())
        return;
    // The bracket: what may be written.
    const double y = track.bottom() + 3;
    painter->setPen(QPen(c.accent, 1.5));
    const double from = xOf(control.low);
    const double to = xOf(control.high);
    painter->drawLine(QPointF(from, y), QPointF(to, y));
    painter->drawLine(QPointF(from, y), QPointF(from, track.bottom()));
    painter->drawLine(QPointF(to, y), QPointF(to, track.bottom()));
}

void ProbeScale::paintTicks(QPainter *painter, const QRectF &track) const
{
    const ThemeColors &c = Theme::instance()->colors();
    const ThemeText writer(Theme::smallFont());
    struct Tick
    {
        double value;
        QColor color;
    };
    // The ends first: whatever would touch a number that stands there already is left out.
    QList<Tick> ticks{{m_range.low, c.secondaryText}, {m_range.high, c.secondaryText}};
    if (m_metadata->alarm.isSet())
        ticks << Tick{m_metadata->alarm.low, c.major} << Tick{m_metadata->alarm.high, c.major};
    if (m_metadata->warning.isSet())
        ticks << Tick{m_metadata->warning.low, c.minor} << Tick{m_metadata->warning.high, c.minor};
    if (m_metadata->control.isSet())
        ticks << Tick{m_metadata->control.low, c.accent} << Tick{m_metadata->control.high, c.accent};
    QList<QRectF> taken;
    for (const Tick &tick : std::as_const(ticks)) {
        if (!m_range.contains(tick.value))
            continue;
        const QString text = numberText(tick.value, 'g', 5);
        QRectF box(0, track.bottom() + 7, writer.width(text), writer.height());
        box.moveCenter(QPointF(xOf(tick.value), box.center().y()));
        box.moveLeft(std::clamp(box.left(), 2.0, std::max(2.0, width() - 2 - box.width())));
        const QRectF spaced = box.adjusted(-5, 0, 5, 0);
        if (std::any_of(taken.cbegin(), taken.cend(),
                        [&](const QRectF &other) { return other.intersects(spaced); }))
            continue;
        taken.append(box);
        painter->setPen(tick.color);
        writer.draw(painter, box.adjusted(-1, 0, 1, 0), Qt::AlignHCenter, text);
    }
}

void ProbeScale::paintMark(QPainter *painter, const QRectF &track) const
{
    if (std::isnan(m_value))
        return;
    const ThemeColors &c = Theme::instance()->colors();
    const double x = xOf(m_value);
    const QColor color = m_stale ? c.disconnected : c.text;
    painter->setPen(QPen(color, 2));
    painter->setBrush(m_stale ? QBrush(Qt::NoBrush) : QBrush(color));
    painter->drawLine(QPointF(x, track.top() - 2), QPointF(x, track.bottom() + 2));
    // Beyond an end the mark points outwards.
    QPolygonF sign;
    const double top = track.top() - 11;
    if (m_value > m_range.high)
        sign << QPointF(x - 6, top) << QPointF(x - 6, top + 8) << QPointF(x + 2, top + 4);
    else if (m_value < m_range.low)
        sign << QPointF(x + 6, top) << QPointF(x + 6, top + 8) << QPointF(x - 2, top + 4);
    else
        sign << QPointF(x - 5, top) << QPointF(x + 5, top) << QPointF(x, top + 8);
    painter->setPen(QPen(color, 1));
    painter->drawPolygon(sign);
}

} // namespace Candela
