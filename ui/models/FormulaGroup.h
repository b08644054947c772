// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QStringView>

#include <optional>
#include <vector>

namespace Candela {

/// One sensor of a group as a formula sees it.
struct FormulaSensor
{
    double value = 0; ///< Not a number: it failed, and no function but failed() counts it.
    QPointF position; ///< Metres.
    int floor = -1;   ///< Index in the site; a sensor of another floor is never near.
    int room = -1;    ///< Index among all rooms of the site; -1 is unknown.
};

/// What a formula can ask of a group: mean(lux).
enum class GroupFunction : quint8 { Mean, Min, Max, Median, Sum, Count, Failed, Nearest, Near, Room };

/// The function of that name, lower case, if there is one.
std::optional<GroupFunction> groupFunctionOf(QStringView name);
/// True for the functions that depend on the place of the fixture: nearest, near and room.
constexpr bool dependsOnPlace(GroupFunction function)
{
    return function >= GroupFunction::Nearest;
}

/// Where a fixture is.
struct FormulaPlace
{
    QPointF position;
    int floor = -1;
    int room = -1;
};

/// The values of a group at one moment. Sums are made once, when the values are set: asking for the mean of
/// 400 sensors for each of 10,000 fixtures costs nothing.
class FormulaGroup
{
public:
    void set(std::vector<FormulaSensor> sensors);
    const std::vector<FormulaSensor> &sensors() const { return m_sensors; }

    /// Not a number where there is nothing to answer from: an empty group, no sensor on that floor.
    double value(GroupFunction function, const FormulaPlace &place = {}) const;

private:
    double nearest(const FormulaPlace &place) const;
    double weighted(const FormulaPlace &place) const;
    double ofRoom(int room) const;

    std::vector<FormulaSensor> m_sensors;
    double m_sum = 0;
    double m_min = 0;
    double m_max = 0;
    double m_median = 0;
    int m_count = 0;
};

} // namespace Candela
