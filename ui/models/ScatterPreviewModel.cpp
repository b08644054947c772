// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ScatterPreviewModel.h"
#include "models/FormatNumber.h"

#include <QLocale>

#include <cmath>

namespace Candela {

namespace {

QString valueText(double value, FixtureQuantity quantity)
{
    if (!std::isfinite(value))
        return QStringLiteral("\u2013");
    const int decimals = quantity == FixtureQuantity::Level ? 1 : 0;
    return QStringLiteral("%1 %2").arg(numberText(value, 'f', decimals), fixtureUnit(quantity));
}

} // namespace

void ScatterPreviewModel::setPlan(const FixtureSet &fixtures, const ScatterPlan &plan)
{
    const bool sameSize = plan.size() == m_plan.size();
    if (!sameSize)
        beginResetModel();
    m_plan = plan;
    m_errors.clear();
    m_hasOutcome = false;
    m_numbers.clear();
    m_numbers.reserve(plan.size());
    for (const PlannedWrite &item : plan.items()) {
        const bool known = item.fixture >= 0 && item.fixture < fixtures.size();
        m_numbers.append(known ? fixtures[item.fixture].number : 0);
    }
    if (!sameSize)
        endResetModel();
    else if (!plan.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ScatterPreviewModel::setOutcome(const QList<Error> &errors)
{
    m_errors = errors;
    m_hasOutcome = true;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, NoteColumn), index(rowCount() - 1, NoteColumn));
}

QString ScatterPreviewModel::summary() const
{
    if (m_plan.isEmpty())
        return tr("nothing to write");
    QString text = tr("%1 of %2 will change").arg(m_plan.changeCount()).arg(m_plan.size());
    if (const int clamped = m_plan.clampedCount())
        text += tr(", %1 at the limit").arg(clamped);
    if (const int refused = m_plan.refusedCount())
        text += tr(", %1 refused").arg(refused);
    return text;
}

int ScatterPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.size());
}

int ScatterPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ScatterPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlannedWrite &item = m_plan.items().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(item, index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == NameColumn ? item.pv : note(item, index.row());
    case Qt::TextAlignmentRole:
        return int(index.column() == NameColumn || index.column() == NoteColumn
                       ? Qt::AlignLeft | Qt::AlignVCenter
                       : Qt::AlignRight | Qt::AlignVCenter);
    case RefusedRole:
        return item.isRefused();
    case ClampedRole:
        return item.clamped;
    case FailedRole:
        return m_hasOutcome && bool(m_errors.value(index.row()));
    case SortRole:
        return sortKey(item, index.row(), index.column());
    default:
        return {};
    }
}

QVariant ScatterPreviewModel::sortKey(const PlannedWrite &item, int row, int column) const
{
    switch (column) {
    case NumberColumn:
        return m_numbers.at(row);
    case OldColumn:
        return item.oldValue;
    case NewColumn:
        return item.newValue;
    case DifferenceColumn:
        return item.newValue - item.oldValue;
    default:
        return text(item, row, column);
    }
}

QString ScatterPreviewModel::text(const PlannedWrite &item, int row, int column) const
{
    switch (column) {
    case NumberColumn:
        return m_numbers.at(row) > 0 ? QString::number(m_numbers.at(row)) : QString();
    case NameColumn:
        return item.pv;
    case OldColumn:
        return valueText(item.oldValue, item.quantity);
    case NewColumn:
        return valueText(item.newValue, item.quantity);
    case DifferenceColumn: {
        const double difference = item.newValue - item.oldValue;
        if (!std::isfinite(difference))
            return {};
        return difference > 0 ? QString(u'+' + valueText(difference, item.quantity))
                              : valueText(difference, item.quantity);
    }
    default:
        return note(item, row);
    }
}

QString ScatterPreviewModel::note(const PlannedWrite &item, int row) const
{
    if (item.isRefused())
        return item.refusal;
    if (m_hasOutcome && row < m_errors.size())
        return m_errors.at(row) ? m_errors.at(row).message() : tr("written");
    return item.clamped ? tr("at the limit") : QString();
}

QVariant ScatterPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("No.");
    case NameColumn:
        return tr("Name");
    case OldColumn:
        return tr("Now");
    case NewColumn:
        return tr("Then");
    case DifferenceColumn:
        return tr("Difference");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace Candela
