// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/PlanGrid.h"

#include <algorithm>
#include <cmath>

namespace Candela {

int PlanGrid::column(double x) const
{
    return int(std::clamp(std::floor((x - m_corner.x()) / CellSize), 0.0, double(m_columns - 1)));
}

int PlanGrid::row(double y) const
{
    return int(std::clamp(std::floor((y - m_corner.y()) / CellSize), 0.0, double(m_rows - 1)));
}

void PlanGrid::build(const PlanModel &model, int floor)
{
    m_model = &model;
    m_devices.clear();
    m_cellBegin.clear();
    if (floor < 0 || floor >= model.floorCount())
        return;
    const int begin = model.floorBegin(floor);
    const int end = model.floorEnd(floor);
    if (begin == end)
        return;

    // The devices' own extent, since some may stand outside of the walls.
    QPointF low = model.device(begin).position;
    QPointF high = low;
    for (int i = begin; i < end; ++i) {
        const QPointF p = model.device(i).position;
        low = {std::min(low.x(), p.x()), std::min(low.y(), p.y())};
        high = {std::max(high.x(), p.x()), std::max(high.y(), p.y())};
    }
    m_corner = low;
    m_columns = std::clamp(int((high.x() - low.x()) / CellSize) + 1, 1, 1000);
    m_rows = std::clamp(int((high.y() - low.y()) / CellSize) + 1, 1, 1000);

    const auto cellOf = [&](int i) {
        const QPointF p = model.device(i).position;
        return size_t(row(p.y()) * m_columns + column(p.x()));
    };
    m_cellBegin.assign(size_t(m_columns * m_rows) + 1, 0);
    for (int i = begin; i < end; ++i)
        ++m_cellBegin[cellOf(i) + 1];
    for (size_t cell = 1; cell < m_cellBegin.size(); ++cell)
        m_cellBegin[cell] += m_cellBegin[cell - 1];
    m_devices.resize(size_t(end - begin));
    std::vector<int> next(m_cellBegin.begin(), m_cellBegin.end() - 1);
    for (int i = begin; i < end; ++i)
        m_devices[size_t(next[cellOf(i)]++)] = i;
}

} // namespace Candela
