// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/Context.h"
#include "client/Subscription.h"
#include "models/ProbeFacts.h"

#include <QBasicTimer>
#include <QObject>

#include <memory>

namespace Candela {

/// Watches one PV with everything the protocol tells of it: a subscription for the value, reads of other
/// forms for what a subscription does not carry. What was heard stays when the channel is lost.
class ProbeFeed : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~ProbeFeed() override;

    /// An empty name, or no context, watches nothing.
    void watch(Context *context, const QString &pv);
    const Pv &pv() const { return m_pv; } ///< Null while nothing is watched.
    const ProbeState &state() const { return m_state; }
    /// Reads the other forms anew.
    void refresh();

Q_SIGNALS:
    /// Something is new; at most a few times a second.
    void changed();
    /// Connected, for the first time or again.
    void connected();
    void recordTypeKnown(const QString &type);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void takeState(ChannelState state);
    void schedule();
    void read(ReadForm form, const ReadOptions &options, void (ProbeFeed::*take)(const DetailedReading &));
    void takeText(const DetailedReading &reading);
    void takeAcknowledge(const DetailedReading &reading);
    void takeRecordType(const DetailedReading &reading);

    Pv m_pv;
    std::unique_ptr<Subscription> m_subscription;
    ProbeState m_state;
    QBasicTimer m_soon;
    QBasicTimer m_tick;
    quint64 m_counted = 0;
    int m_generation = 0;
    bool m_fresh = false; ///< A value came since the forms were read.
};

} // namespace Candela
