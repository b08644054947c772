// SPDX-License-Identifier: MIT
#include "Error.h"

#include <QCoreApplication>

#include <iterator>

namespace Candela {

namespace {

QString sentence(ErrorCode code)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Candela::Error", text); };
    switch (code) {
    case ErrorCode::None:
        return tr(QT_TRANSLATE_NOOP("Candela::Error", "No error"));
    case ErrorCode::NotFound:
        return tr(QT_TRANSLATE_NOOP("Candela::Error", "No server has this PV"));
    case ErrorCode::Disconnected:
        return tr(QT_TRANSLATE_NOOP("Candela::Error", "Not connected"));
    case ErrorCode::Timeout:
        return tr(QT_TRANSLATE_NOOP("Candela::Error", "The server did not answer in time"));
    case ErrorCode::Cancelled:
        return tr(QT_TRANSLATE_NOOP("Candela::Error", "Cancelled"));
    case ErrorCode::NoReadAccess:
        return tr(QT_TRANSLATE_NOOP("Candela::Error", "The server does not allow reading"));
    case ErrorCode::NoWriteAccess:
        return tr(QT_TRANSLATE_NOOP("Candela::Error", "The server does not allow writing"));
    case ErrorCode::BadName:
        return tr(QT_TRANSLATE_NOOP("Candela::Error", "This is not a PV name"));
    case ErrorCode::BadType:
        return tr(QT_TRANSLATE_NOOP("Candela::Error", "The PV's type does not fit"));
    case ErrorCode::BadCount:
        return tr(QT_TRANSLATE_NOOP("Candela::Error", "More elements than the PV has"));
    case ErrorCode::BadValue:
        return tr(QT_TRANSLATE_NOOP("Candela::Error", "The value does not fit"));
    case ErrorCode::TooLarge:
        return tr(QT_TRANSLATE_NOOP("Candela::Error", "The array is larger than the limit"));
    case ErrorCode::Server:
        return tr(QT_TRANSLATE_NOOP("Candela::Error", "The server refused"));
    case ErrorCode::Protocol:
        return tr(QT_TRANSLATE_NOOP("Candela::Error", "The server sent bytes that make no sense"));
    case ErrorCode::ReadOnly:
        return tr(QT_TRANSLATE_NOOP("Candela::Error", "Writing is switched off in this program"));
    case ErrorCode::Closed:
        return tr(QT_TRANSLATE_NOOP("Candela::Error", "The connection to the network was closed"));
    }
    return QString::number(int(code));
}

} // namespace

Error Error::fromEca(quint32 status)
{
    switch (status) {
    case Eca::Normal:
        return {};
    case Eca::NoReadAccess:
        return {ErrorCode::NoReadAccess, status};
    case Eca::NoWriteAccess:
        return {ErrorCode::NoWriteAccess, status};
    case Eca::BadType:
        return {ErrorCode::BadType, status};
    case Eca::BadCount:
        return {ErrorCode::BadCount, status};
    case Eca::TooLarge:
        return {ErrorCode::TooLarge, status};
    case Eca::Timeout:
        return {ErrorCode::Timeout, status};
    case Eca::Disconn:
        return {ErrorCode::Disconnected, status};
    default:
        return {ErrorCode::Server, status};
    }
}

QString Error::message() const
{
    QString text = sentence(m_code);
    switch (m_code) {
    case ErrorCode::BadName:
    case ErrorCode::BadType:
    case ErrorCode::BadCount:
    case ErrorCode::BadValue:
    case ErrorCode::TooLarge:
        // Whoever found these knows more than the code can say.
        if (!m_detail.isEmpty())
            text = m_detail;
        break;
    default:
        if (!m_detail.isEmpty())
            text += QString(QLatin1String(": ") + m_detail);
        break;
    }
    if (m_status != 0)
        text += QString(QLatin1String(" (") + Eca::name(m_status) + QLatin1Char(')'));
    return text;
}

QString Error::keyword() const
{
    static constexpr const char *words[] = {"none",      "not-found",      "disconnected",    "timeout",
                                            "cancelled", "no-read-access", "no-write-access", "bad-name",
                                            "bad-type",  "bad-count",      "bad-value",       "too-large",
                                            "server",    "protocol",       "read-only",       "closed"};
    static_assert(std::size(words) == size_t(ErrorCode::Closed) + 1);
    return QString::fromLatin1(words[size_t(m_code)]);
}

QString Eca::name(quint32 status)
{
    // By message number; the lowest three bits are the severity.
    static constexpr const char *names[] = {
        "NORMAL",        "MAXIOC",       "UKNHOST",     "UKNSERV",     "SOCK",           "CONN",
        "ALLOCMEM",      "UKNCHAN",      "UKNFIELD",    "TOLARGE",     "TIMEOUT",        "NOSUPPORT",
        "STRTOBIG",      "DISCONNCHID",  "BADTYPE",     "CHIDNOTFND",  "CHIDRETRY",      "INTERNAL",
        "DBLCLFAIL",     "GETFAIL",      "PUTFAIL",     "ADDFAIL",     "BADCOUNT",       "BADSTR",
        "DISCONN",       "DBLCHNL",      "EVDISALLOW",  "BUILDGET",    "NEEDSFP",        "OVEVFAIL",
        "BADMONID",      "NEWADDR",      "NEWCONN",     "NOCACTX",     "DEFUNCT",        "EMPTYSTR",
        "NOREPEATER",    "NOCHANMSG",    "DLCKREST",    "SERVBEHIND",  "NOCAST",         "BADMASK",
        "IODONE",        "IOINPROGRESS", "BADSYNCGRP",  "PUTCBINPROG", "NORDACCESS",     "NOWTACCESS",
        "ANACHRONISM",   "NOSEARCHADDR", "NOCONVERT",   "BADCHID",     "BADFUNCPTR",     "ISATTACHED",
        "UNAVAILINSERV", "CHANDESTROY",  "BADPRIORITY", "NOTTHREADED", "16KARRAYCLIENT", "CONNSEQTMO",
        "UNRESPTMO"};
    const quint32 message = status >> 3;
    if (message < std::size(names))
        return QString(QLatin1String("ECA_") + QLatin1String(names[message]));
    return QString(QLatin1String("ECA_") + QString::number(status));
}

} // namespace Candela
