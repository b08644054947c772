// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/DecisionEngine.h"

#include <QAbstractTableModel>

namespace Candela {

/// The last decision, a line a luminaire: what it measured, where it should be, and whether it was written or
/// why it holds.
class DecisionStepModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, MeasuredColumn, LevelColumn, NoteColumn, ColumnCount };
    enum Role { PvRole = Qt::UserRole, WrittenRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setStep(const DecisionEngine &engine, const DecisionStep &step);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_bases;
    QList<DecisionFixture> m_lines;
};

} // namespace Candela
