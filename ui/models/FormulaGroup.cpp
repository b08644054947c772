// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FormulaGroup.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Candela {

namespace {

constexpr double NotANumber = std::numeric_limits<double>::quiet_NaN();

double squaredDistance(QPointF a, QPointF b)
{
    const QPointF d = a - b;
    return d.x() * d.x() + d.y() * d.y();
}

} // namespace

std::optional<GroupFunction> groupFunctionOf(QStringView name)
{
    static constexpr const char16_t *names[] = {u"mean",  u"min",    u"max",     u"median", u"sum",
                                                u"count", u"failed", u"nearest", u"near",   u"room"};
    for (int i = 0; i < int(std::size(names)); ++i) {
        if (name == QStringView(names[i]))
            return GroupFunction(i);
    }
    return std::nullopt;
}

void FormulaGroup::set(std::vector<FormulaSensor> sensors)
{
    m_sensors = std::move(sensors);
    std::vector<double> values;
    values.reserve(m_sensors.size());
    for (const FormulaSensor &sensor : m_sensors) {
        if (std::isfinite(sensor.value))
            values.push_back(sensor.value);
    }
    m_count = int(values.size());
    m_sum = 0;
    m_min = m_max = m_median = NotANumber;
    if (values.empty())
        return;
    for (double value : values)
        m_sum += value;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    m_min = *low;
    m_max = *high;
    const auto middle = values.begin() + ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    m_median = *middle;
    if (values.size() % 2 == 0)
        m_median = (m_median + *std::max_element(values.begin(), middle)) / 2;
}

double FormulaGroup::value(GroupFunction function, const FormulaPlace &place) const
{
    switch (function) {
    case GroupFunction::Mean:
        return m_count ? m_sum / m_count : NotANumber;
    case GroupFunction::Min:
        return m_count ? m_min : NotANumber;
    case GroupFunction::Max:
        return m_count ? m_max : NotANumber;
    case GroupFunction::Median:
        return m_count ? m_median : NotANumber;
    case GroupFunction::Sum:
        return m_sum;
    case GroupFunction::Count:
        return m_count;
    case GroupFunction::Failed:
        return double(m_sensors.size()) - m_count;
    case GroupFunction::Nearest:
        return nearest(place);
    case GroupFunction::Near:
        return weighted(place);
    case GroupFunction::Room:
        return ofRoom(place.room);
    }
    return NotANumber;
}

double FormulaGroup::nearest(const FormulaPlace &place) const
{
    // A sensor beyond a wall says little of the light here: those of the same room come first.
    double best = std::numeric_limits<double>::infinity();
    double bestInRoom = best;
    double value = NotANumber;
    double valueInRoom = NotANumber;
    for (const FormulaSensor &sensor : m_sensors) {
        if (sensor.floor != place.floor || !std::isfinite(sensor.value))
            continue;
        const double distance = squaredDistance(sensor.position, place.position);
        if (distance < best) {
            best = distance;
            value = sensor.value;
        }
        if (place.room >= 0 && sensor.room == place.room && distance < bestInRoom) {
            bestInRoom = distance;
            valueInRoom = sensor.value;
        }
    }
    return std::isfinite(bestInRoom) ? valueInRoom : value;
}

double FormulaGroup::weighted(const FormulaPlace &place) const
{
    double sum = 0;
    double weights = 0;
    double sumInRoom = 0;
    double weightsInRoom = 0;
    for (const FormulaSensor &sensor : m_sensors) {
        if (sensor.floor != place.floor || !std::isfinite(sensor.value))
            continue;
        // 10 cm is below the accuracy of a plan; it keeps a sensor right under the lamp finite.
        const double weight = 1 / std::max(squaredDistance(sensor.position, place.position), 0.01);
        sum += weight * sensor.value;
        weights += weight;
        if (place.room >= 0 && sensor.room == place.room) {
            sumInRoom += weight * sensor.value;
            weightsInRoom += weight;
        }
    }
    if (weightsInRoom > 0)
        return sumInRoom / weightsInRoom;
    return weights > 0 ? sum / weights : NotANumber;
}

double FormulaGroup::ofRoom(int room) const
{
    double sum = 0;
    int count = 0;
    for (const FormulaSensor &sensor : m_sensors) {
        if (room >= 0 && sensor.room == room && std::isfinite(sensor.value)) {
            sum += sensor.value;
            ++count;
        }
    }
    return count ? sum / count : NotANumber;
}

} // namespace Candela
