// SPDX-License-Identifier: MIT
#include "ioc/LibcaClient.h"

#include <QLibrary>

namespace Candela::Ioc {

using Bench::LibcaApi;

namespace {

constexpr long OperationUp = 6;

/// libca's connection callback has no argument of ours, but a channel has a pointer.
void *(*userPointerOf)(Bench::LibcaChannel) = nullptr;

qsizetype sizeOf(long type, long count)
{
    switch (type) {
    case 0: // DBR_STRING
        return 40 * count;
    case 14: // DBR_TIME_STRING
        return 12 + 40 * count;
    case LibcaApi::DbrDouble:
        return 8 * count;
    case LibcaApi::DbrTimeDouble:
        return 16 + 8 * count;
    default:
        return 0;
    }
}

void onConnection(Bench::LibcaConnectionArgs args)
{
    auto *log = static_cast<LibcaLog *>(userPointerOf(args.channel));
    ++(args.op == OperationUp ? log->ups : log->downs);
}

void onEvent(Bench::LibcaEventArgs args)
{
    static_cast<LibcaLog *>(args.user)->add(args, args.data ? sizeOf(args.type, args.count) : 0);
}

} // namespace

bool LibcaExtras::load(QString *error)
{
    // The benchmark's part has loaded the library already; this only asks it for more.
    QLibrary library;
    for (const char *name : {"libca.so.4", "libca.so.4.13.5", "libca.so"}) {
        library.setFileName(QString::fromLatin1(name));
        if (library.load())
            break;
    }
    bool complete = true;
    const auto resolve = [&](auto &function, const char *name) {
        function = reinterpret_cast<std::decay_t<decltype(function)>>(library.resolve(name));
        if (!function && complete) {
            complete = false;
            *error = QStringLiteral("libca has no function ") + QLatin1String(name);
        }
    };
    resolve(userPointer, "ca_puser");
    resolve(fieldType, "ca_field_type");
    resolve(elementCount, "ca_element_count");
    resolve(state, "ca_state");
    resolve(readAccess, "ca_read_access");
    resolve(writeAccess, "ca_write_access");
    return complete;
}

void LibcaLog::add(const Bench::LibcaEventArgs &args, qsizetype size)
{
    const std::lock_guard lock(m_mutex);
    m_events.push_back(
        {args.status, args.type, args.count, QByteArray(static_cast<const char *>(args.data), size)});
}

int LibcaLog::count() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_events.size());
}

LibcaLog::Event LibcaLog::last() const
{
    const std::lock_guard lock(m_mutex);
    return m_events.empty() ? Event{} : m_events.back();
}

bool LibcaClient::create(QString *error)
{
    if (!m_api.load(error) || !m_extras.load(error))
        return false;
    userPointerOf = m_extras.userPointer;
    m_created = m_api.contextCreate(1) == LibcaApi::Normal; // 1: callbacks come by themselves
    if (!m_created)
        *error = QStringLiteral("libca gives no context");
    return m_created;
}

LibcaClient::~LibcaClient()
{
    // Ends its threads: no callback comes behind this.
    if (m_created)
        m_api.contextDestroy();
}

LibcaLog *LibcaClient::open(const QByteArray &name, unsigned priority)
{
    LibcaLog &log = m_logs.emplace_back();
    const int status = m_api.createChannel(name.constData(), onConnection, &log, priority, &log.channel);
    return status == LibcaApi::Normal ? &log : nullptr;
}

void LibcaClient::close(LibcaLog *log)
{
    m_api.clearChannel(log->channel);
    m_api.flushIo();
}

LibcaLog *LibcaClient::put(const LibcaLog *log, long type, const void *value, unsigned long count)
{
    LibcaLog &answer = m_logs.emplace_back();
    const int status = m_api.arrayPutCallback(type, count, log->channel, value, onEvent, &answer);
    m_api.flushIo();
    return status == LibcaApi::Normal ? &answer : nullptr;
}

LibcaLog *LibcaClient::subscribe(const LibcaLog *log, long type, unsigned long count, long mask,
                                 Bench::LibcaEvent *event)
{
    LibcaLog &updates = m_logs.emplace_back();
    const int status = m_api.createSubscription(type, count, log->channel, mask, onEvent, &updates, event);
    m_api.flushIo();
    return status == LibcaApi::Normal ? &updates : nullptr;
}

} // namespace Candela::Ioc
