// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/Subscription.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace Candela {

class PlanModel;
class Session;

/// Keeps a PlanModel live: subscribes to what it watches, anew when the context changes. When the site is
/// edited, only what came is subscribed to and only what went is dropped.
class PlanFeed : public QObject
{
    Q_OBJECT
public:
    PlanFeed(Session *session, PlanModel *model, QObject *parent = nullptr);
    ~PlanFeed() override;

private:
    void renew();
    void follow();
    void takeMetadata(const QList<int> &keys);

    Session *m_session;
    PlanModel *m_model;
    std::unique_ptr<SubscriptionGroup> m_group;
    QHash<QString, int> m_keys; ///< By name of the PV.
};

} // namespace Candela
