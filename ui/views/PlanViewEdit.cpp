// SPDX-License-Identifier: GPL-3.0-or-later
// What hands do on the plan while it is edited: moving devices, drawing rooms, dropping names.
#include "models/NamesFromText.h"
#include "views/PlanView.h"
#include "views/Theme.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

#include <cmath>

namespace Candela {

namespace {

constexpr double Step = 0.1; ///< Metres that a hand keeps to.
constexpr double SmallestRoom = 0.5;

QPointF snapped(QPointF metres)
{
    return {std::round(metres.x() / Step) * Step, std::round(metres.y() / Step) * Step};
}

} // namespace

void PlanView::startMove()
{
    if (!m_selected[size_t(m_pressedDevice)])
        select({m_pressedDevice}, m_modifiers & Qt::ControlModifier ? Edit::Add : Edit::Replace);
    m_current = m_pressedDevice;
    m_gesture = Gesture::Move;
    m_scene.hovered = -1;
    followMove();
}

void PlanView::followMove()
{
    QPointF by = m_scene.camera.toMetres(m_pointer) - m_pressedMetres;
    if (m_modifiers & Qt::ShiftModifier)
        (std::abs(by.x()) > std::abs(by.y()) ? by.ry() : by.rx()) = 0;
    if (!(m_modifiers & Qt::ControlModifier))
        by = snapped(by);
    m_moveBy = m_scene.movedBy = by;
    update();
}

QRectF PlanView::roomInHand() const
{
    const QRectF drawn =
        QRectF(snapped(m_pressedMetres), snapped(m_scene.camera.toMetres(m_pointer))).normalized();
    return drawn & floorRect();
}

void PlanView::endEditGesture(Gesture gesture)
{
    m_gesture = Gesture::None;
    if (gesture == Gesture::Move) {
        const QPointF by = std::exchange(m_moveBy, {});
        m_scene.movedBy = {};
        if (!by.isNull())
            Q_EMIT movesWanted(selectedDevices(), by);
        return;
    }
    const QRectF room = roomInHand();
    if (room.width() < SmallestRoom || room.height() < SmallestRoom)
        return;
    setTool(Tool::Rectangle);
    Q_EMIT roomDrawn(room);
}

void PlanView::paintEdit(QPainter *painter) const
{
    const ThemeColors &theme = Theme::instance()->colors();
    if (m_gesture == Gesture::Move) {
        const auto number = [this](double metres) { return locale().toString(metres, 'f', 2); };
        paintPill(painter, tr("%1 m, %2 m").arg(number(m_moveBy.x()), number(m_moveBy.y())), {1, 1});
        return;
    }
    const QRectF room = roomInHand();
    QColor fill = theme.accent;
    fill.setAlphaF(0.12f);
    painter->setPen(QPen(theme.accent, 1.5));
    painter->setBrush(fill);
    painter->drawRect(m_scene.camera.toScreen(room));
    paintPill(painter,
              tr("%1 × %2 m")
                  .arg(locale().toString(room.width(), 'f', 1), locale().toString(room.height(), 'f', 1)),
              {1, 1});
}

bool PlanView::editKey(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        if (m_selectedCount > 0)
            Q_EMIT deleteWanted(selectedDevices());
        return true;
    }
    if (event->key() == Qt::Key_F2) {
        if (m_selectedCount > 0)
            Q_EMIT renameWanted(selectedDevices());
        return true;
    }
    if (!(event->modifiers() & Qt::AltModifier) || m_selectedCount == 0)
        return false;
    const double step = event->modifiers() & Qt::ShiftModifier ? 10 * Step : Step;
    QPointF by;
    switch (event->key()) {
    case Qt::Key_Left:
        by = {-step, 0};
        break;
    case Qt::Key_Right:
        by = {step, 0};
        break;
    case Qt::Key_Up:
        by = {0, -step};
        break;
    case Qt::Key_Down:
        by = {0, step};
        break;
    default:
        return false;
    }
    Q_EMIT movesWanted(selectedDevices(), by);
    return true;
}

void PlanView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_editing && event->mimeData()->hasText())
        event->acceptProposedAction();
}

void PlanView::dropEvent(QDropEvent *event)
{
    const Result<QStringList> names = namesFromText(event->mimeData()->text());
    if (m_scene.floor < 0 || !names || names->isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT namesDropped(*names, snapped(m_scene.camera.toMetres(event->position())));
}

} // namespace Candela
