// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keyboard of the plan.
#include "models/FormatNumber.h"
#include "views/PlanView.h"

#include "views/PlanGlyphs.h"
#include "views/PlanHeat.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QTextDocumentFragment>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace Candela {

namespace {

/// Tool tips show text as it is (see PlainText).
QString plain(const QString &html)
{
    return QTextDocumentFragment::fromHtml(html).toPlainText();
}

} // namespace

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
        beginDrag();
        break;
    case Gesture::Lasso:
        m_lasso.append(m_scene.camera.toMetres(m_pointer));
        update();
        break;
    case Gesture::Move:
        followMove();
        break;
    case Gesture::Band:
    case Gesture::Room:
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

/// The hand has gone far enough from where it pressed: what it does depends on what lay there.
void PlanView::beginDrag()
{
    const bool plain = !(m_modifiers & (Qt::AltModifier | Qt::ShiftModifier));
    if (m_editing && m_pressedDevice >= 0 && m_tool != Tool::Room && !(m_modifiers & Qt::AltModifier)) {
        startMove();
        return;
    }
    if (m_pressedDevice >= 0 && m_selected[size_t(m_pressedDevice)] && plain && m_tool != Tool::Room) {
        startDrag();
        return;
    }
    m_scene.hovered = -1;
    m_gesture = m_tool == Tool::Lasso ? Gesture::Lasso : m_tool == Tool::Room ? Gesture::Room : Gesture::Band;
    m_lasso = {m_pressedMetres, m_scene.camera.toMetres(m_pointer)};
    update();
}

void PlanView::mouseReleaseEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    m_modifiers = event->modifiers();
    const Gesture gesture = m_gesture;
    if (gesture != Gesture::Pan && gesture != Gesture::None && event->button() != Qt::LeftButton)
        return;
    if (isBanding()) {
        const std::vector<int> devices = devicesInBand();
        m_gesture = Gesture::None;
        select(devices, bandEdit());
        if (!m_editing)
            Q_EMIT bandReleased();
    } else if (gesture == Gesture::Room || gesture == Gesture::Move) {
        endEditGesture(gesture);
    } else if (gesture == Gesture::Press) {
        m_gesture = Gesture::None;
        endPress(event);
    }
    m_gesture = Gesture::None;
    updateCursor();
    update();
}

void PlanView::endPress(QMouseEvent *event)
{
    const bool toggles = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (m_pressedDevice < 0) {
        // The name of a room stands for all that is in it.
        if (const QString room = roomNamedAt(event->position()); !room.isEmpty()) {
            const auto inRoom = devicesWhere([&](const PlanDevice &d) { return d.roomId == room; });
            const bool all = std::all_of(inRoom.begin(), inRoom.end(),
                                         [this](int device) { return m_selected[size_t(device)]; });
            select(inRoom, event->modifiers() & Qt::AltModifier ? Edit::Remove
                           : !toggles                           ? Edit::Replace
                           : all                                ? Edit::Remove
                                                                : Edit::Add);
            return;
        }
        if (!toggles && !(event->modifiers() & Qt::AltModifier) && m_selectedCount > 0)
            clearSelection();
        return;
    }
    m_current = m_pressedDevice;
    if (event->modifiers() & Qt::AltModifier)
        select({m_pressedDevice}, Edit::Remove);
    else if (toggles)
        select({m_pressedDevice}, m_selected[size_t(m_pressedDevice)] ? Edit::Remove : Edit::Add);
    else
        select({m_pressedDevice}, Edit::Replace);
    announce();
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

void PlanView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_scene.floor < 0)
        return;
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    int device = keyboard ? m_current : deviceAt(event->pos());
    QPointF at = event->pos();
    QPoint global = event->globalPos();
    if (keyboard && device >= 0) {
        at = m_scene.camera.toScreen(m_model->device(device).position);
        global = mapToGlobal(at.toPoint());
    }
    m_gesture = Gesture::None;
    Q_EMIT menuWanted(global, m_scene.camera.toMetres(at), device);
}

void PlanView::keyPressEvent(QKeyEvent *event)
{
    if (m_editing && editKey(event))
        return;
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
        if (m_gesture != Gesture::None && m_gesture != Gesture::Pan) {
            m_gesture = Gesture::None;
            m_scene.movedBy = m_moveBy = {};
            update();
        } else if (m_tool == Tool::Room) {
            setTool(Tool::Rectangle);
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
    case Qt::Key_I:
        invertSelection();
        return;
    case Qt::Key_L:
        setTool(Tool::Lasso);
        return;
    case Qt::Key_R:
        setTool(Tool::Rectangle);
        return;
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
        if (!m_spacePanned && m_current >= 0) {
            select({m_current}, m_selected[size_t(m_current)] ? Edit::Remove : Edit::Add);
            announce();
        }
        return;
    }
    m_modifiers = event->modifiers();
    if (isBanding())
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
        select({device}, Edit::Add);
    announce();
    update();
}

/// Says what the keyboard's device is, to those who listen rather than look.
void PlanView::announce()
{
    if (m_current < 0)
        return;
    const PlanDevice &d = m_model->device(m_current);
    const QString value = QString(localNumber(d.valueText()) + QLatin1Char(' ') + d.units()).trimmed();
    QStringList words{d.id, PlanGlyphs::name(d.kind), d.roomName};
    words << (d.isConnected() ? value : tr("disconnected"));
    if (d.isConnected() && d.severity != Severity::None)
        words << severityName(d.severity);
    words << (m_selected[size_t(m_current)] ? tr("selected") : tr("not selected"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

void PlanView::updateCursor()
{
    if (m_gesture == Gesture::Pan)
        setCursor(Qt::ClosedHandCursor);
    else if (m_spaceDown)
        setCursor(Qt::OpenHandCursor);
    else if (m_gesture == Gesture::Move)
        setCursor(Qt::SizeAllCursor);
    else if (isBanding() || m_gesture == Gesture::Room || m_tool != Tool::Rectangle)
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
            QToolTip::showText(help->globalPos(), plain(toolTipOf(device)), this);
        else if (const QString room = roomNamedAt(QPointF(help->pos())); !room.isEmpty())
            QToolTip::showText(help->globalPos(), plain(toolTipOfRoom(room)), this);
        else if (const double heat = m_heat->valueAt(m_scene.camera.toMetres(QPointF(help->pos())));
                 m_gesture == Gesture::None && std::isfinite(heat))
            QToolTip::showText(help->globalPos(),
                               tr("about %1 %2 here, by the sensors around")
                                   .arg(numberText(heat, 'g', 3))
                                   .arg(m_heat->unit()),
                               this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace Candela
