// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

/// What this process holds at the moment. Where the system does not say, 0.
struct Resources
{
    qint64 resident = 0; ///< Bytes of memory in RAM.
    qint64 heap = 0;     ///< Bytes that the program has allocated and not given back; 0 under a sanitizer.
    int handles = 0;     ///< Open files and sockets.
    int threads = 0;

    static Resources now();
};
