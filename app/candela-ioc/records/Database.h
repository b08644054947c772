// SPDX-License-Identifier: MIT
#pragma once

#include "Record.h"

#include <QHash>
#include <QObject>

#include <deque>

namespace Candela::Ioc {

/// What a channel's name stands for: "REC", "REC.HIHI", "REC.DESC$" (a text as CHAR array).
struct FieldAddress
{
    Record *record = nullptr;
    Field field = Field::VAL;
    bool longText = false;

    explicit operator bool() const { return record; }
    DataType type() const;
    quint32 capacity() const;
    Reading get() const;
    PutOutcome put(const Reading &value) const;
};

/// All records of an IOC, by name. One thread: that of the server and of the simulation.
class Database : public QObject
{
    Q_OBJECT

public:
    explicit Database(QObject *parent = nullptr);
    ~Database() override;

    /// A new record; a null pointer if the name is taken, empty, longer than 60 bytes or holds a blank, a
    /// dot, a quote or a '$'. `attributes` may be shared with other records.
    Record *add(RecordType type, const QByteArray &name, const AttributesPtr &attributes = {});
    /// A second name for a record; false if the name is taken or not allowed.
    bool addAlias(Record &record, const QByteArray &alias);
    /// Takes the record out: its name is no longer found and recordRemoved() is emitted. The object itself
    /// stays until the database dies, so that nobody is left with a dangling pointer.
    void remove(Record &record);

    Record *find(QByteArrayView name) const;
    /// Record and field of a channel's name; false if there is no such thing.
    FieldAddress resolve(QByteArrayView channelName) const;

    int count() const { return int(m_order.size()); }
    /// All records in the order in which they were added.
    const std::vector<Record *> &records() const { return m_order; }
    /// Records with a SCAN rate, for the scanner.
    const std::vector<Record *> &scanned(ScanRate rate) const { return m_scanned[size_t(rate)]; }
    /// Processes the records that ask for it with PINI. Called once, when everything is loaded.
    void processInitial();

Q_SIGNALS:
    void recordRemoved(Candela::Ioc::Record *record);
    /// Read-only was switched on or off.
    void accessChanged(Candela::Ioc::Record *record);
    /// A record that was busy with a put has finished.
    void putFinished(Candela::Ioc::Record *record);
    /// A SCAN rate got its first or lost its last record.
    void scanListChanged(Candela::Ioc::ScanRate rate);

private:
    friend class Record;
    void moveScan(Record &record, ScanRate from, ScanRate to);

    std::deque<std::unique_ptr<Record>> m_all; ///< Removed ones too.
    std::vector<Record *> m_order;
    QHash<QByteArray, Record *> m_byName;
    std::array<std::vector<Record *>, ScanRateCount> m_scanned;
    AttributesPtr m_defaults;
};

} // namespace Candela::Ioc
