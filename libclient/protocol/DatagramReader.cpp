// SPDX-License-Identifier: MIT
#include "DatagramReader.h"

namespace Candela {

bool DatagramReader::next(MessageView &view)
{
    if (m_rest.empty() || m_error)
        return false;
    const auto headerSize = std::size_t(MessageHeader::decode(m_rest.data(), m_rest.size(), &view.header));
    if (headerSize == 0) {
        m_error = {ErrorCode::Protocol, QStringLiteral("a datagram ends inside a header")};
        return false;
    }
    const std::size_t payloadSize = view.header.payloadSize;
    if (payloadSize % PayloadAlignment != 0 || payloadSize > m_rest.size() - headerSize) {
        m_error = {ErrorCode::Protocol,
                   QStringLiteral("%1 in a datagram has a payload of %2 bytes, %3 are there")
                       .arg(Command::name(view.header.command))
                       .arg(payloadSize)
                       .arg(m_rest.size() - headerSize)};
        return false;
    }
    view.payload = m_rest.subspan(headerSize, payloadSize);
    view.chunk = nullptr;
    view.oversized = false;
    m_rest = m_rest.subspan(headerSize + payloadSize);
    return true;
}

} // namespace Candela
