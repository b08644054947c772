// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a workspace keeps of a table: rows, columns, order and filter.
#include "models/PvTableModel.h"
#include "panels/TablePanel.h"
#include "views/PvTableView.h"

#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QSet>

namespace Candela {

namespace {

constexpr const char *stateKeys[] = {"all", "alarm", "disconnected", "changed", "differs"};

} // namespace

QJsonObject TablePanel::save() const
{
    QJsonArray columns;
    const QHeaderView *header = m_view->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        QJsonObject one{{QStringLiteral("key"), PvTableModel::columnKey(column)}};
        if (header->isSectionHidden(column))
            one.insert(QStringLiteral("hidden"), true);
        else if (m_view->isWidthChosen(column)) // the others follow what is in them
            one.insert(QStringLiteral("width"), header->sectionSize(column));
        columns.append(one);
    }
    QJsonObject state{{QStringLiteral("pvs"), QJsonArray::fromStringList(m_model->names())},
                      {QStringLiteral("columns"), columns}};
    if (m_model->sortColumn() >= 0) {
        state.insert(QStringLiteral("sort"), PvTableModel::columnKey(m_model->sortColumn()));
        state.insert(QStringLiteral("descending"), m_model->sortOrder() == Qt::DescendingOrder);
    }
    if (m_model->timeStyle() == PvTableModel::Age)
        state.insert(QStringLiteral("time"), QStringLiteral("age"));
    if (m_view->arraysAsText())
        state.insert(QStringLiteral("arrays"), QStringLiteral("text"));
    if (!m_filter->text().isEmpty())
        state.insert(QStringLiteral("filter"), m_filter->text());
    if (m_model->stateFilter() != PvTableModel::AllRows)
        state.insert(QStringLiteral("state"), QString::fromLatin1(stateKeys[m_model->stateFilter()]));
    QJsonObject saved;
    QJsonArray checked;
    const QList<int> ids = m_model->ids();
    for (const int id : ids) {
        const PvTableRow &row = m_model->row(id);
        if (row.checked)
            checked.append(row.name);
        if (!row.saved)
            continue;
        QJsonObject one = row.saved->toJson();
        if (row.tolerance > 0)
            one.insert(QStringLiteral("tolerance"), row.tolerance);
        saved.insert(row.name, one);
    }
    if (!saved.isEmpty())
        state.insert(QStringLiteral("saved"), saved);
    if (!checked.isEmpty())
        state.insert(QStringLiteral("checked"), checked);
    return state;
}

void TablePanel::restoreSaved(const QJsonObject &state, QStringList *problems)
{
    const QJsonObject saved = state.value(QStringLiteral("saved")).toObject();
    for (auto it = saved.begin(); it != saved.end(); ++it) {
        const QJsonObject one = it.value().toObject();
        const PvTableSavedPtr value = PvTableSaved::fromJson(one);
        if (!value) {
            problems->append(tr("table.saved.%1: holds no value").arg(it.key()));
            continue;
        }
        if (const int id = m_model->idOfName(it.key()); id >= 0)
            m_model->setSaved(id, value, qMax(0.0, one.value(QStringLiteral("tolerance")).toDouble()));
    }
    QSet<QString> checked;
    const QJsonArray names = state.value(QStringLiteral("checked")).toArray();
    for (const QJsonValue &name : names)
        checked.insert(name.toString());
    QList<PvTableSheet::Row> rows = sheet().rows;
    for (PvTableSheet::Row &row : rows)
        row.selected = checked.contains(row.name);
    m_model->setMarks(rows);
}

void TablePanel::restore(const QJsonObject &state, QStringList *problems)
{
    QStringList names;
    const QJsonValue pvs = state.value(QStringLiteral("pvs"));
    if (!pvs.isUndefined() && !pvs.isArray())
        problems->append(tr("table.pvs: is not a list"));
    const QJsonArray list = pvs.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list[i].isString())
            names.append(list[i].toString());
        else
            problems->append(tr("table.pvs[%1]: is not a name").arg(i));
    }
    setNames(names);
    restoreSaved(state, problems);
    restoreColumns(state.value(QStringLiteral("columns")).toArray(), problems);
    restoreOrder(state, problems);
}

void TablePanel::restoreColumns(const QJsonArray &columns, QStringList *problems)
{
    if (columns.isEmpty())
        return;
    m_view->resetColumns();
    QHeaderView *header = m_view->horizontalHeader();
    int visual = 0;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QJsonObject one = columns[i].toObject();
        const int column = PvTableModel::columnOfKey(one.value(QStringLiteral("key")).toString());
        if (column < 0) {
            problems->append(tr("table.columns[%1].key: unknown column “%2”")
                                 .arg(i)
                                 .arg(one.value(QStringLiteral("key")).toString()));
            continue;
        }
        header->moveSection(header->visualIndex(column), visual++);
        const bool hidden = one.value(QStringLiteral("hidden")).toBool();
        m_view->setColumnHidden(column, hidden && column != PvTableModel::NameColumn);
        if (const int width = one.value(QStringLiteral("width")).toInt(); width > 0)
            m_view->setColumnWidth(column, qBound(20, width, 4000));
    }
}

void TablePanel::restoreOrder(const QJsonObject &state, QStringList *problems)
{
    int column = -1;
    if (const QString key = state.value(QStringLiteral("sort")).toString(); !key.isEmpty()) {
        column = PvTableModel::columnOfKey(key);
        if (column < 0)
            problems->append(tr("table.sort: unknown column “%1”").arg(key));
    }
    const bool descending = state.value(QStringLiteral("descending")).toBool();
    m_view->horizontalHeader()->setSortIndicator(column,
                                                 descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    int filter = 0;
    if (const QString key = state.value(QStringLiteral("state")).toString(); !key.isEmpty()) {
        for (int i = 0; i < int(std::size(stateKeys)); ++i) {
            if (key == QLatin1String(stateKeys[i]))
                filter = i;
        }
        if (filter == 0 && key != QLatin1String(stateKeys[0]))
            problems->append(tr("table.state: unknown state “%1”").arg(key));
    }
    m_state->setCurrentIndex(filter);
    m_model->setTimeStyle(state.value(QStringLiteral("time")).toString() == QLatin1String("age")
                              ? PvTableModel::Age
                              : PvTableModel::TimeOfDay);
    m_view->setArraysAsText(state.value(QStringLiteral("arrays")).toString() == QLatin1String("text"));
    m_filter->setText(state.value(QStringLiteral("filter")).toString());
}

} // namespace Candela
