// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartCsvExport.h"

#include "ReplaceFile.h"
#include "TraceSet.h"

#include <QtConcurrent>

#include <algorithm>

namespace Candela {

namespace {

const char header[] = "pv,time,value,severity,remark\n";

QByteArray cell(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (!bytes.contains(',') && !bytes.contains('"') && !bytes.contains('\n'))
        return bytes;
    bytes.replace("\"", "\"\"");
    return QByteArray('"' + bytes + '"');
}

/// "2026-11-20T12:03:07.250123456Z". QDateTime would take most of the time of an export.
void appendIso(QByteArray *out, qint64 unixNs)
{
    const auto floorDiv = [](qint64 a, qint64 b) { return a / b - (a % b < 0); };
    const qint64 seconds = floorDiv(unixNs, 1'000'000'000);
    const qint64 days = floorDiv(seconds, 86'400);
    const qint64 inDay = seconds - days * 86'400;
    // The day's number to the calendar, as Howard Hinnant writes it: years begin in March.
    const qint64 z = days + 719'468;
    const qint64 era = floorDiv(z, 146'097);
    const qint64 ofEra = z - era * 146'097;
    const qint64 yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36'524 - ofEra / 146'096) / 365;
    const qint64 ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 month5 = (5 * ofYear + 2) / 153;
    const qint64 month = month5 < 10 ? month5 + 3 : month5 - 9;
    const auto number = [out](qint64 value, int digits, char after) {
        char text[12];
        for (int i = digits; i-- > 0; value /= 10)
            text[i] = char('0' + value % 10);
        text[digits] = after;
        out->append(text, digits + 1);
    };
    number(yearOfEra + era * 400 + (month <= 2), 4, '-');
    number(month, 2, '-');
    number(ofYear - (153 * month5 + 2) / 5 + 1, 2, 'T');
    number(inDay / 3600, 2, ':');
    number(inDay / 60 % 60, 2, ':');
    number(inDay % 60, 2, '.');
    number(unixNs - seconds * 1'000'000'000, 9, 'Z');
}

void write(QByteArray *out, const QByteArray &name, const TraceSample &sample)
{
    out->append(name).append(',');
    appendIso(out, sample.timeNs);
    out->append(',');
    if (!sample.isGap())
        out->append(QByteArray::number(sample.value, 'g', 17));
    out->append(',').append(severityName(sample.severity).toLatin1()).append(',');
    if (sample.lost)
        out->append("samples lost before");
    out->append('\n');
}

} // namespace

ChartCsvExport::ChartCsvExport(QObject *parent)
    : QObject(parent)
{
    connect(&m_writing, &QFutureWatcherBase::finished, this, &ChartCsvExport::stepped);
}

ChartCsvExport::~ChartCsvExport() = default; // a piece under way keeps the file, and drops it uncommitted

std::vector<ChartCsvExport::Part> ChartCsvExport::partsOf(const TraceSet &traces, qint64 fromNs, qint64 toNs)
{
    std::vector<Part> parts;
    for (int i = 0; i < traces.size(); ++i) {
        const Trace &trace = traces.at(i);
        if (trace.hidden)
            continue;
        const qint64 base = trace.buffer.firstNumber();
        const qint64 from = std::max<qint64>(0, trace.buffer.indexAt(fromNs));
        const qint64 to = trace.buffer.lowerBound(toNs);
        if (from < to)
            parts.push_back({trace.id, base + from, base + to});
    }
    return parts;
}

QByteArray ChartCsvExport::text(const TraceSet &traces, qint64 fromNs, qint64 toNs, qint64 limit)
{
    const std::vector<Part> parts = partsOf(traces, fromNs, toNs);
    qint64 total = 0;
    for (const Part &part : parts)
        total += part.end - part.next;
    if (total > limit)
        return {};
    QByteArray out = header;
    for (const Part &part : parts) {
        const Trace *trace = traces.find(part.traceId);
        const QByteArray name = cell(trace->name);
        for (qint64 number = part.next; number < part.end; ++number)
            write(&out, name, trace->buffer.at(number - trace->buffer.firstNumber()));
    }
    return out;
}

bool ChartCsvExport::start(const TraceSet *traces, qint64 fromNs, qint64 toNs, const QString &path)
{
    m_file = std::make_shared<QSaveFile>(path);
    if (!m_file->open(QIODevice::WriteOnly | QIODevice::Unbuffered) || m_file->write(header) < 0) {
        m_error = m_file->errorString();
        m_file.reset();
        return false;
    }
    m_traces = traces;
    m_parts = partsOf(*traces, fromNs, toNs);
    m_part = 0;
    m_done = 0;
    m_total = 0;
    for (const Part &part : m_parts)
        m_total += part.end - part.next;
    m_running = true;
    m_cancelled = false;
    m_closing = false;
    m_error.clear();
    step();
    return true;
}

void ChartCsvExport::cancel()
{
    m_cancelled = true;
}

void ChartCsvExport::step()
{
    if (m_cancelled || m_part == m_parts.size()) {
        // Closing may have to wait for the disk: not here.
        m_closing = true;
        m_writing.setFuture(QtConcurrent::run([file = m_file, cancelled = m_cancelled] {
            if (cancelled)
                file->cancelWriting();
            return file->commit() ? QString() : file->errorString();
        }));
        return;
    }
    Part &part = m_parts[m_part];
    std::vector<TraceSample> samples;
    QByteArray name;
    if (const Trace *trace = m_traces->find(part.traceId)) {
        name = cell(trace->name);
        const TraceBuffer &buffer = trace->buffer;
        const qint64 to = std::min(part.end, part.next + Piece);
        // What the ring has given up meanwhile is gone; what was cleared as well.
        for (qint64 at = std::max(part.next, buffer.firstNumber()); at < std::min(to, buffer.endNumber());
             ++at)
            samples.push_back(buffer.at(at - buffer.firstNumber()));
        m_done += to - part.next;
        part.next = to;
    } else {
        m_done += part.end - part.next;
        part.next = part.end;
    }
    if (part.next == part.end)
        ++m_part;
    m_writing.setFuture(QtConcurrent::run([file = m_file, name, samples = std::move(samples)] {
        QByteArray out;
        out.reserve(qsizetype(samples.size()) * 64);
        for (const TraceSample &sample : samples)
            write(&out, name, sample);
        QString why;
        writeWhole(file.get(), out, &why);
        return why;
    }));
}

void ChartCsvExport::stepped()
{
    const QString error = m_writing.result();
    if (m_closing) {
        m_error = m_cancelled ? QString() : error;
        end(error.isEmpty() && !m_cancelled);
    } else if (!error.isEmpty()) {
        m_error = error;
        end(false);
    } else {
        Q_EMIT progress(m_done, m_total);
        step();
    }
}

void ChartCsvExport::end(bool written)
{
    m_running = false;
    m_file.reset(); // uncommitted, nothing of it is left
    Q_EMIT finished(written);
}

} // namespace Candela
