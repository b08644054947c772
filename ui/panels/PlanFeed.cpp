// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/PlanFeed.h"

#include "models/PlanModel.h"
#include "session/Session.h"

namespace Candela {

PlanFeed::PlanFeed(Session *session, PlanModel *model, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_model(model)
{
    connect(session, &Session::contextChanged, this, &PlanFeed::renew);
    connect(model, &PlanModel::reset, this, &PlanFeed::renew);
    renew();
}

PlanFeed::~PlanFeed() = default;

void PlanFeed::renew()
{
    m_group.reset();
    m_model->forget();
    const QStringList names = m_model->watchedPvs();
    if (!m_session->context() || names.isEmpty())
        return;
    m_group = std::make_unique<SubscriptionGroup>(m_session->context());
    connect(m_group.get(), &SubscriptionGroup::updated, m_model, &PlanModel::apply);
    connect(m_group.get(), &SubscriptionGroup::statesChanged, this, &PlanFeed::takeStates);
    connect(m_group.get(), &SubscriptionGroup::metadataChanged, this, &PlanFeed::takeMetadata);

    const QList<int> keys = m_group->add(m_session->context()->pvs(names));
    m_model->bind(keys);
    takeMetadata(keys);
}

void PlanFeed::takeStates(const StateBatch &batch)
{
    // A frame may tell several states of one channel: the plan shows the one that holds now.
    StateBatch now = batch;
    for (StateChange &change : now)
        change.state = m_group->pv(change.key).state();
    m_model->applyStates(now);
}

void PlanFeed::takeMetadata(const QList<int> &keys)
{
    for (int key : keys) {
        if (const MetadataPtr metadata = m_group->pv(key).metadata())
            m_model->setMetadata(key, metadata);
    }
}

} // namespace Candela
