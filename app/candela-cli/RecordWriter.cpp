// SPDX-License-Identifier: MIT
#include "RecordWriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <cmath>
#include <cstdio>

namespace Candela::Cli {

namespace {

bool isLongString(const Record &record, const ValueStyle &style)
{
    return record.reading.type() == DataType::Char &&
           (record.pv.endsWith(QLatin1Char('$')) || (style.longStrings && record.reading.count() != 1));
}

QString labelOf(double index, const Metadata *metadata)
{
    const auto i = qsizetype(index);
    return metadata && i < metadata->labels.size() ? metadata->labels[i] : QString();
}

QJsonValue jsonOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::Double) {
        // JSON has neither infinity nor not-a-number.
        const double number = value.toDouble();
        return std::isfinite(number) ? QJsonValue(number) : QJsonValue(QJsonValue::Null);
    }
    return QJsonValue::fromVariant(value);
}

QJsonValue jsonValue(const Record &record, const ValueStyle &style)
{
    const Reading &reading = record.reading;
    if (!reading.isValid())
        return QJsonValue::Null;
    if (isLongString(record, style))
        return reading.toLongString();
    if (reading.type() == DataType::Enum && style.labels && reading.count() == 1) {
        const QString label = labelOf(reading.toDouble(), record.metadata);
        return label.isEmpty() ? QJsonValue(reading.toInteger()) : QJsonValue(label);
    }
    const QVariant value = reading.toVariant();
    if (value.typeId() != QMetaType::QVariantList)
        return jsonOf(value);
    QJsonArray array;
    const QVariantList list = value.toList();
    for (const QVariant &one : list)
        array.append(jsonOf(one));
    return array;
}

/// Complete and exact, unlike Reading::toText(), which is for people.
QString csvValue(const Record &record, const ValueStyle &style)
{
    const Reading &reading = record.reading;
    if (!reading.isValid())
        return {};
    if (isLongString(record, style))
        return reading.toLongString();
    if (reading.type() == DataType::Enum && style.labels && reading.count() == 1) {
        const QString label = labelOf(reading.toDouble(), record.metadata);
        if (!label.isEmpty())
            return label;
    }
    return reading.toStrings().join(QLatin1Char(' '));
}

QString timeOf(const Reading &reading)
{
    return reading.time().toIso();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonArray rangeOf(const Range &range)
{
    return {jsonOf(range.low), jsonOf(range.high)};
}

} // namespace

std::optional<Format> formatFromName(const QString &name)
{
    if (name == QLatin1String("text"))
        return Format::Text;
    if (name == QLatin1String("json"))
        return Format::Json;
    if (name == QLatin1String("csv"))
        return Format::Csv;
    return std::nullopt;
}

RecordWriter::RecordWriter(Format format, ValueStyle style)
    : m_format(format)
    , m_style(style)
    , m_out(stdout)
    , m_errors(stderr)
{
}

RecordWriter::~RecordWriter()
{
    flush();
}

void RecordWriter::write(const Record &record)
{
    const Reading &reading = record.reading;
    if (record.error)
        complain(record.pv, record.error.message());
    const QString units = record.metadata ? record.metadata->units : QString();
    switch (m_format) {
    case Format::Text:
        if (!record.error)
            writeText(record);
        break;
    case Format::Json: {
        QJsonObject object{
            {QStringLiteral("pv"), record.pv},
            {QStringLiteral("ok"), !record.error},
            {QStringLiteral("value"), jsonValue(record, m_style)},
            {QStringLiteral("units"), units},
            {QStringLiteral("severity"),
             reading.isValid() ? QJsonValue(severityName(reading.severity())) : QJsonValue::Null},
            {QStringLiteral("status"),
             reading.isValid() ? QJsonValue(statusName(reading.status())) : QJsonValue::Null},
            {QStringLiteral("timestamp"), orNull(timeOf(reading))},
            {QStringLiteral("error"), record.error ? QJsonValue(record.error.message()) : QJsonValue::Null}};
        if (record.error)
            object.insert(QStringLiteral("code"), record.error.keyword());
        writeJson(object);
        break;
    }
    case Format::Csv:
        if (!m_headerWritten) {
            writeCsv({QStringLiteral("pv"), QStringLiteral("ok"), QStringLiteral("value"),
                      QStringLiteral("units"), QStringLiteral("severity"), QStringLiteral("status"),
                      QStringLiteral("timestamp"), QStringLiteral("error")});
        }
        m_headerWritten = true;
        writeCsv({record.pv, record.error ? QStringLiteral("false") : QStringLiteral("true"),
                  csvValue(record, m_style), units,
                  reading.isValid() ? severityName(reading.severity()) : QString(),
                  reading.isValid() ? statusName(reading.status()) : QString(), timeOf(reading),
                  record.error ? record.error.message() : QString()});
        break;
    }
}

void RecordWriter::writeText(const Record &record)
{
    const Reading &reading = record.reading;
    m_out << record.pv.leftJustified(m_style.nameWidth);
    if (m_style.times) {
        const QString time = timeOf(reading);
        m_out << ' ' << (time.isEmpty() ? QStringLiteral("-") : time);
    }
    QString value = isLongString(record, m_style) ? reading.toLongString() : QString();
    if (value.isEmpty()) {
        const bool plain = reading.type() == DataType::Enum && !m_style.labels;
        if (!plain && record.metadata && record.metadata->precision == 0) {
            // What most databases leave PREC at: it must not hide the digits of 42.5 from a script.
            Metadata exact = *record.metadata;
            exact.precision = -1;
            value = reading.toText(&exact);
        } else {
            value = reading.toText(plain ? nullptr : record.metadata);
        }
    }
    m_out << ' ' << value;
    if (record.metadata && !record.metadata->units.isEmpty())
        m_out << ' ' << record.metadata->units;
    if (reading.severity() != Severity::None)
        m_out << ' ' << statusName(reading.status()) << ' ' << severityName(reading.severity());
    m_out << '\n';
}

void RecordWriter::writeChannel(const ChannelInfo &info, const Error &error, const QString &text)
{
    if (error)
        complain(info.name, error.message());
    const Metadata metadata = info.metadata ? *info.metadata : Metadata();
    const QString access = QString((info.readable ? QStringLiteral("read") : QString()) +
                                   (info.writable ? QStringLiteral(" write") : QString()))
                               .trimmed();
    switch (m_format) {
    case Format::Text:
        if (!error)
            m_out << text;
        break;
    case Format::Json: {
        QJsonObject object{{QStringLiteral("pv"), info.name},
                           {QStringLiteral("ok"), !error},
                           {QStringLiteral("host"), orNull(info.host)},
                           {QStringLiteral("state"), channelStateName(info.state)},
                           {QStringLiteral("error"), error ? QJsonValue(error.message()) : QJsonValue::Null}};
        if (error)
            object.insert(QStringLiteral("code"), error.keyword());
        if (!error && info.state == ChannelState::Connected) {
            object.insert(QStringLiteral("type"), dataTypeName(info.type));
            object.insert(QStringLiteral("count"), qint64(info.count));
            object.insert(QStringLiteral("readable"), info.readable);
            object.insert(QStringLiteral("writable"), info.writable);
            object.insert(QStringLiteral("version"), QStringLiteral("4.%1").arg(info.minorVersion));
            object.insert(QStringLiteral("units"), metadata.units);
            object.insert(QStringLiteral("precision"),
                          metadata.precision >= 0 ? QJsonValue(metadata.precision) : QJsonValue::Null);
            object.insert(QStringLiteral("display"), rangeOf(metadata.display));
            object.insert(QStringLiteral("control"), rangeOf(metadata.control));
            object.insert(QStringLiteral("warning"), rangeOf(metadata.warning));
            object.insert(QStringLiteral("alarm"), rangeOf(metadata.alarm));
            object.insert(QStringLiteral("labels"), QJsonArray::fromStringList(metadata.labels));
        }
        writeJson(object);
        break;
    }
    case Format::Csv:
        if (!m_headerWritten) {
            writeCsv({QStringLiteral("pv"), QStringLiteral("ok"), QStringLiteral("host"),
                      QStringLiteral("state"), QStringLiteral("type"), QStringLiteral("count"),
                      QStringLiteral("access"), QStringLiteral("units"), QStringLiteral("error")});
        }
        m_headerWritten = true;
        writeCsv({info.name, error ? QStringLiteral("false") : QStringLiteral("true"), info.host,
                  channelStateName(info.state), error ? QString() : dataTypeName(info.type),
                  error ? QString() : QString::number(info.count), access, metadata.units,
                  error ? error.message() : QString()});
        break;
    }
}

void RecordWriter::writeJson(const QJsonObject &object)
{
    m_out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << '\n';
}

void RecordWriter::writeCsv(const QStringList &fields)
{
    bool first = true;
    for (QString field : fields) {
        if (!first)
            m_out << ',';
        first = false;
        if (field.contains(QLatin1Char(',')) || field.contains(QLatin1Char('"')) ||
            field.contains(QLatin1Char('\n')) || field.contains(QLatin1Char('\r'))) {
            field.replace(QLatin1Char('"'), QLatin1String("\"\""));
            m_out << '"' << field << '"';
        } else {
            m_out << field;
        }
    }
    m_out << '\n';
}

void RecordWriter::complain(const QString &pv, const QString &message)
{
    ++m_failures;
    m_errors << "candela-cli: " << pv << ": " << message << '\n';
}

void RecordWriter::note(const QString &line)
{
    m_errors << line << '\n';
}

void RecordWriter::flush()
{
    m_out.flush();
    m_errors.flush();
}

} // namespace Candela::Cli
