// SPDX-License-Identifier: MIT
// Site files: what is read can be written, and is the same when it is read again.
#include "Harness.h"

#include "site/Site.h"

#include <QJsonDocument>

using namespace Candela;

void fuzzOne(const std::uint8_t *data, std::size_t size)
{
    const auto json = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
    Site site;
    QString error;
    if (!Site::parse(json, QStringLiteral("fuzz.json"), &site, &error)) {
        if (error.isEmpty())
            brokenRule("what is wrong is told");
        return;
    }
    const QByteArray written = QJsonDocument(site.toJson()).toJson();
    Site again;
    if (!Site::parse(written, QStringLiteral("again.json"), &again, &error))
        brokenRule("what was written can be read");
    if (again.toJson() != site.toJson())
        brokenRule("a site survives being written and read");
    for (const SiteFloor &floor : site.floors) {
        for (const SiteRoom &room : floor.rooms) {
            room.area();
            room.contains({floor.width / 2, floor.height / 2});
        }
    }
}
