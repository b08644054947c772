// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

namespace Candela {

/// PV names to be completed, beyond those that somebody watches at present: read from lists that a person
/// loaded, or seen connected, also in earlier sessions. What never answered is not kept, or every slip of the
/// pen would be offered for ever.
///
/// GUI thread. Kept in one plain file, a name a line, written a while after changes and at the end.
class NameBook : public QObject
{
    Q_OBJECT
public:
    /// Of those seen, the newest; a building has some thousands.
    static constexpr int MostSeen = 20'000;
    static constexpr int MostLoaded = 500'000;

    explicit NameBook(QObject *parent = nullptr);
    ~NameBook() override;
    /// The one that all windows share; keeps nothing between sessions until setFile().
    static NameBook *shared();

    /// Reads what is there; a file that cannot be read is an empty one.
    void setFile(const QString &path);
    QString file() const { return m_file; }

    /// PVs that were connected; names of this program's own variables and fields of records are passed over.
    void see(const QStringList &names);
    /// From a list in a file or text: names separated by white space or commas, ranges expanded, lines with
    /// '#' passed over. Returns how many are new, or -1 with a sentence in *error.
    int load(const QString &path, QString *error);
    /// Names of rows in files that were opened or imported.
    void addLoaded(const QStringList &names);
    void forgetLoaded();

    /// In no order; each once.
    QSet<QString> names() const;
    int loadedCount() const { return int(m_loaded.size()); }
    void save();

Q_SIGNALS:
    void changed();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void touch();

    QString m_file;
    QSet<QString> m_loaded;
    QSet<QString> m_seen;
    QStringList m_seenInOrder; ///< Oldest first.
    QBasicTimer m_saveTimer;
    bool m_dirty = false;
};

} // namespace Candela
