// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LightGroups.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Candela;

class TestLightGroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsGroups()
    {
        LightGroups groups;
        QSignalSpy changed(&groups, &LightGroups::changed);
        QString error;
        QVERIFY(groups.set(QStringLiteral("Desks"),
                           {QStringLiteral("B"), QStringLiteral("A"), QStringLiteral("B")}, &error));
        QCOMPARE(groups.find(QStringLiteral("DESKS"))->pvs,
                 (QStringList{QStringLiteral("B"), QStringLiteral("A")}));
        QVERIFY(groups.set(QStringLiteral("desks"), {QStringLiteral("C")}, &error));
        QCOMPARE(groups.names(), QStringList{QStringLiteral("desks")});
        QCOMPARE(changed.count(), 2);
        QVERIFY(groups.set(QStringLiteral("Hall"), {QStringLiteral("C")}, &error));
        QVERIFY(!groups.rename(QStringLiteral("Hall"), QStringLiteral("DESKS"), &error));
        QCOMPARE(error, QStringLiteral("there is a group \"desks\" already"));
        QVERIFY(groups.rename(QStringLiteral("desks"), QStringLiteral("Desks"), &error));
        QVERIFY(!groups.rename(QStringLiteral("none"), QStringLiteral("x"), &error));
        QCOMPARE(error, QStringLiteral("there is no group \"none\""));
        QCOMPARE(groups.freeName(QStringLiteral("Hall")), QStringLiteral("Hall 1"));
        QVERIFY(groups.remove(QStringLiteral("hall")));
        QVERIFY(!groups.remove(QStringLiteral("hall")));
    }

    void refusesNames()
    {
        LightGroups groups;
        QString error;
        for (const QString &name : {QString(), QStringLiteral("  "), QStringLiteral(" x"),
                                    QStringLiteral("a\"b"), QStringLiteral("a\nb"), QString(61, u'x')}) {
            error.clear();
            QVERIFY(!groups.set(name, {QStringLiteral("A")}, &error));
            QVERIFY(!error.isEmpty());
            QVERIFY(!groups.set(name, {QStringLiteral("A")}, nullptr));
        }
        QVERIFY(!groups.set(QStringLiteral("x"), {}, &error));
        QCOMPARE(error, QStringLiteral("a group has at least one member"));
    }

    void survivesAFile()
    {
        LightGroups groups;
        QVERIFY(groups.set(QStringLiteral("Desks"), {QStringLiteral("B"), QStringLiteral("A")}, nullptr));
        QVERIFY(groups.set(QStringLiteral("Hall"), {QStringLiteral("C")}, nullptr));
        LightGroups again;
        QString error;
        QVERIFY2(again.fromJson(groups.toJson(), QStringLiteral("groups"), &error), qPrintable(error));
        QCOMPARE(again.toJson(), groups.toJson());
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        QTest::newRow("object") << QByteArray("[{}]") << "groups[0].name: is not text";
        QTest::newRow("number") << QByteArray("[7]") << "groups[0]: is not an object";
        QTest::newRow("pvs") << QByteArray(R"([{"name":"a","pvs":3}])") << "groups[0].pvs: is not a list";
        QTest::newRow("pv") << QByteArray(R"([{"name":"a","pvs":["x",""]}])")
                            << "groups[0].pvs[1]: is not the name of a PV";
        QTest::newRow("twice") << QByteArray(R"([{"name":"a","pvs":["x"]},{"name":"A","pvs":["x"]}])")
                               << "groups[1].name: \"A\" exists twice";
        QTest::newRow("empty") << QByteArray(R"([{"name":"a","pvs":[]}])")
                               << "groups[0]: a group has at least one member";
    }
    void namesWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, expected);
        LightGroups groups;
        QVERIFY(groups.set(QStringLiteral("kept"), {QStringLiteral("A")}, nullptr));
        QString error;
        QVERIFY(!groups.fromJson(QJsonDocument::fromJson(json).array(), QStringLiteral("groups"), &error));
        QCOMPARE(error, expected);
        QVERIFY(groups.find(QStringLiteral("kept")));
        QVERIFY(!groups.fromJson(QJsonValue(3), QStringLiteral("groups"), &error));
        QCOMPARE(error, QStringLiteral("groups: is not a list"));
    }
};

QTEST_APPLESS_MAIN(TestLightGroup)
#include "tst_lightgroup.moc"
