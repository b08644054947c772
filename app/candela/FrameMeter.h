// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

class QWidget;

namespace Candela {

/// Counts how often a window really paints itself.
class FrameMeter : public QObject
{
    Q_OBJECT
public:
    explicit FrameMeter(QWidget *window);

    /// Frames a second since the last call.
    double takeRate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_frames = 0;
    QElapsedTimer m_since;
};

} // namespace Candela
