// SPDX-License-Identifier: MIT
#include "transport/AddressList.h"

#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace Candela::Net;

class tst_AddressList : public QObject
{
    Q_OBJECT

    using Done = std::function<void(const QHostInfo &)>;
    std::map<QString, QList<QHostAddress>> hosts;
    int lookUps = 0;

    AddressList::LookUp lookUp()
    {
        return [this](const QString &host, const Done &done) {
            ++lookUps;
            QHostInfo info;
            info.setHostName(host);
            info.setAddresses(hosts[host]);
            done(info);
        };
    }
    static QStringList texts(const AddressList &list)
    {
        QStringList result;
        for (const Endpoint &endpoint : list.endpoints())
            result.append(toText(endpoint));
        return result;
    }

private Q_SLOTS:
    void init()
    {
        hosts.clear();
        lookUps = 0;
    }

    void numbersAndNames()
    {
        hosts[QStringLiteral("ioc")] = {QHostAddress(QStringLiteral("fd00::1")),
                                        QHostAddress(QStringLiteral("10.1.0.1"))};
        AddressList list({QStringLiteral("10.0.0.255"), QStringLiteral("ioc:6000"),
                          QStringLiteral("10.0.0.255"), QStringLiteral("10.0.0.255:7000"),
                          QStringLiteral("239.1.1.1")},
                         5064);
        list.setLookUp(lookUp());
        list.start();
        QCOMPARE(texts(list),
                 (QStringList{QStringLiteral("10.0.0.255:5064"), QStringLiteral("10.0.0.255:7000"),
                              QStringLiteral("239.1.1.1:5064"), QStringLiteral("10.1.0.1:6000")}));
    }

    void wrongEntriesAreNamed()
    {
        AddressList list({QStringLiteral("host:port"), QStringLiteral(":5064"), QStringLiteral("nowhere"),
                          QStringLiteral("10.0.0.1")},
                         5064);
        list.setLookUp(lookUp());
        QSignalSpy warnings(&list, &AddressList::warning);
        list.start();
        QCOMPARE(warnings.size(), 3);
        QVERIFY(warnings[0].first().toString().contains(QStringLiteral("\"host:port\"")));
        QVERIFY(warnings[1].first().toString().contains(QStringLiteral("\":5064\"")));
        QVERIFY(warnings[2].first().toString().contains(QStringLiteral("\"nowhere\"")));
        QCOMPARE(texts(list), QStringList{QStringLiteral("10.0.0.1:5064")});
        // It is told once, and found when it is there.
        list.refresh();
        QCOMPARE(warnings.size(), 3);
        hosts[QStringLiteral("nowhere")] = {QHostAddress(QStringLiteral("10.0.0.2"))};
        QSignalSpy changed(&list, &AddressList::changed);
        list.refresh();
        QCOMPARE(changed.size(), 1);
        QVERIFY(texts(list).contains(QStringLiteral("10.0.0.2:5064")));
    }

    void hostsMayMove()
    {
        hosts[QStringLiteral("ioc")] = {QHostAddress(QStringLiteral("10.0.0.1"))};
        hosts[QStringLiteral("alias")] = {QHostAddress(QStringLiteral("10.0.0.1"))};
        AddressList list({QStringLiteral("ioc"), QStringLiteral("alias"), QStringLiteral("10.0.0.9")}, 5064);
        list.setLookUp(lookUp());
        list.start();
        QCOMPARE(texts(list).size(), 2);
        hosts[QStringLiteral("ioc")] = {QHostAddress(QStringLiteral("10.0.0.5"))};
        QSignalSpy changed(&list, &AddressList::changed);
        list.refresh();
        QCOMPARE(changed.size(), 1);
        // The other name is still there.
        QVERIFY(texts(list).contains(QStringLiteral("10.0.0.5:5064")));
        QVERIFY(texts(list).contains(QStringLiteral("10.0.0.1:5064")));
        hosts[QStringLiteral("alias")] = {QHostAddress(QStringLiteral("10.0.0.5"))};
        list.refresh();
        QCOMPARE(texts(list),
                 (QStringList{QStringLiteral("10.0.0.9:5064"), QStringLiteral("10.0.0.5:5064")}));
        // One of several: the one in use is kept while it is among them, whatever the order.
        hosts[QStringLiteral("ioc")] = {QHostAddress(QStringLiteral("10.0.0.7")),
                                        QHostAddress(QStringLiteral("10.0.0.5"))};
        changed.clear();
        list.refresh();
        QCOMPARE(changed.size(), 0);
        // The name service fails: what was known stays.
        hosts.clear();
        list.refresh();
        QCOMPARE(changed.size(), 0);
        QCOMPARE(texts(list).size(), 2);
    }

    void numbersAreNotLookedUp()
    {
        AddressList list({QStringLiteral("10.0.0.1"), QStringLiteral("10.0.0.2:1234")}, 5064);
        list.setLookUp(lookUp());
        list.start();
        list.refresh();
        QCOMPARE(lookUps, 0);
    }
};

QTEST_GUILESS_MAIN(tst_AddressList)
#include "tst_addresslist.moc"
