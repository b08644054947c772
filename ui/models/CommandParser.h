// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/FormulaTokens.h"
#include "models/LightCommand.h"

namespace Candela {

/// What a command may speak of.
struct CommandNames
{
    int fixtures = 0; ///< Luminaires are numbered from 1 to this.
    QStringList groups;
    QStringList rooms; ///< "F1:R03"
    QStringList floors;
    QStringList scenes;
    QString currentFloor; ///< Whose R03 is meant where several floors have one; may be empty.
};

/// The language of lighting desks. Words in any case; names with spaces in quotation marks.
///
///     1 THRU 20 BY 2 AT 80           every second one of 1 to 20 to 80 %
///     1 + 3 + 5 AT FULL              also OUT; "-" leaves some out: 1 THRU 9 - 4 AT 30
///     LUM 1 THRU 10 AT 30 TIME 2     in 2 s (TIME 1.5 min)
///     GROUP "Desks" AT +10           more; AT -10 less; AT *0.5 half of what they are
///     R03 AT 3000 K                  a room (F1:R03, or of the floor in view), its colour temperature
///     * AT 0    SELECTED AT 50       all; those that are selected
///     SCENE "Evening" AT 50 TIME 5   recall, here at half of its levels
///     MASTER 80    BLACKOUT    BLACKOUT OFF
///     RELEASE [luminaires]           give back what was overridden
class CommandParser
{
public:
    static constexpr int MaxLength = 1000;
    static constexpr double MaxFadeSeconds = 3600;

    /// False, and *error (may be null), if the line is wrong; *command is then left alone.
    static bool parse(const QString &line, const CommandNames &names, LightCommand *command,
                      LineError *error);

    struct Completions
    {
        int position = 0;       ///< Characters before the word that a candidate replaces.
        QStringList candidates; ///< Ready to be inserted: quoted where they must be.
    };
    /// What may stand at the end of `line`, which is what has been typed before the cursor.
    static Completions complete(const QString &line, const CommandNames &names);
};

} // namespace Candela
