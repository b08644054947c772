// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ioc/ServerThread.h"
#include "models/FixtureHouse.h"
#include "models/FixtureSet.h"
#include "session/LightDesk.h"
#include "session/Session.h"

namespace Candela {

/// The twenty lights of fixtureHouse() on a live server at 40 % and 4000 K, and a session that is connected.
struct LightServer
{
    LightServer()
        : site(fixtureHouse())
        , lights(FixtureSet::ofSite(site))
        , server([this](Ioc::Database &database) {
            for (const Fixture &light : lights) {
                database.add(Ioc::RecordType::Ao, light.base.toLatin1() + ":DIM")->setValue(40);
                database.add(Ioc::RecordType::Ao, light.base.toLatin1() + ":CCT")->setValue(4000);
            }
        })
    {
    }
    bool start()
    {
        if (!server.start())
            return false;
        session.setSite(site);
        session.connectTo(Config::loopback(server.port()));
        return true;
    }
    /// Of the light with that number, from 1.
    double served(int number, const char *suffix = ":DIM")
    {
        double value = -1;
        const QByteArray name = lights[number - 1].base.toLatin1() + suffix;
        server.run([&](Ioc::Database &database) { value = database.find(name)->value(); });
        return value;
    }
    void set(int number, double level)
    {
        server.setValue(lights[number - 1].base.toLatin1() + ":DIM", level);
    }

    Site site;
    FixtureSet lights;
    Ioc::ServerThread server;
    Session session;
};

} // namespace Candela
