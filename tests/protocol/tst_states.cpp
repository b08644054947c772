// SPDX-License-Identifier: MIT
#include "protocol/ProtocolStates.h"

#include <QSet>
#include <QTest>

using namespace Candela;

class TestStates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noLineTwice();
    void aCircuitsLife();
    void closedIsTheEnd();
    void aChannelsLife();
    void everyLossLeadsBackToASearch();
    void everyChannelCanBeGivenUp();
    void impossibleEvents();
};

void TestStates::noLineTwice()
{
    QSet<std::pair<int, int>> seen;
    for (const auto &line : CircuitTable)
        seen.insert({int(line.from), int(line.event)});
    QCOMPARE(seen.size(), qsizetype(std::size(CircuitTable)));
    seen.clear();
    for (const auto &line : ClientChannelTable)
        seen.insert({int(line.from), int(line.event)});
    QCOMPARE(seen.size(), qsizetype(std::size(ClientChannelTable)));
}

void TestStates::aCircuitsLife()
{
    std::optional<CircuitState> state = CircuitState::Opening;
    for (CircuitEvent event :
         {CircuitEvent::TcpConnected, CircuitEvent::VersionReceived, CircuitEvent::OtherReceived,
          CircuitEvent::SilenceTimeout, CircuitEvent::OtherReceived, CircuitEvent::SilenceTimeout}) {
        state = nextState(CircuitTable, *state, event);
        QVERIFY(state.has_value());
    }
    QVERIFY(*state == CircuitState::Silent);
    QVERIFY(nextState(CircuitTable, *state, CircuitEvent::EchoTimeout) == CircuitState::Closed);
}

void TestStates::closedIsTheEnd()
{
    // Whatever ends a circuit (lost() in the transport applies these) is known in every state it can happen
    // in.
    for (CircuitState state : {CircuitState::Greeting, CircuitState::Open, CircuitState::Silent})
        QVERIFY(nextState(CircuitTable, state, CircuitEvent::Fault) == CircuitState::Closed);
    for (CircuitState state :
         {CircuitState::Opening, CircuitState::Greeting, CircuitState::Open, CircuitState::Silent})
        QVERIFY(nextState(CircuitTable, state, CircuitEvent::NotNeeded) == CircuitState::Closed);
    QVERIFY(nextState(CircuitTable, CircuitState::Opening, CircuitEvent::SilenceTimeout) ==
            CircuitState::Closed);
    for (int event = 0; event <= int(CircuitEvent::NotNeeded); ++event)
        QVERIFY(!nextState(CircuitTable, CircuitState::Closed, CircuitEvent(event)));
    for (CircuitState state :
         {CircuitState::Opening, CircuitState::Greeting, CircuitState::Open, CircuitState::Silent})
        QVERIFY(nextState(CircuitTable, state, CircuitEvent::TcpClosed) == CircuitState::Closed);
}

void TestStates::aChannelsLife()
{
    std::optional<ClientChannelState> state = ClientChannelState::Idle;
    for (ClientChannelEvent event :
         {ClientChannelEvent::Wanted, ClientChannelEvent::SearchReplied, ClientChannelEvent::CircuitOpen,
          ClientChannelEvent::AccessRights, ClientChannelEvent::Created, ClientChannelEvent::AccessRights,
          ClientChannelEvent::ServerDisconnect, ClientChannelEvent::HoldOffOver}) {
        state = nextState(ClientChannelTable, *state, event);
        QVERIFY(state.has_value());
    }
    QVERIFY(*state == ClientChannelState::Searching);
}

void TestStates::everyLossLeadsBackToASearch()
{
    for (ClientChannelState state :
         {ClientChannelState::WaitingForCircuit, ClientChannelState::Creating, ClientChannelState::Connected})
        QVERIFY(nextState(ClientChannelTable, state, ClientChannelEvent::CircuitLost) ==
                ClientChannelState::Searching);
}

void TestStates::everyChannelCanBeGivenUp()
{
    for (int state = int(ClientChannelState::Searching); state <= int(ClientChannelState::HoldOff); ++state) {
        QVERIFY(nextState(ClientChannelTable, ClientChannelState(state), ClientChannelEvent::NotWanted) ==
                ClientChannelState::Idle);
    }
}

void TestStates::impossibleEvents()
{
    QVERIFY(!nextState(ClientChannelTable, ClientChannelState::Idle, ClientChannelEvent::Created));
    QVERIFY(!nextState(ClientChannelTable, ClientChannelState::Searching, ClientChannelEvent::Created));
    // What a server says of a channel that was not created yet means nothing.
    for (ClientChannelEvent event : {ClientChannelEvent::CreateFailed, ClientChannelEvent::ServerDisconnect,
                                     ClientChannelEvent::AccessRights})
        QVERIFY(!nextState(ClientChannelTable, ClientChannelState::WaitingForCircuit, event));
    QVERIFY(!nextState(ClientChannelTable, ClientChannelState::HoldOff, ClientChannelEvent::SearchReplied));
    QVERIFY(!nextState(CircuitTable, CircuitState::Opening, CircuitEvent::VersionReceived));
}

QTEST_GUILESS_MAIN(TestStates)
#include "tst_states.moc"
