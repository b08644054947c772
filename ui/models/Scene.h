// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace Candela {

struct SceneValue
{
    QString pv;
    double value = 0;

    bool operator==(const SceneValue &) const = default;
};

/// The state of some luminaires with a name.
struct Scene
{
    QString name;
    QString group;            ///< Whose state it was: the name of a group, or empty.
    QDateTime saved;          ///< UTC.
    QList<SceneValue> values; ///< Levels and colour temperatures, in the order of the luminaires.

    bool operator==(const Scene &) const = default;
};

} // namespace Candela
