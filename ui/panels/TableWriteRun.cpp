// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/TableWriteRun.h"

#include "client/Context.h"
#include "models/PvTableModel.h"
#include "session/Session.h"
#include "session/WriteCommand.h"
#include "session/WriteHistory.h"

#include <QFutureWatcher>

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
    // Closed half-way: what has been written can still be undone.
    if (m_running)
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
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcher<void>::finished, this, [this, watcher, there, serial] {
        watcher->deleteLater();
        Error error;
        try {
            watcher->future().waitForFinished(); // it has finished: this only throws what it holds
            if (watcher->isCanceled())
                error = Error(ErrorCode::Cancelled);
        } catch (const CaException &exception) {
            error = exception.error();
        }
        const int index = m_next++;
        const Item &ended = m_items[index];
        if (there && m_model && m_model->idOfName(ended.pv) == ended.id)
            m_model->writeFinished(ended.id, serial, error);
        if (m_session)
            m_session->writes()->note({ended.pv, ended.beforeText, ended.text, m_origin, error});
        if (error)
            m_failures.append({index, error});
        else
            m_written.append(index);
        Q_EMIT itemDone(index, error);
        next();
    });
    watcher->setFuture(m_session->context()->pv(item.pv).write(item.value));
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
