// SPDX-License-Identifier: MIT
#pragma once

#include "../core/ChannelInfo.h"
#include "../core/LogLine.h"
#include "../core/Reading.h"
#include "CircuitStatus.h"
#include "Delivery.h"
#include "Ids.h"

#include <QEvent>

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

class QObject;

namespace Candela::Net {

/// What is new of a channel: a snapshot, later ones replace earlier ones.
struct ChannelNews
{
    quint32 channel = None;
    quint32 count = 0;
    ChannelState state = ChannelState::Idle;
    DataType type = DataType::Double;
    bool readable = false;
    bool writable = false;
    std::shared_ptr<CircuitStatus> circuit; ///< Null while there is none.
    MetadataPtr metadata;
};

/// All updates of one subscription since the mailbox was emptied: `count` entries, the first at `first`, from
/// there by Entry::next.
struct UpdateRun
{
    quint32 subscription = None; ///< Identifier, generation included.
    quint32 first = 0;
    quint32 last = 0;
    quint32 count = 0;
    quint32 squashed = 0; ///< Dropped in front of the first entry, since the queue was full.
    quint32 received = 0; ///< All that came, those that a newer one replaced included.
};

struct UpdateEntry
{
    Reading reading;
    quint32 next = None;
};

struct SubscriptionFailure
{
    quint32 subscription = None;
    Error error;
};

struct DuplicateServer
{
    quint32 channel = None;
    QString kept;
    QString other;
};

/// One frame's worth of news. Vectors go back and forth, so that a steady stream allocates nothing.
struct Mail
{
    std::vector<UpdateRun> runs;
    std::vector<UpdateEntry> entries;
    std::vector<SubscriptionFailure> failures;
    std::vector<DuplicateServer> duplicates;
    std::vector<QString> warnings;
    std::vector<LogLine> log; ///< At most MaxLogLines; the last one then says that there were more.

    static constexpr std::size_t MaxLogLines = 10'000;

    bool isEmpty() const
    {
        return runs.empty() && failures.empty() && duplicates.empty() && warnings.empty() && log.empty();
    }
    void clear();
};

/// What must not wait for a frame: finished requests, and the channels' states that they rely on.
struct PromptMail
{
    std::vector<ChannelNews> channels;
    std::vector<std::shared_ptr<Delivery>> deliveries;

    bool isEmpty() const { return channels.empty() && deliveries.empty(); }
    void clear();
};

/// From the network thread to the owner's. Updates are coalesced here: a newest-only subscription takes one
/// entry whatever it receives, one with a queue at most as many as the queue is long, so that a stalled owner
/// costs a bounded amount of memory.
///
/// All members may be called from either thread.
class Mailbox
{
public:
    static const QEvent::Type MailEvent;

    /// One update on its way into the mailbox.
    struct Update
    {
        quint32 subscription = None;
        quint32 queue = 0; ///< 0: newest only.
        Reading reading;
    };

    /// The object, of the owner's thread, that gets MailEvent when the mailbox is no longer empty; null to
    /// send no more.
    void setReceiver(QObject *receiver);

    // Network thread.
    /// Takes all and leaves them empty, with one lock and at most one event.
    void put(std::vector<Update> &updates, Mail &others, PromptMail &prompt);
    quint64 squashed() const;

    // Owner's thread. `into` must be empty; its memory is used for what comes next.
    void takePrompt(PromptMail &into);
    void takeFrame(Mail &into);
    bool hasFrame() const;
    /// Cheap; true may be a moment late.
    bool hasPrompt() const { return m_hasPrompt.load(std::memory_order_acquire); }

private:
    void add(Update &update);

    /// Where a subscription's run is in the present mail.
    struct Slot
    {
        quint32 epoch = 0;
        quint32 run = 0;
    };

    mutable std::mutex m_mutex;
    QObject *m_receiver = nullptr;
    Mail m_mail;
    PromptMail m_prompt;
    std::vector<Slot> m_slots;
    quint32 m_epoch = 1;
    quint64 m_squashed = 0;
    std::atomic<bool> m_hasPrompt{false};
};

} // namespace Candela::Net
