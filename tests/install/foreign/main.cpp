// SPDX-License-Identifier: MIT
//
// The README's program: read all sensors at once, decide, write all lamps at once.
#include <candela/async/First.h>
#include <candela/async/Gather.h>
#include <candela/async/Scatter.h>
#include <candela/async/Synchronous.h>
#include <candela/client/Context.h>
#include <candela/client/MemoryContext.h>
#include <candela/client/Subscription.h>

#include <QCoreApplication>
#include <QTextStream>

using namespace Candela;
using namespace std::chrono_literals;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);

    // How this project would test itself: in memory, every future finished when it is returned.
    MemoryContext memory;
    memory.declare("lux", 480);
    if (first({memory.pv("lux")}).result().reading.toDouble() != 480)
        return 2;

    Context context; // EPICS_CA_ADDR_LIST and the rest of the environment
    const QList<Pv> sensors = context.pvs(app.arguments().mid(1));

    gather(sensors, {.timeout = 500ms}).then(&app, [&](const GatherResult &result) {
        QTextStream out(stdout);
        for (qsizetype i = 0; i < result.size(); ++i)
            out << result.pv(i).name() << " "
                << (result[i].ok() ? result[i].reading.toText() : result[i].error.message()) << "\n";
        out << result.okCount() << " of " << result.size() << "\n";
        app.exit(result.allOk() ? 0 : 1);
    });
    return app.exec();
}
