// SPDX-License-Identifier: MIT
#include "Router.h"

#include "../core/Logging.h"
#include "../protocol/Messages.h"
#include "Engine.h"
#include "ReadPages.h"

namespace Candela::Net {

void Router::receive(Circuit &circuit, const MessageView &message, Error *fault)
{
    if (message.oversized) [[unlikely]] {
        *fault = receiveOversized(circuit, message);
        return;
    }
    switch (message.header.command) {
    case Command::EventAdd:
        m_engine.subscriptions().updated(circuit, message, fault);
        return;
    case Command::ReadNotify:
        if (ReadPages::isPaged(message.header.parameter2))
            m_engine.requests().pagedAnswered(circuit, message, fault);
        else
            m_engine.requests().readAnswered(circuit, message, fault);
        return;
    case Command::WriteNotify:
        m_engine.requests().writeAnswered(circuit, message.header.parameter2, message.header.parameter1);
        return;
    default:
        *fault = receiveRare(circuit, message);
    }
}

Error Router::receiveRare(Circuit &circuit, const MessageView &message)
{
    const MessageHeader &header = message.header;
    switch (header.command) {
    case Command::Version: {
        const Result<VersionMessage> version = decodeVersion(message);
        if (!version.ok())
            return version.error();
        if (version->minor > 0)
            circuit.setMinorVersion(version->minor);
        return {};
    }
    case Command::CreateChannel: {
        const Result<CreateChannelReply> reply = decodeCreateReply(message);
        if (!reply.ok())
            return reply.error();
        m_engine.channels().created(circuit, *reply);
        return {};
    }
    case Command::AccessRights: {
        const Result<AccessRightsMessage> rights = decodeAccessRights(message);
        if (!rights.ok())
            return rights.error();
        m_engine.channels().rightsChanged(circuit, *rights);
        return {};
    }
    case Command::CreateFailed:
        m_engine.channels().refused(circuit, header.parameter1, ClientChannelEvent::CreateFailed);
        return {};
    case Command::ServerDisconnect:
        m_engine.channels().refused(circuit, header.parameter1, ClientChannelEvent::ServerDisconnect);
        return {};
    case Command::Error:
        return receiveError(circuit, message);
    case Command::Echo:
    case Command::ReadSync:
    case Command::ClearChannel:
    case Command::EventCancel:
    case Command::Search:
    case Command::NotFound:
    case Command::Read:
        return {}; // a sign of life, or an answer that nothing depends on
    default:
        return Error(ErrorCode::Protocol,
                     QStringLiteral("unexpected command %1").arg(Command::name(header.command)));
    }
}

Error Router::receiveOversized(Circuit &circuit, const MessageView &message)
{
    const MessageHeader &header = message.header;
    const Error error = circuit.tooLarge(header.payloadSize);
    qCDebug(lcCircuit).noquote() << "Passed over" << Command::name(header.command) << "of"
                                 << circuit.status()->host << ":" << error.message();
    if (header.command == Command::ReadNotify)
        m_engine.requests().refused(circuit, header.parameter2, error);
    else
        m_engine.subscriptions().refused(header.parameter2, error);
    return {};
}

Error Router::receiveError(Circuit &circuit, const MessageView &message)
{
    const Result<ErrorMessage> decoded = decodeError(message);
    if (!decoded.ok())
        return decoded.error();
    const MessageHeader &request = decoded->request;
    const Error error = Error::fromEca(decoded->status);
    qCDebug(lcCircuit).noquote() << circuit.status()->host << "refused" << Command::name(request.command)
                                 << ":" << Eca::name(decoded->status) << decoded->text;
    switch (request.command) {
    case Command::ReadNotify:
        m_engine.requests().refused(circuit, request.parameter2, error);
        break;
    case Command::WriteNotify:
        m_engine.requests().writeAnswered(circuit, request.parameter2, decoded->status);
        break;
    case Command::EventAdd:
        m_engine.subscriptions().refused(request.parameter2, error);
        break;
    case Command::CreateChannel:
        // No CREATE_CH_FAIL, which servers know since 4.6 only.
        m_engine.channels().refused(circuit, request.parameter1, ClientChannelEvent::CreateFailed);
        break;
    case Command::Write: {
        const Channel *channel = m_engine.channels().find(decoded->cid);
        qCWarning(lcPv).noquote() << "A write"
                                  << (channel ? QStringLiteral("to ") +
                                                    m_engine.channels().nameText(indexOf(decoded->cid))
                                              : QString())
                                  << "was refused by" << circuit.status()->host << ":" << error.message();
        break;
    }
    default:
        qCWarning(lcCircuit).noquote() << circuit.status()->host << "refused"
                                       << Command::name(request.command) << ":" << Eca::name(decoded->status);
        break;
    }
    return {};
}

void Router::circuitOpened(Circuit &circuit)
{
    m_engine.channels().circuitOpened(circuit);
}

void Router::circuitLost(Circuit &circuit, const Error &reason)
{
    // Out of the table first: a channel that is searched again must not find the dead circuit.
    m_engine.circuits().remove(circuit);
    m_engine.channels().circuitLost(circuit, reason);
}

} // namespace Candela::Net
