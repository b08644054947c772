// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/GatherRow.h"

#include <QAbstractTableModel>

namespace Candela {

/// The lines of a gather, in the order of the input unless they are sorted. Text is made when a line is
/// looked at, so that showing 10,000 results costs no more than sorting 10,000 integers.
class GatherResultsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        ValueColumn,
        UnitColumn,
        SeverityColumn,
        TimeColumn,
        AnswerColumn,
        ColumnCount
    };
    enum Role {
        OkRole = Qt::UserRole, ///< bool: a value came.
        SeverityRole,          ///< int of Severity.
        PvRole                 ///< QString
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(GatherRows rows);
    /// Puts the results of a retry in the place of the lines of the same name that had failed.
    void replaceFailed(const GatherRows &again);
    const GatherRows &rows() const { return m_rows; }
    const GatherRow &rowAt(int viewRow) const { return m_rows[size_t(m_order[size_t(viewRow)])]; }
    QStringList failedPvs() const;

    bool errorsFirst() const { return m_errorsFirst; }
    void setErrorsFirst(bool first);

    /// Names, values, units, severities, times and errors as RFC 4180, a header first, times as ISO 8601 UTC.
    QString toCsv() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Column -1 is the input's order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    void order();
    QVariant display(const GatherRow &row, int column) const;
    QVariant toolTip(const GatherRow &row, int column) const;

    GatherRows m_rows;
    std::vector<int> m_order;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_errorsFirst = true;
};

} // namespace Candela
