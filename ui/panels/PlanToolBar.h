// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QActionGroup;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace Candela {

class PlanMiniMap;
class PlanModel;
class PlanView;

/// The strip above the plan: rectangle or lasso, the rule, the heat map, the overview, and the way into
/// editing.
class PlanToolBar : public QWidget
{
    Q_OBJECT
public:
    PlanToolBar(PlanModel *model, PlanView *view, PlanMiniMap *map, QWidget *rule, QWidget *parent = nullptr);

    QToolButton *editButton() const { return m_edit; }
    QMenu *heatMenu() const { return m_heatMenu; }

private:
    QToolButton *addButton(const QString &icon, const QString &tip);
    void addTools();
    void fillHeatMenu();

    PlanModel *m_model;
    PlanView *m_view;
    QHBoxLayout *m_layout;
    QMenu *m_heatMenu;
    QToolButton *m_heat = nullptr;
    QToolButton *m_edit = nullptr;
};

} // namespace Candela
