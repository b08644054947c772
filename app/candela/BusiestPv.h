// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <vector>

namespace Candela {

class Context;

/// Which PV brings most updates: looked at once a second or so.
class BusiestPv
{
public:
    /// Of the time since the last call with this context.
    void look(const Context *context);

    const QString &name() const { return m_name; } ///< Empty if nothing came.
    double rate() const { return m_rate; }         ///< Updates a second.

private:
    const Context *m_context = nullptr;
    std::vector<quint64> m_before; ///< Channels are only ever added, at the end.
    QElapsedTimer m_since;
    QString m_name;
    double m_rate = 0;
};

} // namespace Candela
