// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/PlanToPlace.h"

#include "models/NamesFromText.h"
#include "views/Theme.h"

#include <QClipboard>
#include <QDrag>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QSet>

namespace Candela {

PlanToPlace::PlanToPlace(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("PVs to place"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTextElideMode(Qt::ElideMiddle);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setToolTip(tr("Drag to the plan, or press Enter to place in its middle; Delete forgets"));
}

QStringList PlanToPlace::names() const
{
    QStringList names;
    for (int i = 0; i < count(); ++i)
        names.append(item(i)->text());
    return names;
}

QStringList PlanToPlace::selectedNames() const
{
    QStringList names;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->isSelected())
            names.append(item(i)->text());
    }
    return names;
}

void PlanToPlace::addText(const QString &text)
{
    const Result<QStringList> fresh = namesFromText(text);
    if (!fresh) {
        Q_EMIT problem(fresh.error().message());
        return;
    }
    const QStringList present = names();
    QSet<QString> known(present.begin(), present.end());
    for (const QString &name : *fresh) {
        if (known.contains(name))
            continue;
        known.insert(name);
        addItem(name);
        item(count() - 1)->setToolTip(name);
    }
    Q_EMIT changed();
}

void PlanToPlace::removeNames(const QStringList &names)
{
    const QSet<QString> gone(names.begin(), names.end());
    for (int i = count() - 1; i >= 0; --i) {
        if (gone.contains(item(i)->text()))
            delete takeItem(i);
    }
    Q_EMIT changed();
}

void PlanToPlace::paintEvent(QPaintEvent *event)
{
    QListWidget::paintEvent(event);
    if (count() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(Theme::smallFont());
    painter.setPen(Theme::instance()->colors().secondaryText);
    painter.drawText(viewport()->rect().adjusted(4, 4, -4, -4),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     tr("Paste or drop names of PVs here, then drag them to their place."));
}

void PlanToPlace::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        addText(QGuiApplication::clipboard()->text());
    else if (event->matches(QKeySequence::Delete))
        removeNames(selectedNames());
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !selectedNames().isEmpty())
        Q_EMIT placeWanted(selectedNames());
    else
        QListWidget::keyPressEvent(event);
}

void PlanToPlace::startDrag(Qt::DropActions)
{
    const QStringList names = selectedNames();
    if (names.isEmpty())
        return;
    auto *mime = new QMimeData;
    mime->setText(names.join(QLatin1Char('\n')));
    auto *drag = new QDrag(this); // Deleted by Qt when the drag ends.
    drag->setMimeData(mime);
    drag->exec(Qt::CopyAction);
}

void PlanToPlace::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasText() && event->source() != this)
        event->acceptProposedAction();
}

void PlanToPlace::dragMoveEvent(QDragMoveEvent *event)
{
    if (event->mimeData()->hasText() && event->source() != this)
        event->acceptProposedAction();
}

void PlanToPlace::dropEvent(QDropEvent *event)
{
    if (event->source() == this)
        return;
    addText(event->mimeData()->text());
    event->acceptProposedAction();
}

} // namespace Candela
