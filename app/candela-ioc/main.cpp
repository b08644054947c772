// SPDX-License-Identifier: MIT
#include "EndRequest.h"
#include "IocOptions.h"
#include "SiteChoice.h"

#include "building/Building.h"
#include "records/Database.h"
#include "records/DatabaseLoader.h"
#include "records/Scanner.h"
#include "server/Server.h"
#include "server/ServerTrouble.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Candela;
using namespace Candela::Ioc;

namespace {

constexpr int WrongUsage = 2;

QString tr(const char *text)
{
    return QCoreApplication::translate("main", text);
}

void complain(const QString &text)
{
    QTextStream(stderr) << "candela-ioc: " << text << '\n';
}

bool loadDatabases(const IocOptions &options, Database &database)
{
    MacroExpander macros;
    QString error;
    if (!macros.define(options.macros, &error)) {
        complain(error);
        return false;
    }
    DatabaseLoader loader(database, macros);
    for (const QString &file : options.databaseFiles)
        loader.loadFile(file);
    for (const QString &problem : loader.errors())
        complain(problem);
    return loader.errors().isEmpty();
}

void list(const Database &database, bool descriptions)
{
    QTextStream out(stdout);
    for (const Record *record : database.records()) {
        out << QString::fromUtf8(record->name());
        if (descriptions)
            out << '\t' << record->description();
        out << '\n';
    }
}

/// One line that people and programs understand: the desktop waits for it.
void announce(const Database &database, const Server &server, const QString &what)
{
    QTextStream(stdout) << QStringLiteral("candela-ioc: serving %1 PVs of %2 on %3:%4\n")
                               .arg(QString::number(database.count()), what,
                                    server.config().address.toString(), QString::number(server.udpPort()));
    if (server.tcpPort() != server.udpPort())
        complain(tr("TCP port %1 is taken by another server; circuits are on %2")
                     .arg(server.udpPort())
                     .arg(server.tcpPort()));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("candela-ioc"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CANDELA_VERSION));

    IocOptions options;
    QString error;
    switch (IocOptions::parse(QCoreApplication::arguments(), &options, &error)) {
    case IocOptions::Outcome::Stop:
        return EXIT_SUCCESS;
    case IocOptions::Outcome::Wrong:
        complain(QString(error + tr("; --help tells what there is")));
        return WrongUsage;
    case IocOptions::Outcome::Run:
        break;
    }

    Database database;
    if (!loadDatabases(options, database))
        return EXIT_FAILURE;
    std::optional<Site> site;
    if (!chooseSite(options, &site, &error)) {
        complain(error);
        return EXIT_FAILURE;
    }
    QStringList warnings;
    Server server(database, options.serverConfig(&warnings));
    std::optional<Building> building;
    std::optional<ServerTrouble> serverTrouble;
    if (site) {
        BuildingOptions how;
        how.seed = options.seed;
        how.start = options.startIn(QTimeZone(site->timeZone.toUtf8()));
        how.speed = options.speed;
        how.rate = options.rate;
        building.emplace(*site, database, how);
        serverTrouble.emplace(server, database, site->prefix.toUtf8());
        for (const QString &name : building->clashes())
            complain(tr("%1 is in the database file and in the building; the file's is served").arg(name));
    }
    if (options.list) {
        list(database, options.descriptions);
        return EXIT_SUCCESS;
    }

    for (const QString &warning : std::as_const(warnings))
        complain(warning);
    if (!server.start()) {
        complain(tr("cannot serve: %1").arg(server.errorString()));
        return EXIT_FAILURE;
    }
    for (const QString &trouble : std::as_const(options.trouble)) {
        const bool ofServer = serverTrouble && ServerTrouble::knows(trouble);
        const bool done = ofServer ? serverTrouble->apply(trouble, &error)
                                   : building && building->applyTrouble(trouble, &error);
        if (!done) {
            complain(building ? error : tr("--trouble needs a building"));
            return WrongUsage;
        }
    }
    Scanner scanner(database);
    database.processInitial();
    scanner.start();
    if (building)
        building->start();

    EndRequest end;
    QObject::connect(&end, &EndRequest::requested, &app, &QCoreApplication::quit);
    if (options.parentPipe)
        end.watchStandardInput();

    QStringList what = options.databaseFiles;
    if (site)
        what.prepend(site->name);
    announce(database, server, what.join(QLatin1String(", ")));
    const int result = QCoreApplication::exec();
    server.stop();
    return result;
}
