// SPDX-License-Identifier: MIT
#include "DecodeAll.h"
#include "Harness.h"

#include "protocol/DbrEncoder.h"

#include <vector>

using namespace Candela;

namespace {

/// What was understood, written again, must be understood as the same.
void writeAndReadAgain(quint16 type, const Reading &reading, std::span<const std::byte> payload)
{
    const auto metadata = decodeMetadata(type, payload);
    const DbrSource source{&reading, metadata.ok() ? &*metadata : nullptr, {}, {}};
    std::vector<std::byte> bytes(dbrSize(type, reading.count()));
    if (encodeDbr(type, reading.count(), source, bytes.data()))
        brokenRule("what was decoded can be encoded");
    const auto again = decodeReading(type, reading.count(), bytes, {}, 1);
    if (!again.ok())
        brokenRule("what was encoded can be decoded");
    if (!again->sameValue(reading) || again->status() != reading.status() ||
        again->severity() != reading.severity() || again->time() != reading.time())
        brokenRule("a value survives being written and read");
    if (metadata.ok()) {
        const auto second = decodeMetadata(type, bytes);
        if (!second.ok() || second->labels.size() != metadata->labels.size())
            brokenRule("metadata survives being written and read");
    }
}

void convertToEverything(const Reading &reading)
{
    for (int native = 0; native < DataTypeCount; ++native) {
        const auto type = DataType(native);
        std::vector<std::byte> bytes(std::size_t(elementSize(type)) * reading.count() + 1);
        bytes.back() = std::byte(0x5a);
        if (!convertElements(reading, nullptr, type, reading.count(), bytes.data()))
            decodeReading(quint16(native), reading.count(), {bytes.data(), bytes.size() - 1}, {}, 1);
        if (bytes.back() != std::byte(0x5a))
            brokenRule("a conversion writes its own elements only");
    }
}

} // namespace

void fuzzOne(const std::uint8_t *data, std::size_t size)
{
    if (size < 6)
        return;
    const auto *bytes = reinterpret_cast<const std::byte *>(data);
    // Mostly types that exist.
    const auto given = loadBigEndian<quint16>(bytes);
    const auto type = quint16(given < 0xff00 ? given % 40 : given);
    const auto count = loadBigEndian<quint32>(bytes + 2);
    const std::span payload(bytes + 6, size - 6);
    decodeAll({{Command::EventAdd, quint32(payload.size()), type, count, 1, 1}, payload, nullptr});

    const auto reading = decodeReading(type, count, payload, {}, 1);
    if (reading.ok() && count < 10'000) {
        if (isRegularDbr(type))
            writeAndReadAgain(type, *reading, payload);
        convertToEverything(*reading);
    }
}
