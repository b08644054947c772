// SPDX-License-Identifier: MIT
#pragma once

#include "../core/ChannelInfo.h"
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

/// What a failed single read or write throws out of its QFuture.
class CaException : public QException
{
public:
    CaException(QString pv, Error error) : m_pv(std::move(pv)), m_error(std::move(error)) {}
    void raise() const override { throw *this; }
    CaException *clone() const override { return new CaException(*this); }
    const QString &pv() const { return m_pv; }
    const Error &error() const { return m_error; }
    const char *what() const noexcept override;

private:
    QString m_pv;
    Error m_error;
    mutable QByteArray m_what;
};

struct ReadOptions {
    std::chrono::milliseconds timeout{2000};
    /// The type to ask for; the native type if empty. An enum asked for as String gives its label.
    std::optional<DataType> type{};
    /// Elements to ask for; 0 is the current length.
    quint32 count = 0;
};

struct WriteOptions {
    std::chrono::milliseconds timeout{5000};
};

/// A process variable: a light handle, cheap to copy. Same context, name and priority: same channel.
///
/// A handle does not connect anything by itself: the first read, write or subscription, or connectChannel(), does. It
/// stays usable after its Context is gone; everything then ends with ErrorCode::Closed. Handles belong to the
/// thread of their Context; every call asserts it.
class Pv
{
public:
    Pv();
    Pv(const Pv &);
    Pv(Pv &&) noexcept;
    Pv &operator=(const Pv &);
    Pv &operator=(Pv &&) noexcept;
    ~Pv();

    bool isNull() const { return !d; }
    QString name() const;
    int priority() const;
    Context *context() const; ///< Null once the context is gone.

    ChannelState state() const;
    bool isConnected() const { return state() == ChannelState::Connected; }
    ChannelInfo info() const;
    MetadataPtr metadata() const; ///< Null until the channel was connected for the first time.

    /// Starts the search; harmless if the channel is connected or searching already.
    void connectChannel() const;
    /// Finishes when the channel is connected with its metadata, fails with NotFound at the deadline.
    QFuture<ChannelInfo> connected(std::chrono::milliseconds timeout = std::chrono::seconds(2)) const;

    /// The value now. Fails through the future with a CaException. Cancelling drops the request.
    QFuture<Reading> read(const ReadOptions &options = {}) const;
    /// Finishes when the server has processed the write (put-callback).
    QFuture<void> write(const Value &value, const WriteOptions &options = {}) const;
    /// Fire and forget: no answer, flushed with the next bytes. Errors are logged under candela.pv.
    void post(const Value &value) const;

    /// Every listener is its own object; those of the same kind share one network subscription.
    Subscription *subscribe(const SubscriptionOptions &options, QObject *parent = nullptr) const;
    Subscription *subscribe(QObject *parent = nullptr) const;

    /// Asks for the channel to be given up while nobody uses it. False, and nothing happens, while it is
    /// subscribed or an operation is under way. The next use connects it again.
    bool requestIdle() const;

    friend bool operator==(const Pv &a, const Pv &b) { return a.d == b.d; }
    friend size_t qHash(const Pv &pv, size_t seed = 0) noexcept { return ::qHash(quintptr(pv.d.get()), seed); }

    class Private;
    /// For the library's own parts.
    explicit Pv(std::shared_ptr<Private> p);
    const std::shared_ptr<Private> &handle() const { return d; }

private:
    std::shared_ptr<Private> d;
};

} // namespace Candela

Q_DECLARE_METATYPE(Candela::Pv)
