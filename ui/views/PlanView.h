// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/PlanGrid.h"
#include "views/PlanPainter.h"

#include <QPolygonF>
#include <QWidget>

namespace Candela {

class PlanHeat;

/// The floor plan: shows one floor of a PlanModel and takes the hands of the user. It knows no network and no
/// session; what the user does comes out as signals.
///
/// Left button: click selects, a drag from anywhere but a selected device draws a rubber band (Ctrl adds, Alt
/// takes away), a drag from a selected device drags the names of the selection. Middle button or Space and
/// left button move the plan, the wheel zooms at the pointer, a double click on a device asks for a chart and
/// on empty ground fits the floor. Keys: arrows move between devices (with Shift adding), Space toggles,
/// Ctrl+A, I inverts, Esc, Enter reads, + - 0 zoom, PageUp and PageDown change floors, L and R take the lasso
/// and the rectangle. A click on a room's name selects the room.
///
/// While editing, a drag moves the selected devices (to 0.1 m; with Ctrl freely, with Shift along one axis),
/// Alt and arrows move them by 0.1 m (with Shift 1 m), Delete and F2 ask to delete and to rename, and names
/// can be dropped on the floor. Nothing of the site changes here: signals say what is wanted.
class PlanView : public QWidget
{
    Q_OBJECT
public:
    enum class Edit { Replace, Add, Remove };
    Q_ENUM(Edit)
    /// What a drag on empty ground draws.
    enum class Tool { Rectangle, Lasso, Room };
    Q_ENUM(Tool)
    static constexpr quint32 AllKinds = (1u << DeviceKindCount) - 1;
    static constexpr quint32 LuminaireKinds = 1u << int(DeviceKind::Luminaire);
    static constexpr quint32 SensorKinds = AllKinds & ~LuminaireKinds;

    explicit PlanView(PlanModel *model, QWidget *parent = nullptr);
    ~PlanView() override;

    int floor() const { return m_scene.floor; }
    void setFloor(int floor);
    QRectF floorRect() const; ///< Metres; empty without a floor.
    const PlanCamera &camera() const { return m_scene.camera; }
    /// Looks at what another view of the same floor looks at.
    void takeCamera(const PlanView *other);
    QRectF seenMetres() const { return m_scene.camera.toMetres(QRectF(rect())); }
    PlanHeat *heat() const { return m_heat; }

    Tool tool() const { return m_tool; }
    void setTool(Tool tool);
    bool isEditing() const { return m_editing; }
    void setEditing(bool editing);

    /// Only these kinds are taken by clicks, bands and Ctrl+A; the others step back.
    quint32 selectableKinds() const { return m_scene.kinds; }
    void setSelectableKinds(quint32 kinds);

    /// Shows a selection that was made elsewhere; emits nothing. PVs that are not on the plan are ignored.
    void setSelectedPvs(const QStringList &pvs);
    /// The selected devices of all floors, in the order of the site.
    QStringList selectedPvs() const;
    std::vector<int> selectedDevices() const;
    int selectedCount() const { return m_selectedCount; }
    /// As the user's hand does: shows it, and emits selectionEdited().
    void select(const std::vector<int> &devices, Edit edit);
    /// Devices of this floor that can be selected and for which `accept` holds.
    template <typename Accept>
    std::vector<int> devicesWhere(Accept accept) const
    {
        std::vector<int> devices;
        if (m_scene.floor < 0)
            return devices;
        for (int i = m_model->floorBegin(m_scene.floor); i < m_model->floorEnd(m_scene.floor); ++i) {
            if (isSelectable(i) && accept(m_model->device(i)))
                devices.push_back(i);
        }
        return devices;
    }
    void selectRoom(const QString &roomId, Edit edit);
    /// The keyboard's device, or -1.
    int currentDevice() const { return m_current; }
    /// Moves to a device of any floor, as the arrow keys would.
    void showDevice(int device);
    /// The room under a point of the widget; null outside.
    const SiteRoom *roomAt(QPointF at) const;
    /// The device under a point of the widget, or -1.
    int deviceAt(QPointF at) const;
    QString toolTipOf(int device) const;
    QString toolTipOfRoom(const QString &roomId) const;
    /// The id of the room whose name stands under a point of the widget; empty elsewhere.
    QString roomNamedAt(QPointF at) const { return m_painter->roomNamedAt(m_scene, at); }

    QSize sizeHint() const override { return {760, 460}; }
    QSize minimumSizeHint() const override { return {240, 160}; }

public Q_SLOTS:
    void fit();
    void zoomIn() { zoomAt(QRectF(rect()).center(), 1.25); }
    void zoomOut() { zoomAt(QRectF(rect()).center(), 0.8); }
    void selectAll();
    void clearSelection();
    /// Of what can be selected on this floor; other floors stay as they are.
    void invertSelection();
    void centreOn(QPointF metres);

Q_SIGNALS:
    /// The user's hand: what was selected, added or taken away. The view shows it already.
    void selectionEdited(const QStringList &pvs, Candela::PlanView::Edit edit);
    /// The rubber band was let go; selectionEdited() came before, if anything changed.
    void bandReleased();
    void readRequested();
    void chartRequested(const QStringList &pvs);
    void floorStepRequested(int step);
    /// The drawing of the floor could not be used; empty if it could.
    void planProblem(const QString &problem);
    void cameraChanged();
    void floorShown(int floor);
    void toolChanged(Candela::PlanView::Tool tool);
    /// A right click or the menu key: `device` is -1 on empty ground.
    void menuWanted(QPoint global, QPointF metres, int device);
    // Only while editing:
    void movesWanted(const std::vector<int> &devices, QPointF metres);
    void deleteWanted(const std::vector<int> &devices);
    void renameWanted(const std::vector<int> &devices);
    void roomDrawn(const QRectF &metres);
    void namesDropped(const QStringList &names, QPointF metres);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Gesture { None, Press, Band, Lasso, Room, Move, Pan };

    // PlanView.cpp
    void onModelReset();
    bool isSelectable(int device) const;
    void afterCameraMove();
    void paintProblem(QPainter *painter) const;
    void zoomAt(QPointF screen, double factor);
    void updateCursor();
    // PlanViewBand.cpp: what the rubber band or the lasso holds, and how it looks
    bool isBanding() const { return m_gesture == Gesture::Band || m_gesture == Gesture::Lasso; }
    std::vector<int> devicesInBand() const;
    std::vector<bool> selectionWithBand() const;
    Edit bandEdit() const;
    void paintBand(QPainter *painter) const;
    void paintPill(QPainter *painter, const QString &text, QPointF away) const;
    // PlanViewEdit.cpp: what hands do while editing
    void startMove();
    void followMove();
    QRectF roomInHand() const;
    void endEditGesture(Gesture gesture);
    void paintEdit(QPainter *painter) const;
    bool editKey(QKeyEvent *event);
    // PlanViewInput.cpp
    void startDrag();
    void endPress(QMouseEvent *event);
    void moveFocus(int key, bool extend);
    void focusDevice(int device, bool extend);
    void beginDrag();
    void announce();

    PlanModel *m_model;
    PlanPainter *m_painter;
    PlanHeat *m_heat;
    PlanScene m_scene;
    PlanGrid m_grid;
    std::vector<bool> m_selected;
    int m_selectedCount = 0;
    int m_current = -1; ///< The keyboard's device.
    QString m_floorId;
    QRectF m_floorRect;
    bool m_fitted = true; ///< Follows the widget's size until the user zooms or pans.

    Tool m_tool = Tool::Rectangle;
    bool m_editing = false;
    Gesture m_gesture = Gesture::None;
    QPolygonF m_lasso; ///< Metres.
    QPointF m_moveBy;  ///< Metres.
    int m_pressedDevice = -1;
    QPointF m_pressedAt;     ///< Widget pixels.
    QPointF m_pressedMetres; ///< The band's fixed corner stays on the floor while the plan moves.
    QPointF m_pointer;
    Qt::KeyboardModifiers m_modifiers;
    bool m_spaceDown = false;
    bool m_spacePanned = false;
};

} // namespace Candela
