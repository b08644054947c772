// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/PlanModel.h"
#include "views/PlanCamera.h"

#include <QFont>
#include <QRectF>

#include <vector>

namespace Candela {

/// Where values and names of rooms stand, so that none covers another or a glyph. Places are found once for
/// each zoom, for what is seen and something around it, and kept relative to the floor: values that change,
/// and pans, move nothing.
class PlanLabels
{
public:
    struct Value
    {
        int device = -1;
        QRectF box; ///< Pixels, relative to the floor's corner at the present zoom.
    };
    struct Room
    {
        QString id;
        QString text; ///< Elided to the room's width.
        QRectF box;
        bool small = false; ///< In smallRoomFont().
    };

    void setFont(const QFont &font);
    const QFont &valueFont() const { return m_valueFont; }
    const QFont &roomFont() const { return m_roomFont; }
    const QFont &smallRoomFont() const { return m_smallRoomFont; }

    /// Finds places again if floor, zoom or glyph sizes are new, if `seen` (metres) reaches beyond what was
    /// looked at before, or after invalidate().
    void update(const PlanModel &model, int floor, double scale, double badge, double fixture,
                const QRectF &seen);
    void invalidate() { m_scale = 0; }
    /// Pixels a metre that the places are for; 0 if there are none yet.
    double scale() const { return m_scale; }

    const std::vector<Value> &values() const { return m_values; }
    const std::vector<Room> &rooms() const { return m_rooms; }
    /// The place was found for a narrower text: find places again before the next frame.
    bool fits(const Value &value, double width) const { return width <= value.box.width() - 2 * Padding; }

    static constexpr double Padding = 4;
    static constexpr double UnitGap = 3;

private:
    void placeRooms(const PlanModel &model, int floorIndex, double scale, double badge, double fixture);
    void placeValues(const PlanModel &model, int floor, double scale, double badge, double fixture);
    double reservedWidth(const PlanDevice &device) const;

    QFont m_valueFont;
    QFont m_roomFont;
    QFont m_smallRoomFont;
    int m_floor = -1;
    double m_scale = 0;
    QRectF m_region; ///< Metres that were looked at.
    double m_badge = 0;
    double m_fixture = 0;
    std::vector<Value> m_values;
    std::vector<Room> m_rooms;
};

} // namespace Candela
