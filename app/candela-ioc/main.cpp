// SPDX-License-Identifier: MIT
#include "EndRequest.h"
#include "IocOptions.h"

#include "records/Database.h"
#include "records/DatabaseLoader.h"
#include "records/Scanner.h"
#include "server/Server.h"

#include <QCoreApplication>
#include <QTextStream>

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
    if (options.list) {
        list(database, options.descriptions);
        return EXIT_SUCCESS;
    }

    QStringList warnings;
    Server server(database, options.serverConfig(&warnings));
    for (const QString &warning : std::as_const(warnings))
        complain(warning);
    if (!server.start()) {
        complain(tr("cannot serve: %1").arg(server.errorString()));
        return EXIT_FAILURE;
    }
    Scanner scanner(database);
    database.processInitial();
    scanner.start();

    EndRequest end;
    QObject::connect(&end, &EndRequest::requested, &app, &QCoreApplication::quit);
    if (options.parentPipe)
        end.watchStandardInput();

    const QString what = options.databaseFiles.join(QLatin1String(", "));
    QTextStream(stdout) << tr("candela-ioc: serving %1 PVs of %2 on %3:%4")
                               .arg(QString::number(database.count()), what,
                                    server.config().address.toString(), QString::number(server.udpPort()))
                        << '\n';
    if (server.tcpPort() != server.udpPort())
        complain(tr("TCP port %1 is taken by another server; circuits are on %2")
                     .arg(server.udpPort())
                     .arg(server.tcpPort()));
    return QCoreApplication::exec();
}
