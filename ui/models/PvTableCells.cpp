// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the cells of PvTableModel say to whoever asks through QAbstractItemModel: tests, screen readers, the
// clipboard.
#include "FormatNumber.h"
#include "FormatTime.h"
#include "FormatUnit.h"
#include "PvTableModel.h"
#include "Sparkline.h"

#include <QDateTime>
#include <QLocale>
#include <QMimeData>
#include <QSet>

#include <cmath>

namespace Candela {

namespace {

constexpr const char *columnKeys[PvTableModel::ColumnCount] = {
    "name",     "description", "value", "unit",   "severity", "status",     "time",
    "setpoint", "type",        "host",  "rights", "saved",    "difference", "check"};

bool isNumberColumn(int column)
{
    return column == PvTableModel::ValueColumn || column == PvTableModel::SetpointColumn ||
           column == PvTableModel::SavedColumn || column == PvTableModel::DifferenceColumn;
}

/// A number with the digits that the live one is shown with.
QString withPrecision(double number, const PvTableRow &row)
{
    const int precision = row.metadata ? row.metadata->precision : -1;
    return precision >= 0 && isFloating(row.type) ? QString::number(number, 'f', precision)
                                                  : QString::number(number, 'g', 6);
}

QString savedText(const PvTableRow &row)
{
    if (!row.saved)
        return {};
    return std::isnan(row.saved->number) ? row.saved->text : withPrecision(row.saved->number, row);
}

QString differenceText(const PvTableRow &row)
{
    const PvTableDifference difference = row.difference();
    if (!difference.differs)
        return {};
    if (std::isnan(difference.by))
        return QStringLiteral("≠");
    QString text = withPrecision(difference.by, row);
    // A difference that the precision hides is one all the same.
    if (text.toDouble() == 0)
        text = QString::number(difference.by, 'g', 2);
    return difference.by > 0 ? QString(QLatin1Char('+') + text) : text;
}

} // namespace

QString PvTableModel::columnKey(int column)
{
    return column >= 0 && column < ColumnCount ? QString::fromLatin1(columnKeys[column]) : QString();
}

int PvTableModel::columnOfKey(const QString &key)
{
    for (int i = 0; i < ColumnCount; ++i) {
        if (key == QLatin1String(columnKeys[i]))
            return i;
    }
    return -1;
}

QString PvTableModel::stateText(ChannelState state)
{
    switch (state) {
    case ChannelState::Idle:
        return tr("Idle");
    case ChannelState::Searching:
        return tr("Searching");
    case ChannelState::NotFound:
        return tr("Not found");
    case ChannelState::Connecting:
        return tr("Connecting");
    case ChannelState::Connected:
        return {};
    case ChannelState::Disconnected:
        return tr("Disconnected");
    }
    return {};
}

QString PvTableModel::severityText(Severity severity)
{
    switch (severity) {
    case Severity::None:
        return {};
    case Severity::Minor:
        return tr("Minor");
    case Severity::Major:
        return tr("Major");
    case Severity::Invalid:
        return tr("Invalid");
    }
    return {};
}

int PvTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int PvTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PvTableModel::cellText(int id, int column) const
{
    const PvTableRow &row = m_rows[size_t(id)];
    if (row.comment)
        return column == NameColumn ? row.name.mid(1).trimmed() : QString();
    switch (column) {
    case NameColumn:
        return row.name;
    case DescriptionColumn:
        return row.description;
    case ValueColumn:
        return row.valueText();
    case UnitColumn:
        return displayUnit(row.metadata);
    case SeverityColumn:
        return row.isConnected() ? severityText(row.reading.severity()) : stateText(row.state);
    case StatusColumn:
        return row.isConnected() && row.reading.status() != AlarmStatus::NoAlarm
                   ? statusName(row.reading.status())
                   : QString();
    case TimeColumn:
        if (row.isStale() && row.lostAtMs > 0)
            return formatAge(QDateTime::currentMSecsSinceEpoch() - row.lostAtMs);
        if (!row.reading.isValid() || row.reading.bestUnixNs() == 0)
            return {};
        return m_timeStyle == Age
                   ? formatAge(QDateTime::currentMSecsSinceEpoch() - row.reading.bestUnixNs() / 1'000'000)
                   : formatTimeOfDay(row.reading.bestUnixNs());
    case SetpointColumn:
        return row.setpoint;
    case TypeColumn:
        if (!row.infoKnown)
            return {};
        return row.elements == 1 ? dataTypeName(row.type)
                                 : QStringLiteral("%1[%2]").arg(dataTypeName(row.type)).arg(row.elements);
    case HostColumn:
        return row.host;
    case RightsColumn:
        if (!row.infoKnown)
            return {};
        return row.readable ? (row.writable ? tr("read, write") : tr("read"))
                            : (row.writable ? tr("write") : tr("none"));
    case SavedColumn:
        return savedText(row);
    case DifferenceColumn:
        return differenceText(row);
    case CheckColumn:
        return row.checked ? QStringLiteral("✓") : QString();
    default:
        return {};
    }
}

QString PvTableModel::exportText(int id, int column) const
{
    const PvTableRow &row = m_rows[size_t(id)];
    if (row.comment)
        return cellText(id, column);
    switch (column) {
    case ValueColumn: {
        // As exact as it came; a saved value says it in the same words.
        const PvTableSavedPtr all = PvTableSaved::of(row.reading, row.metadata.get(), 0);
        return all ? all->text : QString();
    }
    case UnitColumn:
        return row.metadata ? row.metadata->units : QString();
    case TimeColumn:
        return row.reading.isValid() && row.reading.bestUnixNs() != 0
                   ? formatFullTime(row.reading.bestUnixNs())
                   : QString();
    case SetpointColumn:
        return row.write == PvTableRow::Failed ? QString(row.setpoint + QLatin1String(": ") + row.writeError)
                                               : row.setpoint;
    case SavedColumn:
        return row.saved ? row.saved->text : QString();
    case DifferenceColumn: {
        const PvTableDifference difference = row.difference();
        return std::isnan(difference.by)
                   ? cellText(id, column)
                   : QString::number(difference.by, 'g', QLocale::FloatingPointShortest);
    }
    case CheckColumn:
        return row.checked ? QStringLiteral("1") : QStringLiteral("0");
    default:
        return cellText(id, column);
    }
}

QVariant PvTableModel::toolTip(const PvTableRow &row, int column) const
{
    if (row.comment)
        return {};
    switch (column) {
    case NameColumn:
        return row.description.isEmpty() ? row.name : row.name + QLatin1Char('\n') + row.description;
    case SetpointColumn:
        if (row.write == PvTableRow::Failed)
            return tr("%1\nPress Delete or click the cross to dismiss.").arg(row.writeError);
        if (row.write == PvTableRow::Pending)
            return tr("Sent, not yet acknowledged");
        return {};
    case TimeColumn:
        if (!row.reading.isValid())
            return {};
        return row.isStale() ? tr("Last value of %1").arg(formatFullTime(row.reading.bestUnixNs()))
                             : formatFullTime(row.reading.bestUnixNs());
    case SavedColumn:
    case DifferenceColumn:
        if (!row.saved)
            return {};
        return row.tolerance > 0 ? tr("Saved %1, tolerance %2")
                                       .arg(formatFullTime(row.saved->atMs * 1'000'000))
                                       .arg(numberText(row.tolerance))
                                 : tr("Saved %1").arg(formatFullTime(row.saved->atMs * 1'000'000));
    case ValueColumn: {
        if (Sparkline::canPlot(row.reading)) {
            const Sparkline line = Sparkline::of(row.reading, 1);
            const QString extent =
                tr("%n elements, from %1 to %2, mean %3", nullptr, int(row.reading.count()))
                    .arg(localNumber(withPrecision(line.low, row)),
                         localNumber(withPrecision(line.high, row)),
                         localNumber(withPrecision(line.mean, row)));
            return QString(extent + QLatin1Char('\n') + row.valueText());
        }
        if (!row.metadata || !row.metadata->control.isSet())
            return {};
        const Range &limits = row.metadata->control;
        return tr("Takes %1 to %2 %3")
            .arg(numberText(limits.low), numberText(limits.high))
            .arg(row.metadata->units);
    }
    default:
        return {};
    }
}

QVariant PvTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int id = idAt(index.row());
    const PvTableRow &row = m_rows[size_t(id)];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(id, index.column());
    case Qt::EditRole:
        if (index.column() == SetpointColumn && row.write == PvTableRow::Failed)
            return row.setpoint;
        if (index.column() == SetpointColumn || index.column() == ValueColumn)
            return localNumber(row.valueText());
        return cellText(id, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter) | int(isNumberColumn(index.column()) ? Qt::AlignRight : Qt::AlignLeft);
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal).toString() + QLatin1Char(' ') +
                       localNumber(cellText(id, index.column())));
    case Qt::CheckStateRole:
        if (index.column() == CheckColumn && !row.comment)
            return int(row.checked ? Qt::Checked : Qt::Unchecked);
        return {};
    case IdRole:
        return id;
    case PvNameRole:
        return row.comment ? QString() : row.name;
    case StaleRole:
        return row.isStale();
    default:
        return {};
    }
}

QVariant PvTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(isNumberColumn(section) ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case DescriptionColumn:
        return tr("Description");
    case ValueColumn:
        return tr("Value");
    case UnitColumn:
        return tr("Unit");
    case SeverityColumn:
        return tr("Severity");
    case StatusColumn:
        return tr("Status");
    case TimeColumn:
        return m_timeStyle == Age ? tr("Age") : tr("Time");
    case SetpointColumn:
        return tr("Setpoint");
    case TypeColumn:
        return tr("Type");
    case HostColumn:
        return tr("Host");
    case RightsColumn:
        return tr("Rights");
    case SavedColumn:
        return tr("Saved");
    case DifferenceColumn:
        return tr("Difference");
    case CheckColumn:
        return tr("Check");
    default:
        return {};
    }
}

Qt::ItemFlags PvTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags result = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const PvTableRow &row = rowAt(index.row());
    result |= Qt::ItemIsDragEnabled;
    if (row.comment)
        return index.column() == NameColumn ? result | Qt::ItemIsEditable : result;
    if (index.column() == CheckColumn)
        result |= Qt::ItemIsUserCheckable;
    if ((index.column() == ValueColumn || index.column() == SetpointColumn) && !m_readOnly &&
        row.isConnected() && row.writable)
        result |= Qt::ItemIsEditable;
    return result;
}

QStringList PvTableModel::mimeTypes() const
{
    return {QStringLiteral("text/plain")};
}

QMimeData *PvTableModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList names;
    QSet<int> seen;
    for (const QModelIndex &one : indexes) {
        if (seen.contains(one.row()) || rowAt(one.row()).comment)
            continue;
        seen.insert(one.row());
        names.append(rowAt(one.row()).name);
    }
    auto *data = new QMimeData;
    data->setText(names.join(QLatin1Char('\n')));
    return data;
}

} // namespace Candela
