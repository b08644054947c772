// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Resources.h"

#include <QFile>
#include <QList>
#include <QTextStream>

/// One sample of a soak.
struct SoakSample
{
    double seconds = 0; ///< Since the beginning.
    Resources held;
    int connected = 0;
    double updates = 0;    ///< A second.
    int frames = 0;        ///< Painted since the last sample.
    double worstFrame = 0; ///< Milliseconds between two frames at most, since the last sample.
    double frame99 = 0;    ///< 99 % were shorter.
    int restarts = 0;
    quint64 written = 0; ///< By scatters, in all.
    quint64 refused = 0; ///< Of them those that failed, in all.
};

/// Samples as a CSV file and lines on standard output, and what they say in the end.
class SoakLog
{
public:
    explicit SoakLog(const QString &path);

    void add(const SoakSample &sample);
    /// Prints slopes from `warmUpSeconds` on. True if nothing grows: the mean of the last third of memory and
    /// heap is no more than 2 % and 2 MB above that of the first third, and no handle is left open.
    bool conclude(double warmUpSeconds) const;

private:
    /// Least squares, a second.
    static double slope(const QList<SoakSample> &samples, double (*of)(const SoakSample &));

    QFile m_file;
    QTextStream m_csv;
    QList<SoakSample> m_samples;
};
