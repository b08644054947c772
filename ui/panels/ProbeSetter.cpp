// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ProbeSetter.h"

#include "models/FormatNumber.h"
#include "models/PvTableInput.h"
#include "panels/WriteConfirmation.h"
#include "panels/WriteOutcome.h"
#include "session/Session.h"
#include "session/WriteCommand.h"
#include "session/WriteHistory.h"
#include "views/Theme.h"
#include "views/ThemeTone.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QStringListModel>
#include <QStyle>

namespace Candela {

ProbeSetter::ProbeSetter(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_field(new QLineEdit(this))
    , m_note(new QLabel(this))
    , m_labels(new QStringListModel(this))
{
    m_field->setAccessibleName(tr("Value to write"));
    auto *completer = new QCompleter(m_labels, m_field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_field->setCompleter(completer);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ThemeMetrics::PanelMargin, 4, ThemeMetrics::PanelMargin, 6);
    layout->setSpacing(2);
    layout->addWidget(m_field);
    layout->addWidget(m_note);
    m_note->setWordWrap(true);
    m_note->hide();
    connect(m_field, &QLineEdit::returnPressed, this, &ProbeSetter::write);
}

QString ProbeSetter::note() const
{
    return m_note->isHidden() ? QString() : m_note->text();
}

void ProbeSetter::show(const QString &pv, const ProbeState &state)
{
    if (pv != m_pv) {
        m_field->clear();
        say({}, false);
    }
    m_pv = pv;
    m_state = state;
    const bool known = state.info.state == ChannelState::Connected && state.metadata;
    QString why;
    if (m_session->isReadOnly())
        why = tr("Candela was started read-only");
    else if (!known)
        why = tr("Not connected");
    else if (!state.info.writable)
        why = tr("The server does not allow writing");
    m_field->setEnabled(why.isEmpty());
    // What can never be written needs no field for it; its rights are among the details.
    setVisible(!known || state.info.writable);
    QString hint = why;
    if (why.isEmpty()) {
        const Metadata &m = *state.metadata;
        hint = m.control.isSet() ? tr("Write: %1 to %2 %3")
                                       .arg(numberText(m.control.low), numberText(m.control.high))
                                       .arg(m.units)
                                       .trimmed()
               : m.labels.isEmpty() ? tr("Write a value")
                                    : tr("Write: %1").arg(m.labels.join(QStringLiteral(", ")));
    }
    m_field->setPlaceholderText(hint);
    const QStringList labels = known ? state.metadata->labels : QStringList();
    if (m_labels->stringList() != labels)
        m_labels->setStringList(labels);
}

void ProbeSetter::say(const QString &text, bool isError)
{
    m_note->setVisible(!text.isEmpty());
    m_note->setText(isError ? QString(Theme::severitySign(Severity::Major) + QLatin1Char(' ') + text) : text);
    setTone(m_note, isError ? Tone::Major : Tone::Secondary);
}

void ProbeSetter::write()
{
    if (!m_session->context() || m_pv.isEmpty())
        return;
    PvTableRow row;
    row.name = m_pv;
    row.reading = m_state.reading;
    row.metadata = m_state.metadata;
    row.type = m_state.info.type;
    row.elements = m_state.info.count;
    const QString text = m_field->text();
    QString message;
    const Value value = parseTableInput(row, text, &message);
    if (!value.isValid()) {
        say(message, true);
        return;
    }
    const QString before = row.reading.isValid() ? row.valueText() : QString();
    const Value old = valueForUndo(row.reading);
    WriteConfirmation::ask(
        m_session, this, 1, tr("Write %1 to %2?").arg(text, m_pv), {},
        [this, pv = m_pv, text, before, value, old] { send(pv, text, before, value, old); });
}

void ProbeSetter::send(const QString &pv, const QString &text, const QString &before, const Value &value,
                       const Value &old)
{
    if (!m_session->context())
        return;
    if (pv == m_pv)
        say(tr("Sent %1, not yet acknowledged").arg(text), false);
    WriteHistory *writes = m_session->writes();
    const quint64 token = writes->begin({{pv, before, text, QStringLiteral("Probe")}});
    const QFuture<void> written = m_session->context()->pv(pv).write(value);
    // The history hears of it even if this panel is closed meanwhile.
    whenFinished(written, writes,
                 [writes, token, session = m_session->root(), self = QPointer<ProbeSetter>(this), pv, text,
                  old, value](const QFuture<void> &finished) {
                     const Error error = errorOfWrite(finished);
                     writes->end(token, {error});
                     if (!error)
                         session->undoStack()->push(
                             new WriteCommand(session, tr("Set %1 to %2").arg(pv, text), {{pv, old, value}}));
                     if (!self || self->m_pv != pv)
                         return;
                     self->say(error ? tr("Not written: %1").arg(error.message())
                                     : tr("Written: %1").arg(text),
                               bool(error));
                     if (!error)
                         self->m_field->clear();
                 });
}

} // namespace Candela
