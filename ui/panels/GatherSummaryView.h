// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/GatherSummary.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace Candela {

class HistogramView;

/// A gather at one glance: a line of numbers for each unit, and the distribution of the chosen one.
class GatherSummaryView : public QWidget
{
    Q_OBJECT
public:
    explicit GatherSummaryView(QWidget *parent = nullptr);

    void setSummary(const GatherSummary &summary);

private:
    void fillTable();
    void showUnit(int row);

    GatherSummary m_summary;
    QString m_unit; ///< The chosen one; kept from one gather to the next.
    QTableWidget *m_table;
    HistogramView *m_histogram;
};

} // namespace Candela
