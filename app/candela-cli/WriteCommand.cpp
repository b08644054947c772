// SPDX-License-Identifier: MIT
#include "WriteCommand.h"

#include "client/Context.h"

namespace Candela::Cli {

void WriteCommand::addOptions(Arguments &arguments)
{
    arguments.addOption(
        {QStringLiteral("no-wait"), tr("Do not wait until the servers have processed the values.")});
    arguments.addOption({QStringLiteral("ordered"), tr("One after the other; the first failure ends it.")});
    arguments.addOption({QStringLiteral("string"), tr("Values are text for CHAR arrays.")});
}

WriteCommand::WriteCommand(const Arguments &arguments, Kind kind)
    : m_format(arguments.format())
    , m_longStrings(arguments.isSet(QStringLiteral("string")))
    , m_kind(kind)
{
    m_options.timeout = arguments.timeout();
    m_options.completion = !arguments.isSet(QStringLiteral("no-wait"));
    m_options.ordered = arguments.isSet(QStringLiteral("ordered"));
    m_options.stop = m_stop.get_token();

    const auto assign = [&](const QString &pattern, const QString &value) {
        const QStringList names = arguments.expand(pattern);
        for (const QString &name : names)
            m_assignments.append({name, value});
    };
    const QStringList pairs = arguments.positional();
    if (pairs.size() % 2 != 0)
        arguments.wrong(tr("\"%1\" has no value").arg(pairs.last()));
    for (qsizetype i = 0; i + 1 < pairs.size(); i += 2)
        assign(pairs[i], pairs[i + 1]);
    const QStringList lines = arguments.lines();
    for (const QString &line : lines) {
        qsizetype end = 0;
        while (end < line.size() && !line[end].isSpace())
            ++end;
        if (end == line.size())
            arguments.wrong(tr("\"%1\" has no value").arg(line));
        assign(line.left(end), line.mid(end).trimmed());
    }
    if (m_assignments.isEmpty())
        arguments.wrong(tr("no PV and value are given"));
}

void WriteCommand::start(Context &context)
{
    QList<PvWrite> writes;
    writes.reserve(m_assignments.size());
    for (const Assignment &one : std::as_const(m_assignments))
        writes.append({context.pv(one.pv), m_longStrings ? Value::longString(one.value) : Value(one.value)});
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &WriteCommand::finish);
    m_watcher.setFuture(scatter(writes, m_options));
}

void WriteCommand::interrupt()
{
    m_stop.request_stop();
}

void WriteCommand::finish()
{
    const ScatterResult result = m_watcher.result();
    RecordWriter writer(m_format);
    for (qsizetype i = 0; i < result.size(); ++i) {
        const MetadataPtr metadata = result.writes()[i].pv.metadata();
        const Assignment &one = m_assignments[i];
        // The value as it was given: what the record made of it, a `get` tells.
        writer.write({one.pv, Reading::fromText(one.value), metadata.get(), result[i].error});
    }
    if (m_kind == Scatter) {
        const double milliseconds = std::chrono::duration<double, std::milli>(result.elapsed()).count();
        writer.note(tr("%1 ok, %2 failed, %3 ms")
                        .arg(result.okCount())
                        .arg(result.failedCount())
                        .arg(QString::number(milliseconds, 'f', 1)));
    }
    writer.flush();
    Q_EMIT finished(result.allOk() ? AllWell : SomeFailed);
}

} // namespace Candela::Cli
