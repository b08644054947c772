// SPDX-License-Identifier: MIT
#pragma once

#include "Site.h"

#include <QSizeF>

namespace Candela {

/// Positions of devices taken from a file that was made for something else. What was understood is in
/// `items`, and what was not is in `problems` with its line: an import never fails as a whole because of a
/// part.
///
/// Formats, by the file's ending:
/// - .bob (Phoebus Display Builder, XML): widgets with <pv_name>, at their <x> <y> <width> <height>; groups
///   shift what is in them; <macros> of the display and its groups are put in.
/// - .ui (Qt Designer, as caQtDM and PyDM use it): widgets with a property `channel` (caQtDM also
///   `channelA`..`channelD`, PyDM with a `ca://` in front), at their `geometry`; widgets in widgets add up.
/// - .csv, .txt, .tsv: lines of name, x, y and optionally a kind, separated by comma, semicolon or tab; a
///   first line of words is a heading, '#' begins a comment. Positions are metres.
struct PlanImport
{
    struct Item
    {
        QString pv; ///< A luminaire's base.
        QPointF position;
        DeviceKind kind = DeviceKind::Other;
        int line = 0; ///< From 1.
    };
    struct Problem
    {
        int line = 0; ///< From 1; 0 for the file as a whole.
        QString text;
    };

    QList<Item> items;
    QList<Problem> problems;
    QSizeF size;           ///< Of the drawing; empty if the file does not say.
    bool inMetres = false; ///< Else pixels, y down.

    static constexpr qint64 MaxBytes = 64LL * 1024 * 1024;

    /// Reads by the ending of the name. Blocks while it reads: call it in a worker thread.
    static PlanImport load(const QString &path);
    static PlanImport fromBob(const QByteArray &xml);
    static PlanImport fromUi(const QByteArray &xml);
    static PlanImport fromCsv(const QByteArray &text);

    /// The items in metres of a floor: as they are if they are metres already, else the drawing is fitted
    /// into the floor without stretching it, and put into its middle.
    QList<Item> placedOn(double width, double height) const;

    /// What a device is, guessed from the words in its name: "LUX" or "ILLUM", "TMP", "CO2", "OCC", "PWR".
    /// `*pv` of a lamp's :LEVEL, :DIM, :CCT and so on becomes its base.
    static DeviceKind guessKind(QString *pv);
    /// Adds a name, once; says so in `problems` where it is a duplicate or no PV.
    void add(QString pv, QPointF position, int line);
    void addProblem(int line, const QString &text) { problems.append({line, text}); }

private:
    QStringList m_names;
};

} // namespace Candela
