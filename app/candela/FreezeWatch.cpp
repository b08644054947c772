// SPDX-License-Identifier: GPL-3.0-or-later
#include "FreezeWatch.h"

#include "session/OperationMark.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QLoggingCategory>
#include <QMetaEnum>

#include <algorithm>

namespace Candela {

namespace {

Q_LOGGING_CATEGORY(lcFreeze, "candela.freeze")

constexpr std::chrono::milliseconds HeartPeriod{50};

} // namespace

FreezeWatch::FreezeWatch(int limitMs, QObject *parent)
    : QObject(parent)
    , m_limitNs(qint64(limitMs) * 1'000'000)
    , m_heart(this)
{
    m_clock.start();
    connect(&m_heart, &QTimer::timeout, this, &FreezeWatch::beat);
    m_heart.start(HeartPeriod);
    qApp->installEventFilter(this);
    m_thread = std::thread([this] { watch(); });
}

FreezeWatch::~FreezeWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_wake.notify_one();
    m_thread.join(); // it only sleeps, and wakes at once
}

bool FreezeWatch::eventFilter(QObject *watched, QEvent *event)
{
    m_receiver.store(watched->metaObject()->className(), std::memory_order_relaxed);
    m_event.store(event->type(), std::memory_order_relaxed);
    return false;
}

void FreezeWatch::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, HeartPeriod, [this] { return m_ends; })) {
        if (m_isFrozen || m_clock.nsecsElapsed() - m_beatNs.load(std::memory_order_acquire) < m_limitNs)
            continue;
        m_isFrozen = true;
        m_sample = {m_receiver.load(std::memory_order_relaxed), m_event.load(std::memory_order_relaxed),
                    OperationMark::now()};
    }
}

void FreezeWatch::beat()
{
    const qint64 now = m_clock.nsecsElapsed();
    const qint64 gap = now - m_beatNs.exchange(now, std::memory_order_release);
    Sample sample;
    {
        const std::lock_guard lock(m_mutex);
        if (!std::exchange(m_isFrozen, false))
            return;
        sample = m_sample;
    }
    const int ms = int(gap / 1'000'000);
    const QString what = describe(sample);
    ++m_freezes;
    m_longestMs = std::max(m_longestMs, ms);
    qCWarning(lcFreeze).noquote() << "The window stood still for" << ms << "ms:" << what;
    Q_EMIT frozen(ms, what);
}

QString FreezeWatch::sentence(int ms, const QString &what)
{
    //: %2 is technical: "restoring the workspace, PlanView Paint"
    return tr("The window stood still for %1 ms: %2").arg(QLocale().toString(ms), what);
}

QString FreezeWatch::describe(const Sample &sample)
{
    QString receiver = QString::fromLatin1(sample.receiver ? sample.receiver : "event loop");
    receiver.remove(QLatin1String("Candela::"));
    const char *event = QMetaEnum::fromType<QEvent::Type>().valueToKey(sample.event);
    const QString last = QString(receiver + QLatin1Char(' ') +
                                 (event ? QString::fromLatin1(event) : QString::number(sample.event)));
    return sample.operation ? QStringLiteral("%1, %2").arg(QString::fromLatin1(sample.operation), last)
                            : last;
}

} // namespace Candela
