// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordFieldsModel.h"

#include "RecordFields.h"

namespace Candela {

void RecordFieldsModel::setValues(const QList<RecordFieldValue> &values)
{
    const bool sameFields =
        std::equal(values.begin(), values.end(), m_values.begin(), m_values.end(),
                   [](const RecordFieldValue &a, const RecordFieldValue &b) { return a.field == b.field; });
    if (!sameFields) {
        beginResetModel();
        m_values = values;
        filterAll();
        endResetModel();
        return;
    }
    m_values = values;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, ValueColumn), index(rowCount() - 1, ValueColumn));
}

void RecordFieldsModel::setFilter(const NameFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    filterAll();
    endResetModel();
}

void RecordFieldsModel::filterAll()
{
    m_shown.clear();
    for (int i = 0; i < int(m_values.size()); ++i) {
        const RecordFieldValue &one = m_values[i];
        if (m_filter.isEmpty() || m_filter.matches(one.field, RecordFields::meaning(one.field)) ||
            m_filter.matches(one.field, one.value))
            m_shown.append(i);
    }
}

QString RecordFieldsModel::value(const QString &field) const
{
    for (const RecordFieldValue &one : m_values) {
        if (one.field == field)
            return one.value;
    }
    return {};
}

int RecordFieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RecordFieldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RecordFieldsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const RecordFieldValue &one = at(index.row());
    switch (index.column()) {
    case FieldColumn:
        return one.field;
    case ValueColumn:
        return one.value;
    default:
        return RecordFields::meaning(one.field);
    }
}

QVariant RecordFieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case ValueColumn:
        return tr("Value");
    default:
        return tr("What it is");
    }
}

} // namespace Candela
