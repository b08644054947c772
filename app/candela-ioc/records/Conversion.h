// SPDX-License-Identifier: MIT
#pragma once

#include "core/Reading.h"

#include <QByteArray>

#include <optional>

// How values change their type on the way into a record, and how readings are made of what records hold.
namespace Candela::Ioc {

/// A scalar of a numeric type; what does not fit an integer type is cut to its range.
Reading numberReading(DataType type, double value);
/// A STRING of at most 39 bytes (cut between characters) and its NUL.
Reading textReading(QByteArrayView text);
/// An array of STRINGs.
Reading textsReading(const QStringList &texts);
/// CHAR elements: the text and its NUL, at most `capacity` bytes.
Reading longTextReading(QByteArrayView text, quint32 capacity);

/// At most `bytes` bytes of UTF-8 text, without half a character at the end.
QByteArray cutText(QByteArrayView text, qsizetype bytes);
/// Text of a STRING, of a CHAR array up to its NUL, or of a number.
QByteArray textOf(const Reading &value);
/// A number from a scalar of any type. Text may be decimal, hexadecimal (0x1f), "nan" or "inf".
std::optional<double> numberOf(const Reading &value);
std::optional<double> parseNumber(QByteArrayView text);
/// State of an enumerated field: a label, or a number in text form below `labels.size()`; a number as it is.
std::optional<double> stateOf(const Reading &value, const QList<QByteArray> &labels);
/// Elements of another type, at most `capacity` of them; nothing if a text is no number.
std::optional<Reading> arrayOf(const Reading &value, DataType type, quint32 capacity);

} // namespace Candela::Ioc
