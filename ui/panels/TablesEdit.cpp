// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/TablesEdit.h"

#include "panels/TablePanel.h"

#include <QTabBar>

namespace Candela {

TablesEdit::TablesEdit(TablesPanel *panel, const QString &text, const QList<TablesPanel::Tab> &before,
                       const QList<TablesPanel::Tab> &after, const QHash<QString, QJsonObject> &gone)
    : QUndoCommand(text)
    , m_panel(panel)
    , m_before(before)
    , m_after(after)
    , m_gone(gone)
{
}

void TablesEdit::show(const QList<TablesPanel::Tab> &tabs)
{
    if (TablesPanel *panel = m_panel.get())
        panel->applyEdit(tabs, &m_gone);
}

// What of the panel is about steps.

QList<TablesPanel::Tab> TablesPanel::tabList() const
{
    QList<Tab> tabs;
    for (int i = 0; i < count(); ++i)
        tabs.append({table(i)->objectName(), name(i)});
    return tabs;
}

void TablesPanel::edit(const QString &text, const std::function<void()> &how)
{
    const QList<Tab> before = tabList();
    QHash<QString, QJsonObject> states;
    for (int i = 0; i < count(); ++i)
        states.insert(table(i)->objectName(), table(i)->save());
    how();
    const QList<Tab> after = tabList();
    m_known = after;
    if (after == before)
        return;
    for (const Tab &tab : after)
        states.remove(tab.key);
    session()->undoStack()->push(new TablesEdit(this, text, before, after, states));
}

void TablesPanel::noticeMove()
{
    // A tab that is dragged goes one place at a time: the step begins where it stood.
    const QList<Tab> now = tabList();
    if (now == m_known || now.size() != m_known.size())
        return;
    session()->undoStack()->push(
        new TablesEdit(this, tr("Move a table"), std::exchange(m_known, now), now, {}));
}

void TablesPanel::applyEdit(const QList<Tab> &tabs, QHash<QString, QJsonObject> *gone)
{
    if (tabs == tabList())
        return;
    const auto indexOf = [this](const QString &key) {
        for (int i = 0; i < count(); ++i) {
            if (table(i)->objectName() == key)
                return i;
        }
        return -1;
    };
    QString front;
    for (const Tab &tab : tabs) {
        if (indexOf(tab.key) >= 0)
            continue;
        TablePanel *table = addTable(tab.name);
        table->setObjectName(tab.key);
        session()->setPlace(tab.key, table);
        QStringList ignored;
        table->restore(gone->take(tab.key), &ignored);
        front = tab.key;
    }
    for (int i = count() - 1; i >= 0; --i) {
        const QString key = table(i)->objectName();
        const bool stays =
            std::any_of(tabs.begin(), tabs.end(), [&](const Tab &tab) { return tab.key == key; });
        if (stays)
            continue;
        gone->insert(key, table(i)->save());
        removeTable(i);
    }
    {
        const QSignalBlocker quiet(m_tabs);
        for (int i = 0; i < int(tabs.size()); ++i) {
            m_tabs->moveTab(indexOf(tabs[i].key), i);
            m_tabs->setTabText(i, tabs[i].name);
        }
    }
    m_known = tabList();
    if (!front.isEmpty())
        setCurrent(indexOf(front));
    follow();
}

} // namespace Candela
