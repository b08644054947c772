// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "core/Value.h"

#include <QList>
#include <QObject>
#include <QPointer>

namespace Candela {

class PvTableModel;
class Session;

/// Writes a list of values one after the other, in order, each when the server has processed the one before.
/// Goes on past failures; every row shows its own. What was written becomes one step of undo.
class TableWriteRun : public QObject
{
    Q_OBJECT
public:
    struct Item
    {
        int id = -1; ///< Row of the table.
        QString pv;
        QString text; ///< As it is shown.
        Value value;
        QString beforeText;
        Value before; ///< Invalid if it is not known: undo then leaves it alone.
    };
    struct Failure
    {
        int item = -1; ///< In the list.
        Error error;
    };

    /// `undoText` says what is done: "Set 12 PVs to 40 %"; `origin` is for the history.
    TableWriteRun(Session *session, PvTableModel *model, QList<Item> items, const QString &undoText,
                  const QString &origin, QObject *parent);
    ~TableWriteRun() override;

    void start();
    /// The write that is under way ends by itself; the rest is not sent.
    void abort();
    bool isRunning() const { return m_running; }
    bool wasAborted() const { return m_aborted; }
    int done() const { return m_next; }
    int total() const { return int(m_items.size()); }
    const QList<Item> &items() const { return m_items; }
    const QList<Failure> &failures() const { return m_failures; }

Q_SIGNALS:
    void itemDone(int item, const Candela::Error &error);
    void finished();

private:
    void next();
    void end();

    QPointer<Session> m_session;
    QPointer<PvTableModel> m_model;
    QList<Item> m_items;
    QString m_undoText;
    QString m_origin;
    QList<int> m_written;
    QList<Failure> m_failures;
    quint64 m_token = 0; ///< Of the write that is under way.
    int m_next = 0;
    bool m_running = false;
    bool m_aborted = false;
};

} // namespace Candela
