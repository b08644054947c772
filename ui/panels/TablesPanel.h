// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/PvTableSheet.h"
#include "panels/Panel.h"

#include <QHash>
#include <QList>

#include <functional>

class QStackedWidget;
class QTabBar;

namespace Candela {

class TablePanel;

/// Any number of tables, each with a name, rows, columns and an order of its own; one is in front. Names that
/// are sent "to the table" go to that one. Tabs are dragged into another order, renamed by a double click,
/// closed by the middle button or their menu. There is always at least one.
class TablesPanel : public Panel
{
    Q_OBJECT
public:
    explicit TablesPanel(Session *session, QWidget *parent = nullptr);

    QString title() const override { return tr("Table"); }
    /// The front table's own state, with the other tables beside it: a program that knows one table only
    /// still reads it.
    QJsonObject save() const override;
    void restore(const QJsonObject &state, QStringList *problems) override;

    /// Steps of undo of each table are about the one in its place from now on.
    void handOver(Panel *successor) override;

    /// A table, as steps of undo know it.
    struct Tab
    {
        QString key; ///< No other table of the window ever gets it.
        QString name;
        bool operator==(const Tab &) const = default;
    };
    QList<Tab> tabList() const;
    /// As a step of undo wants them: takes what tables held out of `gone`, and puts in what those hold that
    /// go.
    void applyEdit(const QList<Tab> &tabs, QHash<QString, QJsonObject> *gone);

    int count() const;
    TablePanel *table(int index) const;
    TablePanel *current() const;
    int currentIndex() const;
    QString name(int index) const;
    PvTableSheet sheet(int index) const; ///< With its name.
    QTabBar *tabs() const { return m_tabs; }

public Q_SLOTS:
    void newTable(); ///< Undoable.
    /// In front of the others; an empty name becomes "Table 2", ...
    TablePanel *addTable(const QString &name = {});
    /// A new table with these rows, in front.
    TablePanel *addSheet(const PvTableSheet &sheet);
    void setCurrent(int index);
    void rename(int index, const QString &name);
    /// Of the rows of the front table: asks for a name.
    void askSnapshot();
    /// Its rows are gone for good: ask first if there are any. The last table is emptied instead.
    void removeTable(int index);

private:
    /// Does something to the tables as one step of undo.
    void edit(const QString &text, const std::function<void()> &how);
    void noticeMove();
    void askRename(int index);
    void askRemove(int index);
    void showMenu(const QPoint &position);
    void follow();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QList<Tab> m_known; ///< As of the last step of undo.
    int m_made = 0;     ///< Tables so far, for a name of each in steps of undo.
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QWidget *m_bar;
};

} // namespace Candela
