// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace Candela {

/// What is kept of one window.
struct WorkspaceWindow
{
    QString title;       ///< Given by the user; empty if there is none.
    QByteArray geometry; ///< QMainWindow::saveGeometry()
    QByteArray state;    ///< QMainWindow::saveState()
    QJsonObject panels;  ///< What each panel's save() gave, by the name of its dock.
    QJsonObject unknown; ///< The rest.
};

/// What is saved of a session: a JSON file, usually named *.candela. README.md beside this file describes
/// every key.
///
/// Keys that this version does not know are kept and written back, so that a file survives a round through an
/// older program. A file of a newer version is refused, and never overwritten by a failed read. Files of
/// version 1, which held one window, are read as if they had been written by this version.
struct Workspace
{
    static constexpr int Version = 2;
    static constexpr qint64 MaxBytes = 64LL * 1024 * 1024; ///< Of a file.
    static constexpr int MostWindows = 32;
    static constexpr qsizetype LargestFile = 256 * 1024 * 1024;

    QString theme;         ///< "system", "dark", "light" or empty.
    QString siteFile;      ///< Absolute once read; written relative to the workspace.
    bool demo = false;     ///< Start the simulated building.
    QStringList selection; ///< PVs.
    QJsonArray groups;     ///< LightGroups::toJson()
    QJsonArray scenes;     ///< SceneStore::toJson()
    QJsonArray snapshots;  ///< SnapshotStore::toJson()
    QList<WorkspaceWindow> windows;
    QJsonObject unknown; ///< The rest of the file.

    /// Reads a file. On failure returns false, leaves `workspace` alone, and `error` names the file, and the
    /// line of a syntax error or the path of the wrong field: "desk.candela: windows[0].panels: is not an
    /// object".
    static bool load(const QString &path, Workspace *workspace, QString *error);
    static bool parse(const QByteArray &json, const QString &path, Workspace *workspace, QString *error);

    /// The old file stays until the new one is complete.
    bool save(const QString &path, QString *error) const;
    QByteArray toJson(const QString &path) const;
    /// Puts these bytes in the place of the file, at once or not at all.
    static bool replace(const QString &path, const QByteArray &json, QString *error);
};

} // namespace Candela
