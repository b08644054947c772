// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SceneStore.h"

#include "models/LightGroups.h"

#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace Candela {

namespace {

QJsonObject toJsonObject(const Scene &scene)
{
    QJsonArray values;
    for (const SceneValue &value : scene.values)
        values.append(QJsonObject{{QStringLiteral("pv"), value.pv}, {QStringLiteral("value"), value.value}});
    QJsonObject json{{QStringLiteral("name"), scene.name}, {QStringLiteral("values"), values}};
    if (!scene.group.isEmpty())
        json[QStringLiteral("group")] = scene.group;
    if (scene.saved.isValid())
        json[QStringLiteral("saved")] = scene.saved.toUTC().toString(Qt::ISODateWithMs);
    return json;
}

/// Reads one scene; what is wrong comes back as "field: why", empty if nothing is.
QString read(const QJsonObject &json, Scene *scene)
{
    const auto wrong = [](const QString &field, const QString &why) {
        return QStringLiteral("%1: %2").arg(field, why);
    };
    if (!json[u"name"].isString())
        return wrong(QStringLiteral("name"), SceneStore::tr("is not text"));
    scene->name = json[u"name"].toString();
    if (json.contains(u"group") && !json[u"group"].isString())
        return wrong(QStringLiteral("group"), SceneStore::tr("is not text"));
    scene->group = json[u"group"].toString();
    if (json.contains(u"saved")) {
        scene->saved = QDateTime::fromString(json[u"saved"].toString(), Qt::ISODateWithMs).toUTC();
        if (!scene->saved.isValid())
            return wrong(QStringLiteral("saved"),
                         SceneStore::tr("is not a time such as 2026-11-20T12:00:00Z"));
    }
    if (!json[u"values"].isArray())
        return wrong(QStringLiteral("values"), SceneStore::tr("is not a list"));
    const QJsonArray values = json[u"values"].toArray();
    scene->values.reserve(values.size());
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QString here = QStringLiteral("values[%1]").arg(i);
        if (!values.at(i).isObject())
            return wrong(here, SceneStore::tr("is not an object"));
        const QJsonObject value = values.at(i).toObject();
        if (value[u"pv"].toString().isEmpty())
            return wrong(QStringLiteral("%1.pv").arg(here), SceneStore::tr("is not the name of a PV"));
        if (!value[u"value"].isDouble())
            return wrong(QStringLiteral("%1.value").arg(here), SceneStore::tr("is not a number"));
        scene->values.append({value[u"pv"].toString(), value[u"value"].toDouble()});
    }
    return {};
}

} // namespace

QStringList SceneStore::names() const
{
    QStringList list;
    list.reserve(m_scenes.size());
    for (const Scene &scene : m_scenes)
        list.append(scene.name);
    return list;
}

qsizetype SceneStore::indexOf(const QString &name) const
{
    const auto found = std::find_if(m_scenes.begin(), m_scenes.end(), [&](const Scene &scene) {
        return scene.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_scenes.end() ? -1 : found - m_scenes.begin();
}

const Scene *SceneStore::find(const QString &name) const
{
    const qsizetype index = indexOf(name);
    return index < 0 ? nullptr : &m_scenes.at(index);
}

Scene SceneStore::capture(const QString &name, const QString &group, const FixtureSet &fixtures,
                          const QList<int> &indices)
{
    Scene scene{name, group, QDateTime::currentDateTimeUtc(), {}};
    for (int index : indices) {
        if (index < 0 || index >= fixtures.size())
            continue;
        for (FixtureQuantity quantity : {FixtureQuantity::Level, FixtureQuantity::ColorTemperature}) {
            const double value = fixtures[index].value(quantity);
            if (std::isfinite(value))
                scene.values.append({fixtures[index].pv(quantity), value});
        }
    }
    return scene;
}

bool SceneStore::save(const Scene &scene, QString *error)
{
    if (!LightGroups::isName(scene.name, error))
        return false;
    const qsizetype index = indexOf(scene.name);
    QString why;
    if (scene.values.isEmpty())
        why = tr("no value of these luminaires is known yet");
    else if (scene.values.size() > MaxValues)
        why = tr("a scene has at most %1 values").arg(MaxValues);
    else if (index < 0 && m_scenes.size() >= MaxScenes)
        why = tr("there are at most %1 scenes").arg(MaxScenes);
    if (!why.isEmpty()) {
        if (error)
            *error = why;
        return false;
    }
    if (index < 0)
        m_scenes.append(scene);
    else
        m_scenes[index] = scene;
    Q_EMIT changed();
    return true;
}

bool SceneStore::rename(const QString &from, const QString &to, QString *error)
{
    if (!LightGroups::isName(to, error))
        return false;
    const qsizetype index = indexOf(from);
    const qsizetype taken = indexOf(to);
    if (index < 0 || (taken >= 0 && taken != index)) {
        if (error)
            *error = index < 0 ? tr("there is no scene \"%1\"").arg(from)
                               : tr("there is a scene \"%1\" already").arg(m_scenes.at(taken).name);
        return false;
    }
    m_scenes[index].name = to;
    Q_EMIT changed();
    return true;
}

bool SceneStore::remove(const QString &name)
{
    const qsizetype index = indexOf(name);
    if (index < 0)
        return false;
    m_scenes.removeAt(index);
    Q_EMIT changed();
    return true;
}

void SceneStore::clear()
{
    if (m_scenes.isEmpty())
        return;
    m_scenes.clear();
    Q_EMIT changed();
}

QJsonArray SceneStore::toJson() const
{
    QJsonArray list;
    for (const Scene &scene : m_scenes)
        list.append(toJsonObject(scene));
    return list;
}

bool SceneStore::fromJson(const QJsonValue &json, const QString &path, QString *error)
{
    const auto refuse = [&](const QString &text) {
        if (error)
            *error = text;
        return false;
    };
    if (!json.isArray())
        return refuse(tr("%1: is not a list").arg(path));
    SceneStore fresh;
    const QJsonArray list = json.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString here = QStringLiteral("%1[%2]").arg(path).arg(i);
        if (!list.at(i).isObject())
            return refuse(tr("%1: is not an object").arg(here));
        Scene scene;
        QString why = read(list.at(i).toObject(), &scene);
        if (!why.isEmpty())
            return refuse(QStringLiteral("%1.%2").arg(here, why));
        if (fresh.indexOf(scene.name) >= 0)
            return refuse(tr("%1.name: \"%2\" exists twice").arg(here, scene.name));
        if (!fresh.save(scene, &why))
            return refuse(QStringLiteral("%1: %2").arg(here, why));
    }
    m_scenes = fresh.m_scenes;
    Q_EMIT changed();
    return true;
}

} // namespace Candela
