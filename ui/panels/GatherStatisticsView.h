// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/GatherStatistics.h"

#include <QWidget>

class QTableWidget;

namespace Candela {

class HistogramView;

/// A gather at one glance: a line of numbers for each unit and one for the time of the answers, the states
/// that were found, and the distribution of the chosen line.
class GatherStatisticsView : public QWidget
{
    Q_OBJECT
public:
    explicit GatherStatisticsView(QWidget *parent = nullptr);

    void setStatistics(const GatherStatistics &statistics);
    /// The unit whose distribution is shown; the answers' time is "latency".
    QString chosen() const { return m_chosen; }
    void setChosen(const QString &unit);

private:
    void fillTable();
    void addLine(const QStringList &cells, const QString &key);
    void showLine(int row);

    GatherStatistics m_statistics;
    QString m_chosen; ///< Kept from one gather to the next.
    QTableWidget *m_table;
    HistogramView *m_histogram;
};

} // namespace Candela
