// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/Subscription.h"

#include <QObject>

#include <memory>

namespace Candela {

class PvTableModel;
class Session;
class TablePanelDescriptions;

/// Where the values of a PvTableModel come from: the subscriptions of its rows, renewed when the session gets
/// another context, with descriptions, rights and limits.
class PvTableFeed : public QObject
{
    Q_OBJECT
public:
    /// `describes`: also fetches the description of each record.
    PvTableFeed(Session *session, PvTableModel *model, bool describes, QObject *parent);
    ~PvTableFeed() override;

    /// Rows that have just been added.
    void subscribe(const QList<int> &ids);
    /// Rows that are about to be removed.
    void forget(const QList<int> &ids);

Q_SIGNALS:
    /// Rows were connected or lost.
    void statesTaken();

private:
    void attach();
    void takeStates(const StateBatch &batch);
    void takeMetadata(const QList<int> &keys);
    void takeInfo(int key);

    Session *m_session;
    PvTableModel *m_model;
    TablePanelDescriptions *m_descriptions = nullptr;
    std::unique_ptr<SubscriptionGroup> m_group;
    QList<int> m_idOfKey; ///< -1 where no row is.
};

} // namespace Candela
