// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CommandLine.h"

#include <QObject>

namespace Candela {

class Demo;
class MainWindow;
class Session;
class SiteOpener;

/// Brings the window's data once it is shown: servers, the simulated building, sites, and what the command
/// line or a workspace asks for. Nothing here holds up the window.
class Startup : public QObject
{
    Q_OBJECT
public:
    Startup(Session *session, MainWindow *window);

    void begin(const CommandLine &line);
    Demo *demo() const { return m_demo; }

private:
    void startDemo();
    void openSite(const QString &path);
    void askSite();
    void onDemoStarted(quint16 port, int pvCount, const QString &name);
    void fillDemo();

    Session *m_session;
    MainWindow *m_window;
    Demo *m_demo;
    SiteOpener *m_sites;
    bool m_wantsDemoViews = false; ///< Table and chart get examples once the building is there.
};

} // namespace Candela
