// SPDX-License-Identifier: MIT
#include "IocOptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

namespace Candela::Ioc {

namespace {

constexpr int MostSensors = 200'000;
constexpr double LargestSpeed = 3600;
constexpr double LargestRate = 100;

QString tr(const char *text)
{
    return QCoreApplication::translate("IocOptions", text);
}

/// QCommandLineParser has no place for examples behind the options.
QString helpText(const QCommandLineParser &parser)
{
    return QString(parser.helpText() + QLatin1Char('\n') + tr(R"(Examples:
  candela-ioc                             the default building on 127.0.0.1:5064
  candela-ioc --port 0 --speed 60         on a free port; an hour passes in a minute
  candela-ioc --start 2026-06-21T05:00    at the sunrise of a long day
  candela-ioc --interface 0.0.0.0         for all machines of the network
  candela-ioc --sensors 10000 --rate 10   a generated building, 100,000 updates a second
  candela-ioc --db lights.db -m P=LAB:    the records of an EPICS database file
  candela-ioc --list --descriptions       the names of all PVs, and what they are
)"));
}

void print(const QString &text)
{
    QTextStream out(stdout);
    out << text;
}

/// Numbers of options, with the complaint when one is wrong.
class Reader
{
public:
    Reader(const QCommandLineParser &parser, QString *error)
        : m_parser(parser)
        , m_error(error)
    {
    }

    /// True if the option was not given, or is a number within the range.
    template <typename T>
    bool number(const QString &name, T least, T most, T *into)
    {
        if (!m_parser.isSet(name))
            return true;
        const QString text = m_parser.value(name);
        bool ok = false;
        const double value = text.toDouble(&ok);
        ok = ok && value >= double(least) && value <= double(most);
        if constexpr (std::is_integral_v<T>)
            ok = ok && value == double(T(value));
        if (!ok) {
            *m_error = tr("--%1: \"%2\" is not a number from %3 to %4")
                           .arg(name, text)
                           .arg(double(least), 0, 'g', 10)
                           .arg(double(most), 0, 'g', 10);
            return false;
        }
        *into = T(value);
        return true;
    }

private:
    const QCommandLineParser &m_parser;
    QString *m_error;
};

} // namespace

IocOptions::Outcome IocOptions::parse(const QStringList &arguments, IocOptions *options, QString *error)
{
    const QString site = QStringLiteral("site");
    const QString db = QStringLiteral("db");
    const QString macros = QStringLiteral("macros");
    const QString port = QStringLiteral("port");
    const QString interfaceName = QStringLiteral("interface");
    const QString list = QStringLiteral("list");
    const QString descriptions = QStringLiteral("descriptions");
    const QString sensors = QStringLiteral("sensors");
    const QString speed = QStringLiteral("speed");
    const QString rate = QStringLiteral("rate");
    const QString seed = QStringLiteral("seed");
    const QString start = QStringLiteral("start");
    const QString trouble = QStringLiteral("trouble");
    const QString parentPipe = QStringLiteral("parent-pipe");

    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("A simulated building that speaks EPICS Channel Access, like a real control system."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, tr("Print this, and end."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     tr("Print the version, and end."));
    parser.addOptions({help, version});
    parser.addOptions({
        {site, tr("Serve the building of this site file (JSON)."), tr("file")},
        {db, tr("Serve the records of an EPICS database file; may be given several times."), tr("file")},
        {{QStringLiteral("m"), macros}, tr("Macros of the database files: NAME=VALUE,..."), tr("list")},
        {port,
         tr("Port of searches and circuits; 0 takes a free one. Default: EPICS_CAS_SERVER_PORT, or 5064."),
         tr("number")},
        {interfaceName,
         tr("Address to listen on; 0.0.0.0 is all. Default: EPICS_CAS_INTF_ADDR_LIST, or 127.0.0.1."),
         tr("address")},
        {list, tr("Print the name of each PV, and end.")},
        {descriptions, tr("With --list: a tab and the description behind each name.")},
        {sensors, tr("Serve a generated building with this many sensors."), tr("number")},
        {start,
         tr("The building's time at the start: 2026-06-21, 2026-06-21T12:00, or with a zone as in "
            "2026-06-21T12:00Z. Default: the present."),
         tr("time")},
        {speed, tr("How much faster the building's clock runs. Default: 1."), tr("factor")},
        {rate, tr("Let every sensor post a value this often, in Hz. Default: as often as it needs."),
         tr("Hz")},
        {seed, tr("The same seed gives the same weather, people and faults. Default: 1."), tr("number")},
        {trouble,
         tr("Begin with a trouble: dead, stuck, drift or spike, a colon and a PV; or stall:SECONDS, "
            "slow:MILLISECONDS, restart:SECONDS. May be given several times."),
         tr("what")},
        {parentPipe, tr("End when standard input is closed: for programs that start this one.")},
    });

    if (!parser.parse(arguments)) {
        *error = parser.errorText();
        if (error->endsWith(QLatin1Char('.')))
            error->chop(1);
        return Outcome::Wrong;
    }
    if (parser.isSet(help)) {
        print(helpText(parser));
        return Outcome::Stop;
    }
    if (parser.isSet(version)) {
        print(QString(QLatin1String("candela-ioc ") + QCoreApplication::applicationVersion() +
                      QLatin1Char('\n')));
        return Outcome::Stop;
    }
    if (!parser.positionalArguments().isEmpty()) {
        *error = tr("unexpected argument \"%1\"").arg(parser.positionalArguments().constFirst());
        return Outcome::Wrong;
    }

    Reader reader(parser, error);
    if (!reader.number<quint16>(port, 0, 65535, &options->port) ||
        !reader.number<int>(sensors, 1, MostSensors, &options->sensors) ||
        !reader.number<double>(speed, 0, LargestSpeed, &options->speed) ||
        !reader.number<double>(rate, 0, LargestRate, &options->rate) ||
        !reader.number<quint64>(seed, 0, 1ull << 53, &options->seed))
        return Outcome::Wrong;
    if (parser.isSet(start)) {
        options->start = QDateTime::fromString(parser.value(start), Qt::ISODate);
        options->startHasZone = options->start.timeSpec() != Qt::LocalTime;
        if (!options->start.isValid()) {
            *error = tr("--start: \"%1\" is not a time such as 2026-06-21T12:00").arg(parser.value(start));
            return Outcome::Wrong;
        }
    }
    options->portGiven = parser.isSet(port);
    options->siteFile = parser.value(site);
    options->databaseFiles = parser.values(db);
    options->macros = parser.values(macros).join(QLatin1Char(','));
    options->interfaceAddress = parser.value(interfaceName);
    options->list = parser.isSet(list);
    options->descriptions = parser.isSet(descriptions);
    options->trouble = parser.values(trouble);
    options->parentPipe = parser.isSet(parentPipe);

    if (!options->siteFile.isEmpty() && options->sensors > 0) {
        *error = tr("--site and --sensors exclude each other");
        return Outcome::Wrong;
    }
    const bool building =
        !options->siteFile.isEmpty() || options->sensors > 0 || options->databaseFiles.isEmpty();
    if (options->start.isValid() && !building) {
        *error = tr("--start needs a building");
        return Outcome::Wrong;
    }
    if (!options->macros.isEmpty() && options->databaseFiles.isEmpty()) {
        *error = tr("--macros needs --db");
        return Outcome::Wrong;
    }
    const QHostAddress address(options->interfaceAddress);
    if (!options->interfaceAddress.isEmpty() && address.protocol() != QAbstractSocket::IPv4Protocol) {
        *error = tr("--interface: \"%1\" is not an IPv4 address").arg(options->interfaceAddress);
        return Outcome::Wrong;
    }
    return Outcome::Run;
}

QDateTime IocOptions::startIn(const QTimeZone &zone) const
{
    if (!start.isValid() || startHasZone || !zone.isValid())
        return start;
    return QDateTime(start.date(), start.time(), zone);
}

ServerConfig IocOptions::serverConfig(QStringList *warnings) const
{
    ServerConfig config = ServerConfig::fromEnvironment(QProcessEnvironment::systemEnvironment(), warnings);
    if (portGiven)
        config.tcpPort = config.udpPort = port;
    if (!interfaceAddress.isEmpty())
        config.address = QHostAddress(interfaceAddress) == QHostAddress(QStringLiteral("0.0.0.0"))
                             ? QHostAddress(QHostAddress::AnyIPv4)
                             : QHostAddress(interfaceAddress);
    return config;
}

} // namespace Candela::Ioc
