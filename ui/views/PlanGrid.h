// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/PlanModel.h"

#include <QRectF>

namespace Candela {

/// Finds the devices of one floor by place: cells of two metres, so that a click looks at a handful of
/// devices and a rectangle only at those around it.
class PlanGrid
{
public:
    void build(const PlanModel &model, int floor);

    /// The nearest device within `radius` metres of a point, or -1. `accept` may refuse devices.
    template <typename Accept>
    int nearest(QPointF metres, double radius, Accept accept) const
    {
        int best = -1;
        double bestDistance = radius * radius;
        visit(QRectF(metres - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)), [&](int device) {
            const QPointF away = (*m_model).device(device).position - metres;
            const double distance = QPointF::dotProduct(away, away);
            if (distance <= bestDistance && accept(device)) {
                bestDistance = distance;
                best = device;
            }
        });
        return best;
    }

    /// Calls `visitor` with every device whose centre lies in the rectangle, in no particular order.
    template <typename Visitor>
    void visit(const QRectF &metres, Visitor visitor) const
    {
        if (m_devices.empty())
            return;
        const int left = column(metres.left());
        const int right = column(metres.right());
        const int top = row(metres.top());
        const int bottom = row(metres.bottom());
        for (int y = top; y <= bottom; ++y) {
            for (int x = left; x <= right; ++x) {
                const size_t cell = size_t(y * m_columns + x);
                for (int i = m_cellBegin[cell]; i < m_cellBegin[cell + 1]; ++i) {
                    const int device = m_devices[size_t(i)];
                    if (metres.contains((*m_model).device(device).position))
                        visitor(device);
                }
            }
        }
    }

private:
    static constexpr double CellSize = 2; // metres
    int column(double x) const;
    int row(double y) const;

    const PlanModel *m_model = nullptr;
    QPointF m_corner;
    int m_columns = 1;
    int m_rows = 1;
    std::vector<int> m_cellBegin;
    std::vector<int> m_devices; ///< Sorted by cell.
};

} // namespace Candela
