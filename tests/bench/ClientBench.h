// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace Candela::Bench {

struct ClientBenchOptions
{
    QString library; ///< "candela" or "libca"
    QStringList pvs;
    QStringList monitorPvs;
    QStringList ghosts; ///< Names that no server has, searched while the others connect.
    int rounds = 20;
    double seconds = 5;
    double timeout = 60;
    bool posting = false; ///< Scatter without completion.
    bool writes = true;   ///< Measure scatter too: writes every PV and puts its value back.
};

/// Connect, gather, scatter, updates and memory of one library in this process, as a JSON object. On failure
/// the object has one member "error".
QJsonObject runClientBench(const ClientBenchOptions &options);

/// The object of runClientBench() as a table for people.
QString clientBenchTable(const QJsonObject &result);

/// Gather, decide, scatter, `loops` times; loops a second, p50 and p99 of a loop.
QJsonObject runLoopBench(const ClientBenchOptions &options, int loops);

/// Alternates the two libraries, each in a process of its own started with `arguments`, and compares medians.
QJsonObject runCompare(const QStringList &arguments, int pairs, bool checkSums);
QString compareTable(const QJsonObject &result);

} // namespace Candela::Bench
