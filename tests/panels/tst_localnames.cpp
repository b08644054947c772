// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/Subscription.h"
#include "models/DecisionLoopConfig.h"
#include "models/GatherResultsModel.h"
#include "models/PvTableModel.h"
#include "models/SiteEditor.h"
#include "models/TraceSet.h"
#include "panels/ChartPanel.h"
#include "panels/DecideRun.h"
#include "panels/GatherPanel.h"
#include "panels/ProbePanel.h"
#include "panels/ProbeSetter.h"
#include "panels/TablePanel.h"
#include "session/Session.h"
#include "views/PvTableView.h"

#include <QLineEdit>
#include <QTest>

using namespace Candela;

#define EVENTUALLY(condition) QTRY_VERIFY_WITH_TIMEOUT((condition), 15000)

/// Variables of this program and ranges, in every panel that takes a name. No server is running.
class tst_localnames : public QObject
{
    Q_OBJECT

    Session m_session;

private Q_SLOTS:
    void initTestCase() { m_session.connectTo(Config::loopback(1)); }

    void inTheTable()
    {
        TablePanel panel(&m_session);
        panel.resize(900, 300);
        panel.show();
        panel.addText(QStringLiteral("loc://t{1..3}(4) loc://mode<VEnum>(1, \"Off\", \"On\") "
                                     "loc://text(\"a b\") loc://list(1, 2, 3)"));
        QCOMPARE(panel.names().size(), 6);
        const auto row = [&](const char *name) -> const PvTableRow & {
            return panel.model()->row(panel.model()->idOfName(QString::fromLatin1(name)));
        };
        EVENTUALLY(row("loc://t2(4)").valueText() == QStringLiteral("4"));
        EVENTUALLY(row("loc://mode<VEnum>(1, \"Off\", \"On\")").valueText() == QStringLiteral("On"));
        EVENTUALLY(row("loc://text(\"a b\")").valueText() == QStringLiteral("a b"));
        EVENTUALLY(row("loc://list(1, 2, 3)").reading.count() == 3);
        // Written like any other.
        EVENTUALLY(row("loc://t2(4)").writable);
        PvTableModel *model = panel.model();
        const int id = model->idOfName(QStringLiteral("loc://t2(4)"));
        QVERIFY(model->setData(model->index(model->placeOf(id), PvTableModel::SetpointColumn), "12"));
        EVENTUALLY(row("loc://t2(4)").write == PvTableRow::Written);
        EVENTUALLY(row("loc://t2(4)").valueText() == QStringLiteral("12"));
    }

    void onTheChart()
    {
        ChartPanel panel(&m_session);
        panel.resize(900, 300);
        panel.show();
        panel.addText(QStringLiteral("loc://c(1) loc://r{1..2}<VLong>(7)"));
        QCOMPARE(panel.traces()->size(), 3);
        EVENTUALLY(panel.traces()->at(0).buffer.size() >= 1);
        EVENTUALLY(panel.traces()->at(2).buffer.size() >= 1);
        m_session.context()->pv(QStringLiteral("loc://c")).write(5.0);
        EVENTUALLY(panel.traces()->at(0).latest.isValid() && panel.traces()->at(0).latest.toDouble() == 5);
    }

    void inAGather()
    {
        GatherPanel panel(&m_session);
        panel.resize(400, 600);
        panel.show();
        panel.read({QStringLiteral("loc://g(3)"), QStringLiteral("loc://h<VShort>(9)"),
                    QStringLiteral("loc://bad<VFoo>(1)")});
        EVENTUALLY(panel.model()->rows().size() == 3);
        EVENTUALLY(panel.summaryText().contains(QLatin1Char('2')));
        int ok = 0;
        for (const GatherRow &row : panel.model()->rows())
            ok += row.item.ok();
        QCOMPARE(ok, 2);
    }

    void inTheProbe()
    {
        ProbePanel panel(&m_session);
        panel.resize(400, 600);
        panel.show();
        panel.setPv(QStringLiteral("loc://p<VDouble>(2.5)"));
        EVENTUALLY(panel.setter()->field()->isEnabled());
        panel.setter()->field()->setText(QStringLiteral("3.5"));
        QTest::keyClick(panel.setter()->field(), Qt::Key_Return);
        Subscription *seen = m_session.context()->pv(QStringLiteral("loc://p")).subscribe({}, &panel);
        EVENTUALLY(seen->latest().isValid() && seen->latest().toDouble() == 3.5);
    }

    void inALoop()
    {
        DecisionLoopConfig config = DecisionLoopConfig::keepIlluminance(
            QStringLiteral("Desk"), 500, {QStringLiteral("loc://lux(450)")}, {QStringLiteral("loc://lamp")});
        config.period = config.deadline = std::chrono::milliseconds(50);
        config.slewLimit = 0;
        config.measure = GroupFunction::Mean; // wherever it hangs
        SiteEditor editor(SiteEditor::blank(QStringLiteral("Bench"), QStringLiteral("B"), 6, 4), 0);
        editor.add({{QStringLiteral("loc://lux(450)"), DeviceKind::Illuminance, QPointF(1, 1)},
                    {QStringLiteral("loc://lamp"), DeviceKind::Luminaire, QPointF(2, 1)}});
        m_session.setSite(editor.site());
        Subscription *level = m_session.context()->pv(QStringLiteral("loc://lamp:DIM")).subscribe({}, this);
        DecideRun run(&m_session);
        run.setConfig(config);
        QString error;
        QVERIFY2(run.start(&error), qPrintable(error));
        EVENTUALLY(level->latest().isValid() && level->latest().toDouble() > 0); // too dark: it goes up
        run.stop();
    }
};

QTEST_MAIN(tst_localnames)
#include "tst_localnames.moc"
