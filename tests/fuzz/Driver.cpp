// SPDX-License-Identifier: MIT
// Runs a harness without libFuzzer: over its seeds and the same mutations every time, or over files.
#include "Harness.h"
#include "Seeds.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <cstring>
#include <memory>
#include <random>

namespace {

constexpr int Mutations = 20'000;

/// The bytes in a block of exactly their size, so that a sanitizer sees a read behind the end.
void runOn(const QByteArray &input)
{
    const auto size = std::size_t(input.size());
    const std::unique_ptr<std::uint8_t[]> block(new std::uint8_t[size]);
    if (size > 0)
        std::memcpy(block.get(), input.constData(), size);
    LLVMFuzzerTestOneInput(block.get(), size);
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
        case 5: // a piece of another one
            input.insert(at, m_seeds[below(m_seeds.size())].mid(below(64), below(128)));
            break;
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

} // namespace

int main(int argc, char **argv)
{
    const QList<QByteArray> seeds = seedsOf(FUZZ_HARNESS);
    if (argc == 3 && std::strcmp(argv[1], "--write-seeds") == 0)
        return writeSeeds(QString::fromLocal8Bit(argv[2]), seeds);
    if (argc > 1) {
        for (int i = 1; i < argc; ++i) {
            QFile file(QString::fromLocal8Bit(argv[i]));
            if (!file.open(QIODevice::ReadOnly)) {
                std::fprintf(stderr, "%s: %s\n", argv[i], qPrintable(file.errorString()));
                return 1;
            }
            runOn(file.readAll());
        }
        return 0;
    }
    for (const QByteArray &seed : seeds)
        runOn(seed);
    Mutator mutator(seeds);
    for (int i = 0; i < Mutations; ++i)
        runOn(mutator.next());
    std::printf("%s: %d seeds and %d mutations\n", FUZZ_HARNESS, int(seeds.size()), Mutations);
    return 0;
}
