// SPDX-License-Identifier: MIT
#pragma once

#include "Export.h"

#include <QByteArray>
#include <QString>

#include <cstddef>

namespace Candela {

/// Text of the wire: at most `size` bytes, up to the first NUL. UTF-8 where it is valid, else Latin-1, which
/// older databases write for degrees and micro.
CANDELA_EXPORT QString textFromWire(const std::byte *bytes, qsizetype size);
/// Bytes in front of the first NUL.
CANDELA_EXPORT qsizetype wireTextLength(const std::byte *bytes, qsizetype size);
/// UTF-8, cut at a character's border so that it fits `size` - 1 bytes, behind it zeros up to `size`.
CANDELA_EXPORT void textToWire(QByteArrayView utf8, std::byte *to, qsizetype size);

/// A number in C notation: decimal, "0x..." or "inf" and "nan", white space around it ignored.
CANDELA_EXPORT double numberFromText(QStringView text, bool *ok);

/// The shortest text that gives the same number again; integers below 1e15 without an exponent.
CANDELA_EXPORT QString numberToText(double number);

} // namespace Candela
