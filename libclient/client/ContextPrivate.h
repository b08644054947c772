// SPDX-License-Identifier: MIT
#pragma once

#include "../transport/NetworkThread.h"
#include "Context.h"
#include "Pending.h"
#include "PvPrivate.h"
#include "SubscriptionHub.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include <array>
#include <memory>
#include <vector>

namespace Candela {

/// The owner's side of a context: the table of PVs, requests under way, and the mail that comes up. Belongs
/// to the context's thread.
class Context::Private : public QObject
{
    Q_OBJECT
public:
    Private(Context *q, const Config &config, bool inMemory);
    ~Private() override;

    void assertThread() const;
    const Config &config() const { return m_network.config(); }
    bool isClosing() const { return m_closing; }
    Context *context() const { return q; }

    // --- PVs ---
    /// Room for that many more PVs.
    void expectPvs(qsizetype more);
    std::shared_ptr<Pv::Private> ensurePv(const QString &name, int priority);
    const std::vector<std::shared_ptr<Pv::Private>> &pvs() const { return m_pvs; }
    /// The PV is needed now. Whoever posts the next order hands `fresh` to Channels::define() in it.
    void use(Pv::Private &pv, std::vector<Net::NewChannel> &fresh);
    void setLogLevel(Pv::Private &pv, QtMsgType lowest);
    /// The channels of a list of PVs that planBulk() was told last, if that list is still good: every PV is
    /// of this context, defined, and has not gone idle since. Null otherwise.
    const std::vector<quint32> *plannedChannels(const QList<Pv> &pvs) const;
    void planBulk(const QList<Pv> &pvs, const std::vector<quint32> &channels);
    void connectAll(const QList<Pv> &pvs, ConnectScope scope);
    bool requestIdle(Pv::Private &pv);

    // --- Requests ---
    void post(Net::CommandQueue::Order order) { m_network.post(std::move(order)); }
    /// Sends the request with the definitions that it needs, and keeps it until it is delivered.
    void start(std::shared_ptr<Pending> request, std::vector<Net::NewChannel> fresh);
    /// What of it has not ended, ends with `error`; deliver() follows.
    void abort(const std::shared_ptr<Pending> &request, const Error &error);
    /// Called by each request as it is delivered.
    void finished(Pending &request);

    // --- Frames ---
    SubscriptionHub &hub() { return m_hub; }
    /// A frame follows as soon as the last one is long enough ago.
    void scheduleFrame();
    ContextStats stats() const;
    /// In memory a value is there as soon as it was subscribed to; signals still wait for their time.
    void collect();
    /// In memory: everything that waits is told, without waiting for a frame. Elsewhere: requests that have
    /// ended are delivered. Callers' code may run.
    void deliverNow();
    /// The same for all contexts of the calling thread.
    static void deliverAll();
    /// Takes the channels' news that wait; listeners are told in the next frame as always.
    void refreshStates();

    bool readOnly = false;

protected:
    bool event(QEvent *event) override;

private:
    void releaseSome();
    void takePrompt();
    void apply(const Net::ChannelNews &news);
    void setState(Pv::Private &pv, ChannelState state);
    void noteChange(Pv::Private &pv);
    void frame();
    void tick();
    void tellStats();
    void close();

    using PvKey = std::pair<QString, int>;

    Context *q;
    Net::NetworkThread m_network;
    SubscriptionHub m_hub;
    std::vector<std::shared_ptr<Pv::Private>> m_pvs; ///< By channel index.
    QHash<PvKey, quint32> m_byName;
    struct
    {
        QList<Pv> pvs; ///< Holds the list, so that its address stays its own.
        std::vector<quint32> channels;
        quint64 idled = 0;
    } m_plan;
    quint64 m_idled = 0; ///< How often a PV became idle.
    std::vector<std::shared_ptr<Pending>> m_pending;
    std::size_t m_releaseCursor = 0;
    int m_startsSinceDelivery = 0;
    std::vector<quint32> m_changed; ///< Channels with news for this frame.
    Net::PromptMail m_promptMail;
    std::vector<std::shared_ptr<Net::Delivery>> m_deliveries; ///< Taken with refreshStates().
    Net::Mail m_mail;
    std::vector<LogLine> m_logged; ///< Collected between frames.
    QTimer m_frameTimer;
    QTimer m_tickTimer;
    QTimer m_statsTimer;
    QElapsedTimer m_sinceFrame;
    QElapsedTimer m_sinceStats;
    std::array<int, 6> m_states{}; ///< PVs in each ChannelState.
    quint64 m_lastUpdates = 0;
    double m_updateRate = 0;
    ContextStats m_lastStats;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
    bool m_inFrame = false;
    bool m_closing = false;
    bool m_fullTold = false; ///< Config::maxChannels is reached, and that was said.
};

} // namespace Candela
