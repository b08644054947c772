// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/CommandLinePanel.h"

#include "panels/CommandEdit.h"
#include "panels/CommandRunner.h"
#include "panels/WriteConfirmation.h"
#include "session/LightDesk.h"
#include "session/LightWrite.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "views/Theme.h"
#include "views/ThemeTone.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace Candela {

namespace {
}

CommandLinePanel::CommandLinePanel(Session *session, QWidget *parent)
    : Panel(session, parent)
    , m_runner(new CommandRunner(session, this))
    , m_edit(new CommandEdit(this))
    , m_answer(new QLabel(this))
    , m_cancel(new QPushButton(Theme::instance()->icon(QStringLiteral("stop")), tr("Cancel"), this))
    , m_retry(new QPushButton(tr("Retry failed"), this))
{
    m_edit->setPlaceholderText(tr("Command lights:  1 THRU 20 BY 2 AT 80   GROUP \"Desks\" AT +10 TIME 2   "
                                  "SCENE \"Evening\"   MASTER 80   BLACKOUT"));
    m_edit->setAccessibleName(tr("Command line"));
    m_edit->setToolTip(
        tr("Enter carries out, Up and Down bring back commands of before, Tab completes (Ctrl+L)"));
    m_edit->addAction(Theme::instance()->icon(QStringLiteral("chevron-right"), &ThemeColors::accent),
                      QLineEdit::LeadingPosition);
    m_edit->setNames([this] { return m_runner->names(); });
    setFocusProxy(m_edit);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_cancel->hide();
    m_retry->hide();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(ThemeMetrics::PanelMargin, 4, ThemeMetrics::PanelMargin, 4);
    layout->setSpacing(12);
    layout->addWidget(m_edit, 2);
    layout->addWidget(m_answer, 1);
    layout->addWidget(m_retry);
    layout->addWidget(m_cancel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    connect(m_edit, &QLineEdit::returnPressed, this, &CommandLinePanel::execute);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandLinePanel::foresee);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_write)
            m_write->cancel();
    });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (m_write && this->session()->desk()->retry(m_write))
            follow(m_write);
    });
    connect(m_runner, &CommandRunner::started, this, &CommandLinePanel::follow);
    connect(m_runner, &CommandRunner::refused, this, [this](const QString &why) { say(why, true); });
}

QString CommandLinePanel::answer() const
{
    return m_answer->text();
}

void CommandLinePanel::say(const QString &sentence, bool isError)
{
    setTone(m_answer, isError ? Tone::Major : Tone::Secondary);
    m_answer->setText(sentence);
    m_answer->setToolTip(sentence);
}

void CommandLinePanel::foresee()
{
    if (m_edit->text().trimmed().isEmpty())
        return;
    m_retry->hide();
    LightCommand command;
    if (!CommandParser::parse(m_edit->text(), m_runner->names(), &command, nullptr)) {
        // Every command is wrong until it is complete: that is no error yet.
        say({}, false);
        return;
    }
    QString text = m_runner->describe(command);
    const ScatterPlan plan = m_runner->planOf(command);
    if (const int clamped = plan.clampedCount())
        text += tr(", %1 at the limit").arg(clamped);
    if (command.fadeSeconds > 0)
        text += tr(" in %1 s").arg(command.fadeSeconds);
    say(text, false);
}

void CommandLinePanel::execute()
{
    const QString line = m_edit->text().trimmed();
    if (line.isEmpty())
        return;
    LightCommand command;
    LineError error;
    if (!CommandParser::parse(line, m_runner->names(), &command, &error)) {
        say(error.text(), true);
        // The wrong word is marked, so that typing replaces it.
        m_edit->setSelection(std::max(0, error.column - 1), error.length);
        return;
    }
    m_edit->history()->add(line);
    m_edit->clear();
    // The end of a blackout gives back what was there.
    const int lights =
        command.verb == LightCommand::BlackoutOff ? 0 : int(m_runner->lightsOf(command).size());
    WriteConfirmation::ask(session(), this, lights, m_runner->describe(command) + u'?',
                           tr("You can undo this."), [this, command] { m_runner->run(command); });
}

void CommandLinePanel::follow(LightWrite *write)
{
    if (m_write)
        m_write->disconnect(this);
    m_write = write;
    m_retry->hide();
    m_cancel->show();
    connect(write, &LightWrite::progress, this, [this, write](int done, int total) {
        say(write->isFading() ? tr("fading, %1 %").arg(done) : tr("%1 of %2 written").arg(done).arg(total),
            false);
    });
    connect(write, &LightWrite::finished, this, &CommandLinePanel::showEnd);
    if (!write->isRunning())
        showEnd();
}

void CommandLinePanel::showEnd()
{
    m_cancel->hide();
    if (!m_write)
        return;
    const QList<int> failed = m_write->failed();
    const int refused = m_write->plan().refusedCount();
    m_retry->setVisible(!failed.isEmpty());
    if (!failed.isEmpty())
        say(tr("%1 of %2 not written: %3")
                .arg(failed.size() + refused)
                .arg(m_write->plan().size())
                .arg(m_write->outcome().at(failed.first()).message()),
            true);
    else if (refused > 0)
        say(tr("%1 written, %2 refused").arg(m_write->total()).arg(refused), true);
    else
        say(tr("%1 written in %2 ms").arg(m_write->total()).arg(m_write->elapsedMs(), 0, 'f', 0), false);
}

QJsonObject CommandLinePanel::save() const
{
    return {{QStringLiteral("history"), m_edit->history()->toJson()}};
}

void CommandLinePanel::restore(const QJsonObject &state, QStringList *problems)
{
    const QJsonValue history = state[QStringLiteral("history")];
    if (!history.isUndefined() && !history.isArray())
        problems->append(QStringLiteral("command.history: ") + tr("is not a list"));
    m_edit->history()->fromJson(history.toArray());
}

} // namespace Candela
