// SPDX-License-Identifier: GPL-3.0-or-later
#include "PvTableModel.h"

#include "PvTableInput.h"
#include "PvTableStates.h"

#include <QTimerEvent>

namespace Candela {

namespace {

/// Nobody reads faster than this; the screen is repainted no oftener for values alone.
constexpr int FlushEveryMs = 50;
/// The order follows the values, and ages grow, this often.
constexpr int TickMs = 1000;
/// A change only brightens a value that was quiet for so long: what changes all the time would glow all the
/// time.
constexpr int QuietMs = 1000;
constexpr int MaxFractionDigits = 6;

} // namespace

PvTableModel::PvTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_clock.start();
    m_tick.start(TickMs, Qt::CoarseTimer, this);
}

PvTableModel::~PvTableModel() = default;

QList<int> PvTableModel::insertNames(const QStringList &names, int at)
{
    QList<int> added;
    std::vector<int> fresh;
    for (const QString &name : names) {
        const bool comment = name.startsWith(QLatin1Char('#'));
        if (name.isEmpty() || (!comment && m_idOfName.contains(name)))
            continue;
        int id = 0;
        if (m_free.empty()) {
            id = int(m_rows.size());
            m_rows.emplace_back();
        } else {
            id = m_free.back();
            m_free.pop_back();
        }
        PvTableRow &row = m_rows[size_t(id)];
        row = PvTableRow();
        row.used = true;
        row.name = name;
        row.comment = comment;
        row.changedAtMs = -PvTableRow::RecentMs;
        if (!comment)
            m_idOfName.insert(name, id);
        fresh.push_back(id);
        added.append(id);
    }
    if (added.isEmpty())
        return added;
    const size_t position = at < 0 ? m_manual.size() : std::min(size_t(at), m_manual.size());
    m_manual.insert(m_manual.begin() + qsizetype(position), fresh.begin(), fresh.end());
    m_ranked = false;
    const bool frozen = std::exchange(m_frozen, false);
    reorder();
    m_frozen = frozen;
    Q_EMIT rowsCounted();
    return added;
}

void PvTableModel::removeIds(const QList<int> &ids)
{
    if (ids.isEmpty())
        return;
    for (const int id : ids) {
        PvTableRow &row = m_rows[size_t(id)];
        if (!row.used)
            continue;
        row.used = false;
        if (!row.comment)
            m_idOfName.remove(row.name);
        if (row.key >= 0)
            m_idOfKey[size_t(row.key)] = -1;
        m_free.push_back(id);
    }
    std::erase_if(m_manual, [this](int id) { return !m_rows[size_t(id)].used; });
    const bool frozen = std::exchange(m_frozen, false);
    reorder();
    m_frozen = frozen;
    Q_EMIT rowsCounted();
}

void PvTableModel::clear()
{
    removeIds(ids());
}

QStringList PvTableModel::names() const
{
    QStringList result;
    result.reserve(qsizetype(m_manual.size()));
    for (const int id : m_manual)
        result.append(m_rows[size_t(id)].name);
    return result;
}

QList<int> PvTableModel::ids() const
{
    return {m_manual.begin(), m_manual.end()};
}

int PvTableModel::indexOfId(int id) const
{
    const auto found = std::find(m_manual.begin(), m_manual.end(), id);
    return found == m_manual.end() ? -1 : int(found - m_manual.begin());
}

int PvTableModel::idOfName(const QString &name) const
{
    return m_idOfName.value(name, -1);
}

int PvTableModel::countOf(StateFilter filter) const
{
    return countOfStates(stateOf(filter));
}

int PvTableModel::countOfStates(quint32 states) const
{
    int count = 0;
    for (const int id : m_manual) {
        const PvTableRow &row = m_rows[size_t(id)];
        count += !row.comment && (states == 0 || (statesOf(row, states) & states));
    }
    return count;
}

void PvTableModel::bind(const QList<int> &ids, const QList<int> &keys)
{
    Q_ASSERT(ids.size() == keys.size());
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (size_t(keys[i]) >= m_idOfKey.size())
            m_idOfKey.resize(size_t(keys[i]) + 1, -1);
        m_idOfKey[size_t(keys[i])] = ids[i];
        m_rows[size_t(ids[i])].key = keys[i];
    }
}

void PvTableModel::unbindAll()
{
    m_idOfKey.clear();
    for (PvTableRow &row : m_rows) {
        if (!row.used)
            continue;
        row.key = -1;
        setState(&row,
                 row.state == ChannelState::Connected ? ChannelState::Disconnected : ChannelState::Idle);
        mark(row);
    }
    m_orderDirty = true;
}

void PvTableModel::apply(const UpdateBatch &batch)
{
    const qint64 at = now();
    for (const Update &update : batch) {
        if (size_t(update.key) >= m_idOfKey.size())
            continue;
        const int id = m_idOfKey[size_t(update.key)];
        if (id < 0)
            continue;
        PvTableRow &row = m_rows[size_t(id)];
        if (!update.reading.sameValue(row.reading)) {
            if (row.reading.isValid() && at - row.changedAtMs >= QuietMs)
                row.flashAtMs = at;
            row.changedAtMs = at;
            row.textValid = false;
        }
        // An array would keep the whole chunk of its circuit alive.
        if (update.reading.byteCount() > 8)
            row.reading = update.reading.compacted();
        else
            row.reading = update.reading;
        mark(row);
    }
    if (!batch.empty())
        m_orderDirty = true;
}

void PvTableModel::apply(const StateBatch &batch)
{
    for (const StateChange &change : batch) {
        if (size_t(change.key) >= m_idOfKey.size() || m_idOfKey[size_t(change.key)] < 0)
            continue;
        PvTableRow &row = m_rows[size_t(m_idOfKey[size_t(change.key)])];
        setState(&row, change.state);
        mark(row);
    }
    if (!batch.empty())
        m_orderDirty = true;
}

void PvTableModel::setState(PvTableRow *row, ChannelState state)
{
    if (row->isConnected() && state != ChannelState::Connected)
        row->lostAtMs = QDateTime::currentMSecsSinceEpoch();
    else if (state == ChannelState::Connected)
        row->lostAtMs = 0;
    row->state = state;
}

void PvTableModel::setInfo(int id, const ChannelInfo &info)
{
    PvTableRow &row = m_rows[size_t(id)];
    row.infoKnown = !info.host.isEmpty();
    row.host = info.host;
    row.type = info.type;
    row.elements = info.count;
    row.readable = info.readable;
    row.writable = info.writable;
    setState(&row, info.state);
    touchMetadata(&row, info.metadata);
    mark(row);
    m_orderDirty = true;
}

void PvTableModel::touchMetadata(PvTableRow *row, const MetadataPtr &metadata)
{
    if (!metadata || metadata == row->metadata)
        return;
    row->metadata = metadata;
    row->textValid = false;
    const int digits = std::min(metadata->precision, MaxFractionDigits);
    if (digits > m_fractionDigits) {
        // The point moves in every row.
        m_fractionDigits = digits;
        m_dirtyFirst = 0;
        m_dirtyLast = rowCount() - 1;
        scheduleFlush();
    }
}

void PvTableModel::setDescription(int id, const QString &description)
{
    PvTableRow &row = m_rows[size_t(id)];
    if (!row.used || row.description == description)
        return;
    row.description = description;
    mark(row);
    m_orderDirty = true;
    Q_EMIT described();
}

void PvTableModel::mark(const PvTableRow &row)
{
    if (row.place < m_visibleFirst || row.place > m_visibleLast)
        return;
    m_dirtyFirst = std::min(m_dirtyFirst, row.place);
    m_dirtyLast = std::max(m_dirtyLast, row.place);
    scheduleFlush();
}

void PvTableModel::scheduleFlush()
{
    if (m_flushTimer.isActive())
        return;
    // The first change after a quiet time is shown in the next turn of the event loop.
    const qint64 wait = m_flushedAt + FlushEveryMs - now();
    m_flushTimer.start(int(std::max<qint64>(0, wait)), Qt::PreciseTimer, this);
}

void PvTableModel::flush()
{
    m_flushTimer.stop();
    m_flushedAt = now();
    const int first = std::max({0, m_dirtyFirst, m_visibleFirst});
    const int last = std::min({rowCount() - 1, m_dirtyLast, m_visibleLast});
    m_dirtyFirst = std::numeric_limits<int>::max();
    m_dirtyLast = -1;
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void PvTableModel::setVisibleRange(int first, int last)
{
    m_visibleFirst = first;
    m_visibleLast = last;
}

void PvTableModel::setTimeStyle(TimeStyle style)
{
    if (style == m_timeStyle)
        return;
    m_timeStyle = style;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn));
    Q_EMIT headerDataChanged(Qt::Horizontal, TimeColumn, TimeColumn);
    Q_EMIT timeStyleChanged();
}

void PvTableModel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_flushTimer.timerId()) {
        flush();
        return;
    }
    if (event->timerId() != m_tick.timerId()) {
        QAbstractTableModel::timerEvent(event);
        return;
    }
    // What was changed lately is so no longer by itself.
    const bool ages = m_stateFilter == RecentlyChanged || (m_filter.states() & PvTableChanged);
    if (ages || (m_orderDirty && orderIsLive()))
        reorder();
    if (m_timeStyle == Age) {
        // All of them grow; only what can be seen is announced.
        m_dirtyFirst = std::max(0, m_visibleFirst);
        m_dirtyLast = std::min(rowCount() - 1, m_visibleLast);
        if (m_dirtyFirst <= m_dirtyLast)
            scheduleFlush();
        return;
    }
    // Ages of what is stale grow.
    const int last = std::min(rowCount() - 1, m_visibleLast);
    for (int place = m_visibleFirst; place <= last && last - m_visibleFirst < 1000; ++place) {
        if (rowAt(place).isStale())
            mark(rowAt(place));
    }
}

void PvTableModel::setReadOnly(bool readOnly)
{
    if (readOnly == m_readOnly)
        return;
    m_readOnly = readOnly;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

Value PvTableModel::checkInput(int id, const QString &text, QString *message) const
{
    const PvTableRow &row = m_rows[size_t(id)];
    if (m_readOnly)
        *message = tr("Candela was started read-only");
    else if (!row.isConnected())
        *message = tr("%1 is not connected").arg(row.name);
    else if (!row.writable)
        *message = tr("The server does not allow writing to %1").arg(row.name);
    else
        return parseTableInput(row, text, message);
    return {};
}

void PvTableModel::writeFinished(int id, quint32 serial, const Error &error)
{
    if (size_t(id) >= m_rows.size())
        return;
    PvTableRow &row = m_rows[size_t(id)];
    if (!row.used || row.writeSerial != serial)
        return; // removed meanwhile, or written again
    row.write = error ? PvTableRow::Failed : PvTableRow::Written;
    row.writeError = error ? error.message() : QString();
    mark(row);
}

void PvTableModel::showWriteFailure(int id, const QString &text, const QString &reason)
{
    PvTableRow &row = m_rows[size_t(id)];
    ++row.writeSerial;
    row.setpoint = text;
    row.write = PvTableRow::Failed;
    row.writeError = reason;
    mark(row);
}

void PvTableModel::dismissFailure(int id)
{
    PvTableRow &row = m_rows[size_t(id)];
    if (row.write != PvTableRow::Failed)
        return;
    row.write = PvTableRow::NoWrite;
    row.setpoint.clear();
    row.writeError.clear();
    mark(row);
}

bool PvTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || m_rows[size_t(idAt(index.row()))].comment || role != Qt::EditRole ||
        (index.column() != ValueColumn && index.column() != SetpointColumn))
        return setPlainData(index, value, role);
    const int id = idAt(index.row());
    const QString text = value.toString().trimmed();
    QString message;
    const Value parsed = checkInput(id, text, &message);
    if (!parsed.isValid()) {
        showWriteFailure(id, text, message);
        return false;
    }
    const quint32 serial = startWrite(id, text);
    Q_EMIT writeRequested(id, serial, parsed, text);
    return true;
}

quint32 PvTableModel::startWrite(int id, const QString &text)
{
    PvTableRow &row = m_rows[size_t(id)];
    ++row.writeSerial;
    row.setpoint = text;
    row.write = PvTableRow::Pending;
    row.writeError.clear();
    mark(row);
    return row.writeSerial;
}

} // namespace Candela
