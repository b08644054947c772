// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ScatterMode.h"
#include "views/NumberBox.h"

#include <QComboBox>
#include <QDoubleSpinBox>

namespace Candela {

QComboBox *ScatterMode::makeQuantity()
{
    auto *box = new QComboBox(this);
    box->addItem(tr("Level"), int(FixtureQuantity::Level));
    box->addItem(tr("Colour"), int(FixtureQuantity::ColorTemperature));
    box->setAccessibleName(tr("Quantity"));
    connect(box, &QComboBox::currentIndexChanged, this, &ScatterMode::changed);
    return box;
}

FixtureQuantity ScatterMode::quantityOf(const QComboBox *box)
{
    return FixtureQuantity(box->currentData().toInt());
}

QDoubleSpinBox *ScatterMode::makeNumber(const QString &name, double low, double high, double value)
{
    auto *box = new NumberBox(this);
    box->setRange(low, high);
    box->setDecimals(0);
    box->setValue(value);
    box->setAccessibleName(name);
    connect(box, &QDoubleSpinBox::valueChanged, this, &ScatterMode::changed);
    return box;
}

} // namespace Candela
