// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace Candela {

/// What is saved of one window: a JSON file, usually named *.candela.
///
/// Keys that this version does not know are kept and written back, so that a file survives a round through an
/// older program. A file of a newer version is refused, and never overwritten by a failed read.
struct Workspace
{
    static constexpr int Version = 1;

    QString theme;             ///< "system", "dark", "light" or empty.
    QString siteFile;          ///< Absolute once read; written relative to the workspace.
    bool demo = false;         ///< Start the simulated building.
    QByteArray windowGeometry; ///< QMainWindow::saveGeometry()
    QByteArray windowState;    ///< QMainWindow::saveState()
    QJsonObject panels;        ///< What each panel's save() gave, by the name of its dock.
    QJsonObject unknown;       ///< The rest of the file.

    /// Reads a file. On failure returns false, leaves `workspace` alone, and `error` names the file, and the
    /// line of a syntax error or the path of the wrong field: "desk.candela: panels.table: is not an object".
    static bool load(const QString &path, Workspace *workspace, QString *error);
    static bool parse(const QByteArray &json, const QString &path, Workspace *workspace, QString *error);

    /// The old file stays until the new one is complete.
    bool save(const QString &path, QString *error) const;
    QByteArray toJson(const QString &path) const;
};

} // namespace Candela
