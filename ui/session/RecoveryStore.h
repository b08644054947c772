// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <map>
#include <memory>

namespace Candela {

/// Where a program keeps its session while it runs, so that it is not lost when the program is killed: a
/// folder of numbered files, each guarded by a lock file. Every program has a number of its own; a file whose
/// program is gone is what was left over. Locks of programs that are gone are recognised by their process,
/// not by their age.
class RecoveryStore
{
public:
    static constexpr int MostPrograms = 64;
    static constexpr int MostLeft = 10; ///< Of programs that were killed; older ones are thrown away.

    /// What a program that did not end by itself has left.
    struct Left
    {
        QString path;
        QDateTime at; ///< When it was written.
    };

    explicit RecoveryStore(const QString &folder = defaultFolder());
    ~RecoveryStore();
    RecoveryStore(const RecoveryStore &) = delete;
    RecoveryStore &operator=(const RecoveryStore &) = delete;

    /// $XDG_STATE_HOME/candela or ~/.local/state/candela; where there is no such thing, beside the data.
    static QString defaultFolder();

    /// The newest first. They belong to this program from then on: no other one is offered them.
    QList<Left> takeLeft();
    /// For good.
    void discard(const QString &path);

    /// Where this program's session goes; empty, with the reason, if no place could be had. The same at each
    /// call.
    QString path(QString *error);
    /// Ends without a file: there is nothing to restore.
    void clear();

private:
    QString fileOf(int number) const;
    bool lock(int number);

    QString m_folder;
    std::map<int, std::unique_ptr<QLockFile>> m_locks;
    int m_own = 0;
};

} // namespace Candela
