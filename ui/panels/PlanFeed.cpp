// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/PlanFeed.h"

#include "models/PlanModel.h"
#include "session/Session.h"

#include <utility>

namespace Candela {

PlanFeed::PlanFeed(Session *session, PlanModel *model, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_model(model)
{
    connect(session, &Session::contextChanged, this, &PlanFeed::renew);
    connect(model, &PlanModel::reset, this, &PlanFeed::follow);
    renew();
}

PlanFeed::~PlanFeed() = default;

void PlanFeed::renew()
{
    m_group.reset();
    m_keys.clear();
    m_model->forget();
    follow();
}

void PlanFeed::follow()
{
    const QStringList names = m_model->watchedPvs();
    if (!m_session->context())
        return;
    if (!m_group) {
        if (names.isEmpty())
            return;
        m_group = std::make_unique<SubscriptionGroup>(m_session->context());
        connect(m_group.get(), &SubscriptionGroup::updated, m_model, &PlanModel::apply);
        connect(m_group.get(), &SubscriptionGroup::statesChanged, m_model, &PlanModel::applyStates);
        connect(m_group.get(), &SubscriptionGroup::metadataChanged, this, &PlanFeed::takeMetadata);
    }

    QHash<QString, int> before = std::exchange(m_keys, {});
    m_keys.reserve(names.size());
    QStringList fresh;
    for (const QString &name : names) {
        const auto known = before.constFind(name);
        if (known == before.constEnd()) {
            fresh.append(name);
            continue;
        }
        m_keys.insert(name, *known);
        before.erase(known);
    }
    for (int gone : std::as_const(before))
        m_group->remove(gone);
    // A name that is watched twice has lost its old key to the first of them.
    fresh.removeIf([this](const QString &name) { return m_keys.contains(name); });
    fresh.removeDuplicates();
    const QList<int> freshKeys = m_group->add(m_session->context()->pvs(fresh));
    for (qsizetype i = 0; i < fresh.size(); ++i)
        m_keys.insert(fresh[i], freshKeys[i]);

    QList<int> keys;
    keys.reserve(names.size());
    for (const QString &name : names)
        keys.append(m_keys.value(name));
    m_model->bind(keys);
    takeMetadata(freshKeys);
}

void PlanFeed::takeMetadata(const QList<int> &keys)
{
    for (int key : keys) {
        if (const MetadataPtr metadata = m_group->pv(key).metadata())
            m_model->setMetadata(key, metadata);
    }
}

} // namespace Candela
