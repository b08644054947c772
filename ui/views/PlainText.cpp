// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/PlainText.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPointer>

namespace Candela {

void PlainText::install()
{
    static QPointer<PlainText> one;
    if (one)
        return;
    one = new PlainText(qApp);
    qApp->installEventFilter(one);
}

bool PlainText::eventFilter(QObject *watched, QEvent *event)
{
    // A label is polished before it lays its text out for the first time; a tool tip's before it has any.
    if (event->type() == QEvent::Polish) {
        auto *label = qobject_cast<QLabel *>(watched);
        if (label && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
    }
    return false;
}

} // namespace Candela
