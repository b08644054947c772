// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace Candela {

/// What is wrong with a line that a person typed (a formula, a command, a rule), and where.
struct LineError
{
    int column = -1; ///< From 1; -1 is no error.
    int length = 0;  ///< Characters to mark; 0 at the end of the line.
    QString token;   ///< The text in question; empty at the end of the line.
    QString message; ///< One short sentence without the place.

    explicit operator bool() const { return column > 0; }
    /// "column 7: ..."; empty without an error.
    QString text() const;
};

/// A word, number, quoted text or sign of such a line.
struct LineToken
{
    enum Kind : quint8 { End, Number, Word, Quoted, Symbol, Bad };

    Kind kind = End;
    int position = 0; ///< Characters before it.
    int length = 0;
    double number = 0; ///< Of a Number; C locale.
    QString text;      ///< As typed; of a Quoted, what is between the quotes.

    int end() const { return position + length; }
    bool is(QChar sign) const { return kind == Symbol && text.size() == 1 && text.at(0) == sign; }
    bool is(const char *sign) const { return kind == Symbol && text == QLatin1String(sign); }
    /// Words are compared without regard to case.
    bool isWord(const char *word) const;
};

/// The tokens of a line, always with an End behind them. Words are letters, digits and _, beginning with a
/// letter or _; two-character signs are == != <= >= && ||. What fits nowhere is one Bad token; a quote that
/// is not closed is Bad to the end of the line.
std::vector<LineToken> tokensOf(QStringView line);

/// The error at a token, with its place and text filled in.
LineError errorAt(const LineToken &token, const QString &message);

} // namespace Candela
