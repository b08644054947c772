// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

class QWidget;

namespace Candela {

class MainWindow;
class Session;

/// Saves pictures of the window and of every panel and dialog once they show live values, and ends the
/// program: exit code 0, or 1 if no value came or a file could not be written. For looking at all of them.
/// The "%1" in the path becomes "window", "plan", "preferences".
class PictureTour : public QObject
{
    Q_OBJECT
public:
    PictureTour(Session *session, MainWindow *window, const QString &path);

    void start();

private:
    /// What is done, and what is pictured a moment later.
    struct Step
    {
        QString name;
        std::function<QWidget *()> show;
    };
    void look();
    void plan();
    void next();
    void save(QWidget *widget, const QString &name);
    void end(int exitCode);

    Session *m_session;
    MainWindow *m_window;
    QString m_path;
    QTimer m_poll;
    QElapsedTimer m_waited;
    QElapsedTimer m_live;
    std::deque<Step> m_steps;
    bool m_failed = false;
};

} // namespace Candela
