// SPDX-License-Identifier: GPL-3.0-or-later
#include "MenuBuilder.h"

#include "Actions.h"
#include "DockLayout.h"

#include "views/Theme.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace Candela {

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("Candela::MenuBuilder", text);
}
} // namespace

MenuBuilder::MenuBuilder(QMainWindow *window, Actions *actions, DockLayout *docks)
    : m_window(window)
    , m_actions(actions)
    , m_docks(docks)
{
}

void MenuBuilder::build()
{
    buildMenus();
    buildToolBar();
}

void MenuBuilder::buildMenus()
{
    const Actions &a = *m_actions;
    QMenu *file = m_window->menuBar()->addMenu(tr("&File"));
    file->addActions({a.newWorkspace, a.open});
    m_recent = file->addMenu(tr("Open &recent"));
    file->addActions({a.openLast, a.save, a.saveAs});
    file->addSeparator();
    file->addActions({a.importFile, a.exportFile});
    file->addSeparator();
    file->addActions({a.openSite, a.startDemo});
    file->addSeparator();
    file->addAction(a.preferences);
    file->addSeparator();
    file->addActions({a.newWindow, a.nameWindow, a.closeWindow, a.quit});

    QMenu *edit = m_window->menuBar()->addMenu(tr("&Edit"));
    edit->addActions({a.undo, a.redo, a.history});
    edit->addSeparator();
    edit->addAction(a.find);

    QMenu *view = m_window->menuBar()->addMenu(tr("&View"));
    view->addActions(m_docks->toggleActions());
    view->addSeparator();
    view->addMenu(tr("&Theme"))->addActions(a.theme->actions());
    view->addMenu(tr("&Language"))->addActions(a.language->actions());
    view->addMenu(tr("Si&ze"))->addActions({a.scaleUp, a.scaleDown, a.scaleReset});
    view->addActions({a.toggleTheme, a.resetLayout, a.fullScreen});

    QMenu *plan = m_window->menuBar()->addMenu(tr("&Plan"));
    plan->addActions({a.read, a.probe, a.blackout, a.stopAll, a.commandLine});
    plan->addSeparator();
    plan->addActions({a.selectAll, a.clearSelection, a.selectionToChart, a.selectionToTable});
    plan->addSeparator();
    plan->addActions({a.fit, a.zoomIn, a.zoomOut, a.floorUp, a.floorDown});

    QMenu *help = m_window->menuBar()->addMenu(tr("&Help"));
    help->addActions({a.manual, a.keys, a.about});
    // Shortcuts work even where the menu bar is not shown.
    m_window->addActions(m_actions->all());
}

void MenuBuilder::buildToolBar()
{
    const Actions &a = *m_actions;
    QToolBar *bar = m_window->addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize(QSize(ThemeMetrics::Icon, ThemeMetrics::Icon));
    bar->setContextMenuPolicy(Qt::PreventContextMenu);

    m_site = new QLabel(bar);
    m_site->setContentsMargins(8, 0, 12, 0);
    QFont strong = m_site->font();
    strong.setWeight(QFont::DemiBold);
    m_site->setFont(strong);
    bar->addWidget(m_site);
    bar->addSeparator();
    bar->addActions({a.read, a.blackout, a.stopAll, a.undo});

    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    auto *find = new QToolButton(bar);
    find->setDefaultAction(a.find);
    find->setText(tr("Find PV, panel or command   Ctrl+K"));
    find->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addWidget(find);
    for (QAction *action : {a.toggleTheme, a.keys}) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        bar->addWidget(button);
    }
}

} // namespace Candela
