// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/Context.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace Candela {

/// The channels of a context with their states and the reasons of those that are not connected. Filtered by
/// state and name; a line is only formatted when it is looked at. Channels that nobody wants any more are
/// never shown.
class ConnectionModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        StateColumn,
        SinceColumn,
        HostColumn,
        TypeColumn,
        AccessColumn,
        HeardColumn,
        ColumnCount
    };
    enum Filter { All, Trouble, NotFoundOnly, LostOnly, ConnectedOnly };
    Q_ENUM(Filter)
    enum Role { StateRole = Qt::UserRole, PvRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setPvs(const QList<Pv> &pvs);
    /// Channels whose state is new; unknown ones are added.
    void update(const QList<Pv> &pvs);
    void setFilter(Filter filter, const QString &text);
    /// "not found: no server answered"
    static QString stateSentence(ChannelState state);
    /// A line a channel under a head, separated by tabs: name, state, since when (ISO 8601), server, when it
    /// was last heard.
    QString toText() const;
    /// Time has passed: how long it has lasted is told anew.
    void tick();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Channel
    {
        Pv pv;
        ChannelState state;
    };
    bool isShown(const Channel &channel) const;
    void refilter();

    std::vector<Channel> m_channels;
    QHash<QString, int> m_indexOf;
    std::vector<int> m_shown; ///< Indices of channels, by name.
    Filter m_filter = All;
    QString m_text;
};

} // namespace Candela
