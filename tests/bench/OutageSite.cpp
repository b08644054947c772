// SPDX-License-Identifier: MIT
#include "OutageBench.h"

#include "ioc/ServerThread.h"
#include "support/proxy/FaultProxy.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTextStream>

#include <memory>
#include <vector>

#include <unistd.h>

namespace Candela::Bench {

using Candela::Testing::FaultProxy;
using Candela::Testing::Faults;

namespace {

struct Line
{
    std::unique_ptr<Ioc::ServerThread> server;
    std::unique_ptr<FaultProxy> proxy;
};

} // namespace

/// outage-site SERVERS PVS RTT_MS: prints "ports P P ...", then obeys lines on standard input: "dead N" makes
/// the last N servers swallow everything, "end" ends.
int outageSiteMain(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int servers = arguments.value(2).toInt();
    const int pvs = arguments.value(3).toInt();
    const std::chrono::milliseconds delay(arguments.value(4).toInt() / 2);
    QTextStream out(stdout);
    std::vector<Line> lines;
    QString ports = QStringLiteral("ports");
    for (int s = 0; s < servers; ++s) {
        Line line;
        line.server = std::make_unique<Ioc::ServerThread>([s, pvs](Ioc::Database &database) {
            for (int i = 0; i < pvs; ++i)
                database.add(Ioc::RecordType::Ao, QStringLiteral("outage:%1:%2").arg(s).arg(i).toLatin1())
                    ->setValue(i + 1);
        });
        if (!line.server->start()) {
            out << "error " << line.server->errorString() << Qt::endl;
            return 1;
        }
        line.proxy = std::make_unique<FaultProxy>(line.server->tcpPort(), line.server->port());
        if (!line.proxy->start()) {
            out << "error " << line.proxy->errorString() << Qt::endl;
            return 1;
        }
        Faults faults;
        faults.delay = delay;
        line.proxy->setFaults(faults);
        ports += QLatin1Char(' ') + QString::number(line.proxy->port());
        lines.push_back(std::move(line));
    }
    out << ports << Qt::endl;

    QByteArray input;
    QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &app, [&] {
        char buffer[256];
        const ssize_t size = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (size <= 0) {
            QCoreApplication::quit();
            return;
        }
        input.append(buffer, size);
        while (input.contains('\n')) {
            const QByteArray order = input.left(input.indexOf('\n'));
            input.remove(0, order.size() + 1);
            if (order == "end") {
                QCoreApplication::quit();
            } else if (order.startsWith("dead ")) {
                const auto dead = std::size_t(order.mid(5).toInt());
                for (std::size_t i = lines.size() - std::min(dead, lines.size()); i < lines.size(); ++i) {
                    Faults faults = lines[i].proxy->faults();
                    faults.blackHole = true;
                    lines[i].proxy->setFaults(faults);
                }
                out << "ok" << Qt::endl;
            }
        }
    });
    return QCoreApplication::exec();
}

} // namespace Candela::Bench
