// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/GatherRow.h"

#include <QAbstractTableModel>

#include <functional>

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

    /// The order while no column is sorted.
    enum Order { AsAsked, AsArrived };

    void setRows(GatherRows rows);
    /// More lines behind those that are there, as they arrive: nothing else moves.
    void append(const GatherRows &rows);
    /// Puts the results of a retry in the place of the lines of the same name that had failed.
    void replaceFailed(const GatherRows &again);
    const GatherRows &rows() const { return m_rows; }
    const GatherRow &rowAt(int viewRow) const { return m_rows[size_t(m_order[size_t(viewRow)])]; }
    QStringList failedPvs() const;
    QStringList pvsOf(const QList<int> &rows) const;

    Order baseOrder() const { return m_base; }
    void setBaseOrder(Order base);
    /// Only these of rows() are shown, until the next setRows(); all again with showAll().
    void showOnly(const QList<int> &rows);
    void showAll();
    bool isFiltered() const { return m_order.size() != m_all.size(); }
    /// Indices of rows() in the order of the view, those that are not shown as well.
    const std::vector<int> &allInOrder() const { return m_all; }

    bool errorsFirst() const { return m_errorsFirst; }
    void setErrorsFirst(bool first);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Column -1 is baseOrder().
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    void order();
    void relayout(const std::function<void()> &change);
    bool less(int a, int b) const;
    QVariant display(const GatherRow &row, int column) const;
    QVariant toolTip(const GatherRow &row, int column) const;

    GatherRows m_rows;
    std::vector<int> m_all;
    std::vector<int> m_order;  ///< Those of m_all that are shown.
    std::vector<bool> m_shown; ///< By row; empty shows all.
    Order m_base = AsAsked;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_errorsFirst = true;
};

} // namespace Candela
