// SPDX-License-Identifier: GPL-3.0-or-later
#include "SnapshotDelegate.h"

#include "Theme.h"
#include "models/SnapshotModel.h"

namespace Candela {

void SnapshotDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const ThemeColors &c = Theme::instance()->colors();
    const bool differs = index.data(SnapshotModel::DiffersRole).toBool();
    QColor color = c.text;
    switch (index.column()) {
    case SnapshotModel::NameColumn:
        color = differs ? c.text : c.secondaryText;
        option->textElideMode = Qt::ElideMiddle;
        break;
    case SnapshotModel::ChangeColumn:
    case SnapshotModel::LiveChangeColumn:
        color = c.accent;
        if (differs) {
            QColor ground = c.accent;
            ground.setAlphaF(0.14f);
            option->backgroundBrush = ground;
        }
        break;
    case SnapshotModel::NoteColumn:
        color = differs ? c.major : c.secondaryText;
        break;
    case SnapshotModel::FirstColumn:
    case SnapshotModel::SecondColumn:
        color = c.secondaryText;
        break;
    default:
        break;
    }
    option->palette.setColor(QPalette::Text, color);
    option->palette.setColor(QPalette::HighlightedText, color);
}

} // namespace Candela
