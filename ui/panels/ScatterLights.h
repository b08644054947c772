// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/Subscription.h"
#include "site/Site.h"

#include <QObject>

#include <memory>

namespace Candela {

class Session;

/// The lights among the selected PVs with their set points, kept live: what a slider shows before it is
/// moved, and what undo writes back.
class ScatterLights : public QObject
{
    Q_OBJECT
public:
    enum SetPoint { Dim, ColorTemperature, SetPointCount };
    static QString suffix(SetPoint setPoint);

    explicit ScatterLights(Session *session, QObject *parent = nullptr);
    ~ScatterLights() override;

    int count() const { return int(m_bases.size()); }
    const QStringList &bases() const { return m_bases; }
    QString pv(int light, SetPoint setPoint) const { return QString(m_bases[light] + suffix(setPoint)); }
    /// Not a number until known.
    double value(int light, SetPoint setPoint) const { return m_values[setPoint][size_t(light)]; }
    Range spread(SetPoint setPoint) const; ///< Lowest and highest; not set while nothing is known.
    double mean(SetPoint setPoint) const;
    /// The limits that all lights allow, from their metadata; `fallback` while unknown.
    Range limits(SetPoint setPoint, const Range &fallback) const;

    /// All lights of the session's site.
    static QStringList allOf(const Site &site);

Q_SIGNALS:
    /// Other lights are selected.
    void lightsChanged();
    void valuesChanged();

private:
    void rebuildIndex();
    void renew();
    void apply(const UpdateBatch &batch);

    Session *m_session;
    QSet<QString> m_known; ///< Bases of all lights of the site.
    QStringList m_bases;
    std::vector<double> m_values[SetPointCount];
    std::vector<int> m_slotOfKey; ///< light * SetPointCount + set point, or -1.
    std::unique_ptr<SubscriptionGroup> m_group;
};

} // namespace Candela
