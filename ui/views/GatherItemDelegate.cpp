// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/GatherItemDelegate.h"

#include "models/GatherResultsModel.h"
#include "views/Theme.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace Candela {

namespace {
constexpr int TextMargin = 4;
}

void GatherItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table || index.column() == GatherResultsModel::NameColumn ||
        index.data(GatherResultsModel::OkRole).toBool())
        return;
    // One sentence over all columns that have nothing to show: each cell paints its part of it.
    const QModelIndex answer = index.siblingAtColumn(GatherResultsModel::AnswerColumn);
    const int left = table->columnViewportPosition(GatherResultsModel::ValueColumn) + TextMargin;
    const QRect line(left, option.rect.top(), std::max(0, table->viewport()->width() - left),
                     option.rect.height());
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(option.font);
    painter->setPen(Theme::instance()->colors().invalid);
    const QString sentence =
        QString(Theme::severitySign(Severity::Invalid) + QLatin1Char(' ') + answer.data().toString());
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(sentence, Qt::ElideRight, line.width()));
    painter->restore();
}

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
        color = theme->colors().secondaryText;
        // The sentence of a failure is painted over the whole line.
        if (!index.data(GatherResultsModel::OkRole).toBool())
            option->text.clear();
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
