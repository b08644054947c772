// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/ControlLoop.h"
#include "models/DecisionEngine.h"

#include <functional>
#include <memory>

namespace Candela {

class Context;

/// A control loop that gathers what the engine asks for, has it decide, and scatters its plan. Period and
/// deadline are those of the engine's configuration; sensors that fail are the engine's affair, so the loop
/// never holds by itself. Not started; it shares the engine, and starts it anew with each start().
///
/// `onStep` (may be empty) hears of every decision before it is written, in the thread of the context, where
/// all of this lives. Null if the engine is not configured.
ControlLoop *makeDecisionLoop(const std::shared_ptr<DecisionEngine> &engine, Context *context,
                              std::function<void(const DecisionStep &)> onStep, QObject *parent);

} // namespace Candela
