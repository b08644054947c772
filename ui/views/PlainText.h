// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Candela {

/// Labels and tool tips of Qt guess whether a text is HTML by how it begins. Values, units, descriptions and
/// errors come from servers and files, and HTML of theirs could pretend to be something else, or have the
/// desktop open files: so all labels and tool tips of the application show text as it is. Only labels whose
/// format was set to Qt::RichText, where our own code escapes what it puts in, show HTML.
class PlainText : public QObject
{
public:
    /// For the whole application, once; before the labels are shown for the first time.
    static void install();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace Candela
