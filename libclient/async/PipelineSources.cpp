// SPDX-License-Identifier: MIT
#include "PipelineSources.h"

namespace Candela::Flow {

FeedFlow<Reading> fromSubscription(Subscription *subscription)
{
    using Feed = SignalFeed<Reading>;
    return fromFeed<Reading>(std::make_unique<Feed>(
        subscription,
        [subscription](Feed *feed) {
            QObject::connect(subscription, &Subscription::updated, feed,
                             [feed](const Reading &r) { feed->take(r); });
            QObject::connect(
                subscription, &Subscription::failed, feed, [feed, subscription](const Error &error) {
                    feed->failed(std::make_exception_ptr(CaException(subscription->pv().name(), error)));
                });
        },
        [subscription](bool paused) { paused ? subscription->pause() : subscription->resume(); }));
}

FeedFlow<UpdateBatch> fromGroup(SubscriptionGroup *group)
{
    using Feed = SignalFeed<UpdateBatch>;
    return fromFeed<UpdateBatch>(std::make_unique<Feed>(
        group,
        [group](Feed *feed) {
            QObject::connect(group, &SubscriptionGroup::updated, feed,
                             [feed](const UpdateBatch &batch) { feed->take(batch); });
        },
        [group](bool paused) { group->setPaused(paused); }));
}

FeedFlow<std::vector<CompletedItem>> fromAsCompleted(AsCompleted *stream)
{
    using Batch = std::vector<CompletedItem>;
    if (!stream->isFinished())
        return fromSignal(stream, &AsCompleted::readingsReady, &AsCompleted::finished);
    // Its signals are over.
    auto over = std::make_unique<SignalFeed<Batch>>(stream, [](SignalFeed<Batch> *feed) { feed->finish(); });
    return fromFeed<Batch>(std::move(over));
}

} // namespace Candela::Flow
