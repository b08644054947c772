// SPDX-License-Identifier: MIT
#pragma once

#include "Arguments.h"
#include "Command.h"

#include "async/Gather.h"

#include <QFutureWatcher>

namespace Candela::Cli {

/// `get` and `gather`: reads everything at once under one deadline; `gather` adds a summary on stderr.
class ReadCommand : public Command
{
    Q_OBJECT
public:
    enum Kind { Get, Gather };

    static void addOptions(Arguments &arguments);
    ReadCommand(const Arguments &arguments, Kind kind);

    void start(Context &context) override;
    void interrupt() override;

private:
    void finish();
    QString summary(const GatherResult &result) const;

    QStringList m_names;
    GatherOptions m_options;
    Format m_format;
    ValueStyle m_style;
    Kind m_kind;
    std::stop_source m_stop;
    QFutureWatcher<GatherResult> m_watcher;
};

} // namespace Candela::Cli
