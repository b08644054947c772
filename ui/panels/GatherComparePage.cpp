// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/GatherComparePage.h"

#include "models/GatherComparisonModel.h"
#include "views/NumberBox.h"
#include "views/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QShowEvent>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace Candela {

GatherComparePage::GatherComparePage(GatherHistory *history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_model(new GatherComparisonModel(this))
    , m_before(new QComboBox(this))
    , m_after(new QComboBox(this))
    , m_hideSame(new QCheckBox(tr("Hide equal"), this))
    , m_tolerance(new NumberBox(this))
    , m_summary(new QLabel(this))
    , m_table(new QTableView(this))
{
    m_before->setAccessibleName(tr("Earlier gather"));
    m_after->setAccessibleName(tr("Later gather"));
    for (QComboBox *box : {m_before, m_after}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
        connect(box, &QComboBox::activated, this, &GatherComparePage::compare);
    }
    m_hideSame->setChecked(true);
    m_tolerance->setRange(0, 1e9);
    m_tolerance->setDecimals(3);
    m_tolerance->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_tolerance->setPrefix(QStringLiteral("± "));
    m_tolerance->setToolTip(tr("Numbers no further apart than this are equal"));
    m_tolerance->setAccessibleName(tr("Tolerance"));
    connect(m_hideSame, &QCheckBox::toggled, this, &GatherComparePage::compare);
    connect(m_tolerance, &QDoubleSpinBox::valueChanged, this, &GatherComparePage::compare);

    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(ThemeMetrics::Row);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAccessibleName(tr("Differences"));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT chartRequested({index.data(GatherComparisonModel::PvRole).toString()});
    });

    auto *choice = new QHBoxLayout;
    choice->setSpacing(8);
    choice->addWidget(m_before, 1);
    choice->addWidget(new QLabel(tr("with"), this));
    choice->addWidget(m_after, 1);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_summary, 1);
    second->addWidget(m_hideSame);
    second->addWidget(m_tolerance);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(choice);
    layout->addLayout(second);
    layout->addWidget(m_table, 1);
    connect(history, &GatherHistory::changed, this, &GatherComparePage::fill);
    fill();
}

double GatherComparePage::tolerance() const
{
    return m_tolerance->value();
}

void GatherComparePage::setTolerance(double tolerance)
{
    m_tolerance->setValue(tolerance);
}

void GatherComparePage::fill()
{
    // Whoever looks at older ones keeps them; the newest pair moves on.
    const bool follows = m_after->currentIndex() <= 0 && m_before->currentIndex() <= 1;
    const int before = m_before->currentData().toInt();
    const int after = m_after->currentData().toInt();
    for (QComboBox *box : {m_before, m_after}) {
        const QSignalBlocker blocker(box);
        box->clear();
        for (auto record = m_history->records().rbegin(); record != m_history->records().rend(); ++record) {
            QString text = tr("%1  %n PVs", nullptr, int(record->rows->size()))
                               .arg(record->at.toLocalTime().toString(QStringLiteral("HH:mm:ss")));
            if (record->failed > 0)
                text += tr(", %1 failed").arg(record->failed);
            box->addItem(text, record->id);
        }
        const int kept = box->findData(box == m_before ? before : after);
        box->setCurrentIndex(!follows && kept >= 0 ? kept
                                                   : std::min(box == m_before ? 1 : 0, box->count() - 1));
        box->setEnabled(box->count() > 1);
    }
    if (isVisible())
        compare();
    else
        m_model->setRecords(nullptr, nullptr);
}

void GatherComparePage::compare()
{
    m_model->setTolerance(m_tolerance->value());
    m_model->setHideSame(m_hideSame->isChecked());
    const bool two = m_history->records().size() > 1;
    m_model->setRecords(two ? m_history->find(m_before->currentData().toInt()) : nullptr,
                        two ? m_history->find(m_after->currentData().toInt()) : nullptr);
    m_summary->setText(two ? m_model->summary() : tr("Read once more to compare"));
}

void GatherComparePage::showEvent(QShowEvent *event)
{
    compare();
    QWidget::showEvent(event);
}

} // namespace Candela
