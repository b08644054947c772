// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/Context.h"
#include "site/Site.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QUndoStack>

#include <memory>

namespace Candela {

class GroupEdits;
class LightDesk;
class LightGroups;
class SceneStore;
class Selection;
class Settings;
class SiteDocument;
class SnapshotStore;
class WriteHistory;

/// What every panel shares. Panels know the session, never each other: they ask for things through the
/// signals below, and whoever can do them listens.
///
/// A program has one session, and each of its windows a view of it: the same connections, selection, undo
/// stack, settings, site, groups and scenes, but requests of its own, so that a window answers what was asked
/// in it.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(QObject *parent = nullptr);
    /// A window's view of `shared`, which must outlive it.
    Session(Session *shared, const QString &windowKey);
    ~Session() override;

    /// What outlives the windows: for undo steps and whatever else may still run when a window has closed.
    Session *root() { return m_shared ? m_shared : this; }
    /// Names the window among those of the program, also when it is built anew. Empty for the session itself.
    const QString &windowKey() const { return m_windowKey; }
    /// What an undo step changes may be built anew in the meantime, with its window: the step finds it again
    /// by the place that it has there. Null if there is none.
    QObject *place(const QString &windowKey, const QString &name) const;
    void setPlace(const QString &name, QObject *object);

    /// Null until connectTo() was called. Replaced when the demo starts: panels listen to contextChanged().
    Context *context() const { return m_shared ? m_shared->context() : m_context.get(); }
    void connectTo(const Config &config);

    Selection *selection() const { return m_selection; }
    /// The named groups of the workspace, the same for the plan, commands, rules and scenes.
    LightGroups *groups() const { return m_groups; }
    GroupEdits *groupEdits() const { return m_groupEdits; }
    QUndoStack *undoStack() const { return m_undo; }
    Settings *settings() const { return m_settings; }

    /// The scenes of the workspace.
    SceneStore *scenes() const { return m_scenes; }
    /// The snapshots of the workspace.
    SnapshotStore *snapshots() const { return m_snapshots; }
    /// Whatever commands lights goes through it.
    LightDesk *desk() const { return m_desk; }

    /// What was written lately, by whatever panel.
    WriteHistory *writes() const { return m_writes; }

    const Site &site() const { return m_shared ? m_shared->m_site : m_site; }
    void setSite(const Site &site);
    /// The site as a file: edits, saving, and whether something would be lost.
    SiteDocument *siteDocument() const { return m_siteDocument; }
    /// Its file lies here now; drawings are looked for beside it.
    void setSiteFolder(const QString &folder) { root()->m_site.baseDir = folder; }

    /// No panel writes while set; the context refuses as well.
    bool isReadOnly() const { return m_shared ? m_shared->m_readOnly : m_readOnly; }
    void setReadOnly(bool readOnly);

    /// The one way for panels to move PVs by drag and drop or the clipboard: text/plain, a name a line.
    static QStringList namesFromText(const QString &text);

Q_SIGNALS:
    /// Handles of the old context are closed; ask the new one for new ones.
    void contextChanged(Candela::Context *context);
    void siteChanged();
    void readOnlyChanged(bool readOnly);

    void chartRequested(const QStringList &pvs);  ///< Put these on the chart.
    void tableRequested(const QStringList &pvs);  ///< Add these to the table.
    void gatherRequested(const QStringList &pvs); ///< Read these at once and show the results.
    void probeRequested(const QString &pv);       ///< Show all that is known of this one.
    /// Take a snapshot of these under this name; an empty one is made up.
    void snapshotRequested(const QStringList &pvs, const QString &name);
    void blackoutRequested(); ///< Take the selected lights, or all, to 0 % after asking.
    void undoRequested();     ///< Undo the last step; a written one after asking.
    void demoRequested();     ///< Start the simulated building.
    void siteFileRequested(); ///< Ask the user for a site file and open it.
    /// A sentence for the status line, with how bad it is.
    void message(const QString &text, bool isError);

private:
    Session *const m_shared = nullptr;
    const QString m_windowKey;
    QHash<QString, QPointer<QObject>> m_places;
    std::unique_ptr<Context> m_context;
    Selection *m_selection;
    LightGroups *m_groups;
    QUndoStack *m_undo;
    GroupEdits *m_groupEdits;
    Settings *m_settings;
    SceneStore *m_scenes;
    SnapshotStore *m_snapshots;
    LightDesk *m_desk;
    Site m_site;
    SiteDocument *m_siteDocument;
    WriteHistory *m_writes;
    bool m_readOnly = false;
};

} // namespace Candela
