// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/Panel.h"

#include <QPointer>

class QLabel;
class QPushButton;

namespace Candela {

class CommandEdit;
class CommandRunner;
struct LightCommand;
class LightWrite;

/// One line to command lights by: "1 THRU 20 BY 2 AT 80". Says beside it what it would do, and what became of
/// it.
class CommandLinePanel : public Panel
{
    Q_OBJECT
public:
    explicit CommandLinePanel(Session *session, QWidget *parent = nullptr);

    QString title() const override { return tr("Command line"); }
    QJsonObject save() const override;
    void restore(const QJsonObject &state, QStringList *problems) override;

    CommandEdit *edit() const { return m_edit; }
    QString answer() const;

public Q_SLOTS:
    void execute();

private:
    void foresee();
    void say(const QString &sentence, bool isError);
    void follow(LightWrite *write);
    void showEnd();

    CommandRunner *m_runner;
    CommandEdit *m_edit;
    QLabel *m_answer;
    QPushButton *m_cancel;
    QPushButton *m_retry;
    QPointer<LightWrite> m_write;
};

} // namespace Candela
