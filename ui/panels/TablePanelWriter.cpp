// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/TablePanelWriter.h"

#include "client/Context.h"
#include "models/PvTableModel.h"
#include "panels/WriteConfirmation.h"
#include "panels/WriteOutcome.h"
#include "session/Session.h"
#include "session/WriteCommand.h"
#include "session/WriteHistory.h"

#include <QPointer>
#include <QWidget>

namespace Candela {

TablePanelWriter::TablePanelWriter(Session *session, PvTableModel *model, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_model(model)
{
    connect(model, &PvTableModel::writeRequested, this, &TablePanelWriter::write);
}

void TablePanelWriter::write(int id, quint32 serial, const Value &value, const QString &text)
{
    const PvTableRow &row = m_model->row(id);
    const QString name = row.name;
    const Sent sent{id, serial, name, row.reading.isValid() ? row.valueText() : QString(), text};
    if (m_session->isReadOnly()) {
        finish(sent, Error(ErrorCode::ReadOnly));
        return;
    }
    if (!m_session->context()) {
        finish(sent, Error(ErrorCode::Disconnected));
        return;
    }
    const Value before = valueForUndo(row.reading);
    WriteConfirmation::ask(
        m_session, qobject_cast<QWidget *>(parent()), 1, tr("Write %1 to %2?").arg(text, name), {},
        [=, this] { send(sent, value, before); },
        [=, this] { m_model->writeFinished(id, serial, Error(ErrorCode::Cancelled)); });
}

void TablePanelWriter::send(const Sent &sent, const Value &value, const Value &before)
{
    if (!m_session->context()) {
        finish(sent, Error(ErrorCode::Disconnected));
        return;
    }
    WriteHistory *writes = m_session->writes();
    const quint64 token = writes->begin({recordOf(sent)});
    const QFuture<void> written = m_session->context()->pv(sent.pv).write(value);
    // The history hears of it even if this panel is closed meanwhile.
    whenFinished(
        written, writes,
        [=, self = QPointer<TablePanelWriter>(this),
         session = m_session->root()](const QFuture<void> &finished) {
            const Error error = errorOfWrite(finished);
            writes->end(token, {error});
            if (!error) {
                //: %1 is a PV, %2 a value
                const QString what = tr("Set %1 to %2").arg(sent.pv, sent.after);
                session->undoStack()->push(new WriteCommand(session, what, {{sent.pv, before, value}}));
            }
            if (self)
                self->tell(sent, error);
        });
}

WriteRecord TablePanelWriter::recordOf(const Sent &sent, const Error &error)
{
    return {sent.pv, sent.before, sent.after, QStringLiteral("Table"), error};
}

void TablePanelWriter::finish(const Sent &sent, const Error &error)
{
    m_session->writes()->note(recordOf(sent, error));
    tell(sent, error);
}

void TablePanelWriter::tell(const Sent &sent, const Error &error)
{
    m_model->writeFinished(sent.id, sent.serial, error);
    if (error)
        Q_EMIT m_session->message(tr("%1 was not written: %2").arg(sent.pv, error.message()), true);
}

} // namespace Candela
