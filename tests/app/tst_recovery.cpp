// SPDX-License-Identifier: GPL-3.0-or-later
#include "Actions.h"
#include "Autosave.h"
#include "DockLayout.h"
#include "MainWindow.h"
#include "Startup.h"
#include "Windows.h"
#include "WorkspaceFile.h"

#include "models/FixtureHouse.h"
#include "models/TraceSet.h"
#include "panels/ChartPanel.h"
#include "panels/PlanPanel.h"
#include "panels/TablePanel.h"
#include "panels/TablesPanel.h"
#include "session/LightDesk.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "session/SiteDocument.h"

#include <QAction>
#include <QJsonArray>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Candela;

/// What is kept while the program runs, and what is asked when it ends.
class tst_Recovery : public QObject
{
    Q_OBJECT

    static constexpr int Delay = 150;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Windows> m_windows;
    std::unique_ptr<Startup> m_startup;

    TablePanel *table(int window = 0) const
    {
        auto *tables = qobject_cast<TablesPanel *>(
            m_windows->all().value(window)->docks()->panel(QStringLiteral("table")));
        return tables->current();
    }
    QString left() const { return m_home->filePath(QStringLiteral("candela/session-1.candela")); }
    QMessageBox *box() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *found = qobject_cast<QMessageBox *>(widget);
            if (found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    static void click(QMessageBox *box, const QString &text)
    {
        for (QAbstractButton *button : box->buttons()) {
            QString plain = button->text();
            if (plain.remove(QLatin1Char('&')) == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("no button ") + text));
    }
    void begin(const CommandLine &line = {})
    {
        m_windows = std::make_unique<Windows>();
        m_windows->autosave()->setDelay(Delay);
        m_windows->open();
        m_startup = std::make_unique<Startup>(m_windows.get());
        m_startup->begin(line);
        QTRY_VERIFY(m_windows->session()->context());
    }
    void type(const QString &names)
    {
        QLineEdit *field = table()->addField();
        field->setFocus();
        QTest::keyClicks(field, names);
        QTest::keyClick(field, Qt::Key_Return);
    }
    QByteArray bytesOf(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void end()
    {
        m_startup.reset();
        m_windows.reset();
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_home->path().toLocal8Bit());
    }
    void cleanup() { end(); }

    void whatWasTypedIsOnTheDiskAMomentLater()
    {
        begin();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(left()), 30'000);
        type(QStringLiteral("KEPT:1"));
        QTRY_VERIFY_WITH_TIMEOUT(bytesOf(left()).contains("KEPT:1"), 30'000);
        // Nothing is written while nobody does anything.
        QSignalSpy written(m_windows->autosave(), &Autosave::written);
        QTest::qWait(2 * Delay + 200);
        const qsizetype quiet = written.size();
        QTest::qWait(2 * Delay + 200);
        QCOMPARE(written.size(), quiet);
        // Who ends it in peace leaves nothing.
        m_windows->all().first()->close();
        QVERIFY(!QFileInfo::exists(left()));
    }

    void killedItIsOfferedAndComesBack()
    {
        // The real program, killed for real.
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("EPICS_CA_SERVER_PORT"), QStringLiteral("9"));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(CANDELA_PROGRAM), {QStringLiteral("--pv"), QStringLiteral("LOST:{1..3}"),
                                                        QStringLiteral("--chart"), QStringLiteral("LOST:9")});
        QVERIFY(program.waitForStarted(30'000));
        QTRY_VERIFY_WITH_TIMEOUT(bytesOf(left()).contains("LOST:3"), 60'000);
        program.kill();
        QVERIFY(program.waitForFinished(30'000));

        begin();
        QTRY_VERIFY_WITH_TIMEOUT(box(), 30'000);
        QCOMPARE(box()->objectName(), QStringLiteral("recovery"));
        click(box(), QStringLiteral("Restore"));
        QCOMPARE(table()->names(), QStringList({"LOST:1", "LOST:2", "LOST:3"}));
        auto *chart =
            qobject_cast<ChartPanel *>(m_windows->active()->docks()->panel(QStringLiteral("chart")));
        QCOMPARE(chart->traces()->names(), QStringList({"LOST:9"}));
        // It is thrown away only when this program has it on the disk.
        QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(left()), 30'000);
        const QString mine = m_home->filePath(QStringLiteral("candela/session-2.candela"));
        QVERIFY(bytesOf(mine).contains("LOST:3"));
    }

    void laterIsAskedAgainAndThrownAwayIsGone()
    {
        QVERIFY(QDir().mkpath(m_home->filePath(QStringLiteral("candela"))));
        Workspace workspace;
        workspace.windows.append(WorkspaceWindow());
        QString error;
        QVERIFY2(workspace.save(left(), &error), qPrintable(error));
        begin();
        QTRY_VERIFY_WITH_TIMEOUT(box(), 30'000);
        click(box(), QStringLiteral("Later"));
        QVERIFY(!m_windows->all().isEmpty());
        m_windows->all().first()->close();
        end();
        QVERIFY(QFileInfo::exists(left()));
        begin();
        QTRY_VERIFY_WITH_TIMEOUT(box(), 30'000);
        click(box(), QStringLiteral("Throw away"));
        QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(left()) || !bytesOf(left()).isEmpty(), 30'000);
        QTRY_VERIFY(!box());
    }

    void editsOfThePlanComeBack()
    {
        QTemporaryDir dir;
        const QString site = dir.filePath(QStringLiteral("house.json"));
        const Site house = fixtureHouse();
        QFile file(site);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(house.toJson()).toJson());
        file.close();
        Workspace workspace;
        workspace.siteFile = site;
        workspace.windows.append(WorkspaceWindow());
        Site edited = house;
        edited.name = QStringLiteral("Edited house");
        workspace.unknown[QStringLiteral("recovery")] =
            QJsonObject{{QStringLiteral("modified"), true}, {QStringLiteral("siteDraft"), edited.toJson()}};
        QVERIFY(QDir().mkpath(m_home->filePath(QStringLiteral("candela"))));
        QString error;
        QVERIFY2(workspace.save(left(), &error), qPrintable(error));
        begin();
        QTRY_VERIFY_WITH_TIMEOUT(box(), 30'000);
        click(box(), QStringLiteral("Restore"));
        Session *session = m_windows->session();
        QTRY_COMPARE_WITH_TIMEOUT(session->site().name, QStringLiteral("Edited house"), 30'000);
        QVERIFY(session->siteDocument()->isModified());
        session->undoStack()->undo();
        QCOMPARE(session->site().name, house.name);
        QVERIFY(!session->siteDocument()->isModified());
    }

    void unsavedChangesAreMarkedAndAskedAbout()
    {
        begin();
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("desk.candela"));
        type(QStringLiteral("A"));
        MainWindow *window = m_windows->active();
        QVERIFY(m_windows->workspaceFile()->saveTo(path));
        QVERIFY(!window->isWindowModified());
        const QByteArray saved = bytesOf(path);
        type(QStringLiteral("B"));
        QTRY_VERIFY_WITH_TIMEOUT(window->isWindowModified(), 30'000);
        m_windows->session()->undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(!window->isWindowModified(), 30'000);
        m_windows->session()->undoStack()->redo();

        window->close();
        QVERIFY(window->isVisible());
        QVERIFY(box());
        click(box(), QStringLiteral("Cancel"));
        QVERIFY(window->isVisible());
        QCOMPARE(bytesOf(path), saved);
        QTRY_VERIFY(!box());
        window->close();
        click(box(), QStringLiteral("Save"));
        QTRY_VERIFY(!window->isVisible());
        QVERIFY(bytesOf(path).contains("\"B\""));
    }

    void aRecentFileThatIsGoneIsTakenOffTheList()
    {
        begin();
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("gone.candela"));
        QVERIFY(m_windows->workspaceFile()->saveTo(path));
        QVERIFY(m_windows->session()->settings()->recentFiles().contains(path));
        QVERIFY(QFile::remove(path));
        m_windows->workspaceFile()->startNew();
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("gone.candela: cannot be read")));
        m_windows->workspaceFile()->openAsked(path);
        QVERIFY(box());
        QVERIFY2(box()->informativeText().contains(QStringLiteral("gone.candela: cannot be read")),
                 qPrintable(box()->informativeText()));
        QVERIFY(!m_windows->session()->settings()->recentFiles().contains(path));
    }

    void aFileThatCannotBeSavedKeepsTheWindow()
    {
        begin();
        type(QStringLiteral("A"));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot be written")));
        QVERIFY(!m_windows->workspaceFile()->saveTo(QStringLiteral("/proc/self/desk.candela")));
        QVERIFY(box());
        QVERIFY2(box()->informativeText().contains(QStringLiteral("cannot be written")),
                 qPrintable(box()->informativeText()));
        QVERIFY(m_windows->workspaceFile()->path().isEmpty());
    }

    void aFolderOfStateThatCannotBeWrittenIsSaidOnce()
    {
        qputenv("XDG_STATE_HOME", "/proc/self/nowhere");
        m_windows = std::make_unique<Windows>();
        m_windows->autosave()->setDelay(Delay);
        m_windows->open();
        QSignalSpy told(m_windows->session(), &Session::message);
        m_startup = std::make_unique<Startup>(m_windows.get());
        m_startup->begin({});
        const auto count = [&told] {
            return std::count_if(told.begin(), told.end(), [](const QList<QVariant> &one) {
                return one[0].toString().contains(QStringLiteral("cannot be made")) && one[1].toBool();
            });
        };
        QTRY_COMPARE_WITH_TIMEOUT(count(), 1, 30'000);
        type(QStringLiteral("A"));
        QTest::qWait(3 * Delay + 200);
        QCOMPARE(count(), 1);
    }
};

QTEST_MAIN(tst_Recovery)
#include "tst_recovery.moc"
