// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DecisionStepModel.h"
#include "models/FormatNumber.h"

#include <cmath>

namespace Candela {

void DecisionStepModel::setStep(const DecisionEngine &engine, const DecisionStep &step)
{
    const bool sameSize = step.fixtures.size() == m_lines.size();
    if (!sameSize)
        beginResetModel();
    m_lines = step.fixtures;
    if (!sameSize || m_bases.isEmpty()) {
        m_bases.clear();
        for (const DecisionFixture &line : step.fixtures)
            m_bases.append(engine.fixtures()[line.fixture].base);
    }
    if (!sameSize)
        endResetModel();
    else if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void DecisionStepModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_bases.clear();
    endResetModel();
}

int DecisionStepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int DecisionStepModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DecisionStepModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DecisionFixture &line = m_lines.at(index.row());
    if (role == PvRole)
        return m_bases.value(index.row());
    if (role == WrittenRole)
        return line.written;
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == MeasuredColumn || index.column() == LevelColumn ? Qt::AlignRight
                                                                                      : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return m_bases.value(index.row());
    case MeasuredColumn:
        return std::isfinite(line.measured) ? numberText(line.measured, 'f', 0) : QString();
    case LevelColumn:
        return std::isfinite(line.level) ? numberText(line.level, 'f', 1) + QStringLiteral(" %")
                                         : QStringLiteral("\u2013");
    default:
        return !line.note.isEmpty() ? line.note : line.written ? tr("written") : tr("as it is");
    }
}

QVariant DecisionStepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == MeasuredColumn || section == LevelColumn ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Light");
    case MeasuredColumn:
        return tr("Measures");
    case LevelColumn:
        return tr("Level");
    default:
        return tr("Decision");
    }
}

} // namespace Candela
