// SPDX-License-Identifier: GPL-3.0-or-later
#include "Startup.h"

#include "Autosave.h"
#include "DemoExamples.h"
#include "DockLayout.h"
#include "FileTransfer.h"
#include "MainWindow.h"
#include "PictureTour.h"
#include "RecoveryQuestion.h"
#include "Screenshot.h"
#include "Windows.h"
#include "WorkspaceFile.h"

#include "panels/DecidePanel.h"
#include "panels/PlanEditing.h"
#include "panels/PlanPanel.h"
#include "panels/TablePanel.h"
#include "panels/TablesPanel.h"
#include "session/Demo.h"
#include "session/Session.h"
#include "session/SiteDocument.h"
#include "session/SiteOpener.h"

#include <QFileDialog>
#include <QJsonDocument>
#include <QTimer>

#include <cstdio>

namespace Candela {

Startup::Startup(Windows *windows)
    : QObject(windows)
    , m_windows(windows)
    , m_session(windows->session())
    , m_demo(new Demo(this))
    , m_sites(new SiteOpener(m_session))
{
    Session *session = m_session;
    connect(session, &Session::demoRequested, this, [this] {
        m_wantsDemoViews = true;
        startDemo();
    });
    connect(session, &Session::siteFileRequested, this, &Startup::askSite);
    connect(m_demo, &Demo::started, this, &Startup::onDemoStarted);
    const auto tellFailure = [this](const QString &reason) {
        showBusy(reason);
        Q_EMIT m_session->message(reason, true);
        std::fprintf(stderr, "candela: %s\n", qPrintable(reason));
    };
    connect(m_demo, &Demo::failed, this, tellFailure);
    connect(m_demo, &Demo::restarting, this,
            [this](const QString &reason) { Q_EMIT m_session->message(reason, true); });
    connect(m_sites, &SiteOpener::failed, this, tellFailure);
    connect(windows->files(), &FileTransfer::siteWanted, this, &Startup::openSite);
    connect(m_sites, &SiteOpener::opened, this, [this] {
        fillDemo();
        applyDraft();
    });
    connect(windows->workspaceFile(), &WorkspaceFile::draftFound, this, [this](const QJsonObject &site) {
        m_draft = site;
        // A site that was never saved has no file to wait for.
        if (!m_wantsSite)
            applyDraft();
    });
    // The workspace names the file that the plan was saved to last.
    connect(session->siteDocument(), &SiteDocument::saved, this, [this](const QString &path) {
        m_windows->workspaceFile()->setSources(path, m_demo->state() == Demo::State::Running);
    });
    connect(windows->workspaceFile(), &WorkspaceFile::sourcesWanted, this,
            [this](const QString &siteFile, bool demo) {
                m_wantsDemoViews = false;
                m_draft = {};
                m_wantsSite = demo || !siteFile.isEmpty();
                if (demo)
                    startDemo();
                else if (!siteFile.isEmpty())
                    openSite(siteFile);
            });
}

void Startup::begin(const CommandLine &line)
{
    // Behind the first paint of the window.
    QTimer::singleShot(0, this, [this, line] {
        if (!line.demo)
            m_session->connectTo(Config::fromEnvironment());
        if (!line.workspace.isEmpty())
            m_windows->workspaceFile()->open(line.workspace);
        if (line.demo) {
            m_wantsDemoViews = line.workspace.isEmpty() && line.imports.isEmpty();
            startDemo();
        }
        if (!line.site.isEmpty())
            openSite(line.site);
        // Without a building the room belongs to what was asked for; the View menu brings the plan back.
        const bool namesOnly =
            !line.demo && line.site.isEmpty() && line.workspace.isEmpty() && line.imports.isEmpty();
        if (namesOnly && !(line.pvs.isEmpty() && line.charts.isEmpty())) {
            for (const QString &name : {QStringLiteral("plan"), QStringLiteral("scatter")})
                window()->docks()->dock(name)->hide();
        }
        if (!line.pvs.isEmpty())
            Q_EMIT window()->session()->tableRequested(line.pvs);
        if (!line.charts.isEmpty())
            Q_EMIT window()->session()->chartRequested(line.charts);
        m_windows->files()->open(line.imports);
        m_windows->autosave()->setClean();
        m_windows->autosave()->start();
        if (line.screenshot.isEmpty())
            (new RecoveryQuestion(m_windows))->ask();
        if (line.screenshot.contains(QLatin1String("%1"))) {
            (new PictureTour(m_session, window(), line.screenshot))->start();
        } else if (!line.screenshot.isEmpty()) {
            auto *screenshot = new Screenshot(window()->session(), window(), line.screenshot);
            screenshot->choosePanel(line.panel.isEmpty() ? nullptr : window()->docks()->dock(line.panel));
            screenshot->start();
        }
    });
}

MainWindow *Startup::window() const
{
    return m_windows->active();
}

void Startup::showBusy(const QString &text)
{
    for (MainWindow *one : m_windows->all())
        one->plan()->setBusy(text);
}

void Startup::startDemo()
{
    if (m_demo->state() == Demo::State::Starting || m_demo->state() == Demo::State::Running)
        return;
    showBusy(tr("The simulated building is starting…"));
    // The plan needs no server: both come up side by side.
    const QString site = Demo::findSiteFile();
    m_demo->start({}, site);
    if (m_demo->state() == Demo::State::Starting && !site.isEmpty())
        m_sites->open(site);
}

void Startup::openSite(const QString &path)
{
    const auto open = [this, path] {
        m_sites->open(path);
        m_windows->workspaceFile()->setSources(path, false);
    };
    if (window()->plan()->editing()->mayLeave(open))
        open();
}

void Startup::applyDraft()
{
    if (m_draft.isEmpty())
        return;
    const QByteArray json = QJsonDocument(std::exchange(m_draft, {})).toJson();
    Site site;
    QString error;
    if (Site::parse(json, tr("edits of the plan"), &site, &error))
        m_session->siteDocument()->edit(tr("Edits of the plan that were not saved"), site);
    else
        Q_EMIT m_session->message(error, true);
}

void Startup::askSite()
{
    auto *dialog =
        new QFileDialog(window(), tr("Open site file"), QString(), tr("Site files (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Startup::openSite);
    dialog->open();
}

void Startup::onDemoStarted(quint16 port, int pvCount, const QString &name)
{
    // After a restart the port is the same, and channels come back by themselves.
    const Config config = Config::loopback(port);
    if (!m_session->context() || m_session->context()->config().serverPort != port ||
        m_session->context()->config().addressList != config.addressList)
        m_session->connectTo(config);
    m_windows->workspaceFile()->setSources(m_sites->path(), true);
    Q_EMIT m_session->message(tr("%1 serves %2 PVs on this machine").arg(name).arg(pvCount), false);
    fillDemo();
}

void Startup::fillDemo()
{
    if (!m_wantsDemoViews || m_demo->state() != Demo::State::Running || m_session->site().floors.isEmpty())
        return;
    m_wantsDemoViews = false;
    const DemoExamples examples = DemoExamples::of(m_session->site());
    window()->plan()->showFloor(examples.floor);
    auto *tables = qobject_cast<TablesPanel *>(window()->docks()->panel(QStringLiteral("table")));
    TablePanel *table = tables ? tables->current() : nullptr;
    // An empty table simply shows them; one that is somebody's gets them added, which can be undone.
    QStringList problems;
    if (table && table->names().isEmpty())
        table->restore(examples.tableState(), &problems);
    else
        Q_EMIT window()->session()->tableRequested(examples.table);
    // Examples are no step of anybody's.
    const bool untouched = m_session->undoStack()->count() == 0;
    Q_EMIT window()->session()->chartRequested(examples.chart);
    if (untouched)
        m_session->undoStack()->clear();
    auto *decide = qobject_cast<DecidePanel *>(window()->docks()->panel(QStringLiteral("decide")));
    if (decide && decide->loopCount() == 0 && examples.desks.validate(nullptr))
        decide->add(examples.desks);
    if (untouched)
        m_windows->autosave()->setClean();
}

} // namespace Candela
