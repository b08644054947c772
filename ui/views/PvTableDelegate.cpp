// SPDX-License-Identifier: GPL-3.0-or-later
#include "PvTableDelegate.h"

#include "models/PvTableModel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPersistentModelIndex>
#include <QStyle>
#include <QTimer>
#include <QToolTip>

namespace Candela {

namespace {

constexpr char FilledProperty[] = "candelaFilled";
constexpr char IdProperty[] = "candelaRow";
constexpr char InvalidProperty[] = "invalid";

const PvTableModel *tableModel(const QAbstractItemModel *model)
{
    return static_cast<const PvTableModel *>(model);
}

QString textOf(QWidget *editor)
{
    if (const auto *combo = qobject_cast<QComboBox *>(editor))
        return combo->currentText();
    return static_cast<QLineEdit *>(editor)->text();
}

void setInvalid(QWidget *editor, bool invalid)
{
    if (editor->property(InvalidProperty).toBool() == invalid)
        return;
    editor->setProperty(InvalidProperty, invalid);
    editor->style()->unpolish(editor);
    editor->style()->polish(editor);
}

} // namespace

QWidget *PvTableDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                       const QModelIndex &index) const
{
    const PvTableRow &row = tableModel(index.model())->rowAt(index.row());
    QWidget *editor = nullptr;
    auto *self = const_cast<PvTableDelegate *>(this);
    if (row.type == DataType::Enum && row.metadata && !row.metadata->labels.isEmpty()) {
        auto *combo = new QComboBox(parent);
        combo->addItems(row.metadata->labels);
        connect(combo, &QComboBox::activated, this, [self, combo] {
            Q_EMIT self->commitData(combo);
            Q_EMIT self->closeEditor(combo, NoHint);
        });
        // Opened by the keyboard or the mouse, the list is what the person wants to see.
        QTimer::singleShot(0, combo, &QComboBox::showPopup);
        editor = combo;
    } else {
        auto *line = new QLineEdit(parent);
        line->setAlignment(row.comment ? Qt::AlignLeft : Qt::AlignRight);
        connect(line, &QLineEdit::textEdited, this, [line] {
            setInvalid(line, false);
            QToolTip::hideText();
        });
        editor = line;
    }
    editor->setProperty(IdProperty, index.data(PvTableModel::IdRole));
    editor->setAccessibleName(tr("New value of %1").arg(row.name));
    return editor;
}

void PvTableDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // Called again with every update of the row: what a person has typed stays.
    if (editor->property(FilledProperty).toBool())
        return;
    editor->setProperty(FilledProperty, true);
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        combo->setCurrentIndex(qMax(0, combo->findText(text)));
        return;
    }
    auto *line = static_cast<QLineEdit *>(editor);
    line->setText(text);
    line->selectAll();
}

void PvTableDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, textOf(editor), Qt::EditRole);
}

void PvTableDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    QRect box = option.rect;
    // A narrow column still leaves room to type; it grows to the left, as numbers do.
    if (box.width() < 88)
        box.setLeft(box.right() - 88);
    editor->setMinimumHeight(0);
    editor->setGeometry(box);
}

bool PvTableDelegate::accepts(QWidget *editor) const
{
    const auto *view = qobject_cast<QAbstractItemView *>(parent());
    if (!view || !view->model())
        return true;
    QString message;
    const int id = editor->property(IdProperty).toInt();
    if (tableModel(view->model())->row(id).comment)
        return !textOf(editor).trimmed().isEmpty();
    if (tableModel(view->model())->checkInput(id, textOf(editor), &message).isValid())
        return true;
    setInvalid(editor, true);
    QToolTip::showText(editor->mapToGlobal(QPoint(0, editor->height() - 6)), message, editor, {}, 10'000);
    Q_EMIT refused(message);
    return false;
}

bool PvTableDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (!editor)
        return false;
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (accepts(editor)) {
                QToolTip::hideText();
                Q_EMIT commitData(editor);
                Q_EMIT closeEditor(editor, NoHint);
            }
            return true;
        case Qt::Key_Escape:
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            QToolTip::hideText();
            Q_EMIT closeEditor(editor, RevertModelCache);
            return true;
        default:
            return false;
        }
    }
    if (event->type() == QEvent::FocusOut) {
        // The drop-down's own list and the input method take the focus without the person having left.
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason)
            return false;
        QToolTip::hideText();
        Q_EMIT closeEditor(editor, RevertModelCache);
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return false;
}

} // namespace Candela
