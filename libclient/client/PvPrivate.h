// SPDX-License-Identifier: MIT
#pragma once

#include "../transport/CircuitStatus.h"
#include "../transport/Ids.h"
#include "Context.h"
#include "Pv.h"

namespace Candela {

/// The owner's copy of a channel, kept up to date by the mailbox. Belongs to the context's thread.
class Pv::Private
{
public:
    Context::Private *core = nullptr; ///< Null once the context is gone.
    QString name;
    std::shared_ptr<Net::CircuitStatus> circuit;
    MetadataPtr metadata;
    quint64 updates = 0;
    qint64 sinceMs = 0;
    quint32 index = Net::None; ///< Of the channel, in both threads' tables.
    quint32 count = 0;
    quint32 firstSubscription = Net::None; ///< In the hub.
    qint8 priority = 0;
    ChannelState state = ChannelState::Idle;
    DataType type = DataType::Double;
    bool readable = false;
    bool writable = false;
    QtMsgType logLevel = QtWarningMsg;
    bool defined = false; ///< The network thread knows it.
    // What has not been told to listeners yet.
    bool changed = false;
    bool metadataChanged = false;
    bool stateChanged = false;

    ChannelInfo info() const;
};

/// What does not change while a circuit lasts; `circuit` may be null. Any thread.
ChannelInfo makeInfo(const QString &name, int priority, const Net::CircuitStatus *circuit);

} // namespace Candela
