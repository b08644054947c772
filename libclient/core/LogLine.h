// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>
#include <QtGlobal>

namespace Candela {

/// What happened to one PV or one circuit whose log level was raised: see Pv::setLogLevel() and
/// Context::setCircuitLogLevel(). A value type; any thread.
struct LogLine
{
    QString source;               ///< The PV's name, or the circuit's address: "127.0.0.1:5064".
    QString text;                 ///< One sentence for those who look for a fault: English, like all logs.
    qint64 unixNs = 0;            ///< When it happened, in nanoseconds since 1970-01-01 UTC.
    QtMsgType level = QtDebugMsg; ///< QtDebugMsg, QtInfoMsg or QtWarningMsg.
    bool isCircuit = false;       ///< `source` is a circuit's address, no PV.
};

} // namespace Candela

Q_DECLARE_METATYPE(Candela::LogLine)
