// SPDX-License-Identifier: MIT
#pragma once

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
    TooLarge,      ///< The array is larger than the configured limit.
    Server,        ///< The server refused; Error::status() holds its ECA status.
    Protocol,      ///< The peer sent bytes that make no sense; its circuit was dropped.
    ReadOnly,      ///< This program was started read-only.
    Closed         ///< The context is closing.
};

/// An error small enough to be stored for each of thousands of items: 32 bytes, no allocation unless a detail
/// is given. A value type; any thread may copy and read it.
class Error
{
public:
    Error() = default;
    Error(ErrorCode code, quint32 ecaStatus = 0)
        : m_status(ecaStatus)
        , m_code(code)
    {
    }
    Error(ErrorCode code, QString detail, quint32 ecaStatus = 0)
        : m_detail(std::move(detail))
        , m_status(ecaStatus)
        , m_code(code)
    {
    }

    /// The error that an ECA status stands for; no error for ECA_NORMAL.
    static Error fromEca(quint32 status);

    ErrorCode code() const { return m_code; }
    /// The server's ECA status, (message << 3) | severity; 0 where no server was involved.
    quint32 status() const { return m_status; }
    /// What message() adds to, or says instead of, the code's own sentence; often empty.
    const QString &detail() const { return m_detail; }
    explicit operator bool() const { return m_code != ErrorCode::None; }

    /// One short sentence for people, in the user's language, without a trailing full stop.
    QString message() const;
    /// A stable, untranslated word for files and scripts, for example "not-found".
    QString keyword() const;

    friend bool operator==(const Error &a, const Error &b)
    {
        return a.m_code == b.m_code && a.m_status == b.m_status && a.m_detail == b.m_detail;
    }

private:
    QString m_detail;
    quint32 m_status = 0;
    ErrorCode m_code = ErrorCode::None;
};

/// The ECA status codes of the protocol that this library sends or looks at (EPICS caerr.h).
namespace Eca {
constexpr quint32 Normal = 1;
constexpr quint32 AllocMem = 48;
constexpr quint32 TooLarge = 72;
constexpr quint32 Timeout = 80;
constexpr quint32 BadType = 114;
constexpr quint32 Internal = 142;
constexpr quint32 GetFail = 152;
constexpr quint32 PutFail = 160;
constexpr quint32 BadCount = 176;
constexpr quint32 BadString = 186;
constexpr quint32 Disconn = 192;
constexpr quint32 BadMonId = 242;
constexpr quint32 NoReadAccess = 368;
constexpr quint32 NoWriteAccess = 376;
constexpr quint32 UnrespTmo = 480;
/// The name of a status, for example "ECA_PUTFAIL"; "ECA_<number>" for one that is not known.
QString name(quint32 status);
} // namespace Eca

} // namespace Candela

Q_DECLARE_METATYPE(Candela::Error)
