// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Candela {

/// Edits the value or setpoint of a PV in its cell. Enter writes; Escape, Tab and losing the focus do not:
/// nothing is written by accident. A text that will not do keeps the editor open and says why below it.
/// Updates of the value never touch an open editor.
class PvTableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    /// A text was refused while it was typed; the editor is still open.
    void refused(const QString &message) const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    bool accepts(QWidget *editor) const;
};

} // namespace Candela
