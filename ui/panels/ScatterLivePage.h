// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ScatterPlan.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace Candela {

class LightWrite;
class ScatterSlider;
class Session;

/// Sliders that the lights follow at once: newest values only, fifteen times a second, and once more with
/// completion when the hand lets go. One gesture is one step to undo.
class ScatterLivePage : public QWidget
{
    Q_OBJECT
public:
    explicit ScatterLivePage(Session *session, QWidget *parent = nullptr);

    ScatterSlider *dim() const { return m_sliders[0]; }
    ScatterSlider *colorTemperature() const { return m_sliders[1]; }

    static constexpr int PreviewsPerSecond = 15;

Q_SIGNALS:
    void written(Candela::LightWrite *write);

private:
    void connectSlider(FixtureQuantity quantity);
    ScatterSlider *slider(FixtureQuantity quantity) const { return m_sliders[int(quantity)]; }
    void showValues();
    bool asksFirst() const;
    void sendPreview();
    void commit(FixtureQuantity quantity, int value);

    Session *m_session;
    ScatterSlider *m_sliders[2];
    FixtureSet m_before; ///< As the gesture under way found the lights.
    QList<int> m_lights; ///< Of the gesture.
    ScatterPlan m_pending;
    QTimer m_throttle;
};

} // namespace Candela
