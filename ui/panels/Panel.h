// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

namespace Candela {

class Session;

/// What MainWindow puts into a dock: one task each. A panel connects models, views and the client, and keeps
/// what belongs to it in a JSON object of the workspace.
class Panel : public QWidget
{
    Q_OBJECT
public:
    Panel(Session *session, QWidget *parent)
        : QWidget(parent)
        , m_session(session)
    {
    }

    virtual QString title() const = 0;
    virtual QJsonObject save() const { return {}; }
    /// Takes what it understands; a wrong entry is named in `problems` ("charts[0].span: not a number").
    virtual void restore(const QJsonObject &state, QStringList *problems)
    {
        Q_UNUSED(state)
        Q_UNUSED(problems)
    }
    Session *session() const { return m_session; }

    /// Something is under way that would be lost if the panel was built anew now.
    virtual bool isBusy() const { return false; }
    /// A sentence for people about what would end if the panel was closed now; empty if nothing would.
    virtual QString endsWithIt() const { return {}; }
    /// The panel is built anew, in another language say: gives what save() does not hold (samples, results, a
    /// loop that runs) to the new one, which has restored that already. Nothing but its end follows for this
    /// panel.
    virtual void handOver(Panel *successor) { Q_UNUSED(successor) }

private:
    Session *m_session;
};

} // namespace Candela
