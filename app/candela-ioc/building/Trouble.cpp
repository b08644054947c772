// SPDX-License-Identifier: MIT
#include "Trouble.h"

#include <algorithm>

namespace Candela::Ioc {

double Trouble::distort(double truth, double seconds, Random &random)
{
    switch (m_kind) {
    case TroubleKind::None:
        return truth;
    case TroubleKind::Dead:
    case TroubleKind::Stuck:
        return m_stuckAt;
    case TroubleKind::Drift:
        // Half a percent of the range a second: seen on a chart within a minute, and it ends somewhere.
        m_drift = std::min(m_drift + 0.005 * m_range * seconds, m_range);
        return truth + m_drift;
    case TroubleKind::Spike:
        return random.nextUnit() < 0.08 ? truth + m_range * (0.5 + random.nextUnit()) : truth;
    }
    return truth;
}

} // namespace Candela::Ioc
