// SPDX-License-Identifier: MIT
#include "transport/Mailbox.h"

#include <QTest>

#include <thread>

using namespace Candela;
using namespace Candela::Net;

namespace {

class Receiver : public QObject
{
public:
    int events = 0;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != Mailbox::MailEvent)
            return QObject::event(event);
        ++events;
        return true;
    }
};

std::vector<double> valuesOf(const Mail &mail, const UpdateRun &run)
{
    std::vector<double> values;
    for (quint32 i = 0, at = run.first; i < run.count; ++i, at = mail.entries[at].next)
        values.push_back(mail.entries[at].reading.toDouble());
    return values;
}

} // namespace

class tst_Mailbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wakesOnceUntilEmptied()
    {
        Mailbox box;
        Receiver receiver;
        box.setReceiver(&receiver);
        put(box, 1, 0, {1, 2, 3});
        put(box, 2, 0, {4});
        QCoreApplication::sendPostedEvents();
        QCOMPARE(receiver.events, 1);
        Mail mail;
        box.takeFrame(mail);
        QVERIFY(!box.hasFrame());
        put(box, 1, 0, {5});
        QCoreApplication::sendPostedEvents();
        QCOMPARE(receiver.events, 2);
        box.setReceiver(nullptr);
    }

    void newestOnlyTakesOnePlace()
    {
        Mailbox box;
        put(box, 1, 0, {1, 2, 3, 4});
        put(box, 2, 0, {7});
        put(box, 1, 0, {5});
        Mail mail;
        box.takeFrame(mail);
        QCOMPARE(mail.entries.size(), std::size_t(2));
        QCOMPARE(mail.runs.size(), std::size_t(2));
        QCOMPARE(valuesOf(mail, mail.runs[0]), std::vector<double>{5});
        QCOMPARE(mail.runs[0].received, 5u);
        QCOMPARE(mail.runs[0].squashed, 0u);
        QCOMPARE(box.squashed(), quint64(0));
    }

    void queuesKeepTheNewestInOrder_data()
    {
        QTest::addColumn<int>("queue");
        QTest::addColumn<int>("samples");
        for (const int queue : {1, 2, 3, 7}) {
            for (const int samples : {1, 2, 3, 6, 7, 8, 20, 100})
                QTest::addRow("%d of %d", queue, samples) << queue << samples;
        }
    }
    void queuesKeepTheNewestInOrder()
    {
        QFETCH(int, queue);
        QFETCH(int, samples);
        Mailbox box;
        std::vector<double> expected;
        for (int i = 0; i < samples; ++i) {
            put(box, 1, quint32(queue), {double(i)});
            put(box, 2, quint32(queue), {-1}); // mixed with another's
            if (i >= samples - queue)
                expected.push_back(i);
        }
        Mail mail;
        box.takeFrame(mail);
        QCOMPARE(valuesOf(mail, mail.runs[0]), expected);
        QCOMPARE(mail.runs[0].squashed, quint32(samples - int(expected.size())));
        QCOMPARE(mail.runs[0].received, quint32(samples));
        // However much came, no more than the queues' lengths is kept.
        QVERIFY(mail.entries.size() <= std::size_t(2 * queue));
    }

    void newGenerationIsAnotherSubscription()
    {
        Mailbox box;
        put(box, makeId(1, 0), 0, {1});
        put(box, makeId(1, 1), 0, {2});
        Mail mail;
        box.takeFrame(mail);
        QCOMPARE(mail.runs.size(), std::size_t(2));
        QCOMPARE(valuesOf(mail, mail.runs[1]), std::vector<double>{2});
    }

    void twoThreads()
    {
        Mailbox box;
        constexpr int count = 100'000;
        std::thread network([&] {
            for (int i = 1; i <= count; ++i)
                put(box, quint32(i % 10), 50, {double(i)});
        });
        quint64 received = 0;
        quint64 kept = 0;
        quint64 squashed = 0;
        Mail mail;
        const auto take = [&] {
            mail.clear();
            box.takeFrame(mail);
            for (const UpdateRun &run : mail.runs) {
                received += run.received;
                kept += run.count;
                squashed += run.squashed;
            }
        };
        while (received < count)
            take();
        network.join();
        QCOMPARE(received, quint64(count));
        QCOMPARE(kept + squashed, quint64(count));
        QCOMPARE(box.squashed(), squashed);
    }

private:
    static void put(Mailbox &box, quint32 subscription, quint32 queue, std::initializer_list<double> values)
    {
        std::vector<Mailbox::Update> updates;
        for (const double value : values)
            updates.push_back({subscription, queue, Reading::fromDouble(value)});
        Mail others;
        PromptMail prompt;
        box.put(updates, others, prompt);
    }
};

QTEST_GUILESS_MAIN(tst_Mailbox)
#include "tst_mailbox.moc"
