// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/TablePanelWriter.h"

#include "client/Context.h"
#include "models/PvTableModel.h"
#include "panels/WriteOutcome.h"
#include "session/Session.h"
#include "session/WriteCommand.h"
#include "session/WriteHistory.h"

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
    const QFuture<void> written = m_session->context()->pv(name).write(value);
    whenFinished(written, this, [=, this](const QFuture<void> &finished) {
        const Error error = errorOfWrite(finished);
        if (!error) {
            //: %1 is a PV, %2 a value
            m_session->undoStack()->push(
                new WriteCommand(m_session, tr("Set %1 to %2").arg(name, text), {{name, before, value}}));
        }
        finish(sent, error);
    });
}

void TablePanelWriter::finish(const Sent &sent, const Error &error)
{
    m_session->writes()->note({sent.pv, sent.before, sent.after, tr("Table"), error});
    m_model->writeFinished(sent.id, sent.serial, error);
    if (error)
        Q_EMIT m_session->message(tr("%1 was not written: %2").arg(sent.pv, error.message()), true);
}

} // namespace Candela
