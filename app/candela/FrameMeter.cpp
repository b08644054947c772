// SPDX-License-Identifier: GPL-3.0-or-later
#include "FrameMeter.h"

#include <QEvent>
#include <QWidget>

namespace Candela {

FrameMeter::FrameMeter(QWidget *window)
    : QObject(window)
{
    m_since.start();
    window->installEventFilter(this);
}

double FrameMeter::takeRate()
{
    const double seconds = double(m_since.restart()) / 1000.0;
    const int frames = std::exchange(m_frames, 0);
    return seconds > 0 ? frames / seconds : 0;
}

bool FrameMeter::eventFilter(QObject *watched, QEvent *event)
{
    // Qt collects all that is to be painted, and asks the window once a frame.
    if (event->type() == QEvent::UpdateRequest)
        ++m_frames;
    return QObject::eventFilter(watched, event);
}

} // namespace Candela
