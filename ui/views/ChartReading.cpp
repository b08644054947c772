// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartReading.h"

#include "ChartView.h"
#include "ChartWaveView.h"
#include "HeaderWidths.h"
#include "HistogramView.h"
#include "Theme.h"
#include "models/ChartStatisticsModel.h"
#include "models/ChartTimeText.h"
#include "models/FormatNumber.h"
#include "models/FormatTime.h"
#include "models/TraceSampleModel.h"
#include "models/TraceSet.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>
#include <QTimerEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace Candela {

namespace {

constexpr int RefreshMs = 500;
constexpr qint64 HistogramSamples = 200'000;

QTableView *makeTable(QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(ThemeMetrics::RowCompact);
    table->horizontalHeader()->setHighlightSections(false);
    table->setWordWrap(false);
    table->setTextElideMode(Qt::ElideMiddle);
    return table;
}

} // namespace

ChartReading::ChartReading(QWidget *parent)
    : QWidget(parent)
    , m_statistics(new ChartStatisticsModel(this))
    , m_samples(new TraceSampleModel(this))
    , m_tabs(new QTabWidget(this))
    , m_trace(new QComboBox(this))
    , m_range(new QLabel(this))
    , m_distributionText(new QLabel(this))
    , m_histogram(new HistogramView(this))
    , m_statisticsView(makeTable(m_statistics, this))
    , m_samplesView(makeTable(m_samples, this))
    , m_wave(new ChartWaveView(this))
    , m_waveSlider(new QSlider(Qt::Horizontal, this))
    , m_waveText(new QLabel(this))
{
    m_range->setFont(Theme::smallFont());
    m_range->setForegroundRole(QPalette::PlaceholderText);
    m_range->setMargin(6);
    m_range->setWordWrap(true);
    m_trace->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_trace->setMinimumContentsLength(10);
    m_trace->setAccessibleName(tr("Trace to look at"));
    auto *distribution = new QWidget(this);
    auto *column = new QVBoxLayout(distribution);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_histogram);
    m_distributionText->setWordWrap(true);
    m_distributionText->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_distributionText);
    column->addStretch(1);
    auto *waveform = new QWidget(this);
    column = new QVBoxLayout(waveform);
    column->setContentsMargins(8, 8, 8, 8);
    auto *kind = new QHBoxLayout;
    auto *spectrum = new QToolButton(waveform);
    spectrum->setText(tr("Spectrum"));
    spectrum->setCheckable(true);
    spectrum->setToolTip(tr("Amplitude by frequency, as a share of the sampling frequency f\u209b"));
    m_waveText->setForegroundRole(QPalette::PlaceholderText);
    m_waveText->setMinimumWidth(40);
    kind->addWidget(m_waveText, 1);
    kind->addWidget(spectrum);
    column->addLayout(kind);
    column->addWidget(m_wave, 1);
    m_waveSlider->setAccessibleName(tr("Which array, by its time"));
    column->addWidget(m_waveSlider);
    connect(spectrum, &QToolButton::toggled, m_wave, &ChartWaveView::setSpectrum);
    connect(m_waveSlider, &QSlider::valueChanged, this, [this](int value) {
        m_followWaves = value == m_waveSlider->maximum();
        showWave();
    });
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_statisticsView, tr("Statistics"));
    m_tabs->addTab(distribution, tr("Histogram"));
    m_tabs->addTab(m_samplesView, tr("Samples"));
    m_tabs->addTab(waveform, tr("Wave"));
    m_tabs->setUsesScrollButtons(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 4, 8, 0);
    top->addWidget(m_trace, 1);
    layout->addLayout(top);
    layout->addWidget(m_range);
    layout->addWidget(m_tabs, 1);
    setMinimumWidth(200);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int page) {
        m_trace->setVisible(page != Statistics);
        refreshNow();
    });
    connect(m_trace, &QComboBox::currentIndexChanged, this, &ChartReading::refreshNow);
    connect(m_statisticsView, &QTableView::clicked, this,
            [this](const QModelIndex &index) { setCurrentTrace(m_statistics->traceAt(index.row())); });
    m_trace->hide();
    const int widths[] = {144, 70, 70, 76, 76, 84, 68, 76, 76, 84};
    for (int i = 0; i < int(std::size(widths)); ++i)
        m_statisticsView->setColumnWidth(i, ThemeMetrics::scaled(widths[i]));
    m_samplesView->setColumnWidth(TraceSampleModel::Time, ThemeMetrics::scaled(104));
    m_samplesView->setColumnWidth(TraceSampleModel::Value, ThemeMetrics::scaled(90));
    m_samplesView->setColumnWidth(TraceSampleModel::SeverityText, ThemeMetrics::scaled(70));
    m_samplesView->setColumnWidth(TraceSampleModel::OtherTime, ThemeMetrics::scaled(108));
    widenToTitles(m_statisticsView->horizontalHeader());
    widenToTitles(m_samplesView->horizontalHeader());
}

void ChartReading::setSource(TraceSet *traces, const ChartView *view)
{
    m_traces = traces;
    m_view = view;
    m_statistics->setTraces(traces);
    m_samples->setTraces(traces);
    connect(traces, &TraceSet::tracesChanged, this, [this] {
        fillTraces();
        refresh();
    });
    fillTraces();
}

void ChartReading::fillTraces()
{
    const int current = currentTrace();
    QList<int> ids;
    for (int i = 0; i < m_traces->size(); ++i)
        ids.append(m_traces->at(i).id);
    QList<int> shown;
    for (int i = 0; i < m_trace->count(); ++i)
        shown.append(m_trace->itemData(i).toInt());
    if (ids == shown)
        return;
    const QSignalBlocker blocked(m_trace);
    m_trace->clear();
    for (int i = 0; i < m_traces->size(); ++i)
        m_trace->addItem(m_traces->at(i).name, m_traces->at(i).id);
    setCurrentTrace(current);
}

int ChartReading::currentTrace() const
{
    return m_trace->currentData().toInt();
}

void ChartReading::setCurrentTrace(int traceId)
{
    if (const int at = m_trace->findData(traceId); at >= 0)
        m_trace->setCurrentIndex(at);
}

void ChartReading::showPage(Page page)
{
    m_tabs->setCurrentIndex(page);
}

void ChartReading::refresh()
{
    if (!m_timer.isActive() && isVisible())
        m_timer.start(RefreshMs, Qt::CoarseTimer, this);
}

void ChartReading::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    m_timer.stop();
    refreshNow();
}

void ChartReading::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshNow();
}

void ChartReading::refreshNow()
{
    if (!m_traces || !m_view)
        return;
    const qint64 from = m_view->fromNs();
    const qint64 to = m_view->toNs();
    const qint64 a = m_view->markerNs(ChartView::MarkerA);
    const qint64 b = m_view->markerNs(ChartView::MarkerB);
    QString text = tr("%1 to %2, %3")
                       .arg(formatChartTime(from, m_view->isUtc()).left(8),
                            formatChartTime(to, m_view->isUtc()).left(8), formatSpan(m_view->spanNs()));
    if (a && b && a != b)
        text += QLatin1Char('\n') + tr("A to B: %1, %2 Hz")
                                        .arg(formatSpan(std::abs(b - a)))
                                        .arg(numberText(1e9 / double(std::abs(b - a)), 'g', 4));
    m_range->setText(text);
    switch (m_tabs->currentIndex()) {
    case Statistics:
        m_statistics->refresh(from, to, a, b);
        for (const int column :
             {ChartStatisticsModel::AtA, ChartStatisticsModel::AtB, ChartStatisticsModel::Difference})
            m_statisticsView->setColumnHidden(column, column == ChartStatisticsModel::AtA   ? !a
                                                      : column == ChartStatisticsModel::AtB ? !b
                                                                                            : !(a && b));
        break;
    case Distribution:
        showHistogram();
        break;
    case Samples:
        m_samples->refresh(currentTrace(), from, to, m_view->isUtc());
        break;
    default:
        showWave();
        break;
    }
}

void ChartReading::showHistogram()
{
    const Trace *trace = m_traces->find(currentTrace());
    if (!trace) {
        m_histogram->clear();
        m_distributionText->clear();
        return;
    }
    const TraceBuffer &buffer = trace->buffer;
    const qint64 from = buffer.lowerBound(m_view->fromNs());
    const qint64 to = buffer.lowerBound(m_view->toNs());
    const qint64 every = 1 + (to - from) / HistogramSamples;
    QList<double> values;
    for (qint64 i = from; i < to; i += every) {
        const TraceSample sample = buffer.at(i);
        if (!sample.isGap())
            values.append(sample.value);
    }
    const TraceStatistics is = buffer.statistics(from, to);
    const int precision = trace->metadata && trace->metadata->precision >= 0 ? trace->metadata->precision : 2;
    m_histogram->setValues(values, is.mean, precision, trace->unit());
    const QString unit = trace->unit().isEmpty() ? QString() : QLatin1Char(' ') + trace->unit();
    QString text = is.samples == 0 ? tr("No samples in view")
                                   : tr("%1 samples, mean %2%4, standard deviation %3%4")
                                         .arg(locale().toString(is.samples))
                                         .arg(numberText(is.mean, 'f', precision + 1))
                                         .arg(numberText(is.deviation, 'g', 4))
                                         .arg(unit);
    if (every > 1)
        text += QLatin1Char('\n') + tr("The bars count one sample of %1").arg(every);
    m_distributionText->setText(text);
}

void ChartReading::showWave()
{
    const Trace *trace = m_traces->find(currentTrace());
    if (!trace || trace->waves.isEmpty()) {
        m_wave->setWave({}, {}, {});
        m_waveText->setText(trace ? tr("%1 is no array").arg(trace->name) : QString());
        m_waveSlider->setEnabled(false);
        return;
    }
    {
        const QSignalBlocker blocked(m_waveSlider);
        m_waveSlider->setRange(0, trace->waves.size() - 1);
        if (m_followWaves)
            m_waveSlider->setValue(trace->waves.size() - 1);
    }
    m_waveSlider->setEnabled(trace->waves.size() > 1);
    const TraceWaves::Wave &wave = trace->waves.at(qMin(m_waveSlider->value(), trace->waves.size() - 1));
    m_wave->setWave(wave.reading.toDoubles(), trace->unit(), ChartTracesItem::traceColor(*trace));
    m_waveText->setText(tr("%1, %2 of %3")
                            .arg(formatChartTime(wave.timeNs, m_view->isUtc()))
                            .arg(m_waveSlider->value() + 1)
                            .arg(trace->waves.size()));
}

void ChartReading::showMoment(qint64 ns)
{
    if (const int row = m_samples->rowOf(ns); row >= 0) {
        m_samplesView->selectRow(row);
        m_samplesView->scrollTo(m_samples->index(row, 0), QAbstractItemView::PositionAtCenter);
    }
    const Trace *trace = m_traces->find(currentTrace());
    for (int i = trace ? trace->waves.size() - 1 : -1; i >= 0; --i) {
        if (trace->waves.at(i).timeNs <= ns) {
            m_waveSlider->setValue(i);
            break;
        }
    }
}

} // namespace Candela
