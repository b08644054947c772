// SPDX-License-Identifier: MIT
#include "Resources.h"

#include "async/Gather.h"
#include "client/Context.h"
#include "client/Subscription.h"
#include "ioc/ServerThread.h"
#include "support/EngineDoor.h"
#include "support/Futures.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Candela;
using namespace Candela::Test;
using namespace std::chrono_literals;

/// A server that restarts again and again under a thousand subscriptions. CANDELA_RESTARTS says how often; a
/// few times are enough for every day, tests/soak/README.md has the thousand.
class tst_Restarts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSubscriptionIsLostAndNothingGrows()
    {
        const int restarts = std::max(12, qEnvironmentVariableIntValue("CANDELA_RESTARTS"));
        constexpr int Count = 1000;
        Ioc::ServerThread server([](Ioc::Database &database) {
            for (int i = 0; i < Count; ++i)
                database.add(Ioc::RecordType::Ao, QByteArray("lux").append(QByteArray::number(i)))
                    ->setValue(0);
        });
        QVERIFY2(server.start(), qPrintable(server.errorString()));
        Context context(Config::loopback(server.port()));
        QStringList names;
        for (int i = 0; i < Count; ++i)
            names.append(QStringLiteral("lux%1").arg(i));
        const QList<Pv> pvs = context.pvs(names);
        SubscriptionGroup group(&context);
        quint64 updates = 0;
        connect(&group, &SubscriptionGroup::updated, this,
                [&updates](const UpdateBatch &batch) { updates += batch.size(); });
        const QList<int> keys = group.add(pvs);

        // Whatever grows to its size does so in the first rounds.
        const int warm = std::max(5, restarts / 10);
        Resources before;
        QElapsedTimer clock;
        clock.start();
        for (int round = 1; round <= restarts; ++round) {
            server.stop();
            server.run([round](Ioc::Database &database) {
                for (int i = 0; i < Count; ++i)
                    database.find(QByteArray("lux").append(QByteArray::number(i)))
                        ->setValue(round * 10'000 + i);
            });
            QVERIFY2(server.start(), qPrintable(server.errorString()));
            const auto allNewest = [&] {
                for (int i = 0; i < Count; ++i) {
                    if (group.latest(keys[i]).toDouble() != round * 10'000 + i)
                        return false;
                }
                return true;
            };
            QTRY_VERIFY2_WITH_TIMEOUT(allNewest(), qPrintable(QStringLiteral("round %1").arg(round)), 60000);
            if (round % 10 == 0) {
                QFuture<GatherResult> all = gather(pvs, {.timeout = 30s});
                FINISH(all);
                QVERIFY(all.result().allOk());
            }
            if (round == warm)
                before = Resources::now();
            if (restarts >= 100 && round % (restarts / 10) == 0)
                qInfo("round %d: heap %.1f kB", round, double(Resources::now().heap) / 1024);
        }
        QTRY_COMPARE_WITH_TIMEOUT(context.stats().connected, Count, 30000);
        const Resources after = Resources::now();
        quint32 underWay = 1;
        int circuits = 0;
        quint32 channels = 0;
        std::size_t searched = 1;
        inEngine(context, [&](Net::Engine &engine) {
            underWay = engine.requests().underWay();
            circuits = engine.circuits().size();
            channels = engine.channels().size();
            searched = engine.search().schedule().size();
        });
        qInfo("%d restarts in %.1f s, %llu updates; heap %+.1f kB, resident %+.1f kB, handles %d then %d",
              restarts, double(clock.elapsed()) / 1000, updates, double(after.heap - before.heap) / 1024,
              double(after.resident - before.resident) / 1024, before.handles, after.handles);
        QCOMPARE(underWay, 0u);
        QCOMPARE(circuits, 1);
        QCOMPARE(channels, quint32(Count));
        QCOMPARE(searched, std::size_t(0));
        QVERIFY(updates >= quint64(restarts) * Count);
        QVERIFY2(after.handles <= before.handles + 2,
                 qPrintable(QString::number(after.handles - before.handles)));
        // Client and server together, both ends of every connection: less than a byte for each subscription
        // and restart, and no more than a buffer or two in all.
        QVERIFY2(after.heap - before.heap < 512 * 1024,
                 qPrintable(QString::number(after.heap - before.heap)));
    }
};

QTEST_GUILESS_MAIN(tst_Restarts)
#include "tst_restarts.moc"
