// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "models/ScatterPlan.h"

#include <QAbstractTableModel>

namespace Candela {

/// A plan as a table: what is there, what will be, and what became of it. Text is made when a row is looked
/// at, so that previewing 10,000 writes while a slider moves costs next to nothing.
class ScatterPreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NumberColumn, NameColumn, OldColumn, NewColumn, DifferenceColumn, NoteColumn, ColumnCount };
    enum Role {
        RefusedRole = Qt::UserRole, ///< bool
        ClampedRole,                ///< bool
        FailedRole,                 ///< bool: was written, and refused by its server.
        SortRole                    ///< double or QString
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// A plan of as many items as before keeps the view's place: only values change while a slider moves.
    void setPlan(const FixtureSet &fixtures, const ScatterPlan &plan);
    const ScatterPlan &plan() const { return m_plan; }
    /// What each item's write ended with, in the order of the items; shown until the next plan.
    void setOutcome(const QList<Error> &errors);

    /// "12 of 14 will change, 1 at its limit, 1 refused"
    QString summary() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const PlannedWrite &item, int row, int column) const;
    QString note(const PlannedWrite &item, int row) const;
    QVariant sortKey(const PlannedWrite &item, int row, int column) const;

    ScatterPlan m_plan;
    QList<int> m_numbers; ///< Of the luminaires; 0 where there is none.
    QList<Error> m_errors;
    bool m_hasOutcome = false;
};

} // namespace Candela
