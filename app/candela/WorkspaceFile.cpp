// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkspaceFile.h"

#include "Autosave.h"
#include "MainWindow.h"
#include "Windows.h"

#include "models/LightGroups.h"
#include "models/SceneStore.h"
#include "models/SnapshotStore.h"
#include "session/GroupEdits.h"
#include "session/OperationMark.h"
#include "session/Selection.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "session/SiteDocument.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>

namespace Candela {

namespace {
const QString Suffix = QStringLiteral("candela");
/// In the file that a killed program leaves.
const QString RecoveryKey = QStringLiteral("recovery");
} // namespace

WorkspaceFile::WorkspaceFile(Windows *windows)
    : QObject(windows)
    , m_windows(windows)
    , m_session(windows->session())
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
    workspace.theme = m_session->settings()->theme();
    workspace.siteFile = m_demo ? QString() : m_siteFile;
    workspace.demo = m_demo;
    workspace.selection = m_session->selection()->pvs();
    workspace.groups = m_session->groups()->toJson();
    workspace.scenes = m_session->scenes()->toJson();
    workspace.snapshots = m_session->snapshots()->toJson();
    for (const MainWindow *window : m_windows->all())
        workspace.windows.append(window->capture());
    workspace.unknown = m_unknown;
    return workspace;
}

void WorkspaceFile::apply(const Workspace &workspace)
{
    const OperationMark mark("restoring the workspace");
    if (!workspace.theme.isEmpty()) {
        m_session->settings()->setTheme(workspace.theme);
        Q_EMIT themeChosen();
    }
    m_unknown = workspace.unknown;
    // Its steps are about what goes now.
    m_session->undoStack()->clear();
    QStringList problems;
    QString error;
    if (!m_session->groupEdits()->load(workspace.groups, &error))
        problems.append(error);
    if (!m_session->scenes()->fromJson(workspace.scenes, QStringLiteral("scenes"), &error))
        problems.append(error);
    m_session->snapshots()->setJson(workspace.snapshots, &problems);
    // Also until they have come, and if they never do.
    setSources(workspace.siteFile, workspace.demo);
    Q_EMIT sourcesWanted(workspace.siteFile, workspace.demo);
    m_windows->restore(workspace.windows.isEmpty() ? QList<WorkspaceWindow>{{}} : workspace.windows,
                       &problems);
    m_session->selection()->set(workspace.selection, this);
    m_session->undoStack()->clear();
    Q_EMIT settled();
    if (!problems.isEmpty())
        tell(tr("Not all of the workspace could be restored"), problems.mid(0, 10).join(QLatin1Char('\n')));
}

Workspace WorkspaceFile::forRecovery(Workspace workspace, bool modified) const
{
    QJsonObject recovery;
    if (!m_path.isEmpty())
        recovery[QStringLiteral("file")] = m_path;
    recovery[QStringLiteral("modified")] = modified;
    if (m_session->siteDocument()->isModified())
        recovery[QStringLiteral("siteDraft")] = m_session->site().toJson();
    workspace.unknown[RecoveryKey] = recovery;
    return workspace;
}

bool WorkspaceFile::recover(const QString &path)
{
    Workspace workspace;
    QString error;
    if (!Workspace::load(path, &workspace, &error)) {
        tell(tr("The session could not be restored"), error);
        return false;
    }
    const QJsonObject recovery = workspace.unknown.take(RecoveryKey).toObject();
    m_path = recovery[QStringLiteral("file")].toString();
    Q_EMIT pathChanged(m_path);
    apply(workspace);
    if (const QJsonValue draft = recovery[QStringLiteral("siteDraft")]; draft.isObject())
        Q_EMIT draftFound(draft.toObject());
    if (recovery[QStringLiteral("modified")].toBool())
        Q_EMIT unsettled();
    return true;
}

bool WorkspaceFile::mayLeave(const std::function<void()> &proceed)
{
    // Without a file it is kept as the last session.
    if (m_path.isEmpty() || !m_windows->autosave()->checkModified())
        return true;
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Candela"), tr("Save the changes to %1?").arg(QFileInfo(m_path).fileName()),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_windows->active());
    box->setInformativeText(tr("Otherwise the file stays as it was saved last."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QMessageBox::buttonClicked, this, [this, box, proceed](QAbstractButton *button) {
        const auto choice = box->standardButton(button);
        if (choice == QMessageBox::Cancel || (choice == QMessageBox::Save && !saveTo(m_path)))
            return;
        if (choice == QMessageBox::Discard)
            Q_EMIT settled();
        proceed();
    });
    box->open();
    return false;
}

bool WorkspaceFile::open(const QString &path)
{
    Workspace workspace;
    QString error;
    if (!Workspace::load(path, &workspace, &error)) {
        if (!QFileInfo::exists(path))
            m_session->settings()->removeRecentFile(path);
        tell(tr("The workspace could not be opened"), error);
        return false;
    }
    setPath(path);
    workspace.unknown.remove(RecoveryKey);
    apply(workspace);
    return true;
}

void WorkspaceFile::openAsked(const QString &path)
{
    if (mayLeave([this, path] { openAsked(path); }))
        open(path);
}

void WorkspaceFile::openLast()
{
    if (!mayLeave([this] { openLast(); }))
        return;
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
    Q_EMIT settled();
    Q_EMIT m_session->message(tr("Saved as %1").arg(QDir::toNativeSeparators(path)), false);
    return true;
}

bool WorkspaceFile::keepLast()
{
    const QString path = lastSessionPath();
    QString error;
    if (QDir().mkpath(QFileInfo(path).path()) && capture().save(path, &error))
        return true;
    qWarning("candela: %s", qPrintable(error));
    return false;
}

void WorkspaceFile::startNew()
{
    if (!mayLeave([this] { startNew(); }))
        return;
    setPath({});
    Workspace empty;
    empty.windows.append(WorkspaceWindow());
    apply(empty);
}

void WorkspaceFile::askOpen()
{
    if (!mayLeave([this] { askOpen(); }))
        return;
    auto *dialog = new QFileDialog(m_windows->active(), tr("Open workspace"), QFileInfo(m_path).path(),
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
    auto *dialog =
        new QFileDialog(m_windows->active(), tr("Save workspace"), m_path, tr("Workspaces (*.candela)"));
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
        m_session->settings()->addRecentFile(path);
    Q_EMIT pathChanged(path);
}

void WorkspaceFile::tell(const QString &title, const QString &text)
{
    qWarning("candela: %s", qPrintable(text));
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("Candela"), title, QMessageBox::Ok, m_windows->active());
    box->setInformativeText(text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace Candela
