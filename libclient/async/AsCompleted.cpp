// SPDX-License-Identifier: MIT
#include "AsCompleted.h"

#include "BulkRead.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace Candela {

namespace {

/// The items of a stream; they outlive it while the network thread writes.
struct StreamItems
{
    std::vector<GatherItem> items;
};

class StreamPart final : public BulkRead
{
public:
    StreamPart(Context::Private *owner, std::shared_ptr<StreamItems> kept)
        : BulkRead(owner, kept->items)
        , m_kept(std::move(kept))
    {
    }

    std::function<void()> onTick;
    std::function<void()> onOver;
    quint32 told = 0; ///< Of ended(), how many were emitted.

    void deliver() override
    {
        core->finished(*this);
        over();
    }
    void closed() override { over(); }
    void tick() override
    {
        if (const auto call = onTick)
            call();
    }

private:
    void over()
    {
        onTick = nullptr;
        if (const auto call = std::exchange(onOver, nullptr))
            call();
    }

    std::shared_ptr<StreamItems> m_kept; ///< While the network thread may write into it.
};

} // namespace

class AsCompleted::Private
{
public:
    void begin(AsCompleted *q, const GatherOptions &options);
    /// What has ended since the last time.
    std::vector<CompletedItem> takeBatch();
    void tick(AsCompleted *q);
    void partOver(AsCompleted *q);
    void finish(AsCompleted *q);
    void abort();

    QList<Pv> pvs;
    std::shared_ptr<StreamItems> stream = std::make_shared<StreamItems>();
    std::vector<std::shared_ptr<StreamPart>> parts;
    std::vector<qsizetype> atOnce; ///< Handles that could not be read at all.
    std::vector<bool> seen;
    std::stop_token stop;
    Net::TimePoint deadline;
    QList<qsizetype> late;
    qsizetype completed = 0;
    std::size_t remaining = 0;
    bool finished = false;
    bool aborted = false;
};

void AsCompleted::Private::begin(AsCompleted *q, const GatherOptions &options)
{
    stream->items.resize(std::size_t(pvs.size()));
    seen.resize(std::size_t(pvs.size()));
    stop = options.stop;
    deadline = Net::Clock::now() + options.timeout;
    std::vector<std::vector<Net::NewChannel>> fresh;
    parts = splitByContext<StreamPart>(
        pvs, options, stream->items,
        [this](Context::Private *core) { return std::make_shared<StreamPart>(core, stream); }, fresh);
    for (qsizetype i = 0; i < pvs.size(); ++i) {
        const Pv::Private *pv = pvs[i].handle().get();
        if (!pv || !pv->core || pv->core->isClosing())
            atOnce.push_back(i);
    }
    remaining = parts.size();
    const QPointer<AsCompleted> self(q);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        parts[i]->recordOrder();
        parts[i]->onTick = [this, self] {
            if (self)
                tick(self);
        };
        parts[i]->onOver = [this, self] {
            if (self)
                partOver(self);
        };
        parts[i]->core->start(parts[i], std::move(fresh[i]));
    }
    if (parts.empty())
        QTimer::singleShot(0, q, [this, q] { finish(q); });
}

std::vector<CompletedItem> AsCompleted::Private::takeBatch()
{
    std::vector<CompletedItem> batch;
    const bool isLate = Net::Clock::now() >= deadline;
    const auto add = [&](qsizetype index) {
        batch.push_back({index, stream->items[std::size_t(index)]});
        const ErrorCode code = batch.back().item.error.code();
        if (isLate &&
            (code == ErrorCode::Timeout || code == ErrorCode::NotFound || code == ErrorCode::Disconnected))
            late.append(index);
        seen[std::size_t(index)] = true;
    };
    for (const qsizetype index : std::exchange(atOnce, {}))
        add(index);
    for (const auto &part : parts) {
        for (const quint32 ended = part->ended(); part->told < ended; ++part->told)
            add(part->endedAt(part->told));
    }
    completed += qsizetype(batch.size());
    return batch;
}

void AsCompleted::Private::tick(AsCompleted *q)
{
    if (stop.stop_requested())
        abort();
    const std::vector<CompletedItem> batch = takeBatch();
    if (!batch.empty())
        Q_EMIT q->readingsReady(batch);
}

void AsCompleted::Private::partOver(AsCompleted *q)
{
    if (--remaining == 0)
        finish(q);
}

void AsCompleted::Private::finish(AsCompleted *q)
{
    if (std::exchange(finished, true))
        return;
    const QPointer<AsCompleted> self(q);
    std::vector<CompletedItem> batch = takeBatch();
    if (completed < pvs.size()) {
        // The context closed before the network thread could end these.
        for (qsizetype i = 0; i < pvs.size(); ++i) {
            if (!seen[std::size_t(i)]) {
                GatherItem item;
                item.error = ErrorCode::Closed;
                batch.push_back({i, item});
                seen[std::size_t(i)] = true;
            }
        }
        completed = pvs.size();
    }
    std::sort(late.begin(), late.end());
    QList<Pv> missing;
    for (const qsizetype index : std::as_const(late))
        missing.append(pvs[index]);
    if (!batch.empty())
        Q_EMIT q->readingsReady(batch);
    if (self && !missing.isEmpty())
        Q_EMIT q->timedOut(missing);
    if (self)
        Q_EMIT q->finished();
}

void AsCompleted::Private::abort()
{
    if (std::exchange(aborted, true) || finished)
        return;
    for (const auto &part : parts) {
        if (part->place >= 0)
            part->core->abort(part, ErrorCode::Cancelled);
    }
}

AsCompleted::AsCompleted(const QList<Pv> &pvs, const GatherOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->pvs = pvs;
    d->begin(this, options);
}

AsCompleted::~AsCompleted()
{
    d->abort();
    for (const auto &part : d->parts) {
        part->onTick = nullptr;
        part->onOver = nullptr;
    }
}

const QList<Pv> &AsCompleted::pvs() const
{
    return d->pvs;
}

qsizetype AsCompleted::total() const
{
    return d->pvs.size();
}

qsizetype AsCompleted::completed() const
{
    return d->completed;
}

bool AsCompleted::isFinished() const
{
    return d->finished;
}

QList<qsizetype> AsCompleted::missing() const
{
    QList<qsizetype> indices;
    for (qsizetype i = 0; i < d->pvs.size(); ++i) {
        if (!d->seen[std::size_t(i)])
            indices.append(i);
    }
    return indices;
}

QList<qsizetype> AsCompleted::late() const
{
    return d->late;
}

void AsCompleted::cancel()
{
    d->abort();
}

AsCompleted *asCompleted(const QList<Pv> &pvs, const GatherOptions &options, QObject *parent)
{
    return new AsCompleted(pvs, options, parent);
}

} // namespace Candela
