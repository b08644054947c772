// SPDX-License-Identifier: MIT
#include "client/Context.h"
#include "client/Subscription.h"
#include "support/Futures.h"
#include "support/ScriptedServer.h"

#include <QSignalSpy>
#include <QTest>

using namespace Candela;
using namespace Candela::Test;
using namespace std::chrono_literals;

/// Servers of older minor versions: nothing is asked of them that they do not understand.
class tst_Versions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<ScriptedServer>();
        server->addDouble("a", 1);
        server->add("wave", Reading::fromDoubles({1, 2, 3}));
        server->add("big", Reading::fromDoubles(QList<double>(9'000, 1.5))); // 72 kB
    }
    void cleanup()
    {
        context.reset();
        QCOMPARE(server->badSids, 0);
        QCOMPARE(server->violations, 0);
        server.reset();
    }

    void everyVersion_data()
    {
        QTest::addColumn<int>("minor");
        QTest::addColumn<bool>("sendsVersion");
        for (int minor : {8, 9, 10, 11, 12, 13, 14}) {
            QTest::addRow("4.%d", minor) << minor << true;
            QTest::addRow("4.%d without a VERSION on its circuits", minor) << minor << false;
        }
    }
    void everyVersion()
    {
        QFETCH(int, minor);
        QFETCH(bool, sendsVersion);
        server->minorVersion = minor;
        server->sendVersion = sendsVersion;
        context = std::make_unique<Context>(server->config());
        const Pv a = context->pv(QStringLiteral("a"), 7);
        const Pv wave = context->pv(QStringLiteral("wave"), 7);
        std::unique_ptr<Subscription> sub(wave.subscribe());
        QFuture<Reading> scalar = a.read({.timeout = 10s});
        QFuture<Reading> array = wave.read({.timeout = 10s});
        QFuture<void> write = a.write(5.0, {.timeout = 10s});
        FINISH(scalar);
        FINISH(array);
        FINISH(write);
        QVERIFY(!errorOf(scalar));
        QVERIFY(!errorOf(write));
        QCOMPARE(array.result().toDoubles(), (QList<double>{1, 2, 3}));
        EVENTUALLY(sub->latest().count() == 3);
        server->set("wave", Reading::fromDoubles({4, 5, 6}));
        EVENTUALLY(sub->latest().toDouble() == 4.0);
        QCOMPARE(a.info().minorVersion, minor);
        QCOMPARE(server->find("a")->value.toDouble(), 5.0);
    }

    void largeArrays_data()
    {
        QTest::addColumn<int>("minor");
        QTest::newRow("4.8") << 8;
        QTest::newRow("4.9") << 9;
        QTest::newRow("4.13") << 13;
    }
    void largeArrays()
    {
        QFETCH(int, minor);
        server->minorVersion = minor;
        context = std::make_unique<Context>(server->config());
        const Pv big = context->pv(QStringLiteral("big"));
        QFuture<Reading> whole = big.read({.timeout = 10s});
        QFuture<void> write = big.write(QList<double>(8'500, 2.0), {.timeout = 10s});
        QFuture<Reading> part = big.read({.timeout = 10s, .count = 2'000});
        std::unique_ptr<Subscription> sub(big.subscribe());
        QSignalSpy failed(sub.get(), &Subscription::failed);
        FINISH(whole);
        FINISH(write);
        FINISH(part);
        QVERIFY(!errorOf(part));
        QCOMPARE(part.result().count(), 2'000u);
        if (minor >= 9) {
            QCOMPARE(whole.result().count(), 9'000u);
            QVERIFY(!errorOf(write));
            EVENTUALLY(sub->latest().isValid());
        } else {
            // No extended header: a typed error that says why, and the circuit is not lost.
            QCOMPARE(errorOf(whole).code(), ErrorCode::TooLarge);
            QCOMPARE(errorOf(write).code(), ErrorCode::TooLarge);
            QVERIFY2(errorOf(whole).message().contains(QStringLiteral("4.8")),
                     qPrintable(errorOf(whole).message()));
            EVENTUALLY(failed.size() == 1);
            QCOMPARE(failed.first().first().value<Error>().code(), ErrorCode::TooLarge);
        }
        QCOMPARE(server->creates, 1);
    }

    void oldNameServersAreNotAsked()
    {
        server->minorVersion = 11;
        ScriptedServer nobody; // searches by UDP lead nowhere
        Config config = nobody.config();
        config.nameServers = QStringList{QStringLiteral("127.0.0.1:%1").arg(server->tcpPort())};
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("name server.*4\\.11")));
        Context other(config);
        QSignalSpy warnings(&other, &Context::warning);
        QFuture<Reading> read = other.pv(QStringLiteral("a")).read({.timeout = 500ms});
        FINISH(read);
        QCOMPARE(errorOf(read).code(), ErrorCode::NotFound);
        EVENTUALLY(warnings.size() == 1);
        QCOMPARE(server->circuitSearches, 0);
    }

    void nameServersVersionSaysNothingOfTheIoc()
    {
        // It names a server of 4.11, which does not know count 0.
        ScriptedServer nameServer;
        ScriptedServer nobody;
        server->minorVersion = 11;
        Config config = nobody.config();
        config.nameServers = QStringList{QStringLiteral("127.0.0.1:%1").arg(nameServer.tcpPort())};
        nameServer.hook = [this](ScriptedConnection &connection, const MessageView &message) {
            if (message.header.command != Command::Search)
                return false;
            connection.out().searchReplyOnCircuit(message.header.parameter1, server->tcpPort(), 0x7f000001);
            return true;
        };
        Context other(config);
        QFuture<Reading> read = other.pv(QStringLiteral("wave")).read({.timeout = 10s});
        FINISH(read);
        QVERIFY(!errorOf(read));
        QCOMPARE(read.result().count(), 3u);
        QCOMPARE(other.pv(QStringLiteral("wave")).info().minorVersion, 11);
    }

private:
    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<Context> context;
};

QTEST_GUILESS_MAIN(tst_Versions)
#include "tst_versions.moc"
