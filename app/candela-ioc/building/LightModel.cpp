// SPDX-License-Identifier: MIT
#include "LightModel.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Candela::Ioc {

namespace {

constexpr double Pi = std::numbers::pi;
/// Narrowness of the luminaires' beam: intensity falls with cos^m of the angle from straight down.
constexpr double Beam = 1.6;
/// Direct light below this many lux at 10,000 lm (or 20,000 lux outside) is left to the reflections.
constexpr double LampCutOff = 0.05 / 10'000;
constexpr double DayCutOff = 0.05 / 20'000;
constexpr double SillHeight = 0.9;

double length(QPointF p)
{
    return std::hypot(p.x(), p.y());
}

} // namespace

LightModel::LightModel(const Site &site)
{
    for (const SiteFloor &floor : site.floors) {
        for (const SiteRoom &room : floor.rooms)
            addRoom(room);
    }
    m_flux.assign(m_roomOfLamp.size(), 0.0f);
    m_roomFlux.assign(m_rooms.size(), 0.0);
    m_facadeLux.assign(m_azimuths.size(), 0.0);
}

int LightModel::facadeOf(double azimuth)
{
    const auto found = std::find_if(m_azimuths.begin(), m_azimuths.end(),
                                    [azimuth](double known) { return std::abs(known - azimuth) < 0.5; });
    if (found != m_azimuths.end())
        return int(found - m_azimuths.begin());
    m_azimuths.push_back(azimuth);
    return int(m_azimuths.size()) - 1;
}

double LightModel::directFactor(QPointF lamp, QPointF sensor, double above)
{
    // I(0) = flux (m + 1) / 2 pi; E = I(angle) cos(angle) / d^2, with cos(angle) = above / d.
    const double across = length(lamp - sensor);
    const double d2 = across * across + above * above;
    const double cosine = above / std::sqrt(d2);
    return (Beam + 1) / (2 * Pi) * std::pow(cosine, Beam + 1) / d2;
}

double LightModel::windowFactor(const SiteWindow &window, QPointF sensor)
{
    // The pane glows like a lampshade: cut into strips, each weighed by its angle to the pane and to the
    // desk.
    constexpr int Strips = 4;
    const double azimuth = window.azimuth * Pi / 180;
    const QPointF inward(-std::sin(azimuth), std::cos(azimuth)); // y points south
    const double strip = length(window.to - window.from) / Strips * window.height;
    const double above = SillHeight + window.height / 2 - DeskHeight;
    double sum = 0;
    for (int i = 0; i < Strips; ++i) {
        const QPointF middle = window.from + (window.to - window.from) * ((i + 0.5) / Strips);
        const QPointF way = sensor - middle;
        const double depth = QPointF::dotProduct(way, inward);
        if (depth <= 0)
            continue;
        const double d2 = std::max(way.x() * way.x() + way.y() * way.y() + above * above, 0.5);
        sum += Transmittance / Pi * strip * depth * above / (d2 * d2);
    }
    // Light enters through a hole: never more than half of what is outside.
    return std::min(sum, 0.5 * Transmittance);
}

void LightModel::addRoom(const SiteRoom &site)
{
    Room room;
    room.outdoor = site.use == QLatin1String("outdoor");
    const int index = int(m_rooms.size());

    std::vector<const SiteDevice *> lamps;
    for (const SiteDevice &device : site.devices) {
        if (device.kind == DeviceKind::Luminaire)
            lamps.push_back(&device);
    }
    room.lampBegin = int(m_roomOfLamp.size());
    m_roomOfLamp.insert(m_roomOfLamp.end(), lamps.size(), index);
    room.lampEnd = int(m_roomOfLamp.size());

    double perimeter = 0;
    for (qsizetype i = 0, n = site.outline.size(); i < n; ++i)
        perimeter += length(site.outline[(i + 1) % n] - site.outline[i]);
    const double surface = std::max(2 * site.area() + perimeter * site.ceiling, 1.0);
    room.reflected = room.outdoor ? 0 : Reflectance * Reflectance / (1 - Reflectance) / surface;

    room.glassBegin = int(m_glass.size());
    std::vector<int> facades;
    for (const SiteWindow &window : site.windows) {
        const double area = length(window.to - window.from) * window.height;
        facades.push_back(facadeOf(window.azimuth));
        m_glass.push_back({facades.back(), float(area)});
        room.glass += area;
    }
    room.glassEnd = int(m_glass.size());

    const double above = std::max(site.ceiling - DeskHeight, 0.5);
    for (const SiteDevice &device : site.devices) {
        if (device.kind != DeviceKind::Illuminance)
            continue;
        Sensor sensor{};
        sensor.room = index;
        sensor.lampBegin = int(m_lampEntries.size());
        for (size_t i = 0; i < lamps.size(); ++i) {
            const double factor = directFactor(lamps[i]->position, device.position, above);
            if (factor > LampCutOff)
                m_lampEntries.push_back({room.lampBegin + int(i), float(factor)});
        }
        sensor.lampEnd = int(m_lampEntries.size());
        sensor.dayBegin = int(m_dayEntries.size());
        for (qsizetype i = 0; i < site.windows.size() && !room.outdoor; ++i) {
            const double factor = windowFactor(site.windows[i], device.position);
            if (factor <= DayCutOff)
                continue;
            const auto first = m_dayEntries.begin() + sensor.dayBegin;
            const int facade = facades[size_t(i)];
            const auto same = std::find_if(first, m_dayEntries.end(),
                                           [facade](const Entry &entry) { return entry.source == facade; });
            if (same != m_dayEntries.end())
                same->factor += float(factor);
            else
                m_dayEntries.push_back({facade, float(factor)});
        }
        sensor.dayEnd = int(m_dayEntries.size());
        m_sensors.push_back(sensor);
    }
    m_rooms.push_back(room);
}

void LightModel::setFlux(int lamp, double lumens)
{
    m_flux[size_t(lamp)] = float(std::max(lumens, 0.0));
    const int index = m_roomOfLamp[size_t(lamp)];
    const Room &room = m_rooms[size_t(index)];
    // Summed anew rather than corrected by the difference: rounding must not add up over days of dimming.
    double sum = 0;
    for (int i = room.lampBegin; i < room.lampEnd; ++i)
        sum += double(m_flux[size_t(i)]);
    m_roomFlux[size_t(index)] = sum;
}

void LightModel::setSky(const SkyState &sky)
{
    m_global = sky.global;
    for (size_t i = 0; i < m_azimuths.size(); ++i)
        m_facadeLux[i] = sky.onFacade(m_azimuths[i]);
}

double LightModel::lampLux(int sensor) const
{
    const Sensor &s = m_sensors[size_t(sensor)];
    double lux = m_rooms[size_t(s.room)].reflected * m_roomFlux[size_t(s.room)];
    for (int i = s.lampBegin; i < s.lampEnd; ++i) {
        const Entry &entry = m_lampEntries[size_t(i)];
        lux += double(entry.factor * m_flux[size_t(entry.source)]);
    }
    return lux;
}

double LightModel::dayLux(int sensor) const
{
    const Sensor &s = m_sensors[size_t(sensor)];
    const Room &room = m_rooms[size_t(s.room)];
    if (room.outdoor)
        return m_global;
    double lux = 0;
    for (int i = s.dayBegin; i < s.dayEnd; ++i) {
        const Entry &entry = m_dayEntries[size_t(i)];
        lux += double(entry.factor) * m_facadeLux[size_t(entry.source)];
    }
    double entering = 0;
    for (int i = room.glassBegin; i < room.glassEnd; ++i) {
        const Entry &pane = m_glass[size_t(i)];
        entering += double(pane.factor) * m_facadeLux[size_t(pane.source)];
    }
    return lux + entering * Transmittance * room.reflected;
}

double LightModel::facadeLux(int index) const
{
    const Room &room = m_rooms[size_t(index)];
    double entering = 0;
    for (int i = room.glassBegin; i < room.glassEnd; ++i) {
        const Entry &pane = m_glass[size_t(i)];
        entering += double(pane.factor) * m_facadeLux[size_t(pane.source)];
    }
    return room.glass > 0 ? entering / room.glass : 0;
}

} // namespace Candela::Ioc
