// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

class QLabel;
class QMenu;

namespace Candela {

class Actions;
class DockLayout;
class Finder;
class Manual;
class PlanPanel;
class Session;
class WorkspaceFile;

/// Puts panels, menus, tool bar and status bar together, and connects actions with what they do. No logic of
/// its own.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Session *session);
    ~MainWindow() override;

    Session *session() const { return m_session; }
    DockLayout *docks() const { return m_docks; }
    Actions *actions() const { return m_actions; }
    PlanPanel *plan() const { return m_plan; }
    WorkspaceFile *workspaceFile() const { return m_workspaceFile; }

    /// "system", "dark" or "light", for the whole application.
    static void applyTheme(const QString &theme);

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addPanels();
    void connectFile();
    void connectView();
    void connectSelection();
    void updateUndo();
    void updateSelectionActions();
    void fillRecent();
    void chooseTheme(const QString &theme);

    Session *m_session;
    DockLayout *m_docks;
    Actions *m_actions;
    PlanPanel *m_plan = nullptr;
    WorkspaceFile *m_workspaceFile;
    Finder *m_finder = nullptr;
    Manual *m_manual = nullptr; ///< Made when it is first asked for.
    QMenu *m_recent = nullptr;
    QLabel *m_site = nullptr;
    bool m_shown = false;
};

} // namespace Candela
