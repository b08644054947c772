// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/GatherHistogram.h"

#include <QWidget>

namespace Candela {

/// A small histogram: bars, the mean as a line, the first and last edge below. The pointer tells a bin's
/// range and count.
class HistogramView : public QWidget
{
    Q_OBJECT
public:
    explicit HistogramView(QWidget *parent = nullptr);

    void setValues(const QList<double> &values, double mean, int precision, const QString &unit);
    void clear();
    const GatherHistogram &histogram() const { return m_histogram; }

    QSize sizeHint() const override { return {240, 84}; }
    QSize minimumSizeHint() const override { return {120, 72}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRectF plot() const;
    QString number(double value) const;

    GatherHistogram m_histogram;
    double m_mean = 0;
    int m_precision = 1;
    QString m_unit;
    int m_hovered = -1;
};

} // namespace Candela
