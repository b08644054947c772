// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/SelectionLinks.h"

#include "models/GatherResultsModel.h"
#include "models/TraceSet.h"
#include "panels/ChartPanel.h"
#include "session/Selection.h"
#include "views/ChartLegend.h"
#include "views/ChartView.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QScopedValueRollback>
#include <QTableView>

namespace Candela {

ResultsSelectionLink::ResultsSelectionLink(Selection *selection, QTableView *table,
                                           const GatherResultsModel *model, QObject *parent)
    : QObject(parent)
    , m_selection(selection)
    , m_table(table)
    , m_model(model)
{
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ResultsSelectionLink::take);
    connect(selection, &Selection::changed, this, &ResultsSelectionLink::show);
}

void ResultsSelectionLink::take()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (m_showing || rows.isEmpty())
        return;
    QStringList pvs;
    pvs.reserve(rows.size());
    for (const QModelIndex &row : rows)
        pvs.append(row.data(GatherResultsModel::PvRole).toString());
    m_selection->set(pvs, this);
}

void ResultsSelectionLink::show(const QStringList &, QObject *source)
{
    if (source == this)
        return;
    const QScopedValueRollback guard(m_showing, true);
    const int rows = m_model->rowCount();
    QItemSelection marked;
    int count = 0;
    int from = -1;
    for (int row = 0; row <= rows; ++row) {
        const bool in = row < rows && m_selection->contains(m_model->rowAt(row).pv);
        count += in;
        if (in && from < 0)
            from = row;
        if (in || from < 0)
            continue;
        marked.append(QItemSelectionRange(m_model->index(from, 0),
                                          m_model->index(row - 1, GatherResultsModel::ColumnCount - 1)));
        from = -1;
    }
    // What was read is usually what is selected: all rows marked would say nothing.
    if (count == rows)
        marked.clear();
    m_table->selectionModel()->select(marked, QItemSelectionModel::ClearAndSelect);
}

ChartSelectionLink::ChartSelectionLink(Selection *selection, ChartPanel *chart, QObject *parent)
    : QObject(parent)
    , m_selection(selection)
    , m_chart(chart)
{
    chart->legend()->viewport()->installEventFilter(this);
    connect(selection, &Selection::changed, this, &ChartSelectionLink::show);
}

bool ChartSelectionLink::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonDblClick) {
        const Trace *trace = m_chart->traces()->find(m_chart->legend()->currentTrace());
        if (trace) {
            // The first click of the two has hidden it.
            m_chart->traces()->setHidden(trace->id, false);
            m_selection->set({trace->name}, this);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void ChartSelectionLink::show(const QStringList &pvs)
{
    int only = 0;
    int count = 0;
    for (int i = 0; i < m_chart->traces()->size(); ++i) {
        const Trace &trace = m_chart->traces()->at(i);
        if (m_selection->contains(trace.name)) {
            only = trace.id;
            ++count;
        }
    }
    m_chart->view()->setHighlighted(count == 1 && pvs.size() < 50 ? only : 0);
}

} // namespace Candela
