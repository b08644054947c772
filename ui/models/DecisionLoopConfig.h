// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/FormulaGroup.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

#include <chrono>

namespace Candela {

/// Sensors under the name that expressions call them by.
struct DecisionGroup
{
    QString name; ///< An identifier: "lux".
    QStringList pvs;

    bool operator==(const DecisionGroup &) const = default;
};

/// What a control loop reads, how it decides, and what it does when it cannot.
struct DecisionLoopConfig
{
    Q_DECLARE_TR_FUNCTIONS(Candela::DecisionLoopConfig)

public:
    enum Rule : quint8 {
        Expression, ///< The level of each luminaire is the value of `expression`.
        Setpoint    ///< A PI controller for each luminaire keeps what it measures at `target`.
    };
    enum OnFailure : quint8 {
        Hold, ///< Nothing is written until enough sensors answer again.
        GoOn, ///< Decides from those that answer; luminaires without any hold.
        Safe  ///< All luminaires go to `safeLevel`.
    };

    QString name;
    QList<DecisionGroup> groups;
    QStringList fixtures; ///< Bases of luminaires.

    Rule rule = Setpoint;
    QString expression; ///< Over fixtureFormulaVariables(), dt (seconds since the last decision), hour (of
                        ///< the day, 0 to 24), and the groups.

    QString sensors;                                ///< Setpoint: the group that is kept at `target`.
    GroupFunction measure = GroupFunction::Nearest; ///< Which of its sensors a luminaire looks at.
    double target = 500;                            ///< In the sensors' unit.
    double gain = 0.04;                             ///< Per cent of level for each unit of error.
    std::chrono::milliseconds integralTime{2000}; ///< In which a lasting error changes the level by as much.

    std::chrono::milliseconds period{1000};
    std::chrono::milliseconds deadline{500}; ///< Of the gather; at most the period.
    double deadBand = 0.5;                   ///< Per cent: smaller changes are not written; they add up.
    double slewLimit = 10;                   ///< Per cent a second; 0 is none.
    int maxFailed = 0;                       ///< Sensors that may fail before onFailure applies.
    OnFailure onFailure = Hold;
    double safeLevel = 100; ///< Per cent: people must see the way out.

    /// "Keep 500 lx on every desk", for these sensors and luminaires.
    static DecisionLoopConfig keepIlluminance(const QString &name, double target, const QStringList &sensors,
                                              const QStringList &fixtures);

    /// False, and "field: why", if the loop could not run with this. Expressions are checked as well.
    bool validate(QString *error) const;

    QJsonObject toJson() const;
    /// False, and the path of the wrong field below `path` ("loops[0].groups[1].pvs: is not a list"), with
    /// nothing changed. What is read is valid, or with AlsoDrafts only of the right kind.
    enum Accepts : quint8 { OnlyValid, AlsoDrafts };
    bool fromJson(const QJsonValue &json, const QString &path, QString *error, Accepts accepts = OnlyValid);

    bool operator==(const DecisionLoopConfig &) const = default;
};

/// Names that an expression of a loop may use.
struct FormulaNames;
FormulaNames decisionFormulaNames(const DecisionLoopConfig &config);

} // namespace Candela
