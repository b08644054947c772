// SPDX-License-Identifier: MIT
// How a reading looks to people.
#include "Reading.h"

#include "WireText.h"

#include <cmath>

namespace Candela {

namespace {

constexpr quint32 ShownElements = 10;
/// Beyond this, fixed notation is a row of digits that mean nothing.
constexpr double LargestFixed = 1e15;

QString floatText(double number, int precision, bool single)
{
    if (std::isnan(number))
        return QStringLiteral("nan");
    if (std::isinf(number))
        return number < 0 ? QStringLiteral("-inf") : QStringLiteral("inf");
    if (precision >= 0 && std::abs(number) < LargestFixed)
        return QString::number(number, 'f', qMin(precision, 15));
    if (single && number != std::trunc(number)) // a float's own digits, not those of the double nearest to it
        return QString::number(number, 'g', 7);
    return numberToText(number);
}

QString elementText(DataType type, const std::byte *at, const Metadata *metadata)
{
    const int precision = metadata ? metadata->precision : -1;
    switch (type) {
    case DataType::String:
        return textFromWire(at, StringSize);
    case DataType::Short:
        return QString::number(loadBigEndian<qint16>(at));
    case DataType::Float:
        return floatText(double(loadBigEndian<float>(at)), precision, true);
    case DataType::Enum: {
        const quint16 index = loadBigEndian<quint16>(at);
        if (metadata && index < metadata->labels.size() && !metadata->labels[index].isEmpty())
            return metadata->labels[index];
        return QString::number(index);
    }
    case DataType::Char:
        return QString::number(loadBigEndian<quint8>(at));
    case DataType::Long:
        return QString::number(loadBigEndian<qint32>(at));
    case DataType::Double:
        return floatText(loadBigEndian<double>(at), precision, false);
    }
    return {};
}

/// Printable up to the first NUL, and valid UTF-8.
bool looksLikeText(const std::byte *bytes, qsizetype size)
{
    const qsizetype length = wireTextLength(bytes, size);
    for (qsizetype i = 0; i < length; ++i) {
        const auto byte = quint8(bytes[i]);
        if ((byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7f)
            return false;
    }
    return !QString::fromUtf8(reinterpret_cast<const char *>(bytes), length)
                .contains(QChar::ReplacementCharacter);
}

} // namespace

QString Reading::toText(const Metadata *metadata) const
{
    if (!isValid())
        return {};
    if (m_count == 1)
        return elementText(m_type, bytes(), metadata);
    if (m_type == DataType::Char && m_count > 0 && looksLikeText(bytes(), byteCount()))
        return textFromWire(bytes(), byteCount());
    QStringList shown;
    const quint32 count = qMin(m_count, ShownElements);
    for (quint32 i = 0; i < count; ++i)
        shown.append(elementText(m_type, bytes() + qsizetype(i) * elementSize(m_type), metadata));
    QString text = shown.join(QLatin1String(", "));
    if (m_count > ShownElements)
        text += QString(QLatin1String(" ... (") + QString::number(m_count) + QLatin1Char(')'));
    return text;
}

QStringList Reading::toStrings() const
{
    QStringList texts;
    if (!isValid())
        return texts;
    texts.reserve(m_count);
    for (quint32 i = 0; i < m_count; ++i)
        texts.append(elementText(m_type, bytes() + qsizetype(i) * elementSize(m_type), nullptr));
    return texts;
}

QString Reading::toLongString() const
{
    if (!isValid() || m_count == 0)
        return {};
    if (m_type == DataType::Char)
        return textFromWire(bytes(), byteCount());
    if (m_type == DataType::String)
        return textFromWire(bytes(), StringSize);
    return toText();
}

} // namespace Candela
