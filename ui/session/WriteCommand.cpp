// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/WriteCommand.h"

#include "session/Session.h"
#include "session/WriteHistory.h"

#include <QCoreApplication>
#include <QFutureWatcher>

namespace Candela {

namespace {
QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("Candela::WriteCommand", text, nullptr, n);
}
} // namespace

WriteCommand::WriteCommand(Session *session, const QString &text, QList<Change> changes)
    : QUndoCommand(text)
    , m_session(session ? session->root() : nullptr)
    , m_changes(std::move(changes))
{
}

bool WriteCommand::isIn(const QUndoCommand *step)
{
    if (dynamic_cast<const WriteCommand *>(step))
        return true;
    for (int i = 0; step && i < step->childCount(); ++i) {
        if (isIn(step->child(i)))
            return true;
    }
    return false;
}

void WriteCommand::undo()
{
    write(&Change::before, tr("Undone: %1").arg(text()));
    m_done = false;
}

void WriteCommand::redo()
{
    if (!m_done)
        write(&Change::after, tr("Done again: %1").arg(text()));
    m_done = true;
}

void WriteCommand::write(Value Change::*side, const QString &what)
{
    if (!m_session || !m_session->context())
        return;
    QList<PvWrite> writes;
    QList<WriteRecord> records;
    const bool back = side == &Change::before;
    for (const Change &change : std::as_const(m_changes)) {
        if (!(change.*side).isValid())
            continue;
        writes.append({m_session->context()->pv(change.pv), change.*side});
        records.append({change.pv, (back ? change.after : change.before).toText(), (change.*side).toText(),
                        back ? QStringLiteral("Undo") : QStringLiteral("Redo")});
    }
    const quint64 token = m_session->writes()->begin(records);
    auto *watcher = new QFutureWatcher<ScatterResult>(m_session->writes());
    QObject::connect(watcher, &QFutureWatcherBase::finished, m_session->writes(),
                     [session = m_session, history = m_session->writes(), watcher, what, token] {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() == 0) {
                             history->end(token, {});
                             return;
                         }
                         const ScatterResult result = watcher->result();
                         QList<Error> outcome;
                         for (const ScatterItem &item : result)
                             outcome.append(item.error);
                         history->end(token, outcome);
                         if (!session)
                             return;
                         if (result.allOk()) {
                             Q_EMIT session->message(what, false);
                             return;
                         }
                         const Error error = result[result.failedIndices().first()].error;
                         Q_EMIT session->message(tr("%1; %2 of %3 were not written: %4")
                                                     .arg(what)
                                                     .arg(result.failedCount())
                                                     .arg(result.size())
                                                     .arg(error.message()),
                                                 true);
                     });
    watcher->setFuture(scatter(writes));
}

} // namespace Candela
