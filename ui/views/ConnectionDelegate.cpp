// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ConnectionDelegate.h"

#include "models/ConnectionModel.h"
#include "views/Theme.h"

namespace Candela {

void ConnectionDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == ConnectionModel::NameColumn) {
        option->textElideMode = Qt::ElideMiddle;
        return;
    }
    const ThemeColors &theme = Theme::instance()->colors();
    QColor color = theme.secondaryText;
    if (index.column() == ConnectionModel::StateColumn) {
        switch (ChannelState(index.data(ConnectionModel::StateRole).toInt())) {
        case ChannelState::NotFound:
            color = theme.invalid;
            option->text.prepend(Theme::severitySign(Severity::Invalid) + QLatin1Char(' '));
            break;
        case ChannelState::Disconnected:
            color = theme.major;
            option->text.prepend(Theme::severitySign(Severity::Major) + QLatin1Char(' '));
            break;
        case ChannelState::Connected:
            color = theme.good;
            break;
        default:
            break;
        }
    }
    option->palette.setColor(QPalette::Text, color);
    option->palette.setColor(QPalette::HighlightedText, color);
}

} // namespace Candela
