// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace Candela {

/// A spin box that takes the point and the comma of the keyboard alike, and shows the locale's. Qt's own
/// silently drops what may separate thousands: "1.5" would become 15 in German.
class NumberBox : public QDoubleSpinBox
{
public:
    using QDoubleSpinBox::QDoubleSpinBox;

    QValidator::State validate(QString &input, int &position) const override;
};

} // namespace Candela
