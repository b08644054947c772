// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ProbeFacts.h"
#include "models/RecordFields.h"
#include "models/RecordFieldsModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Candela;

namespace {

QString valueOf(const QList<ProbeFact> &facts, const QString &key)
{
    for (const ProbeFact &fact : facts) {
        if (fact.key == key)
            return fact.value;
    }
    return {};
}

QStringList titles(const QList<ProbeFact> &facts)
{
    QStringList result;
    for (const ProbeFact &fact : facts) {
        if (fact.isTitle())
            result.append(fact.value);
    }
    return result;
}

ProbeState connected(DataType type)
{
    ProbeState state;
    state.info.state = ChannelState::Connected;
    state.info.host = QStringLiteral("127.0.0.1:5064");
    state.info.type = type;
    state.info.count = 1;
    state.info.readable = true;
    state.info.minorVersion = 13;
    return state;
}

} // namespace

class tst_probefacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDoubleInAllItsForms()
    {
        ProbeState s = connected(DataType::Double);
        Metadata m;
        m.units = QStringLiteral("degC");
        m.precision = 1;
        m.display = {0, 50};
        m.warning = {18, 26};
        s.metadata = std::make_shared<Metadata>(m);
        s.reading = Reading::fromDouble(21.25);
        s.reading.setAlarm(AlarmStatus::High, Severity::Minor);
        s.serverText = QStringLiteral("21.3");
        const QList<ProbeFact> facts = probeFacts(s, 1'000);
        QVERIFY(valueOf(facts, "Text").startsWith(QStringLiteral("21.")));
        QVERIFY(valueOf(facts, "Text").endsWith(QStringLiteral("°C")));
        QCOMPARE(valueOf(facts, "Exact"), QStringLiteral("21.25"));
        QCOMPARE(valueOf(facts, "As the server writes it"), QStringLiteral("21.3"));
        QCOMPARE(valueOf(facts, "On the wire"), QStringLiteral("40 35 40 00 00 00 00 00"));
        QCOMPARE(valueOf(facts, "Severity"), QStringLiteral("Minor"));
        QCOMPARE(valueOf(facts, "Status"), QStringLiteral("HIGH"));
        QCOMPARE(valueOf(facts, "Display"), QStringLiteral("0 to 50 °C"));
        QCOMPARE(valueOf(facts, "No warning"), QStringLiteral("18 to 26 °C"));
        QVERIFY(valueOf(facts, "Takes").isEmpty());
        QCOMPARE(valueOf(facts, "Rights"), QStringLiteral("read"));
        QCOMPARE(valueOf(facts, "Protocol"), QStringLiteral("4.13"));
        QVERIFY(!titles(facts).contains(QStringLiteral("States")));
    }

    void whatIsNegativeIsShownInItsWidth()
    {
        ProbeState s = connected(DataType::Short);
        s.reading = Reading::fromInteger(DataType::Short, -2);
        const QList<ProbeFact> facts = probeFacts(s, 0);
        QCOMPARE(valueOf(facts, "Number"), QStringLiteral("-2"));
        QCOMPARE(valueOf(facts, "Hexadecimal"), QStringLiteral("0xFFFE"));
        QCOMPARE(valueOf(facts, "Binary"), QStringLiteral("1111111111111110"));
    }

    void anEnumWithItsStates()
    {
        ProbeState s = connected(DataType::Enum);
        Metadata m;
        m.labels = QStringList{QStringLiteral("Off"), QStringLiteral("On")};
        s.metadata = std::make_shared<Metadata>(m);
        s.reading = Reading::fromInteger(DataType::Enum, 1);
        const QList<ProbeFact> facts = probeFacts(s, 0);
        QCOMPARE(valueOf(facts, "Text"), QStringLiteral("On"));
        QCOMPARE(valueOf(facts, "Number"), QStringLiteral("1"));
        QCOMPARE(valueOf(facts, "0"), QStringLiteral("Off"));
        QVERIFY(titles(facts).contains(QStringLiteral("States")));
    }

    void anArrayInShort()
    {
        ProbeState s = connected(DataType::Double);
        s.reading = Reading::fromDoubles({1, 5, 3});
        const QList<ProbeFact> facts = probeFacts(s, 0);
        QCOMPARE(valueOf(facts, "Elements"), QStringLiteral("3"));
        QCOMPARE(valueOf(facts, "Least, mean, greatest"), QStringLiteral("1, 3, 5"));
        QVERIFY(valueOf(facts, "Exact").isEmpty());
    }

    void nothingIsKnownYet()
    {
        ProbeState s;
        s.info.state = ChannelState::Searching;
        const QList<ProbeFact> facts = probeFacts(s, 0);
        QCOMPARE(titles(facts), QStringList{QStringLiteral("Channel")});
        QCOMPARE(valueOf(facts, "State"), QStringLiteral("Searching"));
        // An empty array, too.
        s.reading = Reading::fromDoubles({});
        QCOMPARE(valueOf(probeFacts(s, 0), "Elements"), QStringLiteral("0"));
    }

    void onlyWhatChangedIsAnnounced()
    {
        ProbeFactsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ProbeState s = connected(DataType::Double);
        s.reading = Reading::fromDouble(1);
        model.setFacts(probeFacts(s, 0));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setFacts(probeFacts(s, 0));
        QCOMPARE(changes.size(), 0);
        s.reading = Reading::fromDouble(2);
        model.setFacts(probeFacts(s, 0));
        QCOMPARE(resets.size(), 0);
        QVERIFY(changes.size() >= 2 && changes.size() <= 5);
        s.info.state = ChannelState::Disconnected;
        s.lostAtMs = 1;
        model.setFacts(probeFacts(s, 5'000));
        QCOMPARE(resets.size(), 1);
    }

    void fieldsOfARecordType()
    {
        const QStringList ai = RecordFields::of(QStringLiteral("ai"));
        for (const char *field : {"DESC", "SCAN", "EGU", "HIHI", "INP", "VAL"})
            QVERIFY2(ai.contains(QLatin1String(field)), field);
        QVERIFY(!ai.contains(QStringLiteral("ZNAM")));
        QVERIFY(RecordFields::of(QStringLiteral("bi")).contains(QStringLiteral("ZNAM")));
        QVERIFY(RecordFields::of(QString()).contains(QStringLiteral("DESC")));
        QCOMPARE(RecordFields::meaning(QStringLiteral("EGU")), QStringLiteral("Unit"));
        QVERIFY(RecordFields::meaning(QStringLiteral("NONE")).isEmpty());
        QCOMPARE(RecordFields::recordOf(QStringLiteral("A:B.HIGH")), QStringLiteral("A:B"));
        QVERIFY(RecordFields::recordOf(QStringLiteral("loc://a.b")).isEmpty());
    }

    void fieldsAreFiltered()
    {
        RecordFieldsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setValues({{"DESC", "Lamp"}, {"EGU", "%"}, {"HIHI", "90"}});
        QCOMPARE(model.rowCount(), 3);
        model.setFilter(NameFilter(QStringLiteral("unit"))); // by what it is for
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.at(0).field, QStringLiteral("EGU"));
        model.setFilter(NameFilter(QStringLiteral("lamp"))); // by value
        QCOMPARE(model.rowCount(), 1);
        model.setFilter(NameFilter());
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setValues({{"DESC", "Lamp"}, {"EGU", "%"}, {"HIHI", "95"}});
        QCOMPARE(resets.size(), 0);
        QCOMPARE(model.value(QStringLiteral("HIHI")), QStringLiteral("95"));
    }
};

QTEST_MAIN(tst_probefacts)
#include "tst_probefacts.moc"
