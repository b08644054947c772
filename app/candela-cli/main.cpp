// SPDX-License-Identifier: MIT
#include "ConnectCommand.h"
#include "EndSignal.h"
#include "MonitorCommand.h"
#include "ReadCommand.h"
#include "WriteCommand.h"

#include "client/Context.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

#include <cstdlib>
#include <functional>
#include <memory>

using namespace Candela;
using namespace Candela::Cli;
using namespace std::chrono_literals;

namespace {

const QString ProgramName = QStringLiteral("candela-cli");

QString tr(const char *text)
{
    return QCoreApplication::translate("Candela::Cli", text);
}

struct Subcommand
{
    QString name;
    QString description;
    QString positional;
    QString positionalHelp;
    std::chrono::milliseconds timeout;
    std::function<void(Arguments &)> addOptions;
    std::function<std::unique_ptr<Command>(const Arguments &)> make;
};

std::vector<Subcommand> subcommands()
{
    const QString pvs = QStringLiteral("PV...");
    const QString names = tr("Names, or ranges of names such as site:lux{0..99} or F{1,2}:R{01..12}:CO2.");
    const QString pairs = QStringLiteral("PV VALUE...");
    const QString pairsHelp =
        tr("A name, or a range of names, and the value for it; as many pairs as you like.");
    const auto none = [](Arguments &) {};
    return {
        {QStringLiteral("get"), tr("Reads PVs and shows their values."), pvs, names, 2s,
         ReadCommand::addOptions,
         [](const Arguments &a) { return std::make_unique<ReadCommand>(a, ReadCommand::Get); }},
        {QStringLiteral("put"), tr("Writes values and waits until they are processed."), pairs, pairsHelp, 5s,
         WriteCommand::addOptions,
         [](const Arguments &a) { return std::make_unique<WriteCommand>(a, WriteCommand::Put); }},
        {QStringLiteral("monitor"), tr("Shows every update of PVs, until Ctrl+C."), pvs, names, 2s,
         MonitorCommand::addOptions, [](const Arguments &a) { return std::make_unique<MonitorCommand>(a); }},
        {QStringLiteral("info"), tr("Shows what is known of PVs: server, type, access, limits."), pvs, names,
         2s, none,
         [](const Arguments &a) { return std::make_unique<ConnectCommand>(a, ConnectCommand::Info); }},
        {QStringLiteral("search"), tr("Shows which servers have the PVs."), pvs, names, 2s, none,
         [](const Arguments &a) { return std::make_unique<ConnectCommand>(a, ConnectCommand::Search); }},
        {QStringLiteral("gather"),
         tr("Reads many PVs at once under one deadline; a summary goes to standard error."), pvs, names, 2s,
         ReadCommand::addOptions,
         [](const Arguments &a) { return std::make_unique<ReadCommand>(a, ReadCommand::Gather); }},
        {QStringLiteral("scatter"), tr("Writes many PVs at once; a summary goes to standard error."), pairs,
         pairsHelp, 5s, WriteCommand::addOptions,
         [](const Arguments &a) { return std::make_unique<WriteCommand>(a, WriteCommand::Scatter); }},
    };
}

QString usage(const std::vector<Subcommand> &commands)
{
    QString text =
        QString(tr("Usage: candela-cli COMMAND [OPTIONS] ...") + QLatin1String("\n\n") +
                tr("Reads, writes and watches EPICS PVs over Channel Access.") + QLatin1String("\n\n"));
    for (const Subcommand &command : commands)
        text += QStringLiteral("  %1 %2\n").arg(command.name.leftJustified(8), command.description);
    text += QLatin1Char('\n');
    text += tr("candela-cli COMMAND --help tells more of each.") + QLatin1Char('\n');
    text += tr("Servers are found by EPICS_CA_ADDR_LIST, EPICS_CA_AUTO_ADDR_LIST, EPICS_CA_NAME_SERVERS and "
               "EPICS_CA_SERVER_PORT.") +
            QLatin1Char('\n');
    text +=
        tr("Exit code: 0 all succeeded, 1 some failed (each is named on standard error), 2 wrong usage.") +
        QLatin1Char('\n');
    return text;
}

void complain(const QString &text)
{
    QTextStream(stderr) << "candela-cli: " << text << '\n';
}

int run(Command &command)
{
    QStringList warnings;
    const Config config = Config::fromEnvironment(QProcessEnvironment::systemEnvironment(), &warnings);
    for (const QString &warning : std::as_const(warnings))
        complain(warning);

    Context context(config);
    QObject::connect(&context, &Context::warning, &context, complain);
    QObject::connect(&context, &Context::duplicateServer, &context,
                     [](const QString &pv, const QString &kept, const QString &other) {
                         complain(tr("%1 is on %2 and on %3; the first is used").arg(pv, kept, other));
                     });
    EndSignal endSignal;
    QObject::connect(&endSignal, &EndSignal::requested, &command, &Command::interrupt);
    QObject::connect(&command, &Command::finished, &context, [](int code) { QCoreApplication::exit(code); });
    QTimer::singleShot(0, &command, [&] { command.start(context); });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(ProgramName);
    QCoreApplication::setApplicationVersion(QStringLiteral(CANDELA_VERSION));

    const std::vector<Subcommand> commands = subcommands();
    const QStringList arguments = QCoreApplication::arguments();
    const QString name = arguments.value(1);
    if (name == QLatin1String("--help") || name == QLatin1String("-h") || name == QLatin1String("help")) {
        QTextStream(stdout) << usage(commands);
        return AllWell;
    }
    if (name == QLatin1String("--version") || name == QLatin1String("-v")) {
        QTextStream(stdout) << ProgramName << ' ' << QCoreApplication::applicationVersion() << '\n';
        return AllWell;
    }
    for (const Subcommand &subcommand : commands) {
        if (subcommand.name != name)
            continue;
        Arguments parsed(subcommand.name, subcommand.description, subcommand.positional,
                         subcommand.positionalHelp, subcommand.timeout);
        subcommand.addOptions(parsed);
        parsed.parse(ProgramName, arguments.mid(2));
        const std::unique_ptr<Command> command = subcommand.make(parsed);
        return run(*command);
    }
    if (name.isEmpty())
        QTextStream(stderr) << usage(commands);
    else
        complain(tr("there is no command \"%1\"; --help lists them").arg(name));
    return WrongUsage;
}
