// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/PlanRuleBar.h"

#include "models/LightGroups.h"
#include "models/PlanModel.h"
#include "models/RuleCompletion.h"
#include "views/PlanView.h"
#include "views/Theme.h"
#include "views/ThemeTone.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStringListModel>
#include <QTextCharFormat>

namespace Candela {

PlanRuleBar::PlanRuleBar(PlanModel *model, PlanView *view, const LightGroups *groups, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(view)
    , m_groups(groups)
    , m_edit(new QLineEdit(this))
    , m_verdict(new QLabel(this))
    , m_completer(new QCompleter(this))
    , m_words(new QStringListModel(this))
{
    m_edit->setPlaceholderText(tr("Select by rule: LUX < 300"));
    m_edit->setAccessibleName(tr("Rule of selection"));
    m_edit->setMaxLength(SelectionRule::MaxLength);
    m_edit->setClearButtonEnabled(true);
    m_edit->setMinimumWidth(150);
    m_edit->setToolTip(
        tr("Which devices to select, such as\n  LUX < 300\n  kind = occupancy and room = R03\n"
           "  severity >= minor or disconnected\nEnter selects, Ctrl+Enter adds, Alt+Enter takes away"));
    m_edit->installEventFilter(this);
    m_verdict->setFont(Theme::smallFont());
    m_verdict->setForegroundRole(QPalette::PlaceholderText);
    m_verdict->setMinimumWidth(70);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_edit, 3);
    layout->addWidget(m_verdict, 2);

    m_completer->setModel(m_words);
    m_completer->setWidget(m_edit);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &PlanRuleBar::take);
    connect(m_edit, &QLineEdit::textEdited, this, &PlanRuleBar::complete);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        if (!m_marking)
            compile();
    });
    connect(groups, &LightGroups::changed, this, &PlanRuleBar::compile);
    connect(model, &PlanModel::reset, this, &PlanRuleBar::compile);
    // Values come and go: the number beside the rule follows them, but nobody reads it ten times a second.
    m_count.setInterval(500);
    connect(&m_count, &QTimer::timeout, this, &PlanRuleBar::count);
}

QString PlanRuleBar::text() const
{
    return m_edit->text();
}

void PlanRuleBar::setText(const QString &text)
{
    m_edit->setText(text);
}

QString PlanRuleBar::verdict() const
{
    return m_verdict->text();
}

void PlanRuleBar::compile()
{
    m_error = {};
    m_rule = {};
    const QString text = m_edit->text().trimmed();
    if (!text.isEmpty())
        m_rule = SelectionRule::compile(m_edit->text(), m_groups, &m_error);
    mark(m_error);
    if (m_rule.isValid())
        m_count.start();
    else
        m_count.stop();
    count();
}

void PlanRuleBar::count()
{
    QString verdict;
    if (m_error) {
        verdict = m_error.message;
    } else if (m_rule.isValid() && isVisible()) {
        const auto devices = matching(m_rule, ruleSubjects(*m_model));
        verdict = devices.empty() ? tr("no device matches") : tr("%1 match").arg(devices.size());
    }
    m_verdict->setToolTip(verdict);
    setTone(m_verdict, m_error ? Tone::Major : Tone::Secondary);
    m_verdict->setText(verdict);
}

/// Draws a wave under what is wrong. A QLineEdit takes formats only as an input method would give them.
void PlanRuleBar::mark(const LineError &error)
{
    const QScopedValueRollback guard(m_marking, true);
    QList<QInputMethodEvent::Attribute> attributes;
    if (error) {
        const int column = error.column - 1;
        const int length = std::max(1, error.length);
        // At the end of the line there is nothing to mark but the last character.
        const int from = std::max(0, std::min(column, int(m_edit->text().size()) - 1));
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(Theme::instance()->colors().major);
        attributes.append({QInputMethodEvent::TextFormat, from - m_edit->cursorPosition(), length, format});
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(m_edit, &event);
}

void PlanRuleBar::complete()
{
    if (m_taking)
        return;
    const RuleCompletion completion =
        RuleCompletion::at(m_edit->text(), m_edit->cursorPosition(), m_model->site(), m_groups);
    if (completion.words.isEmpty() || m_edit->text().isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_words->setStringList(completion.words.mid(0, 40));
    m_completer->setCompletionPrefix(QString());
    QRect at = m_edit->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    at.setHeight(m_edit->height() - at.top());
    at.setWidth(200);
    m_completer->complete(at);
    m_completer->popup()->setCurrentIndex({});
}

void PlanRuleBar::take(const QString &word)
{
    const QScopedValueRollback guard(m_taking, true);
    const RuleCompletion completion =
        RuleCompletion::at(m_edit->text(), m_edit->cursorPosition(), m_model->site(), m_groups);
    QString text = m_edit->text();
    text.replace(completion.from, completion.to - completion.from, word + u' ');
    m_edit->setText(text);
    m_edit->setCursorPosition(completion.from + int(word.size()) + 1);
}

void PlanRuleBar::apply(Qt::KeyboardModifiers modifiers)
{
    if (!m_rule.isValid()) {
        m_edit->selectAll();
        return;
    }
    m_view->select(matching(m_rule, ruleSubjects(*m_model)),
                   modifiers & Qt::AltModifier       ? PlanView::Edit::Remove
                   : modifiers & Qt::ControlModifier ? PlanView::Edit::Add
                                                     : PlanView::Edit::Replace);
}

bool PlanRuleBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_completer->popup()->hide();
            apply(key->modifiers());
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_view->setFocus();
            return true;
        }
        if (key->key() == Qt::Key_Space && key->modifiers() & Qt::ControlModifier) {
            complete();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Candela
