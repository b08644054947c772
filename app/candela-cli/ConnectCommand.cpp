// SPDX-License-Identifier: MIT
#include "ConnectCommand.h"

#include "core/WireText.h"

#include <QSet>

namespace Candela::Cli {

namespace {

QString rangeText(const Range &range)
{
    return QString(numberToText(range.low) + QLatin1String(" .. ") + numberToText(range.high));
}

} // namespace

ConnectCommand::ConnectCommand(const Arguments &arguments, Kind kind)
    : m_names(arguments.names())
    , m_format(arguments.format())
    , m_kind(kind)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(arguments.timeout());
    m_deadline.setTimerType(Qt::PreciseTimer); // a coarse one may end up to 5 % before its time
    connect(&m_deadline, &QTimer::timeout, this, &ConnectCommand::finish);
}

void ConnectCommand::start(Context &context)
{
    m_pvs = context.pvs(m_names);
    m_wanted = QSet<Pv>(m_pvs.begin(), m_pvs.end()).size();
    connect(&context, &Context::channelsChanged, this, &ConnectCommand::look);
    context.connectChannels(m_pvs, m_kind == Info ? Context::ConnectScope::WithMetadata
                                                  : Context::ConnectScope::ChannelOnly);
    m_deadline.start();
    look(m_pvs);
}

void ConnectCommand::interrupt()
{
    finish();
}

bool ConnectCommand::isDone(const ChannelInfo &info) const
{
    return info.state == ChannelState::Connected || (m_kind == Search && !info.host.isEmpty());
}

void ConnectCommand::look(const QList<Pv> &pvs)
{
    for (const Pv &pv : pvs) {
        const ChannelInfo info = pv.info();
        if (isDone(info))
            m_found.insert(pv, info);
    }
    if (m_found.size() == m_wanted)
        finish();
}

void ConnectCommand::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    RecordWriter writer(m_format);
    for (qsizetype i = 0; i < m_pvs.size(); ++i) {
        const auto found = m_found.constFind(m_pvs[i]);
        if (found != m_found.constEnd()) {
            writer.writeChannel(*found, {}, text(*found));
            continue;
        }
        ChannelInfo info = m_pvs[i].info();
        info.name = m_names[i];
        // A server that answered but cannot be reached is something else than nobody.
        const bool answered = !info.host.isEmpty();
        writer.writeChannel(info, answered ? Error(ErrorCode::Timeout) : Error(ErrorCode::NotFound), {});
    }
    writer.flush();
    Q_EMIT finished(writer.failures() == 0 ? AllWell : SomeFailed);
}

QString ConnectCommand::text(const ChannelInfo &info) const
{
    if (m_kind == Search)
        return QString(info.name + QLatin1Char(' ') + info.host + QLatin1Char('\n'));

    QString text = QString(info.name + QLatin1Char('\n'));
    const auto line = [&text](const QString &title, const QString &value) {
        text += QStringLiteral("    %1 %2\n").arg(QString(title + QLatin1Char(':')).leftJustified(16), value);
    };
    const QString yes = tr("yes");
    const QString no = tr("no");
    line(tr("State"), channelStateName(info.state));
    line(tr("Host"), info.host);
    line(tr("Protocol"), QStringLiteral("4.%1").arg(info.minorVersion));
    line(tr("Readable"), info.readable ? yes : no);
    line(tr("Writable"), info.writable ? yes : no);
    line(tr("Type"), dataTypeName(info.type));
    line(tr("Count"), QString::number(info.count));
    if (!info.metadata)
        return text;
    const Metadata &metadata = *info.metadata;
    if (!metadata.units.isEmpty())
        line(tr("Units"), metadata.units);
    if (metadata.precision >= 0)
        line(tr("Precision"), QString::number(metadata.precision));
    const std::pair<QString, Range> ranges[] = {{tr("Display range"), metadata.display},
                                                {tr("Control range"), metadata.control},
                                                {tr("Warning range"), metadata.warning},
                                                {tr("Alarm range"), metadata.alarm}};
    for (const auto &[title, range] : ranges) {
        if (range.isSet())
            line(title, rangeText(range));
    }
    for (qsizetype i = 0; i < metadata.labels.size(); ++i)
        line(tr("State %1").arg(i), metadata.labels[i]);
    return text;
}

} // namespace Candela::Cli
