// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/GatherSummaryView.h"

#include "views/HistogramView.h"
#include "views/Theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Candela {

namespace {
constexpr int VisibleUnits = 4;
}

GatherSummaryView::GatherSummaryView(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(this))
    , m_histogram(new HistogramView(this))
{
    m_table->setColumnCount(6);
    m_table->setHorizontalHeaderLabels({tr("Unit"), tr("n"), tr("Min"), tr("Mean"), tr("Max"), tr("Dev")});
    m_table->horizontalHeaderItem(1)->setToolTip(tr("How many values"));
    m_table->horizontalHeaderItem(5)->setToolTip(tr("Standard deviation"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(ThemeMetrics::Row);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAccessibleName(tr("Statistics by unit"));
    m_table->setToolTip(tr("Choose a unit to see its distribution"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_table);
    layout->addWidget(m_histogram);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) { showUnit(row); });
}

void GatherSummaryView::setSummary(const GatherSummary &summary)
{
    m_summary = summary;
    setVisible(!summary.units.isEmpty());
    fillTable();
}

void GatherSummaryView::fillTable()
{
    const QSignalBlocker blocker(m_table);
    m_table->setRowCount(int(m_summary.units.size()));
    int chosen = 0;
    for (int row = 0; row < m_summary.units.size(); ++row) {
        const UnitSummary &unit = m_summary.units[row];
        if (unit.unit == m_unit)
            chosen = row;
        const auto number = [&](double value) { return QString::number(value, 'f', unit.precision); };
        const QStringList cells{unit.unit.isEmpty() ? tr("no unit") : unit.unit,
                                QString::number(unit.count),
                                number(unit.min),
                                number(unit.mean),
                                number(unit.max),
                                number(unit.deviation)};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    if (auto *header = m_table->horizontalHeaderItem(0))
        header->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int rows = std::min(VisibleUnits, int(m_summary.units.size()));
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * ThemeMetrics::Row +
                            2 * m_table->frameWidth());
    m_table->setCurrentCell(chosen, 0);
    showUnit(chosen);
}

void GatherSummaryView::showUnit(int row)
{
    if (row < 0 || row >= m_summary.units.size()) {
        m_histogram->clear();
        return;
    }
    const UnitSummary &unit = m_summary.units[row];
    m_unit = unit.unit;
    m_histogram->setValues(unit.values, unit.mean, unit.precision, unit.unit);
}

} // namespace Candela
