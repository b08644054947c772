// SPDX-License-Identifier: MIT
#pragma once

#include "../core/Export.h"
#include "Futures.h"
#include "Gather.h"

namespace Candela {

/// What first() of several PVs gives.
struct FirstReading
{
    qsizetype index = -1;  ///< In the input.
    Reading reading;       ///< Valid.
    qint32 latencyUs = -1; ///< From the call to the reply.
};

/// Reads all PVs and takes the value that comes first, for example of one quantity that several servers have;
/// errors before it do not count. One command and one future however many there are. The other reads are
/// dropped, late replies ignored. If no PV gives a value within the time-out, the future fails with
/// AllFailedException, which holds a CaException a PV in the order of the input; at once for an empty list.
/// Cancelling it drops all. GatherOptions::policy is not looked at; with GatherOptions::stop asked to stop it
/// fails like that. In the thread of the PVs' contexts.
CANDELA_EXPORT QFuture<FirstReading> first(const QList<Pv> &pvs, const GatherOptions &options = {});

} // namespace Candela
