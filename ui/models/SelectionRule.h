// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Alarm.h"
#include "models/FormulaTokens.h"
#include "site/Site.h"

#include <QPointF>
#include <QStringList>

#include <limits>
#include <memory>

namespace Candela {

class LightGroups;

/// A device as a rule sees it: where it is, and what was last heard of it.
struct RuleSubject
{
    QString pv; ///< Of a sensor, or the base of a luminaire.
    QString id;
    QString room;     ///< "R03"
    QString roomName; ///< "Reading room"
    QString floor;    ///< "F1"
    DeviceKind kind = DeviceKind::Illuminance;
    QPointF position;

    double value =
        std::numeric_limits<double>::quiet_NaN(); ///< A luminaire's is its level. Unknown: no number.
    QString text;                                 ///< The value's text, for states: "Occupied".
    Severity severity = Severity::None;
    bool connected = false;

    /// All devices of a site, with nothing heard of them yet.
    static QList<RuleSubject> ofSite(const Site &site);
};

/// Picks devices by what they are and what they say:
///
///     LUX < 300                              illuminance sensors below 300; also OCC TEMP CO2 POWER LEVEL
///     kind = occupancy and room = R03        also floor, id, pv, group; = != and ~ (contains, or with * and
///     ?) severity >= minor                      none, minor, major, invalid value > 20, x < 5.5, y >= 3 of
///     any kind; metres text = "Occupied" disconnected, connected, alarm         on their own not (LUX < 300
///     or LUX > 700) and floor = F1
///
/// Words in any case. A value that is unknown is neither below nor above nor equal to anything.
class SelectionRule
{
public:
    static constexpr int MaxLength = 500;
    static constexpr int MaxNesting = 32;

    /// An invalid rule, which matches nothing, and *error (may be null), if the text is wrong. Groups are
    /// looked up now: a later change needs another compile(). `groups` may be null.
    static SelectionRule compile(const QString &text, const LightGroups *groups, LineError *error);

    bool isValid() const { return bool(m_root); }
    QString text() const { return m_text; }
    bool matches(const RuleSubject &subject) const;
    /// PVs of those that match, in their order.
    QStringList select(const QList<RuleSubject> &subjects) const;

    struct Node;

private:
    QString m_text;
    std::shared_ptr<const Node> m_root;
};

} // namespace Candela
