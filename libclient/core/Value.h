// SPDX-License-Identifier: MIT
#pragma once

#include "Export.h"
#include "Metadata.h"
#include "Result.h"

#include <QList>
#include <QStringList>
#include <QVariant>

#include <variant>

namespace Candela {

/// Something to write to a PV, in whatever form the caller has it. What goes on the wire is decided when the
/// channel's native type is known: see encodeFor().
class CANDELA_EXPORT Value
{
public:
    Value() = default; ///< Nothing; writing it fails with BadValue.
    /// From what callers have at hand, implicitly, so that `pv.write(42.0)` and `pv.write("On")` read well:
    /// numbers keep their type, `const char *` is UTF-8, lists become arrays.
    /// @{
    Value(double number)
        : m_data(number)
    {
    }
    Value(int number)
        : m_data(qint64(number))
    {
    }
    Value(qint64 number)
        : m_data(number)
    {
    }
    Value(QString text)
        : m_data(std::move(text))
    {
    }
    Value(const char *text)
        : m_data(QString::fromUtf8(text))
    {
    }
    Value(QList<double> numbers)
        : m_data(std::move(numbers))
    {
    }
    Value(QStringList texts)
        : m_data(std::move(texts))
    {
    }
    /// @}
    /// Text for a CHAR array (a long string, or a name ending in '$').
    static Value longString(const QString &text);
    /// Booleans and integers, doubles and floats, lists of numbers or texts; a QByteArray is a long string;
    /// all else goes by its text. A list with one text in it becomes all text; an invalid variant gives an
    /// invalid value.
    static Value fromVariant(const QVariant &variant);

    bool isValid() const { return m_data.index() != 0; } ///< False for Value().
    QString toText() const; ///< In C notation; the elements of a list with ", " between them.
    /// A number, or NaN if this is not one number.
    double toDouble() const;

    /// Elements as wire bytes (big-endian, not padded) of the channel's native type.
    struct Encoded
    {
        DataType type = DataType::Double; ///< As asked for.
        quint32 count = 0;                ///< Elements.
        QByteArray bytes;                 ///< elementSize(type) * count of them.
    };
    /// Turns the value into `type`: text becomes a number or, for an enum, the index of its label ("On" or
    /// "1"); a number becomes text for a string PV. Errors: BadValue (names the text and what was expected,
    /// or the integer range), BadCount (more than `maxCount` elements).
    Result<Encoded> encodeFor(DataType type, quint32 maxCount, const Metadata *metadata = nullptr) const;

    /// BadValue ("120 is outside of the limits 0 to 100") if a number of it is outside of `limits`, or is
    /// none; no error if the limits are not set, or for text that is no number: encodeFor() deals with that.
    Error checkLimits(const Range &limits) const;

private:
    std::variant<std::monostate, double, qint64, QString, QList<double>, QStringList, QByteArray> m_data;
};

} // namespace Candela

Q_DECLARE_METATYPE(Candela::Value)
