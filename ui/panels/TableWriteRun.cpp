// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/TableWriteRun.h"

#include "client/Context.h"
#include "models/PvTableModel.h"
#include "panels/WriteOutcome.h"
#include "session/Session.h"
#include "session/WriteCommand.h"
#include "session/WriteHistory.h"

namespace Candela {

TableWriteRun::TableWriteRun(Session *session, PvTableModel *model, QList<Item> items,
                             const QString &undoText, const QString &origin, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_model(model)
    , m_items(std::move(items))
    , m_undoText(undoText)
    , m_origin(origin)
{
}

TableWriteRun::~TableWriteRun()
{
    // Closed half-way: what has been written can still be undone, and what is under way is noted.
    if (!m_running)
        return;
    if (m_session)
        m_session->writes()->end(m_token, {Error(ErrorCode::Cancelled)});
    end();
}

void TableWriteRun::start()
{
    m_running = true;
    next();
}

void TableWriteRun::abort()
{
    m_aborted = true;
}

void TableWriteRun::next()
{
    if (!m_session || !m_session->context() || m_aborted || m_next >= m_items.size()) {
        m_aborted |= m_next < m_items.size();
        end();
        Q_EMIT finished();
        return;
    }
    const Item &item = m_items[m_next];
    // Rows may be removed while this goes on.
    const bool there = m_model && m_model->idOfName(item.pv) == item.id;
    const quint32 serial = there ? m_model->startWrite(item.id, item.text) : 0;
    m_token = m_session->writes()->begin({{item.pv, item.beforeText, item.text, m_origin}});
    const QFuture<void> written = m_session->context()->pv(item.pv).write(item.value);
    whenFinished(written, this, [this, there, serial](const QFuture<void> &ended) {
        const Error error = errorOfWrite(ended);
        const int index = m_next++;
        const Item &one = m_items[index];
        if (there && m_model && m_model->idOfName(one.pv) == one.id)
            m_model->writeFinished(one.id, serial, error);
        if (m_session)
            m_session->writes()->end(m_token, {error});
        if (error)
            m_failures.append({index, error});
        else
            m_written.append(index);
        Q_EMIT itemDone(index, error);
        next();
    });
}

void TableWriteRun::end()
{
    m_running = false;
    if (!m_session || m_written.isEmpty())
        return;
    QList<WriteCommand::Change> changes;
    for (const int index : std::as_const(m_written)) {
        const Item &item = m_items[index];
        changes.append({item.pv, item.before, item.value});
    }
    m_written.clear();
    m_session->undoStack()->push(new WriteCommand(m_session, m_undoText, std::move(changes)));
}

} // namespace Candela
