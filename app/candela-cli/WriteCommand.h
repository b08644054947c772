// SPDX-License-Identifier: MIT
#pragma once

#include "Arguments.h"
#include "Command.h"

#include "async/Scatter.h"

#include <QFutureWatcher>

namespace Candela::Cli {

/// `put` and `scatter`: writes everything at once, waiting for completion unless told otherwise; `scatter`
/// adds a summary on stderr.
class WriteCommand : public Command
{
    Q_OBJECT
public:
    enum Kind { Put, Scatter };

    static void addOptions(Arguments &arguments);
    WriteCommand(const Arguments &arguments, Kind kind);

    void start(Context &context) override;
    void interrupt() override;

private:
    void finish();

    struct Assignment
    {
        QString pv;
        QString value;
    };
    QList<Assignment> m_assignments;
    ScatterOptions m_options;
    Format m_format;
    bool m_longStrings;
    Kind m_kind;
    std::stop_source m_stop;
    QFutureWatcher<ScatterResult> m_watcher;
};

} // namespace Candela::Cli
