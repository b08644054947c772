// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTcpServer>
#include <QUdpSocket>

#include <chrono>
#include <memory>
#include <vector>

namespace Candela::Testing {

/// What goes wrong between a client and its server. All off by default: a proxy that nobody notices.
struct Faults
{
    std::chrono::milliseconds delay{
        0};                     ///< Each way, for circuits and datagrams: a round trip takes twice as long.
    qint64 bytesPerSecond = 0;  ///< From the server to each client; 0 is as fast as it goes.
    qint64 cutAfterBytes = -1;  ///< Closes a circuit after this many bytes from the server, mid-message.
    int corruptEvery = 0;       ///< Every n-th byte from the server has its bits turned; 0 is none.
    bool blackHole = false;     ///< Circuits are accepted, and nothing goes either way.
    bool halfOpen = false;      ///< Requests reach the server, answers are swallowed.
    bool refuse = false;        ///< New circuits are closed at once.
    bool dropDatagrams = false; ///< Searches are lost.
    int dropEvery = 0;          ///< Every n-th datagram of either direction is lost; 0 is none.
    /// More delay for what comes from the server on circuits that were opened earlier: with two circuits the
    /// answers of the second overtake those of the first, whatever the server did first.
    std::chrono::milliseconds stagger{0};
};

/// From when on what goes wrong.
struct FaultStep
{
    std::chrono::milliseconds at{0}; ///< Since FaultProxy::play().
    Faults faults;
    bool dropCircuits = false; ///< All circuits are reset as the step begins.
};

/// Stands between a Channel Access client and a server on 127.0.0.1: UDP searches and TCP circuits pass
/// through it, search replies are changed to name the proxy. Lives in one thread, its own affinity, and needs
/// an event loop there. Everything it holds back is bounded only by what the peers send: for tests.
class FaultProxy : public QObject
{
    Q_OBJECT
public:
    /// `searchPort` is the server's UDP port where that differs from its TCP port.
    explicit FaultProxy(quint16 serverPort, quint16 searchPort = 0, QObject *parent = nullptr);
    ~FaultProxy() override;

    /// Binds one free port number for both UDP and TCP. False, and a reason in errorString(), if none is to
    /// be had.
    bool start();
    quint16 port() const { return m_listener.serverPort(); }
    QString errorString() const { return m_error; }

    /// Takes effect for what passes from now on.
    void setFaults(const Faults &faults) { m_faults = faults; }
    const Faults &faults() const { return m_faults; }
    /// Sets one after the other, each at its time. A later call takes the place of what is still to come.
    void play(const std::vector<FaultStep> &script);
    /// Resets every circuit, as a server that crashes does.
    void dropCircuits();
    int circuitCount() const { return int(m_circuits.size()); }
    /// Search datagrams that clients have sent so far.
    quint64 searchDatagrams() const { return m_searches; }

private:
    class Circuit;
    struct Search; // one client's UDP address and the socket that asks the server in its name

    void accept();
    bool losesDatagram();
    void forwardSearch();
    void forwardReplies(Search &search);

    quint16 m_serverPort;
    quint16 m_searchPort;
    Faults m_faults;
    QTcpServer m_listener;
    QUdpSocket m_udp;
    QString m_error;
    quint64 m_searches = 0;
    int m_datagrams = 0;
    int m_script = 0; ///< Which call of play() is the last one.
    std::vector<std::unique_ptr<Circuit>> m_circuits;
    std::vector<std::unique_ptr<Search>> m_clients;
};

} // namespace Candela::Testing
