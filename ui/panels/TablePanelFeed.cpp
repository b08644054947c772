// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a table's values come from: the subscriptions of its rows.
#include "client/Context.h"
#include "models/PvTableModel.h"
#include "panels/TablePanel.h"
#include "panels/TablePanelDescriptions.h"
#include "session/Session.h"

namespace Candela {

void TablePanel::attach()
{
    m_model->unbindAll();
    m_idOfKey.clear();
    m_group.reset();
    Context *context = session()->context();
    m_descriptions->setContext(context);
    if (!context)
        return;
    m_group = std::make_unique<SubscriptionGroup>(context);
    connect(m_group.get(), &SubscriptionGroup::updated, m_model,
            [this](const UpdateBatch &batch) { m_model->apply(batch); });
    connect(m_group.get(), &SubscriptionGroup::statesChanged, this, &TablePanel::takeStates);
    connect(m_group.get(), &SubscriptionGroup::metadataChanged, this, &TablePanel::takeMetadata);
    subscribe(m_model->ids());
}

void TablePanel::subscribe(const QList<int> &ids)
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
    const QList<Pv> pvs = session()->context()->pvs(names);
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

void TablePanel::forget(const QList<int> &ids)
{
    for (const int id : ids) {
        const int key = m_model->row(id).key;
        if (!m_group || key < 0)
            continue;
        m_group->remove(key);
        m_idOfKey[key] = -1;
    }
}

void TablePanel::takeStates(const StateBatch &batch)
{
    m_model->apply(batch);
    for (const StateChange &change : batch) {
        if (change.state == ChannelState::Connected)
            takeInfo(change.key);
    }
    showCount();
}

void TablePanel::takeMetadata(const QList<int> &keys)
{
    for (const int key : keys)
        takeInfo(key);
}

void TablePanel::takeInfo(int key)
{
    const int id = m_idOfKey.value(key, -1);
    if (id < 0)
        return;
    m_model->setInfo(id, m_group->pv(key).info());
    m_descriptions->request(m_model->row(id).name);
}

} // namespace Candela
