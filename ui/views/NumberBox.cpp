// SPDX-License-Identifier: GPL-3.0-or-later
#include "NumberBox.h"

namespace Candela {

QValidator::State NumberBox::validate(QString &input, int &position) const
{
    const QString point = locale().decimalPoint();
    const qsizetype begin = input.startsWith(prefix()) ? prefix().size() : 0;
    const qsizetype end = input.endsWith(suffix()) ? input.size() - suffix().size() : input.size();
    int points = 0;
    for (qsizetype i = begin; i < end && point.size() == 1; ++i) {
        if (input[i] == u'.' || input[i] == u',') {
            input[i] = point.front();
            ++points;
        }
    }
    return points > 1 ? QValidator::Invalid : QDoubleSpinBox::validate(input, position);
}

} // namespace Candela
