// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ProbeFields.h"

#include "async/Futures.h"
#include "async/Gather.h"
#include "client/Context.h"
#include "models/RecordFields.h"
#include "models/RecordFieldsModel.h"
#include "views/HeaderWidths.h"
#include "views/ProbeDelegate.h"
#include "views/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QShowEvent>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace Candela {

ProbeFields::ProbeFields(QWidget *parent)
    : QWidget(parent)
    , m_model(new RecordFieldsModel(this))
    , m_table(new QTableView(this))
    , m_filter(new QLineEdit(this))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ProbeDelegate(-1, RecordFieldsModel::ValueColumn, m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(ThemeMetrics::Row);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAccessibleName(tr("Fields of the record"));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(RecordFieldsModel::FieldColumn, ThemeMetrics::scaled(68));
    m_table->setColumnWidth(RecordFieldsModel::ValueColumn, ThemeMetrics::scaled(132));
    widenToTitles(m_table->horizontalHeader());
    m_filter->setClearButtonEnabled(true);
    auto *again = new QToolButton(this);
    again->setIcon(Theme::instance()->icon(QStringLiteral("refresh")));
    again->setToolTip(tr("Read all fields again"));
    again->setAccessibleName(again->toolTip());
    again->setAutoRaise(true);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(ThemeMetrics::PanelMargin, 6, ThemeMetrics::PanelMargin, 6);
    bar->addWidget(m_filter, 1);
    bar->addWidget(again);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);

    m_filter->setAccessibleName(tr("Filter fields"));
    connect(m_filter, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_model->setFilter(NameFilter(text)); });
    connect(again, &QToolButton::clicked, this, &ProbeFields::refresh);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT probeRequested(m_record + QLatin1Char('.') + m_model->at(index.row()).field);
    });
}

void ProbeFields::show(Context *context, const QString &pv, const QString &recordType)
{
    const QString record = RecordFields::recordOf(pv);
    ++m_generation;
    m_reading = false;
    m_silent = 0;
    if (record != m_record || context != m_context)
        m_model->setValues({});
    m_context = context;
    m_record = record;
    m_type = recordType;
    m_wanted = context && !record.isEmpty();
    if (m_wanted && isVisible())
        refresh();
    tell();
}

void ProbeFields::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_wanted)
        refresh();
}

void ProbeFields::refresh()
{
    if (!m_context || m_record.isEmpty() || m_reading)
        return;
    m_wanted = false;
    m_reading = true;
    const QStringList fields = RecordFields::of(m_type);
    QStringList names;
    for (const QString &field : fields)
        names.append(m_record + QLatin1Char('.') + field);
    GatherOptions options;
    options.timeout = std::chrono::seconds(2);
    options.type = DataType::String;
    whenFinished(gather(m_context->pvs(names), options), this,
                 [this, fields, generation = m_generation](const QFuture<GatherResult> &future) {
                     if (future.resultCount() == 0)
                         return;
                     // A hundred channels are not kept, nor searched for, on account of one look.
                     const GatherResult result = future.result();
                     for (qsizetype i = 0; i < result.size(); ++i)
                         result.pv(i).requestIdle();
                     if (generation == m_generation)
                         take(fields, result);
                 });
    tell();
}

void ProbeFields::take(const QStringList &fields, const GatherResult &result)
{
    QList<RecordFieldValue> values;
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (result[i].ok())
            values.append({fields[i], result[i].reading.toText()});
    }
    m_reading = false;
    m_silent = int(result.size() - values.size());
    m_model->setValues(values);
    tell();
}

void ProbeFields::tell()
{
    // In the empty filter field: a low panel has no line to spare.
    QString text;
    if (m_record.isEmpty())
        text = tr("A PV of this program's own has no record");
    else if (m_reading)
        text = tr("Reading the fields of %1…").arg(m_record);
    else if (m_model->values().isEmpty())
        text = m_wanted ? QString() : tr("%1 gave none of its fields").arg(m_record);
    else
        text = tr("Filter %1 fields").arg(m_model->values().size());
    m_filter->setPlaceholderText(text);
    m_filter->setToolTip(m_silent > 0 ? tr("%1 more that such records may have are not there").arg(m_silent)
                                      : QString());
    m_table->setToolTip(tr("Double click probes a field"));
}

} // namespace Candela
