// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/PlanGroupList.h"

#include "models/LightGroups.h"
#include "models/PlanModel.h"
#include "session/Selection.h"
#include "views/Theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>

namespace Candela {

PlanGroupList::PlanGroupList(PlanModel *model, LightGroups *groups, Selection *selection, QWidget *parent)
    : QListWidget(parent)
    , m_model(model)
    , m_groups(groups)
    , m_selection(selection)
{
    setAccessibleName(tr("Groups"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setToolTip(tr("Click: select the group; Ctrl adds, Alt takes away. F2 renames, Delete deletes"));
    connect(groups, &LightGroups::changed, this, &PlanGroupList::fill);
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        recall(item->data(Qt::UserRole).toString(), QApplication::keyboardModifiers());
    });
    connect(this, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (m_filling)
            return;
        QString error;
        const QString before = item->data(Qt::UserRole).toString();
        const bool renamed = m_groups->rename(before, item->text().trimmed(), &error);
        if (!renamed)
            Q_EMIT problem(error);
        // Not from within the editor's own signal: the list is filled anew.
        QMetaObject::invokeMethod(this, &PlanGroupList::fill, Qt::QueuedConnection);
    });
    fill();
}

void PlanGroupList::fill()
{
    const QScopedValueRollback guard(m_filling, true);
    const QString current = currentItem() ? currentItem()->data(Qt::UserRole).toString() : QString();
    clear();
    for (const LightGroup &group : m_groups->groups()) {
        auto *item = new QListWidgetItem(group.name, this);
        item->setData(Qt::UserRole, group.name);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setSizeHint(QSize(0, ThemeMetrics::Row));
        item->setToolTip(tr("%1: %2 devices").arg(group.name).arg(group.pvs.size()));
        if (group.name == current)
            setCurrentItem(item);
    }
}

/// Groups hold bases of luminaires; the selection holds what is read of them.
QStringList PlanGroupList::basesOfSelection() const
{
    QStringList pvs;
    for (const QString &pv : m_selection->pvs()) {
        const int device = m_model->deviceOf(pv);
        pvs.append(device >= 0 ? m_model->device(device).pv : pv);
    }
    return pvs;
}

void PlanGroupList::make()
{
    if (m_selection->isEmpty()) {
        Q_EMIT problem(tr("Select some devices first: a group is made of the selection."));
        return;
    }
    const QString name = m_groups->freeName(tr("Group"));
    QString error;
    if (!m_groups->set(name, basesOfSelection(), &error)) {
        Q_EMIT problem(error);
        return;
    }
    setCurrentRow(count() - 1);
    setFocus();
    editItem(currentItem());
}

void PlanGroupList::remove()
{
    if (currentItem())
        m_groups->remove(currentItem()->data(Qt::UserRole).toString());
}

void PlanGroupList::replace(const QString &name)
{
    QString error;
    if (!m_groups->set(name, basesOfSelection(), &error))
        Q_EMIT problem(error);
}

void PlanGroupList::recall(const QString &name, Qt::KeyboardModifiers modifiers)
{
    const LightGroup *group = m_groups->find(name);
    if (!group)
        return;
    QStringList pvs;
    for (const QString &pv : group->pvs) {
        const int device = m_model->deviceOf(pv);
        pvs.append(device >= 0 ? m_model->selectionPv(device) : pv);
    }
    if (modifiers & Qt::AltModifier)
        m_selection->remove(pvs, this);
    else if (modifiers & Qt::ControlModifier)
        m_selection->add(pvs, this);
    else
        m_selection->set(pvs, this);
}

void PlanGroupList::paintEvent(QPaintEvent *event)
{
    QListWidget::paintEvent(event);
    if (count() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(Theme::smallFont());
    painter.setPen(Theme::instance()->colors().secondaryText);
    painter.drawText(viewport()->rect().adjusted(4, 4, -4, -4),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     tr("Select devices and press + to keep them under a name."));
}

void PlanGroupList::keyPressEvent(QKeyEvent *event)
{
    if (currentItem() && state() != QAbstractItemView::EditingState) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            recall(currentItem()->data(Qt::UserRole).toString(), event->modifiers());
            return;
        case Qt::Key_Delete:
            remove();
            return;
        default:
            break;
        }
    }
    QListWidget::keyPressEvent(event);
}

void PlanGroupList::contextMenuEvent(QContextMenuEvent *event)
{
    QListWidgetItem *item = itemAt(event->pos());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (item) {
        setCurrentItem(item);
        const QString name = item->data(Qt::UserRole).toString();
        menu->addAction(tr("Select"), this, [this, name] { recall(name, {}); });
        menu->addAction(tr("Add to the selection"), this,
                        [this, name] { recall(name, Qt::ControlModifier); });
        menu->addAction(tr("Take from the selection"), this, [this, name] { recall(name, Qt::AltModifier); });
        menu->addSeparator();
        menu->addAction(tr("Make it of the present selection"), this, [this, name] { replace(name); })
            ->setEnabled(!m_selection->isEmpty());
        menu->addAction(tr("Rename"), this, [this] { editItem(currentItem()); });
        menu->addAction(tr("Delete"), this, &PlanGroupList::remove);
        menu->addSeparator();
    }
    menu->addAction(tr("New group of the selection"), this, &PlanGroupList::make)
        ->setEnabled(!m_selection->isEmpty());
    menu->popup(event->globalPos());
}

} // namespace Candela
