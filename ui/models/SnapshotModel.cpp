// SPDX-License-Identifier: GPL-3.0-or-later
#include "SnapshotModel.h"

#include "FormatNumber.h"
#include "FormatTime.h"
#include "PvTableModel.h"

#include <QHash>
#include <QTimerEvent>

#include <cmath>

namespace Candela {

namespace {
constexpr int TickMs = 1000;
}

SnapshotModel::SnapshotModel(PvTableModel *live, QObject *parent)
    : QAbstractTableModel(parent)
    , m_live(live)
{
    // At most every 50 ms, whatever arrives; views ask for what they show.
    connect(live, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_shown.empty())
            Q_EMIT dataChanged(index(0, LiveColumn), index(rowCount() - 1, NoteColumn));
    });
    m_tick.start(TickMs, Qt::CoarseTimer, this);
}

void SnapshotModel::setSnapshots(const SnapshotPtr &first, const SnapshotPtr &second)
{
    if (first == m_first && second == m_second)
        return;
    beginResetModel();
    m_first = first;
    m_second = second;
    m_entries.clear();
    QHash<QString, size_t> places;
    if (first) {
        for (const Snapshot::Item &item : first->items) {
            places.insert(item.pv, m_entries.size());
            m_entries.push_back({item.pv, item.value, nullptr, false});
        }
    }
    if (second) {
        for (const Snapshot::Item &item : second->items) {
            const auto place = places.constFind(item.pv);
            if (place != places.constEnd())
                m_entries[*place].second = item.value;
            else
                m_entries.push_back({item.pv, nullptr, item.value, false});
        }
    }
    m_shown.clear();
    m_differing = 0;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        m_entries[i].differs = differs(m_entries[i]);
        m_differing += m_entries[i].differs;
        if (!m_hideEqual || m_entries[i].differs)
            m_shown.push_back(int(i));
    }
    endResetModel();
    Q_EMIT counted();
}

QStringList SnapshotModel::pvs() const
{
    QStringList names;
    for (const Entry &entry : m_entries)
        names.append(entry.pv);
    return names;
}

QString SnapshotModel::pvAt(int row) const
{
    return m_entries[size_t(m_shown[size_t(row)])].pv;
}

void SnapshotModel::setTolerance(double tolerance)
{
    m_tolerance = tolerance;
    recount();
}

void SnapshotModel::setHideEqual(bool hide)
{
    m_hideEqual = hide;
    recount();
}

PvTableDifference SnapshotModel::liveDifference(const Entry &entry) const
{
    const int id = m_live ? m_live->idOfName(entry.pv) : -1;
    if (id < 0)
        return {};
    const PvTableRow &row = m_live->row(id);
    return pvTableDifference(entry.first ? entry.first : entry.second, m_tolerance, row.reading,
                             row.metadata.get());
}

bool SnapshotModel::differs(const Entry &entry) const
{
    if (m_first && m_second) {
        if (!entry.first || !entry.second)
            return bool(entry.first) != bool(entry.second);
        return snapshotDifference(entry.first, entry.second, m_tolerance).differs;
    }
    const PvTableDifference live = liveDifference(entry);
    return !live.known || live.differs;
}

void SnapshotModel::recount()
{
    std::vector<int> shown;
    int differing = 0;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        m_entries[i].differs = differs(m_entries[i]);
        differing += m_entries[i].differs;
        if (!m_hideEqual || m_entries[i].differs)
            shown.push_back(int(i));
    }
    if (shown != m_shown) {
        beginResetModel();
        m_shown = std::move(shown);
        endResetModel();
    } else if (!m_shown.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    if (std::exchange(m_differing, differing) != differing)
        Q_EMIT counted();
}

void SnapshotModel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_tick.timerId())
        QAbstractTableModel::timerEvent(event);
    else if (!m_second && !m_entries.empty())
        recount(); // two snapshots do not change any more
}

int SnapshotModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int SnapshotModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString SnapshotModel::number(double value, const Entry &entry) const
{
    const int id = m_live ? m_live->idOfName(entry.pv) : -1;
    const PvTableRow *row = id < 0 ? nullptr : &m_live->row(id);
    const int precision = row && row->metadata && isFloating(row->type) ? row->metadata->precision : -1;
    return precision >= 0 ? QString::number(value, 'f', precision) : QString::number(value, 'g', 6);
}

QString SnapshotModel::savedText(const PvTableSavedPtr &saved, const Entry &entry) const
{
    if (!saved)
        return QStringLiteral("–");
    return std::isnan(saved->number) ? saved->text : number(saved->number, entry);
}

QString SnapshotModel::differenceText(const PvTableDifference &difference, const Entry &entry) const
{
    if (!difference.known || !difference.differs)
        return {};
    if (std::isnan(difference.by))
        return QStringLiteral("≠");
    QString text = number(difference.by, entry);
    if (text.toDouble() == 0) // the precision hides it
        text = QString::number(difference.by, 'g', 2);
    return difference.by > 0 ? QString(QLatin1Char('+') + text) : text;
}

QString SnapshotModel::text(const Entry &entry, int column) const
{
    const int id = m_live ? m_live->idOfName(entry.pv) : -1;
    switch (column) {
    case NameColumn:
        return entry.pv;
    case FirstColumn:
        return savedText(entry.first, entry);
    case SecondColumn:
        return m_second ? savedText(entry.second, entry) : QString();
    case ChangeColumn:
        return m_second ? differenceText(snapshotDifference(entry.first, entry.second, m_tolerance), entry)
                        : QString();
    case LiveColumn:
        if (id < 0)
            return {};
        return m_live->row(id).reading.isValid() ? m_live->row(id).valueText()
                                                 : PvTableModel::stateText(m_live->row(id).state);
    case LiveChangeColumn:
        return differenceText(liveDifference(entry), entry);
    case NoteColumn:
        if (id < 0)
            return {};
        switch (m_live->row(id).write) {
        case PvTableRow::NoWrite:
            return {};
        case PvTableRow::Pending:
            return tr("sent");
        case PvTableRow::Written:
            return tr("written");
        case PvTableRow::Failed:
            return m_live->row(id).writeError;
        }
        return {};
    default:
        return {};
    }
}

QVariant SnapshotModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Entry &entry = m_entries[size_t(m_shown[size_t(index.row())])];
    switch (role) {
    case Qt::DisplayRole:
        return localNumber(text(entry, index.column()));
    case Qt::EditRole: // for the clipboard
        return text(entry, index.column());
    case Qt::ToolTipRole: {
        const QString all = localNumber(text(entry, index.column()));
        return all.size() > 12 ? QVariant(all) : QVariant();
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter) |
               int(index.column() == NameColumn || index.column() == NoteColumn ? Qt::AlignLeft
                                                                                : Qt::AlignRight);
    case PvRole:
        return entry.pv;
    case DiffersRole:
        if (index.column() == NoteColumn)
            return m_live && m_live->idOfName(entry.pv) >= 0 &&
                   m_live->row(m_live->idOfName(entry.pv)).write == PvTableRow::Failed;
        if (index.column() == ChangeColumn || index.column() == LiveChangeColumn)
            return !text(entry, index.column()).isEmpty();
        return index.column() == NameColumn && entry.differs;
    default:
        return {};
    }
}

QVariant SnapshotModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) |
               int(section == NameColumn || section == NoteColumn ? Qt::AlignLeft : Qt::AlignRight);
    const SnapshotPtr &one = section == SecondColumn ? m_second : m_first;
    if (role == Qt::ToolTipRole && (section == FirstColumn || section == SecondColumn) && one)
        return tr("%1, taken %2").arg(one->name, formatFullTime(one->takenAtMs * 1'000'000));
    if (role == Qt::ToolTipRole && section == ChangeColumn && m_first && m_second)
        return tr("“%1” less “%2”").arg(m_second->name, m_first->name);
    if (role == Qt::ToolTipRole && section == LiveChangeColumn && m_first)
        return tr("What is now less “%1”").arg(m_first->name);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case FirstColumn:
    case SecondColumn:
        return one ? one->name : QString();
    case ChangeColumn:
        return tr("Change");
    case LiveColumn:
        return tr("Live");
    case LiveChangeColumn:
        return tr("Live change");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace Candela
