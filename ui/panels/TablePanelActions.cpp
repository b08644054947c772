// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be done with many rows of a table at once: the menu, wide writes, saved values, files.
#include "models/NameBook.h"
#include "models/PvTableModel.h"
#include "models/PvTableStates.h"
#include "models/ReplaceFile.h"
#include "panels/TablePanel.h"
#include "panels/TableWriteDialog.h"
#include "session/Session.h"
#include "views/PvTableView.h"
#include "views/Theme.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>

namespace Candela {

QList<int> TablePanel::wideIds() const
{
    if (const QList<int> checked = m_model->checkedIds(); !checked.isEmpty())
        return checked;
    // In the order of the rows, which is the order of a restore.
    const QList<int> selected = m_view->selectedIds();
    return selected.isEmpty() ? m_model->ids() : selected;
}

QString TablePanel::wideText() const
{
    int pvs = 0;
    const QList<int> ids = wideIds();
    for (const int id : ids)
        pvs += !m_model->row(id).comment;
    if (!m_model->checkedIds().isEmpty())
        return tr("%n checked rows", nullptr, pvs);
    return !m_view->selectedIds().isEmpty() ? tr("%n selected rows", nullptr, pvs)
                                            : tr("all %n rows", nullptr, pvs);
}

void TablePanel::saveValues()
{
    const QList<int> ids = wideIds();
    const int taken = m_model->saveValues(ids);
    m_view->reveal(PvTableModel::SavedColumn, PvTableModel::UnitColumn);
    m_view->reveal(PvTableModel::DifferenceColumn, PvTableModel::SavedColumn);
    Q_EMIT session()->message(tr("%n values saved", nullptr, taken), false);
}

void TablePanel::openWriteDialog(bool restore)
{
    auto *dialog =
        new TableWriteDialog(session(), m_model, wideIds(),
                             restore ? TableWriteDialog::RestoreSaved : TableWriteDialog::SetOneValue, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TablePanel::askTolerance()
{
    const QList<int> ids = wideIds();
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::DoubleInput);
    dialog->setWindowTitle(tr("Tolerance"));
    dialog->setLabelText(tr("By how much the values of %1 may differ from the saved ones:").arg(wideText()));
    dialog->setDoubleRange(0, 1e12);
    dialog->setDoubleDecimals(4);
    if (!ids.isEmpty())
        dialog->setDoubleValue(m_model->row(ids.first()).tolerance);
    connect(dialog, &QInputDialog::doubleValueSelected, m_model,
            [this, ids](double value) { m_model->setTolerance(ids, value); });
    dialog->open();
}

void TablePanel::askSnapshot()
{
    QStringList pvs;
    const QList<int> ids = wideIds();
    for (const int id : ids) {
        if (!m_model->row(id).comment)
            pvs.append(m_model->row(id).name);
    }
    if (pvs.isEmpty()) {
        Q_EMIT session()->message(tr("There are no PVs in the table yet"), true);
        return;
    }
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Take a snapshot"));
    dialog->setLabelText(tr("Name of the snapshot of %1:").arg(wideText()));
    // A name that sorts by itself, short enough for a column's title; whoever has a better one types it.
    dialog->setTextValue(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, pvs](const QString &name) { Q_EMIT session()->snapshotRequested(pvs, name); });
    dialog->open();
}

void TablePanel::askCsv()
{
    auto *dialog = new QFileDialog(this, tr("Save the table"), QString(), tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &TablePanel::saveCsv);
    dialog->open();
}

bool TablePanel::saveCsv(const QString &path)
{
    // As it is seen: the order of the screen, without what the filter hides.
    QList<int> ids;
    for (int place = 0; place < m_model->rowCount(); ++place)
        ids.append(m_model->idAt(place));
    const QByteArray bytes = m_view->rowsAsCsv(ids, true).toUtf8();
    const QString shown = QDir::toNativeSeparators(path);
    QString why;
    if (!replaceFile(path, bytes, &why)) {
        Q_EMIT session()->message(tr("%1: cannot be written: %2").arg(shown, why), true);
        return false;
    }
    Q_EMIT session()->message(tr("Table saved to %1").arg(shown), false);
    return true;
}

void TablePanel::insertComment()
{
    const QModelIndex current = m_view->currentIndex();
    QStringList before = m_model->names();
    QStringList after = before;
    const int at = current.isValid() ? m_model->indexOfId(m_model->idAt(current.row())) : -1;
    const QString text = QStringLiteral("# ") + tr("Comment");
    after.insert(at < 0 ? after.size() : at, text);
    pushNames(tr("Insert a comment"), std::move(before), std::move(after));
    const int id = m_model->ids().value(at < 0 ? m_model->totalRows() - 1 : at, -1);
    if (id >= 0 && m_model->placeOf(id) >= 0) {
        m_view->setCurrentIndex(m_model->index(m_model->placeOf(id), PvTableModel::NameColumn));
        m_view->editCurrent();
    }
}

void TablePanel::editComment(int id, const QString &text)
{
    QStringList before = m_model->names();
    QStringList after = before;
    const int at = m_model->indexOfId(id);
    after[at] = QStringLiteral("# ") + text;
    if (after[at] != before[at])
        pushNames(tr("Change a comment"), std::move(before), std::move(after));
}

void TablePanel::moveRows(const QList<int> &ids, int beforeId)
{
    const QList<int> all = m_model->ids();
    QStringList moved;
    QStringList after;
    int at = -1;
    for (const int id : all) {
        if (id == beforeId)
            at = int(after.size());
        if (ids.contains(id))
            moved.append(m_model->row(id).name);
        else
            after.append(m_model->row(id).name);
    }
    if (at < 0)
        at = int(after.size());
    for (qsizetype i = 0; i < moved.size(); ++i)
        after.insert(at + i, moved[i]);
    QStringList before = m_model->names();
    if (after != before)
        pushNames(tr("Move %n rows", nullptr, int(moved.size())), std::move(before), std::move(after));
}

void TablePanel::fillMenu(QMenu *menu)
{
    const QStringList names = m_view->selectedNames();
    const QList<int> ids = m_view->selectedIds();
    const Theme *theme = Theme::instance();
    const auto add = [&](const char *icon, const QString &text, auto action) {
        QAction *item = menu->addAction(theme->icon(QString::fromLatin1(icon)), text);
        connect(item, &QAction::triggered, this, action);
        item->setEnabled(!ids.isEmpty());
        return item;
    };
    add("read", tr("Read now\tEnter"), [this, names] { Q_EMIT session()->gatherRequested(names); });
    add("chart", tr("Show on the chart"), [this, names] { Q_EMIT session()->chartRequested(names); });
    add("search", tr("Probe\tF3"), [this, names] {
        Q_EMIT session()->probeRequested(names.first());
    })->setEnabled(!names.isEmpty());
    add("write", tr("Edit\tF2"), [this] { m_view->editCurrent(); })->setEnabled(!m_model->isReadOnly());
    bool failed = false;
    for (const int id : ids)
        failed |= m_model->row(id).write == PvTableRow::Failed;
    if (failed) {
        add("close", tr("Dismiss failed writes"), [this, ids] {
            for (const int id : ids)
                m_model->dismissFailure(id);
        });
    }
    add("check", tr("Check or uncheck\tSpace"), [this, ids] { m_view->toggleChecks(ids); });

    menu->addSeparator();
    const QString rows = wideText(); // what is meant is always said
    const bool any = m_model->countOf(PvTableModel::AllRows) > 0;
    bool saved = false;
    const QList<int> wide = wideIds();
    for (const int id : wide)
        saved |= bool(m_model->row(id).saved);
    add("write", tr("Set %1 to…").arg(rows), [this] {
        openWriteDialog(false);
    })->setEnabled(any && !m_model->isReadOnly());
    add("save", tr("Save values of %1").arg(rows), [this] { saveValues(); })->setEnabled(any);
    add("undo", tr("Restore %1…").arg(rows), [this] {
        openWriteDialog(true);
    })->setEnabled(saved && !m_model->isReadOnly());
    add("settings", tr("Tolerance of %1…").arg(rows), [this] { askTolerance(); })->setEnabled(saved);
    add("clock", tr("Take a snapshot of %1…").arg(rows), [this] { askSnapshot(); })->setEnabled(any);
    menu->addSeparator();
    add("copy", tr("Copy names\tCtrl+C"), [this] { m_view->copyNames(); });
    add("table", tr("Copy rows\tCtrl+Shift+C"), [this] { m_view->copyRows(); });
    add("plus", tr("Paste names\tCtrl+V"), [this] { m_view->paste(); })->setEnabled(true);
    add("export", tr("Save the table as CSV…"), [this] { askCsv(); })->setEnabled(any);
    menu->addSeparator();
    add("edit", tr("Insert a comment"), [this] { insertComment(); })->setEnabled(m_model->sortColumn() < 0);
    add("trash", tr("Remove rows\tDel"), [this, ids] { removeRows(ids); });
    menu->addSeparator();
    add("open", tr("Load a list of names…"), [this] { askNames(); })->setEnabled(true);
    if (NameBook::shared()->loadedCount() > 0)
        add("trash", tr("Forget %n loaded names", nullptr, NameBook::shared()->loadedCount()), [] {
            NameBook::shared()->forgetLoaded();
        })->setEnabled(true);
    if (!m_takesRequests)
        add("plus", tr("New table"), [this] { Q_EMIT newTableRequested(); })->setEnabled(true);
    QMenu *columns = menu->addMenu(tr("Columns"));
    m_view->addColumnActions(columns);
}

void TablePanel::askNames()
{
    auto *dialog = new QFileDialog(this, tr("Load a list of names"), QString(),
                                   tr("Lists of names (*.txt *.list *.pvs *.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QString error;
        const int fresh = NameBook::shared()->load(path, &error);
        Q_EMIT session()->message(
            fresh < 0 ? error : tr("%n names will be offered while you type", nullptr, fresh), fresh < 0);
    });
    dialog->open();
}

// The filter

void TablePanel::addFilterWord(const QString &word)
{
    QString text = m_filter->text().trimmed();
    if (!text.isEmpty())
        text += QLatin1Char(' ');
    m_filter->setText(text + word);
    m_filter->setFocus(Qt::OtherFocusReason);
}

void TablePanel::showFilterMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Rows that are"));
    for (const PvTableStateWord &word : pvTableStateWords) {
        const QString token = QStringLiteral("is:") + QLatin1String(word.word);
        // The right column of a menu says what is typed for it; how many there are helps to choose.
        const int count = m_model->countOfStates(word.state);
        QAction *action = menu->addAction(tr("%1 (%2)").arg(pvTableStateMeaning(word)).arg(count) +
                                          QLatin1Char('\t') + token);
        connect(action, &QAction::triggered, this, [this, token] { addFilterWord(token); });
    }
    menu->addSection(tr("Or type"));
    const auto example = [&](const QString &what, const QString &token) {
        QAction *action = menu->addAction(what + QLatin1Char('\t') + token);
        connect(action, &QAction::triggered, this, [this, token] { addFilterWord(token); });
    };
    example(tr("A regular expression"), QStringLiteral("/LUX0[1-4]$/"));
    example(tr("Any text, any one character"), QStringLiteral("R0?:LUX*"));
    example(tr("Without a word"), QStringLiteral("-TEMP"));
    example(tr("Without a state"), QStringLiteral("-is:disconnected"));
    menu->popup(m_filter->mapToGlobal(QPoint(0, m_filter->height())));
}

void TablePanel::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

} // namespace Candela
