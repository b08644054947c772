// SPDX-License-Identifier: MIT
#pragma once

#include "../core/Error.h"
#include "MessageHeader.h"

namespace Candela {

/// The messages of one UDP datagram, in order. What is behind the first fault (a message cut short, a size
/// that is not a multiple of 8) is not read: a datagram comes from anybody, so its good beginning counts. The
/// bytes must outlive the reader and its views, which have no owner.
class DatagramReader
{
public:
    explicit DatagramReader(std::span<const std::byte> datagram)
        : m_rest(datagram)
    {
    }

    bool next(MessageView &view);
    /// Set once next() met something that is no message.
    const Error &error() const { return m_error; }

private:
    std::span<const std::byte> m_rest;
    Error m_error;
};

} // namespace Candela
