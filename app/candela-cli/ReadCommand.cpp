// SPDX-License-Identifier: MIT
#include "ReadCommand.h"

#include "client/Context.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Candela::Cli {

namespace {

constexpr int WidestName = 40;

int nameWidth(const QStringList &names)
{
    qsizetype width = 0;
    for (const QString &name : names)
        width = std::max(width, name.size());
    return int(std::min<qsizetype>(width, WidestName));
}

} // namespace

void ReadCommand::addOptions(Arguments &arguments)
{
    arguments.addOption({QStringLiteral("numbers"), tr("Show the states of an enum as numbers.")});
    arguments.addOption({QStringLiteral("string"), tr("Show CHAR arrays as text.")});
    arguments.addOption({QStringLiteral("times"), tr("Show time stamps in the text format, too.")});
    arguments.addOption(
        {QStringLiteral("count"), tr("At most N elements of an array."), QStringLiteral("N")});
}

ReadCommand::ReadCommand(const Arguments &arguments, Kind kind)
    : m_names(arguments.names())
    , m_format(arguments.format())
    , m_kind(kind)
{
    m_options.timeout = arguments.timeout();
    m_options.stop = m_stop.get_token();
    if (const auto count = arguments.positiveNumber(QStringLiteral("count")))
        m_options.count = quint32(std::min(*count, 4e9));
    m_style.labels = !arguments.isSet(QStringLiteral("numbers"));
    m_style.longStrings = arguments.isSet(QStringLiteral("string"));
    m_style.times = arguments.isSet(QStringLiteral("times"));
    m_style.nameWidth = nameWidth(m_names);
}

void ReadCommand::start(Context &context)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ReadCommand::finish);
    m_watcher.setFuture(gather(context.pvs(m_names), m_options));
}

void ReadCommand::interrupt()
{
    m_stop.request_stop();
}

void ReadCommand::finish()
{
    const GatherResult result = m_watcher.result();
    RecordWriter writer(m_format, m_style);
    for (qsizetype i = 0; i < result.size(); ++i) {
        const MetadataPtr metadata = result.pv(i).metadata();
        writer.write({m_names[i], result[i].reading, metadata.get(), result[i].error});
    }
    if (m_kind == Gather)
        writer.note(summary(result));
    writer.flush();
    Q_EMIT finished(result.allOk() ? AllWell : SomeFailed);
}

QString ReadCommand::summary(const GatherResult &result) const
{
    double minimum = std::numeric_limits<double>::infinity();
    double maximum = -minimum;
    double sum = 0;
    qsizetype numbers = 0;
    for (const GatherItem &item : result) {
        bool ok = false;
        const double value = item.ok() ? item.reading.toDouble(&ok) : 0;
        if (!ok || std::isnan(value))
            continue;
        minimum = std::min(minimum, value);
        maximum = std::max(maximum, value);
        sum += value;
        ++numbers;
    }
    QString text = tr("%1 ok, %2 failed").arg(result.okCount()).arg(result.failedCount());
    if (numbers > 0) {
        text += tr(", min %1, mean %2, max %3")
                    .arg(QString::number(minimum, 'g', 6), QString::number(sum / double(numbers), 'g', 6),
                         QString::number(maximum, 'g', 6));
    }
    const double milliseconds = std::chrono::duration<double, std::milli>(result.elapsed()).count();
    text += tr(", %1 ms").arg(QString::number(milliseconds, 'f', 1));
    return text;
}

} // namespace Candela::Cli
