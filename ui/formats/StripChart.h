// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "StripFile.h"

#include <QJsonObject>

namespace Candela {

/// What a chart keeps in a workspace, made of a StripTool file. There every curve has a range of its own:
/// those with the same range share an axis here, others get one named after their curve. Adds to the file's
/// problems what a chart here cannot do.
QJsonObject chartOfStrip(StripFile *file);

/// The other way: the first ten traces; `problems` has the others, by the number of the trace.
StripFile stripOfChart(const QJsonObject &chart, FileProblems *problems);

} // namespace Candela
