// SPDX-License-Identifier: MIT
#include "Pipeline.h"

namespace Candela::Flow::Detail {

class PipelineRun::Branch : public BranchControl
{
public:
    explicit Branch(PipelineRun *run)
        : m_run(run)
    {
    }

    QObject *context() override { return m_run; }
    void setPausing(bool pausing) override
    {
        if (isFinished || m_pausing == pausing)
            return;
        m_pausing = pausing;
        m_run->setPausing(pausing);
    }
    void finished(std::exception_ptr error) override
    {
        if (std::exchange(isFinished, true))
            return;
        closed = true;
        report.error = error;
        m_run->branchFinished(error);
        // Only now: the source would go on at once, and push into what has to end.
        if (std::exchange(m_pausing, false))
            m_run->setPausing(false);
    }

private:
    PipelineRun *m_run;
    bool m_pausing = false;
};

PipelineRun::PipelineRun(const FlowOptions &options, int branches)
    : m_watcher(this)
    , m_open(branches)
    , m_keepGoing(options.keepGoing)
{
    for (int i = 0; i < branches; ++i)
        m_branches.push_back(std::make_unique<Branch>(this));
    m_promise.start();
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, &PipelineRun::cancel);
    m_watcher.setFuture(m_promise.future());
    if (options.context)
        connect(options.context, &QObject::destroyed, this, &PipelineRun::cancel);
}

PipelineRun::~PipelineRun() = default;

void PipelineRun::setPausing(bool pausing)
{
    m_pausing += pausing ? 1 : -1;
    if (pausing && m_pausing == 1)
        pauseFeed();
    else if (!pausing && m_pausing == 0 && !m_done)
        resumeFeed();
}

void PipelineRun::branchFinished(const std::exception_ptr &error)
{
    if (m_done)
        return;
    if (--m_open == 0) {
        stopFeed();
        finish(m_sourceError ? m_sourceError : m_keepGoing ? std::exception_ptr() : error);
    } else if (error && !m_keepGoing && !m_sourceError) {
        // The others learn of it, and are told only once: they finish while this goes on.
        sourceFailed(error);
    }
}

void PipelineRun::sourceFailed(std::exception_ptr error)
{
    if (m_done)
        return;
    if (!m_sourceError)
        m_sourceError = error;
    stopFeed();
    failBranches(error);
    finish(m_sourceError);
}

void PipelineRun::cancel()
{
    if (m_done)
        return;
    m_promise.future().cancel();
    sourceFailed(std::make_exception_ptr(FutureException(ErrorCode::Cancelled)));
}

void PipelineRun::finish(const std::exception_ptr &error)
{
    if (std::exchange(m_done, true))
        return;
    if (m_promise.isCanceled()) {
        // Whoever cancelled wants no news.
    } else if (error) {
        m_promise.setException(error);
    } else {
        FlowReport report;
        for (const auto &branch : m_branches)
            report.branches.append(branch->report);
        m_promise.addResult(std::move(report));
    }
    m_promise.finish();
    deleteLater();
}

} // namespace Candela::Flow::Detail
