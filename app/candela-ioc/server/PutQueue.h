// SPDX-License-Identifier: MIT
#pragma once

#include "ServerChannel.h"

#include "protocol/MessageHeader.h"

#include <deque>
#include <unordered_map>

namespace Candela::Ioc {

class CircuitOutput;

/// The put-callbacks of one circuit. Each is answered when its record has finished; while a record is busy
/// the next ones for it wait here, in order, and nothing else of the circuit waits with them.
class PutQueue
{
public:
    explicit PutQueue(CircuitOutput &output);

    void writeNotify(const ServerChannel &channel, const MessageHeader &request, const Reading &value);
    /// Database::putFinished
    void recordFinished(Record &record);
    /// The channel goes away: its puts are dropped without an answer.
    void forget(const ServerChannel &channel);

    /// The status that a put's outcome is told with.
    static quint32 statusOf(PutOutcome outcome);

private:
    struct Put
    {
        quint32 sid = 0;
        FieldAddress address;
        MessageHeader request;
        Reading value;
        bool running = false;
    };
    /// Runs a put; true if its record stays busy with it.
    bool run(const Put &put);
    void reply(const MessageHeader &request, quint32 status);

    static constexpr std::size_t MostWaiting = 10000;

    CircuitOutput &m_output;
    std::unordered_map<Record *, std::deque<Put>> m_byRecord;
    std::size_t m_waiting = 0;
};

} // namespace Candela::Ioc
