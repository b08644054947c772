// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace Candela {
class Context;
}

namespace Candela::Cli {

/// What the process ends with.
enum ExitCode : int {
    AllWell = 0,    ///< Everything that was asked for succeeded.
    SomeFailed = 1, ///< At least one PV did not; each is named on stderr.
    WrongUsage = 2  ///< Nothing was tried.
};

/// One subcommand at work: started once in the event loop, says once that it is done.
class Command : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void start(Context &context) = 0;
    /// The user wants it to end: finished() follows soon, with what is known by then.
    virtual void interrupt() = 0;

Q_SIGNALS:
    void finished(int exitCode);
};

} // namespace Candela::Cli
