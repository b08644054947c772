// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/PlanHeat.h"

#include <QtConcurrent/QtConcurrentRun>

#include <cmath>

namespace Candela {

namespace {
constexpr int PaceMs = 200;
} // namespace

PlanHeat::PlanHeat(const PlanModel *model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    m_pace.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, &PlanHeat::tick);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PlanHeat::takePicture);
    connect(model, &PlanModel::reset, this, &PlanHeat::renew);
    connect(model, &PlanModel::changed, this, [this](quint64 floors) {
        if (!m_kind || m_floor < 0 || !(floors & (quint64(1) << std::min(m_floor, 63))))
            return;
        m_dirty = true;
        if (!m_pace.isActive() && !m_watcher.isRunning())
            m_pace.start(PaceMs);
    });
}

PlanHeat::~PlanHeat() = default;

void PlanHeat::setFloor(int floor)
{
    m_floor = floor;
    renew();
}

void PlanHeat::setKind(std::optional<DeviceKind> kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    // A range that was fixed for lux says nothing about kelvin.
    m_fixed.reset();
    renew();
    Q_EMIT changed();
}

void PlanHeat::setColors(HeatColors colors)
{
    m_colors = colors;
    m_dirty = true;
    tick();
}

void PlanHeat::setAutomatic()
{
    m_fixed.reset();
    m_dirty = true;
    tick();
    Q_EMIT changed();
}

void PlanHeat::setRange(double low, double high)
{
    if (!(low < high))
        return;
    HeatScale scale = HeatScale::nice(low, high);
    // Exactly what was asked for, with round ticks where they lie within.
    scale.low = low;
    scale.high = high;
    scale.ticks.removeIf([&](double tick) { return tick < low || tick > high; });
    m_fixed = scale;
    m_dirty = true;
    tick();
    Q_EMIT changed();
}

/// A new map for another floor, quantity or site. One that a worker still has goes with that worker.
void PlanHeat::renew()
{
    m_image = QImage();
    m_map.reset();
    m_sensors = m_answering = 0;
    if (!m_kind || m_floor < 0 || m_floor >= m_model->floorCount())
        return;
    m_map = std::make_shared<HeatMap>();
    m_mapIsNew = true;
    m_dirty = true;
    tick();
}

std::vector<double> PlanHeat::values()
{
    std::vector<double> values;
    m_answering = 0;
    for (int i = m_model->floorBegin(m_floor); i < m_model->floorEnd(m_floor); ++i) {
        const PlanDevice &d = m_model->device(i);
        if (d.kind != *m_kind)
            continue;
        const bool known = d.isConnected() && d.reading.isValid() && d.severity != Severity::Invalid;
        values.push_back(known ? d.reading.toDouble() : std::numeric_limits<double>::quiet_NaN());
        if (std::isfinite(values.back()))
            ++m_answering;
    }
    m_sensors = int(values.size());
    return values;
}

void PlanHeat::tick()
{
    if (!m_map || !m_dirty || m_watcher.isRunning())
        return;
    m_dirty = false;
    m_watcher.setFuture(QtConcurrent::run(
        [map = m_map, fresh = std::exchange(m_mapIsNew, false), values = values(), kind = *m_kind,
         floor = m_model->site().floors[m_floor], colors = m_colors, fixed = m_fixed] {
            if (fresh)
                map->setFloor(floor, kind);
            // The map counts the sensors of a floor in the order of the site, as the model does.
            for (size_t i = 0; i < values.size(); ++i)
                map->setValue(int(i), values[i]);
            map->setColors(colors);
            if (fixed)
                map->setScale(*fixed);
            else
                map->setAutomaticScale();
            Picture picture;
            picture.changed = map->update();
            picture.image = map->image();
            picture.scale = map->scale();
            return picture;
        }));
}

void PlanHeat::takePicture()
{
    const Picture picture = m_watcher.result();
    // Of a map that is no longer shown: another follows.
    const bool stale = !m_map || m_mapIsNew;
    if (!stale) {
        m_image = picture.image;
        m_scale = picture.scale;
        if (picture.changed)
            Q_EMIT changed();
    }
    if (m_dirty) {
        if (stale)
            tick();
        else
            m_pace.start(PaceMs);
    }
}

QString PlanHeat::unit() const
{
    if (!m_kind || m_floor < 0 || m_floor >= m_model->floorCount())
        return {};
    for (int i = m_model->floorBegin(m_floor); i < m_model->floorEnd(m_floor); ++i) {
        const PlanDevice &d = m_model->device(i);
        if (d.kind == *m_kind && d.metadata)
            return d.units();
    }
    return {};
}

double PlanHeat::valueAt(QPointF metres) const
{
    if (!m_map || m_mapIsNew || m_watcher.isRunning() || m_image.isNull())
        return std::numeric_limits<double>::quiet_NaN();
    return m_map->valueAt(metres);
}

} // namespace Candela
