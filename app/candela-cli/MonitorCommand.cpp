// SPDX-License-Identifier: MIT
#include "MonitorCommand.h"

#include "client/Context.h"

#include <algorithm>
#include <cmath>

namespace Candela::Cli {

namespace {

/// Samples that may wait for a slow terminal, for each PV, before the oldest are dropped and counted.
constexpr int WaitingSamples = 1000;

ValueStyle styleOf(const Arguments &arguments)
{
    ValueStyle style;
    style.labels = !arguments.isSet(QStringLiteral("numbers"));
    style.longStrings = arguments.isSet(QStringLiteral("string"));
    style.times = true;
    return style;
}

} // namespace

void MonitorCommand::addOptions(Arguments &arguments)
{
    arguments.addOption({QStringLiteral("count"), tr("End after N updates in all."), QStringLiteral("N")});
    arguments.addOption(
        {QStringLiteral("duration"), tr("End after so many seconds."), QStringLiteral("SECONDS")});
    arguments.addOption({QStringLiteral("events"),
                         tr("What to be told of: letters of v (value), a (alarm), l (log), p (property)."),
                         QStringLiteral("LETTERS"), QStringLiteral("va")});
    arguments.addOption({QStringLiteral("numbers"), tr("Show the states of an enum as numbers.")});
    arguments.addOption({QStringLiteral("string"), tr("Show CHAR arrays as text.")});
}

MonitorCommand::MonitorCommand(const Arguments &arguments)
    : m_names(arguments.names())
    , m_writer(arguments.format(), styleOf(arguments))
{
    m_options.queue = WaitingSamples;
    m_options.events = {};
    const QString letters = arguments.value(QStringLiteral("events"));
    for (QChar letter : letters) {
        switch (letter.unicode()) {
        case 'v':
            m_options.events |= Event::Value;
            break;
        case 'a':
            m_options.events |= Event::Alarm;
            break;
        case 'l':
            m_options.events |= Event::Log;
            break;
        case 'p':
            m_options.events |= Event::Property;
            break;
        default:
            arguments.wrong(tr("--events: \"%1\" is none of v, a, l and p").arg(letter));
        }
    }
    if (!m_options.events)
        arguments.wrong(tr("--events: no letter is given"));
    if (const auto count = arguments.positiveNumber(QStringLiteral("count"))) {
        if (*count != std::floor(*count))
            arguments.wrong(
                tr("--count: \"%1\" is not a whole number").arg(arguments.value(QStringLiteral("count"))));
        m_remaining = qint64(*count);
    }
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(arguments.timeout());
    m_duration.setSingleShot(true);
    if (const auto seconds = arguments.positiveNumber(QStringLiteral("duration")))
        m_duration.setInterval(int(std::min(*seconds * 1000, 2e9)));
    m_deadline.setTimerType(Qt::PreciseTimer); // coarse ones may end up to 5 % before their time
    m_duration.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &MonitorCommand::onDeadline);
    connect(&m_duration, &QTimer::timeout, this, &MonitorCommand::end);
}

MonitorCommand::~MonitorCommand() = default;

void MonitorCommand::start(Context &context)
{
    m_group = std::make_unique<SubscriptionGroup>(&context, m_options);
    connect(m_group.get(), &SubscriptionGroup::updated, this, &MonitorCommand::onUpdates);
    connect(m_group.get(), &SubscriptionGroup::statesChanged, this, &MonitorCommand::onStates);
    const QList<Pv> pvs = context.pvs(m_names);
    const QList<int> keys = m_group->add(pvs);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (size_t(keys[i]) >= m_members.size())
            m_members.resize(size_t(keys[i]) + 1);
        m_members[size_t(keys[i])].pv = pvs[i];
    }
    m_deadline.start();
    if (m_duration.interval() > 0)
        m_duration.start();
}

void MonitorCommand::interrupt()
{
    end();
}

void MonitorCommand::onUpdates(const UpdateBatch &batch)
{
    for (const Update &update : batch) {
        if (m_remaining == 0)
            break;
        Member &member = m_members[size_t(update.key)];
        member.seen = true;
        const MetadataPtr metadata = member.pv.metadata();
        if (update.reading.squashed() > 0)
            m_writer.note(tr("candela-cli: %1: %2 updates were dropped")
                              .arg(member.pv.name())
                              .arg(update.reading.squashed()));
        m_writer.write({member.pv.name(), update.reading, metadata.get(), {}});
        if (m_remaining > 0)
            --m_remaining;
    }
    m_writer.flush();
    if (m_remaining == 0)
        end();
}

void MonitorCommand::onStates(const StateBatch &batch)
{
    for (const StateChange &change : batch) {
        Member &member = m_members[size_t(change.key)];
        const bool connected = change.state == ChannelState::Connected;
        if (member.connected && !connected)
            m_writer.note(tr("candela-cli: %1: disconnected").arg(member.pv.name()));
        else if (connected && member.complained)
            m_writer.note(tr("candela-cli: %1: connected").arg(member.pv.name()));
        member.connected = connected;
    }
    m_writer.flush();
}

/// Names those that nobody answered for; they are still waited for if any other is there.
void MonitorCommand::onDeadline()
{
    bool any = false;
    for (Member &member : m_members) {
        any = any || member.connected || member.seen;
        if (!member.connected && !member.seen) {
            member.complained = true;
            m_writer.complain(member.pv.name(), Error(ErrorCode::NotFound).message());
        }
    }
    m_writer.flush();
    if (!any)
        end();
}

void MonitorCommand::end()
{
    if (m_ended)
        return;
    m_ended = true;
    int silent = 0;
    for (Member &member : m_members) {
        if (member.seen)
            continue;
        ++silent;
        if (!member.complained)
            m_writer.complain(member.pv.name(), tr("No update came"));
    }
    m_group.reset();
    m_writer.flush();
    Q_EMIT finished(silent == 0 ? AllWell : SomeFailed);
}

} // namespace Candela::Cli
