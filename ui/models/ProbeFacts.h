// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ChannelInfo.h"
#include "core/DetailedReading.h"

#include <QAbstractTableModel>

#include <optional>

namespace Candela {

/// All that has been heard of one PV.
struct ProbeState
{
    ChannelInfo info;
    MetadataPtr metadata;
    Reading reading;    ///< Invalid until the first value.
    QString serverText; ///< The value as the server itself writes it (read as a string).
    QString recordType; ///< "ai"; empty if the server does not tell.
    std::optional<AlarmAcknowledge> acknowledge;
    quint64 updates = 0;   ///< Since the probe looks at it.
    double perSecond = 0;  ///< Of the last seconds.
    qint64 lostAtMs = 0;   ///< Unix milliseconds; 0 while connected or never connected.
    QString description{}; ///< DESC.
};

/// One line of the probe. Without a key it is the title of those below it.
struct ProbeFact
{
    QString key;
    QString value;

    bool isTitle() const { return key.isEmpty(); }
    bool operator==(const ProbeFact &) const = default;
};

/// What can be told of a PV, in the order in which people look for it. Sections with nothing to say are left
/// out.
QList<ProbeFact> probeFacts(const ProbeState &state, qint64 nowMs);

/// Facts as a model of two columns. Values that change are announced one by one; only other keys reset it, so
/// that selection and scroll position stay.
class ProbeFactsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { KeyColumn, ValueColumn, ColumnCount };
    enum Role { TitleRole = Qt::UserRole }; ///< The row is a title.

    using QAbstractTableModel::QAbstractTableModel;

    void setFacts(const QList<ProbeFact> &facts);
    const QList<ProbeFact> &facts() const { return m_facts; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ProbeFact> m_facts;
};

} // namespace Candela
