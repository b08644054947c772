// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/PlanLabels.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace Candela {

namespace {

/// Taken rectangles, found by cells of 64 pixels.
class TakenSpace
{
public:
    void take(const QRectF &box)
    {
        eachCell(box, [&](quint64 cell) { m_cells[cell].append(box); });
    }
    bool isFree(const QRectF &box) const
    {
        bool free = true;
        eachCell(box, [&](quint64 cell) {
            const auto it = m_cells.constFind(cell);
            if (free && it != m_cells.constEnd())
                free = std::none_of(it->cbegin(), it->cend(),
                                    [&](const QRectF &taken) { return taken.intersects(box); });
        });
        return free;
    }

private:
    template <typename Visitor>
    static void eachCell(const QRectF &box, Visitor visitor)
    {
        constexpr double Cell = 64;
        for (int y = int(std::floor(box.top() / Cell)); y <= int(std::floor(box.bottom() / Cell)); ++y) {
            for (int x = int(std::floor(box.left() / Cell)); x <= int(std::floor(box.right() / Cell)); ++x)
                visitor(quint64(quint32(y)) << 32 | quint32(x));
        }
    }
    QHash<quint64, QList<QRectF>> m_cells;
};

QRectF around(QPointF centre, double size)
{
    return {centre.x() - size / 2, centre.y() - size / 2, size, size};
}

void takeGlyphs(const PlanModel &model, int floor, double scale, double badge, double fixture,
                TakenSpace *taken)
{
    for (int i = model.floorBegin(floor); i < model.floorEnd(floor); ++i) {
        const PlanDevice &d = model.device(i);
        taken->take(around(d.position * scale, (d.isLuminaire() ? fixture : badge) - 2));
    }
}

/// A room's name on one line, on two, or its short name; empty where nothing fits. Half a name says less than
/// a short one.
QString fitted(const SiteRoom &room, const QFontMetricsF &metrics, QSizeF space)
{
    const auto fits = [&](const QString &text) {
        const QSizeF size = metrics.size(0, text);
        return size.width() <= space.width() && size.height() <= space.height();
    };
    if (fits(room.name))
        return room.name;
    QString best;
    for (qsizetype at = room.name.indexOf(QLatin1Char(' ')); at >= 0;
         at = room.name.indexOf(QLatin1Char(' '), at + 1)) {
        QString lines = room.name;
        lines[at] = QLatin1Char('\n');
        if (fits(lines) && (best.isEmpty() || metrics.size(0, lines).width() < metrics.size(0, best).width()))
            best = lines;
    }
    if (!best.isEmpty())
        return best;
    return fits(room.id) ? room.id : QString();
}

} // namespace

void PlanLabels::setFont(const QFont &font)
{
    m_valueFont = font;
    m_valueFont.setPointSizeF(std::max(7.0, font.pointSizeF() * 0.88));
    m_roomFont = font;
    m_roomFont.setPointSizeF(std::max(7.0, font.pointSizeF() * 0.92));
    m_roomFont.setWeight(QFont::Medium);
    invalidate();
}

void PlanLabels::update(const PlanModel &model, int floor, double scale, double badge, double fixture)
{
    if (floor == m_floor && scale == m_scale && badge == m_badge && fixture == m_fixture)
        return;
    m_floor = floor;
    m_scale = scale;
    m_badge = badge;
    m_fixture = fixture;
    placeRooms(model, floor, scale, badge, fixture);
    placeValues(model, floor, scale, badge, fixture);
}

void PlanLabels::placeRooms(const PlanModel &model, int floorIndex, double scale, double badge,
                            double fixture)
{
    constexpr double Inset = 10;
    m_rooms.clear();
    const QFontMetricsF metrics(m_roomFont);
    const SiteFloor &floor = model.site().floors[floorIndex];
    TakenSpace taken;
    takeGlyphs(model, floorIndex, scale, badge, fixture, &taken);
    for (const SiteRoom &room : floor.rooms) {
        const QRectF extent = QPolygonF(room.outline).boundingRect();
        const double width = extent.width() * scale - Inset;
        if (extent.height() * scale < metrics.height() * 1.6)
            continue;
        const QString text = fitted(room, metrics, QSizeF(width, extent.height() * scale - Inset));
        if (text.isEmpty())
            continue;
        QRectF box = metrics.boundingRect(QRectF(0, 0, width, 1000), Qt::AlignLeft | Qt::AlignTop, text);
        box.moveCenter(room.labelAt * scale);
        // Nearest to where the site wants it, but not below a glyph if the room has a free place.
        const QRectF inside(extent.topLeft() * scale, extent.size() * scale);
        for (const double step : {0.0, -6.0, 6.0, -12.0, 12.0, -18.0, 18.0, -26.0, 26.0, -34.0, 34.0}) {
            const QRectF moved = box.translated(0, step);
            if (inside.contains(moved) && taken.isFree(moved)) {
                box = moved;
                break;
            }
        }
        m_rooms.push_back({text, box});
    }
}

double PlanLabels::reservedWidth(const PlanDevice &device) const
{
    const QFontMetricsF metrics(m_valueFont);
    const auto widthOf = [&](const QString &value, const QString &unit) {
        return metrics.horizontalAdvance(value) +
               (unit.isEmpty() ? 0 : UnitGap + metrics.horizontalAdvance(unit)) + 2 * Padding;
    };
    // Room for the digits that come by and by, so that the places stay as they are.
    QString typical;
    switch (device.kind) {
    case DeviceKind::Illuminance:
    case DeviceKind::Power:
    case DeviceKind::Co2:
        typical = QStringLiteral("8888");
        break;
    case DeviceKind::Temperature:
        typical = QStringLiteral("88.8");
        break;
    case DeviceKind::Luminaire:
        typical = QStringLiteral("100");
        break;
    case DeviceKind::Occupancy:
        break;
    }
    return std::max(widthOf(typical, device.units()), widthOf(device.shortText(), device.units()));
}

void PlanLabels::placeValues(const PlanModel &model, int floor, double scale, double badge, double fixture)
{
    m_values.clear();
    const QFontMetricsF metrics(m_valueFont);
    const double height = std::ceil(metrics.height());
    // Far out the glyphs are dots, and values would belong to nothing.
    if (badge < 12)
        return;

    TakenSpace taken;
    for (const Room &room : m_rooms)
        taken.take(room.box);
    takeGlyphs(model, floor, scale, badge, fixture, &taken);
    // A value stays in its room: across a wall it would seem to belong to the neighbours.
    QList<QRectF> roomOf;
    for (const SiteRoom &room : model.site().floors[floor].rooms) {
        const QRectF extent = QPolygonF(room.outline).boundingRect();
        const QRectF onScreen(extent.topLeft() * scale, extent.size() * scale);
        roomOf.insert(roomOf.size(), room.devices.size(), onScreen);
    }
    const auto place = [&](int i, double glyph) {
        const PlanDevice &d = model.device(i);
        const QRectF &room = roomOf[i - model.floorBegin(floor)];
        const double width = reservedWidth(d);
        const QPointF at = d.position * scale;
        const double away = glyph / 2 + 1;
        const QRectF candidates[] = {
            {at.x() + away, at.y() - height / 2, width, height},
            {at.x() - away - width, at.y() - height / 2, width, height},
            {at.x() - width / 2, at.y() + away, width, height},
            {at.x() - width / 2, at.y() - away - height, width, height},
        };
        for (const QRectF &box : candidates) {
            if ((room.isEmpty() || room.contains(box)) && taken.isFree(box)) {
                taken.take(box);
                m_values.push_back({i, box});
                return;
            }
        }
    };
    // Occupancy says all it has to say by its glyph. Lights come last, and only near by: their glow tells
    // most of it.
    constexpr double NearFixture = 14;
    for (const bool luminaires : {false, true}) {
        if (luminaires && fixture < NearFixture)
            break;
        for (int i = model.floorBegin(floor); i < model.floorEnd(floor); ++i) {
            const PlanDevice &d = model.device(i);
            if (d.isLuminaire() == luminaires && d.kind != DeviceKind::Occupancy)
                place(i, luminaires ? fixture : badge);
        }
    }
}

} // namespace Candela
