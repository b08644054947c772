// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/HeatMap.h"
#include "models/PlanModel.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace Candela {

/// The heat map of the floor that is shown: takes the values out of the model a few times a second and lets a
/// worker compute the picture, so that the GUI thread only ever blits it.
class PlanHeat : public QObject
{
    Q_OBJECT
public:
    /// How much of the ground the picture covers; the legend shows its colours the same way.
    static constexpr double Opacity = 0.82;

    explicit PlanHeat(const PlanModel *model, QObject *parent = nullptr);
    ~PlanHeat() override;

    void setFloor(int floor);
    /// The quantity that is shown; none by default.
    void setKind(std::optional<DeviceKind> kind);
    std::optional<DeviceKind> kind() const { return m_kind; }
    bool isShown() const { return m_kind.has_value(); }

    HeatColors colors() const { return m_colors; }
    void setColors(HeatColors colors);
    bool isAutomatic() const { return !m_fixed; }
    void setAutomatic();
    /// A fixed range; `low` below `high`, or the call is ignored.
    void setRange(double low, double high);

    /// The floor from its north-west corner; null before the first picture.
    const QImage &image() const { return m_image; }
    const HeatScale &scale() const { return m_scale; }
    /// Sensors that take part and have a value.
    int answering() const { return m_answering; }
    int sensorCount() const { return m_sensors; }
    QString unit() const;
    /// Between the sensors; not a number where nothing is known, or while the worker computes.
    double valueAt(QPointF metres) const;

Q_SIGNALS:
    /// Another picture, scale or quantity.
    void changed();

private:
    struct Picture
    {
        QImage image;
        HeatScale scale;
        bool changed = false;
    };
    void renew();
    void tick();
    void takePicture();
    std::vector<double> values();

    const PlanModel *m_model;
    int m_floor = -1;
    std::optional<DeviceKind> m_kind;
    HeatColors m_colors = HeatColors::Viridis;
    std::optional<HeatScale> m_fixed;

    std::shared_ptr<HeatMap> m_map; ///< The worker's while the watcher runs.
    bool m_mapIsNew = false;
    bool m_dirty = false;
    QFutureWatcher<Picture> m_watcher;
    QTimer m_pace;
    QElapsedTimer m_sinceStart;
    QImage m_image;
    HeatScale m_scale;
    int m_answering = 0;
    int m_sensors = 0;
};

} // namespace Candela
