// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/GatherResultsModel.h"

#include "models/FormatNumber.h"
#include "models/FormatUnit.h"
#include "models/NameFilter.h"

#include <QHash>
#include <QLocale>
#include <QMimeData>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace Candela {

namespace {

bool numberLess(const GatherRow &a, const GatherRow &b)
{
    // Failed lines have no value: they go behind all that have one.
    if (a.item.ok() != b.item.ok())
        return a.item.ok();
    return a.item.reading.toDouble() < b.item.reading.toDouble();
}

} // namespace

void GatherResultsModel::setRows(GatherRows rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_shown.clear();
    order();
    endResetModel();
}

void GatherResultsModel::replaceFailed(const GatherRows &again)
{
    QHash<QString, const GatherRow *> byName;
    for (const GatherRow &row : again)
        byName.insert(row.pv, &row);
    beginResetModel();
    for (GatherRow &row : m_rows) {
        if (const GatherRow *fresh = row.item.ok() ? nullptr : byName.value(row.pv))
            row = *fresh;
    }
    m_shown.clear();
    order();
    endResetModel();
}

QStringList GatherResultsModel::failedPvs() const
{
    QStringList names;
    for (const GatherRow &row : m_rows) {
        if (!row.item.ok())
            names.append(row.pv);
    }
    return names;
}

QStringList GatherResultsModel::pvsOf(const QList<int> &rows) const
{
    QStringList names;
    names.reserve(rows.size());
    for (int row : rows) {
        if (row >= 0 && size_t(row) < m_rows.size())
            names.append(m_rows[size_t(row)].pv);
    }
    return names;
}

void GatherResultsModel::append(const GatherRows &rows)
{
    if (rows.empty())
        return;
    const int first = int(m_order.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    for (const GatherRow &row : rows) {
        m_all.push_back(int(m_rows.size()));
        m_order.push_back(int(m_rows.size()));
        m_rows.push_back(row);
    }
    endInsertRows();
}

void GatherResultsModel::relayout(const std::function<void()> &change)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    change();
    order();
    // Selected lines belong to PVs, not to places: the view forgets them rather than show others as selected.
    changePersistentIndexList(persistentIndexList(),
                              QModelIndexList(persistentIndexList().size(), QModelIndex()));
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void GatherResultsModel::setErrorsFirst(bool first)
{
    if (m_errorsFirst != first)
        relayout([&] { m_errorsFirst = first; });
}

void GatherResultsModel::setBaseOrder(Order base)
{
    if (m_base != base)
        relayout([&] { m_base = base; });
}

void GatherResultsModel::sort(int column, Qt::SortOrder sortOrder)
{
    relayout([&] {
        m_sortColumn = column;
        m_sortOrder = sortOrder;
    });
}

void GatherResultsModel::showOnly(const QList<int> &rows)
{
    beginResetModel();
    m_shown.assign(m_rows.size(), false);
    for (int row : rows) {
        if (row >= 0 && size_t(row) < m_shown.size())
            m_shown[size_t(row)] = true;
    }
    order();
    endResetModel();
}

void GatherResultsModel::showAll()
{
    if (m_shown.empty())
        return;
    beginResetModel();
    m_shown.clear();
    order();
    endResetModel();
}

bool GatherResultsModel::less(int a, int b) const
{
    const GatherRow &left = m_rows[size_t(a)];
    const GatherRow &right = m_rows[size_t(b)];
    switch (m_sortColumn) {
    case NameColumn:
        return naturalLess(left.pv, right.pv);
    case ValueColumn:
        return numberLess(left, right);
    case UnitColumn:
        return left.unit() < right.unit();
    case SeverityColumn:
        return left.item.reading.severity() < right.item.reading.severity();
    case TimeColumn:
        return left.item.reading.bestUnixNs() < right.item.reading.bestUnixNs();
    case AnswerColumn:
        return left.item.latencyUs < right.item.latencyUs;
    default:
        // All were asked at the same moment, so who answered first is who took least. What never answered
        // comes last.
        return m_base == AsArrived && quint32(left.item.latencyUs) < quint32(right.item.latencyUs);
    }
}

void GatherResultsModel::order()
{
    m_all.resize(m_rows.size());
    std::iota(m_all.begin(), m_all.end(), 0);
    if (m_sortColumn >= 0 || m_base == AsArrived) {
        const bool ascending = m_sortColumn < 0 || m_sortOrder == Qt::AscendingOrder;
        std::stable_sort(m_all.begin(), m_all.end(),
                         [&](int a, int b) { return ascending ? less(a, b) : less(b, a); });
    }
    if (m_errorsFirst)
        std::stable_partition(m_all.begin(), m_all.end(),
                              [this](int row) { return !m_rows[size_t(row)].item.ok(); });
    m_order = m_all;
    if (!m_shown.empty())
        std::erase_if(m_order, [this](int row) { return !m_shown[size_t(row)]; });
}

int GatherResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int GatherResultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant GatherResultsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const GatherRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        if (index.column() == ValueColumn || (index.column() == AnswerColumn && row.item.ok()))
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case OkRole:
        return row.item.ok();
    case SeverityRole:
        return int(row.item.ok() ? row.item.reading.severity() : Severity::Invalid);
    case PvRole:
        return row.pv;
    default:
        return {};
    }
}

QVariant GatherResultsModel::display(const GatherRow &row, int column) const
{
    const Reading &reading = row.item.reading;
    const bool ok = row.item.ok();
    switch (column) {
    case NameColumn:
        return row.pv;
    case ValueColumn:
        return ok ? shownText(reading, row.metadata.get()) : QString();
    case UnitColumn:
        return ok ? displayUnit(row.metadata) : QString();
    case SeverityColumn:
        return ok && reading.severity() != Severity::None ? severityName(reading.severity()) : QString();
    case TimeColumn:
        return ok && reading.bestUnixNs() > 0
                   ? QDateTime::fromMSecsSinceEpoch(reading.bestUnixNs() / 1'000'000)
                         .toString(QStringLiteral("HH:mm:ss.zzz"))
                   : QString();
    case AnswerColumn:
        if (!ok)
            return row.item.error.message();
        return row.item.latencyUs >= 0 ? tr("%1 ms").arg(numberText(row.item.latencyUs / 1000.0, 'f', 1))
                                       : QString();
    default:
        return {};
    }
}

QVariant GatherResultsModel::toolTip(const GatherRow &row, int column) const
{
    if (!row.item.ok())
        return tr("%1: %2").arg(row.pv, row.item.error.message());
    if (column == TimeColumn && row.item.reading.bestUnixNs() > 0)
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.item.reading.bestUnixNs() / 1'000'000),
                                  QLocale::LongFormat);
    if (column == SeverityColumn && row.item.reading.severity() != Severity::None)
        return statusName(row.item.reading.status());
    return display(row, column);
}

QVariant GatherResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == ValueColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("PV");
    case ValueColumn:
        return tr("Value");
    case UnitColumn:
        return tr("Unit");
    case SeverityColumn:
        return tr("Severity");
    case TimeColumn:
        return tr("Time");
    case AnswerColumn:
        return tr("Answer");
    default:
        return {};
    }
}

Qt::ItemFlags GatherResultsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return QAbstractTableModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList GatherResultsModel::mimeTypes() const
{
    return {QStringLiteral("text/plain")};
}

QMimeData *GatherResultsModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList names;
    QSet<int> seen;
    for (const QModelIndex &index : indexes) {
        if (!seen.contains(index.row())) {
            seen.insert(index.row());
            names.append(rowAt(index.row()).pv);
        }
    }
    auto *mime = new QMimeData;
    mime->setText(names.join(QLatin1Char('\n')));
    return mime;
}

} // namespace Candela
