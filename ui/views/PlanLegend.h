// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;

namespace Candela {

class PlanHeat;

/// What the colours of the heat map stand for: the quantity, a bar with ticks, and whether the range follows
/// the values or is fixed. Shown only while there is a heat map.
class PlanLegend : public QWidget
{
    Q_OBJECT
public:
    explicit PlanLegend(PlanHeat *heat, QWidget *parent = nullptr);

private:
    void follow();
    void takeRange();

    PlanHeat *m_heat;
    QLabel *m_title;
    QWidget *m_bar;
    QCheckBox *m_automatic;
    QDoubleSpinBox *m_low;
    QDoubleSpinBox *m_high;
    bool m_filling = false;
};

} // namespace Candela
