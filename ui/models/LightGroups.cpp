// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LightGroups.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace Candela {

namespace {

const QString NameKey = QStringLiteral("name");
const QString PvsKey = QStringLiteral("pvs");

QStringList withoutDuplicates(const QStringList &pvs)
{
    QStringList unique;
    QSet<QString> seen;
    seen.reserve(pvs.size());
    for (const QString &pv : pvs) {
        if (!pv.isEmpty() && !seen.contains(pv)) {
            seen.insert(pv);
            unique.append(pv);
        }
    }
    return unique;
}

} // namespace

bool LightGroups::isName(const QString &name, QString *error)
{
    QString why;
    if (name.trimmed().isEmpty())
        why = tr("a name must not be empty");
    else if (name != name.trimmed())
        why = tr("a name has no space at its ends");
    else if (name.size() > MaxName)
        why = tr("a name has at most %1 characters").arg(MaxName);
    else if (name.contains(u'"') ||
             std::any_of(name.begin(), name.end(), [](QChar c) { return !c.isPrint(); }))
        why = tr("a name has no quotation marks or line breaks");
    if (!why.isEmpty() && error)
        *error = why;
    return why.isEmpty();
}

QStringList LightGroups::names() const
{
    QStringList list;
    list.reserve(m_groups.size());
    for (const LightGroup &group : m_groups)
        list.append(group.name);
    return list;
}

qsizetype LightGroups::indexOf(const QString &name) const
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(), [&](const LightGroup &group) {
        return group.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_groups.end() ? -1 : found - m_groups.begin();
}

const LightGroup *LightGroups::find(const QString &name) const
{
    const qsizetype index = indexOf(name);
    return index < 0 ? nullptr : &m_groups.at(index);
}

bool LightGroups::set(const QString &name, const QStringList &pvs, QString *error)
{
    if (!isName(name, error))
        return false;
    const QStringList members = withoutDuplicates(pvs);
    const qsizetype index = indexOf(name);
    QString why;
    if (members.isEmpty())
        why = tr("a group has at least one member");
    else if (members.size() > MaxMembers)
        why = tr("a group has at most %1 members").arg(MaxMembers);
    else if (index < 0 && m_groups.size() >= MaxGroups)
        why = tr("there are at most %1 groups").arg(MaxGroups);
    if (!why.isEmpty()) {
        if (error)
            *error = why;
        return false;
    }
    if (index < 0)
        m_groups.append({name, members});
    else
        m_groups[index] = {name, members};
    Q_EMIT changed();
    return true;
}

bool LightGroups::rename(const QString &from, const QString &to, QString *error)
{
    if (!isName(to, error))
        return false;
    const qsizetype index = indexOf(from);
    const qsizetype taken = indexOf(to);
    if (index < 0 || (taken >= 0 && taken != index)) {
        if (error)
            *error = index < 0 ? tr("there is no group \"%1\"").arg(from)
                               : tr("there is a group \"%1\" already").arg(m_groups.at(taken).name);
        return false;
    }
    m_groups[index].name = to;
    Q_EMIT changed();
    return true;
}

bool LightGroups::remove(const QString &name)
{
    const qsizetype index = indexOf(name);
    if (index < 0)
        return false;
    m_groups.removeAt(index);
    Q_EMIT changed();
    return true;
}

void LightGroups::clear()
{
    if (m_groups.isEmpty())
        return;
    m_groups.clear();
    Q_EMIT changed();
}

QString LightGroups::freeName(const QString &stem) const
{
    for (int number = 1;; ++number) {
        const QString name = QStringLiteral("%1 %2").arg(stem).arg(number);
        if (indexOf(name) < 0)
            return name;
    }
}

QJsonArray LightGroups::toJson() const
{
    QJsonArray list;
    for (const LightGroup &group : m_groups)
        list.append(QJsonObject{{NameKey, group.name}, {PvsKey, QJsonArray::fromStringList(group.pvs)}});
    return list;
}

bool LightGroups::fromJson(const QJsonValue &json, const QString &path, QString *error)
{
    const auto refuse = [&](const QString &where, const QString &why) {
        if (error)
            *error = QStringLiteral("%1: %2").arg(where, why);
        return false;
    };
    if (!json.isArray())
        return refuse(path, tr("is not a list"));
    const QJsonArray list = json.toArray();
    LightGroups read;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString here = QStringLiteral("%1[%2]").arg(path).arg(i);
        if (!list.at(i).isObject())
            return refuse(here, tr("is not an object"));
        const QJsonObject object = list.at(i).toObject();
        const QString namePath = QStringLiteral("%1.%2").arg(here, NameKey);
        const QString pvsPath = QStringLiteral("%1.%2").arg(here, PvsKey);
        if (!object[NameKey].isString())
            return refuse(namePath, tr("is not text"));
        if (!object[PvsKey].isArray())
            return refuse(pvsPath, tr("is not a list"));
        const QString name = object[NameKey].toString();
        if (read.indexOf(name) >= 0)
            return refuse(namePath, tr("\"%1\" exists twice").arg(name));
        QStringList pvs;
        const QJsonArray members = object[PvsKey].toArray();
        for (qsizetype m = 0; m < members.size(); ++m) {
            if (!members.at(m).isString() || members.at(m).toString().isEmpty())
                return refuse(QStringLiteral("%1[%2]").arg(pvsPath).arg(m), tr("is not the name of a PV"));
            pvs.append(members.at(m).toString());
        }
        QString why;
        if (!read.set(name, pvs, &why))
            return refuse(here, why);
    }
    m_groups = read.m_groups;
    Q_EMIT changed();
    return true;
}

} // namespace Candela
