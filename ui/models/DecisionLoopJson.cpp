// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a DecisionLoopConfig is written to a workspace and read back.
#include "models/DecisionLoopConfig.h"

#include <QJsonArray>

#include <cmath>

namespace Candela {

namespace {

const QStringList &ruleNames()
{
    static const QStringList names{QStringLiteral("expression"), QStringLiteral("setpoint")};
    return names;
}

const QStringList &failureNames()
{
    static const QStringList names{QStringLiteral("hold"), QStringLiteral("go-on"), QStringLiteral("safe")};
    return names;
}

const QStringList &measureNames()
{
    // In the order of GroupFunction.
    static const QStringList names{
        QStringLiteral("mean"), QStringLiteral("min"),   QStringLiteral("max"),    QStringLiteral("median"),
        QStringLiteral("sum"),  QStringLiteral("count"), QStringLiteral("failed"), QStringLiteral("nearest"),
        QStringLiteral("near"), QStringLiteral("room")};
    return names;
}

/// Reads optional fields of one object; remembers the first that is wrong.
class Fields
{
    Q_DECLARE_TR_FUNCTIONS(Candela::DecisionLoopConfig)

public:
    Fields(const QJsonObject &json, const QString &path)
        : m_json(json)
        , m_path(path)
    {
    }

    void read(const char *key, QString *to)
    {
        if (const QJsonValue value = take(key); value.isString())
            *to = value.toString();
        else if (!value.isUndefined())
            fail(QLatin1String(key), tr("is not text"));
    }
    void read(const char *key, double *to)
    {
        if (const QJsonValue value = take(key); value.isDouble())
            *to = value.toDouble();
        else if (!value.isUndefined())
            fail(QLatin1String(key), tr("is not a number"));
    }
    template <typename Integer>
    void readWhole(const char *key, Integer store)
    {
        double number = std::nan("");
        read(key, &number);
        if (std::isnan(number))
            return;
        if (number != std::floor(number) || std::abs(number) > 1e9)
            fail(QLatin1String(key), tr("is not a whole number"));
        else
            store(int(number));
    }
    template <typename Enum>
    void read(const char *key, const QStringList &names, Enum *to)
    {
        QString name = names.at(int(*to));
        read(key, &name);
        const qsizetype index = names.indexOf(name);
        if (index < 0)
            fail(QLatin1String(key), tr("\"%1\" is none of %2").arg(name, names.join(QStringLiteral(", "))));
        else
            *to = Enum(index);
    }
    void read(const char *key, QStringList *to)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return;
        if (!value.isArray())
            return fail(QLatin1String(key), tr("is not a list"));
        to->clear();
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (list.at(i).toString().isEmpty())
                return fail(QStringLiteral("%1[%2]").arg(QLatin1String(key)).arg(i),
                            tr("is not the name of a PV"));
            to->append(list.at(i).toString());
        }
    }
    QJsonValue take(const char *key) const { return m_json.value(QLatin1String(key)); }
    void fail(const QString &key, const QString &why)
    {
        if (m_error.isEmpty())
            m_error = QStringLiteral("%1.%2: %3").arg(m_path, key, why);
    }
    const QString &error() const { return m_error; }

private:
    const QJsonObject &m_json;
    QString m_path;
    QString m_error;
};

} // namespace

QJsonObject DecisionLoopConfig::toJson() const
{
    QJsonArray list;
    for (const DecisionGroup &group : groups) {
        list.append(QJsonObject{{QStringLiteral("name"), group.name},
                                {QStringLiteral("pvs"), QJsonArray::fromStringList(group.pvs)}});
    }
    return {{QStringLiteral("name"), name},
            {QStringLiteral("groups"), list},
            {QStringLiteral("fixtures"), QJsonArray::fromStringList(fixtures)},
            {QStringLiteral("rule"), ruleNames().at(rule)},
            {QStringLiteral("expression"), expression},
            {QStringLiteral("sensors"), sensors},
            {QStringLiteral("measure"), measureNames().at(int(measure))},
            {QStringLiteral("target"), target},
            {QStringLiteral("gain"), gain},
            {QStringLiteral("integralMs"), qint64(integralTime.count())},
            {QStringLiteral("periodMs"), qint64(period.count())},
            {QStringLiteral("deadlineMs"), qint64(deadline.count())},
            {QStringLiteral("deadBand"), deadBand},
            {QStringLiteral("slewLimit"), slewLimit},
            {QStringLiteral("maxFailed"), maxFailed},
            {QStringLiteral("onFailure"), failureNames().at(onFailure)},
            {QStringLiteral("safeLevel"), safeLevel}};
}

bool DecisionLoopConfig::fromJson(const QJsonValue &json, const QString &path, QString *error,
                                  Accepts accepts)
{
    const auto refuse = [error](const QString &text) {
        if (error)
            *error = text;
        return false;
    };
    if (!json.isObject())
        return refuse(tr("%1: is not an object").arg(path));
    const QJsonObject object = json.toObject();
    DecisionLoopConfig config;
    Fields fields(object, path);
    fields.read("name", &config.name);
    fields.read("fixtures", &config.fixtures);
    fields.read("rule", ruleNames(), &config.rule);
    fields.read("expression", &config.expression);
    fields.read("sensors", &config.sensors);
    fields.read("measure", measureNames(), &config.measure);
    fields.read("target", &config.target);
    fields.read("gain", &config.gain);
    fields.readWhole("integralMs", [&](int ms) { config.integralTime = std::chrono::milliseconds(ms); });
    fields.readWhole("periodMs", [&](int ms) { config.period = std::chrono::milliseconds(ms); });
    fields.readWhole("deadlineMs", [&](int ms) { config.deadline = std::chrono::milliseconds(ms); });
    fields.read("deadBand", &config.deadBand);
    fields.read("slewLimit", &config.slewLimit);
    fields.readWhole("maxFailed", [&](int count) { config.maxFailed = count; });
    fields.read("onFailure", failureNames(), &config.onFailure);
    fields.read("safeLevel", &config.safeLevel);
    const QJsonValue list = fields.take("groups");
    if (!list.isUndefined() && !list.isArray())
        fields.fail(QStringLiteral("groups"), tr("is not a list"));
    const QJsonArray groupList = list.toArray();
    for (qsizetype i = 0; i < groupList.size() && fields.error().isEmpty(); ++i) {
        const QString here = QStringLiteral("groups[%1]").arg(i);
        if (!groupList.at(i).isObject()) {
            fields.fail(here, tr("is not an object"));
            break;
        }
        const QJsonObject groupObject = groupList.at(i).toObject();
        DecisionGroup group;
        Fields inGroup(groupObject, QStringLiteral("%1.%2").arg(path, here));
        inGroup.read("name", &group.name);
        inGroup.read("pvs", &group.pvs);
        if (!inGroup.error().isEmpty())
            return refuse(inGroup.error());
        config.groups.append(group);
    }
    if (!fields.error().isEmpty())
        return refuse(fields.error());
    QString why;
    if (accepts == OnlyValid && !config.validate(&why))
        return refuse(QStringLiteral("%1.%2").arg(path, why));
    *this = config;
    return true;
}

} // namespace Candela
