// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ConnectionModel.h"

#include "models/FormatTime.h"

#include <QDateTime>

#include <algorithm>

namespace Candela {

QString ConnectionModel::stateSentence(ChannelState state)
{
    switch (state) {
    case ChannelState::Idle:
        return tr("idle: nobody uses it");
    case ChannelState::Searching:
        return tr("searching");
    case ChannelState::NotFound:
        return tr("not found: no server answered");
    case ChannelState::Connecting:
        return tr("connecting");
    case ChannelState::Connected:
        return tr("connected");
    case ChannelState::Disconnected:
        return tr("lost: searching again");
    }
    return {};
}

void ConnectionModel::setPvs(const QList<Pv> &pvs)
{
    m_channels.clear();
    m_indexOf.clear();
    for (const Pv &pv : pvs) {
        m_indexOf.insert(pv.name(), int(m_channels.size()));
        m_channels.push_back({pv, pv.state()});
    }
    refilter();
}

void ConnectionModel::update(const QList<Pv> &pvs)
{
    bool refilters = false;
    for (const Pv &pv : pvs) {
        const auto it = m_indexOf.constFind(pv.name());
        if (it == m_indexOf.constEnd()) {
            m_indexOf.insert(pv.name(), int(m_channels.size()));
            m_channels.push_back({pv, pv.state()});
            refilters = true;
            continue;
        }
        Channel &channel = m_channels[size_t(*it)];
        const bool before = isShown(channel);
        channel.state = pv.state();
        refilters = refilters || isShown(channel) != before;
    }
    if (refilters)
        refilter();
    else if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, StateColumn), index(int(m_shown.size()) - 1, HeardColumn));
}

void ConnectionModel::setFilter(Filter filter, const QString &text)
{
    if (filter == m_filter && text == m_text)
        return;
    m_filter = filter;
    m_text = text;
    refilter();
}

bool ConnectionModel::isShown(const Channel &channel) const
{
    if (channel.state == ChannelState::Idle)
        return false; // looked at once, for a description or a field
    switch (m_filter) {
    case All:
        break;
    case Trouble:
        if (channel.state == ChannelState::Connected)
            return false;
        break;
    case NotFoundOnly:
        if (channel.state != ChannelState::NotFound)
            return false;
        break;
    case LostOnly:
        if (channel.state != ChannelState::Disconnected)
            return false;
        break;
    case ConnectedOnly:
        if (channel.state != ChannelState::Connected)
            return false;
        break;
    }
    return m_text.isEmpty() || channel.pv.name().contains(m_text, Qt::CaseInsensitive);
}

void ConnectionModel::refilter()
{
    beginResetModel();
    m_shown.clear();
    for (size_t i = 0; i < m_channels.size(); ++i) {
        if (isShown(m_channels[i]))
            m_shown.push_back(int(i));
    }
    std::sort(m_shown.begin(), m_shown.end(), [this](int a, int b) {
        return m_channels[size_t(a)].pv.name() < m_channels[size_t(b)].pv.name();
    });
    endResetModel();
}

QString ConnectionModel::toText() const
{
    const auto moment = [](qint64 ms) {
        return ms ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate) : QString();
    };
    QStringList lines{QStringList{tr("PV"), tr("State"), tr("Since"), tr("Server"), tr("Last heard")}.join(
        QLatin1Char('\t'))};
    for (int row : m_shown) {
        const Channel &channel = m_channels[size_t(row)];
        const ChannelInfo info = channel.pv.info();
        lines.append(QStringList{channel.pv.name(), stateSentence(channel.state), moment(info.sinceMs),
                                 info.host, moment(info.lastHeardMs)}
                         .join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

void ConnectionModel::tick()
{
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, SinceColumn), index(int(m_shown.size()) - 1, SinceColumn));
}

int ConnectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ConnectionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ConnectionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Channel &channel = m_channels[size_t(m_shown[size_t(index.row())])];
    if (role == StateRole)
        return int(channel.state);
    if (role == PvRole)
        return channel.pv.name();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == NameColumn)
        return channel.pv.name();
    if (index.column() == StateColumn)
        return stateSentence(channel.state);
    const ChannelInfo info = channel.pv.info();
    const bool known = channel.state == ChannelState::Connected;
    switch (index.column()) {
    case SinceColumn:
        if (!info.sinceMs)
            return {};
        return role == Qt::ToolTipRole
                   ? tr("Since %1").arg(formatFullTime(info.sinceMs * 1'000'000))
                   : formatSpan((QDateTime::currentMSecsSinceEpoch() - info.sinceMs) / 1000 * 1'000'000'000);
    case HostColumn:
        return info.host;
    case TypeColumn:
        return known
                   ? (info.count == 1 ? dataTypeName(info.type)
                                      : QStringLiteral("%1[%2]").arg(dataTypeName(info.type)).arg(info.count))
                   : QString();
    case AccessColumn:
        return !known          ? QString()
               : info.writable ? tr("read, write")
               : info.readable ? tr("read")
                               : tr("none");
    case HeardColumn:
        return info.lastHeardMs
                   ? QDateTime::fromMSecsSinceEpoch(info.lastHeardMs).toString(QStringLiteral("HH:mm:ss"))
                   : QString();
    default:
        return {};
    }
}

QVariant ConnectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("PV");
    case StateColumn:
        return tr("State");
    case SinceColumn:
        return tr("For");
    case HostColumn:
        return tr("Server");
    case TypeColumn:
        return tr("Type");
    case AccessColumn:
        return tr("Access");
    case HeardColumn:
        return tr("Last heard");
    default:
        return {};
    }
}

} // namespace Candela
