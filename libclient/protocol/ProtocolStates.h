// SPDX-License-Identifier: MIT
#pragma once

#include "StateTable.h"

#include <QtGlobal>

namespace Candela {

/// A circuit as either end sees it.
enum class CircuitState : quint8 {
    Opening,  ///< TCP is being connected (client only; a server begins with Greeting).
    Greeting, ///< Connected; the peer's VERSION has not come yet.
    Open,     ///< Everything may be sent.
    Silent,   ///< Nothing came for the connection timeout: an ECHO is under way.
    Closed
};

enum class CircuitEvent : quint8 {
    TcpConnected,
    VersionReceived,
    OtherReceived, ///< Any other valid message.
    SilenceTimeout,
    EchoTimeout,
    Fault, ///< Bytes that make no sense, or a peer that reads nothing.
    TcpClosed,
    NotNeeded ///< Its last channel was given up.
};

constexpr Transition<CircuitState, CircuitEvent> CircuitTable[] = {
    {CircuitState::Opening, CircuitEvent::TcpConnected, CircuitState::Greeting},
    {CircuitState::Opening, CircuitEvent::TcpClosed, CircuitState::Closed},
    // No answer to the connection itself: other circuits must not wait for it.
    {CircuitState::Opening, CircuitEvent::SilenceTimeout, CircuitState::Closed},
    {CircuitState::Opening, CircuitEvent::NotNeeded, CircuitState::Closed},

    {CircuitState::Greeting, CircuitEvent::VersionReceived, CircuitState::Open},
    // Servers before 4.8 may leave the VERSION out: the first other message opens the circuit as well.
    {CircuitState::Greeting, CircuitEvent::OtherReceived, CircuitState::Open},
    // rsrv sends its VERSION when it accepts; a peer that accepts and then says nothing is asked by ECHO,
    // too.
    {CircuitState::Greeting, CircuitEvent::SilenceTimeout, CircuitState::Silent},
    {CircuitState::Greeting, CircuitEvent::Fault, CircuitState::Closed},
    {CircuitState::Greeting, CircuitEvent::TcpClosed, CircuitState::Closed},
    {CircuitState::Greeting, CircuitEvent::NotNeeded, CircuitState::Closed},

    // caproto sends VERSION twice (unsolicited, and as an answer).
    {CircuitState::Open, CircuitEvent::VersionReceived, CircuitState::Open},
    {CircuitState::Open, CircuitEvent::OtherReceived, CircuitState::Open},
    {CircuitState::Open, CircuitEvent::SilenceTimeout, CircuitState::Silent},
    {CircuitState::Open, CircuitEvent::Fault, CircuitState::Closed},
    {CircuitState::Open, CircuitEvent::TcpClosed, CircuitState::Closed},
    {CircuitState::Open, CircuitEvent::NotNeeded, CircuitState::Closed},

    // Any sign of life will do: servers that are busy answer the ECHO late, after updates.
    {CircuitState::Silent, CircuitEvent::VersionReceived, CircuitState::Open},
    {CircuitState::Silent, CircuitEvent::OtherReceived, CircuitState::Open},
    // libca keeps the circuit here and its channels are stuck; this library drops it and searches again.
    {CircuitState::Silent, CircuitEvent::EchoTimeout, CircuitState::Closed},
    {CircuitState::Silent, CircuitEvent::Fault, CircuitState::Closed},
    {CircuitState::Silent, CircuitEvent::TcpClosed, CircuitState::Closed},
    {CircuitState::Silent, CircuitEvent::NotNeeded, CircuitState::Closed},
};

/// A channel as its client sees it. (ChannelState, which users see, tells less of the way and more of the
/// wait.)
enum class ClientChannelState : quint8 {
    Idle,
    Searching,
    WaitingForCircuit, ///< A server answered; its circuit is not open yet.
    Creating,          ///< CREATE_CHAN is under way.
    Connected,
    HoldOff ///< Refused, or dropped by its server: searched again after a while.
};

enum class ClientChannelEvent : quint8 {
    Wanted,    ///< Somebody uses the channel, which was idle.
    NotWanted, ///< requestIdle() or the last handle went.
    SearchReplied,
    CircuitOpen,
    AccessRights,     ///< ACCESS_RIGHTS came.
    Created,          ///< CREATE_CHAN reply.
    CreateFailed,     ///< CREATE_CH_FAIL
    ServerDisconnect, ///< SERVER_DISCONN: the server removed the PV.
    CircuitLost,
    HoldOffOver
};

constexpr Transition<ClientChannelState, ClientChannelEvent> ClientChannelTable[] = {
    {ClientChannelState::Idle, ClientChannelEvent::Wanted, ClientChannelState::Searching},

    {ClientChannelState::Searching, ClientChannelEvent::NotWanted, ClientChannelState::Idle},
    {ClientChannelState::Searching, ClientChannelEvent::SearchReplied, ClientChannelState::WaitingForCircuit},

    // A second server has the name: the first is kept.
    {ClientChannelState::WaitingForCircuit, ClientChannelEvent::SearchReplied,
     ClientChannelState::WaitingForCircuit},
    {ClientChannelState::WaitingForCircuit, ClientChannelEvent::NotWanted, ClientChannelState::Idle},
    {ClientChannelState::WaitingForCircuit, ClientChannelEvent::CircuitOpen, ClientChannelState::Creating},
    {ClientChannelState::WaitingForCircuit, ClientChannelEvent::CircuitLost, ClientChannelState::Searching},

    {ClientChannelState::Creating, ClientChannelEvent::SearchReplied, ClientChannelState::Creating},
    // The reply that comes later, for a cid no longer known, is answered by CLEAR_CHANNEL.
    {ClientChannelState::Creating, ClientChannelEvent::NotWanted, ClientChannelState::Idle},
    // Servers send the rights before the reply; caproto's after it.
    {ClientChannelState::Creating, ClientChannelEvent::AccessRights, ClientChannelState::Creating},
    {ClientChannelState::Creating, ClientChannelEvent::Created, ClientChannelState::Connected},
    {ClientChannelState::Creating, ClientChannelEvent::CreateFailed, ClientChannelState::HoldOff},
    {ClientChannelState::Creating, ClientChannelEvent::ServerDisconnect, ClientChannelState::HoldOff},
    {ClientChannelState::Creating, ClientChannelEvent::CircuitLost, ClientChannelState::Searching},

    {ClientChannelState::Connected, ClientChannelEvent::SearchReplied, ClientChannelState::Connected},
    {ClientChannelState::Connected, ClientChannelEvent::AccessRights, ClientChannelState::Connected},
    {ClientChannelState::Connected, ClientChannelEvent::NotWanted, ClientChannelState::Idle},
    {ClientChannelState::Connected, ClientChannelEvent::ServerDisconnect, ClientChannelState::HoldOff},
    // Gateways send CREATE_CH_FAIL for a channel that was there, when their own server goes.
    {ClientChannelState::Connected, ClientChannelEvent::CreateFailed, ClientChannelState::HoldOff},
    {ClientChannelState::Connected, ClientChannelEvent::CircuitLost, ClientChannelState::Searching},

    {ClientChannelState::HoldOff, ClientChannelEvent::NotWanted, ClientChannelState::Idle},
    {ClientChannelState::HoldOff, ClientChannelEvent::HoldOffOver, ClientChannelState::Searching},
};

} // namespace Candela
