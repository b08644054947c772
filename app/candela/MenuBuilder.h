// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QMainWindow;
class QMenu;

namespace Candela {

class Actions;
class DockLayout;

/// Puts the actions into menus and the tool bar.
class MenuBuilder
{
public:
    MenuBuilder(QMainWindow *window, Actions *actions, DockLayout *docks);

    void build();
    QMenu *recentMenu() const { return m_recent; }
    /// At the left of the tool bar: what is shown.
    QLabel *siteLabel() const { return m_site; }

private:
    void buildMenus();
    void buildToolBar();

    QMainWindow *m_window;
    Actions *m_actions;
    DockLayout *m_docks;
    QMenu *m_recent = nullptr;
    QLabel *m_site = nullptr;
};

} // namespace Candela
