// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/TableWriteRun.h"

#include <QDialog>

class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace Candela {

/// Shows what a wide write would do, old and new side by side, before anything is sent; then how it goes, row
/// by row, until it is closed. Either one value for all rows, or each row's saved value.
class TableWriteDialog : public QDialog
{
    Q_OBJECT
public:
    enum Mode {
        SetOneValue,
        RestoreSaved ///< In the order of `ids`; numbers times a factor.
    };
    /// Rows that cannot be written are listed with the reason and left out.
    TableWriteDialog(Session *session, PvTableModel *model, const QList<int> &ids, Mode mode,
                     QWidget *parent);
    ~TableWriteDialog() override;

    QLineEdit *valueField() const { return m_value; }
    QDoubleSpinBox *factorField() const { return m_factor; }
    QTreeWidget *list() const { return m_list; }
    QPushButton *writeButton() const { return m_write; }
    QPushButton *closeButton() const { return m_close; }
    TableWriteRun *run() const { return m_run; }
    int writable() const { return int(m_items.size()); }

private:
    enum Column { NameColumn, OldColumn, NewColumn, NoteColumn };
    void review();
    QString wanted(int id) const;
    void write();
    void showDone(int item, const Error &error);
    void showEnd();
    void say(const QString &text);

    Session *m_session;
    PvTableModel *m_model;
    QList<int> m_ids;
    Mode m_mode;
    QLineEdit *m_value = nullptr;
    QDoubleSpinBox *m_factor = nullptr;
    QTreeWidget *m_list;
    QLabel *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_write;
    QPushButton *m_close;
    QList<TableWriteRun::Item> m_items;
    QList<int> m_rowOfItem; ///< Row of the list for each item.
    TableWriteRun *m_run = nullptr;
};

} // namespace Candela
