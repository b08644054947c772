// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <atomic>

namespace Candela::Net {

/// What other threads may know of a circuit. Written by the network thread, read by anybody; the plain
/// members are set before it is shared.
struct CircuitStatus
{
    QString host; ///< "127.0.0.1:5064"
    int priority = 0;
    std::atomic<int> minorVersion{0};
    std::atomic<qint64> lastHeardMs{0}; ///< Unix milliseconds.
    std::atomic<quint64> bytesReceived{0};
    std::atomic<quint64> bytesSent{0};
    std::atomic<bool> responsive{true};
};

/// Sums that the network thread keeps and the owner reads now and then.
struct Counters
{
    std::atomic<quint64> updates{0};
    std::atomic<quint64> bytesReceived{0};
    std::atomic<quint64> bytesSent{0};
    std::atomic<quint64> searchDatagrams{0};
    std::atomic<int> circuits{0};
};

} // namespace Candela::Net
