// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/FormulaTokens.h"
#include "models/LightCommand.h"

#include <QCoreApplication>

#include <functional>

namespace Candela {

class Formula;
struct Scene;

/// One write that is about to happen, for a person to look at first.
struct PlannedWrite
{
    int fixture = -1; ///< Index in the FixtureSet; -1 if the luminaire is not there any more.
    FixtureQuantity quantity = FixtureQuantity::Level;
    QString pv;
    double oldValue = std::numeric_limits<double>::quiet_NaN(); ///< Not a number if unknown.
    double newValue = std::numeric_limits<double>::quiet_NaN();
    bool clamped = false; ///< The value asked for was outside of the limits.
    QString refusal;      ///< Why it will not be written; empty if it will.

    bool isRefused() const { return !refusal.isEmpty(); }
    bool isChange() const { return !isRefused() && !(std::abs(newValue - oldValue) < 1e-9); }
};

/// What a scatter to luminaires will write: computed from what is known, shown, then sent (scatterWrites),
/// and undone. A value type. Values are within the limits of each luminaire; what cannot be computed is
/// refused with a reason, the rest goes ahead.
class ScatterPlan
{
    Q_DECLARE_TR_FUNCTIONS(Candela::ScatterPlan)

public:
    using Indices = QList<int>;

    /// The plans below cover `indices` of `fixtures`, in that order.
    static ScatterPlan setTo(const FixtureSet &fixtures, const Indices &indices, FixtureQuantity quantity,
                             double value);
    static ScatterPlan offsetBy(const FixtureSet &fixtures, const Indices &indices, FixtureQuantity quantity,
                                double by);
    static ScatterPlan scaleBy(const FixtureSet &fixtures, const Indices &indices, FixtureQuantity quantity,
                               double factor);
    /// From one value to another along a direction over the plan: 0 degrees is eastwards, 90 southwards. The
    /// luminaires at the ends get exactly `from` and `to`; if all are level with each other, all get the
    /// mean.
    static ScatterPlan gradient(const FixtureSet &fixtures, const Indices &indices, FixtureQuantity quantity,
                                double from, double to, double degrees);
    /// From one value to another in the order of `indices`, whatever their place.
    static ScatterPlan fan(const FixtureSet &fixtures, const Indices &indices, FixtureQuantity quantity,
                           double from, double to);
    /// One value for each luminaire; those beyond the end of the column are refused.
    static ScatterPlan column(const FixtureSet &fixtures, const Indices &indices, FixtureQuantity quantity,
                              const QList<double> &values);
    /// Evaluates for each luminaire; names as in fixtureFormulaVariables(), the groups' values set
    /// beforehand.
    static ScatterPlan formula(const FixtureSet &fixtures, const Indices &indices, FixtureQuantity quantity,
                               Formula *formula);
    /// All values of the scene, levels times `percent` / 100. Luminaires that are gone are refused.
    static ScatterPlan scene(const FixtureSet &fixtures, const Scene &scene, double percent = 100);
    /// What a Set command asks for; empty for the other verbs.
    static ScatterPlan command(const FixtureSet &fixtures, const LightCommand &command,
                               const LightGroups &groups, const Indices &selection);

    const QList<PlannedWrite> &items() const { return m_items; }
    qsizetype size() const { return m_items.size(); }
    bool isEmpty() const { return m_items.isEmpty(); }
    void append(PlannedWrite item) { m_items.append(std::move(item)); }

    int writeCount() const; ///< Not refused.
    int changeCount() const;
    int clampedCount() const;
    int refusedCount() const;
    /// Of those that will be written, in order: the n-th write of the scatter is this item.
    QList<int> writeIndices() const;

    /// Writes back the old values. Items whose write failed (`failed`: indices of items) or whose old value
    /// is unknown are left out.
    ScatterPlan undo(const QList<int> &failed = {}) const;

    /// Numbers separated by line breaks, tabs, semicolons or spaces, with or without "%" or "K" behind, as
    /// pasted from a spreadsheet. False, and the line of the first that is none.
    static bool parseColumn(const QString &text, QList<double> *values, QString *error);

private:
    /// Asked for each luminaire with its ordinal; not a number refuses it with `reason`.
    static ScatterPlan make(const FixtureSet &fixtures, const Indices &indices, FixtureQuantity quantity,
                            const QString &reason,
                            const std::function<double(const Fixture &, qsizetype)> &value);

    QList<PlannedWrite> m_items;
};

/// The variables of a luminaire in formulas, in the order in which setFixtureVariables() sets them: level,
/// actual, cct, hours, x, y, index (its number), n (0, 1, ... within the selection), all (how
/// many are selected).
const QStringList &fixtureFormulaVariables();
void setFixtureVariables(Formula *formula, const Fixture &fixture, qsizetype ordinal, qsizetype count);

/// A write within the limits of a luminaire, or refused.
PlannedWrite plannedWrite(const FixtureSet &fixtures, int index, FixtureQuantity quantity, double value,
                          const QString &reasonWithoutValue);

} // namespace Candela
