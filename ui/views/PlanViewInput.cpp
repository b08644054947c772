// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keyboard of the plan.
#include "views/PlanView.h"

#include <QApplication>
#include <QDrag>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace Candela {

void PlanView::mousePressEvent(QMouseEvent *event)
{
    m_pointer = m_pressedAt = event->position();
    m_modifiers = event->modifiers();
    if (m_scene.floor < 0)
        return;
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceDown)) {
        m_gesture = Gesture::Pan;
        m_spacePanned = m_spaceDown;
    } else if (event->button() == Qt::LeftButton) {
        m_gesture = Gesture::Press;
        m_pressedDevice = deviceAt(m_pressedAt);
        m_pressedMetres = m_scene.camera.toMetres(m_pressedAt);
    }
    updateCursor();
}

void PlanView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF before = m_pointer;
    m_pointer = event->position();
    m_modifiers = event->modifiers();
    switch (m_gesture) {
    case Gesture::Pan:
        m_fitted = false;
        m_scene.camera.panBy(m_pointer - before);
        afterCameraMove();
        break;
    case Gesture::Press:
        if ((m_pointer - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
            break;
        if (m_pressedDevice >= 0 && m_selected[size_t(m_pressedDevice)] &&
            !(m_modifiers & (Qt::AltModifier | Qt::ShiftModifier))) {
            startDrag();
            break;
        }
        m_gesture = Gesture::Band;
        m_scene.hovered = -1;
        update();
        break;
    case Gesture::Band:
        update();
        break;
    case Gesture::None: {
        const int device = deviceAt(m_pointer);
        if (device != m_scene.hovered) {
            m_scene.hovered = device;
            update();
        }
        break;
    }
    }
    updateCursor();
}

void PlanView::mouseReleaseEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    m_modifiers = event->modifiers();
    const Gesture gesture = m_gesture;
    if ((gesture == Gesture::Press || gesture == Gesture::Band) && event->button() != Qt::LeftButton)
        return;
    m_gesture = Gesture::None;
    if (gesture == Gesture::Band) {
        applyEdit(devicesInBand(), bandEdit());
        Q_EMIT bandReleased();
    } else if (gesture == Gesture::Press) {
        endPress(event);
    }
    updateCursor();
    update();
}

void PlanView::endPress(QMouseEvent *event)
{
    const bool toggles = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (m_pressedDevice < 0) {
        if (!toggles && !(event->modifiers() & Qt::AltModifier) && m_selectedCount > 0)
            clearSelection();
        return;
    }
    m_current = m_pressedDevice;
    if (event->modifiers() & Qt::AltModifier)
        applyEdit({m_pressedDevice}, Edit::Remove);
    else if (toggles)
        applyEdit({m_pressedDevice}, m_selected[size_t(m_pressedDevice)] ? Edit::Remove : Edit::Add);
    else
        applyEdit({m_pressedDevice}, Edit::Replace);
}

void PlanView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_gesture = Gesture::None;
    if (const int device = deviceAt(event->position()); device >= 0)
        Q_EMIT chartRequested({m_model->selectionPv(device)});
    else
        fit();
}

void PlanView::startDrag()
{
    m_gesture = Gesture::None;
    auto *mime = new QMimeData;
    mime->setText(selectedPvs().join(QLatin1Char('\n')));
    auto *drag = new QDrag(this); // Deleted by Qt when the drag ends.
    drag->setMimeData(mime);
    drag->exec(Qt::CopyAction);
}

void PlanView::wheelEvent(QWheelEvent *event)
{
    if (m_scene.floor < 0 || event->angleDelta().y() == 0)
        return;
    zoomAt(event->position(), std::pow(1.25, event->angleDelta().y() / 120.0));
    event->accept();
}

void PlanView::leaveEvent(QEvent *)
{
    m_scene.hovered = -1;
    update();
}

void PlanView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (control) {
            constexpr double Step = 60; // pixels
            const double dx = event->key() == Qt::Key_Left ? Step : event->key() == Qt::Key_Right ? -Step : 0;
            const double dy = event->key() == Qt::Key_Up ? Step : event->key() == Qt::Key_Down ? -Step : 0;
            m_fitted = false;
            m_scene.camera.panBy({dx, dy});
            afterCameraMove();
        } else {
            moveFocus(event->key(), event->modifiers() & Qt::ShiftModifier);
        }
        return;
    case Qt::Key_Space:
        if (!event->isAutoRepeat()) {
            m_spaceDown = true;
            m_spacePanned = false;
            updateCursor();
        }
        return;
    case Qt::Key_Escape:
        if (m_gesture == Gesture::Band || m_gesture == Gesture::Press) {
            m_gesture = Gesture::None;
            update();
        } else if (m_selectedCount > 0) {
            clearSelection();
        } else {
            event->ignore();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT readRequested();
        return;
    case Qt::Key_A:
        if (control) {
            selectAll();
            return;
        }
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_0:
    case Qt::Key_Home:
        fit();
        return;
    case Qt::Key_PageUp:
        Q_EMIT floorStepRequested(1);
        return;
    case Qt::Key_PageDown:
        Q_EMIT floorStepRequested(-1);
        return;
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_Shift:
        // The band shows at once what it would do now.
        m_modifiers = event->modifiers();
        update();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void PlanView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceDown = false;
        updateCursor();
        if (!m_spacePanned && m_current >= 0)
            applyEdit({m_current}, m_selected[size_t(m_current)] ? Edit::Remove : Edit::Add);
        return;
    }
    m_modifiers = event->modifiers();
    if (m_gesture == Gesture::Band)
        update();
    QWidget::keyReleaseEvent(event);
}

void PlanView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void PlanView::focusOutEvent(QFocusEvent *event)
{
    m_spaceDown = false;
    updateCursor();
    update();
    QWidget::focusOutEvent(event);
}

void PlanView::moveFocus(int key, bool extend)
{
    if (m_scene.floor < 0)
        return;
    if (m_current < 0) {
        focusDevice(m_grid.nearest(m_scene.camera.toMetres(QRectF(rect()).center()), 1e6,
                                   [this](int device) { return isSelectable(device); }),
                    extend);
        return;
    }
    const QPointF from = m_model->device(m_current).position;
    const QPointF direction = key == Qt::Key_Left    ? QPointF(-1, 0)
                              : key == Qt::Key_Right ? QPointF(1, 0)
                              : key == Qt::Key_Up    ? QPointF(0, -1)
                                                     : QPointF(0, 1);
    int best = -1;
    double bestScore = 0;
    for (int i = m_model->floorBegin(m_scene.floor); i < m_model->floorEnd(m_scene.floor); ++i) {
        if (i == m_current || !isSelectable(i))
            continue;
        const QPointF away = m_model->device(i).position - from;
        const double along = QPointF::dotProduct(away, direction);
        const double across = std::abs(away.x() * direction.y() - away.y() * direction.x());
        if (along <= 0 || across > 2 * along)
            continue;
        // What lies straight ahead is nearer than what lies aside.
        const double score = along + 2 * across;
        if (best < 0 || score < bestScore) {
            best = i;
            bestScore = score;
        }
    }
    focusDevice(best, extend);
}

void PlanView::focusDevice(int device, bool extend)
{
    if (device < 0)
        return;
    m_current = device;
    const QPointF at = m_scene.camera.toScreen(m_model->device(device).position);
    const QRectF comfortable = QRectF(rect()).adjusted(24, 24, -24, -24);
    if (!comfortable.contains(at)) {
        m_fitted = false;
        m_scene.camera.panBy(QRectF(rect()).center() - at);
        afterCameraMove();
    }
    if (extend)
        applyEdit({device}, Edit::Add);
    update();
}

void PlanView::updateCursor()
{
    if (m_gesture == Gesture::Pan)
        setCursor(Qt::ClosedHandCursor);
    else if (m_spaceDown)
        setCursor(Qt::OpenHandCursor);
    else if (m_gesture == Gesture::Band)
        setCursor(Qt::CrossCursor);
    else if (m_scene.hovered >= 0)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

bool PlanView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int device = m_gesture == Gesture::None ? deviceAt(help->pos()) : -1;
        if (device >= 0)
            QToolTip::showText(help->globalPos(), toolTipOf(device), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace Candela
