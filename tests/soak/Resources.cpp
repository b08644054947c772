// SPDX-License-Identifier: MIT
#include "Resources.h"

#include <QDir>
#include <QFile>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

Resources Resources::now()
{
    Resources all;
#ifdef Q_OS_LINUX
    QFile memory(QStringLiteral("/proc/self/statm"));
    if (memory.open(QIODevice::ReadOnly))
        all.resident = memory.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
    memory.close();
    // Less the one that the listing itself needs.
    all.handles = int(QDir(QStringLiteral("/proc/self/fd"))
                          .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System)
                          .size()) -
                  1;
    all.threads =
        int(QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
#endif
#if defined(__GLIBC__) && __GLIBC_PREREQ(2, 33)
    const struct mallinfo2 heap = ::mallinfo2();
    all.heap = qint64(heap.uordblks) + qint64(heap.hblkhd);
#endif
    return all;
}
