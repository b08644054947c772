// SPDX-License-Identifier: MIT
// From what a caller has to what a channel's native type takes.
#include "Value.h"

#include "ArrayView.h"
#include "WireText.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>
#include <limits>

namespace Candela {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Candela::Value", text);
}

Error badValue(const QString &detail)
{
    return {ErrorCode::BadValue, detail};
}

struct IntegerRange
{
    double low;
    double high;
};

/// CHAR takes what either a signed or an unsigned byte holds: servers use both.
IntegerRange integerRange(DataType type)
{
    switch (type) {
    case DataType::Short:
        return {-32768, 32767};
    case DataType::Enum:
        return {0, 65535};
    case DataType::Char:
        return {-128, 255};
    default:
        return {-2147483648.0, 2147483647};
    }
}

/// Appends numbers as elements of one type, and remembers the first that does not fit.
class NumberSink
{
public:
    NumberSink(DataType type, const Metadata *metadata)
        : m_type(type)
        , m_metadata(metadata)
    {
    }

    Error append(double number)
    {
        std::byte bytes[8];
        if (m_type == DataType::Double) {
            storeBigEndian(bytes, number);
        } else if (m_type == DataType::Float) {
            if (std::isfinite(number) && std::abs(number) > double(std::numeric_limits<float>::max()))
                return badValue(tr(QT_TRANSLATE_NOOP("Candela::Value", "%1 is too large for a FLOAT"))
                                    .arg(numberToText(number)));
            storeBigEndian(bytes, float(number));
        } else {
            if (const Error error = storeInteger(number, bytes))
                return error;
        }
        m_bytes.append(reinterpret_cast<const char *>(bytes), elementSize(m_type));
        return {};
    }
    QByteArray take() { return std::move(m_bytes); }

private:
    Error storeInteger(double number, std::byte *bytes)
    {
        const double rounded = std::round(number);
        const IntegerRange range = integerRange(m_type);
        if (!(rounded >= range.low && rounded <= range.high)) { // also what is not a number
            return badValue(
                tr(QT_TRANSLATE_NOOP("Candela::Value", "%1 is not an integer of %2 to %3"))
                    .arg(numberToText(number), numberToText(range.low), numberToText(range.high)));
        }
        const auto integer = qint64(rounded);
        switch (m_type) {
        case DataType::Short:
            storeBigEndian(bytes, qint16(integer));
            break;
        case DataType::Enum:
            if (m_metadata && !m_metadata->labels.isEmpty() && integer >= m_metadata->labels.size()) {
                return badValue(tr(QT_TRANSLATE_NOOP("Candela::Value", "%1 is no state; there are %2: %3"))
                                    .arg(integer)
                                    .arg(m_metadata->labels.size())
                                    .arg(m_metadata->labels.join(QLatin1String(", "))));
            }
            storeBigEndian(bytes, quint16(integer));
            break;
        case DataType::Char:
            storeBigEndian(bytes, quint8(integer));
            break;
        default:
            storeBigEndian(bytes, qint32(integer));
            break;
        }
        return {};
    }

    DataType m_type;
    const Metadata *m_metadata;
    QByteArray m_bytes;
};

Error appendText(NumberSink &sink, const QString &text, DataType type, const Metadata *metadata)
{
    if (type == DataType::Enum && metadata) {
        const QString wanted = text.trimmed();
        qsizetype index = metadata->labels.indexOf(wanted);
        for (qsizetype i = 0; index < 0 && i < metadata->labels.size(); ++i) {
            if (metadata->labels[i].compare(wanted, Qt::CaseInsensitive) == 0)
                index = i;
        }
        if (index >= 0)
            return sink.append(double(index));
    }
    bool ok = false;
    const double number = numberFromText(text, &ok);
    if (!ok) {
        if (type == DataType::Enum && metadata && !metadata->labels.isEmpty()) {
            return badValue(tr(QT_TRANSLATE_NOOP("Candela::Value", "\"%1\" is none of the states %2"))
                                .arg(text, metadata->labels.join(QLatin1String(", "))));
        }
        return badValue(tr(QT_TRANSLATE_NOOP("Candela::Value", "\"%1\" is not a number")).arg(text));
    }
    // A computed 49.999 may be meant as 50, but whoever types a fraction means it.
    if (!isFloating(type) && std::isfinite(number) && number != std::trunc(number))
        return badValue(tr(QT_TRANSLATE_NOOP("Candela::Value", "\"%1\" is not an integer")).arg(text));
    return sink.append(number);
}

Error appendString(QByteArray &bytes, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (utf8.size() >= StringSize) {
        return badValue(
            tr(QT_TRANSLATE_NOOP("Candela::Value", "\"%1\" is longer than the %2 bytes of a STRING"))
                .arg(text)
                .arg(StringSize - 1));
    }
    bytes.append(utf8);
    bytes.append(StringSize - utf8.size(), '\0');
    return {};
}

Error badCount(qint64 given, quint32 maximum)
{
    return {ErrorCode::BadCount,
            tr(QT_TRANSLATE_NOOP("Candela::Value", "%1 elements are more than the %2 of the PV"))
                .arg(given)
                .arg(maximum)};
}

QStringList splitNumbers(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("[\\s,;]+"));
    return text.split(separator, Qt::SkipEmptyParts);
}

} // namespace

Error Value::checkLimits(const Range &limits) const
{
    if (!limits.isSet())
        return {};
    QList<double> numbers;
    if (const auto *list = std::get_if<QList<double>>(&m_data)) {
        numbers = *list;
    } else if (std::holds_alternative<double>(m_data) || std::holds_alternative<qint64>(m_data)) {
        numbers = {toDouble()};
    } else {
        for (const QString &part : splitNumbers(toText())) {
            bool ok = false;
            const double number = numberFromText(part, &ok);
            if (ok)
                numbers.append(number);
        }
    }
    for (const double number : std::as_const(numbers)) {
        if (limits.contains(number))
            continue;
        return badValue(tr(QT_TRANSLATE_NOOP("Candela::Value", "%1 is outside of the limits %2 to %3"))
                            .arg(numberToText(number), numberToText(limits.low), numberToText(limits.high)));
    }
    return {};
}

Result<Value::Encoded> Value::encodeFor(DataType type, quint32 maxCount, const Metadata *metadata) const
{
    if (!isValid())
        return badValue(tr(QT_TRANSLATE_NOOP("Candela::Value", "There is no value")));
    Encoded encoded;
    encoded.type = type;

    const auto *number = std::get_if<double>(&m_data);
    const auto *integer = std::get_if<qint64>(&m_data);
    const auto *numbers = std::get_if<QList<double>>(&m_data);
    const auto *texts = std::get_if<QStringList>(&m_data);
    const bool oneText = !number && !integer && !numbers && !texts;

    // Text on a CHAR array is a long string; it keeps its NUL wherever there is room for it.
    if (oneText && type == DataType::Char && maxCount > 1) {
        encoded.bytes = toText().toUtf8();
        if (encoded.bytes.size() > qint64(maxCount))
            return badCount(encoded.bytes.size(), maxCount);
        if (encoded.bytes.size() < qint64(maxCount))
            encoded.bytes.append('\0');
        encoded.count = quint32(encoded.bytes.size());
        return encoded;
    }

    QStringList parts;
    if (texts)
        parts = *texts;
    else if (oneText && type != DataType::String && type != DataType::Enum && maxCount > 1)
        parts = splitNumbers(toText());
    else if (!numbers)
        parts = QStringList{toText()};
    const qint64 count = numbers ? numbers->size() : qint64(parts.size());
    if (oneText && count == 0)
        return badValue(tr(QT_TRANSLATE_NOOP("Candela::Value", "\"%1\" is not a number")).arg(toText()));
    if (count > qint64(maxCount))
        return badCount(count, maxCount);
    encoded.count = quint32(count);

    if (type == DataType::String) {
        if (numbers) {
            for (double one : *numbers)
                parts.append(numberToText(one));
        }
        for (const QString &part : parts) {
            if (const Error error = appendString(encoded.bytes, part))
                return error;
        }
        return encoded;
    }

    NumberSink sink(type, metadata);
    Error error;
    if (number) {
        error = sink.append(*number);
    } else if (integer) {
        error = sink.append(double(*integer));
    } else if (numbers) {
        for (qsizetype i = 0; i < numbers->size() && !error; ++i)
            error = sink.append(numbers->at(i));
    } else {
        for (qsizetype i = 0; i < parts.size() && !error; ++i)
            error = appendText(sink, parts.at(i), type, metadata);
    }
    if (error)
        return error;
    encoded.bytes = sink.take();
    return encoded;
}

} // namespace Candela
