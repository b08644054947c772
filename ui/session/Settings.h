// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <chrono>

class QSettings;

namespace Candela {

/// What belongs to the person, not to the workspace: kept by QSettings between runs. Values that make no
/// sense (a file edited by hand) are replaced by the default when read.
class Settings : public QObject
{
    Q_OBJECT
public:
    static constexpr int RecentFileCount = 10;

    explicit Settings(QObject *parent = nullptr);

    /// "system", "dark" or "light".
    QString theme() const;
    void setTheme(const QString &theme);

    /// The language of texts and numbers: "" for that of the system, else a code such as "de".
    QString language() const;
    void setLanguage(const QString &code);

    /// Workspaces, the newest first; files that are gone stay until they are opened in vain.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

    /// The deadline of a gather: 10 ms to 60 s.
    std::chrono::milliseconds gatherTimeout() const;
    void setGatherTimeout(std::chrono::milliseconds timeout);

    /// Before which writes the user is asked.
    enum class Confirmation {
        Never,
        Wide, ///< Of more than WideWrite PVs at once, blackout, and undo of a write.
        Every
    };
    Q_ENUM(Confirmation)
    static constexpr int WideWrite = 100;
    Confirmation confirmation() const;
    void setConfirmation(Confirmation confirmation);
    /// Whether to ask before a write of so many PVs.
    bool asksBefore(int pvs) const;
    /// Ask before a wide write (blackout, undo of a write).
    bool confirmWrites() const { return confirmation() != Confirmation::Never; }

    /// The size of the interface in percent: 75 to 200.
    int scale() const;
    void setScale(int percent);
    /// "system", "on" or "off".
    QString reducedMotion() const;
    void setReducedMotion(const QString &choice);

    /// Where the log of all writes is kept; absolute.
    QString auditFolder() const;
    static QString defaultAuditFolder();
    /// Empty: the default.
    void setAuditFolder(const QString &folder);
    /// One file's size in MB, 1 to 1000, and how many full ones are kept beside it, 1 to 99.
    int auditFileMegabytes() const;
    int auditOldFiles() const;
    void setAuditLimits(int megabytes, int oldFiles);

    /// What the program tells on standard error: "warning", "info" or "debug".
    QString logLevel() const;
    void setLogLevel(const QString &level);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

Q_SIGNALS:
    void recentFilesChanged();
    void themeChanged();
    void scaleChanged(int percent);
    void motionChanged();
    void logLevelChanged();
    void confirmationChanged();
    /// Folder or limits.
    void auditChanged();

private:
    QSettings *m_store;
};

} // namespace Candela
