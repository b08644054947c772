// SPDX-License-Identifier: MIT
#pragma once

#include "Alarm.h"
#include "ArrayView.h"
#include "EpicsTime.h"
#include "Export.h"
#include "Metadata.h"
#include "Result.h"

#include <QList>
#include <QVariant>

#include <cstring>

namespace Candela {

/// One value of a PV with its alarm and its times: what a read gives and a subscription delivers.
///
/// A scalar is held inline. Arrays and strings share the chunk that they were received into, without a copy;
/// whoever keeps a reading for long calls compacted(), so that a small value does not keep a large chunk.
/// A value type of 56 bytes: copying costs at most one atomic increment; any thread may read its own copy.
class CANDELA_EXPORT Reading
{
public:
    /// No value: see isValid().
    Reading() = default;
    /// A scalar of at most 8 bytes, as it came from the wire.
    static Reading scalar(DataType type, const std::byte *bigEndian);
    /// An array, or a string, whose bytes lie in `owner` from `data` on.
    static Reading array(DataType type, quint32 count, ChunkPtr owner, const std::byte *data);
    /// A DOUBLE of one element. As the next ones, for values that no network was involved in (tests, local
    /// variables, simulations): no alarm, no times.
    static Reading fromDouble(double value);
    /// A scalar of any type, cut to its width; a STRING holds the digits.
    static Reading fromInteger(DataType type, qint64 value);
    /// A string, or a CHAR array if it is longer than 39 bytes of UTF-8.
    static Reading fromText(const QString &text);
    /// A DOUBLE array, also of one element or none.
    static Reading fromDoubles(const QList<double> &values);

    bool isValid() const { return m_flags & HasValue; } ///< There is a value; else everything else is empty.
    DataType type() const { return m_type; }            ///< As asked for, the native one by default.
    /// Elements; 1 for a scalar, 0 for an empty dynamic array.
    quint32 count() const { return m_count; }

    Severity severity() const { return m_severity; } ///< Of the alarm, when the value was taken.
    AlarmStatus status() const { return m_status; }  ///< What the alarm is about.
    /// The server's time stamp; null if it sent none or the record was never processed.
    EpicsTime time() const { return m_time; }
    /// When the bytes arrived here, in nanoseconds since 1970-01-01 UTC; 0 if they never travelled.
    qint64 receivedNs() const { return m_receivedNs; }
    /// time() if the server gave one, else the time of arrival; nanoseconds since 1970-01-01 UTC.
    qint64 bestUnixNs() const { return m_time.isNull() ? m_receivedNs : m_time.toUnixNs(); }
    /// Samples that were dropped in front of this one because its queue was full.
    quint32 squashed() const { return m_squashed; }

    /// Makes this what scalar() gives, in place: a reading that is moved right after its members were written
    /// one by one makes the processor wait.
    void assignScalar(DataType type, const std::byte *bigEndian);
    /// For who makes readings; so are the next three.
    void setAlarm(AlarmStatus status, Severity severity)
    {
        m_status = status;
        m_severity = severity;
    }
    void setTime(EpicsTime time) { m_time = time; }         ///< See time().
    void setReceivedNs(qint64 ns) { m_receivedNs = ns; }    ///< See receivedNs().
    void setSquashed(quint32 count) { m_squashed = count; } ///< See squashed().

    /// The first element as a number. A string is parsed; *ok is false, and the result not a number, if it
    /// holds none or the array is empty.
    double toDouble(bool *ok = nullptr) const
    {
        // What nearly all of thousands of values are.
        if (m_type == DataType::Double && m_count == 1 && !m_chunk) [[likely]] {
            if (ok)
                *ok = true;
            return loadBigEndian<double>(m_inline);
        }
        return convertToDouble(ok);
    }
    /// The first element as an integer, rounded towards zero; 0, and *ok false, where toDouble() has none.
    qint64 toInteger(bool *ok = nullptr) const;
    /// The value for people: precision and labels from the metadata, arrays as "1, 2, 3 ... (1000)", CHAR
    /// arrays as text when they look like it. Numbers in C locale; units are not appended.
    QString toText(const Metadata *metadata = nullptr) const;
    /// All elements as numbers (one conversion each).
    QList<double> toDoubles() const;
    /// All elements as text: numbers in C locale, enums as numbers. A CHAR array gives one number an
    /// element; its text is toLongString().
    QStringList toStrings() const;
    /// A CHAR array up to its first NUL, or a string, as UTF-8 text.
    QString toLongString() const;
    /// double, qlonglong or QString; a QVariantList for arrays.
    QVariant toVariant() const;
    /// The elements without a copy, if T is the element type; empty otherwise.
    template <typename T>
    ArrayView<T> view() const
    {
        if (!isValid() || m_type != dataTypeOf<T>())
            return {};
        if (m_chunk)
            return ArrayView<T>(m_chunk, bytes(), m_count);
        // A scalar's bytes live in this object, so the view gets a chunk of its own.
        ChunkPtr own = ChunkPtr::copyOf(m_inline, sizeof(T));
        const std::byte *data = own->data();
        return ArrayView<T>(std::move(own), data, m_count);
    }
    /// Big-endian bytes of all elements: elementSize(type()) * count().
    const std::byte *bytes() const { return m_chunk ? m_chunk->data() + m_offset : m_inline; }
    qsizetype byteCount() const { return qsizetype(elementSize(m_type)) * m_count; } ///< Of bytes().

    /// The same reading in a chunk no larger than needed: unchanged unless it would keep more than four times
    /// its own size alive.
    Reading compacted() const;
    /// Type, count and elements are the same; alarm and times may differ.
    bool sameValue(const Reading &other) const;

private:
    double convertToDouble(bool *ok) const;

    enum Flag : quint8 { HasValue = 1 };

    ChunkPtr m_chunk;
    std::byte m_inline[8]{};
    EpicsTime m_time;
    qint64 m_receivedNs = 0;
    quint32 m_offset = 0;
    quint32 m_count = 0;
    quint32 m_squashed = 0;
    DataType m_type = DataType::Double;
    Severity m_severity = Severity::None;
    AlarmStatus m_status = AlarmStatus::NoAlarm;
    quint8 m_flags = 0;
};

// In the header file since it runs for every update of every PV.
inline void Reading::assignScalar(DataType type, const std::byte *bigEndian)
{
    Q_ASSERT(type != DataType::String);
    if (m_chunk)
        m_chunk = ChunkPtr();
    // Sizes that the compiler knows.
    std::memset(m_inline, 0, sizeof m_inline);
    switch (elementSize(type)) {
    case 8:
        std::memcpy(m_inline, bigEndian, 8);
        break;
    case 4:
        std::memcpy(m_inline, bigEndian, 4);
        break;
    case 2:
        std::memcpy(m_inline, bigEndian, 2);
        break;
    default:
        m_inline[0] = *bigEndian;
        break;
    }
    m_time = {};
    m_receivedNs = 0;
    m_offset = 0;
    m_count = 1;
    m_squashed = 0;
    m_type = type;
    m_severity = Severity::None;
    m_status = AlarmStatus::NoAlarm;
    m_flags = HasValue;
}

} // namespace Candela

Q_DECLARE_METATYPE(Candela::Reading)
