// SPDX-License-Identifier: MIT
#include "DelayLine.h"

namespace Candela::Testing {

DelayLine::DelayLine(std::function<void(const QByteArray &)> deliver)
    : m_deliver(std::move(deliver))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { run(); });
}

void DelayLine::push(const QByteArray &bytes, std::chrono::milliseconds delay, qint64 bytesPerSecond)
{
    if (m_pieces.empty() && delay.count() == 0 && bytesPerSecond == 0) {
        m_deliver(bytes);
        return;
    }
    const Clock::time_point now = Clock::now();
    if (bytesPerSecond == 0) {
        m_pieces.push_back({now + delay, bytes});
    } else {
        // Slices of 10 ms of the line's rate, so that a throttled peer sees a trickle and not bursts.
        const qsizetype slice = std::max<qsizetype>(qsizetype(bytesPerSecond / 100), 1);
        m_lineFree = std::max(m_lineFree, now);
        for (qsizetype at = 0; at < bytes.size(); at += slice) {
            const QByteArray part = bytes.mid(at, slice);
            m_lineFree += std::chrono::microseconds(part.size() * 1'000'000 / bytesPerSecond);
            m_pieces.push_back({m_lineFree + delay, part});
        }
    }
    run();
}

void DelayLine::run()
{
    const Clock::time_point now = Clock::now();
    while (!m_pieces.empty() && m_pieces.front().due <= now) {
        const QByteArray bytes = std::move(m_pieces.front().bytes);
        m_pieces.pop_front();
        m_deliver(bytes);
    }
    if (!m_pieces.empty() && !m_timer.isActive())
        m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(m_pieces.front().due - now));
}

} // namespace Candela::Testing
