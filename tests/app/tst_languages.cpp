// SPDX-License-Identifier: GPL-3.0-or-later
#include "Actions.h"
#include "Languages.h"
#include "MainWindow.h"
#include "Windows.h"

#include "session/Session.h"
#include "session/Settings.h"

#include <QAction>
#include <QActionGroup>
#include <QDockWidget>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Candela;

class tst_Languages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Languages::instance()->choose(QStringLiteral("en")); }

    void followsTheSystem_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("code");
        QTest::newRow("exact") << QStringList{"de-DE"} << "de";
        QTest::newRow("other country") << QStringList{"de-AT"} << "de";
        QTest::newRow("no country") << QStringList{"ru"} << "ru";
        QTest::newRow("script") << QStringList{"zh-Hans-CN"} << "zh_CN";
        QTest::newRow("Singapore") << QStringList{"zh-SG"} << "zh_CN";
        QTest::newRow("traditional script") << QStringList{"zh-TW"} << "en";
        QTest::newRow("second wish") << QStringList{"nl-NL", "fr-BE"} << "fr";
        QTest::newRow("English first") << QStringList{"en-GB", "fr-FR"} << "en";
        QTest::newRow("unknown") << QStringList{"eo"} << "en";
        QTest::newRow("none") << QStringList{} << "en";
        QTest::newRow("C") << QStringList{"C"} << "en";
    }
    void followsTheSystem()
    {
        QFETCH(QStringList, wanted);
        QFETCH(QString, code);
        QCOMPARE(Languages::codeFor(wanted), code);
    }

    void everyLanguageHasItsNameAndItsFile()
    {
        QStringList names;
        for (const QString &code : Languages::codes()) {
            QVERIFY2(Languages::nativeName(code) != code, qPrintable(code));
            names.append(Languages::nativeName(code));
            const QString file = QStringLiteral(":/i18n/candela_%1.qm").arg(code);
            QVERIFY2(QFile::exists(file), qPrintable(file));
        }
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void changesWhileItRuns()
    {
        auto *languages = Languages::instance();
        languages->choose(QStringLiteral("en"));
        QSignalSpy changed(languages, &Languages::changed);
        languages->choose(QStringLiteral("de"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(languages->code(), QStringLiteral("de"));
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1.234,5"));
        // Programs and files do not follow.
        QCOMPARE(QString::number(1234.5), QStringLiteral("1234.5"));
        const Actions german(nullptr);
        QVERIFY(german.undo->text() != QStringLiteral("&Undo"));

        languages->choose(QStringLiteral("de"));
        QCOMPARE(changed.size(), 1);
        languages->choose(QStringLiteral("en"));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(QLocale().decimalPoint(), QStringLiteral("."));
        const Actions english(nullptr);
        QCOMPARE(english.undo->text(), QStringLiteral("&Undo"));
    }

    void speaksForTheDialogsOfQtToo()
    {
        if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) +
                           QLatin1String("/qtbase_fr.qm")))
            QSKIP("Qt's own translations are not installed");
        Languages::instance()->choose(QStringLiteral("fr"));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Annuler"));
        Languages::instance()->choose(QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
    }

    void windowsFollow()
    {
        Languages::instance()->choose(QStringLiteral("en"));
        Windows windows;
        connect(Languages::instance(), &Languages::changed, &windows, &Windows::rebuild);
        windows.open();
        QVERIFY(QTest::qWaitForWindowExposed(windows.all().constFirst()));
        const auto fileMenu = [&] {
            return windows.all().constFirst()->menuBar()->actions().constFirst()->text();
        };
        QCOMPARE(fileMenu(), QStringLiteral("&File"));
        QAction *german = nullptr;
        for (QAction *action : windows.all().constFirst()->actions()->language->actions()) {
            if (action->data().toString() == QLatin1String("de"))
                german = action;
        }
        QVERIFY(german);
        QSignalSpy rebuilt(&windows, &Windows::rebuilt);
        german->trigger();
        QTRY_COMPARE(rebuilt.size(), 1);
        QCOMPARE(fileMenu(), QStringLiteral("&Datei"));
        QCOMPARE(windows.session()->settings()->language(), QStringLiteral("de"));
        for (const QAction *action : windows.all().constFirst()->actions()->language->actions())
            QCOMPARE(action->isChecked(), action->data().toString() == QLatin1String("de"));
        windows.session()->settings()->setLanguage({});
    }

    void windowsFitOnAScreenInEveryLanguage()
    {
        const QStringList codes = Languages::codes();
        for (const QString &code : codes) {
            Languages::instance()->choose(code);
            Windows windows;
            windows.open();
            QVERIFY(QTest::qWaitForWindowExposed(windows.active()));
            const int width = windows.active()->minimumSizeHint().width();
            QVERIFY2(width <= 1366, qPrintable(QStringLiteral("%1 needs %2").arg(code).arg(width)));
            // Words are longer, not higher: no panel is cut at the bottom.
            windows.active()->resize(1440, 900);
            QCoreApplication::processEvents();
            const auto docks = windows.active()->findChildren<QDockWidget *>();
            for (const QDockWidget *dock : docks) {
                if (dock->visibleRegion().isEmpty())
                    continue; // behind another
                const auto *area = qobject_cast<QScrollArea *>(dock->widget());
                QVERIFY2(!area || !area->verticalScrollBar()->isVisible(),
                         qPrintable(code + QLatin1Char(' ') + dock->objectName()));
            }
        }
    }

    void anUnknownLanguageIsTheSystems()
    {
        auto *languages = Languages::instance();
        languages->choose(QStringLiteral("tlh"));
        QCOMPARE(languages->chosen(), QString());
        QVERIFY(Languages::codes().contains(languages->code()));
    }

    void englishHasItsPlurals()
    {
        QCOMPARE(QCoreApplication::translate("Candela::PvTableView", "%n PVs", nullptr, 1),
                 QStringLiteral("1 PV"));
        QCOMPARE(QCoreApplication::translate("Candela::PvTableView", "%n PVs", nullptr, 2),
                 QStringLiteral("2 PVs"));
    }

    void keysAreLeftOutOfPlainTexts()
    {
        QCOMPARE(Actions::plainText(QStringLiteral("&Undo")), QStringLiteral("Undo"));
        QCOMPARE(Actions::plainText(QStringLiteral("Zoom &in\t+")), QStringLiteral("Zoom in"));
        QCOMPARE(Actions::plainText(QStringLiteral("元に戻す(&U)")), QStringLiteral("元に戻す"));
        QCOMPARE(Actions::plainText(QStringLiteral("ブラックアウト(&B)…")),
                 QStringLiteral("ブラックアウト…"));
    }

    void theMenuOffersThemAll()
    {
        const Actions actions(nullptr);
        QStringList codes;
        for (const QAction *action : actions.language->actions())
            codes.append(action->data().toString());
        QCOMPARE(codes, QStringList(QString()) + Languages::codes());
    }
};

QTEST_MAIN(tst_Languages)
#include "tst_languages.moc"
