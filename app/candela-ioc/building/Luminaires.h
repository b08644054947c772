// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <vector>

namespace Candela::Ioc {

/// What a luminaire says it is doing: the numbers of its :STATE record.
enum class LampState : quint8 {
    Off, ///< Dark for a while; its driver sleeps.
    On,
    Standby, ///< Dimmed to nothing, the driver awake.
    Fault    ///< Gives no light, whatever is asked of it.
};

/// All luminaires of the building: dimming, ageing, faults and power. Plain numbers, no records.
class Luminaires
{
public:
    static constexpr double RampSeconds = 0.7; ///< From 0 to 100 %, in real time: eyes watch it.
    static constexpr double SleepAfter = 600;  ///< Seconds of darkness, in building time.
    static constexpr double WarmestCct = 2700;
    static constexpr double ColdestCct = 6500;

    /// `hours` of service behind it.
    struct Init
    {
        double lumens = 0;
        double watts = 0;
        double setpoint = 0; ///< Percent.
        double cct = 4000;   ///< Kelvin.
        double hours = 0;
        double life = 50'000; ///< Hours after which it fails.
    };
    /// Returns its index.
    int add(const Init &init, double now);
    int count() const { return int(m_lamps.size()); }

    void setSetpoint(int lamp, double percent, double now);
    void setCct(int lamp, double kelvin);
    /// A fault on demand; taking it back does not heal a worn-out lamp.
    void setBroken(int lamp, bool broken, double now);
    double setpoint(int lamp) const { return at(lamp).setpoint; }
    double cct(int lamp) const { return at(lamp).cct; }
    /// Percent of full light that it is at.
    double level(int lamp) const { return at(lamp).level; }
    bool hasFault(int lamp) const { return at(lamp).worn || at(lamp).broken; }
    LampState state(int lamp, double now) const;
    /// Hours lit, up to now.
    double hours(int lamp, double now) const;
    /// Watts drawn; never negative.
    double power(int lamp, double now) const;
    /// Lumens given: falls with age, and a little with warm light.
    double flux(int lamp, double now) const;
    /// Light left after so many hours: 1 when new, 0.8 after 50,000 h.
    static double maintenance(double hours);

    /// Moves levels towards their setpoints. Those that moved (or reached their end) are in moved() until the
    /// next step.
    void step(double realSeconds, double now);
    const std::vector<int> &moved() const { return m_moved; }
    /// Lets a lamp fail whose life is over; true if it just did.
    bool checkWear(int lamp, double now);

private:
    struct Lamp
    {
        float lumens;
        float watts;
        float setpoint;
        float level;
        float cct;
        bool worn = false;
        bool broken = false;
        bool moving = false;
        double hours; ///< Up to `since`.
        double since; ///< Unix seconds: lit, or dark, since then.
        double life;
    };
    const Lamp &at(int lamp) const { return m_lamps[size_t(lamp)]; }
    double target(const Lamp &lamp) const { return lamp.worn || lamp.broken ? 0.0 : double(lamp.setpoint); }
    void setLevel(Lamp &lamp, double level, double now);
    void startMoving(int lamp);

    std::vector<Lamp> m_lamps;
    std::vector<int> m_moving;
    std::vector<int> m_moved;
};

} // namespace Candela::Ioc
