// SPDX-License-Identifier: MIT
// candela-storm [MINUTES] [NAMES]: searches names that nobody has, and counts the datagrams that leave, by
// the client's own count and at a socket that hears them. Says what came in each minute.
#include "client/Context.h"

#include <QCoreApplication>
#include <QTimer>
#include <QUdpSocket>

#include <cstdio>

using namespace Candela;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const double minutes = arguments.value(1, QStringLiteral("10")).toDouble();
    const int names = arguments.value(2, QStringLiteral("10000")).toInt();
    if (minutes <= 0 || names <= 0) {
        std::fputs("candela-storm [MINUTES] [NAMES]\n", stderr);
        return 2;
    }

    QUdpSocket nobody;
    nobody.bind(QHostAddress(QHostAddress::LocalHost), 0);
    nobody.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4 * 1024 * 1024);
    quint64 heard = 0;
    quint64 bytes = 0;
    QObject::connect(&nobody, &QUdpSocket::readyRead, &app, [&] {
        char buffer[2048];
        while (nobody.hasPendingDatagrams()) {
            bytes += quint64(std::max<qint64>(0, nobody.readDatagram(buffer, sizeof buffer)));
            ++heard;
        }
    });

    Context context(Config::loopback(nobody.localPort()));
    QStringList all;
    for (int i = 0; i < names; ++i)
        all.append(QStringLiteral("nobody:has:this:%1").arg(i, 5, 10, QLatin1Char('0')));
    context.connectChannels(context.pvs(all));

    int minute = 0;
    quint64 last = 0;
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &app, [&] {
        std::printf("minute %2d: %6llu datagrams, %llu in all, %llu bytes\n", ++minute, heard - last, heard,
                    bytes);
        std::fflush(stdout);
        last = heard;
    });
    tick.start(60'000);
    QTimer::singleShot(int(minutes * 60'000), Qt::PreciseTimer, &app, [&] {
        std::printf("%d names, %.1f minutes: %llu datagrams heard, %llu bytes, %.1f searches a name\n", names,
                    minutes, heard, bytes, double(bytes) / 40 / names);
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
