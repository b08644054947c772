// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstdint>

// The part of libca's C interface that the benchmark uses, declared here because Debian ships the library
// without its headers. Facts from EPICS base 7.0 (cadef.h, db_access.h); no code of it.

namespace Candela::Bench {

using LibcaChannel = void *;
using LibcaEvent = void *;

struct LibcaConnectionArgs
{
    LibcaChannel channel;
    long op; // 6: up, 7: down
};

struct LibcaEventArgs
{
    void *user;
    LibcaChannel channel;
    long type;
    long count;
    const void *data;
    int status; // 1: normal
};

/// struct dbr_time_double, DBR type 20.
struct LibcaTimeDouble
{
    int16_t status;
    int16_t severity;
    uint32_t seconds;
    uint32_t nanoseconds;
    int32_t padding;
    double value;
};

struct LibcaApi
{
    static constexpr long DbrDouble = 6;
    static constexpr long DbrTimeDouble = 20;
    static constexpr int Normal = 1;

    using ConnectionCallback = void (*)(LibcaConnectionArgs);
    using EventCallback = void (*)(LibcaEventArgs);

    int (*contextCreate)(int preemptive) = nullptr;
    void (*contextDestroy)() = nullptr;
    int (*createChannel)(const char *, ConnectionCallback, void *, unsigned priority,
                         LibcaChannel *) = nullptr;
    int (*clearChannel)(LibcaChannel) = nullptr;
    int (*arrayGet)(long type, unsigned long count, LibcaChannel, void *) = nullptr;
    int (*arrayPut)(long type, unsigned long count, LibcaChannel, const void *) = nullptr;
    int (*arrayPutCallback)(long type, unsigned long count, LibcaChannel, const void *, EventCallback,
                            void *) = nullptr;
    int (*createSubscription)(long type, unsigned long count, LibcaChannel, long mask, EventCallback, void *,
                              LibcaEvent *) = nullptr;
    int (*clearSubscription)(LibcaEvent) = nullptr;
    int (*flushIo)() = nullptr;
    int (*pendIo)(double seconds) = nullptr;

    /// Loads Debian's library; on failure returns false and says why.
    bool load(QString *error);
};

} // namespace Candela::Bench
