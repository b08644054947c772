// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done with snapshots: taking, writing back, copying.
#include "async/Futures.h"
#include "async/Gather.h"
#include "models/PvTableModel.h"
#include "models/SnapshotModel.h"
#include "models/SnapshotStore.h"
#include "panels/SnapshotsPanel.h"
#include "panels/TableWriteDialog.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "views/Theme.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QListWidget>
#include <QMenu>
#include <QSet>
#include <QTableView>
#include <QToolButton>

#include <functional>

namespace Candela {

void SnapshotsPanel::take(const QStringList &pvs, const QString &name)
{
    if (pvs.isEmpty() || !session()->context()) {
        Q_EMIT session()->message(tr("There is nothing to take a snapshot of"), true);
        return;
    }
    GatherOptions options;
    // Names that nobody has asked for yet are searched first.
    options.timeout = std::max(session()->settings()->gatherTimeout(), std::chrono::milliseconds(2000));
    whenFinished(gather(session()->context()->pvs(pvs), options), this,
                 [this, name, pvs](const QFuture<GatherResult> &finished) {
                     const Outcome<GatherResult> outcome = outcomeOf(finished);
                     if (outcome.ok())
                         keep(name, pvs, *outcome.value);
                 });
}

void SnapshotsPanel::keep(const QString &name, const QStringList &pvs, const GatherResult &result)
{
    Snapshot snapshot;
    snapshot.name = name;
    snapshot.takenAtMs = QDateTime::currentMSecsSinceEpoch();
    for (qsizetype i = 0; i < result.size(); ++i) {
        const GatherItem &item = result[i];
        snapshot.items.append(
            {pvs[i], item.ok()
                         ? PvTableSaved::of(item.reading, result.pv(i).metadata().get(), snapshot.takenAtMs)
                         : nullptr});
    }
    const QString given = m_store->add(snapshot);
    select({given});
    const int missing = snapshot.missing();
    Q_EMIT session()->message(
        missing == 0 ? tr("Snapshot “%1” of %n PVs taken", nullptr, int(pvs.size())).arg(given)
                     : tr("Snapshot “%1” taken; %2 of %n PVs did not answer", nullptr, int(pvs.size()))
                           .arg(given)
                           .arg(missing),
        missing > 0);
}

void SnapshotsPanel::takeAgain()
{
    const SnapshotPtr of = m_model->first();
    if (!of)
        return;
    QStringList pvs;
    for (const Snapshot::Item &item : of->items)
        pvs.append(item.pv);
    take(pvs, of->name);
}

QStringList SnapshotsPanel::tablePvs() const
{
    QStringList pvs;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        pvs.append(m_model->pvAt(row.row()));
    return pvs;
}

void SnapshotsPanel::restoreSnapshot(const QString &name)
{
    const SnapshotPtr snapshot = m_store->find(name);
    if (!snapshot)
        return;
    const QStringList only = tablePvs();
    const QSet<QString> chosen(only.begin(), only.end());
    // The live rows carry the values while the dialog shows them; it knows how to write what a row has saved.
    QList<PvTableSheet::Row> rows;
    QList<int> ids;
    for (const Snapshot::Item &item : snapshot->items) {
        const int id = m_live->idOfName(item.pv);
        if (id < 0 || !item.value)
            continue;
        rows.append({item.pv, false, m_tolerance->value(), item.value});
        if (chosen.isEmpty() || chosen.contains(item.pv))
            ids.append(id);
    }
    m_live->setMarks(rows);
    auto *dialog = new TableWriteDialog(session(), m_live, ids, TableWriteDialog::RestoreSaved, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Restore %n PVs from “%1”", nullptr, int(ids.size())).arg(snapshot->name));
    dialog->open();
}

void SnapshotsPanel::askRestore()
{
    if (!m_model->second()) {
        if (m_model->first())
            restoreSnapshot(m_model->first()->name);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const SnapshotPtr &one : {m_model->first(), m_model->second()}) {
        QAction *action = menu->addAction(tr("Restore “%1”…").arg(one->name));
        connect(action, &QAction::triggered, this, [this, name = one->name] { restoreSnapshot(name); });
    }
    menu->popup(m_restore->mapToGlobal(QPoint(0, m_restore->height())));
}

void SnapshotsPanel::copyRows() const
{
    QStringList lines;
    const auto line = [&](const std::function<QString(int)> &cell) {
        QStringList cells;
        for (int column = 0; column < SnapshotModel::ColumnCount; ++column) {
            if (!m_table->isColumnHidden(column))
                cells.append(cell(column).replace(QLatin1Char('\t'), QLatin1Char(' ')));
        }
        lines.append(cells.join(QLatin1Char('\t')));
    };
    line([this](int column) { return m_model->headerData(column, Qt::Horizontal).toString(); });
    const bool all = !m_table->selectionModel()->hasSelection();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (all || m_table->selectionModel()->isRowSelected(row, {}))
            line([this, row](int column) {
                return m_model->index(row, column).data(Qt::EditRole).toString();
            });
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void SnapshotsPanel::showListMenu(const QPoint &position)
{
    const QStringList names = selected();
    const Theme *theme = Theme::instance();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(theme->icon(QStringLiteral("plus")), tr("Take one of the table"), this,
                    &SnapshotsPanel::takeRequested);
    if (names.size() == 1) {
        menu->addAction(theme->icon(QStringLiteral("refresh")), tr("Take the same PVs again"), this,
                        &SnapshotsPanel::takeAgain);
        menu->addSeparator();
        menu->addAction(theme->icon(QStringLiteral("undo")), tr("Restore…"), this,
                        &SnapshotsPanel::askRestore)
            ->setEnabled(!session()->isReadOnly());
        menu->addAction(theme->icon(QStringLiteral("edit")), tr("Rename\tF2"), this,
                        [this] { m_list->editItem(m_list->selectedItems().value(0)); });
    }
    if (!names.isEmpty())
        menu->addAction(theme->icon(QStringLiteral("trash")), tr("Delete\tDel"), this,
                        &SnapshotsPanel::removeSelected);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void SnapshotsPanel::showTableMenu(const QPoint &position)
{
    const QStringList pvs = tablePvs();
    const Theme *theme = Theme::instance();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char *icon, const QString &text, auto action) {
        QAction *item = menu->addAction(theme->icon(QString::fromLatin1(icon)), text);
        connect(item, &QAction::triggered, this, action);
        item->setEnabled(!pvs.isEmpty());
        return item;
    };
    add("table", tr("Add to the table"), [this, pvs] { Q_EMIT session()->tableRequested(pvs); });
    add("chart", tr("Show on the chart"), [this, pvs] { Q_EMIT session()->chartRequested(pvs); });
    add("search", tr("Probe\tF3"), [this, pvs] { Q_EMIT session()->probeRequested(pvs.first()); });
    menu->addSeparator();
    add("undo", tr("Restore…"), [this] {
        askRestore();
    })->setEnabled(m_model->first() && !session()->isReadOnly());
    add("copy", tr("Copy rows\tCtrl+C"), [this] { copyRows(); })->setEnabled(m_model->rowCount() > 0);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace Candela
