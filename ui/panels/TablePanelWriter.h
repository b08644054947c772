// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "core/Value.h"

#include <QObject>

namespace Candela {

class PvTableModel;
class Session;

/// Carries out the writes that a PV table asks for, and puts those that succeeded onto the undo stack.
class TablePanelWriter : public QObject
{
    Q_OBJECT
public:
    TablePanelWriter(Session *session, PvTableModel *model, QObject *parent);

private:
    void write(int id, quint32 serial, const Value &value, const QString &text);
    void finish(int id, quint32 serial, const QString &pv, const Error &error);

    Session *m_session;
    PvTableModel *m_model;
};

} // namespace Candela
