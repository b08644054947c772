// SPDX-License-Identifier: MIT
#pragma once

#include "client/ContextPrivate.h"
#include "transport/Engine.h"

#include <QSemaphore>

#include <functional>

namespace Candela::Test {

/// Holds a context's network thread still from construction until open() or destruction, so that a test
/// decides what happens between two of its turns.
class EngineDoor
{
public:
    /// `behind` runs in the network thread when the door opens, in the same turn: before any socket is looked
    /// at.
    explicit EngineDoor(Context &context, std::function<void(Net::Engine &)> behind = {})
    {
        context.priv()->post([state = m_state, behind = std::move(behind)](Net::Engine &engine) {
            state->closed.release();
            state->opened.acquire();
            if (behind)
                behind(engine);
        });
        m_state->closed.acquire();
    }
    ~EngineDoor() { open(); }
    Q_DISABLE_COPY_MOVE(EngineDoor)

    void open()
    {
        if (!std::exchange(m_open, true))
            m_state->opened.release();
    }

private:
    struct State
    {
        QSemaphore closed;
        QSemaphore opened;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
    bool m_open = false;
};

/// Does something in the network thread and waits for it.
inline void inEngine(Context &context, std::function<void(Net::Engine &)> work)
{
    QSemaphore done;
    context.priv()->post([&done, work = std::move(work)](Net::Engine &engine) {
        work(engine);
        done.release();
    });
    done.acquire();
}

} // namespace Candela::Test
