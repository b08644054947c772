// SPDX-License-Identifier: MIT
#pragma once

#include "../core/Config.h"
#include "../core/Export.h"
#include "../core/LogLine.h"
#include "Pv.h"

#include <QObject>

/// A Channel Access client library on Qt: a Context gives Pv handles, which read, write and subscribe; the
/// functions of async/ do so for thousands at once. See the README for a tour.
///
/// *Values.* What comes is a Reading, what goes a Value; both are value types. Times are UTC, byte counts
/// bytes, time-outs std::chrono.
///
/// *Threads.* A Context and everything that it hands out belong to the thread that made it. Value types
/// (Reading, Value, Error, Metadata, results, snapshots) may be copied to and read in any thread.
///
/// *Errors.* An Error is a code with a sentence for people. Single operations throw it as a CaException out
/// of their QFuture; bulk operations put it in the item's place. Futures that stand for many (first(),
/// FailFast, pipelines) fail with exceptions of their own. No call throws by itself, but for a pipeline that
/// is done on return.
namespace Candela {

/// Sums over all channels of a context; a gadget, so that each can be bound to as a property.
struct ContextStats
{
    Q_GADGET
    Q_PROPERTY(int channels MEMBER channels)
    Q_PROPERTY(int idle MEMBER idle)
    Q_PROPERTY(int searching MEMBER searching)
    Q_PROPERTY(int notFound MEMBER notFound)
    Q_PROPERTY(int connecting MEMBER connecting)
    Q_PROPERTY(int connected MEMBER connected)
    Q_PROPERTY(int disconnected MEMBER disconnected)
    Q_PROPERTY(int circuits MEMBER circuits)
    Q_PROPERTY(quint64 updates MEMBER updates)
    Q_PROPERTY(double updatesPerSecond MEMBER updatesPerSecond)
    Q_PROPERTY(quint64 bytesReceived MEMBER bytesReceived)
    Q_PROPERTY(quint64 bytesSent MEMBER bytesSent)
    Q_PROPERTY(quint64 searchDatagrams MEMBER searchDatagrams)
    Q_PROPERTY(quint64 squashed MEMBER squashed)
public:
    int channels = 0;            ///< All of them; each is in exactly one of the following states.
    int idle = 0;                ///< Wanted by nobody.
    int searching = 0;           ///< Nobody has answered yet.
    int notFound = 0;            ///< Nobody has answered for Config::notFoundAfter; searched on.
    int connecting = 0;          ///< A server answered.
    int connected = 0;           ///< Usable.
    int disconnected = 0;        ///< Lost, and searched again.
    int circuits = 0;            ///< Open or being opened.
    quint64 updates = 0;         ///< Subscription updates since the start.
    double updatesPerSecond = 0; ///< Over about the last second.
    quint64 bytesReceived = 0;   ///< Over all circuits since the start, closed ones included.
    quint64 bytesSent = 0;       ///< The same way out.
    quint64 searchDatagrams = 0; ///< Sent.
    quint64 squashed = 0;        ///< Updates dropped because a queue was full.

    /// Nothing has changed: what Context::statsChanged() goes by.
    bool operator==(const ContextStats &) const = default;
};

/// One circuit, as the connections panel lists it.
struct CircuitInfo
{
    QString host;              ///< "127.0.0.1:5064"
    int priority = 0;          ///< 0 to 99.
    int minorVersion = 0;      ///< Of the server's protocol: 13 stands for 4.13.
    int channels = 0;          ///< That live on it.
    quint64 bytesReceived = 0; ///< Since it was opened.
    quint64 bytesSent = 0;     ///< The same way out.
    qint64 lastHeardMs = 0;    ///< Unix milliseconds.
    bool responsive = true;    ///< False while the server owes an answer to an echo.
};

/// The way into Channel Access:
///
///     Context context;                        // EPICS_CA_ADDR_LIST and the rest
///     listen(context.pv("BLD:F1:R01:LUX01"), this, [](const Reading &lux) { ... });
///
/// Owns the network thread, the circuits and the channels.
///
/// Make it, use it and destroy it in one thread, the caller's; signals come there. That thread needs an event
/// loop. Several contexts may live side by side. Destruction never blocks for longer than 200 ms: pending
/// futures end with ErrorCode::Closed, writes already posted are flushed.
class CANDELA_EXPORT Context : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Candela::ContextStats stats READ stats NOTIFY statsChanged)
    Q_PROPERTY(bool readOnly READ isReadOnly WRITE setReadOnly)
public:
    /// Returns at once; the network thread begins to look up host names.
    explicit Context(const Config &config = Config::fromEnvironment(), QObject *parent = nullptr);
    ~Context() override; ///< Pending futures end with ErrorCode::Closed; handles stay, idle.

    const Config &config() const; ///< As it was given; never changes.

    /// The handle for a name; nothing is sent before its first use. The same name and priority (clamped to 0
    /// to 99) give the same channel. A name that is none shows when it is used: ErrorCode::BadName.
    Pv pv(const QString &name, int priority = 0);
    /// The same for many, in order.
    QList<Pv> pvs(const QStringList &names, int priority = 0);
    /// What is to be known of a channel before it counts as connected.
    enum class ConnectScope : quint8 {
        ChannelOnly, ///< Type, count, rights, and the labels of an enum. Units, limits and precision are
                     ///< fetched before the first value that somebody reads or subscribes to.
        WithMetadata ///< All of its metadata: one more exchange a channel.
    };
    /// Starts the search for all of them with one command; harmless for those that are connected or
    /// searching.
    void connectChannels(const QList<Pv> &pvs, ConnectScope scope = ConnectScope::ChannelOnly);
    /// Every channel that anybody asked for.
    QList<Pv> allPvs() const;

    /// While set, every write and post ends with ErrorCode::ReadOnly before it reaches the network.
    void setReadOnly(bool readOnly);
    bool isReadOnly() const; ///< See setReadOnly().

    /// As Pv::setLogLevel(), for the circuits to one server ("127.0.0.1:5064", as in CircuitInfo::host and
    /// ChannelInfo::host), present and later ones: QtInfoMsg tells when they come and go, QtDebugMsg of each
    /// message. Under the category candela.circuit.
    void setCircuitLogLevel(const QString &host, QtMsgType lowest);

    /// As of now.
    ContextStats stats() const;
    /// A snapshot made in the network thread.
    QFuture<QList<CircuitInfo>> circuits() const;
    /// Asks beacons' and the caller's word for it that the network is back: all waiting searches are sent
    /// now.
    void searchNow();

Q_SIGNALS:
    /// At most four times a second, and only when something changed.
    void statsChanged(const Candela::ContextStats &stats);
    /// Channels whose state is new, at most once a frame.
    void channelsChanged(const QList<Candela::Pv> &pvs);
    /// Two servers have the name; the first is kept. Once a name.
    void duplicateServer(const QString &pv, const QString &kept, const QString &other);
    /// What happened to the PVs and circuits whose log level was raised, at most once a frame, oldest first:
    /// for a panel that shows the log of one PV.
    void logged(const QList<Candela::LogLine> &lines);
    /// What a person should know, one sentence.
    void warning(const QString &text);

public:
    /// For the library's own parts.
    class Private;
    Private *priv() const { return d.get(); } ///< Never null.

protected:
    /// What sets the constructor of MemoryContext apart.
    struct InMemory
    {
    };
    /// Without a network; see MemoryContext.
    Context(InMemory, QObject *parent);

private:
    std::unique_ptr<Private> d;
};

} // namespace Candela
