// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NameFilter.h"
#include "PvTableRow.h"
#include "PvTableSheet.h"
#include "client/Subscription.h"
#include "core/Value.h"

#include <QAbstractTableModel>
#include <QBasicTimer>
#include <QElapsedTimer>
#include <QHash>

#include <vector>

namespace Candela {

/// The rows of a PV table: sorted and filtered by itself, without a proxy, so that a hundred thousand updates
/// a second cost no more than storing them.
///
/// An update marks its row; what is visible is announced in one dataChanged a frame, and no oftener than
/// people can read. The order follows changing values once a second. Rows have an id that stays while the row
/// exists; comment rows are shown in the rows' own order only. Nothing here knows the network: a panel feeds
/// batches in and answers writeRequested().
class PvTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        DescriptionColumn,
        ValueColumn,
        UnitColumn,
        SeverityColumn,
        StatusColumn,
        TimeColumn,
        SetpointColumn,
        TypeColumn,
        HostColumn,
        RightsColumn,
        SavedColumn,
        DifferenceColumn,
        CheckColumn,
        ColumnCount
    };
    enum Role { IdRole = Qt::UserRole, PvNameRole, StaleRole, SortRole };
    enum StateFilter { AllRows, InAlarm, NotConnected, RecentlyChanged, DiffersFromSaved };
    Q_ENUM(StateFilter)
    /// What the time column says of a value; of one that is stale, always how long it has been lost.
    enum TimeStyle { TimeOfDay, Age };

    explicit PvTableModel(QObject *parent = nullptr);
    ~PvTableModel() override;

    /// "name", "description", ...: stable words for workspaces.
    static QString columnKey(int column);
    static int columnOfKey(const QString &key);
    /// The bit of PvTableState; 0 for AllRows.
    static quint32 stateOf(StateFilter filter);

    // Rows
    /// Adds names (a name that begins with '#' is a comment) in front of the row that stands at `at` in the
    /// rows' own order, at the end if -1. Names that are there already are passed over. Returns the new rows'
    /// ids.
    QList<int> insertNames(const QStringList &names, int at = -1);
    void removeIds(const QList<int> &ids);
    void clear();
    /// The rows' own order anew: the same ids, in another order.
    void arrange(const QList<int> &ids);
    /// In the rows' own order, comments included.
    QStringList names() const;
    QList<int> ids() const;
    int indexOfId(int id) const; ///< In the rows' own order; -1 if there is none.
    int idOfName(const QString &name) const;
    int totalRows() const { return int(m_manual.size()); }
    int countOf(StateFilter filter) const;
    /// How many rows are in any of these states (PvTableState).
    int countOfStates(quint32 states) const;

    const PvTableRow &row(int id) const { return m_rows[size_t(id)]; }
    int idAt(int place) const { return m_shown[size_t(place)]; }
    const PvTableRow &rowAt(int place) const { return m_rows[size_t(m_shown[size_t(place)])]; }
    int placeOf(int id) const { return m_rows[size_t(id)].place; }

    // From the network
    /// Which keys of a SubscriptionGroup stand for which rows.
    void bind(const QList<int> &ids, const QList<int> &keys);
    /// All channels are gone: every row is as good as disconnected.
    void unbindAll();
    void apply(const UpdateBatch &batch);
    void apply(const StateBatch &batch);
    void setInfo(int id, const ChannelInfo &info);
    void setDescription(int id, const QString &description);

    // Order
    /// Column -1 is the rows' own order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    /// The filter may speak of states: make it with pvTableFilterStates().
    void setFilter(const NameFilter &filter, StateFilter state);
    const NameFilter &filter() const { return m_filter; }
    StateFilter stateFilter() const { return m_stateFilter; }
    /// While frozen no row moves, appears or goes: a person is typing or dragging.
    void setOrderFrozen(bool frozen);
    /// Sorts and filters anew, without waiting for the second to end.
    void reorder();

    // Painting
    /// Only changes of these places are announced. The default is all.
    void setVisibleRange(int first, int last);
    /// Announces what is marked, at once.
    void flush();
    /// Milliseconds on the clock that PvTableRow::flashAtMs is told by.
    qint64 now() const { return m_clock.elapsed(); }
    /// Ages grow by themselves, once a second, in the rows that are visible.
    void setTimeStyle(TimeStyle style);
    TimeStyle timeStyle() const { return m_timeStyle; }
    /// The most digits behind the point of any row, up to 6: numbers are aligned on the point with it.
    int fractionDigits() const { return m_fractionDigits; }

    // Writing
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }
    /// What would be written; invalid, with a sentence in `message`, if the text will not do.
    Value checkInput(int id, const QString &text, QString *message) const;
    /// Ends the write that writeRequested() announced, if it is still the row's last.
    void writeFinished(int id, quint32 serial, const Error &error);
    /// Keeps a text that could not be written on its row, with the reason.
    void showWriteFailure(int id, const QString &text, const QString &reason);
    void dismissFailure(int id);

    /// Marks a write that is carried out elsewhere as under way; finish it with writeFinished().
    quint32 startWrite(int id, const QString &text);

    // Saved values and check marks
    /// Keeps the present values beside the live ones; rows without a value keep what they had. Returns how
    /// many were taken. This and the next two are edits by a person: marksEdited() tells.
    int saveValues(const QList<int> &ids);
    void setTolerance(const QList<int> &ids, double tolerance);
    void setChecked(const QList<int> &ids, bool checked);
    void setSaved(int id, const PvTableSavedPtr &saved, double tolerance);
    int differingCount() const;
    QList<int> checkedIds() const; ///< In the rows' own order.
    /// Check marks, tolerances and saved values of rows that are there, by name. Not an edit: it is how undo
    /// and files bring them.
    void setMarks(const QList<PvTableSheet::Row> &rows);
    /// All rows, in their own order; without a name.
    PvTableSheet sheet() const;
    PvTableSheet::Row sheetRow(int id) const;

    // QAbstractItemModel
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Value and setpoint: checks the text and asks for the write. A comment's text, and check marks.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

    /// What a cell says, as text: for the screen, the clipboard and files.
    QString cellText(int id, int column) const;
    /// The same for files, with nothing left out: all of an array, numbers as exact as they came, times with
    /// their date.
    QString exportText(int id, int column) const;
    /// "Disconnected", "Not found", ...; empty while connected.
    static QString stateText(ChannelState state);
    static QString severityText(Severity severity);

Q_SIGNALS:
    /// Somebody typed a good value: write it and call writeFinished() with the same serial.
    void writeRequested(int id, quint32 serial, const Candela::Value &value, const QString &text);
    /// Somebody typed another text for a comment.
    void commentEdited(int id, const QString &text);
    void savedChanged();
    void checksChanged();
    /// A person has checked, saved or given a tolerance: these rows were so, and are so now.
    void marksEdited(const QList<Candela::PvTableSheet::Row> &before,
                     const QList<Candela::PvTableSheet::Row> &after);
    /// Rows were added or removed, or the filter shows others.
    void rowsCounted();
    void timeStyleChanged();
    /// A row has a new description.
    void described();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void mark(const PvTableRow &row);
    void scheduleFlush();
    bool accepts(const PvTableRow &row) const;
    quint32 statesOf(const PvTableRow &row, quint32 wanted) const;
    bool orderIsLive() const;
    std::vector<int> wantedOrder();
    void rank();
    void show(std::vector<int> wanted);
    void permute(std::vector<int> wanted);
    void place();
    template <typename Change>
    int editMarks(const QList<int> &ids, Change change);
    bool setPlainData(const QModelIndex &index, const QVariant &value, int role);
    void touchMetadata(PvTableRow *row, const MetadataPtr &metadata);
    void setState(PvTableRow *row, ChannelState state);
    QVariant toolTip(const PvTableRow &row, int column) const;

    std::vector<PvTableRow> m_rows; ///< By id, with free slots.
    std::vector<int> m_free;
    std::vector<int> m_manual; ///< Ids in the rows' own order.
    std::vector<int> m_shown;  ///< Ids by place.
    std::vector<int> m_idOfKey;
    QHash<QString, int> m_idOfName;

    NameFilter m_filter;
    StateFilter m_stateFilter = AllRows;
    TimeStyle m_timeStyle = TimeOfDay;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_ranked = true;
    bool m_orderDirty = false;
    bool m_frozen = false;
    bool m_readOnly = false;
    int m_fractionDigits = 0;

    int m_visibleFirst = 0;
    int m_visibleLast = std::numeric_limits<int>::max();
    int m_dirtyFirst = std::numeric_limits<int>::max();
    int m_dirtyLast = -1;
    QElapsedTimer m_clock;
    qint64 m_flushedAt = -1000;
    QBasicTimer m_flushTimer;
    QBasicTimer m_tick;
};

} // namespace Candela
