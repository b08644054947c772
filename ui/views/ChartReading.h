// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QSlider;
class QTableView;
class QTabWidget;
class QToolButton;

namespace Candela {

class ChartStatisticsModel;
class ChartView;
class ChartWaveView;
class HistogramView;
class TraceSampleModel;
class TraceSet;

/// What can be read of a chart beside it: statistics of the stretch in view with the values at the markers,
/// the distribution and the single samples of one trace, and the arrays of waveform PVs through time.
/// Computed twice a second at most, and only what is visible.
class ChartReading : public QWidget
{
    Q_OBJECT
public:
    enum Page { Statistics, Distribution, Samples, Waveform };

    explicit ChartReading(QWidget *parent = nullptr);

    /// Both must outlive this.
    void setSource(TraceSet *traces, const ChartView *view);
    void setCurrentTrace(int traceId);
    int currentTrace() const;
    void showPage(Page page);
    /// The chart shows something else, or the same with new samples.
    void refresh();
    void refreshNow();
    /// The sample that holds there is shown in the list, the array in the waveform.
    void showMoment(qint64 ns);

    ChartStatisticsModel *statistics() const { return m_statistics; }
    TraceSampleModel *samples() const { return m_samples; }
    ChartWaveView *wave() const { return m_wave; }
    HistogramView *histogram() const { return m_histogram; }
    QSlider *waveSlider() const { return m_waveSlider; }

    QSize sizeHint() const override { return {340, 240}; }

protected:
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fillTraces();
    void showHistogram();
    void showWave();

    TraceSet *m_traces = nullptr;
    const ChartView *m_view = nullptr;
    ChartStatisticsModel *m_statistics;
    TraceSampleModel *m_samples;
    QTabWidget *m_tabs;
    QComboBox *m_trace;
    QLabel *m_range;
    QLabel *m_distributionText;
    HistogramView *m_histogram;
    QTableView *m_statisticsView;
    QTableView *m_samplesView;
    ChartWaveView *m_wave;
    QSlider *m_waveSlider;
    QLabel *m_waveText;
    QBasicTimer m_timer;
    bool m_followWaves = true; ///< The slider stays at the newest array.
};

} // namespace Candela
