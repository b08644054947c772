// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace Candela::Ioc {

/// Hears that the process is to end: SIGTERM, SIGINT, the console's Ctrl+C, or the end of standard input. One
/// for each process, in the main thread.
class EndRequest : public QObject
{
    Q_OBJECT

public:
    explicit EndRequest(QObject *parent = nullptr);
    ~EndRequest() override;

    /// From now on a closed standard input is a request, too: whoever started this process has gone.
    void watchStandardInput();

Q_SIGNALS:
    void requested();

private:
    void readStandardInput();
};

} // namespace Candela::Ioc
