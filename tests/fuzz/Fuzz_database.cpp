// SPDX-License-Identifier: MIT
// EPICS database files with macros, as candela-ioc loads them.
#include "Harness.h"

#include "records/Database.h"
#include "records/DatabaseLoader.h"

using namespace Candela::Ioc;

void fuzzOne(const std::uint8_t *data, std::size_t size)
{
    const auto text = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
    MacroExpander macros;
    QString error;
    macros.define(QStringLiteral("P=BLD:,N=3,LOOP=$(LOOP),DEEP=$(P)$(N)"), &error);
    // A first line of macros, as on the command line.
    if (text.startsWith('#'))
        macros.define(QString::fromUtf8(text.mid(1, text.indexOf('\n') - 1)), &error);
    Database database;
    DatabaseLoader loader(database, macros);
    const bool good = loader.load(text, QStringLiteral("/nonexistent/fuzz.db"));
    if (good != loader.errors().isEmpty())
        brokenRule("what is wrong is told");
    database.processInitial();
    for (const Record *record : database.records()) {
        if (database.find(record->name()) != record)
            brokenRule("every record is found by its name");
    }
}
