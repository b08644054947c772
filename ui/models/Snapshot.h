// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PvTableSaved.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>

namespace Candela {

/// The values of many PVs at one moment, under a name: to be compared with others and with what is now, and
/// to be written back. Immutable, shared by the store, its undo steps and whoever shows it.
struct Snapshot
{
    struct Item
    {
        QString pv;
        PvTableSavedPtr value; ///< Null if the PV did not answer.
    };

    QString name;
    qint64 takenAtMs = 0; ///< Unix milliseconds.
    QList<Item> items;    ///< In the order in which they are written back; each PV once.

    int missing() const; ///< Items without a value.

    QJsonObject toJson() const;
    /// Null, with what is wrong in *problem ("values[3]: has no name"), if it is no snapshot.
    static std::shared_ptr<const Snapshot> fromJson(const QJsonObject &json, QString *problem);
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// From one saved value to another, as pvTableDifference() does it for a live one.
PvTableDifference snapshotDifference(const PvTableSavedPtr &from, const PvTableSavedPtr &to,
                                     double tolerance);

} // namespace Candela
