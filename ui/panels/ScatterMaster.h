// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace Candela {

class LightWrite;
class ScatterSlider;
class Session;

/// What holds for all lights at once: grand master, blackout, stop all.
class ScatterMaster : public QWidget
{
    Q_OBJECT
public:
    explicit ScatterMaster(Session *session, QWidget *parent = nullptr);

    ScatterSlider *slider() const { return m_slider; }
    QPushButton *blackoutButton() const { return m_blackout; }

public Q_SLOTS:
    /// Begins a blackout of the whole building after asking, or ends it.
    void toggleBlackout();

Q_SIGNALS:
    void written(Candela::LightWrite *write);

private:
    void update();
    void moved();
    void askBlackout(int silent);
    void goDark();

    Session *m_session;
    ScatterSlider *m_slider;
    QPushButton *m_blackout;
    QToolButton *m_stop;
    QTimer m_throttle;
    double m_before = 100;
    bool m_known = false; ///< All lights were read since the gesture began.
    bool m_ended = false;
};

} // namespace Candela
