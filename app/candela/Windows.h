// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Workspace.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace Candela {

class Autosave;
class FileTransfer;
class MainWindow;
class Session;
class WorkspaceFile;

/// The windows of the program and the session that they share: one network, one selection, one undo stack,
/// one workspace. Each window has panels of its own and answers what was asked in it.
class Windows : public QObject
{
    Q_OBJECT
public:
    /// Without a window yet.
    explicit Windows(QObject *parent = nullptr);
    ~Windows() override;

    Session *session() const { return m_session.get(); }
    WorkspaceFile *workspaceFile() const { return m_workspaceFile; }
    Autosave *autosave() const { return m_autosave; }
    FileTransfer *files() const { return m_files; }
    /// In the order in which they were made.
    QList<MainWindow *> all() const;
    /// The one that the user works in, or did last. Null while there is none.
    MainWindow *active() const;

    /// Another window, not shown yet.
    MainWindow *add();
    /// As many windows as these, with what they hold. At least one stays.
    void restore(const QList<WorkspaceWindow> &states, QStringList *problems);

    /// Builds all windows anew, for what widgets take in only when they are made (the language, the size of
    /// the interface), as soon as nothing is under way in them: writes, open questions, a drag. What they
    /// show, their places, running loops, samples and steps of undo go on. rebuilt() follows, never before
    /// this returns.
    void rebuild();
    bool isRebuildPending() const { return m_rebuild.isActive(); }

    /// Asked by a window that would close. False while a question is open: it closes itself after the answer.
    bool mayClose(MainWindow *window);
    /// Told by a window that has closed.
    void closed(MainWindow *window);

    /// Undo of closing: the window with that key, as it was.
    void reopen(const QString &key, const WorkspaceWindow &state);
    /// And again, without a question. Gives what it held.
    WorkspaceWindow remove(const QString &key);

public Q_SLOTS:
    void open(); ///< Adds a window and shows it.
    void quit(); ///< Closes all, after the questions there may be.

Q_SIGNALS:
    void added(Candela::MainWindow *window);
    void rebuilt();

private:
    /// A window's session must live until its panels are gone.
    struct Entry
    {
        std::unique_ptr<Session> session;
        std::unique_ptr<MainWindow> window;
        Entry();
        Entry(Entry &&) noexcept;
        Entry &operator=(Entry &&) noexcept;
        ~Entry();
    };
    Entry make(const QString &key);
    void tryRebuild();
    void rebuildNow();
    void end(MainWindow *window);
    bool mayEnd(const QList<MainWindow *> &windows, const std::function<void()> &proceed);
    void forget(MainWindow *window);
    bool mayRebuild();
    void showTitles();
    bool eventFilter(QObject *watched, QEvent *event) override;

    std::unique_ptr<Session> m_session;
    WorkspaceFile *m_workspaceFile;
    Autosave *m_autosave;
    FileTransfer *m_files;
    std::vector<Entry> m_entries;
    std::vector<Entry> m_closed; ///< To be deleted when their event is over.
    MainWindow *m_active = nullptr;
    QTimer m_rebuild;
    QString m_told; ///< Why the windows wait, as it was last said.
    int m_made = 0;
    bool m_mayEnd = false; ///< What would end was asked about.
    bool m_quitting = false;
};

} // namespace Candela
