// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/GatherResultsModel.h"

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

QString quoted(QString text)
{
    if (!text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char(',')) &&
        !text.contains(QLatin1Char('\n')))
        return text;
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QString(QLatin1Char('"') + text + QLatin1Char('"'));
}

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

void GatherResultsModel::setErrorsFirst(bool first)
{
    if (m_errorsFirst == first)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_errorsFirst = first;
    order();
    // Selected lines belong to PVs, not to places: the view forgets them rather than show others as selected.
    changePersistentIndexList(persistentIndexList(),
                              QModelIndexList(persistentIndexList().size(), QModelIndex()));
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void GatherResultsModel::sort(int column, Qt::SortOrder order_)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_sortColumn = column;
    m_sortOrder = order_;
    order();
    changePersistentIndexList(persistentIndexList(),
                              QModelIndexList(persistentIndexList().size(), QModelIndex()));
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void GatherResultsModel::order()
{
    m_order.resize(m_rows.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    const auto at = [this](int i) -> const GatherRow & { return m_rows[size_t(i)]; };

    const auto less = [&](int a, int b) {
        switch (m_sortColumn) {
        case NameColumn:
            return naturalLess(at(a).pv, at(b).pv);
        case ValueColumn:
            return numberLess(at(a), at(b));
        case UnitColumn:
            return at(a).unit() < at(b).unit();
        case SeverityColumn:
            return at(a).item.reading.severity() < at(b).item.reading.severity();
        case TimeColumn:
            return at(a).item.reading.bestUnixNs() < at(b).item.reading.bestUnixNs();
        case AnswerColumn:
            return at(a).item.latencyUs < at(b).item.latencyUs;
        default:
            return a < b;
        }
    };
    std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
        if (m_errorsFirst && at(a).item.ok() != at(b).item.ok())
            return !at(a).item.ok();
        return m_sortOrder == Qt::AscendingOrder ? less(a, b) : less(b, a);
    });
}

QString GatherResultsModel::toCsv() const
{
    QString csv = QStringLiteral("pv,ok,value,units,severity,status,timestamp,latency_us,error\r\n");
    for (size_t i = 0; i < m_order.size(); ++i) {
        const GatherRow &row = rowAt(int(i));
        const Reading &reading = row.item.reading;
        const bool ok = row.item.ok();
        const QStringList cells{
            quoted(row.pv),
            ok ? QStringLiteral("true") : QStringLiteral("false"),
            ok ? quoted(reading.toText(row.metadata.get())) : QString(),
            quoted(row.unit()),
            ok ? severityName(reading.severity()) : QString(),
            ok ? statusName(reading.status()) : QString(),
            ok ? reading.time().toIso() : QString(),
            row.item.latencyUs >= 0 ? QString::number(row.item.latencyUs) : QString(),
            ok ? QString() : quoted(row.item.error.message()),
        };
        csv += cells.join(QLatin1Char(','));
        csv += QLatin1String("\r\n");
    }
    return csv;
}

int GatherResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
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
        return ok ? reading.toText(row.metadata.get()) : QString();
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
        return row.item.latencyUs >= 0 ? tr("%1 ms").arg(row.item.latencyUs / 1000.0, 0, 'f', 1) : QString();
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
