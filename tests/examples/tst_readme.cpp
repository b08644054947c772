// SPDX-License-Identifier: MIT
// Compiles and runs the pieces of code in libclient/README.md.
#include "async/AsCompleted.h"
#include "async/Await.h"
#include "async/ControlLoop.h"
#include "async/Dispatcher.h"
#include "async/First.h"
#include "async/Gather.h"
#include "async/Pipeline.h"
#include "async/RunAsync.h"
#include "async/Scatter.h"
#include "async/Synchronous.h"
#include "client/Context.h"
#include "client/MemoryContext.h"
#include "client/Subscription.h"

#include <QTest>
#include <QUdpSocket>

#undef NDEBUG
#include <cassert>

using namespace Candela;
using namespace std::chrono_literals;

namespace {

// What the examples take for granted.
#define EXAMPLE_PARAMETERS                                                                                   \
    [[maybe_unused]] Context &context, [[maybe_unused]] QObject *parent, [[maybe_unused]] Pv lux,            \
        [[maybe_unused]] Pv lamp, [[maybe_unused]] QList<Pv> sensors, [[maybe_unused]] QList<Pv> lamps

struct Example
{
    const char *title;
    void (*run)(EXAMPLE_PARAMETERS);
};

// Examples have names of their own, used or not.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wunused"
#include "readme_examples.inc"
#pragma GCC diagnostic pop

} // namespace

class tst_Readme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // The first example makes a Context from the environment: it shall find nothing but this machine.
        QUdpSocket free;
        QVERIFY(free.bind(QHostAddress(QHostAddress::LocalHost), 0));
        qputenv("EPICS_CA_AUTO_ADDR_LIST", "NO");
        qputenv("EPICS_CA_ADDR_LIST", "127.0.0.1:" + QByteArray::number(free.localPort()));
        qputenv("EPICS_CA_REPEATER_PORT", QByteArray::number(free.localPort()));
    }

    void examplesRun_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < int(std::size(examples)); ++i)
            QTest::newRow(examples[i].title) << i;
        QVERIFY(std::size(examples) >= 9);
    }
    void examplesRun()
    {
        QFETCH(int, number);
        MemoryContext context;
        QList<Pv> sensors;
        QList<Pv> lamps;
        for (int i = 0; i < 5; ++i) {
            context.declare(QStringLiteral("LUX%1").arg(i), 400 + 50 * i);
            context.declare(QStringLiteral("LAMP%1").arg(i), 0);
            sensors.append(context.pv(QStringLiteral("LUX%1").arg(i)));
            lamps.append(context.pv(QStringLiteral("LAMP%1").arg(i)));
        }
        auto parent = std::make_unique<QObject>();
        QTest::failOnWarning(QRegularExpression(QStringLiteral("QObject|QFuture|Candela")));
        examples[number].run(context, parent.get(), sensors.first(), lamps.first(), sensors, lamps);
        QTest::qWait(50); // what the examples have asked for comes
        QThreadPool::globalInstance()->waitForDone();
    }
};

QTEST_GUILESS_MAIN(tst_Readme)
#include "tst_readme.moc"
