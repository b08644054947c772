// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Candela {

/// The meaning of a label's or a button's text colour. The style sheet gives the colour, so that it follows
/// the theme by itself, which a palette that was set by hand does not.
enum class Tone { Plain, Secondary, Good, Minor, Major };

void setTone(QWidget *widget, Tone tone);
Tone toneOf(const QWidget *widget);

} // namespace Candela
