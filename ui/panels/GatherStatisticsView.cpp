// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/GatherStatisticsView.h"

#include "models/FormatNumber.h"
#include "models/FormatUnit.h"
#include "views/HistogramView.h"
#include "views/Theme.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Candela {

namespace {
const QString LatencyKey = QStringLiteral("latency");
const QString StateKey = QStringLiteral("state");
} // namespace

GatherStatisticsView::GatherStatisticsView(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(this))
    , m_histogram(new HistogramView(this))
{
    m_table->setColumnCount(7);
    m_table->setHorizontalHeaderLabels(
        {tr("Unit"), tr("n"), tr("Min"), tr("Mean"), tr("Max"), tr("Dev"), tr("p95")});
    m_table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeaderItem(1)->setToolTip(tr("How many values"));
    m_table->horizontalHeaderItem(5)->setToolTip(tr("Standard deviation"));
    m_table->horizontalHeaderItem(6)->setToolTip(tr("95 % of the values are not above it"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(ThemeMetrics::Row);
    QHeaderView *header = m_table->horizontalHeader();
    // As wide as the numbers are; what is left goes to the unit, whose name may be a word.
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    header->setHighlightSections(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAccessibleName(tr("Statistics by unit"));
    m_table->setMinimumHeight(0);
    m_table->setToolTip(tr("Choose a line to see its distribution"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_histogram);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) { showLine(row); });
}

void GatherStatisticsView::setStatistics(const GatherStatistics &statistics)
{
    m_statistics = statistics;
    fillTable();
}

void GatherStatisticsView::setChosen(const QString &unit)
{
    m_chosen = unit;
    fillTable();
}

void GatherStatisticsView::addLine(const QStringList &cells, const QString &key)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < cells.size(); ++column) {
        auto *item = new QTableWidgetItem(cells[column]);
        item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        if (column == 0)
            item->setData(Qt::UserRole, key);
        m_table->setItem(row, column, item);
    }
}

void GatherStatisticsView::fillTable()
{
    const QSignalBlocker blocker(m_table);
    m_table->setRowCount(0);
    for (const GatherUnitStatistics &unit : std::as_const(m_statistics.units)) {
        const auto number = [&](double value) { return numberText(value, 'f', unit.precision); };
        QList<double> values = unit.values;
        addLine({unit.unit.isEmpty() ? tr("no unit") : displayUnit(unit.unit), QString::number(unit.count()),
                 number(unit.min), number(unit.mean), number(unit.max), number(unit.deviation),
                 number(percentileOf(&values, 0.95))},
                unit.unit);
    }
    const GatherLatencyStatistics &latency = m_statistics.latency;
    if (latency.count > 0) {
        const auto ms = [](double value) { return numberText(value, 'f', value < 100 ? 2 : 0); };
        addLine({tr("answer, ms"), QString::number(latency.count), ms(latency.min), ms(latency.mean),
                 ms(latency.max), QString(), ms(latency.p95)},
                LatencyKey);
        m_table->item(m_table->rowCount() - 1, 0)
            ->setToolTip(tr("Time from the question to the answer; half of them within %1 ms")
                             .arg(numberText(latency.p50, 'f', 2)));
    }
    for (const GatherStateStatistics &state : std::as_const(m_statistics.states))
        addLine({state.text, QString::number(state.count)}, StateKey);
    // No narrower than the title with the padding of the theme's headers, on both sides.
    QHeaderView *header = m_table->horizontalHeader();
    constexpr int padding = 2 * 8 + 4;
    for (int column = 1; column < m_table->columnCount(); ++column) {
        const QString title = m_table->horizontalHeaderItem(column)->text();
        m_table->resizeColumnToContents(column);
        header->resizeSection(column, std::max(header->sectionSize(column),
                                               header->fontMetrics().horizontalAdvance(title) + padding));
    }
    int chosen = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, 0)->data(Qt::UserRole).toString() == m_chosen)
            chosen = row;
    }
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(chosen, 0);
    showLine(m_table->rowCount() > 0 ? chosen : -1);
}

void GatherStatisticsView::showLine(int row)
{
    const QTableWidgetItem *line = row >= 0 ? m_table->item(row, 0) : nullptr;
    const QString key = line ? line->data(Qt::UserRole).toString() : StateKey;
    m_histogram->setVisible(key != StateKey);
    if (key == StateKey)
        return;
    m_chosen = key;
    if (key == LatencyKey) {
        m_histogram->setValues(m_statistics.latency.values, m_statistics.latency.mean, 1,
                               QStringLiteral("ms"));
        return;
    }
    for (const GatherUnitStatistics &unit : std::as_const(m_statistics.units)) {
        if (unit.unit == key)
            m_histogram->setValues(unit.values, unit.mean, unit.precision, displayUnit(unit.unit));
    }
}

} // namespace Candela
