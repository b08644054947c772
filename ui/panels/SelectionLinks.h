// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QTableView;

namespace Candela {

class ChartPanel;
class GatherResultsModel;
class Selection;

/// The rows of a list of results and the shared selection: rows that the user selects are selected
/// everywhere, and of a selection made elsewhere the rows are marked, unless it is all of them.
class ResultsSelectionLink : public QObject
{
    Q_OBJECT
public:
    ResultsSelectionLink(Selection *selection, QTableView *table, const GatherResultsModel *model,
                         QObject *parent);

private:
    void take();
    void show(const QStringList &pvs, QObject *source);

    Selection *m_selection;
    QTableView *m_table;
    const GatherResultsModel *m_model;
    bool m_showing = false;
};

/// The traces of a chart and the shared selection: a double click in the legend selects the PV everywhere,
/// and a single selected PV brings its trace forward.
class ChartSelectionLink : public QObject
{
    Q_OBJECT
public:
    ChartSelectionLink(Selection *selection, ChartPanel *chart, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const QStringList &pvs);

    Selection *m_selection;
    ChartPanel *m_chart;
};

} // namespace Candela
