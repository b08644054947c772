// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Settings.h"

#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Candela;
using namespace std::chrono_literals;

class tst_Settings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    static void writeRaw(const QString &key, const QVariant &value)
    {
        QSettings store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("candela"),
                        QStringLiteral("candela"));
        store.setValue(key, value);
    }

private Q_SLOTS:
    void initTestCase() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path()); }
    void init()
    {
        QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("candela"),
                  QStringLiteral("candela"))
            .clear();
    }

    void hasDefaults()
    {
        Settings settings;
        QCOMPARE(settings.theme(), QStringLiteral("system"));
        QCOMPARE(settings.gatherTimeout(), 100ms);
        QVERIFY(settings.confirmWrites());
        QVERIFY(settings.recentFiles().isEmpty());
    }

    void survivesNonsense()
    {
        writeRaw(QStringLiteral("appearance/theme"), QStringLiteral("pink"));
        writeRaw(QStringLiteral("gather/timeoutMs"), QStringLiteral("soon"));
        Settings settings;
        QCOMPARE(settings.theme(), QStringLiteral("system"));
        QCOMPARE(settings.gatherTimeout(), 100ms);
        writeRaw(QStringLiteral("gather/timeoutMs"), -5);
        QCOMPARE(Settings().gatherTimeout(), 10ms);
        writeRaw(QStringLiteral("gather/timeoutMs"), 1'000'000);
        QCOMPARE(Settings().gatherTimeout(), 60s);
    }

    void remembersBetweenRuns()
    {
        {
            Settings settings;
            settings.setTheme(QStringLiteral("dark"));
            settings.setGatherTimeout(250ms);
            settings.setConfirmation(Settings::Confirmation::Never);
            settings.setScale(150);
        }
        Settings settings;
        QCOMPARE(settings.theme(), QStringLiteral("dark"));
        QCOMPARE(settings.gatherTimeout(), 250ms);
        QVERIFY(!settings.confirmWrites());
        QCOMPARE(settings.scale(), 150);
        writeRaw(QStringLiteral("appearance/scale"), 5000);
        QCOMPARE(Settings().scale(), 200);
        QVERIFY(!Settings().asksBefore(5000));
        settings.setConfirmation(Settings::Confirmation::Wide);
        QVERIFY(settings.asksBefore(101) && !settings.asksBefore(100));
        settings.setConfirmation(Settings::Confirmation::Every);
        QVERIFY(settings.asksBefore(1));
    }

    void keepsTheLastTenFilesNewestFirst()
    {
        Settings settings;
        QSignalSpy changed(&settings, &Settings::recentFilesChanged);
        for (int i = 0; i < 12; ++i)
            settings.addRecentFile(QStringLiteral("/w/%1.candela").arg(i));
        settings.addRecentFile(QStringLiteral("/w/5.candela"));
        QCOMPARE(settings.recentFiles().size(), 10);
        QCOMPARE(settings.recentFiles().first(), QStringLiteral("/w/5.candela"));
        QCOMPARE(settings.recentFiles().count(QStringLiteral("/w/5.candela")), 1);
        QCOMPARE(changed.size(), 13);
        settings.removeRecentFile(QStringLiteral("/w/5.candela"));
        settings.removeRecentFile(QStringLiteral("/w/never.candela"));
        QCOMPARE(changed.size(), 14);
        QCOMPARE(settings.recentFiles().first(), QStringLiteral("/w/11.candela"));
    }
};

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_settings.moc"
