// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/Subscription.h"
#include "panels/Panel.h"

#include <memory>

class QComboBox;
class QCompleter;
class QLabel;
class QLineEdit;
class QStackedLayout;
class QStringListModel;

namespace Candela {

class PvTableModel;
class PvTableView;
class TablePanelDescriptions;
class TablePanelWriter;

/// One table of PVs: names in, values out, setpoints back. Owns the subscriptions of its rows and renews them
/// when the session gets another context.
class TablePanel : public Panel
{
    Q_OBJECT
public:
    explicit TablePanel(Session *session, QWidget *parent = nullptr);
    ~TablePanel() override;

    QString title() const override { return tr("Table"); }
    QJsonObject save() const override;
    void restore(const QJsonObject &state, QStringList *problems) override;

    PvTableModel *model() const { return m_model; }
    PvTableView *view() const { return m_view; }
    QLineEdit *filterField() const { return m_filter; }
    QLineEdit *addField() const { return m_add; }
    QStringList names() const;
    /// Brings the rows to these, in this order. Not undoable by itself: it is what undo calls.
    void setNames(const QStringList &names);

public Q_SLOTS:
    /// Undoable. Names that are there already are only selected.
    void addNames(const QStringList &names, int beforeId = -1);
    void removeRows(const QList<int> &ids); ///< Undoable.
    /// Typed, pasted or dropped; ranges are expanded, lines with '#' become comments.
    void addText(const QString &text, int beforeId = -1);

protected:
    // The page of the empty panel: filled, the view takes drops by itself.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar();
    void attach();
    void subscribe(const QList<int> &ids);
    void forget(const QList<int> &ids);
    void takeStates(const StateBatch &batch);
    void takeMetadata(const QList<int> &keys);
    void takeInfo(int key);
    void applyFilter();
    void showCount();
    void showSelection(const QStringList &pvs, QObject *source);
    void offerNames();
    void showMenu(const QPoint &position);
    void restoreColumns(const QJsonArray &columns, QStringList *problems);
    void restoreOrder(const QJsonObject &state, QStringList *problems);

    PvTableModel *m_model;
    PvTableView *m_view;
    TablePanelDescriptions *m_descriptions;
    TablePanelWriter *m_writer;
    std::unique_ptr<SubscriptionGroup> m_group;
    QList<int> m_idOfKey; ///< -1 where no row is.
    QLineEdit *m_filter = nullptr;
    QComboBox *m_state = nullptr;
    QLineEdit *m_add = nullptr;
    QLabel *m_count = nullptr;
    QStringListModel *m_known;
    QStackedLayout *m_pages;
};

} // namespace Candela
