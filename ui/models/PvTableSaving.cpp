// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people add to the rows of PvTableModel by hand: saved values, check marks, comments, their order.
#include "PvTableModel.h"

#include <QDateTime>

#include <algorithm>

namespace Candela {

/// `change(row)` returns whether it is meant for this row. Tells what was and what is, once.
template <typename Change>
int PvTableModel::editMarks(const QList<int> &ids, Change change)
{
    QList<PvTableSheet::Row> before;
    QList<PvTableSheet::Row> after;
    int meant = 0;
    for (const int id : ids) {
        PvTableRow &row = m_rows[size_t(id)];
        if (row.comment || !row.used)
            continue;
        PvTableSheet::Row was = sheetRow(id);
        if (!change(row))
            continue;
        ++meant;
        if (PvTableSheet::Row is = sheetRow(id); is != was) {
            before.append(std::move(was));
            after.append(std::move(is));
            mark(row);
        }
    }
    m_orderDirty = true;
    if (!after.isEmpty())
        Q_EMIT marksEdited(before, after);
    return meant;
}

int PvTableModel::saveValues(const QList<int> &ids)
{
    const qint64 at = QDateTime::currentMSecsSinceEpoch();
    const int taken = editMarks(ids, [at](PvTableRow &row) {
        // What nobody vouches for is not worth coming back to.
        if (!row.reading.isValid() || !row.isConnected())
            return false;
        row.saved = PvTableSaved::of(row.reading, row.metadata.get(), at);
        return true;
    });
    if (taken > 0)
        Q_EMIT savedChanged();
    return taken;
}

void PvTableModel::setSaved(int id, const PvTableSavedPtr &saved, double tolerance)
{
    PvTableRow &row = m_rows[size_t(id)];
    row.saved = saved;
    row.tolerance = tolerance;
    mark(row);
    m_orderDirty = true;
    Q_EMIT savedChanged();
}

void PvTableModel::setTolerance(const QList<int> &ids, double tolerance)
{
    editMarks(ids, [tolerance](PvTableRow &row) {
        row.tolerance = tolerance;
        return true;
    });
    Q_EMIT savedChanged();
}

void PvTableModel::setMarks(const QList<PvTableSheet::Row> &rows)
{
    for (const PvTableSheet::Row &from : rows) {
        const int id = idOfName(from.name);
        if (id < 0)
            continue;
        PvTableRow &row = m_rows[size_t(id)];
        row.saved = from.saved;
        row.tolerance = from.tolerance;
        row.checked = from.selected;
        mark(row);
    }
    m_orderDirty = true;
    if (rows.isEmpty())
        return;
    Q_EMIT savedChanged();
    Q_EMIT checksChanged();
}

PvTableSheet::Row PvTableModel::sheetRow(int id) const
{
    const PvTableRow &row = m_rows[size_t(id)];
    return {row.name, row.checked, row.tolerance, row.saved};
}

PvTableSheet PvTableModel::sheet() const
{
    PvTableSheet sheet;
    sheet.rows.reserve(qsizetype(m_manual.size()));
    for (const int id : m_manual)
        sheet.rows.append(sheetRow(id));
    return sheet;
}

int PvTableModel::differingCount() const
{
    return countOf(DiffersFromSaved);
}

void PvTableModel::setChecked(const QList<int> &ids, bool checked)
{
    editMarks(ids, [checked](PvTableRow &row) {
        row.checked = checked;
        return true;
    });
    Q_EMIT checksChanged();
}

QList<int> PvTableModel::checkedIds() const
{
    QList<int> ids;
    for (const int id : m_manual) {
        if (m_rows[size_t(id)].checked)
            ids.append(id);
    }
    return ids;
}

void PvTableModel::arrange(const QList<int> &ids)
{
    std::vector<int> wanted(ids.begin(), ids.end());
    std::vector<int> before = m_manual;
    std::vector<int> after = wanted;
    std::sort(before.begin(), before.end());
    std::sort(after.begin(), after.end());
    if (wanted == m_manual || before != after)
        return;
    m_manual = std::move(wanted);
    const bool frozen = std::exchange(m_frozen, false);
    reorder();
    m_frozen = frozen;
}

bool PvTableModel::setPlainData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    const int id = idAt(index.row());
    const PvTableRow &row = m_rows[size_t(id)];
    if (index.column() == CheckColumn && role == Qt::CheckStateRole && !row.comment) {
        setChecked({id}, value.toInt() == Qt::Checked);
        Q_EMIT dataChanged(index, index);
        return true;
    }
    if (row.comment && index.column() == NameColumn && role == Qt::EditRole) {
        const QString text = value.toString().trimmed();
        if (!text.isEmpty())
            Q_EMIT commentEdited(id, text);
        return !text.isEmpty();
    }
    return false;
}

} // namespace Candela
