// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QListWidget;
class QVBoxLayout;

namespace Candela {

class PlanModel;

/// Beside the plan: the floors with their state, and which kinds of devices a hand takes.
class PlanSidebar : public QWidget
{
    Q_OBJECT
public:
    explicit PlanSidebar(PlanModel *model, QWidget *parent = nullptr);

    int floor() const;
    void setFloor(int floor);
    quint32 kinds() const;
    void setKinds(quint32 kinds);
    /// Puts the list of groups below the kinds.
    void addGroups(QWidget *list, QWidget *makeButton);
    /// Takes the place of kinds and groups while the plan is edited.
    void addToPlace(QWidget *list);
    void setEditing(bool editing);

Q_SIGNALS:
    void floorChosen(int floor);
    void kindsChosen(quint32 kinds);

private:
    void fillFloors();
    void fillKinds();
    void refreshStates();

    PlanModel *m_model;
    QListWidget *m_floors;
    QListWidget *m_kinds;
    QVBoxLayout *m_layout;
    QList<QWidget *> m_browsing; ///< Shown while nothing is edited.
    QList<QWidget *> m_placing;
    bool m_filling = false;
};

} // namespace Candela
