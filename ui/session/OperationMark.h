// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace Candela {

/// Says what the GUI thread is about to do, for the watch that notices when the window stands still. Around
/// work that may become long:
///
///     const OperationMark mark("restoring the workspace");
///
/// The text must be a literal, in English: it goes into the log. Marks nest; the innermost counts.
class OperationMark
{
public:
    explicit OperationMark(const char *what)
        : m_outer(s_now.exchange(what, std::memory_order_relaxed))
    {
    }
    ~OperationMark() { s_now.store(m_outer, std::memory_order_relaxed); }
    OperationMark(const OperationMark &) = delete;
    OperationMark &operator=(const OperationMark &) = delete;

    /// Null if nothing is marked. Any thread.
    static const char *now() { return s_now.load(std::memory_order_relaxed); }

private:
    inline static std::atomic<const char *> s_now{nullptr};
    const char *m_outer;
};

} // namespace Candela
