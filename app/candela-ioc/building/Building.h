// SPDX-License-Identifier: MIT
#pragma once

#include "BuildingOptions.h"
#include "BuildingRecords.h"
#include "Noise.h"
#include "Rota.h"
#include "Simulation.h"
#include "Trouble.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QHash>
#include <QObject>

#include <optional>

namespace Candela::Ioc {

/// A simulated building behind records: makes them in a database, keeps their values moving, and obeys writes
/// to dimmers, colours, clock and troubles. Lives in the database's thread and must not outlive the database.
///
/// All records hold a value when the constructor returns. Afterwards time passes either by itself (start())
/// or in the steps of a test (advance()).
class Building : public QObject
{
    Q_OBJECT

public:
    Building(const Site &site, Database &database, const BuildingOptions &options = {},
             QObject *parent = nullptr);
    ~Building() override;

    /// Real time passes from now on.
    void start();
    void stop();
    bool isRunning() const { return m_timer.isActive(); }
    /// Lets real seconds pass at once, in the steps that start() would take.
    void advance(double seconds);

    /// Troubles a sensor (any kind), or a luminaire by its base or any of its PVs (None and Dead only). False
    /// if there is no such PV, or it cannot have that trouble.
    bool setTrouble(const QString &pv, TroubleKind kind);
    /// The trouble of a sensor or luminaire; nothing for other PVs.
    std::optional<TroubleKind> troubleOf(const QString &pv) const;
    /// "dead:BLD:F1:R03:LUX01", as on the command line: none, dead, stuck, drift or spike, and a PV.
    bool applyTrouble(const QString &specification, QString *error);

    const Simulation &simulation() const { return m_simulation; }
    /// Names that the database had already when the building came: those PVs are not the building's.
    QStringList clashes() const { return m_records.clashes(); }

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct SickSensor
    {
        Trouble trouble;
        double lastSeen = 0; ///< Real seconds since the start.
    };
    struct Target
    {
        int sensor = -1;
        int lamp = -1;
    };
    static constexpr double Step = 0.05; ///< Seconds: how finely ramps are shown.

    void connectLamps();
    void connectHouse();
    void publishEverything();
    void tick(double seconds);
    void updateSensors(double seconds);
    void updateSensor(int sensor);
    void publishMoved();
    void publishLamp(int lamp);
    void publishRoom(int room);
    void publishHouse();
    double measured(int sensor);
    double slowed(double period) const;
    double stepLength() const;
    Target find(const QString &pv) const;

    Simulation m_simulation;
    BuildingRecords m_records;
    Random m_random;
    double m_rate;
    double m_realSeconds = 0;
    double m_sinceSky = 0;
    double m_sinceHouse = 0;
    quint64 m_ticks = 0;
    EpicsTime m_now; ///< One time stamp for all that is updated in a tick.

    std::array<Rota, DeviceKindCount> m_byKind;
    Rota m_all;
    Rota m_rooms;
    Rota m_lamps;
    std::vector<std::vector<int>>
        m_quick;               ///< A room's sensors of light and power: they follow dimmers at once.
    std::vector<float> m_gain; ///< What is wrong with a sensor from the factory.
    std::vector<float> m_offset;
    std::vector<quint64> m_updated; ///< The tick of a sensor's last value.
    std::vector<char> m_touched;    ///< Rooms whose dimmers move.
    std::vector<int> m_touchedRooms;
    QHash<int, SickSensor> m_sick;

    QBasicTimer m_timer;
    QElapsedTimer m_elapsed;
};

} // namespace Candela::Ioc
