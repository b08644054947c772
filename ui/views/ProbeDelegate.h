// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Candela {

/// Draws lists of properties: names step back, values are bright, titles stand out.
class ProbeDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// Rows for which `titleRole` is true are titles; -1 if there are none. Columns from `firstBright` on are
    /// values.
    ProbeDelegate(int titleRole, int firstBright, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_titleRole;
    int m_firstBright;
};

} // namespace Candela
