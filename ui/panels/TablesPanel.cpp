// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/TablesPanel.h"

#include "models/PvTableModel.h"
#include "panels/TablePanel.h"
#include "session/Session.h"
#include "views/Theme.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMouseEvent>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace Candela {

TablesPanel::TablesPanel(Session *session, QWidget *parent)
    : Panel(session, parent)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_bar(new QWidget(this))
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setMovable(true);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setAccessibleName(tr("Tables"));
    m_tabs->setToolTip(tr("Double click renames a table"));
    m_tabs->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tabs->installEventFilter(this);
    auto *add = new QToolButton(this);
    add->setIcon(Theme::instance()->icon(QStringLiteral("plus")));
    add->setToolTip(tr("New table"));
    add->setAccessibleName(tr("New table"));
    add->setAutoRaise(true);
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(4, 0, 8, 0);
    bar->setSpacing(4);
    bar->addWidget(m_tabs);
    bar->addWidget(add);
    bar->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);

    connect(add, &QToolButton::clicked, this, &TablesPanel::newTable);
    connect(m_tabs, &QTabBar::currentChanged, this, &TablesPanel::follow);
    connect(m_tabs, &QTabBar::tabMoved, this, &TablesPanel::noticeMove);
    connect(m_tabs, &QTabBar::tabBarDoubleClicked, this, &TablesPanel::askRename);
    connect(m_tabs, &QWidget::customContextMenuRequested, this, &TablesPanel::showMenu);
    connect(session, &Session::tableRequested, this,
            [this](const QStringList &names) { current()->addNames(names); });
    addTable();
    m_known = tabList();
}

int TablesPanel::count() const
{
    return m_tabs->count();
}

TablePanel *TablesPanel::table(int index) const
{
    // Tabs are moved by hand, pages stay: a tab knows its page.
    return static_cast<TablePanel *>(m_tabs->tabData(index).value<QWidget *>());
}

TablePanel *TablesPanel::current() const
{
    return table(m_tabs->currentIndex());
}

int TablesPanel::currentIndex() const
{
    return m_tabs->currentIndex();
}

QString TablesPanel::name(int index) const
{
    return m_tabs->tabText(index);
}

TablePanel *TablesPanel::addTable(const QString &name)
{
    QString text = name;
    for (int number = count() + 1; text.isEmpty(); ++number) {
        const QString free = number == 1 ? tr("Table") : tr("Table %1").arg(number);
        bool taken = false;
        for (int i = 0; i < count(); ++i)
            taken |= m_tabs->tabText(i) == free;
        if (!taken)
            text = free;
    }
    auto *table = new TablePanel(session(), this);
    table->setObjectName(QStringLiteral("table/%1").arg(++m_made));
    session()->setPlace(table->objectName(), table);
    table->setTakesRequests(false); // they come through this panel
    connect(table, &TablePanel::newTableRequested, this, &TablesPanel::newTable);
    m_pages->addWidget(table);
    const QSignalBlocker quiet(m_tabs); // the tab does not know its page yet
    const int index = m_tabs->addTab(text);
    m_tabs->setTabData(index, QVariant::fromValue<QWidget *>(table));
    m_tabs->setCurrentIndex(index);
    follow();
    return table;
}

void TablesPanel::newTable()
{
    edit(tr("New table"), [this] { addTable(); });
}

TablePanel *TablesPanel::addSheet(const PvTableSheet &sheet)
{
    TablePanel *table = nullptr;
    session()->undoStack()->beginMacro(tr("Add the table “%1”").arg(sheet.name));
    edit(tr("New table"), [&] { table = addTable(sheet.name); });
    table->setSheet(sheet, tr("Fill the table “%1”").arg(name(currentIndex())));
    session()->undoStack()->endMacro();
    return table;
}

PvTableSheet TablesPanel::sheet(int index) const
{
    PvTableSheet sheet = table(index)->sheet();
    sheet.name = name(index);
    return sheet;
}

void TablesPanel::setCurrent(int index)
{
    m_tabs->setCurrentIndex(index);
}

void TablesPanel::follow()
{
    if (TablePanel *front = current())
        m_pages->setCurrentWidget(front);
    m_bar->setVisible(count() > 1); // one table needs no tab
}

void TablesPanel::askSnapshot()
{
    current()->askSnapshot();
}

void TablesPanel::rename(int index, const QString &name)
{
    if (index >= 0 && index < count() && !name.trimmed().isEmpty())
        m_tabs->setTabText(index, name.trimmed());
}

void TablesPanel::removeTable(int index)
{
    if (index < 0 || index >= count())
        return;
    TablePanel *gone = table(index);
    if (count() == 1) {
        gone->setNames({});
        return;
    }
    // A step of undo that is about it finds it again only if it comes back.
    session()->setPlace(gone->objectName(), nullptr);
    m_pages->removeWidget(gone);
    m_tabs->removeTab(index);
    follow();
    gone->deleteLater();
}

void TablesPanel::askRename(int index)
{
    if (index < 0)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename the table"));
    dialog->setLabelText(tr("Name of the table:"));
    dialog->setTextValue(name(index));
    const QPointer<TablePanel> which(table(index));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, which](const QString &text) {
        for (int i = 0; i < count(); ++i) {
            if (table(i) == which)
                edit(tr("Rename a table"), [&] { rename(i, text); });
        }
    });
    dialog->open();
}

void TablesPanel::askRemove(int index)
{
    if (index < 0)
        return;
    const QPointer<TablePanel> which(table(index));
    const auto remove = [this, which] {
        for (int i = 0; i < count(); ++i) {
            if (table(i) == which) {
                edit(tr("Remove the table “%1”").arg(name(i)), [&] { removeTable(i); });
                break;
            }
        }
    };
    if (which->model()->totalRows() == 0) {
        remove();
        return;
    }
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Candela"),
        tr("Remove the table “%1” with its %n rows?", nullptr, which->model()->totalRows()).arg(name(index)),
        QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Its saved values go with it."));
    connect(box->addButton(tr("Remove"), QMessageBox::AcceptRole), &QPushButton::clicked, this, remove);
    box->open();
}

void TablesPanel::showMenu(const QPoint &position)
{
    const int index = m_tabs->tabAt(position);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Theme *theme = Theme::instance();
    menu->addAction(theme->icon(QStringLiteral("plus")), tr("New table"), this, &TablesPanel::newTable);
    if (index >= 0) {
        menu->addAction(theme->icon(QStringLiteral("edit")), tr("Rename…"), this,
                        [this, index] { askRename(index); });
        menu->addAction(theme->icon(QStringLiteral("copy")), tr("Make a copy"), this, [this, index] {
            QStringList problems;
            const QJsonObject state = table(index)->save();
            edit(tr("Copy a table"),
                 [&] { addTable(tr("%1 (copy)").arg(name(index)))->restore(state, &problems); });
        });
        menu->addAction(theme->icon(QStringLiteral("trash")), tr("Remove the table"), this,
                        [this, index] { askRemove(index); });
    }
    menu->popup(m_tabs->mapToGlobal(position));
}

bool TablesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tabs && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::MiddleButton)
            askRemove(m_tabs->tabAt(mouse->position().toPoint()));
    }
    return Panel::eventFilter(watched, event);
}

QJsonObject TablesPanel::save() const
{
    QJsonObject state = current()->save();
    state.insert(QStringLiteral("name"), name(currentIndex()));
    QJsonArray others;
    for (int i = 0; i < count(); ++i) {
        QJsonObject one;
        if (i != currentIndex()) {
            one = table(i)->save();
            one.insert(QStringLiteral("name"), name(i));
        } else {
            one.insert(QStringLiteral("front"), true); // its place among the others
        }
        others.append(one);
    }
    if (count() > 1)
        state.insert(QStringLiteral("tables"), others);
    return state;
}

void TablesPanel::restore(const QJsonObject &state, QStringList *problems)
{
    while (count() > 1)
        removeTable(count() - 1);
    const QString name = state.value(QStringLiteral("name")).toString();
    rename(0, name.isEmpty() ? tr("Table") : name);
    const QJsonArray all = state.value(QStringLiteral("tables")).toArray();
    if (all.isEmpty()) {
        table(0)->restore(state, problems);
        m_known = tabList();
        return;
    }
    int front = -1;
    for (int i = 0; i < int(all.size()); ++i) {
        const QJsonObject one = all[i].toObject();
        const bool isFront = front < 0 && one.value(QStringLiteral("front")).toBool();
        if (isFront)
            front = i;
        const QJsonObject &from = isFront ? state : one;
        TablePanel *to = i == 0 ? table(0) : addTable(from.value(QStringLiteral("name")).toString());
        if (i == 0)
            rename(0, from.value(QStringLiteral("name")).toString());
        to->restore(from, problems);
    }
    setCurrent(qMax(0, front));
    m_known = tabList();
}

void TablesPanel::handOver(Panel *successor)
{
    auto *next = qobject_cast<TablesPanel *>(successor);
    if (!next)
        return;
    for (int i = 0; i < qMin(count(), next->count()); ++i) {
        next->table(i)->setObjectName(table(i)->objectName());
        session()->setPlace(table(i)->objectName(), next->table(i));
    }
    next->m_known = next->tabList();
    next->m_made = qMax(m_made, next->m_made);
}

} // namespace Candela
