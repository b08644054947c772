// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ChartCsvExport.h"
#include "models/TraceSet.h"
#include "panels/ChartPanel.h"
#include "session/Session.h"
#include "support/ScriptedServer.h"
#include "views/ChartView.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Candela;
using Candela::Test::ScriptedServer;

#define EVENTUALLY(condition) QTRY_VERIFY_WITH_TIMEOUT((condition), 15000)

class tst_chartpanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsEverySampleOfAPv()
    {
        ScriptedServer server;
        Metadata lux;
        lux.units = QStringLiteral("lx");
        server.add("T:LUX", Reading::fromDouble(0), lux);
        Session session;
        ChartPanel panel(&session);
        panel.resize(900, 400);
        panel.show();
        session.connectTo(server.config());
        Q_EMIT session.chartRequested({"T:LUX"});
        QCOMPARE(panel.traces()->names(), QStringList{"T:LUX"});
        const Trace &trace = panel.traces()->at(0);
        EVENTUALLY(trace.buffer.size() == 1);
        EVENTUALLY(trace.unit() == QStringLiteral("lx"));
        for (int i = 1; i <= 200; ++i)
            server.set("T:LUX", Reading::fromDouble(i)); // all within a frame or two
        EVENTUALLY(trace.buffer.size() == 201);
        for (int i = 0; i <= 200; ++i)
            QCOMPARE(trace.buffer.at(i).value, double(i));
        QCOMPARE(trace.squashed, 0u);
        const QByteArray csv = ChartCsvExport::text(*panel.traces(), 0, std::numeric_limits<qint64>::max(), 1000);
        QCOMPARE(csv.count('\n'), 202);
        QVERIFY(csv.startsWith("pv,time,value,severity,remark\nT:LUX,"));
    }

    void losingTheServerIsAGap()
    {
        ScriptedServer server;
        server.addDouble("T:LUX", 5);
        Session session;
        ChartPanel panel(&session);
        session.connectTo(server.config());
        panel.addNames({"T:LUX"});
        const Trace &trace = panel.traces()->at(0);
        EVENTUALLY(trace.buffer.size() == 1);
        server.kill();
        EVENTUALLY(trace.buffer.size() == 2 && trace.buffer.last().isGap());
        QVERIFY(server.restart());
        session.context()->searchNow();
        EVENTUALLY(trace.buffer.size() == 3 && !trace.buffer.last().isGap());
    }

    void removesTraces()
    {
        Session session;
        ChartPanel panel(&session);
        panel.addText(QStringLiteral("L{1..3}"));
        QCOMPARE(panel.traces()->size(), 3);
        panel.removeTrace(panel.traces()->at(1).id);
        QCOMPARE(panel.traces()->names(), QStringList({"L1", "L3"}));
        panel.addNames({"L9"});
        QCOMPARE(panel.traces()->at(2).style, 1); // the colour that became free
        panel.clear();
        QVERIFY(panel.traces()->isEmpty());
        QSignalSpy messages(&session, &Session::message);
        panel.addText(QStringLiteral("L{1..99999999}"));
        QCOMPARE(messages.size(), 1);
    }

    void savesAndRestores()
    {
        Session session;
        ChartPanel panel(&session);
        panel.addNames({"A", "B"});
        panel.traces()->setHidden(panel.traces()->at(1).id, true);
        panel.view()->setSpanNs(900'000'000'000);
        panel.traces()->setCapacity(5000);
        const QJsonObject state = panel.save();
        ChartPanel other(&session);
        QStringList problems;
        other.restore(state, &problems);
        QCOMPARE(problems, QStringList());
        QCOMPARE(other.traces()->names(), QStringList({"A", "B"}));
        QVERIFY(other.traces()->at(1).hidden);
        QCOMPARE(other.view()->spanNs(), 900'000'000'000);
        QCOMPARE(other.traces()->capacity(), 5000);
    }

    void badStateIsNamed()
    {
        Session session;
        ChartPanel panel(&session);
        QStringList problems;
        panel.restore(
            {{"traces", QJsonArray{QJsonObject{{"pv", 3}}, QJsonObject{{"pv", "A"}}}}, {"span", "long"}},
            &problems);
        QCOMPARE(problems.size(), 2);
        QVERIFY(problems[0].contains(QStringLiteral("traces[0]")));
        QVERIFY(problems[1].contains(QStringLiteral("span")));
        QCOMPARE(panel.traces()->names(), QStringList{"A"});
    }
};

QTEST_MAIN(tst_chartpanel)
#include "tst_chartpanel.moc"
