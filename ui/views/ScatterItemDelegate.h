// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Candela {

/// Lines of a ScatterPreviewModel: what is refused or failed stands out by a sign and its colour, what stops
/// at a limit by another; unchanged values step back.
class ScatterItemDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace Candela
