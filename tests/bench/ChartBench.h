// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace Candela::Bench {

struct ChartBenchOptions
{
    int traces = 100;
    int samples = 1'000'000; ///< A trace; all of them in view.
    int reference = 10'000;  ///< Samples a trace for the plain QLineSeries; 0 leaves them out.
    double seconds = 5;      ///< Each of the live scenes.
    double rate = 10;        ///< New samples a second and trace.
    int width = 1500;        ///< Of the widget, in pixels.
    int height = 900;
    QString screenshot; ///< Where to save what the chart looked like, if anywhere.
};

/// `candela-bench chart`: a real ChartView in a real window, painted whenever it asks for it, while samples
/// arrive. Needs an application of its own, so it takes over main().
int chartBenchMain(int argc, char **argv);

QJsonObject runChartBench(const ChartBenchOptions &options);
QString chartBenchTable(const QJsonObject &result);

} // namespace Candela::Bench
