// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CommandLine.h"

#include <QJsonObject>
#include <QObject>

namespace Candela {

class Demo;
class MainWindow;
class Session;
class SiteOpener;
class Windows;

/// Brings the window's data once it is shown: servers, the simulated building, sites, and what the command
/// line or a workspace asks for. Nothing here holds up the window.
class Startup : public QObject
{
    Q_OBJECT
public:
    explicit Startup(Windows *windows);

    void begin(const CommandLine &line);
    Demo *demo() const { return m_demo; }

private:
    void startDemo();
    void openSite(const QString &path);
    void askSite();
    void onDemoStarted(quint16 port, int pvCount, const QString &name);
    void fillDemo();
    void applyDraft();
    void showBusy(const QString &text);
    MainWindow *window() const;

    Windows *m_windows;
    Session *m_session;
    Demo *m_demo;
    SiteOpener *m_sites;
    QJsonObject m_draft;           ///< Of a killed session: edits of the plan that were not saved.
    bool m_wantsSite = false;      ///< Of the workspace that was opened last.
    bool m_wantsDemoViews = false; ///< Table and chart get examples once the building is there.
};

} // namespace Candela
