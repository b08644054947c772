// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which rows are shown, and in which order: the part of PvTableModel that stands in for a proxy model.
#include "PvTableModel.h"
#include "PvTableStates.h"

#include <cmath>

namespace Candela {

namespace {

/// What a row is ordered by: made once for each sort, so that comparing costs next to nothing.
struct SortKey
{
    double number = std::numeric_limits<double>::quiet_NaN();
    QString text;
    int rank = 0;
    int id = 0;

    bool isBlank() const { return std::isnan(number) && text.isEmpty(); }
};

SortKey keyOf(const PvTableRow &row, int id, int column)
{
    SortKey key;
    key.rank = row.rank;
    key.id = id;
    switch (column) {
    case PvTableModel::NameColumn:
        key.number = row.rank;
        break;
    case PvTableModel::ValueColumn:
        if (!row.reading.isValid())
            break;
        if (row.reading.type() == DataType::String)
            key.text = row.valueText();
        else
            key.number = row.reading.toDouble();
        break;
    case PvTableModel::SeverityColumn:
        // The worst last, and what cannot even be read behind it.
        key.number = row.isConnected() ? double(row.reading.severity()) : 10 + double(row.state);
        break;
    case PvTableModel::StatusColumn:
        key.number = row.isConnected() ? double(row.reading.status()) : -1;
        break;
    case PvTableModel::TimeColumn:
        if (row.reading.isValid())
            key.number = double(row.reading.bestUnixNs());
        break;
    case PvTableModel::DescriptionColumn:
        key.text = row.description;
        break;
    case PvTableModel::UnitColumn:
        key.text = row.metadata ? row.metadata->units : QString();
        break;
    case PvTableModel::SetpointColumn:
        key.text = row.setpoint;
        break;
    case PvTableModel::TypeColumn:
        key.number = row.infoKnown ? double(row.type) * 1e10 + row.elements : key.number;
        break;
    case PvTableModel::HostColumn:
        key.text = row.host;
        break;
    case PvTableModel::RightsColumn:
        key.number = row.infoKnown ? double(row.readable) + 2 * double(row.writable) : key.number;
        break;
    case PvTableModel::SavedColumn:
        if (row.saved && std::isnan(row.saved->number))
            key.text = row.saved->text;
        else if (row.saved)
            key.number = row.saved->number;
        break;
    case PvTableModel::DifferenceColumn: {
        // What differs at all stands behind what does not, the furthest last.
        const PvTableDifference difference = row.difference();
        if (difference.known)
            key.number = !difference.differs         ? -1
                         : std::isnan(difference.by) ? std::numeric_limits<double>::infinity()
                                                     : std::abs(difference.by);
        break;
    }
    case PvTableModel::CheckColumn:
        key.number = row.checked ? 0 : 1;
        break;
    default:
        break;
    }
    return key;
}

} // namespace

quint32 PvTableModel::stateOf(StateFilter filter)
{
    switch (filter) {
    case AllRows:
        return 0;
    case InAlarm:
        return PvTableInAlarm;
    case NotConnected:
        return PvTableDisconnected;
    case RecentlyChanged:
        return PvTableChanged;
    case DiffersFromSaved:
        return PvTableDiffers;
    }
    return 0;
}

/// Of the wanted bits those that hold: some take work to find out.
quint32 PvTableModel::statesOf(const PvTableRow &row, quint32 wanted) const
{
    quint32 states = row.isConnected() ? PvTableConnected : PvTableDisconnected;
    if (row.inAlarm()) {
        const Severity severity = row.reading.severity();
        states |= PvTableInAlarm | (severity == Severity::Minor   ? PvTableMinor
                                    : severity == Severity::Major ? PvTableMajor
                                                                  : PvTableInvalid);
    }
    if (row.state == ChannelState::NotFound)
        states |= PvTableNotFound;
    if ((wanted & PvTableChanged) && now() - row.changedAtMs < PvTableRow::RecentMs)
        states |= PvTableChanged;
    if (row.saved) {
        states |= PvTableHasSaved;
        if ((wanted & PvTableDiffers) && row.difference().differs)
            states |= PvTableDiffers;
    }
    if (row.checked)
        states |= PvTableChecked;
    if (row.write == PvTableRow::Failed)
        states |= PvTableFailed;
    if (row.isConnected() && row.writable)
        states |= PvTableWritable;
    return states & wanted;
}

bool PvTableModel::accepts(const PvTableRow &row) const
{
    if (row.comment)
        return m_sortColumn < 0 && m_filter.isEmpty() && m_stateFilter == AllRows;
    const quint32 wanted = stateOf(m_stateFilter) | m_filter.states();
    const quint32 states = wanted ? statesOf(row, wanted) : 0;
    if (m_stateFilter != AllRows && !(states & stateOf(m_stateFilter)))
        return false;
    return m_filter.isEmpty() || m_filter.matches(row.name, row.description, states);
}

bool PvTableModel::orderIsLive() const
{
    return m_stateFilter != AllRows || (m_sortColumn >= 0 && m_sortColumn != NameColumn) ||
           !m_filter.isEmpty();
}

void PvTableModel::rank()
{
    if (std::exchange(m_ranked, true))
        return;
    std::vector<int> byName = m_manual;
    std::sort(byName.begin(), byName.end(),
              [this](int a, int b) { return naturalLess(m_rows[size_t(a)].name, m_rows[size_t(b)].name); });
    for (size_t i = 0; i < byName.size(); ++i)
        m_rows[size_t(byName[i])].rank = int(i);
}

std::vector<int> PvTableModel::wantedOrder()
{
    std::vector<int> wanted;
    wanted.reserve(m_manual.size());
    for (const int id : m_manual) {
        if (accepts(m_rows[size_t(id)]))
            wanted.push_back(id);
    }
    if (m_sortColumn < 0)
        return wanted;
    rank();
    std::vector<SortKey> keys;
    keys.reserve(wanted.size());
    for (const int id : wanted)
        keys.push_back(keyOf(m_rows[size_t(id)], id, m_sortColumn));
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    std::sort(keys.begin(), keys.end(), [descending](const SortKey &a, const SortKey &b) {
        // What has no value stays at the end, whichever way the rest is turned.
        if (a.isBlank() != b.isBlank())
            return b.isBlank();
        if (a.isBlank())
            return a.rank < b.rank;
        const bool aText = std::isnan(a.number);
        const bool bText = std::isnan(b.number);
        if (aText != bText)
            return bText != descending;
        if (aText) {
            if (const int order = naturalCompare(a.text, b.text))
                return (order < 0) != descending;
        } else if (a.number != b.number) {
            return (a.number < b.number) != descending;
        }
        return a.rank < b.rank;
    });
    for (size_t i = 0; i < keys.size(); ++i)
        wanted[i] = keys[i].id;
    return wanted;
}

void PvTableModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column < ColumnCount ? column : -1;
    m_sortOrder = order;
    reorder();
}

void PvTableModel::setFilter(const NameFilter &filter, StateFilter state)
{
    m_filter = filter;
    m_stateFilter = state;
    reorder();
    Q_EMIT rowsCounted();
}

void PvTableModel::setOrderFrozen(bool frozen)
{
    m_frozen = frozen;
    if (!frozen && m_orderDirty && orderIsLive())
        reorder();
}

void PvTableModel::reorder()
{
    if (m_frozen) {
        m_orderDirty = true;
        return;
    }
    m_orderDirty = false;
    std::vector<int> wanted = wantedOrder();
    if (wanted == m_shown)
        return;
    const size_t before = m_shown.size();
    show(std::move(wanted));
    if (m_shown.size() != before)
        Q_EMIT rowsCounted();
}

void PvTableModel::place()
{
    for (size_t i = 0; i < m_shown.size(); ++i)
        m_rows[size_t(m_shown[i])].place = int(i);
}

void PvTableModel::permute(std::vector<int> wanted)
{
    if (wanted == m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> ids;
    ids.reserve(size_t(before.size()));
    for (const QModelIndex &one : before)
        ids.push_back(m_shown[size_t(one.row())]);
    m_shown = std::move(wanted);
    place();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(m_rows[size_t(ids[size_t(i)])].place, before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

// From what is shown to what is wanted: goes, moves, comes. Few changes are told one by one, so that
// selection, current row and scroll position stay; many as a reset, which costs the same however many they
// are.
void PvTableModel::show(std::vector<int> wanted)
{
    constexpr int FewRanges = 32;
    std::vector<char> stays(m_rows.size(), 0);
    for (const int id : wanted)
        stays[size_t(id)] = 1;
    std::vector<char> wasThere(m_rows.size(), 0);
    int goingRanges = 0;
    for (size_t i = 0; i < m_shown.size(); ++i) {
        wasThere[size_t(m_shown[i])] = 1;
        if (!stays[size_t(m_shown[i])] && (i == 0 || stays[size_t(m_shown[i - 1])]))
            ++goingRanges;
    }
    int comingRanges = 0;
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (!wasThere[size_t(wanted[i])] && (i == 0 || wasThere[size_t(wanted[i - 1])]))
            ++comingRanges;
    }
    if (goingRanges + comingRanges > FewRanges) {
        beginResetModel();
        for (const int id : m_shown)
            m_rows[size_t(id)].place = -1;
        m_shown = std::move(wanted);
        place();
        endResetModel();
        return;
    }
    for (int last = int(m_shown.size()) - 1; last >= 0; --last) {
        if (stays[size_t(m_shown[size_t(last)])])
            continue;
        int first = last;
        while (first > 0 && !stays[size_t(m_shown[size_t(first - 1)])])
            --first;
        beginRemoveRows({}, first, last);
        for (int i = first; i <= last; ++i)
            m_rows[size_t(m_shown[size_t(i)])].place = -1;
        m_shown.erase(m_shown.begin() + first, m_shown.begin() + last + 1);
        place();
        endRemoveRows();
        last = first;
    }
    std::vector<int> kept;
    kept.reserve(wanted.size());
    for (const int id : wanted) {
        if (wasThere[size_t(id)])
            kept.push_back(id);
    }
    permute(std::move(kept));
    for (int first = 0; first < int(wanted.size()); ++first) {
        if (wasThere[size_t(wanted[size_t(first)])])
            continue;
        int last = first;
        while (last + 1 < int(wanted.size()) && !wasThere[size_t(wanted[size_t(last + 1)])])
            ++last;
        beginInsertRows({}, first, last);
        m_shown.insert(m_shown.begin() + first, wanted.begin() + first, wanted.begin() + last + 1);
        place();
        endInsertRows();
        first = last;
    }
}

} // namespace Candela
