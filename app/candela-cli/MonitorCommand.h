// SPDX-License-Identifier: MIT
#pragma once

#include "Arguments.h"
#include "Command.h"

#include "client/Subscription.h"

#include <QTimer>

#include <vector>

namespace Candela::Cli {

/// `monitor`: prints every update until it is told to end, --count or --duration is reached, or nobody
/// answered for any of the names.
class MonitorCommand : public Command
{
    Q_OBJECT
public:
    static void addOptions(Arguments &arguments);
    explicit MonitorCommand(const Arguments &arguments);
    ~MonitorCommand() override;

    void start(Context &context) override;
    void interrupt() override;

private:
    void onUpdates(const UpdateBatch &batch);
    void onStates(const StateBatch &batch);
    void onDeadline();
    void end();

    struct Member
    {
        Pv pv;
        bool seen = false; ///< An update has come.
        bool connected = false;
        bool complained = false;
    };

    QStringList m_names;
    SubscriptionOptions m_options;
    std::vector<Member> m_members; ///< By key.
    std::unique_ptr<SubscriptionGroup> m_group;
    RecordWriter m_writer;
    QTimer m_deadline;
    QTimer m_duration;
    qint64 m_remaining = -1; ///< Updates still to print; -1: any number.
    bool m_ended = false;
};

} // namespace Candela::Cli
