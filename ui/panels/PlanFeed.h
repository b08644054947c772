// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/Subscription.h"

#include <QObject>

#include <memory>

namespace Candela {

class PlanModel;
class Session;

/// Keeps a PlanModel live: subscribes to what it watches, anew when the site or the context changes.
class PlanFeed : public QObject
{
    Q_OBJECT
public:
    PlanFeed(Session *session, PlanModel *model, QObject *parent = nullptr);
    ~PlanFeed() override;

private:
    void renew();
    void takeStates(const StateBatch &batch);
    void takeMetadata(const QList<int> &keys);

    Session *m_session;
    PlanModel *m_model;
    std::unique_ptr<SubscriptionGroup> m_group;
};

} // namespace Candela
