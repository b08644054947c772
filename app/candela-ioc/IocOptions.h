// SPDX-License-Identifier: MIT
#pragma once

#include "server/ServerConfig.h"

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

namespace Candela::Ioc {

/// What the command line asks for.
struct IocOptions
{
    QString siteFile; ///< Empty: the default building, unless database files are given.
    QStringList databaseFiles;
    QString macros; ///< "P=BLD:,N=3"
    bool portGiven = false;
    quint16 port = 0;         ///< 0: any free one, for searches and circuits alike.
    QString interfaceAddress; ///< Empty: the environment's, else loopback.
    bool list = false;
    bool descriptions = false;
    int sensors = 0; ///< More than 0: a generated building with as many sensors.
    double speed = 1;
    double rate = 0; ///< Hz at which every sensor posts; 0: as it needs.
    quint64 seed = 1;
    QDateTime start; ///< The building's time to begin with; invalid: the present. See startIn().
    bool startHasZone = false;
    QStringList trouble; ///< "KIND:NAME" as the building understands them.
    bool parentPipe = false;

    enum class Outcome { Run, Stop, Wrong };
    /// Reads the command line. Stop: --help or --version have been answered. Wrong: *error says what is
    /// wrong.
    static Outcome parse(const QStringList &arguments, IocOptions *options, QString *error);

    /// `start` as it is meant in a building: without a zone of its own it is the building's local time. An
    /// invalid zone is the machine's.
    QDateTime startIn(const QTimeZone &zone) const;

    /// Server settings from the environment and these options.
    ServerConfig serverConfig(QStringList *warnings) const;
};

} // namespace Candela::Ioc
