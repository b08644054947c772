// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/PvTableFeed.h"

#include "client/Context.h"
#include "models/PvTableModel.h"
#include "panels/TablePanelDescriptions.h"
#include "session/Session.h"

namespace Candela {

PvTableFeed::PvTableFeed(Session *session, PvTableModel *model, bool describes, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_model(model)
{
    if (describes) {
        m_descriptions = new TablePanelDescriptions(this);
        connect(m_descriptions, &TablePanelDescriptions::arrived, model,
                [model](const QString &pv, const QString &text) {
                    if (const int id = model->idOfName(pv); id >= 0)
                        model->setDescription(id, text);
                });
    }
    connect(session, &Session::contextChanged, this, &PvTableFeed::attach);
    attach();
}

PvTableFeed::~PvTableFeed() = default;

void PvTableFeed::attach()
{
    m_model->unbindAll();
    m_idOfKey.clear();
    m_group.reset();
    Context *context = m_session->context();
    if (m_descriptions)
        m_descriptions->setContext(context);
    if (!context)
        return;
    m_group = std::make_unique<SubscriptionGroup>(context);
    connect(m_group.get(), &SubscriptionGroup::updated, m_model,
            [this](const UpdateBatch &batch) { m_model->apply(batch); });
    connect(m_group.get(), &SubscriptionGroup::statesChanged, this, &PvTableFeed::takeStates);
    connect(m_group.get(), &SubscriptionGroup::metadataChanged, this, &PvTableFeed::takeMetadata);
    subscribe(m_model->ids());
}

void PvTableFeed::subscribe(const QList<int> &ids)
{
    if (!m_group || ids.isEmpty())
        return;
    QList<int> rows;
    QStringList names;
    for (const int id : ids) {
        if (m_model->row(id).comment)
            continue;
        rows.append(id);
        names.append(m_model->row(id).name);
    }
    const QList<Pv> pvs = m_session->context()->pvs(names);
    const QList<int> keys = m_group->add(pvs);
    m_model->bind(rows, keys);
    StateBatch states;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys[i] >= m_idOfKey.size())
            m_idOfKey.resize(keys[i] + 1, -1);
        m_idOfKey[keys[i]] = rows[i];
        // Another panel may have connected it long ago.
        states.push_back({keys[i], pvs[i].state()});
    }
    takeStates(states);
}

void PvTableFeed::forget(const QList<int> &ids)
{
    for (const int id : ids) {
        const int key = m_model->row(id).key;
        if (!m_group || key < 0)
            continue;
        m_group->remove(key);
        m_idOfKey[key] = -1;
    }
}

void PvTableFeed::takeStates(const StateBatch &batch)
{
    m_model->apply(batch);
    for (const StateChange &change : batch) {
        if (change.state == ChannelState::Connected)
            takeInfo(change.key);
    }
    Q_EMIT statesTaken();
}

void PvTableFeed::takeMetadata(const QList<int> &keys)
{
    for (const int key : keys)
        takeInfo(key);
}

void PvTableFeed::takeInfo(int key)
{
    const int id = m_idOfKey.value(key, -1);
    if (id < 0)
        return;
    m_model->setInfo(id, m_group->pv(key).info());
    if (m_descriptions)
        m_descriptions->request(m_model->row(id).name);
}

} // namespace Candela
