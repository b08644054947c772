// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people add to the rows of PvTableModel by hand: saved values, check marks, comments, their order.
#include "PvTableModel.h"

#include <QDateTime>

#include <algorithm>

namespace Candela {

int PvTableModel::saveValues(const QList<int> &ids)
{
    const qint64 at = QDateTime::currentMSecsSinceEpoch();
    int taken = 0;
    for (const int id : ids) {
        PvTableRow &row = m_rows[size_t(id)];
        // What nobody vouches for is not worth coming back to.
        if (row.comment || !row.reading.isValid() || !row.isConnected())
            continue;
        row.saved = PvTableSaved::of(row.reading, row.metadata.get(), at);
        mark(row);
        ++taken;
    }
    m_orderDirty = true;
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
    for (const int id : ids) {
        m_rows[size_t(id)].tolerance = tolerance;
        mark(m_rows[size_t(id)]);
    }
    m_orderDirty = true;
    Q_EMIT savedChanged();
}

int PvTableModel::differingCount() const
{
    return countOf(DiffersFromSaved);
}

void PvTableModel::setChecked(const QList<int> &ids, bool checked)
{
    for (const int id : ids) {
        PvTableRow &row = m_rows[size_t(id)];
        if (row.comment)
            continue;
        row.checked = checked;
        mark(row);
    }
    m_orderDirty = true;
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
