// SPDX-License-Identifier: GPL-3.0-or-later
#include "Autosave.h"

#include "MainWindow.h"
#include "Windows.h"
#include "WorkspaceFile.h"

#include "models/LightGroups.h"
#include "models/SceneStore.h"
#include "models/SnapshotStore.h"
#include "session/Selection.h"
#include "session/Session.h"
#include "session/SiteDocument.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QEvent>
#include <QJsonDocument>
#include <QtConcurrent/QtConcurrentRun>

namespace Candela {

namespace {

/// What of the panels changes by looking around only.
const QList<std::pair<QString, QStringList>> &passing()
{
    static const QList<std::pair<QString, QStringList>> all{
        {QStringLiteral("plan"), {QStringLiteral("floor")}},
        {QStringLiteral("table"), {QStringLiteral("columns")}},
        {QStringLiteral("chart"), {QStringLiteral("legendWidth"), QStringLiteral("reading")}},
        {QStringLiteral("gather"), {QStringLiteral("page")}},
        {QStringLiteral("scatter"), {QStringLiteral("page")}},
        {QStringLiteral("decide"), {QStringLiteral("current")}},
        {QStringLiteral("probe"), {QStringLiteral("pv"), QStringLiteral("page"), QStringLiteral("follow")}},
        {QStringLiteral("command"), {QStringLiteral("history")}}};
    return all;
}

} // namespace

Autosave::Autosave(Windows *windows)
    : QObject(windows)
    , m_windows(windows)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(DelayMs);
    connect(&m_delay, &QTimer::timeout, this, &Autosave::write);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &Autosave::finishWrite);
    const Session *session = windows->session();
    connect(session->undoStack(), &QUndoStack::indexChanged, this, &Autosave::touched);
    connect(session->selection(), &Selection::changed, this, &Autosave::touched);
    connect(session->groups(), &LightGroups::changed, this, &Autosave::touched);
    connect(session->scenes(), &SceneStore::changed, this, &Autosave::touched);
    connect(session->snapshots(), &SnapshotStore::changed, this, &Autosave::touched);
    connect(session, &Session::siteChanged, this, &Autosave::touched);
    QCoreApplication::instance()->installEventFilter(this);
}

Autosave::~Autosave()
{
    // The store must not go while its file is written.
    m_writing.waitForFinished();
}

void Autosave::start()
{
    m_started = true;
    touched();
}

bool Autosave::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyRelease:
    case QEvent::MouseButtonRelease:
    case QEvent::Drop:
    case QEvent::Wheel:
    case QEvent::WindowStateChange:
        touched();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void Autosave::touched()
{
    // From the first touch, not the last: somebody who types on and on is kept, too.
    if (!m_delay.isActive())
        m_delay.start();
}

void Autosave::writeSoon()
{
    QTimer::singleShot(0, this, &Autosave::write);
}

QByteArray Autosave::contentsOf(Workspace workspace)
{
    workspace.selection.clear();
    workspace.theme.clear();
    for (WorkspaceWindow &window : workspace.windows) {
        window.geometry.clear();
        window.state.clear();
        for (const auto &[panel, keys] : passing()) {
            QJsonObject state = window.panels[panel].toObject();
            for (const QString &key : keys)
                state.remove(key);
            window.panels[panel] = state;
        }
    }
    return QCryptographicHash::hash(workspace.toJson({}), QCryptographicHash::Sha1);
}

void Autosave::showModified(const QByteArray &contents)
{
    const bool modified = !m_clean.isEmpty() && contents != m_clean;
    if (std::exchange(m_modified, modified) != modified)
        Q_EMIT modifiedChanged(modified);
}

bool Autosave::checkModified()
{
    if (!m_windows->all().isEmpty())
        showModified(contentsOf(m_windows->workspaceFile()->capture()));
    return m_modified;
}

void Autosave::setClean()
{
    ++m_series;
    m_clean = contentsOf(m_windows->workspaceFile()->capture());
    showModified(m_clean);
    touched();
}

void Autosave::setModified()
{
    ++m_series;
    m_clean = QByteArrayLiteral("another");
    showModified({});
}

void Autosave::write()
{
    if (m_windows->all().isEmpty())
        return;
    if (m_writing.isRunning()) {
        touched();
        return;
    }
    QString error;
    const QString path = m_started ? m_store.path(&error) : QString();
    if (m_started && path.isEmpty() && !std::exchange(m_failed, true))
        Q_EMIT failed(error);
    QElapsedTimer taken;
    taken.start();
    const Workspace workspace = m_windows->workspaceFile()->capture();
    // Ten thousand saved values take a moment to collect: then not as often, so that nobody feels it.
    m_delay.setInterval(qMax(m_shortest, int(qMin<qint64>(taken.elapsed() * 100, LongestDelayMs))));
    const Workspace kept = m_windows->workspaceFile()->forRecovery(workspace, m_modified);
    m_writing.setFuture(QtConcurrent::run([workspace, kept, path, before = m_written, series = m_series] {
        Outcome outcome{contentsOf(workspace), {}, {}, series};
        if (path.isEmpty())
            return outcome;
        const QByteArray json = kept.toJson(path);
        outcome.file = QCryptographicHash::hash(json, QCryptographicHash::Sha1);
        if (outcome.file != before && !Workspace::replace(path, json, &outcome.error))
            outcome.file.clear();
        return outcome;
    }));
}

void Autosave::finishWrite()
{
    const Outcome outcome = m_writing.result();
    const bool was = m_modified;
    // Unless it was saved in the meantime.
    if (outcome.series == m_series)
        showModified(outcome.contents);
    if (was != m_modified)
        touched(); // the file says whether it was
    if (!outcome.error.isEmpty()) {
        m_written.clear();
        if (!std::exchange(m_failed, true))
            Q_EMIT failed(outcome.error);
        return;
    }
    if (outcome.file.isEmpty())
        return;
    m_failed = false;
    m_written = outcome.file;
    QString ignored;
    Q_EMIT written(m_store.path(&ignored));
}

void Autosave::end()
{
    m_delay.stop();
    m_started = false;
    m_writing.waitForFinished();
    m_store.clear();
}

} // namespace Candela
