// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ScatterItemDelegate.h"

#include "models/ScatterPreviewModel.h"
#include "views/Theme.h"

namespace Candela {

void ScatterItemDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const ThemeColors &colors = Theme::instance()->colors();
    const bool bad = index.data(ScatterPreviewModel::RefusedRole).toBool() ||
                     index.data(ScatterPreviewModel::FailedRole).toBool();
    const bool clamped = index.data(ScatterPreviewModel::ClampedRole).toBool();
    QColor color;
    if (index.column() == ScatterPreviewModel::NoteColumn && (bad || clamped)) {
        const Severity severity = bad ? Severity::Invalid : Severity::Minor;
        color = bad ? colors.invalid : colors.minor;
        option->text = QString(Theme::severitySign(severity) + QLatin1Char(' ') + option->text);
        option->textElideMode = Qt::ElideRight;
    } else if (index.column() != ScatterPreviewModel::NewColumn &&
               index.column() != ScatterPreviewModel::NameColumn) {
        color = colors.secondaryText;
    }
    if (color.isValid()) {
        option->palette.setColor(QPalette::Text, color);
        option->palette.setColor(QPalette::HighlightedText, color);
    }
}

} // namespace Candela
