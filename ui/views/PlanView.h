// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/PlanGrid.h"
#include "views/PlanPainter.h"

#include <QWidget>

namespace Candela {

/// The floor plan: shows one floor of a PlanModel and takes the hands of the user. It knows no network and no
/// session; what the user does comes out as signals.
///
/// Left button: click selects, a drag from anywhere but a selected device draws a rubber band (Ctrl adds, Alt
/// takes away), a drag from a selected device drags the names of the selection. Middle button or Space and
/// left button move the plan, the wheel zooms at the pointer, a double click on a device asks for a chart and
/// on empty ground fits the floor. Keys: arrows move between devices (with Shift adding), Space toggles,
/// Ctrl+A, Esc, Enter reads, + - 0 zoom, PageUp and PageDown change floors.
class PlanView : public QWidget
{
    Q_OBJECT
public:
    enum class Edit { Replace, Add, Remove };
    Q_ENUM(Edit)
    static constexpr quint32 AllKinds = (1u << DeviceKindCount) - 1;
    static constexpr quint32 LuminaireKinds = 1u << int(DeviceKind::Luminaire);
    static constexpr quint32 SensorKinds = AllKinds & ~LuminaireKinds;

    explicit PlanView(PlanModel *model, QWidget *parent = nullptr);
    ~PlanView() override;

    int floor() const { return m_scene.floor; }
    void setFloor(int floor);
    const PlanCamera &camera() const { return m_scene.camera; }

    /// Only these kinds are taken by clicks, bands and Ctrl+A; the others step back.
    quint32 selectableKinds() const { return m_scene.kinds; }
    void setSelectableKinds(quint32 kinds);

    /// Shows a selection that was made elsewhere; emits nothing. PVs that are not on the plan are ignored.
    void setSelectedPvs(const QStringList &pvs);
    /// The selected devices of all floors, in the order of the site.
    QStringList selectedPvs() const;
    int selectedCount() const { return m_selectedCount; }
    /// The device under a point of the widget, or -1.
    int deviceAt(QPointF at) const;
    QString toolTipOf(int device) const;

    QSize sizeHint() const override { return {760, 460}; }
    QSize minimumSizeHint() const override { return {240, 160}; }

public Q_SLOTS:
    void fit();
    void zoomIn() { zoomAt(QRectF(rect()).center(), 1.25); }
    void zoomOut() { zoomAt(QRectF(rect()).center(), 0.8); }
    void selectAll();
    void clearSelection();

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
    bool event(QEvent *event) override;

private:
    enum class Gesture { None, Press, Band, Pan };

    // PlanView.cpp
    void onModelReset();
    void applyEdit(const std::vector<int> &devices, Edit edit);
    bool isSelectable(int device) const;
    QRectF floorRect() const;
    void afterCameraMove();
    void zoomAt(QPointF screen, double factor);
    void updateCursor();
    // PlanViewBand.cpp: what the rubber band holds, and how it looks
    std::vector<int> devicesInBand() const;
    std::vector<bool> selectionWithBand() const;
    Edit bandEdit() const;
    void paintBand(QPainter *painter) const;
    // PlanViewInput.cpp
    void startDrag();
    void endPress(QMouseEvent *event);
    void moveFocus(int key, bool extend);
    void focusDevice(int device, bool extend);

    PlanModel *m_model;
    PlanPainter *m_painter;
    PlanScene m_scene;
    PlanGrid m_grid;
    std::vector<bool> m_selected;
    int m_selectedCount = 0;
    int m_current = -1;   ///< The keyboard's device.
    bool m_fitted = true; ///< Follows the widget's size until the user zooms or pans.

    Gesture m_gesture = Gesture::None;
    int m_pressedDevice = -1;
    QPointF m_pressedAt;     ///< Widget pixels.
    QPointF m_pressedMetres; ///< The band's fixed corner stays on the floor while the plan moves.
    QPointF m_pointer;
    Qt::KeyboardModifiers m_modifiers;
    bool m_spaceDown = false;
    bool m_spacePanned = false;
};

} // namespace Candela
