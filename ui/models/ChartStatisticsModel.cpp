// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartStatisticsModel.h"

#include "FormatNumber.h"
#include "FormatTime.h"
#include "TraceSet.h"

#include <QLocale>

#include <cmath>

namespace Candela {

QString traceValueText(const Trace &trace, double value)
{
    if (std::isnan(value))
        return QStringLiteral("\u2013");
    const Metadata *metadata = trace.metadata.get();
    if (metadata && !metadata->labels.isEmpty() && value >= 0 && value < double(metadata->labels.size()))
        return metadata->labels[qsizetype(value)];
    // As the record says; but a large precision may not make a small number unreadable, nor hide it.
    if (metadata && metadata->precision >= 0 && metadata->precision <= 9 &&
        (value == 0 || std::abs(value) >= std::pow(10.0, -metadata->precision)) && std::abs(value) < 1e12)
        return numberText(value, 'f', metadata->precision);
    return numberText(value, 'g', 6);
}

void ChartStatisticsModel::refresh(qint64 fromNs, qint64 toNs, qint64 markerA, qint64 markerB)
{
    std::vector<Row> rows;
    for (int i = 0; m_traces && i < m_traces->size(); ++i) {
        if (!m_traces->at(i).hidden)
            rows.push_back(rowOf(m_traces->at(i), fromNs, toNs, markerA, markerB));
    }
    bool same = rows.size() == m_rows.size();
    for (size_t i = 0; same && i < rows.size(); ++i)
        same = rows[i].id == m_rows[i].id;
    if (same) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

ChartStatisticsModel::Row ChartStatisticsModel::rowOf(const Trace &trace, qint64 fromNs, qint64 toNs,
                                                      qint64 a, qint64 b) const
{
    const TraceBuffer &buffer = trace.buffer;
    const TraceStatistics is = buffer.statistics(buffer.lowerBound(fromNs), buffer.lowerBound(toNs));
    Row row;
    row.id = trace.id;
    const QString unit = trace.unit().isEmpty() ? QString() : QLatin1Char(' ') + trace.unit();
    const auto withUnit = [&](double value) {
        QString text = traceValueText(trace, value);
        return std::isnan(value) ? text : text + unit;
    };
    const auto number = [&](double value, const QString &suffix) {
        return std::isnan(value) ? QStringLiteral("\u2013") : numberText(value, 'g', 4) + suffix;
    };
    row.texts[Name] = trace.name;
    row.texts[Min] = withUnit(is.min);
    row.texts[Max] = withUnit(is.max);
    row.texts[Mean] = number(is.mean, unit);
    if (!std::isnan(is.mean) && std::abs(is.mean) < 1e9) {
        const int precision =
            trace.metadata && trace.metadata->precision >= 0 ? trace.metadata->precision + 1 : 3;
        row.texts[Mean] = numberText(is.mean, 'f', std::min(precision, 9)) + unit;
    }
    row.texts[Deviation] = number(is.deviation, unit);
    row.texts[Slope] = number(is.slope, unit + QStringLiteral("/s"));
    row.texts[Samples] = QLocale().toString(is.samples);
    const auto at = [&](qint64 ns) {
        const qint64 index = ns ? buffer.indexAt(ns) : -1;
        return index < 0 ? std::numeric_limits<double>::quiet_NaN() : buffer.at(index).value;
    };
    const double atA = at(a);
    const double atB = at(b);
    row.texts[AtA] = withUnit(atA);
    row.texts[AtB] = withUnit(atB);
    row.texts[Difference] = std::isnan(atA) || std::isnan(atB) ? QStringLiteral("\u2013")
                            : trace.metadata && !trace.metadata->labels.isEmpty()
                                ? numberText(atB - atA, 'g', 6)
                                : withUnit(atB - atA);
    row.tip = tr("%1 samples in view, %2 gaps; %3 of %4 kept")
                  .arg(is.samples)
                  .arg(is.gaps)
                  .arg(buffer.size())
                  .arg(buffer.capacity());
    if (buffer.size() > 1)
        row.tip += QLatin1Char('\n') +
                   tr("They span %1").arg(formatSpan(buffer.lastTimeNs() - buffer.firstTimeNs()));
    if (trace.squashed)
        row.tip += QLatin1Char('\n') + tr("%1 lost because they came too fast").arg(trace.squashed);
    return row;
}

int ChartStatisticsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChartStatisticsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ChartStatisticsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return row.texts[index.column()];
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return row.tip;
    return {};
}

QVariant ChartStatisticsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Trace");
    case Min:
        return tr("Min");
    case Max:
        return tr("Max");
    case Mean:
        return tr("Mean");
    case Deviation:
        return tr("Std. dev.");
    case Slope:
        return tr("Slope");
    case Samples:
        return tr("Samples");
    case AtA:
        return tr("At A");
    case AtB:
        return tr("At B");
    default:
        return tr("B \u2212 A");
    }
}

} // namespace Candela
