// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NameFilter.h"

#include <QAbstractTableModel>

namespace Candela {

/// One field of a record, as it was read.
struct RecordFieldValue
{
    QString field;
    QString value;

    bool operator==(const RecordFieldValue &) const = default;
};

/// The fields of one record: name, value, meaning. Filtered by itself.
class RecordFieldsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { FieldColumn, ValueColumn, MeaningColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Values of the same fields are announced one by one; others reset the model.
    void setValues(const QList<RecordFieldValue> &values);
    void setFilter(const NameFilter &filter);
    const QList<RecordFieldValue> &values() const { return m_values; }
    QString value(const QString &field) const; ///< Null if it was not read.
    const RecordFieldValue &at(int row) const { return m_values[m_shown[row]]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void filterAll();

    QList<RecordFieldValue> m_values;
    QList<int> m_shown;
    NameFilter m_filter;
};

} // namespace Candela
