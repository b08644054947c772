// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/GatherHistory.h"

#include <QAbstractTableModel>

namespace Candela {

/// Two gathers beside each other as a table. Text is made when a line is looked at.
class GatherComparisonModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, BeforeColumn, AfterColumn, DifferenceColumn, ColumnCount };
    enum Role { PvRole = Qt::UserRole, KindRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null: nothing to compare.
    void setRecords(const GatherRecord *before, const GatherRecord *after);
    void setTolerance(double tolerance);
    void setHideSame(bool hide);
    /// "3 of 124 changed"
    QString summary() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void compare();
    QString text(const GatherDifference &difference, int column) const;

    std::shared_ptr<const GatherRows> m_before;
    std::shared_ptr<const GatherRows> m_after;
    GatherComparison m_comparison;
    QList<GatherDifference> m_shown;
    double m_tolerance = 0;
    bool m_hideSame = true;
};

} // namespace Candela
