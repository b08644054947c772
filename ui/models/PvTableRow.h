// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PvTableSaved.h"
#include "core/ChannelInfo.h"
#include "core/Reading.h"

#include <QString>

namespace Candela {

/// Everything that one row of the table knows. Views read it as it is: no QVariant on the way to the screen.
struct PvTableRow
{
    /// "Changed lately" is so long.
    static constexpr int RecentMs = 5000;

    enum WriteState : quint8 {
        NoWrite,
        Pending, ///< Sent, not acknowledged.
        Written, ///< The server has processed it.
        Failed   ///< Refused here or there; stays until it is dismissed or another write succeeds.
    };

    QString name;        ///< The PV; of a comment, its text.
    QString description; ///< Of the record (.DESC); empty until known.
    Reading reading;     ///< Invalid until the first value.
    MetadataPtr metadata;
    QString host;
    qint64 lostAtMs = 0;    ///< Unix milliseconds at which the channel was lost; 0 while connected.
    qint64 changedAtMs = 0; ///< On the model's clock: the last change of the value.
    qint64 flashAtMs =
        -1;             ///< On the model's clock: when a change after a quiet time began to show; -1 never.
    QString setpoint;   ///< What was written last, as it was typed.
    QString writeError; ///< Of a failed write, one sentence.
    PvTableSavedPtr saved; ///< Null if none is.
    double tolerance = 0;  ///< By how much the value may differ from the saved one.
    quint32 writeSerial = 0;
    int key = -1;   ///< In the subscription group; -1 if unbound.
    int place = -1; ///< Where the row is shown; -1 while the filter hides it.
    int rank = 0;   ///< Its place in the natural order of all names.
    quint32 elements = 0;
    DataType type = DataType::Double;
    ChannelState state = ChannelState::Idle;
    WriteState write = NoWrite;
    bool comment = false;
    bool used = false; ///< False: the slot is free.
    bool infoKnown = false;
    bool readable = false;
    bool writable = false;
    bool checked = false; ///< Wide actions are meant for these rows only.

    bool isConnected() const { return state == ChannelState::Connected; }
    /// There is a value, but nobody vouches for it any more.
    bool isStale() const { return reading.isValid() && !isConnected(); }
    bool inAlarm() const
    {
        return reading.isValid() && isConnected() && reading.severity() != Severity::None;
    }

    PvTableDifference difference() const
    {
        return pvTableDifference(saved, tolerance, reading, metadata.get());
    }

    /// The value for people, made when it is first looked at and kept until the next change.
    const QString &valueText() const
    {
        if (!textValid) {
            text = reading.isValid() ? reading.toText(metadata.get()) : QString();
            textValid = true;
        }
        return text;
    }

    mutable QString text;
    mutable bool textValid = false;
};

} // namespace Candela
