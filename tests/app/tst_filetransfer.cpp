// SPDX-License-Identifier: GPL-3.0-or-later
#include "DockLayout.h"
#include "FileReport.h"
#include "FileTransfer.h"
#include "MainWindow.h"
#include "Windows.h"
#include "WorkspaceFile.h"

#include "models/TraceSet.h"
#include "panels/ChartPanel.h"
#include "panels/PlanPanel.h"
#include "panels/TablePanel.h"
#include "panels/TablesPanel.h"
#include "session/Session.h"
#include "views/ChartView.h"
#include "views/PlanView.h"

#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Candela;

/// Files of other programs through the windows.
class tst_FileTransfer : public QObject
{
    Q_OBJECT

    std::unique_ptr<Windows> m_windows;
    std::unique_ptr<QTemporaryDir> m_dir;

    QString put(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_dir->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }
    QByteArray bytesOf(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    TablesPanel *tables() const
    {
        return qobject_cast<TablesPanel *>(m_windows->active()->docks()->panel(QStringLiteral("table")));
    }
    ChartPanel *chart() const
    {
        return qobject_cast<ChartPanel *>(m_windows->active()->docks()->panel(QStringLiteral("chart")));
    }
    template <class Type>
    Type *shown() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *found = qobject_cast<Type *>(widget);
            if (found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    void import(const QString &path, bool ok = true)
    {
        QSignalSpy done(m_windows->files(), &FileTransfer::imported);
        m_windows->files()->open({path});
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30'000);
        QCOMPARE(done.first().at(1).toBool(), ok);
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_windows = std::make_unique<Windows>();
        m_windows->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_windows->active()));
    }
    void cleanup() { m_windows.reset(); }

    void aTableComesInAndGoesOut()
    {
        import(put(QStringLiteral("lamps.sav"),
                   "# save/restore V5.1\nL:1 40\nL:2 @array@ { \"1\" \"2\" }\n<END>\n"));
        QVERIFY(!shown<FileReport>());
        QCOMPARE(tables()->count(), 2); // beside the one that was there
        QCOMPARE(tables()->name(tables()->currentIndex()), QStringLiteral("lamps"));
        QCOMPARE(tables()->current()->names(), QStringList({"L:1", "L:2"}));

        QSignalSpy done(m_windows->files(), &FileTransfer::exported);
        for (const char *name : {"out.pvs", "out.sav", "out.csv"}) {
            m_windows->files()->exportTo(m_dir->filePath(QLatin1String(name)));
            QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30'000);
            QVERIFY(done.takeFirst().at(1).toBool());
            import(m_dir->filePath(QLatin1String(name)));
            const PvTableSheet sheet = tables()->sheet(tables()->currentIndex());
            QCOMPARE(sheet.rows.size(), 2);
            QCOMPARE(sheet.rows[0].name, QStringLiteral("L:1"));
            QVERIFY2(sheet.rows[0].saved && sheet.rows[0].saved->number == 40, name);
            QCOMPARE(sheet.rows[1].saved->value.toList(), QVariantList({1.0, 2.0}));
        }
        QCOMPARE(tables()->count(), 5);
    }

    void aChartComesInAndGoesOut()
    {
        import(put(QStringLiteral("strip.stp"),
                   "StripConfig 1.2\nStrip.Time.Timespan 600\nStrip.Color.Color1 65535 0 0\n"
                   "Strip.Curve.0.Name S:1\nStrip.Curve.0.Min 0\nStrip.Curve.0.Max 50\n"
                   "Strip.Curve.1.Name S:2\nStrip.Curve.1.PlotStatus 0\n"));
        QCOMPARE(chart()->traces()->names(), QStringList({"S:1", "S:2"}));
        QCOMPARE(chart()->traces()->at(0).color, QColor(Qt::red));
        QVERIFY(chart()->traces()->at(1).hidden);
        QCOMPARE(chart()->view()->spanNs(), 600'000'000'000);
        QSignalSpy done(m_windows->files(), &FileTransfer::exported);
        const QString out = m_dir->filePath(QStringLiteral("out.stp"));
        m_windows->files()->exportTo(out);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30'000);
        QVERIFY2(bytesOf(out).contains("Strip.Curve.1.PlotStatus"), bytesOf(out).constData());
        // One step of undo.
        m_windows->session()->undoStack()->undo();
        QVERIFY(chart()->traces()->isEmpty());
    }

    void whatWasNotUnderstoodIsListedWithLines()
    {
        import(put(QStringLiteral("odd.pvs"),
                   "<pvtable>\n<pvlist>\n<pv><name>A</name><tolerance>x</tolerance></pv>\n"
                   "<cell/>\n</pvlist>\n</pvtable>\n"));
        auto *report = shown<FileReport>();
        QVERIFY(report);
        QVERIFY2(report->text().contains(QStringLiteral("3\t")) &&
                     report->text().contains(QStringLiteral("4\t")),
                 qPrintable(report->text()));
        QCOMPARE(tables()->current()->names(), QStringList({"A"}));
        for (auto *button : report->findChildren<QPushButton *>()) {
            if (button->text().contains(QStringLiteral("Copy")))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), report->text());
        QTest::keyClick(report, Qt::Key_Escape);
        QTRY_VERIFY(!shown<FileReport>());
    }

    void nonsenseIsRefused()
    {
        const int before = tables()->count();
        import(put(QStringLiteral("x.pvs"), "<html/>"), false);
        QVERIFY(shown<FileReport>());
        QTest::keyClick(shown<FileReport>(), Qt::Key_Escape);
        import(put(QStringLiteral("x.bin"), QByteArray(100, '\x01')), false);
        QVERIFY(shown<QMessageBox>());
        QTest::keyClick(shown<QMessageBox>(), Qt::Key_Escape);
        import(m_dir->filePath(QStringLiteral("gone.pvs")), false);
        QCOMPARE(tables()->count(), before);
    }

    void anExportThatFailsSaysSo()
    {
        tables()->current()->addNames({QStringLiteral("A")});
        QSignalSpy done(m_windows->files(), &FileTransfer::exported);
        m_windows->files()->exportTo(QStringLiteral("/proc/self/out.pvs"));
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30'000);
        QVERIFY(!done.first().at(1).toBool());
        QVERIFY(shown<QMessageBox>());
        QVERIFY2(
            shown<QMessageBox>()->informativeText().contains(QStringLiteral("out.pvs: cannot be written")),
            qPrintable(shown<QMessageBox>()->informativeText()));
    }

    void droppedFilesAreOpened()
    {
        const QString path =
            put(QStringLiteral("drop.pvs"), "<pvtable><pvlist><pv><name>D:1</name></pv></pvlist></pvtable>");
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        mime.setText(QUrl::fromLocalFile(path).toString());
        // Onto the plan, which takes names of PVs by itself.
        auto *plan = qobject_cast<PlanPanel *>(m_windows->active()->docks()->panel(QStringLiteral("plan")));
        QWidget *target = plan->view();
        QSignalSpy done(m_windows->files(), &FileTransfer::imported);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &drop);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30'000);
        QCOMPARE(tables()->current()->names(), QStringList({"D:1"}));
        // A workspace that is dropped is opened.
        QTemporaryDir other;
        QVERIFY(m_windows->workspaceFile()->saveTo(other.filePath(QStringLiteral("w.candela"))));
        tables()->addTable();
        QVERIFY(m_windows->workspaceFile()->saveTo(other.filePath(QStringLiteral("v.candela"))));
        import(other.filePath(QStringLiteral("w.candela")));
        QCOMPARE(m_windows->workspaceFile()->path(), other.filePath(QStringLiteral("w.candela")));
    }
};

QTEST_MAIN(tst_FileTransfer)
#include "tst_filetransfer.moc"
