// SPDX-License-Identifier: MIT
#pragma once

#include "Arguments.h"
#include "Command.h"

#include "client/Context.h"

#include <QTimer>

namespace Candela::Cli {

/// `info` and `search`: connects and tells what is known of each channel. `search` needs no more than a
/// server's answer.
class ConnectCommand : public Command
{
    Q_OBJECT
public:
    enum Kind { Info, Search };

    ConnectCommand(const Arguments &arguments, Kind kind);

    void start(Context &context) override;
    void interrupt() override;

private:
    bool isDone(const ChannelInfo &info) const;
    void look(const QList<Pv> &pvs);
    void finish();
    QString text(const ChannelInfo &info) const;

    QStringList m_names;
    QList<Pv> m_pvs;
    QHash<Pv, ChannelInfo> m_found;
    qsizetype m_wanted = 0; ///< Different names.
    Format m_format;
    Kind m_kind;
    QTimer m_deadline;
    bool m_finished = false;
};

} // namespace Candela::Cli
