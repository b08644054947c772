// SPDX-License-Identifier: MIT
#pragma once

#include "records/Database.h"

#include <vector>

namespace Candela::Ioc {

class UpdateQueue;

/// What one EVENT_ADD asked for. Hears of changes from the record and hands them to the circuit's queue.
class ServerSubscription final : public Monitor
{
public:
    struct Request
    {
        quint32 id = 0;
        quint16 dbrType = 0;
        quint32 count = 0;
        quint8 events = 0;
    };

    ServerSubscription(UpdateQueue &queue, const FieldAddress &address, const Request &request);
    ~ServerSubscription() override;

    void changed(Record &record, quint8 why) override;

    const FieldAddress address;
    const Request request;

private:
    friend class UpdateQueue;

    UpdateQueue &m_queue;
    std::vector<Reading> m_waiting; ///< Oldest first; empty as long as the client keeps up.
    quint64 m_position = 0;         ///< In the queue's order, if m_queued.
    bool m_queued = false;
};

} // namespace Candela::Ioc
