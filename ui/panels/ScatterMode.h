// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ScatterPlan.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QDoubleSpinBox;

namespace Candela {

/// One way to say what to write: a page of the scatter panel that makes a plan.
class ScatterMode : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Over what is wanted of the lights. An empty plan with a sentence in *problem if it cannot be made.
    virtual ScatterPlan plan(const FixtureSet &wanted, const QList<int> &lights, QString *problem) const = 0;
    /// For the undo step: "Set 12 lights to 40 %".
    virtual QString describe(int lights) const = 0;
    /// True if it looks at more than the set points.
    virtual bool needsEverything() const { return false; }
    virtual QJsonObject save() const { return {}; }
    virtual void restore(const QJsonObject &state) { Q_UNUSED(state) }

Q_SIGNALS:
    /// The plan would be another one.
    void changed();

protected:
    /// Level or colour temperature.
    QComboBox *makeQuantity();
    static FixtureQuantity quantityOf(const QComboBox *box);
    QDoubleSpinBox *makeNumber(const QString &name, double low, double high, double value);
};

} // namespace Candela
