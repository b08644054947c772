// SPDX-License-Identifier: MIT
#pragma once

#include "../client/Subscription.h"
#include "../core/Export.h"
#include "AsCompleted.h"
#include "FlowSource.h"

/// Channel Access as the source of pipelines (Pipeline.h). None of these owns what it listens to, which must
/// live in the thread of the pipeline; when it is destroyed, the source ends.
namespace Candela::Flow {

/// A source of T whose items come over time, no stage behind it yet: to be joined by `|`.
template <typename T>
using FeedFlow = FlowOf<FeedSource<T>, PassStage>;

/// Every reading of a subscription. Paused with the pipeline, so that a newest-only subscription goes on with
/// the newest. Fails with a CaException where the server refuses the subscription.
CANDELA_EXPORT FeedFlow<Reading> fromSubscription(Subscription *subscription);

/// Every batch of a group, one a frame; flatten() makes single updates of them. Paused with the pipeline.
CANDELA_EXPORT FeedFlow<UpdateBatch> fromGroup(SubscriptionGroup *group);

/// Batches of results in their order of arrival; ends with the stream. Cannot be paused: a slow sink needs a
/// buffer as large as the stream, or it misses results.
CANDELA_EXPORT FeedFlow<std::vector<CompletedItem>> fromAsCompleted(AsCompleted *stream);

} // namespace Candela::Flow
