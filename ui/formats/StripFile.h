// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FileProblem.h"

#include <QByteArray>
#include <QColor>
#include <QMap>

#include <array>
#include <optional>

namespace Candela {

/// A configuration of StripTool, *.stp: a first line "StripConfig 1.2", then a name and its value in each:
///
///     Strip.Time.Timespan           300        (seconds; also NumSamples, SampleInterval, RefreshInterval)
///     Strip.Color.Color1            0 0 65535  (16 bits each; Color1 is that of curve 0; also Background,
///     ...) Strip.Option.GraphLineWidth   2          (also GridXon, GridYon, AxisYcolorStat)
///     Strip.Curve.0.Name            A:PV       (also Units, Comment, Precision, Min, Max, Scale, PlotStatus)
///
/// Scale is 1 for a logarithmic axis, PlotStatus 0 for a curve that is not drawn.
struct StripFile
{
    static constexpr int MostCurves = 10; ///< That StripTool reads.
    static constexpr int MostRead = 1000; ///< That are read here.

    struct Curve
    {
        int line = 0; ///< Of its name.
        QString name;
        QString units;
        QString comment;
        std::optional<double> min;
        std::optional<double> max;
        bool logarithmic = false;
        bool shown = true;
    };

    std::optional<double> timespan; ///< Seconds.
    std::optional<int> samples;
    std::optional<int> lineWidth;
    std::array<QColor, MostCurves> colors; ///< Invalid where the file has none.
    QMap<int, Curve> curves;               ///< By their number, from 0.
    FileProblems problems;
    bool readable = true;

    static StripFile read(const QByteArray &bytes);
    QByteArray write() const;
};

} // namespace Candela
