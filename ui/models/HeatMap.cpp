// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/HeatMap.h"

#include <algorithm>
#include <cmath>

namespace Candela {

namespace {

constexpr float Unknown = std::numeric_limits<float>::quiet_NaN();

} // namespace

void HeatMap::setFloor(const SiteFloor &floor, DeviceKind kind, int cells)
{
    m_sensors.clear();
    m_byPv.clear();
    m_rooms.assign(size_t(floor.rooms.size()), Room());
    const double longer = std::max({floor.width, floor.height, 0.1});
    m_cell = longer / std::clamp(cells, MinCells, MaxCells);
    const QSize size(std::max(1, int(std::ceil(floor.width / m_cell - 1e-9))),
                     std::max(1, int(std::ceil(floor.height / m_cell - 1e-9))));
    m_image = QImage(size, QImage::Format_ARGB32_Premultiplied);
    m_image.fill(Qt::transparent);
    m_field.assign(size_t(size.width()) * size_t(size.height()), Unknown);
    for (int i = 0; i < floor.rooms.size(); ++i) {
        Room &room = m_rooms[size_t(i)];
        for (const SiteDevice &device : floor.rooms.at(i).devices) {
            if (device.kind != kind)
                continue;
            room.sensors.push_back(sensorCount());
            m_byPv.insert(device.pv, sensorCount());
            m_sensors.push_back({device.position, i});
        }
        if (room.sensors.empty())
            continue;
        fillRoom(floor.rooms.at(i), i);
        findNeighbours(&room);
    }
    m_repaint = true;
}

/// The cells whose middle lies inside the outline, line by line.
void HeatMap::fillRoom(const SiteRoom &siteRoom, int index)
{
    Room &room = m_rooms[size_t(index)];
    const QList<QPointF> &outline = siteRoom.outline;
    std::vector<double> crossings;
    for (int row = 0; row < m_image.height(); ++row) {
        const double y = (row + 0.5) * m_cell;
        crossings.clear();
        for (qsizetype i = 0; i < outline.size(); ++i) {
            const QPointF a = outline.at(i);
            const QPointF b = outline.at((i + 1) % outline.size());
            if ((a.y() <= y) != (b.y() <= y))
                crossings.push_back(a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x()));
        }
        std::sort(crossings.begin(), crossings.end());
        for (size_t i = 0; i + 1 < crossings.size(); i += 2) {
            const int from = std::max(0, int(std::ceil(crossings[i] / m_cell - 0.5)));
            const int to = std::min(m_image.width(), int(std::ceil(crossings[i + 1] / m_cell - 0.5)));
            for (int column = from; column < to; ++column)
                room.cells.push_back(row * m_image.width() + column);
        }
    }
}

/// The sensors that can be among the nearest `count` of any point of a tile: no further from its middle than
/// the last of those of the middle, plus the way across. So a hall of 10,000 sensors costs little more than a
/// room of 20.
std::vector<int> HeatMap::candidates(const Room &room, QPointF middle, double across, int count) const
{
    std::vector<double> distances(room.sensors.size());
    for (size_t i = 0; i < distances.size(); ++i) {
        const QPointF d = m_sensors[size_t(room.sensors[i])].position - middle;
        distances[i] = std::hypot(d.x(), d.y());
    }
    std::vector<double> order = distances;
    std::nth_element(order.begin(), order.begin() + count - 1, order.end());
    const double reach = order[size_t(count) - 1] + across;
    std::vector<int> near;
    for (size_t i = 0; i < distances.size(); ++i) {
        if (distances[i] <= reach)
            near.push_back(room.sensors[i]);
    }
    return near;
}

void HeatMap::findNeighbours(Room *room)
{
    constexpr int Tile = 16;
    room->perCell = std::min(MaxNeighbours, int(room->sensors.size()));
    room->neighbours.reserve(room->cells.size() * size_t(room->perCell));
    const bool more = int(room->sensors.size()) > room->perCell;
    const int ranked = room->perCell + (more ? 1 : 0);
    QHash<int, std::vector<int>> tiles;
    std::vector<std::pair<double, int>> byDistance;
    for (int cell : room->cells) {
        const int column = cell % m_image.width();
        const int row = cell / m_image.width();
        std::vector<int> &near = tiles[row / Tile * m_image.width() + column / Tile];
        if (near.empty()) {
            const QPointF middle((column / Tile + 0.5) * Tile * m_cell, (row / Tile + 0.5) * Tile * m_cell);
            near = candidates(*room, middle, std::sqrt(2.0) * Tile * m_cell, ranked);
        }
        const QPointF here((column + 0.5) * m_cell, (row + 0.5) * m_cell);
        byDistance.clear();
        for (int sensor : near) {
            const QPointF d = m_sensors[size_t(sensor)].position - here;
            byDistance.emplace_back(std::max(std::hypot(d.x(), d.y()), m_cell / 4), sensor);
        }
        std::partial_sort(byDistance.begin(), byDistance.begin() + ranked, byDistance.end());
        // Where some are left out, weights fall to zero at the first of those (Franke and Little): without
        // that, the field would jump wherever another sensor becomes the eighth.
        const double reach = more ? byDistance[size_t(ranked) - 1].first * 1.0001 : 0;
        for (int i = 0; i < room->perCell; ++i) {
            const auto [distance, sensor] = byDistance[size_t(i)];
            const double root = more ? (reach - distance) / (reach * distance) : 1 / distance;
            room->neighbours.push_back({sensor, float(root * root)});
        }
    }
}

void HeatMap::setValue(int sensor, double value)
{
    if (sensor < 0 || sensor >= sensorCount())
        return;
    Sensor &to = m_sensors[size_t(sensor)];
    if (to.value == value || (std::isnan(to.value) && !std::isfinite(value)))
        return;
    to.value = std::isfinite(value) ? value : std::numeric_limits<double>::quiet_NaN();
    m_rooms[size_t(to.room)].dirty = true;
}

void HeatMap::setColors(HeatColors colors)
{
    m_repaint = m_repaint || colors != m_colors;
    m_colors = colors;
}

void HeatMap::setScale(const HeatScale &scale)
{
    m_automatic = false;
    m_repaint = m_repaint || !(scale == m_scale);
    m_scale = scale;
}

void HeatMap::setAutomaticScale()
{
    m_repaint = m_repaint || !m_automatic;
    m_automatic = true;
}

/// Lets the scale follow the values: at once where they leave it, else only when they have become much
/// narrower, so that it does not flicker.
void HeatMap::follow()
{
    double min = std::numeric_limits<double>::infinity();
    double max = -min;
    for (const Sensor &sensor : m_sensors) {
        if (std::isfinite(sensor.value)) {
            min = std::min(min, sensor.value);
            max = std::max(max, sensor.value);
        }
    }
    if (min > max)
        return;
    const HeatScale fresh = HeatScale::nice(min, max);
    const bool outside = min < m_scale.low || max > m_scale.high;
    const bool muchNarrower = fresh.high - fresh.low < 0.5 * (m_scale.high - m_scale.low);
    if (outside || muchNarrower || m_scale.ticks.isEmpty()) {
        m_repaint = m_repaint || !(fresh == m_scale);
        m_scale = fresh;
    }
}

bool HeatMap::update()
{
    m_computed = 0;
    const bool any = std::any_of(m_rooms.begin(), m_rooms.end(), [](const Room &room) { return room.dirty; });
    if (!any && !m_repaint)
        return false;
    if (m_automatic)
        follow();
    for (Room &room : m_rooms) {
        if (room.dirty)
            compute(room);
        if (room.dirty || m_repaint)
            paint(room);
        room.dirty = false;
    }
    m_repaint = false;
    return true;
}

void HeatMap::compute(const Room &room)
{
    const Neighbour *neighbour = room.neighbours.data();
    for (int cell : room.cells) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < room.perCell; ++i, ++neighbour) {
            const double value = m_sensors[size_t(neighbour->sensor)].value;
            if (!std::isnan(value)) {
                sum += double(neighbour->weight) * value;
                weights += double(neighbour->weight);
            }
        }
        m_field[size_t(cell)] = weights > 0 ? float(sum / weights) : Unknown;
    }
    m_computed += qsizetype(room.cells.size());
}

void HeatMap::paint(const Room &room)
{
    const HeatTable &table = heatTable(m_colors);
    QRgb *pixels = reinterpret_cast<QRgb *>(m_image.bits());
    const qsizetype stride = m_image.bytesPerLine() / qsizetype(sizeof(QRgb));
    for (int cell : room.cells) {
        const float value = m_field[size_t(cell)];
        const qsizetype at = cell / m_image.width() * stride + cell % m_image.width();
        pixels[at] = std::isnan(value) ? 0 : table[size_t(m_scale.share(double(value)) * 255 + 0.5)];
    }
}

double HeatMap::valueAt(QPointF metres) const
{
    const int column = int(std::floor(metres.x() / m_cell));
    const int row = int(std::floor(metres.y() / m_cell));
    if (!QRect(QPoint(0, 0), m_image.size()).contains(column, row))
        return std::numeric_limits<double>::quiet_NaN();
    return double(m_field[size_t(row) * size_t(m_image.width()) + size_t(column)]);
}

} // namespace Candela
