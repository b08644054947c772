// SPDX-License-Identifier: GPL-3.0-or-later
#include "Appearance.h"
#include "SystemScheme.h"

#include "session/Settings.h"
#include "views/Theme.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Candela;

/// What a desktop offers of its settings.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme = 1;

public Q_SLOTS:
    QDBusVariant Read(const QString &, const QString &)
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

class tst_SystemScheme : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    QProcess m_bus;
    FakePortal m_portal;

    void change(uint scheme)
    {
        m_portal.scheme = scheme;
        Q_EMIT m_portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"),
                                       QStringLiteral("color-scheme"), QDBusVariant(scheme));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
        if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
            QSKIP("there is no dbus-daemon");
        m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                    QStringLiteral("--print-address")});
        QVERIFY(m_bus.waitForReadyRead(10'000));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.isConnected());
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }
    void cleanupTestCase()
    {
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void followsThePortal()
    {
        m_portal.scheme = 1;
        SystemScheme scheme;
        QVERIFY(!scheme.isDark());
        QTRY_VERIFY(scheme.isDark() == std::optional(true));
        change(2);
        QTRY_VERIFY(scheme.isDark() == std::optional(false));
        change(0);
        QTRY_VERIFY(!scheme.isDark());
    }

    void theThemeFollowsUnlessItIsChosen()
    {
        m_portal.scheme = 1;
        Settings settings;
        settings.setTheme(QStringLiteral("system"));
        Appearance appearance(&settings);
        QTRY_VERIFY(Theme::instance()->isDark());
        change(2);
        QTRY_VERIFY(!Theme::instance()->isDark());
        settings.setTheme(QStringLiteral("dark"));
        QVERIFY(Theme::instance()->isDark());
        change(1);
        change(2);
        QTest::qWait(100);
        QVERIFY(Theme::instance()->isDark()); // chosen is chosen
        settings.setTheme(QStringLiteral("system"));
        QVERIFY(!Theme::instance()->isDark());
    }
};

QTEST_MAIN(tst_SystemScheme)
#include "tst_systemscheme.moc"
