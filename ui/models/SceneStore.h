// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/FixtureSet.h"
#include "models/Scene.h"

#include <QJsonArray>
#include <QObject>

namespace Candela {

/// The scenes of a workspace, in the order in which they are listed. Names are as those of LightGroups.
class SceneStore : public QObject
{
    Q_OBJECT
public:
    static constexpr int MaxScenes = 1000;
    static constexpr int MaxValues = 200'000;

    using QObject::QObject;

    const QList<Scene> &scenes() const { return m_scenes; }
    QStringList names() const;
    /// Null if there is none; valid until the next change.
    const Scene *find(const QString &name) const;

    /// The state of these luminaires as far as it is known; without values if nothing is.
    static Scene capture(const QString &name, const QString &group, const FixtureSet &fixtures,
                         const QList<int> &indices);

    /// Adds a scene or replaces the one of that name. False, and a sentence, if it will not do.
    bool save(const Scene &scene, QString *error);
    bool rename(const QString &from, const QString &to, QString *error);
    bool remove(const QString &name);
    void clear();

    QJsonArray toJson() const;
    /// Replaces all scenes. False, and the path of the wrong field below `path`
    /// ("scenes[0].values[3].value: is not a number"), with nothing changed.
    bool fromJson(const QJsonValue &json, const QString &path, QString *error);

Q_SIGNALS:
    void changed();

private:
    qsizetype indexOf(const QString &name) const;

    QList<Scene> m_scenes;
};

} // namespace Candela
