// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/PlanLabels.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace Candela {

namespace {

constexpr double DetailedBadge = 12; ///< Pixels: smaller ones are dots.

/// Taken rectangles, found by cells of 32 pixels.
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
        constexpr double Cell = 32;
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
                const QRectF &region, TakenSpace *taken)
{
    for (int i = model.floorBegin(floor); i < model.floorEnd(floor); ++i) {
        const PlanDevice &d = model.device(i);
        if (!region.contains(d.position))
            continue;
        taken->take(around(d.position * scale, (d.isLuminaire() ? fixture : badge) - 2));
    }
}

/// The ways to write a room's whole name: on one line and on two.
QStringList waysToWrite(const SiteRoom &room, const QFontMetricsF &metrics)
{
    QStringList twoLines;
    for (qsizetype at = room.name.indexOf(QLatin1Char(' ')); at >= 0;
         at = room.name.indexOf(QLatin1Char(' '), at + 1)) {
        QString lines = room.name;
        lines[at] = QLatin1Char('\n');
        twoLines.append(lines);
    }
    std::sort(twoLines.begin(), twoLines.end(), [&](const QString &a, const QString &b) {
        return metrics.size(0, a).width() < metrics.size(0, b).width();
    });
    return QStringList{room.name} + twoLines.mid(0, 1);
}

/// The free place in a room that is nearest to where the site wants the name; null if there is none. Places
/// are tried ring by ring, so that a room with space costs next to nothing.
QRectF freePlace(const SiteRoom &room, QSizeF size, double scale, int mostRings, const TakenSpace &taken)
{
    constexpr double Step = 5;
    constexpr double Air = 2;
    const QRectF extent = QPolygonF(room.outline).boundingRect();
    const QRectF inside = QRectF(extent.topLeft() * scale, extent.size() * scale).adjusted(4, 4, -4, -4);
    if (inside.width() < size.width() || inside.height() < size.height())
        return {};
    const bool isBox = room.outline.size() == 4;
    const auto fits = [&](QPointF centre, QRectF *box) {
        box->setSize(size);
        box->moveCenter(centre);
        if (!inside.contains(*box) || !taken.isFree(box->adjusted(-Air, -Air / 2, Air, Air / 2)))
            return false;
        return isBox ||
               (room.contains(box->topLeft() / scale) && room.contains(box->topRight() / scale) &&
                room.contains(box->bottomLeft() / scale) && room.contains(box->bottomRight() / scale));
    };
    const QPointF wanted = room.labelAt * scale;
    const int rings = std::min(mostRings, int(std::max(inside.width(), inside.height()) / Step) + 1);
    QRectF box;
    for (int ring = 0; ring <= rings; ++ring) {
        const double r = ring * Step;
        QRectF best;
        double bestDistance = 1e18;
        for (int i = -ring; i <= ring; ++i) {
            const double along = i * Step;
            for (const QPointF &at :
                 {QPointF(along, -r), QPointF(along, r), QPointF(-r, along), QPointF(r, along)}) {
                // Up and down look better than aside.
                const double distance = at.x() * at.x() * 1.5 + at.y() * at.y();
                if (distance < bestDistance && fits(wanted + at, &box)) {
                    best = box;
                    bestDistance = distance;
                }
            }
        }
        if (best.isValid())
            return best;
    }
    return {};
}

} // namespace

void PlanLabels::setFont(const QFont &font)
{
    m_valueFont = font;
    m_valueFont.setPointSizeF(std::max(7.0, font.pointSizeF() * 0.88));
    m_roomFont = font;
    m_roomFont.setPointSizeF(std::max(7.0, font.pointSizeF() * 0.92));
    m_roomFont.setWeight(QFont::Medium);
    m_smallRoomFont = m_roomFont;
    m_smallRoomFont.setPointSizeF(std::max(6.5, font.pointSizeF() * 0.76));
    invalidate();
}

void PlanLabels::update(const PlanModel &model, int floor, double scale, double badge, double fixture,
                        const QRectF &seen)
{
    if (floor == m_floor && scale == m_scale && badge == m_badge && fixture == m_fixture &&
        m_region.contains(seen))
        return;
    m_region = seen.adjusted(-seen.width() / 2, -seen.height() / 2, seen.width() / 2, seen.height() / 2);
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
    m_rooms.clear();
    const QFontMetricsF metrics(m_roomFont);
    const QFontMetricsF smallMetrics(m_smallRoomFont);
    const SiteFloor &floor = model.site().floors[floorIndex];
    TakenSpace taken;
    takeGlyphs(model, floorIndex, scale, badge, fixture, m_region, &taken);
    // Far out there are many rooms and little space in each: no long search for it.
    const int rings = badge < DetailedBadge ? 4 : 24;
    for (const SiteRoom &room : floor.rooms) {
        const QRectF extent = QPolygonF(room.outline).boundingRect();
        if (extent.height() * scale < metrics.height() + 8 || !m_region.intersects(extent))
            continue;
        // Half a name says less than a small one, and a small one more than the short one.
        const QStringList ways = waysToWrite(room, metrics);
        const auto place = [&](const QString &text, bool small) {
            const QRectF box =
                freePlace(room, (small ? smallMetrics : metrics).size(0, text), scale, rings, taken);
            if (box.isValid())
                m_rooms.push_back({room.id, text, box, small});
            return box.isValid();
        };
        bool placed = false;
        for (const bool small : {false, true}) {
            for (const QString &text : ways)
                placed = placed || place(text, small);
        }
        if (!placed)
            place(room.id, true);
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
    case DeviceKind::Other:
        typical = QStringLiteral("8888");
        break;
    case DeviceKind::Temperature:
        typical = QStringLiteral("\u221288.8");
        break;
    case DeviceKind::Luminaire:
        typical = QStringLiteral("88.8");
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
    if (badge < DetailedBadge)
        return;

    TakenSpace taken;
    for (const Room &room : m_rooms)
        taken.take(room.box);
    takeGlyphs(model, floor, scale, badge, fixture, m_region, &taken);
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
            if (d.isLuminaire() == luminaires && d.kind != DeviceKind::Occupancy &&
                m_region.contains(d.position))
                place(i, luminaires ? fixture : badge);
        }
    }
}

} // namespace Candela
