// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/MessageHeader.h"

/// Hands a message to every decoder there is, whatever it says it is, and looks at what they give. Returns a
/// number that depends on all of it, so that nothing is optimised away.
quint64 decodeAll(const Candela::MessageView &view);
