// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

namespace Candela::Testing {

/// Hands pieces on in order, each after its delay and no faster than a rate. Without either, at once.
class DelayLine
{
public:
    explicit DelayLine(std::function<void(const QByteArray &)> deliver);

    void push(const QByteArray &bytes, std::chrono::milliseconds delay, qint64 bytesPerSecond = 0);

private:
    using Clock = std::chrono::steady_clock;
    struct Piece
    {
        Clock::time_point due;
        QByteArray bytes;
    };

    void run();

    std::function<void(const QByteArray &)> m_deliver;
    std::deque<Piece> m_pieces;
    Clock::time_point m_lineFree; ///< When the last piece has left the throttled line.
    QTimer m_timer;
};

} // namespace Candela::Testing
