// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Snapshot.h"
#include "panels/Panel.h"

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace Candela {

class GatherResult;
class PvTableFeed;
class PvTableModel;
class SnapshotModel;
class SnapshotStore;

/// Snapshots of many PVs: taken, named, kept in the workspace, compared with each other and with what is now,
/// and written back. One that is selected stands beside the live values, two stand beside each other as well.
class SnapshotsPanel : public Panel
{
    Q_OBJECT
public:
    explicit SnapshotsPanel(Session *session, QWidget *parent = nullptr);
    ~SnapshotsPanel() override;

    QString title() const override { return tr("Snapshots"); }
    QJsonObject save() const override;
    void restore(const QJsonObject &state, QStringList *problems) override;

    SnapshotStore *store() const { return m_store; }
    SnapshotModel *model() const { return m_model; }
    QListWidget *list() const { return m_list; }
    QTableView *table() const { return m_table; }
    QDoubleSpinBox *toleranceField() const { return m_tolerance; }
    QCheckBox *hideEqualBox() const { return m_hideEqual; }
    /// By name, in the order in which they were taken; at most two are compared.
    QStringList selected() const;
    void select(const QStringList &names);

public Q_SLOTS:
    /// Reads them all at once; who does not answer is kept as missing.
    void take(const QStringList &pvs, const QString &name);
    /// Shows what would be written before it is; the selected rows, or all. Numbers may be scaled there.
    void restoreSnapshot(const QString &name);

Q_SIGNALS:
    /// Somebody wants one of the table that is in front.
    void takeRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeList();
    void keep(const QString &name, const QStringList &pvs, const GatherResult &result);
    void fill();
    void compare();
    void followLive();
    void fitColumns();
    void showSummary();
    void rename(QListWidgetItem *item);
    void takeAgain();
    void removeSelected();
    void askRestore();
    void copyRows() const;
    void showListMenu(const QPoint &position);
    void showTableMenu(const QPoint &position);
    QStringList tablePvs() const; ///< Of the selected rows of the comparison.

    SnapshotStore *m_store;
    PvTableModel *m_live;
    PvTableFeed *m_feed;
    SnapshotModel *m_model;
    QListWidget *m_list = nullptr;
    QTableView *m_table;
    QLabel *m_summary = nullptr;
    QCheckBox *m_hideEqual = nullptr;
    QDoubleSpinBox *m_tolerance = nullptr;
    QToolButton *m_restore = nullptr;
    QStackedLayout *m_pages;
};

} // namespace Candela
