// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/GatherComparisonModel.h"

#include "models/FormatNumber.h"
#include "models/FormatUnit.h"

#include <algorithm>
#include <cmath>

namespace Candela {

void GatherComparisonModel::setRecords(const GatherRecord *before, const GatherRecord *after)
{
    m_before = before ? before->rows : nullptr;
    m_after = after ? after->rows : nullptr;
    compare();
}

void GatherComparisonModel::setTolerance(double tolerance)
{
    m_tolerance = tolerance;
    compare();
}

void GatherComparisonModel::setHideSame(bool hide)
{
    m_hideSame = hide;
    compare();
}

void GatherComparisonModel::compare()
{
    beginResetModel();
    m_comparison =
        m_before && m_after ? GatherComparison::of(*m_before, *m_after, m_tolerance) : GatherComparison();
    m_shown = m_hideSame ? m_comparison.withoutSame() : m_comparison.differences;
    endResetModel();
}

QString GatherComparisonModel::summary() const
{
    if (!m_before || !m_after)
        return {};
    const qsizetype all = m_comparison.differences.size();
    QString text = tr("%1 of %2 changed").arg(m_comparison.changed).arg(all);
    const auto count = [this](GatherDifference::Kind kind) {
        return std::count_if(m_comparison.differences.begin(), m_comparison.differences.end(),
                             [kind](const GatherDifference &difference) { return difference.kind == kind; });
    };
    if (const auto lost = count(GatherDifference::Lost))
        text += tr(", %1 lost").arg(lost);
    if (const auto back = count(GatherDifference::Recovered))
        text += tr(", %1 back").arg(back);
    if (const auto only = count(GatherDifference::OnlyBefore) + count(GatherDifference::OnlyAfter))
        text += tr(", %1 only in one").arg(only);
    return text;
}

int GatherComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int GatherComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant GatherComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GatherDifference &difference = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(difference, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case PvRole:
        return difference.pv;
    case KindRole:
        return int(difference.kind);
    default:
        return {};
    }
}

QString GatherComparisonModel::text(const GatherDifference &difference, int column) const
{
    const auto side = [](const std::shared_ptr<const GatherRows> &rows, int at) {
        if (at < 0)
            return tr("not read");
        const GatherRow &row = (*rows)[size_t(at)];
        return row.item.ok() ? shownText(row.item.reading, row.metadata.get()) : row.item.error.message();
    };
    switch (column) {
    case NameColumn:
        return difference.pv;
    case BeforeColumn:
        return side(m_before, difference.before);
    case AfterColumn:
        return side(m_after, difference.after);
    default:
        break;
    }
    switch (difference.kind) {
    case GatherDifference::Same:
        return QStringLiteral("=");
    case GatherDifference::Recovered:
        return tr("back");
    case GatherDifference::Lost:
        return tr("lost");
    case GatherDifference::BothFailed:
        return tr("failed twice");
    case GatherDifference::OnlyBefore:
        return tr("only before");
    case GatherDifference::OnlyAfter:
        return tr("only after");
    case GatherDifference::Changed:
        break;
    }
    if (!std::isfinite(difference.difference))
        return tr("changed");
    const GatherRow &row = (*m_after)[size_t(difference.after)];
    const int digits =
        row.metadata && row.metadata->precision >= 0 ? std::min(row.metadata->precision, 6) : 3;
    const QString sign = difference.difference > 0 ? QStringLiteral("+") : QString();
    return QStringLiteral("%1%2 %3")
        .arg(sign, numberText(difference.difference, 'f', digits), displayUnit(row.metadata))
        .trimmed();
}

QVariant GatherComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("PV");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    case DifferenceColumn:
        return tr("Difference");
    default:
        return {};
    }
}

} // namespace Candela
