// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/GatherRow.h"

#include <QByteArray>
#include <QDateTime>

namespace Candela {

/// What a file says of a whole gather beside its items.
struct GatherExportHead
{
    QDateTime at;
    double elapsedMs = 0;
    int deadlineMs = 0;
};

/// Files and clipboards full of results. `order`: indices of rows, in the order in which they are written.
/// Units, states and errors are as the server and the protocol say them, in no language, so that scripts can
/// read them; times are ISO 8601 UTC.
namespace GatherExport {

/// RFC 4180 with a header: pv, ok, value, units, severity, status, timestamp, latency_us, error.
QString csv(const GatherRows &rows, const std::vector<int> &order);
/// {"at": ..., "elapsed_ms": ..., "deadline_ms": ..., "items": [{"pv", "ok", "value", ...}]}; values are
/// numbers, texts or lists, and a number that JSON has no word for (NaN) is null.
QByteArray json(const GatherRows &rows, const std::vector<int> &order, const GatherExportHead &head);

} // namespace GatherExport

} // namespace Candela
