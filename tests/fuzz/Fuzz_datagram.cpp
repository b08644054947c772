// SPDX-License-Identifier: MIT
#include "DecodeAll.h"
#include "Harness.h"

#include "protocol/DatagramReader.h"

using namespace Candela;

void fuzzOne(const std::uint8_t *data, std::size_t size)
{
    DatagramReader reader({reinterpret_cast<const std::byte *>(data), size});
    MessageView view;
    std::size_t messages = 0;
    while (reader.next(view)) {
        ++messages;
        decodeAll(view);
    }
    if (messages * MessageHeader::ShortSize > size)
        brokenRule("a datagram has no more messages than headers fit");
    if (reader.next(view))
        brokenRule("what has ended stays ended");
}
