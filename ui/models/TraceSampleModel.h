// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace Candela {

class TraceSet;

/// The single samples of one trace within a stretch of time, read from its buffer as they are looked at:
/// a million rows cost nothing. A row is forgotten when the ring gives it up.
class TraceSampleModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Value, SeverityText, OtherTime, Mark, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTraces(const TraceSet *traces) { m_traces = traces; }
    void refresh(int traceId, qint64 fromNs, qint64 toNs, bool utc);
    int rowOf(qint64 timeNs) const; ///< The sample that holds then; -1 if there is none.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const TraceSet *m_traces = nullptr;
    int m_traceId = 0;
    bool m_utc = false;
    qint64 m_first = 0; ///< Numbers of the buffer.
    qint64 m_end = 0;
};

} // namespace Candela
