// SPDX-License-Identifier: MIT
#include "Circuits.h"

#include "Engine.h"

namespace Candela::Net {

Circuit &Circuits::ensure(const Circuit::Key &key, int minorVersion)
{
    Circuit *&circuit = m_circuits[key];
    if (!circuit) {
        circuit = new Circuit(m_engine, key, minorVersion);
        m_engine.counters().circuits.fetch_add(1, std::memory_order_relaxed);
        circuit->open();
    }
    return *circuit;
}

void Circuits::remove(Circuit &circuit)
{
    const auto it = m_circuits.find(circuit.key());
    if (it == m_circuits.end() || it->second != &circuit)
        return;
    m_circuits.erase(it);
    m_engine.counters().circuits.fetch_sub(1, std::memory_order_relaxed);
    m_engine.forgetFlush(&circuit);
    circuit.deleteLater();
}

void Circuits::closeAll()
{
    for (const auto &[key, circuit] : m_circuits)
        circuit->close();
}

void Circuits::avoid(const Circuit::Key &key, TimePoint until)
{
    m_avoided[key] = until;
}

bool Circuits::isAvoided(const Circuit::Key &key, TimePoint now) const
{
    const auto it = m_avoided.find(key);
    return it != m_avoided.end() && now < it->second;
}

TimePoint Circuits::nextCheck() const
{
    TimePoint due = TimePoint::max();
    for (const auto &[key, circuit] : m_circuits)
        due = std::min(due, circuit->nextCheck());
    return due;
}

void Circuits::check(TimePoint now)
{
    // A check may remove its circuit from the map.
    std::vector<Circuit *> due;
    for (const auto &[key, circuit] : m_circuits) {
        if (circuit->nextCheck() <= now)
            due.push_back(circuit);
    }
    for (Circuit *circuit : due)
        circuit->check(now);
    std::erase_if(m_avoided, [now](const auto &entry) { return entry.second <= now; });
}

void Circuits::distrustAll()
{
    for (const auto &[key, circuit] : m_circuits)
        circuit->distrust();
}

void Circuits::askAll(Clock::duration patience)
{
    for (const auto &[key, circuit] : m_circuits)
        circuit->ask(patience);
}

void Circuits::distrust(quint32 address, quint16 port)
{
    for (const auto &[key, circuit] : m_circuits) {
        if (key.address == address && key.port == port)
            circuit->distrust();
    }
}

qint64 Circuits::backlog() const
{
    qint64 sum = 0;
    for (const auto &[key, circuit] : m_circuits)
        sum += circuit->backlog();
    return sum;
}

} // namespace Candela::Net
