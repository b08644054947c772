// SPDX-License-Identifier: MIT
#include "client/Context.h"
#include "client/Subscription.h"
#include "ioc/ServerThread.h"
#include "records/Record.h"
#include "support/Futures.h"

#include <QTest>

using namespace Candela;
using namespace Candela::Ioc;
using namespace Candela::Test;
using namespace std::chrono_literals;

/// Reads with every class of DBR type, and the acknowledgement of alarms, against the server of candela-ioc.
class tst_Forms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        server = std::make_unique<ServerThread>([](Database &database) {
            Record *lux = database.add(RecordType::Ai, "lux");
            lux->load(Field::EGU, "lx");
            lux->load(Field::PREC, "1");
            lux->load(Field::HOPR, "1000");
            lux->load(Field::HIHI, "900");
            lux->load(Field::HHSV, "MAJOR");
            lux->setValue(950);
            Record *lamp = database.add(RecordType::Bo, "lamp");
            lamp->load(Field::ZNAM, "Off");
            lamp->load(Field::ONAM, "On");
            lamp->setValue(1);
        });
        QVERIFY2(server->start(), qPrintable(server->errorString()));
        context = std::make_unique<Context>(Config::loopback(server->port()));
    }
    void cleanupTestCase()
    {
        context.reset();
        server.reset();
    }

    void everyForm_data()
    {
        QTest::addColumn<ReadForm>("form");
        QTest::addColumn<bool>("alarm");
        QTest::addColumn<bool>("time");
        QTest::addColumn<bool>("metadata");
        QTest::newRow("plain") << ReadForm::Plain << false << false << false;
        QTest::newRow("status") << ReadForm::Status << true << false << false;
        QTest::newRow("time") << ReadForm::Time << true << true << false;
        QTest::newRow("graphic") << ReadForm::Graphic << true << false << true;
        QTest::newRow("control") << ReadForm::Control << true << false << true;
    }
    void everyForm()
    {
        QFETCH(ReadForm, form);
        QFETCH(bool, alarm);
        QFETCH(bool, time);
        QFETCH(bool, metadata);
        QFuture<DetailedReading> read = context->pv(QStringLiteral("lux")).readAs(form, {.timeout = 10s});
        FINISH(read);
        QVERIFY(!errorOf(read));
        const DetailedReading got = read.result();
        QCOMPARE(got.reading.toDouble(), 950.0);
        QCOMPARE(got.reading.severity(), alarm ? Severity::Major : Severity::None);
        QCOMPARE(got.reading.time().isNull(), !time);
        QCOMPARE(bool(got.metadata), metadata);
        if (metadata) {
            QCOMPARE(got.metadata->units, QStringLiteral("lx"));
            QCOMPARE(got.metadata->precision, 1);
            QCOMPARE(got.metadata->display.high, 1000.0);
            QCOMPARE(got.metadata->alarm.high, 900.0);
        }
    }

    void labelsAreFresh()
    {
        const Pv lamp = context->pv(QStringLiteral("lamp"));
        QFuture<DetailedReading> read = lamp.readAs(ReadForm::Graphic, {.timeout = 10s});
        FINISH(read);
        QCOMPARE(read.result().metadata->labels, (QStringList{QStringLiteral("Off"), QStringLiteral("On")}));
        QCOMPARE(read.result().reading.toInteger(), 1);
        // Another type than the native one.
        read = lamp.readAs(ReadForm::Plain, {.timeout = 10s, .type = DataType::String});
        FINISH(read);
        QCOMPARE(read.result().reading.toText(), QStringLiteral("On"));
    }

    void recordTypes()
    {
        QFuture<DetailedReading> lux =
            context->pv(QStringLiteral("lux")).readAs(ReadForm::ClassName, {.timeout = 10s});
        QFuture<DetailedReading> lamp =
            context->pv(QStringLiteral("lamp")).readAs(ReadForm::ClassName, {.timeout = 10s});
        FINISH(lux);
        FINISH(lamp);
        QCOMPARE(lux.result().reading.toText(), QStringLiteral("ai"));
        QCOMPARE(lamp.result().reading.toText(), QStringLiteral("bo"));
    }

    void alarmsAreAcknowledged()
    {
        const Pv lux = context->pv(QStringLiteral("lux"));
        server->setValue("lux", 950);
        AlarmAcknowledge seen;
        const auto look = [&] {
            QFuture<DetailedReading> read = lux.readAs(ReadForm::AlarmAcknowledge, {.timeout = 10s});
            read.waitForFinished();
            seen = read.result().acknowledge;
            return read.result().reading;
        };
        const Reading text = look();
        QCOMPARE(text.type(), DataType::String);
        QCOMPARE(text.toDouble(), 950.0);
        QCOMPARE(text.severity(), Severity::Major);
        QCOMPARE(seen, (AlarmAcknowledge{true, Severity::Major}));

        // Not high enough: nothing is acknowledged.
        QFuture<void> write = lux.acknowledgeAlarm(Severity::Minor, {.timeout = 10s});
        FINISH(write);
        QVERIFY(!errorOf(write));
        look();
        QCOMPARE(seen.highest, Severity::Major);
        write = lux.acknowledgeAlarm(Severity::Major, {.timeout = 10s});
        FINISH(write);
        QVERIFY(!errorOf(write));
        look();
        QCOMPARE(seen.highest, Severity::None);

        // An alarm that goes away by itself is remembered, or not.
        server->setValue("lux", 100);
        server->setValue("lux", 950);
        server->setValue("lux", 100);
        look();
        QCOMPARE(seen.highest, Severity::Major);
        write = lux.setAcknowledgeTransients(false, {.timeout = 10s});
        FINISH(write);
        QVERIFY(!errorOf(write));
        look();
        QCOMPARE(seen, (AlarmAcknowledge{false, Severity::None}));
        server->setValue("lux", 950);
        server->setValue("lux", 100);
        look();
        QCOMPARE(seen.highest, Severity::None);
        write = lux.setAcknowledgeTransients(true, {.timeout = 10s});
        FINISH(write);
        // The value was never touched.
        QFuture<Reading> value = lux.read({.timeout = 10s});
        FINISH(value);
        QCOMPARE(value.result().toDouble(), 100.0);
    }

    void acknowledgingIsAWrite()
    {
        const Pv lux = context->pv(QStringLiteral("lux"));
        context->setReadOnly(true);
        QCOMPARE(errorOf(lux.acknowledgeAlarm()).code(), ErrorCode::ReadOnly);
        QCOMPARE(errorOf(lux.setAcknowledgeTransients(false)).code(), ErrorCode::ReadOnly);
        context->setReadOnly(false);
        // A field that may not be written.
        QFuture<void> refused =
            context->pv(QStringLiteral("lux.RTYP")).acknowledgeAlarm(Severity::Major, {.timeout = 10s});
        FINISH(refused);
        QCOMPARE(errorOf(refused).code(), ErrorCode::NoWriteAccess);
        QCOMPARE(errorOf(Pv().acknowledgeAlarm()).code(), ErrorCode::BadName);
        QCOMPARE(errorOf(Pv().readAs(ReadForm::Plain)).code(), ErrorCode::BadName);
    }

private:
    std::unique_ptr<ServerThread> server;
    std::unique_ptr<Context> context;
};

QTEST_GUILESS_MAIN(tst_Forms)
#include "tst_forms.moc"
