// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/PlanToolBar.h"

#include "models/PlanModel.h"
#include "views/PlanGlyphs.h"
#include "views/PlanHeat.h"
#include "views/PlanMiniMap.h"
#include "views/PlanView.h"
#include "views/Theme.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace Candela {

PlanToolBar::PlanToolBar(PlanModel *model, PlanView *view, PlanMiniMap *map, QWidget *rule, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(view)
    , m_layout(new QHBoxLayout(this))
    , m_heatMenu(new QMenu(this))
{
    m_layout->setContentsMargins(8, 4, 8, 4);
    m_layout->setSpacing(4);
    addTools();
    m_layout->addSpacing(8);
    m_layout->addWidget(rule, 1);
    QToolButton *invert = addButton(QStringLiteral("invert"), tr("Invert the selection on this floor (I)"));
    connect(invert, &QToolButton::clicked, view, &PlanView::invertSelection);

    m_heat = addButton(QStringLiteral("heat"), tr("Heat map between the sensors"));
    m_heat->setText(tr("Heat map"));
    m_heat->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heat->setPopupMode(QToolButton::InstantPopup);
    m_heat->setMenu(m_heatMenu);
    connect(m_heatMenu, &QMenu::aboutToShow, this, &PlanToolBar::fillHeatMenu);
    connect(view->heat(), &PlanHeat::changed, this, [this] {
        const auto kind = m_view->heat()->kind();
        m_heat->setText(kind ? PlanGlyphs::name(*kind) : tr("Heat map"));
    });

    QToolButton *overview =
        addButton(QStringLiteral("map"), tr("Overview, while not all of the floor is in sight"));
    overview->setCheckable(true);
    overview->setChecked(map->isWanted());
    connect(overview, &QToolButton::toggled, map, &PlanMiniMap::setWanted);

    m_edit = addButton(QStringLiteral("edit"), tr("Edit the plan: place, move and name devices and rooms"));
    m_edit->setText(tr("Edit"));
    m_edit->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_edit->setCheckable(true);
}

QToolButton *PlanToolBar::addButton(const QString &icon, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setIcon(Theme::instance()->icon(icon));
    button->setIconSize(QSize(ThemeMetrics::Icon, ThemeMetrics::Icon));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setAutoRaise(true);
    m_layout->addWidget(button);
    return button;
}

void PlanToolBar::addTools()
{
    auto *tools = new QButtonGroup(this);
    const auto add = [&](const QString &icon, const QString &tip, PlanView::Tool tool) {
        QToolButton *button = addButton(icon, tip);
        button->setCheckable(true);
        button->setChecked(m_view->tool() == tool);
        tools->addButton(button, int(tool));
    };
    add(QStringLiteral("select"), tr("Select with a rectangle (R)"), PlanView::Tool::Rectangle);
    add(QStringLiteral("lasso"), tr("Select with a lasso (L)"), PlanView::Tool::Lasso);
    connect(tools, &QButtonGroup::idClicked, this,
            [this](int tool) { m_view->setTool(PlanView::Tool(tool)); });
    connect(m_view, &PlanView::toolChanged, this, [tools](PlanView::Tool tool) {
        // While a room is drawn neither is down.
        tools->setExclusive(false);
        for (QAbstractButton *button : tools->buttons())
            button->setChecked(tools->id(button) == int(tool));
        tools->setExclusive(true);
    });
}

void PlanToolBar::fillHeatMenu()
{
    m_heatMenu->clear();
    PlanHeat *heat = m_view->heat();
    const auto addChoice = [&](QMenu *menu, const QString &text, bool checked, auto choose) {
        QAction *action = menu->addAction(text, this, choose);
        action->setCheckable(true);
        action->setChecked(checked);
        return action;
    };
    addChoice(m_heatMenu, tr("None"), !heat->isShown(), [heat] { heat->setKind({}); });
    std::array<int, DeviceKindCount> counts{};
    for (int i = 0; m_view->floor() >= 0 && i < m_model->deviceCount(); ++i)
        ++counts[size_t(m_model->device(i).kind)];
    for (int kind = 0; kind < DeviceKindCount; ++kind) {
        if (counts[size_t(kind)] > 0)
            addChoice(m_heatMenu, PlanGlyphs::name(DeviceKind(kind)), heat->kind() == DeviceKind(kind),
                      [heat, kind] { heat->setKind(DeviceKind(kind)); });
    }
    m_heatMenu->addSeparator();
    addChoice(m_heatMenu, tr("Viridis: dark violet to yellow"), heat->colors() == HeatColors::Viridis,
              [heat] { heat->setColors(HeatColors::Viridis); });
    addChoice(m_heatMenu, tr("Cividis: the same for colour-blind eyes"),
              heat->colors() == HeatColors::Cividis, [heat] { heat->setColors(HeatColors::Cividis); });
}

} // namespace Candela
