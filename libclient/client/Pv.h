// SPDX-License-Identifier: MIT
#pragma once

#include "../core/ChannelInfo.h"
#include "../core/DetailedReading.h"
#include "../core/Export.h"
#include "../core/Reading.h"
#include "../core/Value.h"

#include <QException>
#include <QFuture>

#include <chrono>
#include <memory>
#include <optional>

namespace Candela {

class Context;
class Subscription;
struct SubscriptionOptions;

/// What a failed single read, write or wait for a connection throws out of its QFuture: result() and
/// waitForFinished() throw it, then() passes it on to onFailed(). Immutable; any thread.
class CANDELA_EXPORT CaException : public QException
{
public:
    /// By the library; `error` holds one.
    CaException(QString pv, Error error)
        : m_pv(std::move(pv))
        , m_error(std::move(error))
    {
    }
    void raise() const override { throw *this; }                           ///< What QFuture throws it by.
    CaException *clone() const override { return new CaException(*this); } ///< What QFuture keeps it by.
    const QString &pv() const { return m_pv; }                             ///< The PV's name.
    const Error &error() const { return m_error; }                         ///< Why it failed.
    const char *what() const noexcept override;                            ///< "name: sentence", UTF-8.

private:
    QString m_pv;
    Error m_error;
    mutable QByteArray m_what;
};

/// How Pv::read() reads.
struct ReadOptions
{
    /// For the whole call, the search included; then NotFound, Disconnected or Timeout, whichever it is.
    std::chrono::milliseconds timeout{2000};
    /// The type to ask for; the native type if empty. An enum asked for as String gives its label.
    std::optional<DataType> type{};
    /// Elements to ask for; 0 is the current length.
    quint32 count = 0;
};

/// How Pv::write() writes.
struct WriteOptions
{
    /// For the whole call, the search and the server's processing included. A write that was sent before it
    /// ends is processed all the same.
    std::chrono::milliseconds timeout{5000};
    /// Ends with BadValue, and writes nothing, if a number is outside of the control limits
    /// (Metadata::control). Without this the server decides: many records clip.
    bool checkLimits = false;
};

/// A process variable: a light handle, cheap to copy. Same context, name and priority: same channel.
///
/// The name is a PV's of the network, with an optional field ("REC.HIGH"), or a loc:// or sim:// one of this
/// program's own, see LocalName.
///
/// A handle does not connect anything by itself: the first read, write or subscription, or connectChannel(),
/// does. It stays usable after its Context is gone; everything then ends with ErrorCode::Closed. Handles
/// belong to the thread of their Context; every call asserts it.
class CANDELA_EXPORT Pv
{
public:
    Pv(); ///< Null. All others come from Context::pv().
    /// Another handle to the same channel: an increment, nothing is sent.
    /// @{
    Pv(const Pv &);
    Pv(Pv &&) noexcept;
    Pv &operator=(const Pv &);
    Pv &operator=(Pv &&) noexcept;
    /// @}
    ~Pv(); ///< The context keeps the channel: see requestIdle().

    bool isNull() const { return !d; } ///< Made by Pv(); everything then ends with ErrorCode::BadName.
    QString name() const;              ///< As it was asked for.
    int priority() const;              ///< 0 to 99; each has a circuit of its own.
    Context *context() const;          ///< Null once the context is gone.

    /// Where the channel is; idle once the context is gone.
    ChannelState state() const;
    /// Usable, and its metadata are known; of one that was only connected
    /// (Context::ConnectScope::ChannelOnly) the labels.
    bool isConnected() const { return state() == ChannelState::Connected; }
    /// Host, type, count, rights, time of the last sign of life and metadata, as last heard.
    ChannelInfo info() const;
    /// ChannelInfo::updates alone, for those who ask thousands of channels.
    quint64 updates() const;
    /// Null until the channel was connected for the first time; the last known while it is disconnected.
    /// Empty where there are none: of strings, and before the first use with ConnectScope::ChannelOnly.
    MetadataPtr metadata() const;

    /// Starts the search, with Context::ConnectScope::WithMetadata; harmless if the channel is connected or
    /// searching already.
    void connectChannel() const;
    /// Finishes when the channel is connected with its metadata, fails with NotFound at the deadline.
    QFuture<ChannelInfo> connected(std::chrono::milliseconds timeout = std::chrono::seconds(2)) const;

    /// The value now. Fails through the future with a CaException: NotFound, Disconnected, Timeout,
    /// NoReadAccess, BadType, BadCount, Server, Closed, or BadName for a name that is none. Cancelling drops
    /// the request; a late reply is ignored.
    QFuture<Reading> read(const ReadOptions &options = {}) const;
    /// The value with what a DBR class of its own carries: fresh metadata, how far alarms are acknowledged,
    /// or the record's type; nothing but the value, too. `options` as for read(); AlarmAcknowledge and
    /// ClassName are text, whatever type is asked for. Every server answers every form, but for gateways and
    /// simulated IOCs that know no records: those fail or say something general.
    QFuture<DetailedReading> readAs(ReadForm form, const ReadOptions &options = {}) const;
    /// Finishes when the server has processed the write (put-callback). The value is turned into the
    /// channel's native type, see Value::encodeFor(); fails as read() does, and with NoWriteAccess, ReadOnly,
    /// BadValue ("\"Maybe\" is none of the states Off, On") or BadCount. Writes to one channel stay in order,
    /// one of them under way at a time.
    QFuture<void> write(const Value &value, const WriteOptions &options = {}) const;
    /// Acknowledges the record's alarms up to `upTo` (DBR_PUT_ACKS): what ReadForm::AlarmAcknowledge tells as
    /// its highest falls to None if it is no higher. A write: it needs the right to write, and is refused
    /// while the context is read-only.
    QFuture<void> acknowledgeAlarm(Severity upTo = Severity::Invalid, const WriteOptions &options = {}) const;
    /// Whether alarms that go away by themselves must be acknowledged (DBR_PUT_ACKT, the record's ACKT).
    QFuture<void> setAcknowledgeTransients(bool on, const WriteOptions &options = {}) const;
    /// Fire and forget: no answer, flushed with the next bytes. Errors are logged under candela.pv.
    void post(const Value &value) const;

    /// Every listener is its own object; those of the same kind share one network subscription. The caller,
    /// or `parent`, owns what is returned. Never null; of a PV that is null or without its context it stays
    /// silent.
    Subscription *subscribe(const SubscriptionOptions &options, QObject *parent = nullptr) const;
    /// With the options' defaults: the newest value of a frame, and alarms.
    Subscription *subscribe(QObject *parent = nullptr) const;

    /// Asks for the channel to be given up while nobody uses it. False, and nothing happens, while it is
    /// subscribed or an operation is under way. The next use connects it again.
    bool requestIdle() const;

    /// The same channel: of the same context, with the same name and priority. Null handles are equal.
    friend bool operator==(const Pv &a, const Pv &b) { return a.d == b.d; }
    /// For QHash and QSet.
    friend size_t qHash(const Pv &pv, size_t seed = 0) noexcept
    {
        return ::qHash(quintptr(pv.d.get()), seed);
    }

    /// Raises what is logged of this PV alone, at run time: QtInfoMsg tells of its states, failures, rights
    /// and metadata, QtDebugMsg of each read, write and update as well, with the values; QtWarningMsg gives
    /// it back to the rules for the category candela.pv. Lines carry the PV's name, go to Qt's message
    /// handler under candela.pv, and to Context::logged(). While it is not raised, a PV costs one look at a
    /// byte.
    void setLogLevel(QtMsgType lowest) const;
    QtMsgType logLevel() const; ///< As set; QtWarningMsg at first.

    /// For the library's own parts; so are the next two.
    class Private;
    explicit Pv(std::shared_ptr<Private> p);                     ///< A handle of that channel.
    const std::shared_ptr<Private> &handle() const { return d; } ///< Null if the PV is.

private:
    QFuture<void> acknowledge(quint16 dbrType, int value, const WriteOptions &options) const;

    std::shared_ptr<Private> d;
};

} // namespace Candela

Q_DECLARE_METATYPE(Candela::Pv)
