// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

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

    void start();

private:
    void look();
    void take(int exitCode);

    Session *m_session;
    QWidget *m_window;
    QString m_path;
    QTimer m_poll;
    QElapsedTimer m_waited;
    QElapsedTimer m_live;
};

} // namespace Candela
