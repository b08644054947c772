// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Workspace.h"

#include <QObject>

#include <functional>

namespace Candela {

class Session;
class Windows;

/// Opens and saves all windows as a workspace file. What a file asks for beyond the windows (a site, the
/// demo) goes out as a signal.
class WorkspaceFile : public QObject
{
    Q_OBJECT
public:
    explicit WorkspaceFile(Windows *windows);

    const QString &path() const { return m_path; }
    /// False if the file is wrong: nothing has changed then, and the user was told.
    bool open(const QString &path);
    bool saveTo(const QString &path);
    /// Where the session is kept when the last window closes.
    static QString lastSessionPath();
    bool keepLast();
    /// What the present session was made of, kept with the workspace.
    void setSources(const QString &siteFile, bool demo);
    Workspace capture() const;

    /// The same, with what only a killed session needs: the file that it belongs to, whether it was saved,
    /// and the plan's edits.
    Workspace forRecovery(Workspace workspace, bool modified) const;
    /// Puts a session back that a killed program has left. False if its file cannot be read; the user was
    /// told.
    bool recover(const QString &path);

    /// True if nothing would be lost. Else asks, and calls `proceed` later if it may go on.
    bool mayLeave(const std::function<void()> &proceed);

    /// The same as open(), after the question there may be.
    void openAsked(const QString &path);

public Q_SLOTS:
    void startNew();
    void askOpen();
    void openLast();
    void save();
    void askSaveAs();

Q_SIGNALS:
    void pathChanged(const QString &path);
    void themeChosen();
    void sourcesWanted(const QString &siteFile, bool demo);
    /// Edits of the plan that were not saved, for the site that was just asked for.
    void draftFound(const QJsonObject &site);
    /// What there is now is what the file holds.
    void settled();
    /// It is not what the file holds.
    void unsettled();

private:
    void apply(const Workspace &workspace);
    void tell(const QString &title, const QString &text);
    void setPath(const QString &path);

    Windows *m_windows;
    Session *m_session;
    QString m_path;
    QString m_siteFile;
    bool m_demo = false;
    QJsonObject m_unknown;
};

} // namespace Candela
