// SPDX-License-Identifier: MIT
#pragma once

#include "core/ChannelInfo.h"
#include "core/Error.h"
#include "core/Reading.h"

#include <QJsonObject>
#include <QTextStream>

#include <optional>

namespace Candela::Cli {

enum class Format : quint8 { Text, Json, Csv };
std::optional<Format> formatFromName(const QString &name);

/// One line of results, whatever it is written as.
struct Record
{
    QString pv;
    Reading reading; ///< Invalid if there is none.
    const Metadata *metadata = nullptr;
    Error error;
};

/// How values are turned into text.
struct ValueStyle
{
    bool labels = true;       ///< Enums as their label, not their number.
    bool longStrings = false; ///< CHAR arrays as text; those whose name ends in '$' always are.
    bool times = false;       ///< The time stamp in text lines, too.
    int nameWidth = 0;        ///< Names in text lines are padded to it.
};

/// Writes results to standard output, failures to standard error as well. What is written appears with
/// flush().
class RecordWriter
{
public:
    explicit RecordWriter(Format format, ValueStyle style = {});
    ~RecordWriter();

    void write(const Record &record);
    /// A channel's description, for `info` and `search`: `text` is what the text format shows.
    void writeChannel(const ChannelInfo &info, const Error &error, const QString &text);
    /// One line on standard error: "candela-cli: PV: message".
    void complain(const QString &pv, const QString &message);
    void note(const QString &line);
    void flush();
    int failures() const { return m_failures; }

private:
    void writeText(const Record &record);
    void writeJson(const QJsonObject &object);
    void writeCsv(const QStringList &fields);

    Format m_format;
    ValueStyle m_style;
    bool m_headerWritten = false;
    int m_failures = 0;
    QTextStream m_out;
    QTextStream m_errors;
};

} // namespace Candela::Cli
