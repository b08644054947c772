// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DecisionLoopRun.h"

#include "client/Context.h"
#include "models/ScatterPlanWrites.h"

#include <QPointer>
#include <QTime>

#include <utility>

namespace Candela {

namespace {

/// Levels are only writable within the limits that the server gives.
void takeLimits(DecisionEngine *engine, const GatherResult &result)
{
    for (qsizetype i = 0; i < result.size(); ++i) {
        const int fixture = engine->fixtures().indexOf(result.pv(i).name());
        if (fixture < 0)
            continue;
        const MetadataPtr metadata = result.pv(i).metadata();
        if (metadata && metadata->control.isSet())
            engine->fixtures().fixture(fixture).levelLimits = metadata->control;
    }
}

} // namespace

ControlLoop *makeDecisionLoop(const std::shared_ptr<DecisionEngine> &engine, Context *context,
                              std::function<void(const DecisionStep &)> onStep, QObject *parent)
{
    if (!engine || !engine->isConfigured())
        return nullptr;
    QList<Pv> pvs;
    pvs.reserve(engine->pvs().size());
    for (const QString &name : engine->pvs())
        pvs.append(context->pv(name));

    ControlOptions options;
    options.period = engine->config().period;
    options.readTimeout = engine->config().deadline;
    options.writeTimeout = engine->config().deadline;
    options.onSensorFailure = SensorFailure::Skip;

    auto decide = [engine, context = QPointer<Context>(context),
                   onStep = std::move(onStep)](const GatherResult &result) -> QList<PvWrite> {
        if (!context)
            return {};
        takeLimits(engine.get(), result);
        const auto now = std::chrono::duration_cast<DecisionEngine::Milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
        const double hour = QTime::currentTime().msecsSinceStartOfDay() / 3'600'000.0;
        const DecisionStep step =
            engine->decide(DecisionEngine::inputsOf(result.begin(), result.end()), now, hour);
        if (onStep)
            onStep(step);
        return scatterWrites(step.plan, context);
    };
    auto *loop = new ControlLoop(pvs, std::move(decide), options, parent);
    QObject::connect(loop, &ControlLoop::stateChanged, loop, [engine](ControlLoop::State state) {
        if (state == ControlLoop::State::Running)
            engine->restart();
    });
    return loop;
}

} // namespace Candela
