// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/GatherItemDelegate.h"

#include "models/GatherResultsModel.h"
#include "views/Theme.h"

namespace Candela {

QSize GatherItemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(ThemeMetrics::Row);
    return size;
}

void GatherItemDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme *theme = Theme::instance();
    const auto severity = Severity(index.data(GatherResultsModel::SeverityRole).toInt());
    QColor color;
    switch (index.column()) {
    case GatherResultsModel::NameColumn:
        option->textElideMode = Qt::ElideMiddle;
        break;
    case GatherResultsModel::ValueColumn:
        color = theme->severityColor(severity);
        break;
    case GatherResultsModel::SeverityColumn:
        color = theme->severityColor(severity);
        if (!option->text.isEmpty())
            option->text = QString(Theme::severitySign(severity) + QLatin1Char(' ') + option->text);
        break;
    case GatherResultsModel::AnswerColumn:
        color = index.data(GatherResultsModel::OkRole).toBool() ? theme->colors().secondaryText
                                                                : theme->colors().invalid;
        break;
    default:
        color = theme->colors().secondaryText;
        break;
    }
    if (color.isValid()) {
        option->palette.setColor(QPalette::Text, color);
        option->palette.setColor(QPalette::HighlightedText, color);
    }
}

} // namespace Candela
