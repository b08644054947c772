// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/Site.h"

namespace Candela {

/// Two floors: F1 with R01 (luminaires 1 to 10 in a row, sensors between them) and R02 (11 to 13), F2 with
/// R01 (14 to 20).
inline Site fixtureHouse()
{
    Site site;
    site.name = QStringLiteral("House");
    site.prefix = QStringLiteral("BLD");
    int room = 0;
    for (const auto &[floorId, counts] :
         {std::pair{"F1", QList<int>{10, 3}}, std::pair{"F2", QList<int>{7}}}) {
        SiteFloor floor;
        floor.id = QString::fromLatin1(floorId);
        floor.name = floor.id;
        floor.width = 40;
        floor.height = 10;
        double left = 0;
        for (int i = 0; i < counts.size(); ++i, ++room) {
            SiteRoom siteRoom;
            siteRoom.id = QStringLiteral("R0%1").arg(i + 1);
            siteRoom.name = QStringLiteral("Room %1").arg(room + 1);
            siteRoom.use = QStringLiteral("office");
            siteRoom.outline = {{left, 0}, {left + 20, 0}, {left + 20, 10}, {left, 10}};
            for (int n = 1; n <= counts.at(i); ++n) {
                SiteDevice lamp;
                lamp.kind = DeviceKind::Luminaire;
                lamp.id = QStringLiteral("LUM%1").arg(n, 2, 10, QLatin1Char('0'));
                lamp.position = {left + 2.0 * n - 1, 5};
                lamp.pv = Site::defaultPv(site.prefix, floor.id, siteRoom.id, lamp.id);
                lamp.lumens = 4000;
                lamp.watts = 30;
                siteRoom.devices.append(lamp);
                SiteDevice sensor;
                sensor.kind = n % 3 == 0 ? DeviceKind::Occupancy : DeviceKind::Illuminance;
                sensor.id = QStringLiteral("%1%2")
                                .arg(n % 3 == 0 ? QStringLiteral("OCC") : QStringLiteral("LUX"))
                                .arg(n, 2, 10, QLatin1Char('0'));
                sensor.position = {left + 2.0 * n - 0.5, 4};
                sensor.pv = Site::defaultPv(site.prefix, floor.id, siteRoom.id, sensor.id);
                siteRoom.devices.append(sensor);
            }
            floor.rooms.append(siteRoom);
            left += 20;
        }
        site.floors.append(floor);
    }
    return site;
}

} // namespace Candela
