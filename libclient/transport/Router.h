// SPDX-License-Identifier: MIT
#pragma once

#include "../core/Error.h"
#include "../protocol/MessageHeader.h"

namespace Candela::Net {

class Circuit;
class Engine;

/// Takes the messages of all circuits to the parts that they concern. Belongs to the network thread.
class Router
{
public:
    explicit Router(Engine &engine)
        : m_engine(engine)
    {
    }

    /// Sets *fault, no error before, if the peer sent nonsense: the circuit is to be dropped.
    void receive(Circuit &circuit, const MessageView &message, Error *fault);
    void circuitOpened(Circuit &circuit);
    void circuitLost(Circuit &circuit, const Error &reason);

private:
    Error receiveRare(Circuit &circuit, const MessageView &message);
    Error receiveError(Circuit &circuit, const MessageView &message);
    Error receiveOversized(Circuit &circuit, const MessageView &message);

    Engine &m_engine;
};

} // namespace Candela::Net
