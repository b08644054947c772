// SPDX-License-Identifier: MIT
#include "WireText.h"

#include <QLocale>

#include <limits>

#include <cmath>
#include <cstring>

namespace Candela {

qsizetype wireTextLength(const std::byte *bytes, qsizetype size)
{
    const void *end = size > 0 ? std::memchr(bytes, 0, size_t(size)) : nullptr;
    return end ? static_cast<const std::byte *>(end) - bytes : size;
}

QString textFromWire(const std::byte *bytes, qsizetype size)
{
    const QByteArrayView raw(reinterpret_cast<const char *>(bytes), wireTextLength(bytes, size));
    QString text = QString::fromUtf8(raw);
    if (text.contains(QChar::ReplacementCharacter))
        return QString::fromLatin1(raw);
    return text;
}

void textToWire(QByteArrayView utf8, std::byte *to, qsizetype size)
{
    qsizetype length = qMin(utf8.size(), size - 1);
    if (length < utf8.size()) {
        while (length > 0 && (quint8(utf8[length]) & 0xc0) == 0x80)
            --length;
    }
    if (length > 0) // an empty view may have no address at all
        std::memcpy(to, utf8.data(), size_t(length));
    std::memset(to + length, 0, size_t(size - length));
}

double numberFromText(QStringView text, bool *ok)
{
    const QStringView trimmed = text.trimmed();
    double number = QLocale::c().toDouble(trimmed, ok);
    if (*ok)
        return number;
    const bool negative = trimmed.startsWith(u'-');
    const QStringView digits = negative ? trimmed.mid(1) : trimmed;
    if (digits.startsWith(u"0x", Qt::CaseInsensitive)) {
        number = double(digits.mid(2).toULongLong(ok, 16));
        return negative ? -number : number;
    }
    return std::numeric_limits<double>::quiet_NaN();
}

QString numberToText(double number)
{
    if (number == std::trunc(number) && std::abs(number) < 1e15)
        return QString::number(number, 'f', 0);
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace Candela
