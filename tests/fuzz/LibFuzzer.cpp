// SPDX-License-Identifier: MIT
// Runs a harness under libFuzzer, and watches what libFuzzer does not: inputs that take longer than a person
// notices. (Its own -timeout counts whole seconds.)
#include "Harness.h"
#include "ProcessorTime.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>

#include <cstdio>

namespace {

/// Sanitizers make everything a few times slower.
constexpr double SlowMs = 100;

double slowest = 0;
std::size_t slowestSize = 0;
int slowInputs = 0;

void keepSlowInput(const std::uint8_t *data, std::size_t size, double ms)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    QFile file(QStringLiteral("slow-%1").arg(qHash(input), 16, 16, QLatin1Char('0')));
    if (++slowInputs <= 20 && file.open(QIODevice::WriteOnly)) {
        file.write(input);
        std::fprintf(stderr, "SLOW: %.0f ms for %zu bytes: %s\n", ms, size, qPrintable(file.fileName()));
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    new QCoreApplication(*argc, *argv); // ends with the process
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    std::atexit([] {
        std::fprintf(stderr, "SLOWEST: %.1f ms for %zu bytes, %d over %.0f ms\n", slowest, slowestSize,
                     slowInputs, SlowMs);
    });
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const double begin = processorMs();
    fuzzOne(data, size);
    const double ms = processorMs() - begin;
    if (ms > slowest) {
        slowest = ms;
        slowestSize = size;
    }
    if (ms > SlowMs)
        keepSlowInput(data, size, ms);
    return 0;
}
