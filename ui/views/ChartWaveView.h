// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace Candela {

/// One waveform as a profile (value by element) or as a spectrum (amplitude by frequency, as a share of the
/// sampling frequency). Minima and maxima are kept when there are more elements than pixels.
class ChartWaveView : public QWidget
{
    Q_OBJECT
public:
    explicit ChartWaveView(QWidget *parent = nullptr);

    void setWave(const QList<double> &values, const QString &unit, const QColor &color);
    void setSpectrum(bool spectrum);
    bool isSpectrum() const { return m_spectrum; }
    const QList<double> &shown() const { return m_shown; }

    QSize sizeHint() const override { return {280, 180}; }
    QSize minimumSizeHint() const override { return {140, 90}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void compute();
    QRectF plot() const;

    QList<double> m_wave;
    QList<double> m_shown;
    QString m_unit;
    QColor m_color;
    bool m_spectrum = false;
    int m_hovered = -1;
};

} // namespace Candela
