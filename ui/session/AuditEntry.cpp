// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/AuditEntry.h"

#include "session/WriteHistory.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace Candela {

namespace {

constexpr int Fields = 8;

QString userName()
{
#ifdef Q_OS_UNIX
    // Not of the environment, which says what one likes.
    if (const passwd *entry = getpwuid(geteuid()))
        return QString::fromLocal8Bit(entry->pw_name);
    return QString::number(geteuid());
#else
    return qEnvironmentVariable("USERNAME");
#endif
}

/// What would end the line or hide a part of it.
bool mustBeEscaped(QChar c)
{
    const char16_t u = c.unicode();
    return u < 0x20 || (u >= 0x7F && u <= 0x9F) || c.category() == QChar::Other_Format || u == 0x2028 ||
           u == 0x2029 || c.isSurrogate() || u == 0xFEFF;
}

QString escaped(const QString &text)
{
    QString result;
    result.reserve(text.size() + 2);
    bool quoted = false;
    const qsizetype length = std::min<qsizetype>(text.size(), AuditEntry::LongestField);
    for (qsizetype i = 0; i < length; ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < length && text.at(i + 1).isLowSurrogate()) {
            result += c;
            result += text.at(++i);
        } else if (c == QLatin1Char('\n')) {
            result += QLatin1String("\\n");
        } else if (c == QLatin1Char('\r')) {
            result += QLatin1String("\\r");
        } else if (c == QLatin1Char('\t')) {
            result += QLatin1String("\\t");
        } else if (c == QLatin1Char('\\')) {
            result += QLatin1String("\\\\");
        } else if (mustBeEscaped(c)) {
            result += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        } else {
            quoted = quoted || c == QLatin1Char(',') || c == QLatin1Char('"') || c == QLatin1Char(' ');
            if (c == QLatin1Char('"'))
                result += c;
            result += c;
        }
    }
    if (length < text.size())
        result += QChar(0x2026);
    return quoted ? QString(QLatin1Char('"') + result + QLatin1Char('"')) : result;
}

QString unescaped(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != QLatin1Char('\\') || i + 1 >= text.size()) {
            result += text.at(i);
            continue;
        }
        const QChar next = text.at(++i);
        bool ok = false;
        const ushort code = next == QLatin1Char('u') ? text.mid(i + 1, 4).toUShort(&ok, 16) : ushort(0);
        if (ok) {
            result += QChar(code);
            i += 4;
        } else {
            result += next == QLatin1Char('n')   ? QLatin1Char('\n')
                      : next == QLatin1Char('r') ? QLatin1Char('\r')
                      : next == QLatin1Char('t') ? QLatin1Char('\t')
                                                 : next;
        }
    }
    return result;
}

/// Empty if the quotes are not closed.
QStringList split(const QString &line)
{
    QStringList fields;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == QLatin1Char('"') && quoted && i + 1 < line.size() && line.at(i + 1) == c) {
            field += c;
            ++i;
        } else if (c == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (c == QLatin1Char(',') && !quoted) {
            fields.append(std::exchange(field, {}));
        } else {
            field += c;
        }
    }
    if (quoted)
        return {};
    fields.append(field);
    return fields;
}

QStringList fieldsOf(const AuditEntry &entry)
{
    return {auditTime(entry.unixMs),
            entry.who,
            QString::number(entry.process),
            entry.pv,
            entry.before,
            entry.after,
            entry.origin,
            entry.result};
}

} // namespace

QString AuditEntry::currentUser()
{
    static const QString user = QString(userName() + QLatin1Char('@') + QSysInfo::machineHostName());
    return user;
}

AuditEntry AuditEntry::of(const WriteRecord &record)
{
    AuditEntry entry{record.unixMs, currentUser(),       QCoreApplication::applicationPid(),
                     record.pv,     record.before,       record.after,
                     record.origin, QStringLiteral("ok")};
    if (record.error) {
        entry.result = record.error.keyword();
        if (!record.error.detail().isEmpty())
            entry.result += QLatin1String(": ") + record.error.detail();
    } else if (!record.acknowledged) {
        entry.result = QStringLiteral("sent");
    }
    return entry;
}

QString AuditEntry::resultText() const
{
    if (result == QLatin1String("ok"))
        return QCoreApplication::translate("Candela::AuditEntry", "written");
    if (result == QLatin1String("sent"))
        return QCoreApplication::translate("Candela::AuditEntry", "sent, no answer asked for");
    const QString keyword = result.section(QLatin1String(": "), 0, 0);
    const QString detail = result.section(QLatin1String(": "), 1);
    for (int code = 1; code <= int(ErrorCode::Closed); ++code) {
        if (Error(ErrorCode(code)).keyword() == keyword)
            return Error(ErrorCode(code), detail).message();
    }
    return result;
}

QString auditTime(qint64 unixMs)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(unixMs);
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QByteArray auditHeader()
{
    return QByteArrayLiteral("time,who,process,pv,old,new,origin,result\n");
}

QByteArray auditLine(const AuditEntry &entry)
{
    QStringList fields = fieldsOf(entry);
    for (QString &field : fields)
        field = escaped(field);
    return fields.join(QLatin1Char(',')).toUtf8() + '\n';
}

std::optional<AuditEntry> parseAuditLine(const QByteArray &line)
{
    if (!line.endsWith('\n'))
        return std::nullopt;
    QStringList fields = split(QString::fromUtf8(line.chopped(1)));
    if (fields.size() != Fields)
        return std::nullopt;
    for (QString &field : fields)
        field = unescaped(field);
    const QDateTime time = QDateTime::fromString(fields.at(0), Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    return AuditEntry{time.toMSecsSinceEpoch(),
                      fields.at(1),
                      fields.at(2).toLongLong(),
                      fields.at(3),
                      fields.at(4),
                      fields.at(5),
                      fields.at(6),
                      fields.at(7)};
}

QByteArray auditCsv(const QList<AuditEntry> &entries)
{
    QByteArray result = auditHeader();
    for (const AuditEntry &entry : entries) {
        AuditEntry safe = entry;
        for (QString *field : {&safe.pv, &safe.before, &safe.after, &safe.origin}) {
            bool number = false;
            field->toDouble(&number);
            if (!number && !field->isEmpty() && QStringView(u"=+-@").contains(field->at(0)))
                field->prepend(QLatin1Char('\''));
        }
        result += auditLine(safe);
    }
    return result;
}

} // namespace Candela
