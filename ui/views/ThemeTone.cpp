// SPDX-License-Identifier: GPL-3.0-or-later
#include "ThemeTone.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <iterator>

namespace Candela {

namespace {
constexpr const char *Names[]{"", "secondary", "good", "minor", "major"};
}

void setTone(QWidget *widget, Tone tone)
{
    if (toneOf(widget) == tone)
        return;
    widget->setProperty("tone", QString::fromLatin1(Names[int(tone)]));
    // A style sheet looks at properties only when it is applied.
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

Tone toneOf(const QWidget *widget)
{
    const QString name = widget->property("tone").toString();
    for (int tone = 0; tone < int(std::size(Names)); ++tone) {
        if (name == QLatin1String(Names[tone]))
            return Tone(tone);
    }
    return Tone::Plain;
}

} // namespace Candela
