// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/FixtureSet.h"

#include <QStringList>

namespace Candela {

class LightGroups;

/// Luminaires that a command names.
struct LightCommandTarget
{
    enum Kind : quint8 { All, Numbers, Group, Room, Floor, Selection };

    Kind kind = All;
    bool exclude = false; ///< "- 5": without these.
    int first = 0;        ///< Numbers: "first THRU last BY step", which may run downwards.
    int last = 0;
    int step = 1;
    QString name; ///< Of a group, "F1:R03" of a room, or the id of a floor.

    bool operator==(const LightCommandTarget &) const = default;
};

/// What a person told the lights: see CommandParser for the language.
struct LightCommand
{
    enum Verb : quint8 { Set, Scene, Blackout, BlackoutOff, Master, Release };
    enum Mode : quint8 { To, Up, Down, Times };

    Verb verb = Set;
    FixtureQuantity quantity = FixtureQuantity::Level;
    Mode mode = To;
    double amount = 0;      ///< Per cent or kelvin; of Times a factor; of a scene its share in per cent.
    double fadeSeconds = 0; ///< 0 is at once.
    QString scene;          ///< Of Scene.
    QList<LightCommandTarget> targets; ///< Of Set, and of Release, where none means all.

    /// The command in one canonical form, which CommandParser reads back as the same.
    QString toText() const;
    bool operator==(const LightCommand &) const = default;
};

/// The luminaires of the targets, each once, in the order in which they are named (which gradients follow).
/// `selection`: indices that are selected now.
QList<int> commandFixtures(const LightCommand &command, const FixtureSet &fixtures, const LightGroups &groups,
                           const QList<int> &selection);

} // namespace Candela
