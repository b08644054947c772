// SPDX-License-Identifier: MIT
#include "DecodeAll.h"
#include "Harness.h"

#include "protocol/FrameReader.h"

#include <algorithm>
#include <vector>

using namespace Candela;

namespace {

struct Message
{
    MessageHeader header;
    std::vector<std::byte> payload;

    bool operator==(const Message &) const = default;
};

struct Outcome
{
    std::vector<Message> messages;
    ErrorCode error = ErrorCode::None;

    bool operator==(const Outcome &) const = default;
};

Outcome read(std::span<const std::byte> stream, std::size_t chunkSize, std::size_t firstPiece)
{
    Outcome outcome;
    FrameReader reader(64 * 1024, chunkSize);
    MessageView view;
    std::size_t piece = firstPiece;
    while (!stream.empty()) {
        const std::size_t size = std::min(piece, stream.size());
        reader.feed(stream.first(size));
        stream = stream.subspan(size);
        piece = piece % 97 + firstPiece; // not always the same
        while (reader.next(view)) {
            if (view.payload.size() != view.header.payloadSize)
                brokenRule("a payload is as long as its header says");
            outcome.messages.push_back({view.header, {view.payload.begin(), view.payload.end()}});
            decodeAll(view);
        }
    }
    outcome.error = reader.error().code();
    return outcome;
}

} // namespace

void fuzzOne(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return;
    const std::size_t chunkSize = 64 + std::size_t(data[0]) * 8;
    const std::size_t piece = std::size_t(data[1]) + 1;
    const std::span stream(reinterpret_cast<const std::byte *>(data + 2), size - 2);
    const Outcome whole = read(stream, 1024 * 1024, stream.size() + 1);
    if (!(read(stream, chunkSize, piece) == whole) || !(read(stream, chunkSize, 1) == whole))
        brokenRule("however a stream is cut, it has the same messages");
}
