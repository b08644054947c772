// SPDX-License-Identifier: MIT
#pragma once

namespace Candela::Net {

/// Something that goes from the network thread to the owner's at once, not at the end of a frame.
class Delivery
{
public:
    virtual ~Delivery() = default;
    /// Called once, in the owner's thread.
    virtual void deliver() = 0;
};

} // namespace Candela::Net
