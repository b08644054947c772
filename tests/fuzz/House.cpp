// SPDX-License-Identifier: MIT
#include "House.h"

#include "Harness.h"

#include "records/DatabaseLoader.h"

using namespace Candela::Ioc;

House::House()
{
    const QByteArray text = R"(
record(ai, "lux") { field(EGU, "lx") field(PREC, 1) field(HIHI, 900) field(HHSV, MAJOR) field(VAL, 320) }
record(ao, "dim") { field(DRVH, 100) field(DRVL, 0) field(VAL, 50) }
record(bo, "on") { field(ZNAM, "Off") field(ONAM, "On") }
record(mbbo, "mode") { field(ZRST, "Day") field(ONST, "Night") field(TWST, "Cleaning") }
record(stringout, "text") { field(VAL, "hello") }
record(waveform, "wave") { field(FTVL, "DOUBLE") field(NELM, 500) }
)";
    const MacroExpander none;
    DatabaseLoader loader(database, none);
    if (!loader.load(text, QStringLiteral("house")))
        brokenRule("the harness's own database is right");
}
