// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Candela {

/// What the program was asked for on its command line.
struct CommandLine
{
    QString workspace;
    QStringList imports; ///< Files of other programs.
    QString site;
    QStringList pvs;
    QStringList charts;
    QString screenshot;
    QString panel;    ///< The screenshot is of this one, by the name of its dock; empty for the window.
    QString language; ///< A code of Languages, for this run only; empty for what the person chose.
    bool demo = false;
    bool readOnly = false;

    /// Set when the program ends at once: --help, --version (0) or wrong usage (2).
    bool ends = false;
    int exitCode = 0;
    QString text; ///< For standard output if exitCode is 0, else for standard error.

    /// Needs a QCoreApplication. `arguments` begins with the program's name.
    static CommandLine parse(const QStringList &arguments);
    /// Without those options that QApplication takes for itself ("-platform offscreen").
    static QStringList withoutQtOptions(const QStringList &arguments);
};

} // namespace Candela
