// SPDX-License-Identifier: MIT
#pragma once

#include "../transport/Request.h"

#include <QtGlobal>

namespace Candela {

/// A request that the owner's thread waits for. The context keeps it until it was delivered, looks after it
/// once a frame meanwhile, and tells it if the context closes first.
class Pending : public Net::Request
{
public:
    /// Once a frame while under way: cancelled by the caller? progress to tell?
    virtual void tick() = 0;
    /// The context closes and the network thread did not end in time: finish with ErrorCode::Closed without
    /// looking at results, which may still be written. Instead of deliver().
    virtual void closed() = 0;

    qsizetype place = -1; ///< In the context's list; -1: not there.
    /// Asked when other requests start: a caller who waits without an event loop gets no delivery, and must
    /// not pile up requests meanwhile. True if all is over, and everything large has been let go; from then
    /// on deliver() would do nothing, and may be left out.
    virtual bool release() { return false; }
};

} // namespace Candela
