// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/CommandParser.h"
#include "models/ScatterPlan.h"

#include <QObject>

namespace Candela {

class LightWrite;
class Session;

/// Carries out commands of the command line: looks at the lights that are meant, plans, and has the desk
/// write.
class CommandRunner : public QObject
{
    Q_OBJECT
public:
    explicit CommandRunner(Session *session, QObject *parent = nullptr);

    /// What commands may speak of now.
    CommandNames names() const;
    /// The lights that a command is about.
    QList<int> lightsOf(const LightCommand &command) const;
    /// What it would write, as far as the lights are known; for the verbs that do not plan, empty.
    ScatterPlan planOf(const LightCommand &command) const;
    /// "20 lights to 80 %"
    QString describe(const LightCommand &command) const;
    void run(const LightCommand &command);

Q_SIGNALS:
    void started(Candela::LightWrite *write);
    /// Nothing is written; why.
    void refused(const QString &sentence);

private:
    void go(const LightCommand &command);

    Session *m_session;
};

} // namespace Candela
