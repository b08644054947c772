// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>
#include <QObject>
#include <QStringList>

namespace Candela {

/// Devices that a person gave a name: "Desks".
struct LightGroup
{
    QString name;
    QStringList pvs; ///< Of sensors, and bases of luminaires; ordered, without duplicates.
};

/// The named groups of a workspace, in the order in which they are listed. Names are unique without regard to
/// case, have no space around them and no quotation mark in them, since commands quote them.
class LightGroups : public QObject
{
    Q_OBJECT
public:
    static constexpr int MaxGroups = 1000;
    static constexpr int MaxMembers = 100'000;
    static constexpr int MaxName = 60; ///< Characters.

    using QObject::QObject;

    const QList<LightGroup> &groups() const { return m_groups; }
    QStringList names() const;
    /// Null if there is none; valid until the next change.
    const LightGroup *find(const QString &name) const;

    /// Makes a group or replaces the members of one. False, and a sentence, if the name or the number of
    /// members will not do.
    bool set(const QString &name, const QStringList &pvs, QString *error);
    bool rename(const QString &from, const QString &to, QString *error);
    bool remove(const QString &name);
    void clear();

    /// Names for a list of groups made at once: "Desk 1", "Desk 2", ... that are not taken yet.
    QString freeName(const QString &stem) const;

    QJsonArray toJson() const;
    /// Replaces all groups. False, and the path of the wrong field below `path` ("groups[2].pvs[0]: is not
    /// text"), with nothing changed.
    bool fromJson(const QJsonValue &json, const QString &path, QString *error);

    /// True if a group, a scene or the like may be called that.
    static bool isName(const QString &name, QString *error);

Q_SIGNALS:
    void changed();

private:
    qsizetype indexOf(const QString &name) const;

    QList<LightGroup> m_groups;
};

} // namespace Candela
