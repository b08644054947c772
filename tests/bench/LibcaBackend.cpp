// SPDX-License-Identifier: MIT
#include "ClientBackend.h"
#include "LibcaApi.h"
#include "Measure.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace Candela::Bench {

namespace {

/// Counts callbacks of libca's threads down to zero.
class Countdown
{
public:
    void start(int count) { m_left.store(count); }
    void done()
    {
        if (m_left.fetch_sub(1) == 1) {
            const std::lock_guard lock(m_mutex);
            m_zero.notify_all();
        }
    }
    bool wait(double seconds)
    {
        std::unique_lock lock(m_mutex);
        return m_zero.wait_for(lock, std::chrono::duration<double>(seconds),
                               [this] { return m_left.load() <= 0; });
    }
    int left() const { return m_left.load(); }

private:
    std::atomic<int> m_left{0};
    std::mutex m_mutex;
    std::condition_variable m_zero;
};

// libca's callbacks carry one user pointer, and the connection callback not even that cheaply: one backend
// lives at a time.
Countdown connecting;
Countdown writing;
std::atomic<int> writeErrors{0};
std::atomic<int> lastWriteStatus{0};
std::atomic<bool> counting{false};
std::atomic<quint64> updates{0};
double updateSum = 0; // only libca's one receive thread adds

void onConnection(LibcaConnectionArgs args)
{
    if (args.op == 6)
        connecting.done();
}

void onOther(LibcaConnectionArgs) {}

void onWritten(LibcaEventArgs args)
{
    if (args.status != LibcaApi::Normal) {
        writeErrors.fetch_add(1);
        lastWriteStatus = args.status;
    }
    writing.done();
}

void onUpdate(LibcaEventArgs args)
{
    if (args.status != LibcaApi::Normal || !counting.load(std::memory_order_relaxed))
        return;
    updateSum += static_cast<const LibcaTimeDouble *>(args.data)->value;
    updates.fetch_add(1, std::memory_order_relaxed);
}

class LibcaBackend : public ClientBackend
{
public:
    ~LibcaBackend() override
    {
        if (m_created)
            m_api.contextDestroy();
    }

    bool connectAll(const QStringList &names, double timeoutSeconds) override
    {
        if (!prepare())
            return false;
        m_channels.resize(size_t(names.size()));
        m_data.resize(size_t(names.size()));
        return connectNames(names, m_channels, timeoutSeconds);
    }

    bool search(const QStringList &names) override
    {
        if (!prepare())
            return false;
        for (const QString &name : names) {
            LibcaChannel channel = nullptr;
            m_api.createChannel(name.toUtf8().constData(), onOther, nullptr, 0, &channel);
        }
        m_api.flushIo();
        return true;
    }

    void gatherUntil(double deadlineSeconds, qsizetype *arrived, double *sum) override
    {
        for (size_t i = 0; i < m_channels.size(); ++i) {
            m_data[i].seconds = 0;
            m_api.arrayGet(LibcaApi::DbrTimeDouble, 1, m_channels[i], &m_data[i]);
        }
        m_api.pendIo(deadlineSeconds);
        *arrived = 0;
        *sum = 0;
        for (const LibcaTimeDouble &item : m_data) {
            *arrived += item.seconds != 0;
            *sum += item.seconds != 0 ? item.value : 0;
        }
    }

    bool gather(double timeoutSeconds, double *sum) override
    {
        for (size_t i = 0; i < m_channels.size(); ++i) {
            m_data[i].seconds = 0;
            m_api.arrayGet(LibcaApi::DbrTimeDouble, 1, m_channels[i], &m_data[i]);
        }
        if (m_api.pendIo(timeoutSeconds) != LibcaApi::Normal)
            return fail(QStringLiteral("libca: not every PV was read in time"));
        *sum = 0;
        for (const LibcaTimeDouble &item : m_data)
            *sum += item.value;
        return true;
    }

    bool scatter(const QList<double> &values, double timeoutSeconds) override
    {
        if (m_posting) {
            for (size_t i = 0; i < m_channels.size(); ++i)
                m_api.arrayPut(LibcaApi::DbrDouble, 1, m_channels[i], &values[qsizetype(i)]);
            return m_api.flushIo() == LibcaApi::Normal || fail(QStringLiteral("libca: nothing was sent"));
        }
        writeErrors = 0;
        writing.start(int(m_channels.size()));
        for (size_t i = 0; i < m_channels.size(); ++i)
            m_api.arrayPutCallback(LibcaApi::DbrDouble, 1, m_channels[i], &values[qsizetype(i)], onWritten,
                                   nullptr);
        m_api.flushIo();
        const bool inTime = writing.wait(timeoutSeconds);
        if (!inTime || writeErrors != 0)
            return fail(
                QStringLiteral("libca: %1 writes were not acknowledged in time, %2 failed (the last with %3)")
                    .arg(writing.left())
                    .arg(writeErrors.load())
                    .arg(lastWriteStatus.load()));
        return true;
    }

    QList<double> values() const override
    {
        QList<double> all;
        for (const LibcaTimeDouble &item : m_data)
            all.append(item.value);
        return all;
    }

    bool monitor(const QStringList &names, double seconds, MonitorFigures *figures) override
    {
        if (!prepare())
            return false;
        std::vector<LibcaChannel> channels(size_t(names.size()));
        if (!connectNames(names, channels, 30))
            return false;
        std::vector<LibcaEvent> events(channels.size());
        for (size_t i = 0; i < channels.size(); ++i)
            m_api.createSubscription(LibcaApi::DbrTimeDouble, 1, channels[i], 1 | 4, onUpdate, nullptr,
                                     &events[i]);
        m_api.flushIo();
        std::this_thread::sleep_for(
            std::chrono::milliseconds(500)); // the burst of first values is not the load
        updates = 0;
        updateSum = 0;
        Stopwatch watch;
        counting = true;
        std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
        counting = false;
        figures->seconds = watch.wallMs() / 1000;
        figures->cpuMs = watch.cpuMs();
        figures->updates = updates;
        figures->sum = updateSum;
        for (LibcaEvent event : events)
            m_api.clearSubscription(event);
        for (LibcaChannel channel : channels)
            m_api.clearChannel(channel);
        m_api.flushIo();
        return figures->updates > 0 || fail(QStringLiteral("libca: no update arrived"));
    }

private:
    bool prepare()
    {
        if (m_created)
            return true;
        QString why;
        if (!m_api.load(&why))
            return fail(why);
        m_created = m_api.contextCreate(1) == LibcaApi::Normal;
        return m_created || fail(QStringLiteral("libca: no context"));
    }

    bool connectNames(const QStringList &names, std::vector<LibcaChannel> &channels, double timeoutSeconds)
    {
        connecting.start(int(names.size()));
        for (size_t i = 0; i < channels.size(); ++i)
            m_api.createChannel(names[qsizetype(i)].toUtf8().constData(), onConnection, nullptr, 0,
                                &channels[i]);
        m_api.flushIo();
        return connecting.wait(timeoutSeconds) || fail(QStringLiteral("libca: %1 of %2 PVs did not connect")
                                                           .arg(connecting.left())
                                                           .arg(names.size()));
    }

    LibcaApi m_api;
    bool m_created = false;
    std::vector<LibcaChannel> m_channels;
    std::vector<LibcaTimeDouble> m_data;
};

} // namespace

std::unique_ptr<ClientBackend> ClientBackend::libca()
{
    return std::make_unique<LibcaBackend>();
}

} // namespace Candela::Bench
