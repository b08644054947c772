// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Candela {

class AboutBox
{
public:
    /// Shows name, version and licence over the window; it deletes itself.
    static void open(QWidget *window);
};

} // namespace Candela
