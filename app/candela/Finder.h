// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLineEdit;
class QListWidget;

namespace Candela {

class Actions;
class DockLayout;
class Session;

/// Ctrl+K: finds PVs, panels and commands by any part of their names. Enter selects a PV, Ctrl+Enter puts it
/// on the chart, Shift+Enter into the table; a panel is shown, a command done.
class Finder : public QDialog
{
    Q_OBJECT
public:
    Finder(Session *session, DockLayout *docks, Actions *actions, QWidget *window);

    void open() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        QString text;
        QString kind;
        QString pv; ///< Empty for panels and commands.
        std::function<void()> run;
    };
    void collect();
    void filter(const QString &text);
    void activate(Qt::KeyboardModifiers modifiers);

    Session *m_session;
    DockLayout *m_docks;
    Actions *m_actions;
    QList<Entry> m_entries;
    QList<int> m_shown;
    QLineEdit *m_input;
    QListWidget *m_list;
};

} // namespace Candela
