// SPDX-License-Identifier: MIT
#include "ServerSubscription.h"

#include "UpdateQueue.h"

namespace Candela::Ioc {

ServerSubscription::ServerSubscription(UpdateQueue &queue, const FieldAddress &where, const Request &asked)
    : Monitor(where.field, asked.events)
    , address(where)
    , request(asked)
    , m_queue(queue)
{
    address.record->addMonitor(this);
}

ServerSubscription::~ServerSubscription()
{
    address.record->removeMonitor(this);
    m_queue.forget(*this);
}

void ServerSubscription::changed(Record &record, quint8 why)
{
    Q_UNUSED(record)
    Q_UNUSED(why)
    m_queue.update(*this);
}

} // namespace Candela::Ioc
