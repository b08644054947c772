// SPDX-License-Identifier: MIT
#include "protocol/DatagramReader.h"
#include "protocol/MessageWriter.h"

#include <QTest>

using namespace Candela;

class TestDatagrams : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void several();
    void empty();
    void cutShort();
    void junkBehindGoodMessages();
    void misaligned();
    void claimsMoreThanThereIs();
};

void TestDatagrams::several()
{
    MessageWriter writer;
    writer.searchVersion(1);
    for (quint32 cid = 0; cid < 20; ++cid)
        writer.search(cid, QByteArray("name").append(QByteArray::number(cid)));
    DatagramReader reader(writer.bytes());
    MessageView view;
    QVERIFY(reader.next(view));
    QCOMPARE(view.header.command, Command::Version);
    quint32 count = 0;
    while (reader.next(view))
        QCOMPARE(view.header.parameter1, count++);
    QCOMPARE(count, 20u);
    QVERIFY(!reader.error());
    QVERIFY(!view.owner());
}

void TestDatagrams::empty()
{
    DatagramReader reader({}); // how libca registers with a repeater
    MessageView view;
    QVERIFY(!reader.next(view));
    QVERIFY(!reader.error());
}

void TestDatagrams::cutShort()
{
    MessageWriter writer;
    writer.search(1, "a name");
    for (size_t length = 1; length < writer.size(); ++length) {
        DatagramReader reader(writer.bytes().first(length));
        MessageView view;
        QVERIFY(!reader.next(view));
        QCOMPARE(reader.error().code(), ErrorCode::Protocol);
        QVERIFY(!reader.next(view));
    }
}

void TestDatagrams::junkBehindGoodMessages()
{
    MessageWriter writer;
    writer.searchVersion(1);
    QByteArray bytes(writer.data(), qsizetype(writer.size()));
    bytes += QByteArray(5, '\xff');
    DatagramReader reader({reinterpret_cast<const std::byte *>(bytes.constData()), size_t(bytes.size())});
    MessageView view;
    QVERIFY(reader.next(view));
    QVERIFY(!reader.next(view));
    QVERIFY(bool(reader.error()));
}

void TestDatagrams::misaligned()
{
    QByteArray bytes(24, '\0');
    bytes[3] = 4;
    DatagramReader reader({reinterpret_cast<const std::byte *>(bytes.constData()), size_t(bytes.size())});
    MessageView view;
    QVERIFY(!reader.next(view));
    QCOMPARE(reader.error().code(), ErrorCode::Protocol);
}

void TestDatagrams::claimsMoreThanThereIs()
{
    QByteArray bytes(24, '\0');
    bytes[2] = bytes[3] = '\xff'; // extended
    bytes[16] = '\xff';           // almost 4 GiB
    DatagramReader reader({reinterpret_cast<const std::byte *>(bytes.constData()), size_t(bytes.size())});
    MessageView view;
    QVERIFY(!reader.next(view));
    QVERIFY(bool(reader.error()));
}

QTEST_GUILESS_MAIN(TestDatagrams)
#include "tst_datagrams.moc"
