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

    /// Ask before a wide write (blackout, undo of a write).
    bool confirmWrites() const;
    void setConfirmWrites(bool confirm);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

Q_SIGNALS:
    void recentFilesChanged();

private:
    QSettings *m_store;
};

} // namespace Candela
