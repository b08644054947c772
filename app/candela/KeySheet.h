// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Candela {

class Actions;

/// One sheet with every key and what the mouse does: F1.
class KeySheet
{
public:
    /// Shows it over the window; it deletes itself.
    static void open(const Actions *actions, QWidget *window);
};

} // namespace Candela
