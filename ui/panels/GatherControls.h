// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/GatherRunner.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTimer;

namespace Candela {

/// How to read: deadline, mode, period, and the one button that reads or cancels.
class GatherControls : public QWidget
{
    Q_OBJECT
public:
    explicit GatherControls(Session *session, QWidget *parent = nullptr);

    int deadlineMs() const;
    GatherRunner::Mode mode() const;
    bool isRunning() const { return m_running; }
    void setRunning(bool running, int total = 0);
    void setProgress(int done, int total);
    void setSummary(const QString &richText, const QString &toolTip);
    QString summary() const;

    QJsonObject save() const;
    void restore(const QJsonObject &state, QStringList *problems);

Q_SIGNALS:
    void readRequested();
    void cancelRequested();

private:
    void update();
    QWidget *makePeriod();

    Session *m_session;
    bool m_running = false;
    QTimer *m_period;
    QLabel *m_heading;
    QPushButton *m_read;
    QSpinBox *m_deadline;
    QComboBox *m_mode;
    QCheckBox *m_periodic;
    QDoubleSpinBox *m_seconds;
    QProgressBar *m_progress;
    QLabel *m_summary;
};

} // namespace Candela
