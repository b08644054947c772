// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace Candela {

struct Trace;
class TraceSet;

/// What can be said of each trace that is shown: statistics of the stretch in view, and its values at two
/// markers. A picture of the moment of refresh(); the samples go on.
class ChartStatisticsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Min, Max, Mean, Deviation, Slope, Samples, AtA, AtB, Difference, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTraces(const TraceSet *traces) { m_traces = traces; }
    /// A marker is 0 where there is none.
    void refresh(qint64 fromNs, qint64 toNs, qint64 markerA, qint64 markerB);
    int traceAt(int row) const { return m_rows[size_t(row)].id; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        int id = 0;
        QString texts[ColumnCount];
        QString tip;
    };
    Row rowOf(const Trace &trace, qint64 fromNs, qint64 toNs, qint64 a, qint64 b) const;

    const TraceSet *m_traces = nullptr;
    std::vector<Row> m_rows;
};

/// A value of a trace for people: label, precision; a dash for what is not known. Without its unit.
QString traceValueText(const Trace &trace, double value);

} // namespace Candela
