// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/DecisionLoopConfig.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSpinBox;

namespace Candela {

class Session;

/// The form of a loop: which sensors, how to decide, which lights, how often, and what to do without sensors.
class DecideSetup : public QWidget
{
    Q_OBJECT
public:
    explicit DecideSetup(Session *session, QWidget *parent = nullptr);

    void setConfig(const DecisionLoopConfig &config);
    const DecisionLoopConfig &config() const { return m_config; }
    QString problem() const;

Q_SIGNALS:
    /// By a person.
    void edited();

private:
    void makeWhat(QFormLayout *form);
    void makeRule(QFormLayout *form);
    void makeLimits(QFormLayout *form);
    QMenu *makeSources(bool sensors, QWidget *parent);
    void take(bool sensors, const QStringList &pvs);
    void read();
    void show();
    QDoubleSpinBox *number(double low, double high, int decimals, const QString &suffix, const QString &name);

    Session *m_session;
    DecisionLoopConfig m_config;
    bool m_showing = false;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QLabel *m_sensors;
    QLabel *m_lights;
    QComboBox *m_rule;
    QDoubleSpinBox *m_target;
    QComboBox *m_measure;
    QDoubleSpinBox *m_gain;
    QDoubleSpinBox *m_integral;
    QLineEdit *m_expression;
    QWidget *m_setpoint;
    QWidget *m_tuning;
    QDoubleSpinBox *m_period;
    QSpinBox *m_deadline;
    QDoubleSpinBox *m_deadBand;
    QDoubleSpinBox *m_slew;
    QSpinBox *m_maxFailed;
    QComboBox *m_onFailure;
    QDoubleSpinBox *m_safe;
    QLabel *m_problem;
};

} // namespace Candela
