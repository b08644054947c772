// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace Candela {

namespace {
const QString ThemeKey = QStringLiteral("appearance/theme");
const QString LanguageKey = QStringLiteral("appearance/language");
const QString RecentKey = QStringLiteral("files/recent");
const QString TimeoutKey = QStringLiteral("gather/timeoutMs");
const QString ConfirmKey = QStringLiteral("write/confirm");
const QString GeometryKey = QStringLiteral("window/geometry");

const QString ScaleKey = QStringLiteral("appearance/scale");
const QString MotionKey = QStringLiteral("appearance/reducedMotion");
const QString AuditFolderKey = QStringLiteral("audit/folder");
const QString AuditSizeKey = QStringLiteral("audit/megabytes");
const QString AuditFilesKey = QStringLiteral("audit/files");
const QString LogKey = QStringLiteral("log/level");

constexpr int ShortestTimeout = 10;
constexpr int LongestTimeout = 60'000;
constexpr int DefaultTimeout = 100;
const QStringList Confirmations{QStringLiteral("never"), QStringLiteral("wide"), QStringLiteral("every")};
const QStringList Motions{QStringLiteral("system"), QStringLiteral("on"), QStringLiteral("off")};
const QStringList LogLevels{QStringLiteral("warning"), QStringLiteral("info"), QStringLiteral("debug")};

int intWithin(const QSettings *store, const QString &key, int low, int high, int otherwise)
{
    bool ok = false;
    const int value = store->value(key, otherwise).toInt(&ok);
    return ok ? std::clamp(value, low, high) : otherwise;
}

/// The first is the default.
QString oneOf(const QSettings *store, const QString &key, const QStringList &words)
{
    const QString word = store->value(key).toString();
    return words.contains(word) ? word : words.first();
}
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
    if (theme == this->theme())
        return;
    m_store->setValue(ThemeKey, theme);
    Q_EMIT themeChanged();
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

Settings::Confirmation Settings::confirmation() const
{
    const QString word = m_store->value(ConfirmKey).toString();
    if (word == QLatin1String("false")) // of an older version
        return Confirmation::Never;
    const auto index = Confirmations.indexOf(word);
    return index < 0 ? Confirmation::Wide : Confirmation(int(index));
}

void Settings::setConfirmation(Confirmation confirmation)
{
    m_store->setValue(ConfirmKey, Confirmations.at(int(confirmation)));
    Q_EMIT confirmationChanged();
}

bool Settings::asksBefore(int pvs) const
{
    switch (confirmation()) {
    case Confirmation::Never:
        return false;
    case Confirmation::Wide:
        return pvs > WideWrite;
    case Confirmation::Every:
        return pvs > 0;
    }
    return true;
}

int Settings::scale() const
{
    return intWithin(m_store, ScaleKey, 75, 200, 100);
}

void Settings::setScale(int percent)
{
    if (percent == scale())
        return;
    m_store->setValue(ScaleKey, percent);
    Q_EMIT scaleChanged(scale());
}

QString Settings::reducedMotion() const
{
    return oneOf(m_store, MotionKey, Motions);
}

void Settings::setReducedMotion(const QString &choice)
{
    m_store->setValue(MotionKey, choice);
    Q_EMIT motionChanged();
}

QString Settings::defaultAuditFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/audit");
}

QString Settings::auditFolder() const
{
    const QString folder = m_store->value(AuditFolderKey).toString();
    return QDir::isAbsolutePath(folder) ? QDir::cleanPath(folder) : defaultAuditFolder();
}

void Settings::setAuditFolder(const QString &folder)
{
    if (folder.isEmpty() || folder == defaultAuditFolder())
        m_store->remove(AuditFolderKey);
    else
        m_store->setValue(AuditFolderKey, folder);
    Q_EMIT auditChanged();
}

int Settings::auditFileMegabytes() const
{
    return intWithin(m_store, AuditSizeKey, 1, 1000, 10);
}

int Settings::auditOldFiles() const
{
    return intWithin(m_store, AuditFilesKey, 1, 99, 9);
}

void Settings::setAuditLimits(int megabytes, int oldFiles)
{
    m_store->setValue(AuditSizeKey, megabytes);
    m_store->setValue(AuditFilesKey, oldFiles);
    Q_EMIT auditChanged();
}

QString Settings::logLevel() const
{
    return oneOf(m_store, LogKey, LogLevels);
}

void Settings::setLogLevel(const QString &level)
{
    m_store->setValue(LogKey, level);
    Q_EMIT logLevelChanged();
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
