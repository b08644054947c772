// SPDX-License-Identifier: MIT
#pragma once

#include "Export.h"

#include <QMetaType>
#include <QString>

namespace Candela {

/// Why an operation on a PV did not give what was asked for.
enum class ErrorCode : quint8 {
    None,         ///< No error.
    NotFound,     ///< No server answered the search before the deadline.
    Disconnected, ///< The channel was lost while the operation was under way, or was not there to begin with.
    Timeout,      ///< The server is connected but did not answer before the deadline.
    Cancelled,    ///< The caller gave up.
    NoReadAccess, ///< The server does not allow reading (ECA_NORDACCESS).
    NoWriteAccess, ///< The server does not allow writing (ECA_NOWTACCESS).
    BadName,       ///< The PV name is empty or longer than the protocol carries.
    BadType,       ///< The native type cannot be turned into what was asked for.
    BadCount,      ///< More elements were asked for, or written, than the channel has.
    BadValue,      ///< The value to write does not fit: not a number, not a label, out of limits.
    TooLarge,      ///< Beyond a limit of Config, which the detail names, or the server's.
    Server,        ///< The server refused; Error::status() holds its ECA status.
    Protocol,      ///< The peer sent bytes that make no sense; its circuit was dropped.
    ReadOnly,      ///< This program was started read-only.
    Closed         ///< The context is closing.
};

/// An error small enough to be stored for each of thousands of items: 32 bytes, no allocation unless a detail
/// is given. A value type; any thread may copy and read it.
class CANDELA_EXPORT Error
{
public:
    Error() = default; ///< No error.
    /// With the code's own sentence; `ecaStatus` as the server sent it, see Eca. Implicit, so that a code
    /// may be returned where an Error is asked for.
    Error(ErrorCode code, quint32 ecaStatus = 0)
        : m_status(ecaStatus)
        , m_code(code)
    {
    }
    /// With a `detail`, in the user's language: see detail().
    Error(ErrorCode code, QString detail, quint32 ecaStatus = 0)
        : m_detail(std::move(detail))
        , m_status(ecaStatus)
        , m_code(code)
    {
    }

    /// The error that an ECA status stands for; no error for ECA_NORMAL.
    static Error fromEca(quint32 status);

    ErrorCode code() const { return m_code; } ///< What a program decides by.
    /// The server's ECA status, (message << 3) | severity; 0 where no server was involved.
    quint32 status() const { return m_status; }
    /// What message() adds to, or says instead of, the code's own sentence; often empty.
    const QString &detail() const { return m_detail; }
    explicit operator bool() const { return m_code != ErrorCode::None; } ///< True if there is an error.

    /// One short sentence for people, in the user's language, without a trailing full stop.
    QString message() const;
    /// A stable, untranslated word for files and scripts, for example "not-found".
    QString keyword() const;

    /// Code, status and detail are the same.
    friend bool operator==(const Error &a, const Error &b)
    {
        return a.m_code == b.m_code && a.m_status == b.m_status && a.m_detail == b.m_detail;
    }

private:
    QString m_detail;
    quint32 m_status = 0;
    ErrorCode m_code = ErrorCode::None;
};

/// The ECA status codes of the protocol that this library sends or looks at (EPICS caerr.h): the number of
/// the message times 8, plus its severity.
namespace Eca {
constexpr quint32 Normal = 1;          ///< Success.
constexpr quint32 AllocMem = 48;       ///< No memory left at the peer.
constexpr quint32 TooLarge = 72;       ///< The array is larger than the peer's limit.
constexpr quint32 Timeout = 80;        ///< The peer gave up waiting.
constexpr quint32 BadType = 114;       ///< No such DBR type, or none that the channel can be turned into.
constexpr quint32 Internal = 142;      ///< A fault in the peer itself.
constexpr quint32 GetFail = 152;       ///< The record could not be read.
constexpr quint32 PutFail = 160;       ///< The record could not be written.
constexpr quint32 BadCount = 176;      ///< More elements than the channel has, or fewer than none.
constexpr quint32 BadString = 186;     ///< A name or a text that cannot be understood.
constexpr quint32 Disconn = 192;       ///< The channel is not connected.
constexpr quint32 BadMonId = 242;      ///< No such subscription.
constexpr quint32 NoReadAccess = 368;  ///< The access rules forbid reading.
constexpr quint32 NoWriteAccess = 376; ///< The access rules forbid writing.
constexpr quint32 UnrespTmo = 480;     ///< The circuit has been silent for too long.
/// The name of a status, for example "ECA_PUTFAIL"; "ECA_<number>" for one that is not known.
CANDELA_EXPORT QString name(quint32 status);
} // namespace Eca

} // namespace Candela

Q_DECLARE_METATYPE(Candela::Error)
