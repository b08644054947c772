// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/PvTableSheet.h"
#include "panels/Panel.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedLayout;

namespace Candela {

class PvTableFeed;
class PvTableModel;
class PvTableView;
class TablePanelWriter;

/// One table of PVs: names in, values out, setpoints back.
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
    /// False: Session::tableRequested() is for another table.
    void setTakesRequests(bool takes) { m_takesRequests = takes; }
    /// Brings the rows to these, in this order. Not undoable by itself: it is what undo calls.
    void setNames(const QStringList &names);
    /// Rows with their marks, in order; the name is not the panel's to know.
    PvTableSheet sheet() const;
    /// Undoable: all rows give way to these. `text` says what is done, for undo: "Import lamps.pvs".
    void setSheet(const PvTableSheet &sheet, const QString &text);

    /// The rows that a wide action means: those that are checked; else the selected ones; else all
    /// of them. In the rows' own order, or that of the screen.
    QList<int> wideIds() const;
    QString wideText() const;
    void saveValues();
    /// Shows old and new before it writes: one value for all, or the saved values.
    void openWriteDialog(bool restore);
    /// Asks for a name; whoever keeps snapshots takes one of the rows that a wide action means.
    void askSnapshot();
    bool saveCsv(const QString &path);

public Q_SLOTS:
    /// Undoable. Names that are there already are only selected.
    void addNames(const QStringList &names, int beforeId = -1);
    void removeRows(const QList<int> &ids); ///< Undoable.
    /// Typed, pasted or dropped; ranges are expanded, lines with '#' become comments.
    void addText(const QString &text, int beforeId = -1);

Q_SIGNALS:
    /// Where there may be several tables.
    void newTableRequested();

protected:
    // The page of the empty panel: filled, the view takes drops by itself.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBar();
    void applyFilter();
    void showFilterMenu();
    void addFilterWord(const QString &word);
    void showCount();
    void showSelection(const QStringList &pvs, QObject *source);
    void showMenu(const QPoint &position);
    void fillMenu(QMenu *menu);
    void pushNames(const QString &text, QStringList before, QStringList after);
    void keepMarks(const QList<PvTableSheet::Row> &before, const QList<PvTableSheet::Row> &after);
    void insertComment();
    void editComment(int id, const QString &text);
    void moveRows(const QList<int> &ids, int beforeId);
    void askTolerance();
    void askCsv();
    void askNames();
    void arrange(const QStringList &names);
    void restoreSaved(const QJsonObject &state, QStringList *problems);
    void restoreColumns(const QJsonArray &columns, QStringList *problems);
    void restoreOrder(const QJsonObject &state, QStringList *problems);

    PvTableModel *m_model;
    PvTableView *m_view;
    PvTableFeed *m_feed;
    TablePanelWriter *m_writer;
    bool m_takesRequests = true;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_state = nullptr;
    QLineEdit *m_add = nullptr;
    QLabel *m_count = nullptr;
    QStackedLayout *m_pages;
};

} // namespace Candela
