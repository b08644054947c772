// SPDX-License-Identifier: MIT
#pragma once

#include "Attributes.h"
#include "Field.h"

#include "core/Reading.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace Candela::Ioc {

class Database;
class Record;

/// Why an event is posted, and which events a monitor wants: the DBE_ bits of the protocol.
enum EventMask : quint8 { EventValue = 1, EventLog = 2, EventAlarm = 4, EventProperty = 8 };

/// What became of a put.
enum class PutOutcome : quint8 {
    Done,     ///< Taken, and the record has processed.
    Busy,     ///< Taken; the record is still working (Database::putFinished comes later).
    BadValue, ///< Not a number, label or length that the field takes, or refused by the simulation
              ///< (ECA_PUTFAIL).
    Disabled, ///< DISP is set (ECA_PUTFAIL).
    ReadOnly  ///< Clients may not write this (ECA_NOWTACCESS).
};

/// Somebody who wants to know of changes of one field. Not owned by the record: whoever adds it removes it.
class Monitor
{
public:
    Monitor(Field monitoredField, quint8 wantedEvents)
        : field(monitoredField)
        , events(wantedEvents)
    {
    }
    virtual ~Monitor() = default;
    /// Called in the middle of processing: look at the record, copy what is needed, and neither write the
    /// record nor add or remove monitors.
    virtual void changed(Record &record, quint8 why) = 0;

    const Field field;
    const quint8 events; ///< EventMask bits.

protected:
    Monitor(const Monitor &) = default;
    Monitor &operator=(const Monitor &) = delete;
};

/// One record: its value, alarm and time in a small struct, everything rarely set in shared Attributes.
/// Made by Database::add() and owned by it; address stable until the database dies. Lives in the thread of
/// the database.
///
/// From the simulation: setValue(), setText(), setArray() process the record: alarms are checked, the time
/// stamp is set and monitors hear of it. From clients: put(), which clamps, asks the put handler and
/// processes.
class Record
{
public:
    Record(const Record &) = delete;
    Record &operator=(const Record &) = delete;
    ~Record();

    RecordType type() const { return m_type; }
    const QByteArray &name() const { return m_name; }
    Database &database() const { return *m_database; }

    // --- The value ---------------------------------------------------------------------------------------
    /// Number, or state of an enumerated record; not used by strings and waveforms.
    double value() const { return m_value; }
    /// Text of a string record; text of a CHAR waveform up to its NUL; else the value as readers would see
    /// it.
    QString text() const;
    /// NORD of a waveform, else 1.
    quint32 elementCount() const { return m_type == RecordType::Waveform ? m_count : 1; }

    /// A new value from the simulation, not clamped (long records round, states are cut to 0..65535).
    /// NaN makes the record undefined (UDF, INVALID).
    void setValue(double value) { setValue(value, EpicsTime::now()); }
    void setValue(double value, EpicsTime time);
    /// For string records, CHAR waveforms (long strings) and enumerated records (by label).
    void setText(const QString &text);
    /// Elements of a numeric waveform, converted to its FTVL; more than NELM are cut off.
    void setArray(const QList<double> &elements);
    void setArray(const QStringList &elements);

    // --- Alarm and time ----------------------------------------------------------------------------------
    AlarmStatus status() const { return m_status; }
    Severity severity() const { return m_severity; }
    EpicsTime time() const { return m_time; }
    bool isUndefined() const { return m_undefined; }
    /// An alarm of the device behind the record (Comm, Read, ...): it stays until it is set to NoAlarm and
    /// shows whenever no limit alarm is worse. Processes the record.
    void setDeviceAlarm(AlarmStatus status, Severity severity);

    // --- Description -------------------------------------------------------------------------------------
    QString description() const { return QString::fromUtf8(m_description); }
    void setDescription(const QString &text); ///< At most 40 bytes of UTF-8 are kept.
    const Attributes &attributes() const { return *m_attributes.constData(); }
    /// Before clients look: no event is posted.
    void setAttributes(const AttributesPtr &attributes) { m_attributes = attributes; }
    /// While clients may look: posts PROPERTY to all monitors, and checks alarms against the new limits.
    void changeAttributes(const std::function<void(Attributes &)> &change);
    ScanRate scan() const { return m_scan; }
    void setScan(ScanRate rate);
    /// Clients may not write any field of it (ASG "READONLY").
    bool isReadOnly() const { return m_readOnly; }
    void setReadOnly(bool readOnly);
    bool isDisabled() const { return m_disabled; } ///< DISP
    /// Length (NELM) and element type (FTVL) of a waveform; clears it. Only before clients look.
    void setCapacity(DataType elementType, quint32 elements);
    DataType elementType() const { return m_elementType; } ///< FTVL
    quint32 capacity() const { return m_capacity; }        ///< NELM; 1 for other records

    // --- What the simulation does ------------------------------------------------------------------------
    /// Asked for each put to VAL, with the value after conversion and clamping, before it is taken. Return
    /// Done to take it; BadValue to refuse it; Busy to take it and stay busy until finishPut() (a
    /// put-callback completes then). Handlers may set other records.
    using PutHandler = std::function<PutOutcome(Record &record, const Reading &value)>;
    void onPut(PutHandler handler);
    /// Asked for whenever the record is processed by its SCAN rate or a put to PROC: give it a new value
    /// here.
    using ProcessHandler = std::function<void(Record &record)>;
    void onProcess(ProcessHandler handler);
    bool isBusy() const { return m_busy; }
    void finishPut();

    // --- Fields, as clients see them ---------------------------------------------------------------------
    DataType fieldType(Field field) const;
    /// Largest element count of a field.
    quint32 fieldCapacity(Field field) const { return field == Field::VAL ? m_capacity : 1; }
    /// A field's value in its native type, with the alarm and the time of the record. Arrays and strings
    /// share the record's bytes without a copy: a reading stays as it was when the record changes.
    Reading get(Field field) const;
    /// The whole text of a STRING field, which get() cuts to 39 bytes.
    QByteArray fieldText(Field field) const;
    /// Units, limits and labels as far as they belong to that field; never null.
    MetadataPtr metadata(Field field) const;
    /// Labels of an ENUM field.
    QList<QByteArray> labels(Field field) const;
    bool isWritable(Field field) const;
    /// A put from a client, of any type: it is converted.
    PutOutcome put(Field field, const Reading &value);
    /// A put from a database file: also read-only fields, without events; false for a value that does not
    /// fit.
    bool load(Field field, const QByteArray &text);
    /// What SCAN, PROC and FLNK do.
    void process();
    /// Acknowledges alarms (PUT_ACKS, PUT_ACKT of the protocol).
    void acknowledge(Severity severity);
    void setTransientAcknowledge(bool on);
    Severity unacknowledged() const { return m_unacknowledged; }
    bool transientAcknowledge() const { return m_ackTransient; }

    void addMonitor(Monitor *monitor) { m_monitors.push_back(monitor); }
    void removeMonitor(Monitor *monitor);

private:
    friend class Database;
    Record(Database &database, RecordType type, QByteArray name);

    /// What few records have.
    struct Extras
    {
        PutHandler putHandler;
        ProcessHandler processHandler;
        QByteArray link;        ///< INP or OUT, as it was loaded.
        QByteArray forward;     ///< FLNK
        QByteArray deviceType;  ///< DTYP
        QByteArray accessGroup; ///< ASG
        qint16 phase = 0;
        quint8 priority = 0;
        bool processAtInit = false;
        bool tracing = false;
        quint32 pulses = 0; ///< HIGH of a bo: only the newest pulse ends it.
    };
    Extras &extras();
    const Extras &constExtras() const;

    // Record.cpp: values and processing
    std::optional<Reading> convertForVal(const Reading &value) const;
    void takeVal(const Reading &converted);
    void finishProcessing(EpicsTime time);
    void beginPulse();
    // RecordLinks.cpp
    void followInput();
    void followOutput();
    void followForward();
    // RecordAlarms.cpp
    void raise(AlarmStatus status, Severity severity);
    void checkAlarms();
    void checkLimits();
    void checkStates();
    quint8 resetAlarms();
    quint8 deadbandEvents();
    void post(Field field, quint8 why);
    void postToAll(quint8 why);
    // RecordFields.cpp: all fields but VAL
    Reading getOther(Field field) const;
    bool putOther(Field field, const Reading &value);
    bool putText(Field field, const QByteArray &text);
    bool putAttribute(Field field, const Reading &value);
    bool loadVal(const QByteArray &text);

    Database *m_database;
    QByteArray m_name;
    QByteArray m_description;
    AttributesPtr m_attributes;
    std::vector<Monitor *> m_monitors;
    std::unique_ptr<Extras> m_extras;
    ChunkPtr m_chunk; ///< Bytes of a string (40) or of a waveform; never changed once they are readable.
    double m_value = 0;
    double m_lastMonitored = 0; ///< MLST
    double m_lastArchived = 0;  ///< ALST
    double m_lastAlarm = 0;     ///< LALM
    EpicsTime m_time;
    quint32 m_capacity = 1;
    quint32 m_count = 0; ///< Elements of a waveform.
    RecordType m_type;
    DataType m_elementType;
    ScanRate m_scan = ScanRate::Passive;
    AlarmStatus m_status = AlarmStatus::Udf;
    Severity m_severity = Severity::Invalid;
    AlarmStatus m_deviceStatus = AlarmStatus::NoAlarm;
    Severity m_deviceSeverity = Severity::None;
    Severity m_unacknowledged = Severity::None;
    bool m_undefined = true;
    bool m_readOnly = false;
    bool m_disabled = false;
    bool m_busy = false;
    AlarmStatus m_newStatus = AlarmStatus::NoAlarm; ///< Worst so far in the processing under way.
    Severity m_newSeverity = Severity::None;
    bool m_processing = false; ///< process() is running: values set now are finished by it.
    bool m_forwarding = false; ///< FLNK is being followed: a loop of links ends here.
    bool m_changed = false;    ///< Text or elements differ from what was posted last.
    bool m_ackTransient = true;
};

} // namespace Candela::Ioc
