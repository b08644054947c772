// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
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
class Windows;
struct WorkspaceWindow;

/// Puts panels, menus, tool bar and status bar together, and connects actions with what they do. No logic of
/// its own. One of several, perhaps: Windows makes them, and each has a view of the session for itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Session *session, Windows *windows);
    ~MainWindow() override;

    Session *session() const { return m_session; }
    DockLayout *docks() const { return m_docks; }
    Actions *actions() const { return m_actions; }
    PlanPanel *plan() const { return m_plan; }
    Windows *windows() const { return m_windows; }

    /// The name that the user gave to it; may be empty.
    const QString &name() const { return m_name; }
    void setName(const QString &name);
    /// What the title begins with: "desk.candela, window 2".
    void setHeading(const QString &heading);

    WorkspaceWindow capture() const;
    /// Panels that `state` does not name are emptied.
    void restore(const WorkspaceWindow &state, QStringList *problems);

Q_SIGNALS:
    void nameChanged();

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
    void askName();
    void chooseTheme(const QString &theme);
    void markTheme();
    void stepScale(int direction);

    Session *m_session;
    Windows *m_windows;
    QString m_name;
    QJsonObject m_unknown; ///< Of the workspace's entry of this window.
    DockLayout *m_docks;
    Actions *m_actions;
    PlanPanel *m_plan = nullptr;
    Finder *m_finder = nullptr;
    Manual *m_manual = nullptr; ///< Made when it is first asked for.
    QMenu *m_recent = nullptr;
    QLabel *m_site = nullptr;
    bool m_shown = false;
};

} // namespace Candela
