// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Settings.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace Candela {

namespace {
const QString ThemeKey = QStringLiteral("appearance/theme");
const QString LanguageKey = QStringLiteral("appearance/language");
const QString RecentKey = QStringLiteral("files/recent");
const QString TimeoutKey = QStringLiteral("gather/timeoutMs");
const QString ConfirmKey = QStringLiteral("write/confirm");
const QString GeometryKey = QStringLiteral("window/geometry");

constexpr int ShortestTimeout = 10;
constexpr int LongestTimeout = 60'000;
constexpr int DefaultTimeout = 100;
} // namespace

Settings::Settings(QObject *parent)
    : QObject(parent)
    , m_store(new QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("candela"),
                            QStringLiteral("candela"), this))
{
}

QString Settings::theme() const
{
    const QString theme = m_store->value(ThemeKey).toString();
    if (theme == QLatin1String("dark") || theme == QLatin1String("light"))
        return theme;
    return QStringLiteral("system");
}

void Settings::setTheme(const QString &theme)
{
    m_store->setValue(ThemeKey, theme);
}

QString Settings::language() const
{
    return m_store->value(LanguageKey).toString();
}

void Settings::setLanguage(const QString &code)
{
    m_store->setValue(LanguageKey, code);
}

QStringList Settings::recentFiles() const
{
    return m_store->value(RecentKey).toStringList().mid(0, RecentFileCount);
}

void Settings::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_store->setValue(RecentKey, QStringList(files.mid(0, RecentFileCount)));
    Q_EMIT recentFilesChanged();
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    if (files.removeAll(QFileInfo(path).absoluteFilePath()) == 0)
        return;
    m_store->setValue(RecentKey, files);
    Q_EMIT recentFilesChanged();
}

std::chrono::milliseconds Settings::gatherTimeout() const
{
    bool ok = false;
    const int ms = m_store->value(TimeoutKey, DefaultTimeout).toInt(&ok);
    return std::chrono::milliseconds(ok ? std::clamp(ms, ShortestTimeout, LongestTimeout) : DefaultTimeout);
}

void Settings::setGatherTimeout(std::chrono::milliseconds timeout)
{
    m_store->setValue(TimeoutKey, int(timeout.count()));
}

bool Settings::confirmWrites() const
{
    return m_store->value(ConfirmKey, true).toBool();
}

void Settings::setConfirmWrites(bool confirm)
{
    m_store->setValue(ConfirmKey, confirm);
}

QByteArray Settings::windowGeometry() const
{
    return m_store->value(GeometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store->setValue(GeometryKey, geometry);
}

} // namespace Candela
