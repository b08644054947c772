// SPDX-License-Identifier: GPL-3.0-or-later
#include "TraceSampleModel.h"

#include "ChartStatisticsModel.h"
#include "ChartTimeText.h"
#include "FormatNumber.h"
#include "TraceSet.h"

#include <algorithm>
#include <limits>

namespace Candela {

void TraceSampleModel::refresh(int traceId, qint64 fromNs, qint64 toNs, bool utc)
{
    const Trace *trace = m_traces ? m_traces->find(traceId) : nullptr;
    qint64 first = 0;
    qint64 end = 0;
    if (trace) {
        const TraceBuffer &buffer = trace->buffer;
        // What holds when the stretch begins belongs to it.
        first = buffer.firstNumber() + std::max<qint64>(0, buffer.indexAt(fromNs));
        end = std::max(first, buffer.firstNumber() + buffer.lowerBound(toNs));
        end = std::min<qint64>(end, first + std::numeric_limits<int>::max());
    }
    const bool appended = traceId == m_traceId && utc == m_utc && first == m_first && end >= m_end;
    if (appended) {
        if (end > m_end) {
            beginInsertRows({}, int(m_end - m_first), int(end - m_first) - 1);
            m_end = end;
            endInsertRows();
        }
        return;
    }
    beginResetModel();
    m_traceId = traceId;
    m_utc = utc;
    m_first = first;
    m_end = end;
    endResetModel();
}

int TraceSampleModel::rowOf(qint64 timeNs) const
{
    const Trace *trace = m_traces ? m_traces->find(m_traceId) : nullptr;
    if (!trace)
        return -1;
    const qint64 number = trace->buffer.firstNumber() + trace->buffer.indexAt(timeNs);
    return number >= m_first && number < m_end ? int(number - m_first) : -1;
}

int TraceSampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_end - m_first);
}

int TraceSampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TraceSampleModel::data(const QModelIndex &index, int role) const
{
    const Trace *trace = m_traces ? m_traces->find(m_traceId) : nullptr;
    if (!index.isValid() || !trace)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const qint64 at = m_first + index.row() - trace->buffer.firstNumber();
    if (at < 0 || at >= trace->buffer.size())
        return QStringLiteral("\u2013"); // given up since
    const TraceSample sample = trace->buffer.at(at);
    switch (index.column()) {
    case Time:
        return role == Qt::ToolTipRole ? formatChartDateTime(sample.timeNs, m_utc)
                                       : formatChartTime(sample.timeNs, m_utc);
    case Value: {
        if (sample.isGap())
            return tr("gap");
        if (role == Qt::ToolTipRole)
            return numberText(sample.value, 'g', 17);
        QString text = traceValueText(*trace, sample.value);
        return trace->unit().isEmpty() ? text : QString(text + QLatin1Char(' ') + trace->unit());
    }
    case SeverityText:
        return sample.severity == Severity::None ? QString() : severityName(sample.severity);
    case OtherTime:
        return role == Qt::ToolTipRole ? formatChartDateTime(sample.otherNs, m_utc)
                                       : formatChartTime(sample.otherNs, m_utc);
    default:
        return sample.lost ? tr("samples lost before") : QString();
    }
}

QVariant TraceSampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const bool server = !m_traces || m_traces->clock() == TraceSet::Clock::Server;
    switch (section) {
    case Time:
        return server ? tr("Server's time") : tr("Time of arrival");
    case Value:
        return tr("Value");
    case SeverityText:
        return tr("Severity");
    case OtherTime:
        return server ? tr("Time of arrival") : tr("Server's time");
    default:
        return tr("Remark");
    }
}

} // namespace Candela
