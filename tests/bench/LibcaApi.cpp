// SPDX-License-Identifier: MIT
#include "LibcaApi.h"

#include <QLibrary>
#include <QStringList>

namespace Candela::Bench {

bool LibcaApi::load(QString *error)
{
    // The plain name exists only with the development package, the numbered ones with the library itself.
    QLibrary library;
    const QStringList names = {QStringLiteral("libca.so.4"), QStringLiteral("libca.so.4.13.5"),
                               QStringLiteral("libca.so")};
    for (const QString &name : names) {
        library.setFileName(name);
        if (library.load())
            break;
    }
    if (!library.isLoaded()) {
        *error =
            QStringLiteral("libca is not installed (apt-get install libca4.13.5): ") + library.errorString();
        return false;
    }
    bool complete = true;
    const auto resolve = [&](auto &function, const char *name) {
        function = reinterpret_cast<std::decay_t<decltype(function)>>(library.resolve(name));
        if (!function && complete) {
            complete = false;
            *error = QStringLiteral("libca has no function ") + QLatin1String(name);
        }
    };
    resolve(contextCreate, "ca_context_create");
    resolve(contextDestroy, "ca_context_destroy");
    resolve(createChannel, "ca_create_channel");
    resolve(clearChannel, "ca_clear_channel");
    resolve(arrayGet, "ca_array_get");
    resolve(arrayPut, "ca_array_put");
    resolve(arrayPutCallback, "ca_array_put_callback");
    resolve(createSubscription, "ca_create_subscription");
    resolve(clearSubscription, "ca_clear_subscription");
    resolve(flushIo, "ca_flush_io");
    resolve(pendIo, "ca_pend_io");
    return complete;
}

} // namespace Candela::Bench
