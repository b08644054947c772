// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace Candela::Cli {

/// Ctrl+C and SIGTERM as a signal in the event loop. The second one ends the process at once. One a process.
class EndSignal : public QObject
{
    Q_OBJECT
public:
    explicit EndSignal(QObject *parent = nullptr);
    ~EndSignal() override;

Q_SIGNALS:
    void requested();
};

} // namespace Candela::Cli
