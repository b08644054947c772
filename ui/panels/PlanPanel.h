// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/Panel.h"

class QStackedLayout;

namespace Candela {

class PlanEditBar;
class PlanEditing;
class PlanFeed;
class PlanGroupList;
class PlanLegend;
class PlanMiniMap;
class PlanModel;
class PlanRuleBar;
class PlanSidebar;
class PlanToPlace;
class PlanToolBar;
class PlanView;
class EmptyState;

/// The floor plan with its list of floors: shows the session's site and selects in it.
class PlanPanel : public Panel
{
    Q_OBJECT
public:
    explicit PlanPanel(Session *session, QWidget *parent = nullptr);

    QString title() const override { return tr("Plan"); }
    QJsonObject save() const override;
    void restore(const QJsonObject &state, QStringList *problems) override;
    /// What is looked at, and that it is being edited.
    void handOver(Panel *successor) override;

    PlanView *view() const { return m_view; }
    PlanModel *model() const { return m_model; }
    PlanRuleBar *ruleBar() const { return m_rule; }
    PlanGroupList *groupList() const { return m_groups; }
    PlanMiniMap *miniMap() const { return m_map; }
    PlanEditing *editing() const { return m_editing; }
    PlanToPlace *toPlace() const { return m_toPlace; }

public Q_SLOTS:
    void showFloor(int floor);
    void stepFloor(int step);
    /// While the demo or a file is on its way, the empty plan says so.
    void setBusy(const QString &sentence);

private:
    QWidget *makePlanPage();
    QWidget *makeZoomButtons();
    void makeEmptyPage();
    void showSite();
    void connectView();
    void connectEditing();
    void restoreHeat(const QJsonValue &value, QStringList *problems);

    PlanModel *m_model;
    PlanFeed *m_feed;
    PlanView *m_view;
    PlanMiniMap *m_map;
    PlanLegend *m_legend;
    PlanRuleBar *m_rule;
    PlanGroupList *m_groups;
    PlanToolBar *m_tools;
    PlanEditing *m_editing;
    PlanEditBar *m_editBar;
    PlanToPlace *m_toPlace;
    PlanSidebar *m_sidebar;
    EmptyState *m_empty;
    QWidget *m_page;
    QWidget *m_zoom;
    QStackedLayout *m_stack;
    QJsonObject m_wanted; ///< What was restored before there was a site.
};

} // namespace Candela
