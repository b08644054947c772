// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/DecisionLoopConfig.h"
#include "site/Site.h"

namespace Candela {

/// What a newcomer sees first of a building: some of everything, from the first floor with offices.
struct DemoExamples
{
    int floor = 0;
    QStringList table; ///< About 40 PVs.
    QStringList chart; ///< About 6.
    /// "500 lx on every desk": the light sensors and lights of all offices.
    DecisionLoopConfig desks;

    /// The table as TablePanel::restore() takes it: values where they are seen in half a window.
    QJsonObject tableState() const;
    static DemoExamples of(const Site &site);
};

} // namespace Candela
