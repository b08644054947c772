// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Snapshot.h"

#include <QAbstractTableModel>
#include <QBasicTimer>
#include <QPointer>

namespace Candela {

class PvTableModel;

/// One or two snapshots beside each other and beside the live values, a row a PV, with the differences.
///
/// The live values are those of a PvTableModel whose rows are the same PVs; what it announces is announced
/// here. Which rows are equal is found out once a second, or rows would come and go while one reads them.
class SnapshotModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        FirstColumn,
        SecondColumn, ///< Empty while there is one snapshot only.
        ChangeColumn, ///< From the first to the second.
        LiveColumn,
        LiveChangeColumn, ///< From the first to what is now.
        NoteColumn,       ///< How a restore went.
        ColumnCount
    };
    enum Role { PvRole = Qt::UserRole, DiffersRole };

    /// `live` must outlive this or be gone first.
    explicit SnapshotModel(PvTableModel *live, QObject *parent = nullptr);

    /// Either may be null.
    void setSnapshots(const SnapshotPtr &first, const SnapshotPtr &second);
    const SnapshotPtr &first() const { return m_first; }
    const SnapshotPtr &second() const { return m_second; }
    /// Every PV of both, in the order of the first, then what only the second has.
    QStringList pvs() const;
    QString pvAt(int row) const;

    void setTolerance(double tolerance);
    double tolerance() const { return m_tolerance; }
    void setHideEqual(bool hide);
    bool hidesEqual() const { return m_hideEqual; }
    /// Rows whose values are further apart than the tolerance, or missing on one side: of the two snapshots,
    /// or, if there is one, of it and what is now.
    int differing() const { return m_differing; }
    int total() const { return int(m_entries.size()); }
    /// Looks anew which rows differ, without waiting for the second to end.
    void recount();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// differing() or total() is new.
    void counted();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Entry
    {
        QString pv;
        PvTableSavedPtr first;
        PvTableSavedPtr second;
        bool differs = false;
    };
    PvTableDifference liveDifference(const Entry &entry) const;
    bool differs(const Entry &entry) const;
    QString text(const Entry &entry, int column) const;
    QString number(double value, const Entry &entry) const;
    QString savedText(const PvTableSavedPtr &saved, const Entry &entry) const;
    QString differenceText(const PvTableDifference &difference, const Entry &entry) const;

    QPointer<PvTableModel> m_live;
    SnapshotPtr m_first;
    SnapshotPtr m_second;
    std::vector<Entry> m_entries;
    std::vector<int> m_shown; ///< Indices of entries.
    double m_tolerance = 0;
    bool m_hideEqual = false;
    int m_differing = 0;
    QBasicTimer m_tick;
};

} // namespace Candela
