// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/HeatMapColors.h"
#include "site/Site.h"

#include <QHash>
#include <QImage>

#include <limits>
#include <vector>

namespace Candela {

/// A quantity between its sensors on one floor, as an image to lay over the plan.
///
/// Each point of a room takes the mean of the room's sensors, weighted by the inverse square of their
/// distance; walls stop everything, so a room without a sensor that answers stays clear. The weights are
/// computed once; a new value only redoes its room.
class HeatMap
{
public:
    static constexpr int MinCells = 16;
    static constexpr int MaxCells = 1024;
    /// Of a crowded room only the nearest count at each point.
    static constexpr int MaxNeighbours = 8;

    /// Sensors of one kind. `cells`: pixels along the longer side of the floor.
    void setFloor(const SiteFloor &floor, DeviceKind kind, int cells = 256);

    int sensorCount() const { return int(m_sensors.size()); }
    /// The sensor of that PV; -1 if it is not one of them.
    int sensorOf(const QString &pv) const { return m_byPv.value(pv, -1); }
    /// Not a number: unknown. Out of range is ignored.
    void setValue(int sensor, double value);

    HeatColors colors() const { return m_colors; }
    void setColors(HeatColors colors);
    /// A fixed scale, in place of the one that follows the values.
    void setScale(const HeatScale &scale);
    void setAutomaticScale();
    const HeatScale &scale() const { return m_scale; }

    /// Takes in what has changed. True if the image, or the scale, is another now.
    bool update();
    /// As of the last update(): the floor from its north-west corner, premultiplied, clear where nothing is
    /// known.
    const QImage &image() const { return m_image; }
    /// The value at a place in metres as of the last update(); not a number where nothing is known.
    double valueAt(QPointF metres) const;
    /// Points computed by the last update().
    qsizetype computedCells() const { return m_computed; }

private:
    struct Sensor
    {
        QPointF position;
        int room;
        double value = std::numeric_limits<double>::quiet_NaN();
    };
    struct Neighbour
    {
        int sensor;
        float weight;
    };
    struct Room
    {
        std::vector<int> sensors;
        std::vector<int> cells;            ///< Pixels of the image.
        std::vector<Neighbour> neighbours; ///< perCell for each cell.
        int perCell = 0;
        bool dirty = true;
    };

    void fillRoom(const SiteRoom &room, int index);
    void findNeighbours(Room *room);
    std::vector<int> candidates(const Room &room, QPointF middle, double across, int count) const;
    void follow();
    void compute(const Room &room);
    void paint(const Room &room);

    std::vector<Sensor> m_sensors;
    std::vector<Room> m_rooms;
    QHash<QString, int> m_byPv;
    std::vector<float> m_field;
    QImage m_image;
    double m_cell = 1; ///< Metres.
    HeatScale m_scale;
    HeatColors m_colors = HeatColors::Viridis;
    bool m_automatic = true;
    bool m_repaint = true;
    qsizetype m_computed = 0;
};

} // namespace Candela
