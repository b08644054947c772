// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// A text in a source file that people would see, but that no translation reaches.
struct UnmarkedText
{
    int line = 0;
    QString call; ///< "setText"
    QString text;
};

/// Literals with words in the arguments of calls that show text (setText, addAction, QLabel, drawText...),
/// but not inside of tr() or translate(). Comments do not count.
QList<UnmarkedText> unmarkedTexts(const QString &code);
