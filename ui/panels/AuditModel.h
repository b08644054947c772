// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/AuditEntry.h"

#include <QAbstractTableModel>

#include <vector>

namespace Candela {

/// Writes as the audit log has them, the newest first, filtered. Entries are appended in the order of time;
/// a line is only formatted when it is looked at.
class AuditModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        PvColumn,
        OldColumn,
        NewColumn,
        ResultColumn,
        OriginColumn,
        WhoColumn,
        ColumnCount
    };
    enum class Results { All, Written, Failed };
    /// What is shown; empty texts and 0 let everything through.
    struct Filter
    {
        QString text; ///< In any column, whatever the case.
        QString who;  ///< Exactly.
        Results results = Results::All;
        qint64 sinceMs = 0;

        bool operator==(const Filter &) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<AuditEntry> &entries);
    void append(const QList<AuditEntry> &entries);
    void setFilter(const Filter &filter);
    const Filter &filter() const { return m_filter; }

    /// Everybody who has written, sorted.
    QStringList people() const;
    qsizetype total() const { return qsizetype(m_entries.size()); }
    int failedCount() const { return m_failed; } ///< Among those shown.
    const AuditEntry &entry(int row) const { return m_entries[m_shown[m_shown.size() - 1 - size_t(row)]]; }
    /// What is shown, oldest first.
    QList<AuditEntry> shown() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isShown(const AuditEntry &entry) const;
    void refilter();

    std::vector<AuditEntry> m_entries;
    std::vector<size_t> m_shown;
    Filter m_filter;
    int m_failed = 0;
};

} // namespace Candela
