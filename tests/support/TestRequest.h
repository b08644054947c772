// SPDX-License-Identifier: MIT
#pragma once

#include "transport/Request.h"

#include <vector>

namespace Candela::Test {

/// A request that counts what becomes of each of its items; for posting straight into an engine. Look at it
/// when finished() is true.
class TestRequest : public Net::Request
{
public:
    TestRequest(Kind wanted, std::vector<quint32> items, std::chrono::milliseconds timeout)
        : ends(items.size())
        , errors(items.size())
    {
        kind = wanted;
        channels = std::move(items);
        start = Net::Clock::now();
        deadline = start + timeout;
        if (kind == Kind::Write || kind == Kind::Post)
            values.assign(channels.size(), Value(1.0));
    }
    void done(quint32 position, Reading &&, qint32) override { ++ends[position]; }
    void failed(quint32 position, const Error &error, qint32) override
    {
        ++ends[position];
        errors[position] = error;
    }
    void finish() override { m_finished.store(true, std::memory_order_release); }
    void deliver() override {}
    bool finished() const { return m_finished.load(std::memory_order_acquire); }

    std::vector<int> ends;
    std::vector<Error> errors;

private:
    std::atomic<bool> m_finished{false};
};

} // namespace Candela::Test
