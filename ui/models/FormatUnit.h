// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Metadata.h"

#include <QString>

namespace Candela {

/// Units for people. Records carry ASCII ("degC", "deg"), since the field EGU is older than Unicode; files
/// and scripts keep what the record says.
inline QString displayUnit(const QString &units)
{
    if (!units.startsWith(QLatin1String("deg"), Qt::CaseInsensitive))
        return units;
    if (units.compare(QLatin1String("degC"), Qt::CaseInsensitive) == 0)
        return QStringLiteral("°C");
    if (units.compare(QLatin1String("degF"), Qt::CaseInsensitive) == 0)
        return QStringLiteral("°F");
    return units.size() == 3 ? QStringLiteral("°") : units;
}

inline QString displayUnit(const MetadataPtr &metadata)
{
    return metadata ? displayUnit(metadata->units) : QString();
}

} // namespace Candela
