// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

#include <functional>

class QWidget;

namespace Candela {

/// Makes a widget that paints what it shows tell it in words, to screen readers and whoever asks through the
/// accessibility tree: its name is the widget's accessibleName(), its value what `summary` says at the time of
/// asking ("First floor, 120 devices, 3 selected"), in the user's language. Call it once, in the constructor.
void setAccessibleView(QWidget *widget, QAccessible::Role role, std::function<QString()> summary);

/// What it shows has changed: tells readers, if there are any. Cheap if there are none.
void accessibleViewChanged(QWidget *widget);

} // namespace Candela
