// SPDX-License-Identifier: MIT
#pragma once

#include "bench/LibcaApi.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <deque>
#include <mutex>
#include <vector>

namespace Candela::Ioc {

/// The functions of libca's C interface that the benchmark has no need for. Facts of EPICS base 7.0
/// (cadef.h).
struct LibcaExtras
{
    void *(*userPointer)(Bench::LibcaChannel) = nullptr;
    short (*fieldType)(Bench::LibcaChannel) = nullptr;
    unsigned long (*elementCount)(Bench::LibcaChannel) = nullptr;
    int (*state)(Bench::LibcaChannel) = nullptr; // 2: connected
    unsigned (*readAccess)(Bench::LibcaChannel) = nullptr;
    unsigned (*writeAccess)(Bench::LibcaChannel) = nullptr;

    bool load(QString *error);
};

/// A channel, or a request on one, as libca's own threads tell of it.
struct LibcaLog
{
    Bench::LibcaChannel channel = nullptr;
    std::atomic<int> ups{0};
    std::atomic<int> downs{0};

    struct Event
    {
        int status = 0;
        long type = 0;
        long count = 0;
        QByteArray bytes;
    };
    void add(const Bench::LibcaEventArgs &args, qsizetype size);
    int count() const;
    Event last() const;

private:
    mutable std::mutex m_mutex;
    std::vector<Event> m_events;
};

/// The client library that every EPICS site runs, with callbacks in its own threads. One at a time: libca
/// has one context for each thread that makes one.
class LibcaClient
{
public:
    /// False with *error if the library is not installed, or has no context for us.
    bool create(QString *error);
    ~LibcaClient();

    /// Begins to connect; the log lives as long as this.
    LibcaLog *open(const QByteArray &name, unsigned priority = 0);
    void close(LibcaLog *log);
    /// Reads `count` elements with DBR type `type`; null on failure or after ten seconds.
    template <typename T>
    bool get(const LibcaLog *log, long type, T *into, unsigned long count = 1)
    {
        return m_api.arrayGet(type, count, log->channel, into) == Bench::LibcaApi::Normal &&
               m_api.pendIo(10) == Bench::LibcaApi::Normal;
    }
    /// The answer arrives in the log that is returned.
    LibcaLog *put(const LibcaLog *log, long type, const void *value, unsigned long count = 1);
    /// Each update arrives in the log that is returned.
    LibcaLog *subscribe(const LibcaLog *log, long type, unsigned long count, long mask,
                        Bench::LibcaEvent *event = nullptr);
    void flush() { m_api.flushIo(); }

    const Bench::LibcaApi &api() const { return m_api; }
    const LibcaExtras &extras() const { return m_extras; }

private:
    Bench::LibcaApi m_api;
    LibcaExtras m_extras;
    bool m_created = false;
    std::deque<LibcaLog> m_logs; ///< Addresses stay: libca has them.
};

} // namespace Candela::Ioc
