// SPDX-License-Identifier: MIT
#pragma once

#include "../core/ChannelInfo.h"
#include "../core/Reading.h"

namespace Candela {

/// Who listens to a network subscription: a Subscription, or a SubscriptionGroup with a key a member.
///
/// News are handed over in two steps, so that what a slot does (deleting subscriptions, the context even)
/// never meets a half-done distribution: take...() only stores, emitNews() runs the callers' code.
class Listener
{
public:
    virtual ~Listener() = default;

    virtual void takeReading(int key, const Reading &reading) = 0;
    virtual void takeState(int key, ChannelState state) = 0;
    virtual void takeMetadataChange(int key) = 0;
    virtual void takeFailure(int key, const Error &error) = 0;
    virtual void countUpdates(quint64 received, quint64 squashed) = 0;
    /// Emits what was taken. May end with this object deleted.
    virtual void emitNews() = 0;
    virtual bool isPaused() const = 0;

    bool hasNews = false; ///< In the hub's list of this frame.
};

} // namespace Candela
