// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkspaceFile.h"

#include "DockLayout.h"
#include "MainWindow.h"

#include "session/Session.h"
#include "session/Settings.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>

namespace Candela {

namespace {
const QString Suffix = QStringLiteral("candela");
}

WorkspaceFile::WorkspaceFile(MainWindow *window)
    : QObject(window)
    , m_window(window)
{
}

QString WorkspaceFile::lastSessionPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/last-session.candela");
}

void WorkspaceFile::setSources(const QString &siteFile, bool demo)
{
    m_siteFile = siteFile;
    m_demo = demo;
}

Workspace WorkspaceFile::capture() const
{
    Workspace workspace;
    workspace.theme = m_window->session()->settings()->theme();
    workspace.siteFile = m_demo ? QString() : m_siteFile;
    workspace.demo = m_demo;
    workspace.windowGeometry = m_window->saveGeometry();
    workspace.windowState = m_window->saveState();
    workspace.panels = m_window->docks()->savePanels();
    workspace.unknown = m_unknown;
    return workspace;
}

void WorkspaceFile::apply(const Workspace &workspace)
{
    if (!workspace.theme.isEmpty())
        Q_EMIT themeChosen(workspace.theme);
    if (!workspace.windowGeometry.isEmpty())
        m_window->restoreGeometry(workspace.windowGeometry);
    if (!workspace.windowState.isEmpty())
        m_window->restoreState(workspace.windowState);
    m_unknown = workspace.unknown;
    Q_EMIT sourcesWanted(workspace.siteFile, workspace.demo);
    QStringList problems;
    m_window->docks()->restorePanels(workspace.panels, &problems);
    if (!problems.isEmpty())
        tell(tr("Not all of the workspace could be restored"), problems.mid(0, 10).join(QLatin1Char('\n')));
}

bool WorkspaceFile::open(const QString &path)
{
    Workspace workspace;
    QString error;
    if (!Workspace::load(path, &workspace, &error)) {
        if (!QFileInfo::exists(path))
            m_window->session()->settings()->removeRecentFile(path);
        tell(tr("The workspace could not be opened"), error);
        return false;
    }
    setPath(path);
    apply(workspace);
    return true;
}

void WorkspaceFile::openLast()
{
    Workspace workspace;
    QString error;
    if (!Workspace::load(lastSessionPath(), &workspace, &error)) {
        tell(tr("There is no last session to open"), error);
        return;
    }
    setPath({});
    apply(workspace);
}

bool WorkspaceFile::saveTo(const QString &path)
{
    QString error;
    if (!capture().save(path, &error)) {
        tell(tr("The workspace could not be saved"), error);
        return false;
    }
    setPath(path);
    Q_EMIT m_window->session()->message(tr("Saved as %1").arg(QDir::toNativeSeparators(path)), false);
    return true;
}

void WorkspaceFile::keepLast()
{
    const QString path = lastSessionPath();
    QString error;
    if (QDir().mkpath(QFileInfo(path).path()) && !capture().save(path, &error))
        qWarning("%s", qPrintable(error));
}

void WorkspaceFile::startNew()
{
    m_unknown = {};
    setPath({});
    m_window->docks()->reset();
    QStringList problems;
    QJsonObject empty;
    for (const QString &name : m_window->docks()->names())
        empty[name] = QJsonObject();
    m_window->docks()->restorePanels(empty, &problems);
}

void WorkspaceFile::askOpen()
{
    auto *dialog = new QFileDialog(m_window, tr("Open workspace"), QFileInfo(m_path).path(),
                                   tr("Workspaces (*.candela);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &WorkspaceFile::open);
    dialog->open();
}

void WorkspaceFile::save()
{
    if (m_path.isEmpty())
        askSaveAs();
    else
        saveTo(m_path);
}

void WorkspaceFile::askSaveAs()
{
    auto *dialog = new QFileDialog(m_window, tr("Save workspace"), m_path, tr("Workspaces (*.candela)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(Suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &WorkspaceFile::saveTo);
    dialog->open();
}

void WorkspaceFile::setPath(const QString &path)
{
    m_path = path;
    if (!path.isEmpty())
        m_window->session()->settings()->addRecentFile(path);
    Q_EMIT pathChanged(path);
}

void WorkspaceFile::tell(const QString &title, const QString &text)
{
    qWarning("candela: %s", qPrintable(text));
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Candela"), title, QMessageBox::Ok, m_window);
    box->setInformativeText(text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace Candela
