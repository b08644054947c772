// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PvTablePainter.h"

#include <QBasicTimer>
#include <QSet>
#include <QTableView>

#include <memory>
#include <optional>

class QRubberBand;

namespace Candela {

/// The PV table as people see and touch it. Dragging over rows selects them, releasing says so; dragging
/// selected rows carries their names away. Typing starts an edit of the setpoint, F2 as well. It knows no
/// network and no session: what is asked for comes out as a signal.
class PvTableView : public QTableView
{
    Q_OBJECT
public:
    explicit PvTableView(QWidget *parent = nullptr);
    ~PvTableView() override;

    /// The model must outlive the view or be replaced. Never null.
    void setTableModel(PvTableModel *model);
    PvTableModel *tableModel() const { return m_model; }

    void setRowHeight(int pixels);
    QStringList selectedNames() const; ///< From top to bottom.
    QList<int> selectedIds() const;    ///< From top to bottom, comments included.
    void selectIds(const QList<int> &ids);

    bool isColumnShown(int column) const { return !isColumnHidden(column); }
    /// Somebody has chosen this width; the others follow what is in them.
    bool isWidthChosen(int column) const { return m_byHand.contains(column); }
    void resetColumns();
    /// Shows a hidden column right behind another one, or at the very front (-1).
    void reveal(int column, int behind);
    void addColumnActions(QMenu *menu);
    /// Rows as text with tabs between the shown columns, titles first.
    QString selectedRowsAsText() const;
    /// RFC 4180: the shown columns of these rows, or all, whole values with full times; comments are left
    /// out. The first line has the columns' keys.
    QString rowsAsCsv(const QList<int> &ids, bool all = false) const;
    /// Arrays of numbers are plotted in their cell otherwise.
    void setArraysAsText(bool asText);
    bool arraysAsText() const { return m_arraysAsText; }
    /// Gives names the room that they need; by itself whenever that may have changed.
    void fitColumns();

Q_SIGNALS:
    /// The selection was changed by a person.
    void selectionMade();
    /// The mouse was dragged over rows and released: these are selected now.
    void rowsDragged(const QStringList &names);
    /// Selected rows were dragged to another place: in front of that row, or to the end (-1).
    void rowsMoved(const QList<int> &ids, int beforeId);
    void rowActivated(const QString &name);       ///< Double click.
    void readRequested(const QStringList &names); ///< Enter.
    void removeRequested(const QList<int> &ids);  ///< Delete.
    /// Names were pasted or dropped; -1 is the end, else the id of the row to insert in front of.
    void textInserted(const QString &text, int beforeId);
    void editRefused(const QString &message);

public Q_SLOTS:
    void copyNames();
    void copyRows();
    void paste();
    void editCurrent();
    void toggleChecks(const QList<int> &ids);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;

protected Q_SLOTS:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    enum class Gesture { None, Pressed, Band, MayDrag };
    int placeAt(int contentY) const; ///< May lie outside of the rows.
    int contentY(const QPoint &viewportPoint) const;
    void stretchBand(const QPoint &viewportPoint);
    void finishGesture();
    void startNameDrag();
    bool takesDrop(const QDropEvent *event) const;
    void freezeOrder();
    QModelIndex editableCell(int place) const;
    QRect setpointRect(int place) const; ///< In the viewport; wider while it shows why a write failed.
    void paintBand(QPainter *painter) const;
    void makePainter();
    int defaultWidth(int column) const;
    int titleWidth(int column) const;
    int widestText(int column) const;
    void noteWidth(int column, int before, int after);
    void fitSoon();
    void stepRows(int by);
    /// Rows change places only where places are their own, and all of them are seen.
    bool ordersByHand() const;
    void showHeaderMenu(const QPoint &position);

    PvTableModel *m_model = nullptr;
    std::unique_ptr<PvTablePainter> m_painter;
    Gesture m_gesture = Gesture::None;
    QPoint m_pressedAt; ///< In the content: scrolling does not move it.
    QPoint m_pointer;   ///< In the viewport.
    QItemSelection m_before;
    Qt::KeyboardModifiers m_modifiers;
    QBasicTimer m_scrollTimer;
    QBasicTimer m_fadeTimer;
    QList<int> m_keptSelection;
    QList<int> m_dragged; ///< Ids, while selected rows are carried.
    QBasicTimer m_fitTimer;
    QSet<int> m_byHand; ///< Columns.
    bool m_fitting = false;
    bool m_arraysAsText = false;
    int m_hovered = -1;
    int m_dropPlace = -1;
};

} // namespace Candela
