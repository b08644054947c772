// SPDX-License-Identifier: MIT
#include "ServerConfig.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Candela::Ioc {

namespace {

/// Looks variables up, the first that is set counts, and complains about what it cannot read.
class Variables
{
public:
    Variables(const QProcessEnvironment &environment, QStringList *warnings)
        : m_environment(environment)
        , m_warnings(warnings)
    {
    }

    QString text(std::initializer_list<const char *> names)
    {
        for (const char *name : names) {
            m_name = QString::fromLatin1(name);
            const QString value = m_environment.value(m_name).trimmed();
            if (!value.isEmpty())
                return value;
        }
        return {};
    }

    void port(std::initializer_list<const char *> names, quint16 *into)
    {
        const QString value = text(names);
        if (value.isEmpty())
            return;
        bool ok = false;
        const uint number = value.toUInt(&ok);
        // As in EPICS: ports up to 5000 belong to the system.
        if (!ok || number <= 5000 || number > 65535)
            return warn(value, QCoreApplication::translate("ServerConfig", "is not a port above 5000"));
        *into = quint16(number);
    }

    bool yes(std::initializer_list<const char *> names, bool byDefault)
    {
        const QString value = text(names);
        if (value.isEmpty())
            return byDefault;
        if (value.compare(QLatin1String("YES"), Qt::CaseInsensitive) == 0)
            return true;
        if (value.compare(QLatin1String("NO"), Qt::CaseInsensitive) == 0)
            return false;
        warn(value, QCoreApplication::translate("ServerConfig", "is neither YES nor NO"));
        return byDefault;
    }

    QList<Endpoint> endpoints(std::initializer_list<const char *> names, quint16 defaultPort)
    {
        QList<Endpoint> list;
        static const QRegularExpression blanks(QStringLiteral("\\s+"));
        const QStringList words = text(names).split(blanks, Qt::SkipEmptyParts);
        for (const QString &word : words) {
            const QStringList parts = word.split(QLatin1Char(':'));
            Endpoint endpoint{QHostAddress(parts.at(0) == QLatin1String("localhost")
                                               ? QStringLiteral("127.0.0.1")
                                               : parts.at(0)),
                              defaultPort};
            bool ok = endpoint.address.protocol() == QAbstractSocket::IPv4Protocol && parts.size() <= 2;
            if (ok && parts.size() == 2)
                endpoint.port = parts.at(1).toUShort(&ok);
            if (ok)
                list.append(endpoint);
            else
                warn(word, QCoreApplication::translate("ServerConfig", "is not an IPv4 address"));
        }
        return list;
    }

    void warn(const QString &value, const QString &what)
    {
        if (m_warnings)
            m_warnings->append(QStringLiteral("%1: \"%2\" %3").arg(m_name, value, what));
    }

private:
    const QProcessEnvironment &m_environment;
    QStringList *m_warnings;
    QString m_name;
};

} // namespace

ServerConfig ServerConfig::fromEnvironment(const QProcessEnvironment &environment, QStringList *warnings)
{
    ServerConfig config;
    Variables variables(environment, warnings);
    config.tcpPort = 5064;
    variables.port({"EPICS_CAS_SERVER_PORT", "EPICS_CA_SERVER_PORT"}, &config.tcpPort);
    config.udpPort = config.tcpPort;
    variables.port({"EPICS_CAS_BEACON_PORT", "EPICS_CA_REPEATER_PORT"}, &config.beaconPort);

    const auto interfaces = variables.endpoints({"EPICS_CAS_INTF_ADDR_LIST"}, 0);
    if (!interfaces.isEmpty())
        config.address = interfaces.constFirst().address;
    config.beaconAddresses =
        variables.endpoints({"EPICS_CAS_BEACON_ADDR_LIST", "EPICS_CA_ADDR_LIST"}, config.beaconPort);
    config.autoBeaconAddresses =
        variables.yes({"EPICS_CAS_AUTO_BEACON_ADDR_LIST", "EPICS_CA_AUTO_ADDR_LIST"}, true);
    const auto ignored = variables.endpoints({"EPICS_CAS_IGNORE_ADDR_LIST"}, 0);
    for (const Endpoint &endpoint : ignored)
        config.ignoredAddresses.append(endpoint.address);

    const QString period = variables.text({"EPICS_CAS_BEACON_PERIOD", "EPICS_CA_BEACON_PERIOD"});
    if (!period.isEmpty()) {
        bool ok = false;
        const double seconds = period.toDouble(&ok);
        if (ok && seconds >= 0.1 && seconds < 1e6)
            config.beaconPeriod = std::chrono::milliseconds(qint64(seconds * 1000));
        else
            variables.warn(period, QCoreApplication::translate("ServerConfig", "is not a number of seconds"));
    }
    return config;
}

} // namespace Candela::Ioc
