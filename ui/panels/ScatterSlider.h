// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Metadata.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QSlider;
class QSpinBox;

namespace Candela {

/// A slider and a number for one set point. Whatever hand moves it (mouse, wheel, keys, typing) makes one
/// gesture: begun(), moved() as often as it moves, ended() when the hand rests.
class ScatterSlider : public QWidget
{
    Q_OBJECT
public:
    ScatterSlider(const QString &name, const QString &suffix, int step, QWidget *parent = nullptr);

    void setLimits(const Range &limits);
    /// What the lights have now; ignored during a gesture. Several values at once show as a range.
    void showValue(double mean, const Range &spread);
    int value() const;
    bool isInGesture() const { return m_inGesture; }
    /// Moves there as by hand, in one gesture.
    void moveTo(int value);

Q_SIGNALS:
    void begun();
    void moved(int value);
    void ended(int value);

private:
    void onMoved(int value);
    void end();

    QSlider *m_slider;
    QSpinBox *m_number;
    QLabel *m_spread;
    QString m_suffix;
    QTimer m_rest;
    bool m_inGesture = false;
    bool m_showing = false;
};

} // namespace Candela
