// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Candela {

struct Metadata;
class Reading;

// Numbers on the screen follow the locale of the application; files, the clipboard and the wire never do.
// Thousands are not separated: what is read off a screen is typed into a field, and there it would be
// refused.

/// A number that was written for machines ("12.50", "-3e+06"), for people: "12,50" in German. What is no
/// plain number with a decimal point is left as it is.
QString localNumber(const QString &machine);

/// As QString::number(), for people.
QString numberText(double value, char format = 'g', int precision = 6);

/// As Reading::toText(), for people. Arrays keep their points, since commas stand between their elements.
QString shownText(const Reading &reading, const Metadata *metadata = nullptr);

/// What became of a number that somebody typed.
enum class TypedNumber { Good, NotANumber, Ambiguous };

/// Takes a number as people type it: the decimals stand behind a point or a comma, whatever the locale.
/// Thousands are never separated. A separator that is not the locale's and has just three digits behind it
/// ("1.500" typed by a German) could mean either, and is Ambiguous: a guess would write a wrong value.
TypedNumber readTypedNumber(const QString &typed, double *number);

} // namespace Candela
