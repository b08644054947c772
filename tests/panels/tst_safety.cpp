// SPDX-License-Identifier: GPL-3.0-or-later
#include "LightServer.h"

#include "async/Scatter.h"
#include "models/DecisionLoopConfig.h"
#include "models/PvTableModel.h"
#include "models/SceneStore.h"
#include "panels/AuditModel.h"
#include "panels/AuditPanel.h"
#include "panels/CommandEdit.h"
#include "panels/CommandLinePanel.h"
#include "panels/DecideRun.h"
#include "panels/ProbePanel.h"
#include "panels/ProbeSetter.h"
#include "panels/ScatterMaster.h"
#include "panels/ScatterPanel.h"
#include "panels/ScatterSlider.h"
#include "panels/ScenesPanel.h"
#include "panels/TablePanel.h"
#include "panels/TableWriteDialog.h"
#include "session/AuditLog.h"
#include "session/LightWrite.h"
#include "session/Selection.h"
#include "session/Settings.h"
#include "session/WriteHistory.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Candela;

#define EVENTUALLY(condition) QTRY_VERIFY_WITH_TIMEOUT((condition), 30'000)

/// Goes through every way that this program writes by: each must be in the log, each must be stopped by
/// read-only, and each asks if the user wants to be asked.
class tst_Safety : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    std::unique_ptr<LightServer> m_house;
    std::unique_ptr<TablePanel> m_table;
    std::unique_ptr<ProbePanel> m_probe;
    std::unique_ptr<ScatterPanel> m_scatter;
    std::unique_ptr<ScenesPanel> m_scenes;
    std::unique_ptr<CommandLinePanel> m_command;
    std::unique_ptr<DecideRun> m_loop;

    Session *session() { return &m_house->session; }
    QString light(int number) const { return m_house->lights[number - 1].base + QStringLiteral(":DIM"); }
    QList<double> levels()
    {
        QList<double> list;
        for (int number = 1; number <= m_house->lights.size(); ++number)
            list << m_house->served(number) << m_house->served(number, ":CCT");
        return list;
    }
    /// Of the writes noted so far.
    QSet<QString> origins()
    {
        QSet<QString> found;
        for (const WriteRecord &record : session()->writes()->all())
            found.insert(record.origin);
        return found;
    }
    int tableRow(int number) { return m_table->model()->idOfName(light(number)); }
    void tableEdit(int number, const QString &text)
    {
        PvTableModel *model = m_table->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, PvTableModel::NameColumn).data().toString() == light(number))
                model->setData(model->index(row, PvTableModel::SetpointColumn), text);
        }
    }
    void selectAll()
    {
        QStringList pvs;
        for (int number = 1; number <= m_house->lights.size(); ++number)
            pvs << light(number);
        session()->selection()->set(pvs, this);
    }

    struct Way
    {
        const char *name;
        const char *origin;
        std::function<void()> write;
    };
    QList<Way> ways()
    {
        return {
            {"table", "Table", [this] { tableEdit(1, QStringLiteral("61")); }},
            {"several rows", "Table",
             [this] {
                 auto *dialog = new TableWriteDialog(session(), m_table->model(), {tableRow(2), tableRow(3)},
                                                     TableWriteDialog::SetOneValue, m_table.get());
                 dialog->valueField()->setText(QStringLiteral("62"));
                 dialog->writeButton()->click();
             }},
            {"saved values", "Restore",
             [this] {
                 m_table->model()->saveValues({tableRow(4)});
                 auto *dialog = new TableWriteDialog(session(), m_table->model(), {tableRow(4)},
                                                     TableWriteDialog::RestoreSaved, m_table.get());
                 dialog->writeButton()->click();
             }},
            {"probe", "Probe",
             [this] {
                 m_probe->setter()->field()->setText(QStringLiteral("63"));
                 QTest::keyClick(m_probe->setter()->field(), Qt::Key_Return);
             }},
            {"slider", "Lights", [this] { m_scatter->dim()->moveTo(64); }},
            {"plan of writes", "Lights",
             [this] {
                 m_scatter->showPage(ScatterPanel::Gradient);
                 m_scatter->write();
                 m_scatter->showPage(ScatterPanel::Live);
             }},
            {"scene", "Scene",
             [this] {
                 m_scenes->choose(QStringLiteral("Dusk"));
                 m_scenes->recall();
             }},
            {"command line", "Command line",
             [this] {
                 m_command->edit()->setText(QStringLiteral("7 at 66"));
                 QTest::keyClick(m_command->edit(), Qt::Key_Return);
             }},
            {"grand master", "Grand master", [this] { m_scatter->master()->slider()->moveTo(90); }},
            {"blackout", "Grand master", [this] { m_scatter->blackout(); }},
            {"end of the blackout", "Grand master", [this] { m_scatter->blackout(); }},
            {"release", "Release",
             [this] { session()->desk()->release(session()->desk()->master().touched()); }},
            {"undo", "Undo", [this] { session()->undoStack()->undo(); }},
            {"redo", "Redo", [this] { session()->undoStack()->redo(); }},
            {"loop", "Loop Up",
             [this] {
                 QString error;
                 m_loop->start(&error);
             }},
        };
    }
    void settle() { EVENTUALLY(!session()->desk()->isBusy() && session()->writes()->pending() == 0); }

private Q_SLOTS:
    void initTestCase() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path()); }
    void init()
    {
        QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("candela"),
                  QStringLiteral("candela"))
            .clear();
        m_house = std::make_unique<LightServer>();
        QVERIFY2(m_house->start(), qPrintable(m_house->server.errorString()));
        m_house->server.run([this](Ioc::Database &database) {
            for (const Fixture &fixture : m_house->lights) {
                database.find(QByteArray(fixture.base.toLatin1() + ":DIM"))
                    ->changeAttributes([](Ioc::Attributes &attributes) {
                        attributes.drvl = 0;
                        attributes.drvh = 100;
                    });
            }
            for (const SiteDevice &device : m_house->site.floors[0].rooms[0].devices) {
                if (device.kind == DeviceKind::Illuminance)
                    database.add(Ioc::RecordType::Ai, device.pv.toLatin1())->setValue(300);
            }
        });
        session()->settings()->setConfirmation(Settings::Confirmation::Never);
        m_table = std::make_unique<TablePanel>(session());
        m_probe = std::make_unique<ProbePanel>(session());
        m_scatter = std::make_unique<ScatterPanel>(session());
        m_scenes = std::make_unique<ScenesPanel>(session());
        m_command = std::make_unique<CommandLinePanel>(session());
        m_loop = std::make_unique<DecideRun>(session());
        for (QWidget *panel :
             QList<QWidget *>{m_table.get(), m_probe.get(), m_scatter.get(), m_scenes.get(), m_command.get()})
            panel->show();
        Scene scene{QStringLiteral("Dusk"), {}, QDateTime::currentDateTimeUtc(), {}};
        scene.values = {{light(6), 15}};
        QVERIFY(session()->scenes()->save(scene, nullptr));
        DecisionLoopConfig config = DecisionLoopConfig::keepIlluminance(
            QStringLiteral("Up"), 500, {m_house->site.floors[0].rooms[0].devices[1].pv},
            {m_house->lights[8].base});
        config.rule = DecisionLoopConfig::Expression;
        config.expression = QStringLiteral("level < 90 ? level + 1 : 50");
        config.period = config.deadline = std::chrono::milliseconds(100);
        config.slewLimit = 0;
        QString error;
        QVERIFY2(config.validate(&error), qPrintable(error));
        m_loop->setConfig(config);
        m_table->addNames({light(1), light(2), light(3), light(4)});
        m_probe->setPv(light(5));
        selectAll();
        EVENTUALLY(m_scatter->dim()->value() == 40);
        EVENTUALLY(m_probe->setter()->field()->isEnabled());
        for (int number = 1; number <= 4; ++number)
            EVENTUALLY(m_table->model()->row(tableRow(number)).writable &&
                       m_table->model()->row(tableRow(number)).reading.isValid());
    }
    void cleanup()
    {
        m_loop.reset();
        m_command.reset();
        m_scenes.reset();
        m_scatter.reset();
        m_probe.reset();
        m_table.reset();
        m_house.reset();
    }

    void everyWayIsInTheLog()
    {
        QTemporaryDir dir;
        session()->settings()->setAuditFolder(dir.path());
        AuditLog log(session());
        for (const Way &way : ways()) {
            const QList<double> before = levels();
            const size_t noted = session()->writes()->all().size();
            way.write();
            // Among what else comes in: a fade of before tells once a second of its steps.
            WriteRecord found;
            const auto isThere = [&] {
                for (size_t i = noted; i < session()->writes()->all().size(); ++i) {
                    if (session()->writes()->all()[i].origin == QLatin1String(way.origin))
                        found = session()->writes()->all()[i];
                }
                return !found.pv.isEmpty();
            };
            QTRY_VERIFY2_WITH_TIMEOUT(isThere(), way.name, 30'000);
            settle();
            QVERIFY2(!found.error && !found.after.isEmpty(), way.name);
            if (QLatin1String(way.name) == QLatin1String("loop"))
                m_loop->stop();
            settle();
            // What the log says of a PV last is what its server has.
            QHash<QString, double> said;
            for (const WriteRecord &record : session()->writes()->all())
                said.insert(record.pv, record.after.toDouble());
            const QList<double> after = levels();
            for (qsizetype i = 0; i < after.size(); ++i) {
                if (after.at(i) == before.at(i))
                    continue;
                const QString pv = QString(m_house->lights[int(i / 2)].base +
                                           (i % 2 ? QLatin1String(":CCT") : QLatin1String(":DIM")));
                QVERIFY2(said.contains(pv), qPrintable(QString::fromLatin1(way.name) + pv));
                QVERIFY2(std::abs(said.value(pv) - after.at(i)) < 1e-3,
                         qPrintable(QString::fromLatin1(way.name) + pv));
            }
        }
        QTRY_COMPARE(size_t(AuditLog::read(dir.path(), 100'000).size()), session()->writes()->all().size());
    }

    void readOnlyStopsEveryWay()
    {
        // Something to undo and to release is there.
        m_scatter->dim()->moveTo(55);
        EVENTUALLY(m_house->served(3) == 55);
        settle();
        const QList<double> before = levels();
        session()->setReadOnly(true);
        QVERIFY(session()->context()->isReadOnly());
        const size_t noted = session()->writes()->all().size();
        for (const Way &way : ways()) {
            way.write();
            QTest::qWait(30);
            settle();
            QVERIFY2(levels() == before, way.name);
        }
        QVERIFY(m_loop->state() == DecideRun::Stopped);
        // Attempts are noted as what they are.
        for (size_t i = noted; i < session()->writes()->all().size(); ++i)
            QVERIFY(session()->writes()->all()[i].error.code() == ErrorCode::ReadOnly);
    }

    void readOnlyCannotBeGotAround()
    {
        const QList<double> before = levels();
        session()->setReadOnly(true);
        Context *context = session()->context();
        const Pv pv = context->pv(light(1));
        // Not even by what knows nothing of the session.
        for (const bool completion : {true, false}) {
            ScatterOptions options;
            options.completion = completion;
            const QFuture<ScatterResult> result = scatter({{pv, Value(1.0)}}, options);
            EVENTUALLY(result.isFinished());
            QVERIFY(result.result()[0].error.code() == ErrorCode::ReadOnly);
        }
        QFuture<void> write = pv.write(Value(2.0));
        EVENTUALLY(write.isFinished());
        QVERIFY_THROWS_EXCEPTION(CaException, write.waitForFinished());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("failed")));
        pv.post(Value(3.0));
        LightWrite direct(context,
                          ScatterPlan::setTo(session()->desk()->wanted(), {0, 1}, FixtureQuantity::Level, 4),
                          nullptr);
        direct.start(0, true);
        EVENTUALLY(!direct.isRunning());
        QCOMPARE(direct.failed().size(), 2);
        // Nor by another server.
        session()->connectTo(Config::loopback(m_house->server.port()));
        QVERIFY(session()->context()->isReadOnly());
        QVERIFY(levels() == before);
    }

    void readOnlyEndsWhatIsUnderWay()
    {
        LightDesk::Options options;
        options.fadeSeconds = 60;
        session()->desk()->write(
            ScatterPlan::setTo(session()->desk()->wanted(), {0, 1, 2}, FixtureQuantity::Level, 100),
            QStringLiteral("fade"), options);
        EVENTUALLY(m_house->served(1) > 40);
        session()->setReadOnly(true);
        QTest::qWait(100); // what has left already arrives
        const QList<double> then = levels();
        QTest::qWait(500);
        QVERIFY(levels() == then);
    }

    void everyWayAsksIfItIsTold()
    {
        // Undo and redo are asked for by the window (UndoPrompt), wide writes of the table by their review.
        session()->settings()->setConfirmation(Settings::Confirmation::Every);
        const QSet<QString> noQuestion{QStringLiteral("several rows"),
                                       QStringLiteral("saved values"),
                                       QStringLiteral("end of the blackout"),
                                       QStringLiteral("release"),
                                       QStringLiteral("undo"),
                                       QStringLiteral("redo"),
                                       QStringLiteral("loop")};
        const QList<double> before = levels();
        for (const Way &way : ways()) {
            if (noQuestion.contains(QString::fromLatin1(way.name)))
                continue;
            way.write();
            QMessageBox *box = nullptr;
            const auto find = [&] {
                for (QWidget *panel : QApplication::topLevelWidgets()) {
                    if (auto *open = qobject_cast<QMessageBox *>(panel); open && open->isVisible())
                        box = open;
                }
                return box != nullptr;
            };
            QTRY_VERIFY2_WITH_TIMEOUT(find(), way.name, 15'000);
            QVERIFY2(levels() == before, way.name);
            QTest::keyClick(box, Qt::Key_Return); // the safe answer is the one that Enter gives
            QTRY_VERIFY2(!box || !box->isVisible(), way.name);
            QTest::qWait(20);
            QVERIFY2(levels() == before, way.name);
        }
        QVERIFY(origins().isEmpty());
        // Agreed, it is written.
        tableEdit(1, QStringLiteral("61"));
        QMessageBox *box = nullptr;
        EVENTUALLY((box = m_table->findChild<QMessageBox *>()) && box->isVisible());
        QVERIFY2(box->text().contains(QStringLiteral("61")) && box->text().contains(light(1)),
                 qPrintable(box->text()));
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::AcceptRole)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        EVENTUALLY(m_house->served(1) == 61);
    }

    void outOfLimitsIsRefusedWithTheLimit()
    {
        const QList<double> before = levels();
        tableEdit(1, QStringLiteral("140"));
        const PvTableRow &row = m_table->model()->row(tableRow(1));
        QVERIFY2(row.writeError.contains(QStringLiteral("100")), qPrintable(row.writeError));

        auto *dialog = new TableWriteDialog(session(), m_table->model(), {tableRow(2)},
                                            TableWriteDialog::SetOneValue, m_table.get());
        dialog->valueField()->setText(QStringLiteral("-3"));
        QVERIFY(!dialog->writeButton()->isEnabled());
        delete dialog;

        m_probe->setter()->field()->setText(QStringLiteral("101"));
        QTest::keyClick(m_probe->setter()->field(), Qt::Key_Return);
        QVERIFY2(m_probe->setter()->note().contains(QStringLiteral("100")),
                 qPrintable(m_probe->setter()->note()));

        m_command->edit()->setText(QStringLiteral("7 at 130"));
        QTest::keyClick(m_command->edit(), Qt::Key_Return);
        settle();
        QVERIFY(m_house->served(7) <= 100);
        m_house->set(7, 40);

        // Sliders and fields end at the limits, scenes and formulas are held within them.
        m_scatter->dim()->moveTo(400);
        settle();
        EVENTUALLY(m_house->served(1) == 100);
        Q_UNUSED(before)
    }

    void thePanelFiltersAndExports()
    {
        AuditPanel panel(session());
        panel.resize(900, 300);
        panel.show();
        QCOMPARE(panel.model()->rowCount(), 0);
        tableEdit(1, QStringLiteral("61"));
        EVENTUALLY(panel.model()->rowCount() == 1);
        session()->writes()->note({QStringLiteral("HALL:X"), QStringLiteral("1"), QStringLiteral("2\n3"),
                                   QStringLiteral("Loop Up"), ErrorCode::NoWriteAccess});
        QCOMPARE(panel.model()->rowCount(), 2);
        const auto cell = [&](int row, int column) {
            return panel.model()->index(row, column).data().toString();
        };
        QCOMPARE(cell(0, AuditModel::PvColumn), QStringLiteral("HALL:X")); // the newest first
        QCOMPARE(cell(0, AuditModel::OriginColumn), QStringLiteral("Loop Up"));
        QVERIFY(!cell(0, AuditModel::NewColumn).contains(QLatin1Char('\n')));
        QVERIFY(cell(0, AuditModel::ResultColumn).contains(QStringLiteral("not allow")));
        QCOMPARE(cell(1, AuditModel::NewColumn), QStringLiteral("61"));
        QCOMPARE(cell(1, AuditModel::WhoColumn), AuditEntry::currentUser());

        QTest::keyClicks(panel.textField(), QStringLiteral("hall"));
        QCOMPARE(panel.model()->rowCount(), 1);
        QTemporaryDir dir;
        QVERIFY(panel.exportTo(dir.filePath(QStringLiteral("out.csv"))));
        QFile file(dir.filePath(QStringLiteral("out.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QCOMPARE(csv.count('\n'), 2); // the head and one line
        QVERIFY(csv.contains("HALL:X") && csv.contains("no-write-access"));
        panel.textField()->clear();
        panel.resultField()->setCurrentIndex(1);
        QCOMPARE(panel.model()->rowCount(), 1);
        QCOMPARE(cell(0, AuditModel::NewColumn), QStringLiteral("61"));
        panel.resultField()->setCurrentIndex(0);
        panel.timeField()->setCurrentIndex(1);
        QCOMPARE(panel.model()->rowCount(), 2);
        panel.whoField()->setCurrentIndex(1);
        QCOMPARE(panel.model()->rowCount(), 2);
        // A row leads to its probe.
        QSignalSpy probe(session(), &Session::probeRequested);
        panel.table()->setCurrentIndex(panel.model()->index(0, 0));
        QTest::keyClick(panel.table(), Qt::Key_Return);
        QCOMPARE(probe.size(), 1);
        QCOMPARE(probe.first().first().toString(), QStringLiteral("HALL:X"));
    }

    void thePanelShowsOtherProgramsWrites()
    {
        QTemporaryDir dir;
        AuditEntry other{QDateTime::currentMSecsSinceEpoch(),
                         QStringLiteral("bob@elsewhere"),
                         7,
                         QStringLiteral("HALL:Y"),
                         {},
                         QStringLiteral("5"),
                         QStringLiteral("Table"),
                         QStringLiteral("ok")};
        AuditWriter({dir.path()}).append({other});
        session()->settings()->setAuditFolder(dir.path());
        AuditLog log(session());
        AuditPanel panel(session());
        panel.show();
        tableEdit(1, QStringLiteral("61"));
        EVENTUALLY(panel.model()->rowCount() == 2);
        panel.reload();
        QTest::qWait(100);
        QCOMPARE(panel.model()->rowCount(), 2); // its own is not there twice
        QVERIFY(panel.whoField()->findData(QStringLiteral("bob@elsewhere")) > 0);
    }
};

QTEST_MAIN(tst_Safety)
#include "tst_safety.moc"
