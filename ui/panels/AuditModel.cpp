// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/AuditModel.h"

#include "models/FormatTime.h"
#include "session/WriteHistory.h"
#include "views/Theme.h"

#include <QDateTime>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace Candela {

void AuditModel::setEntries(const QList<AuditEntry> &entries)
{
    m_entries.assign(entries.begin(), entries.end());
    refilter();
}

void AuditModel::append(const QList<AuditEntry> &entries)
{
    std::vector<size_t> shown;
    for (const AuditEntry &entry : entries) {
        if (isShown(entry)) {
            shown.push_back(m_entries.size());
            m_failed += entry.failed();
        }
        m_entries.push_back(entry);
    }
    if (shown.empty())
        return;
    beginInsertRows({}, 0, int(shown.size()) - 1);
    m_shown.insert(m_shown.end(), shown.begin(), shown.end());
    endInsertRows();
}

void AuditModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refilter();
}

bool AuditModel::isShown(const AuditEntry &entry) const
{
    if (entry.unixMs < m_filter.sinceMs || (!m_filter.who.isEmpty() && entry.who != m_filter.who))
        return false;
    if (m_filter.results != Results::All && entry.failed() != (m_filter.results == Results::Failed))
        return false;
    if (m_filter.text.isEmpty())
        return true;
    for (const QString *field : {&entry.pv, &entry.before, &entry.after, &entry.who}) {
        if (field->contains(m_filter.text, Qt::CaseInsensitive))
            return true;
    }
    return writeOriginText(entry.origin).contains(m_filter.text, Qt::CaseInsensitive) ||
           entry.resultText().contains(m_filter.text, Qt::CaseInsensitive);
}

void AuditModel::refilter()
{
    beginResetModel();
    m_shown.clear();
    m_failed = 0;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (isShown(m_entries[i])) {
            m_shown.push_back(i);
            m_failed += m_entries[i].failed();
        }
    }
    endResetModel();
}

QStringList AuditModel::people() const
{
    QSet<QString> people;
    for (const AuditEntry &entry : m_entries)
        people.insert(entry.who);
    QStringList sorted(people.begin(), people.end());
    sorted.sort();
    return sorted;
}

QList<AuditEntry> AuditModel::shown() const
{
    QList<AuditEntry> entries;
    entries.reserve(qsizetype(m_shown.size()));
    for (size_t index : m_shown)
        entries.append(m_entries[index]);
    return entries;
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AuditEntry &e = entry(index.row());
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::AlignVCenter | (column == OldColumn || column == NewColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ForegroundRole && column == ResultColumn && e.failed())
        return Theme::instance()->colors().major;
    if (role == Qt::ToolTipRole && column == TimeColumn)
        return formatFullTime(e.unixMs * 1'000'000);
    if (role == Qt::ToolTipRole && column == WhoColumn)
        return tr("%1, process %2").arg(e.who).arg(e.process);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    // On one line, whatever a value holds.
    const auto plain = [](QString text) { return text.replace(QLatin1Char('\n'), QChar(0x21B5)); };
    switch (column) {
    case TimeColumn: {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(e.unixMs);
        const QString clock = formatTimeOfDay(e.unixMs * 1'000'000);
        return time.date() == QDate::currentDate()
                   ? clock
                   : QString(QLocale().toString(time.date(), QLocale::ShortFormat) + QLatin1Char(' ') +
                             clock);
    }
    case WhoColumn:
        return e.who;
    case PvColumn:
        return plain(e.pv);
    case OldColumn:
        return plain(e.before);
    case NewColumn:
        return plain(e.after);
    case OriginColumn:
        return plain(writeOriginText(e.origin));
    case ResultColumn:
        return e.failed()
                   ? QString(Theme::severitySign(Severity::Major) + QLatin1Char(' ') + plain(e.resultText()))
                   : e.resultText();
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::AlignVCenter |
            (section == OldColumn || section == NewColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case WhoColumn:
        return tr("Who");
    case PvColumn:
        return tr("PV");
    case OldColumn:
        return tr("Old");
    case NewColumn:
        return tr("New");
    case OriginColumn:
        return tr("By");
    case ResultColumn:
        return tr("Result");
    default:
        return {};
    }
}

} // namespace Candela
