// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Gather.h"
#include "async/Scatter.h"
#include "session/WriteCommand.h"

#include <QFutureWatcher>
#include <QObject>

class QWidget;

namespace Candela {

class Session;

/// One blackout from the question to the undo step: reads what the lights have, shows what will change,
/// writes 0 % and remembers the old levels. Deletes itself when it is done or refused.
class ScatterBlackout : public QObject
{
    Q_OBJECT
public:
    ScatterBlackout(Session *session, const QStringList &bases, bool selectedOnly, QWidget *parent);

    void start();

Q_SIGNALS:
    void written(const Candela::ScatterResult &result);

private:
    void ask(const GatherResult &before);
    void write();

    Session *m_session;
    QStringList m_bases;
    bool m_selectedOnly;
    QWidget *m_window;
    QList<WriteCommand::Change> m_changes;
    QFutureWatcher<GatherResult> m_reading;
    QFutureWatcher<ScatterResult> m_writing;
};

} // namespace Candela
