// SPDX-License-Identifier: MIT
#include "ServerTrouble.h"

#include "Server.h"
#include "ServerLog.h"

#include "records/Database.h"

#include <algorithm>

namespace Candela::Ioc {

namespace {

constexpr double LongestDelay = 10000; // milliseconds

/// A record whose number does something when it is written. The writer's own circuit is in the middle of its
/// request then, so the deed is done in the next turn of the event loop.
template <typename Deed>
Record *addCommand(Database &database, QObject *context, const QByteArray &name, const char *units,
                   double largest, const char *description, Deed deed)
{
    Record *record = database.add(RecordType::Ao, name);
    if (!record)
        return nullptr;
    record->changeAttributes([&](Attributes &set) {
        set.units = units;
        set.drvh = set.hopr = largest;
    });
    record->setDescription(QString::fromLatin1(description));
    record->setValue(0);
    record->onPut([context, deed](Record &, const Reading &value) {
        const double number = value.toDouble();
        QMetaObject::invokeMethod(
            context, [deed, number] { deed(number); }, Qt::QueuedConnection);
        return PutOutcome::Done;
    });
    return record;
}

void clear(Record *record)
{
    if (record)
        record->setValue(0);
}

std::chrono::milliseconds inMilliseconds(double seconds)
{
    return std::chrono::milliseconds(qint64(seconds * 1000));
}

} // namespace

ServerTrouble::ServerTrouble(Server &server, Database &database, const QByteArray &prefix, QObject *parent)
    : QObject(parent)
    , m_server(server)
{
    const QByteArray base = prefix + ":TROUBLE:";
    m_stall = addCommand(database, this, base + "STALL", "s", Longest, "Server says nothing for so long",
                         [this](double value) { stall(value); });
    m_slow = addCommand(database, this, base + "SLOW", "ms", LongestDelay, "Server is late by so much",
                        [this](double value) { setSlow(value); });
    m_drop = addCommand(database, this, base + "DROP", "", 1, "Write 1: server cuts all circuits",
                        [this](double value) {
                            if (value != 0)
                                drop();
                        });
    m_restart = addCommand(database, this, base + "RESTART", "s", Longest, "Server is away for so long",
                           [this](double value) { restart(value); });
    m_stallEnd.setSingleShot(true);
    m_restartEnd.setSingleShot(true);
    connect(&m_stallEnd, &QTimer::timeout, this, [this] {
        clear(m_stall);
        m_server.setStalled(false);
    });
    connect(&m_restartEnd, &QTimer::timeout, this, &ServerTrouble::comeBack);
}

ServerTrouble::~ServerTrouble()
{
    for (Record *record : {m_stall, m_slow, m_drop, m_restart}) {
        if (record)
            record->onPut({});
    }
}

bool ServerTrouble::knows(const QString &specification)
{
    const QString word = specification.section(QLatin1Char(':'), 0, 0).trimmed();
    return word == QLatin1String("stall") || word == QLatin1String("slow") || word == QLatin1String("drop") ||
           word == QLatin1String("restart");
}

bool ServerTrouble::apply(const QString &specification, QString *error)
{
    const QString word = specification.section(QLatin1Char(':'), 0, 0).trimmed();
    if (word == QLatin1String("drop")) {
        drop();
        return true;
    }
    bool ok = false;
    const double number = specification.section(QLatin1Char(':'), 1).toDouble(&ok);
    if (!ok || !(number >= 0)) {
        *error = tr("\"%1\": %2, a colon and a number are needed").arg(specification, word);
        return false;
    }
    if (word == QLatin1String("stall"))
        stall(number);
    else if (word == QLatin1String("slow"))
        setSlow(number);
    else
        restart(number);
    return true;
}

void ServerTrouble::stall(double seconds)
{
    m_server.setStalled(seconds > 0);
    if (seconds > 0)
        m_stallEnd.start(inMilliseconds(std::min(seconds, Longest)));
    else
        m_stallEnd.stop();
}

void ServerTrouble::setSlow(double milliseconds)
{
    m_server.setDelay(std::chrono::milliseconds(qint64(std::clamp(milliseconds, 0.0, LongestDelay))));
}

void ServerTrouble::drop()
{
    m_server.dropCircuits();
    clear(m_drop);
}

void ServerTrouble::restart(double seconds)
{
    if (!(seconds > 0) || !m_server.isRunning())
        return;
    m_server.stop();
    m_restartEnd.start(inMilliseconds(std::min(seconds, Longest)));
}

void ServerTrouble::comeBack()
{
    constexpr auto again = std::chrono::seconds(1);
    clear(m_restart);
    if (!m_server.start()) {
        qCWarning(lcServer).noquote() << "cannot serve again:" << m_server.errorString();
        m_restartEnd.start(again);
    }
}

} // namespace Candela::Ioc
