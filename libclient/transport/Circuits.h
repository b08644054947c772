// SPDX-License-Identifier: MIT
#pragma once

#include "Circuit.h"

#include <map>

namespace Candela::Net {

/// All circuits of a context, by server and priority. Belongs to the network thread.
class Circuits
{
public:
    explicit Circuits(Engine &engine)
        : m_engine(engine)
    {
    }

    /// The circuit for a key, made and opened if there is none.
    Circuit &ensure(const Circuit::Key &key, int minorVersion);
    /// Forgets it; the object goes when the present turn is over.
    void remove(Circuit &circuit);
    void closeAll();
    /// A server whose TCP port did not accept is passed over for a while, so that a second server of the same
    /// name gets its chance.
    void avoid(const Circuit::Key &key, TimePoint until);
    bool isAvoided(const Circuit::Key &key, TimePoint now) const;

    TimePoint nextCheck() const;
    void check(TimePoint now);
    void distrustAll();
    /// Circuit::ask() of all.
    void askAll(Clock::duration patience);
    /// Those to one server, whatever their priority.
    void distrust(quint32 address, quint16 port);
    int size() const { return int(m_circuits.size()); }
    /// Bytes that the operating system has not taken yet, of those that close as well.
    qint64 backlog() const;

    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (const auto &[key, circuit] : m_circuits)
            visit(*circuit);
    }

private:
    Engine &m_engine;
    std::map<Circuit::Key, Circuit *> m_circuits; ///< Owned as children of the engine.
    std::map<Circuit::Key, TimePoint> m_avoided;
};

} // namespace Candela::Net
