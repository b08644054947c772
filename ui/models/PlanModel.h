// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/Subscription.h"
#include "models/FormatUnit.h"
#include "site/Site.h"

#include <QHash>
#include <QObject>

#include <vector>

namespace Candela {

/// One sensor or luminaire of the plan with what is known of it now.
struct PlanDevice
{
    QString pv;     ///< As in SiteDevice: a sensor's PV, a luminaire's base.
    QString id;     ///< "LUX01"
    QString roomId; ///< "R03"
    QString roomName;
    QPointF position; ///< Metres from the floor's north-west corner.
    int floor = 0;
    DeviceKind kind = DeviceKind::Illuminance;

    Reading reading;      ///< A sensor's value; a luminaire's level in per cent.
    MetadataPtr metadata; ///< Of that PV; null until known.
    ChannelState state = ChannelState::Idle;
    Severity severity = Severity::None; ///< A luminaire's is the worse of its level's and its fault's.
    qint64 lostSinceMs = 0;             ///< Unix milliseconds; 0 while connected.
    double colorTemperature = 4000;     ///< Luminaires: kelvin.
    bool fault = false;                 ///< Luminaires.

    bool isLuminaire() const { return kind == DeviceKind::Luminaire; }
    bool isConnected() const { return state == ChannelState::Connected; }
    /// The value for people, without its unit; empty before the first one.
    QString valueText() const { return reading.isValid() ? reading.toText(metadata.get()) : QString(); }
    /// The same with at most three or four digits, for a place as small as the plan.
    QString shortText() const;
    QString units() const { return displayUnit(metadata); }
    /// 0..1; 0 while unknown.
    double level() const;
    /// What is known of the same PV under another description; nothing if one is a light and one is not.
    void takeLiveState(const PlanDevice &other);
};

/// What a list of floors shows beside a name.
struct PlanFloorSummary
{
    int sensors = 0;
    int luminaires = 0;
    int lost = 0;   ///< Devices without a connection.
    int alarms = 0; ///< Connected devices that are not free of alarm.
    Severity worst = Severity::None;
};

/// Every device of a site with its live state, in one array, floor by floor. Knows no widget and starts no
/// network traffic: whoever feeds it subscribes to watchedPvs() and hands over the batches.
class PlanModel : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Devices that were there before, by PV, keep their values and states; a feed binds its keys again.
    void setSite(const Site &site);
    const Site &site() const { return m_site; }
    int floorCount() const { return int(m_site.floors.size()); }

    int deviceCount() const { return int(m_devices.size()); }
    const PlanDevice &device(int index) const { return m_devices[size_t(index)]; }
    /// Devices of a floor lie side by side: [first, end).
    int floorBegin(int floor) const { return m_floorBegin[size_t(floor)]; }
    int floorEnd(int floor) const { return m_floorBegin[size_t(floor) + 1]; }
    PlanFloorSummary summary(int floor) const;

    /// The device that a PV belongs to, or -1. A luminaire answers for its base and for all its PVs.
    int deviceOf(const QString &pv) const;
    /// The PV that stands for a device in selections: the sensor's, or the luminaire's :LEVEL.
    QString selectionPv(int index) const;

    /// What must be subscribed to keep the model live.
    QStringList watchedPvs() const;
    /// Tells under which key each of watchedPvs() comes in the batches.
    void bind(const QList<int> &keys);
    void apply(const UpdateBatch &batch);
    void applyStates(const StateBatch &batch);
    void setMetadata(int key, const MetadataPtr &metadata);
    /// Forgets all values and states, for example because another server will be asked.
    void forget();

Q_SIGNALS:
    /// Another site: indices mean other devices now.
    void reset();
    /// Something to paint is new on these floors (bit n for floor n, the last bit for all above 63).
    void changed(quint64 floors);

private:
    enum class Role : quint8 { Main, ColorTemperature, Fault };
    struct Watch
    {
        int device;
        Role role;
    };
    const Watch *watchOf(int key) const;
    static quint64 floorBit(int floor) { return quint64(1) << std::min(floor, 63); }

    Site m_site;
    std::vector<PlanDevice> m_devices;
    std::vector<int> m_floorBegin{0};
    QHash<QString, int> m_deviceOf;
    std::vector<Watch> m_watches;
    std::vector<int> m_watchOfKey;
};

} // namespace Candela
