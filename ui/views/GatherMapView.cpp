// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/GatherMapView.h"

#include "models/FormatNumber.h"
#include "views/AccessibleView.h"
#include "views/Theme.h"
#include "views/ThemeText.h"

#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace Candela {

namespace {
constexpr int ScaleHeight = 28;
constexpr double Dot = 4; ///< Radius in pixels.
} // namespace

GatherMapView::GatherMapView(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setAccessibleName(tr("Results at their places"));
    setAccessibleView(this, QAccessible::Graphic, [this] {
        const auto failed =
            std::count_if(m_points.begin(), m_points.end(), [](const auto &p) { return !p.ok; });
        //: The floor's name, then "12 values", then "2 failed"
        return tr("%1, %2, %3")
            .arg(m_floor.name, tr("%n values", nullptr, int(m_points.size() - failed)),
                 tr("%n failed", nullptr, int(failed)));
    });
    connect(Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void GatherMapView::setFloor(const SiteFloor &floor)
{
    m_floor = floor;
    update();
}

void GatherMapView::setPoints(QList<GatherMapPoint> points, const HeatScale &scale, const QString &unit)
{
    m_points = std::move(points);
    m_scale = scale;
    m_unit = unit;
    update();
}

QRectF GatherMapView::stage() const
{
    return QRectF(rect()).adjusted(4, 4, -4, -ScaleHeight - 4);
}

double GatherMapView::metre() const
{
    const QRectF area = stage();
    return m_floor.width > 0 && m_floor.height > 0
               ? std::min(area.width() / m_floor.width, area.height() / m_floor.height)
               : 0;
}

QPointF GatherMapView::placeOf(const GatherMapPoint &point) const
{
    const QRectF area = stage();
    const double scale = metre();
    return {area.center().x() + (point.position.x() - m_floor.width / 2) * scale,
            area.center().y() + (point.position.y() - m_floor.height / 2) * scale};
}

void GatherMapView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors &colors = Theme::instance()->colors();
    painter.setPen(QPen(colors.line, 1));
    for (const SiteRoom &room : m_floor.rooms) {
        QPolygonF outline;
        for (const QPointF &corner : room.outline)
            outline.append(placeOf({{}, corner, 0, true, {}}));
        painter.drawPolygon(outline);
    }
    const HeatTable &table = heatTable(HeatColors::Viridis);
    for (const GatherMapPoint &point : std::as_const(m_points)) {
        const QPointF at = placeOf(point);
        if (!point.ok) {
            paintSeveritySign(&painter, QRectF(at.x() - Dot - 1, at.y() - Dot - 1, 2 * Dot + 2, 2 * Dot + 2),
                              Severity::Invalid, colors.invalid);
            continue;
        }
        painter.setPen(QPen(colors.secondaryText, 0.5));
        if (std::isfinite(point.value))
            painter.setBrush(QColor(table[size_t(std::lround(m_scale.share(point.value) * 255))]));
        else
            painter.setBrush(colors.raised);
        painter.drawEllipse(at, Dot, Dot);
    }
    paintScale(&painter);
}

void GatherMapView::paintScale(QPainter *painter) const
{
    const ThemeColors &colors = Theme::instance()->colors();
    const QRectF band(4, height() - ScaleHeight + 4, width() - 8, 6);
    const HeatTable &table = heatTable(HeatColors::Viridis);
    QLinearGradient gradient(band.topLeft(), band.topRight());
    for (int i = 0; i <= 16; ++i)
        gradient.setColorAt(i / 16.0, QColor(table[size_t(std::min(255, i * 16))]));
    painter->fillRect(band, gradient);
    painter->setFont(Theme::smallFont());
    painter->setPen(colors.secondaryText);
    const QRectF text(band.left(), band.bottom() + 1, band.width(), ScaleHeight - 10);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignTop, numberText(m_scale.low));
    painter->drawText(text, Qt::AlignRight | Qt::AlignTop,
                      QStringLiteral("%1 %2").arg(numberText(m_scale.high), m_unit).trimmed());
}

int GatherMapView::pointAt(QPointF position) const
{
    int best = -1;
    double nearest = 12;
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const double distance = QLineF(position, placeOf(m_points.at(i))).length();
        if (distance < nearest) {
            nearest = distance;
            best = int(i);
        }
    }
    return best;
}

void GatherMapView::mouseMoveEvent(QMouseEvent *event)
{
    const int at = pointAt(event->position());
    if (at < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPosition().toPoint(),
                           QStringLiteral("%1\n%2").arg(m_points.at(at).pv, m_points.at(at).text), this);
}

void GatherMapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int at = pointAt(event->position()); at >= 0)
        Q_EMIT activated(m_points.at(at).pv);
}

} // namespace Candela
