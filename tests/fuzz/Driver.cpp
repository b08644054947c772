// SPDX-License-Identifier: MIT
// Runs a harness without libFuzzer: over its seeds, its corpus and the same mutations every time, or over
// files.
#include "Harness.h"
#include "ProcessorTime.h"
#include "Seeds.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <memory>
#include <random>

namespace {

constexpr int Mutations = 20'000;
/// The whole suite has five minutes: a harness that talks through sockets makes fewer mutations.
constexpr double MutationsMs = 1500;
/// No input may take longer. Sanitizers and unoptimised code cost a few times as much.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || !defined(NDEBUG)
constexpr double SlowMs = 500;
#else
constexpr double SlowMs = 100;
#endif

double slowest = 0;
QByteArray current; ///< The input under way.

/// What broke it stays, to be looked at and kept.
extern "C" void keepInput(int signal)
{
    const char *name = "failed-" FUZZ_HARNESS;
    if (std::FILE *file = std::fopen(name, "wb")) {
        std::fwrite(current.constData(), 1, std::size_t(current.size()), file);
        std::fclose(file);
        std::fprintf(stderr, "the input is in %s\n", name);
    }
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

/// The bytes in a block of exactly their size, so that a sanitizer sees a read behind the end.
bool runOn(const QByteArray &input, const QString &name)
{
    current = input;
    const auto size = std::size_t(input.size());
    const std::unique_ptr<std::uint8_t[]> block(new std::uint8_t[size]);
    if (size > 0)
        std::memcpy(block.get(), input.constData(), size);
    const double begin = processorMs();
    fuzzOne(block.get(), size);
    const double ms = processorMs() - begin;
    slowest = std::max(slowest, ms);
    if (ms <= SlowMs)
        return true;
    std::fprintf(stderr, "%s took %.0f ms; %.0f ms are allowed\n", qPrintable(name), ms, SlowMs);
    return false;
}

class Mutator
{
public:
    explicit Mutator(QList<QByteArray> seeds)
        : m_seeds(std::move(seeds))
    {
    }

    QByteArray next()
    {
        QByteArray input = m_seeds[below(m_seeds.size())];
        const qsizetype times = 1 + below(4);
        for (qsizetype i = 0; i < times; ++i)
            change(input);
        return input;
    }

private:
    /// mt19937's own numbers are the same everywhere, the standard distributions are not.
    qsizetype below(qsizetype limit) { return limit > 0 ? qsizetype(m_random() % std::uint64_t(limit)) : 0; }

    void change(QByteArray &input)
    {
        static constexpr char interesting[] = {0, 1, 7, 8, 16, 40, 127, char(128), char(254), char(255)};
        const qsizetype at = below(input.size());
        switch (below(7)) {
        case 0: // one bit
            if (!input.isEmpty())
                input[at] = char(input[at] ^ (1 << below(8)));
            break;
        case 1: // one byte
            if (!input.isEmpty())
                input[at] = interesting[below(std::size(interesting))];
            break;
        case 2: // a size or a count that is too large
            for (qsizetype i = at; i < qMin(at + 2, input.size()); ++i)
                input[i] = char(0xff);
            break;
        case 3:
            input.remove(at, 1 + below(24));
            break;
        case 4:
            input.insert(at, QByteArray(1 + below(24), char(below(256))));
            break;
        case 5: { // a piece of another one
            const QByteArray &other = m_seeds[below(m_seeds.size())];
            input.insert(at, other.mid(below(qMax<qsizetype>(64, other.size())), below(128)));
            break;
        }
        default:
            input.truncate(at);
            break;
        }
    }

    QList<QByteArray> m_seeds;
    std::mt19937 m_random{20261120};
};

int writeSeeds(const QString &folder, const QList<QByteArray> &seeds)
{
    QDir().mkpath(folder);
    for (qsizetype i = 0; i < seeds.size(); ++i) {
        QFile file(QDir(folder).filePath(QStringLiteral("seed-%1").arg(i, 3, 10, QLatin1Char('0'))));
        if (!file.open(QIODevice::WriteOnly) || file.write(seeds[i]) != seeds[i].size()) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(file.fileName()), qPrintable(file.errorString()));
            return 1;
        }
    }
    return 0;
}

bool runFile(const QString &path, QList<QByteArray> *keep)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(path), qPrintable(file.errorString()));
        return false;
    }
    const QByteArray input = file.readAll();
    if (keep)
        keep->append(input);
    return runOn(input, path);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    std::signal(SIGABRT, keepInput);
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    QList<QByteArray> seeds = seedsOf(FUZZ_HARNESS);
    if (argc == 3 && std::strcmp(argv[1], "--write-seeds") == 0)
        return writeSeeds(QString::fromLocal8Bit(argv[2]), seeds);
    bool good = true;
    if (argc > 1) {
        for (int i = 1; i < argc; ++i)
            good = runFile(QString::fromLocal8Bit(argv[i]), nullptr) && good;
        std::printf("%s: %d files, the slowest took %.1f ms\n", FUZZ_HARNESS, argc - 1, slowest);
        return good ? 0 : 1;
    }
    const qsizetype written = seeds.size();
    for (const QByteArray &seed : std::as_const(seeds))
        good = runOn(seed, QStringLiteral("a seed")) && good;
    // What was found by fuzzing stays a test; by name, so that the order is the same everywhere.
    const QDir corpus(QStringLiteral(FUZZ_CORPUS));
    const auto files = corpus.entryList(QDir::Files, QDir::Name);
    for (const QString &file : files)
        good = runFile(corpus.filePath(file), &seeds) && good;
    if (seeds.isEmpty())
        seeds.append(QByteArray());
    Mutator mutator(seeds);
    int mutations = 0;
    // Without clang: as long as asked, in seconds of processor time.
    const int seconds = qEnvironmentVariableIntValue("CANDELA_FUZZ_SECONDS");
    const double end = processorMs() + (seconds > 0 ? seconds * 1000.0 : MutationsMs);
    for (; (seconds > 0 || mutations < Mutations) && processorMs() < end; ++mutations)
        good = runOn(mutator.next(), QStringLiteral("mutation %1").arg(mutations)) && good;
    std::printf("%s: %d seeds, %d files and %d mutations, the slowest took %.1f ms\n", FUZZ_HARNESS,
                int(written), int(files.size()), mutations, slowest);
    return good ? 0 : 1;
}
