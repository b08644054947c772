// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SiteDocument.h"

#include "models/ReplaceFile.h"
#include "session/Session.h"
#include "session/SiteCommand.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QtConcurrent/QtConcurrentRun>

namespace Candela {

SiteDocument::SiteDocument(Session *session)
    : QObject(session)
    , m_session(session)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SiteDocument::finishSave);
}

SiteDocument::~SiteDocument()
{
    // A file that is being written is written to its end, also when the window has been closed.
    m_watcher.waitForFinished();
}

void SiteDocument::opened(const QString &path)
{
    const bool before = isModified();
    QUndoStack *stack = m_session->undoStack();
    for (int i = 0; i < stack->count(); ++i) {
        if (dynamic_cast<const SiteCommand *>(stack->command(i))) {
            stack->clear();
            break;
        }
    }
    m_path = path;
    m_revision = m_savedRevision = ++m_lastRevision;
    if (before)
        Q_EMIT modifiedChanged(false);
}

void SiteDocument::edit(const QString &text, const Site &after)
{
    if (after.toJson() == m_session->site().toJson())
        return;
    m_session->undoStack()->push(
        new SiteCommand(this, text, m_session->site(), m_revision, after, ++m_lastRevision));
}

void SiteDocument::show(const Site &site, int revision)
{
    const bool before = isModified();
    m_revision = revision;
    // Where its files lie is no part of an edit, and must not come back with undo.
    Site shown = site;
    shown.baseDir = m_session->site().baseDir;
    m_session->setSite(shown);
    if (before != isModified())
        Q_EMIT modifiedChanged(isModified());
}

QString SiteDocument::write(const Site &site, const QString &path)
{
    const QString native = QDir::toNativeSeparators(path);
    const QByteArray json = QJsonDocument(site.toJson()).toJson(QJsonDocument::Indented);
    Site again;
    QString error;
    if (!Site::parse(json, QFileInfo(path).fileName(), &again, &error))
        return tr("%1 was not written, since it could not be opened again: %2").arg(native, error);
    QString why;
    if (!replaceFile(path, json, &why))
        return tr("%1: cannot be written: %2").arg(native, why);

    const QDir folder = QFileInfo(path).absoluteDir();
    if (site.baseDir.isEmpty() || QDir(site.baseDir) == folder)
        return {};
    for (const SiteFloor &floor : site.floors) {
        const QString to = folder.filePath(floor.plan);
        if (floor.plan.isEmpty() || QFileInfo::exists(to))
            continue;
        folder.mkpath(QFileInfo(floor.plan).path());
        if (!QFile::copy(QDir(site.baseDir).filePath(floor.plan), to))
            return tr("%1 was written, but its drawing %2 could not be copied beside it")
                .arg(native, floor.plan);
    }
    return {};
}

void SiteDocument::save(const QString &path)
{
    if (isSaving())
        return;
    m_watcher.setFuture(QtConcurrent::run([site = m_session->site(), path, revision = m_revision] {
        return Outcome{path, write(site, path), revision};
    }));
}

void SiteDocument::finishSave()
{
    const Outcome outcome = m_watcher.result();
    if (!outcome.error.isEmpty()) {
        Q_EMIT failed(outcome.error);
        return;
    }
    const bool before = isModified();
    m_path = outcome.path;
    m_savedRevision = outcome.revision;
    m_session->setSiteFolder(QFileInfo(m_path).absolutePath());
    if (before != isModified())
        Q_EMIT modifiedChanged(isModified());
    Q_EMIT saved(m_path);
}

} // namespace Candela
