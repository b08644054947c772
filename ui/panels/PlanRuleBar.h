// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/PlanSubjects.h"

#include <QTimer>
#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QStringListModel;

namespace Candela {

class LightGroups;
class PlanModel;
class PlanView;

/// Selects by a rule ("LUX < 300"): completes words while one types, marks what is wrong where it stands, and
/// counts live what the rule matches now. Enter selects, Ctrl+Enter adds, Alt+Enter takes away.
class PlanRuleBar : public QWidget
{
    Q_OBJECT
public:
    PlanRuleBar(PlanModel *model, PlanView *view, const LightGroups *groups, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    /// "12 match", or what is wrong.
    QString verdict() const;
    QLineEdit *edit() const { return m_edit; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void compile();
    void count();
    void complete();
    void take(const QString &word);
    void apply(Qt::KeyboardModifiers modifiers);
    void mark(const LineError &error);

    PlanModel *m_model;
    PlanView *m_view;
    const LightGroups *m_groups;
    QLineEdit *m_edit;
    QLabel *m_verdict;
    QCompleter *m_completer;
    QStringListModel *m_words;
    SelectionRule m_rule;
    LineError m_error;
    QTimer m_count;
    bool m_marking = false;
    bool m_taking = false;
};

} // namespace Candela
