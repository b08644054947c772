// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "core/Value.h"
#include "session/WriteHistory.h"

#include <QObject>

namespace Candela {

class PvTableModel;
class Session;

/// Carries out the writes that a PV table asks for one by one, puts those that succeeded onto the undo stack,
/// and tells the session's history of all of them.
class TablePanelWriter : public QObject
{
    Q_OBJECT
public:
    TablePanelWriter(Session *session, PvTableModel *model, QObject *parent);

private:
    struct Sent
    {
        int id = -1;
        quint32 serial = 0;
        QString pv;
        QString before;
        QString after;
    };
    void write(int id, quint32 serial, const Value &value, const QString &text);
    static WriteRecord recordOf(const Sent &sent, const Error &error = {});
    void send(const Sent &sent, const Value &value, const Value &before);
    void finish(const Sent &sent, const Error &error);
    void tell(const Sent &sent, const Error &error);

    Session *m_session;
    PvTableModel *m_model;
};

} // namespace Candela
