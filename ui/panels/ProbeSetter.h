// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Value.h"
#include "models/ProbeFacts.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStringListModel;

namespace Candela {

class Session;

/// A field that writes to one PV: units are stripped, labels completed, limits checked. What went wrong
/// stays below it until the next attempt. Writes can be undone.
class ProbeSetter : public QWidget
{
    Q_OBJECT
public:
    explicit ProbeSetter(Session *session, QWidget *parent = nullptr);

    void show(const QString &pv, const ProbeState &state);
    QLineEdit *field() const { return m_field; }
    QString note() const;

private:
    void write();
    void send(const QString &pv, const QString &text, const QString &before, const Value &value,
              const Value &old);
    void say(const QString &text, bool isError);

    Session *m_session;
    QString m_pv;
    ProbeState m_state;
    QLineEdit *m_field;
    QLabel *m_note;
    QStringListModel *m_labels;
};

} // namespace Candela
