// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QDockWidget;
class QWidget;

namespace Candela {

class Session;

/// Saves a picture of the window once it shows live values, and ends the program: exit code 0, or 1 if no
/// value came or the file could not be written.
class Screenshot : public QObject
{
    Q_OBJECT
public:
    Screenshot(Session *session, QWidget *window, const QString &path);

    /// Instead of the window, what is in this dock; null for the window. Something is shown in it: the probe
    /// shows the first PV that is known, a gather reads a hundred, lights are selected for scatter.
    void choosePanel(QDockWidget *dock);
    void start();

private:
    void look();
    void fillPanel();
    void take(int exitCode);

    Session *m_session;
    QWidget *m_window;
    QDockWidget *m_dock = nullptr;
    bool m_asked = false;
    QString m_path;
    QTimer m_poll;
    QElapsedTimer m_waited;
    QElapsedTimer m_live;
};

} // namespace Candela
