// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProbeDelegate.h"

#include "Theme.h"

namespace Candela {

ProbeDelegate::ProbeDelegate(int titleRole, int firstBright, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_titleRole(titleRole)
    , m_firstBright(firstBright)
{
}

QSize ProbeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max<int>(size.height(), ThemeMetrics::RowCompact));
    return size;
}

void ProbeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const ThemeColors &c = Theme::instance()->colors();
    const bool title = m_titleRole >= 0 && index.data(m_titleRole).toBool();
    if (title)
        option->font.setWeight(QFont::DemiBold);
    const QColor color = title || index.column() >= m_firstBright ? c.text : c.secondaryText;
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        option->palette.setColor(group, QPalette::Text, color);
        option->palette.setColor(group, QPalette::HighlightedText, color);
    }
}

} // namespace Candela
