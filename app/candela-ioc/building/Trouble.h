// SPDX-License-Identifier: MIT
#pragma once

#include "Noise.h"

#include <QtGlobal>

namespace Candela::Ioc {

/// How a sensor can go wrong on demand: the numbers of BLD:TROUBLE:KIND.
enum class TroubleKind : quint8 {
    None,
    Dead,  ///< Says nothing any more: INVALID, COMM.
    Stuck, ///< Repeats its last value for ever, with fresh times: nothing but the eye finds out.
    Drift, ///< Creeps away from the truth.
    Spike  ///< Jumps to nonsense for a moment, now and then.
};
constexpr int TroubleKindCount = 5;

/// The trouble of one sensor.
class Trouble
{
public:
    Trouble() = default;
    /// `value` is what the sensor showed last; `range` the span it usually covers.
    Trouble(TroubleKind kind, double value, double range)
        : m_kind(kind)
        , m_stuckAt(value)
        , m_range(range)
    {
    }

    TroubleKind kind() const { return m_kind; }
    /// What the sensor says instead of the truth. Seconds are real ones, since the last call.
    double distort(double truth, double seconds, Random &random);

private:
    TroubleKind m_kind = TroubleKind::None;
    double m_stuckAt = 0;
    double m_range = 0;
    double m_drift = 0;
};

} // namespace Candela::Ioc
