// SPDX-License-Identifier: MIT
#include "Config.h"

#include "Logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>

#include <cmath>

namespace Candela {

namespace {

/// Reads variables one by one and collects what is wrong with them.
class EnvironmentReader
{
public:
    EnvironmentReader(const QProcessEnvironment &environment, QStringList *warnings)
        : m_environment(environment)
        , m_warnings(warnings)
    {
    }

    QString text(const char *name) const { return m_environment.value(QLatin1String(name)).trimmed(); }

    bool yes(const char *name, bool byDefault)
    {
        const QString given = text(name);
        if (given.isEmpty())
            return byDefault;
        if (given.compare(QLatin1String("YES"), Qt::CaseInsensitive) == 0)
            return true;
        if (given.compare(QLatin1String("NO"), Qt::CaseInsensitive) == 0)
            return false;
        warn(name, given, QCoreApplication::translate("Candela::Config", "is neither YES nor NO"),
             byDefault ? QStringLiteral("YES") : QStringLiteral("NO"));
        return byDefault;
    }

    double number(const char *name, double byDefault, double lowest, double highest, const QString &what)
    {
        const QString given = text(name);
        if (given.isEmpty())
            return byDefault;
        bool ok = false;
        const double value = given.toDouble(&ok);
        if (ok && value >= lowest && value <= highest)
            return value;
        warn(name, given, what, QString::number(byDefault));
        return byDefault;
    }

    quint16 port(const char *name, quint16 byDefault)
    {
        const QString given = text(name);
        if (given.isEmpty())
            return byDefault;
        bool ok = false;
        const int value = given.toInt(&ok);
        // libca refuses the reserved ports, too.
        if (ok && value > 5000 && value <= 65535)
            return quint16(value);
        warn(name, given, QCoreApplication::translate("Candela::Config", "is not a port of 5001 to 65535"),
             QString::number(byDefault));
        return byDefault;
    }

    QStringList addresses(const char *name)
    {
        static const QRegularExpression space(QStringLiteral("\\s+"));
        static const QRegularExpression address(QStringLiteral("^[A-Za-z0-9._-]+(?::([0-9]+))?$"));
        QStringList good;
        const QStringList given = text(name).split(space, Qt::SkipEmptyParts);
        for (const QString &one : given) {
            const auto match = address.match(one);
            const bool hasPort = match.hasMatch() && !match.captured(1).isEmpty();
            const int portNumber = hasPort ? match.captured(1).toInt() : 1;
            if (match.hasMatch() && portNumber >= 1 && portNumber <= 65535) {
                good.append(one);
            } else {
                tell(QCoreApplication::translate("Candela::Config",
                                                 "%1: \"%2\" is not host or host:port; leaving it out")
                         .arg(QLatin1String(name), one));
            }
        }
        return good;
    }

private:
    void warn(const char *name, const QString &given, const QString &what, const QString &instead)
    {
        tell(QCoreApplication::translate("Candela::Config", "%1: \"%2\" %3; using %4")
                 .arg(QLatin1String(name), given, what, instead));
    }

    /// Never silence: who asks for no list finds it in the log.
    void tell(const QString &text)
    {
        if (m_warnings)
            m_warnings->append(text);
        else
            qCWarning(lcContext).noquote() << text;
    }

    const QProcessEnvironment &m_environment;
    QStringList *m_warnings;
};

std::chrono::milliseconds milliseconds(double seconds)
{
    return std::chrono::milliseconds(std::llround(seconds * 1000));
}

QString currentUser(const QProcessEnvironment &environment)
{
    for (const char *name : {"USER", "LOGNAME", "USERNAME"}) {
        const QString user = environment.value(QLatin1String(name));
        if (!user.isEmpty())
            return user;
    }
    const QString owner = QFileInfo(QDir::homePath()).owner();
    return owner.isEmpty() ? QStringLiteral("nobody") : owner;
}

} // namespace

Config Config::fromEnvironment(const QProcessEnvironment &environment, QStringList *warnings)
{
    Config config;
    EnvironmentReader reader(environment, warnings);
    const QString seconds = QCoreApplication::translate("Candela::Config", "is not a number of seconds");

    config.addressList = reader.addresses("EPICS_CA_ADDR_LIST");
    config.autoAddressList = reader.yes("EPICS_CA_AUTO_ADDR_LIST", true);
    config.nameServers = reader.addresses("EPICS_CA_NAME_SERVERS");
    config.serverPort = reader.port("EPICS_CA_SERVER_PORT", config.serverPort);
    config.repeaterPort = reader.port("EPICS_CA_REPEATER_PORT", config.repeaterPort);
    config.connectionTimeout = milliseconds(reader.number("EPICS_CA_CONN_TMO", 30, 0.1, 1e6, seconds));
    config.maxSearchPeriod = milliseconds(reader.number(
        "EPICS_CA_MAX_SEARCH_PERIOD", 300, 60, 1e6,
        QCoreApplication::translate("Candela::Config", "is not a number of at least 60 seconds")));
    config.multicastTtl =
        int(reader.number("EPICS_CA_MCAST_TTL", 1, 1, 255,
                          QCoreApplication::translate("Candela::Config", "is not a number of 1 to 255")));
    if (!reader.yes("EPICS_CA_AUTO_ARRAY_BYTES", true)) {
        config.maxArrayBytes = qint64(reader.number(
            "EPICS_CA_MAX_ARRAY_BYTES", 16384, 16384, 2147483647.0,
            QCoreApplication::translate("Candela::Config", "is not a number of at least 16384 bytes")));
    }
    config.userName = currentUser(environment);
    config.hostName = QSysInfo::machineHostName();
    return config;
}

Config Config::loopback(quint16 port)
{
    Config config;
    config.addressList = QStringList{QString(QLatin1String("127.0.0.1:") + QString::number(port))};
    config.autoAddressList = false;
    config.serverPort = port;
    config.useRepeater = false;
    config.userName = currentUser(QProcessEnvironment::systemEnvironment());
    config.hostName = QSysInfo::machineHostName();
    return config;
}

} // namespace Candela
