// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/PlanBackground.h"
#include "views/PlanLabels.h"
#include "views/PlanSprites.h"

#include <QElapsedTimer>
#include <QObject>

#include <vector>

namespace Candela {

class PlanHeat;

/// What the plan looks like at this moment, apart from the model.
struct PlanScene
{
    int floor = -1;
    PlanCamera camera;
    const std::vector<bool> *selected = nullptr; ///< By device.
    quint32 kinds = ~0u; ///< Bit for each DeviceKind that can be selected; the others step back.
    int hovered = -1;
    int focused = -1; ///< Device of the keyboard; -1 without focus.
    QPointF movedBy;  ///< Metres that the selected devices are carried at present.
    const PlanHeat *heat = nullptr;
    QFont font;
    QSize widget;
    double pixelRatio = 1;
};

/// Paints a floor with all its devices in a few milliseconds: pictures that were drawn before, and text only
/// where PlanLabels found room.
class PlanPainter : public QObject
{
    Q_OBJECT
public:
    explicit PlanPainter(const PlanModel *model, QObject *parent = nullptr);

    void setFloor(int floor);
    void applyTheme();
    const PlanBackground *background() const { return m_background; }
    double badgeSize() const { return m_sprites.badgeSize(); }
    /// The id of the room whose name is under a point of the widget; empty elsewhere.
    QString roomNamedAt(const PlanScene &scene, QPointF at) const;

    void paint(QPainter *painter, const PlanScene &scene);

Q_SIGNALS:
    void refreshNeeded();

private:
    void paintHeat(QPainter *painter, const PlanScene &scene);
    void paintGlows(QPainter *painter, const PlanScene &scene);
    void paintRoomNames(QPainter *painter, const PlanScene &scene, bool overRings);
    void paintDevices(QPainter *painter, const PlanScene &scene);
    /// False if none is seen.
    bool paintSelection(QPainter *painter, const PlanScene &scene);
    /// What the mouse and the keyboard are at.
    void paintPointers(QPainter *painter, const PlanScene &scene);
    QRectF placed(const PlanLabels::Room &room, const PlanScene &scene) const;
    QRectF placed(const PlanLabels::Value &value, const PlanScene &scene) const;
    void paintValues(QPainter *painter, const PlanScene &scene);
    /// Calls visitor(index, device, centre in pixels) for the devices of the floor that are seen.
    template <typename Visitor>
    void eachSeen(const PlanScene &scene, double margin, Visitor visitor) const;

    const PlanModel *m_model;
    PlanBackground *m_background;
    PlanColors m_colors;
    PlanSprites m_sprites;
    PlanLabels m_labels;
    QFont m_font;
    QElapsedTimer m_sinceNarrow; ///< Since places were last too narrow.
    QPixmap m_heat;              ///< The heat map as it lies under the widget now.
    qint64 m_heatKey = 0;
    PlanCamera m_heatCamera;
};

} // namespace Candela
