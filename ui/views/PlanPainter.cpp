// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/PlanPainter.h"

#include "views/PlanHeat.h"
#include "views/Theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace Candela {

namespace {

void drawCentred(QPainter *painter, QPointF centre, const QPixmap &pixmap)
{
    const QSizeF size = pixmap.deviceIndependentSize();
    // Whole pixels: sprites stay sharp, and a blit needs no filter.
    painter->drawPixmap(
        QPointF(std::round(centre.x() - size.width() / 2), std::round(centre.y() - size.height() / 2)),
        pixmap);
}

} // namespace

PlanPainter::PlanPainter(const PlanModel *model, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_background(new PlanBackground(this))
{
    connect(m_background, &PlanBackground::refreshed, this, &PlanPainter::refreshNeeded);
    applyTheme();
}

void PlanPainter::setFloor(int floor)
{
    m_labels.invalidate();
    if (floor >= 0)
        m_background->setFloor(m_model->site().floors[floor], m_model->site().baseDir);
}

void PlanPainter::applyTheme()
{
    m_colors = PlanColors::fromTheme();
    m_background->setColors(m_colors);
}

template <typename Visitor>
void PlanPainter::eachSeen(const PlanScene &scene, double margin, Visitor visitor) const
{
    const QRectF seen = QRectF(QPointF(), QSizeF(scene.widget)).adjusted(-margin, -margin, margin, margin);
    const bool carried = !scene.movedBy.isNull() && scene.selected;
    for (int i = m_model->floorBegin(scene.floor); i < m_model->floorEnd(scene.floor); ++i) {
        const PlanDevice &device = m_model->device(i);
        QPointF at = scene.camera.toScreen(device.position);
        if (carried && (*scene.selected)[size_t(i)])
            at += scene.movedBy * scene.camera.scale();
        if (seen.contains(at))
            visitor(i, device, at);
    }
}

void PlanPainter::paint(QPainter *painter, const PlanScene &scene)
{
    painter->fillRect(QRect(QPoint(), scene.widget), m_colors.ground);
    if (scene.floor < 0 || scene.floor >= m_model->floorCount())
        return;
    if (m_font != scene.font) {
        m_font = scene.font;
        m_labels.setFont(scene.font);
    }
    m_sprites.setLook(m_colors, Theme::instance()->isDark(), scene.camera.scale(), scene.pixelRatio);
    m_background->paint(painter, scene.camera, scene.widget, scene.pixelRatio);
    // While the zoom moves, the words keep their places; they look for new ones when the hand rests.
    if (m_labels.scale() == 0 || !m_background->isStretched())
        m_labels.update(*m_model, scene.floor, scene.camera.scale(), m_sprites.badgeSize(),
                        m_sprites.fixtureSize(),
                        scene.camera.toMetres(QRectF(QPointF(), QSizeF(scene.widget))));
    // Colours that stand for values must not be mixed with colours that stand for light.
    if (scene.heat && scene.heat->isShown())
        paintHeat(painter, scene);
    else
        paintGlows(painter, scene);
    // Many selected lights have as many rings: names lie above them.
    const bool rings = paintSelection(painter, scene);
    paintRoomNames(painter, scene, rings);
    paintDevices(painter, scene);
    paintPointers(painter, scene);
    paintValues(painter, scene);
}

void PlanPainter::paintHeat(QPainter *painter, const PlanScene &scene)
{
    const QImage &image = scene.heat->image();
    if (image.isNull())
        return;
    // Stretching takes longer than all the rest: once for each picture and each place of the camera.
    const QSize pixels = scene.widget * scene.pixelRatio;
    if (m_heatKey != image.cacheKey() || !(m_heatCamera == scene.camera) || m_heat.size() != pixels) {
        m_heatKey = image.cacheKey();
        m_heatCamera = scene.camera;
        m_heat = QPixmap(pixels);
        m_heat.setDevicePixelRatio(scene.pixelRatio);
        m_heat.fill(Qt::transparent);
        const SiteFloor &floor = m_model->site().floors[scene.floor];
        // The image has whole cells: its last row and column may reach over the floor's edge.
        const double cell = std::max(floor.width / image.width(), floor.height / image.height());
        QPainter onto(&m_heat);
        onto.setRenderHint(QPainter::SmoothPixmapTransform);
        onto.setOpacity(PlanHeat::Opacity);
        onto.drawImage(scene.camera.toScreen(QRectF(0, 0, image.width() * cell, image.height() * cell)),
                       image);
    }
    painter->drawPixmap(0, 0, m_heat);
}

/// A name stays at its place in the room, a value at its distance from the glyph, while the zoom moves.
QRectF PlanPainter::placed(const PlanLabels::Room &room, const PlanScene &scene) const
{
    QRectF box = room.box;
    box.moveCenter(scene.camera.toScreen(room.box.center() / m_labels.scale()));
    return box;
}

QRectF PlanPainter::placed(const PlanLabels::Value &value, const PlanScene &scene) const
{
    const QPointF device = m_model->device(value.device).position;
    return value.box.translated(scene.camera.toScreen(device) - device * m_labels.scale());
}

QString PlanPainter::roomNamedAt(const PlanScene &scene, QPointF at) const
{
    for (const PlanLabels::Room &room : m_labels.rooms()) {
        if (placed(room, scene).adjusted(-4, -2, 4, 2).contains(at))
            return room.id;
    }
    return {};
}

void PlanPainter::paintGlows(QPainter *painter, const PlanScene &scene)
{
    // Light adds up on a dark ground; on white it can only tint.
    if (Theme::instance()->isDark())
        painter->setCompositionMode(QPainter::CompositionMode_Plus);
    eachSeen(scene, 220, [&](int, const PlanDevice &device, QPointF at) {
        if (!device.isLuminaire())
            return;
        if (const QPixmap *glow = m_sprites.glow(device))
            drawCentred(painter, at, *glow);
    });
    painter->setCompositionMode(QPainter::CompositionMode_SourceOver);
}

void PlanPainter::paintRoomNames(QPainter *painter, const PlanScene &scene, bool overRings)
{
    // A breath of the floor's colour keeps names readable where light glows.
    QColor veil = m_colors.floor;
    veil.setAlpha(overRings ? 215 : 150);
    const QRectF seen(QPointF(), QSizeF(scene.widget));
    for (const PlanLabels::Room &room : m_labels.rooms()) {
        const QRectF box = placed(room, scene);
        if (!seen.intersects(box))
            continue;
        painter->setPen(Qt::NoPen);
        painter->setBrush(veil);
        painter->drawRoundedRect(box.adjusted(-4, 0, 4, 0), 4, 4);
        painter->setFont(room.small ? m_labels.smallRoomFont() : m_labels.roomFont());
        painter->setPen(m_colors.roomName);
        painter->drawText(box.adjusted(-4, -4, 4, 4), Qt::AlignCenter | Qt::TextDontClip, room.text);
    }
}

void PlanPainter::paintDevices(QPainter *painter, const PlanScene &scene)
{
    const auto stepsBack = [&](const PlanDevice &device) {
        return !(scene.kinds & (1u << int(device.kind)));
    };
    eachSeen(scene, 20, [&](int, const PlanDevice &device, QPointF at) {
        if (stepsBack(device))
            painter->setOpacity(0.35);
        drawCentred(painter, at, device.isLuminaire() ? m_sprites.fixture(device) : m_sprites.badge(device));
        if (stepsBack(device))
            painter->setOpacity(1);
    });
}

bool PlanPainter::paintSelection(QPainter *painter, const PlanScene &scene)
{
    bool any = false;
    eachSeen(scene, 20, [&](int i, const PlanDevice &device, QPointF at) {
        if (!scene.selected || !(*scene.selected)[size_t(i)])
            return;
        any = true;
        drawCentred(painter, at, m_sprites.ring(device.isLuminaire(), PlanSprites::SelectedRing));
    });
    return any;
}

void PlanPainter::paintPointers(QPainter *painter, const PlanScene &scene)
{
    eachSeen(scene, 20, [&](int i, const PlanDevice &device, QPointF at) {
        if (i == scene.hovered)
            drawCentred(painter, at, m_sprites.ring(device.isLuminaire(), PlanSprites::HoverRing));
        if (i == scene.focused)
            drawCentred(painter, at, m_sprites.ring(device.isLuminaire(), PlanSprites::FocusRing));
    });
}

void PlanPainter::paintValues(QPainter *painter, const PlanScene &scene)
{
    painter->setFont(m_labels.valueFont());
    const QFontMetricsF metrics(m_labels.valueFont());
    const ThemeColors &theme = Theme::instance()->colors();
    const QRectF seen(QPointF(), QSizeF(scene.widget));
    const bool nearEnough = m_sprites.isDetailed();
    bool tooNarrow = false;
    for (const PlanLabels::Value &value : m_labels.values()) {
        if (!nearEnough)
            break;
        const QRectF box = placed(value, scene);
        if (!seen.intersects(box))
            continue;
        const PlanDevice &device = m_model->device(value.device);
        const QString text = device.shortText();
        if (text.isEmpty() || !(scene.kinds & (1u << int(device.kind))))
            continue;
        const QString unit = device.units();
        const double textWidth = metrics.horizontalAdvance(text);
        const double width =
            textWidth + (unit.isEmpty() ? 0 : PlanLabels::UnitGap + metrics.horizontalAdvance(unit));
        tooNarrow = tooNarrow || !m_labels.fits(value, width);

        // The pill hugs the text on the glyph's side, so that it is seen what the value belongs to.
        QRectF pill(box.left(), box.top(), width + 2 * PlanLabels::Padding, box.height());
        const double glyph = scene.camera.toScreen(device.position).x();
        if (box.right() <= glyph)
            pill.moveRight(box.right());
        else if (box.left() < glyph)
            pill.moveLeft(glyph - pill.width() / 2);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_colors.pill);
        painter->drawRoundedRect(pill, 4, 4);
        const double baseline = pill.top() + (pill.height() + metrics.ascent() - metrics.descent()) / 2;
        const double left = pill.left() + PlanLabels::Padding;
        const bool live = device.isConnected();
        painter->setPen(live ? Theme::instance()->severityColor(device.severity) : theme.disconnected);
        painter->drawText(QPointF(left, baseline), text);
        if (!unit.isEmpty()) {
            painter->setPen(live ? theme.secondaryText : theme.disconnected);
            painter->drawText(QPointF(left + textWidth + PlanLabels::UnitGap, baseline), unit);
        }
        if (!live) {
            painter->setPen(QPen(theme.disconnected, 1));
            const double middle = baseline - metrics.strikeOutPos();
            painter->drawLine(QPointF(left, middle), QPointF(left + textWidth, middle));
        }
    }
    // Digits that come and go must not send the words looking for places all the time.
    constexpr int PatienceMs = 500;
    if (tooNarrow && (!m_sinceNarrow.isValid() || m_sinceNarrow.elapsed() > PatienceMs)) {
        m_sinceNarrow.start();
        m_labels.invalidate();
        Q_EMIT refreshNeeded();
    }
}

} // namespace Candela
