// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Workspace.h"

#include <QObject>

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
    void keepLast();
    /// What the present session was made of, kept with the workspace.
    void setSources(const QString &siteFile, bool demo);
    Workspace capture() const;

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
