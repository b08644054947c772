// SPDX-License-Identifier: MIT
#pragma once

#include "../core/Export.h"
#include "Context.h"

namespace Candela {

/// A Context without a network, for tests and for programs that try themselves out: its PVs are declared here
/// and kept in memory.
///
///     MemoryContext context;
///     context.declare("LUX", 480.0, {.units = "lx"});
///     QCOMPARE(context.pv("LUX").read().result().toDouble(), 480.0);      // no event loop, no waiting
///
/// Every future is finished when it is returned: of reads, writes, connected(), gather() and scatter(). An
/// update is signalled before the write that caused it returns; the first one of a new subscription, which
/// nobody can be connected to yet, with the next operation, the next turn of the event loop or deliver(),
/// whatever is first; Subscription::latest() has it at once. Names that are not declared end with
/// ErrorCode::NotFound, those that are offline with ErrorCode::Disconnected, both at once. loc:// and sim://
/// names work as everywhere. What AsCompleted, ControlLoop, pipelines and first() do takes turns of the event
/// loop here, too: see SynchronousMode.
///
/// There is no other thread: continuations and slots run in the caller's. Ownership and threads as Context.
class CANDELA_EXPORT MemoryContext : public Context
{
    Q_OBJECT
public:
    /// Without PVs; reads no environment.
    explicit MemoryContext(QObject *parent = nullptr);

    /// A new PV, connected, readable and writable; or a new value and metadata for one that is there already
    /// (its rights stay). `maxCount` is the native element count, at least as many as `value` has; type and
    /// alarm are those of `value`, as is its time, unless that is null: then it is now.
    void declare(const QString &name, const Reading &value, const Metadata &metadata = {},
                 quint32 maxCount = 1);
    /// A DOUBLE without an alarm, of now.
    void declare(const QString &name, double value, const Metadata &metadata = {});
    /// A STRING of at most 39 bytes; longer text makes a CHAR array.
    void declare(const QString &name, const QString &text);
    /// An enum in the state with this index.
    void declare(const QString &name, int index, const QStringList &labels);

    /// What a server would do. Subscriptions are told of what differs before these return. Nothing happens
    /// for a name that was not declared.
    void set(const QString &name, const Reading &value);
    /// A new scalar of the type that there is, with no alarm.
    void set(const QString &name, double value);
    void setMetadata(const QString &name, const Metadata &metadata); ///< In place of all that it had.
    /// Both are true at first; what is not allowed ends with NoReadAccess or NoWriteAccess.
    void setAccess(const QString &name, bool readable, bool writable);
    /// Offline, the channel is Disconnected; back online, subscriptions begin anew with the value as it is.
    void setOnline(const QString &name, bool online);

    /// The value as it stands, whatever the rights; invalid if there is no such PV.
    Reading value(const QString &name) const;

    /// Emits what still waits for the event loop.
    void deliver();
};

} // namespace Candela
