// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/PlanSprites.h"

#include "views/PlanGlyphs.h"
#include "views/Theme.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Candela {

namespace {
constexpr double WarmestKelvin = 2200;
constexpr double ColdestKelvin = 6500;
} // namespace

void PlanSprites::setLook(const PlanColors &colors, bool dark, double pixelsPerMetre, double pixelRatio)
{
    if (dark == m_dark && pixelsPerMetre == m_scale && pixelRatio == m_ratio &&
        colors.ground == m_colors.ground && colors.badge == m_colors.badge)
        return;
    const bool repaint = dark != m_dark || pixelRatio != m_ratio || colors.ground != m_colors.ground ||
                         colors.badge != m_colors.badge;
    m_colors = colors;
    m_dark = dark;
    m_scale = pixelsPerMetre;
    m_ratio = pixelRatio;
    // Whole even sizes keep the centre on a pixel's edge, wherever the device is. While one zooms, most sizes
    // stay as they are from one step to the next, and their pictures with them.
    const auto even = [](double size) { return 2 * std::round(size / 2); };
    const double badge = even(std::clamp(pixelsPerMetre * 1.05, 4.0, 20.0));
    const double fixture = even(std::clamp(pixelsPerMetre * 0.60, 4.0, 22.0));
    // Nobody sees whether light reaches a tenth further.
    const double step = std::pow(1.1, std::round(std::log(pixelsPerMetre * 3.0) / std::log(1.1)));
    const double glow = even(std::clamp(step, 6.0, 220.0));
    const bool newBadge = badge != m_badge || repaint;
    const bool newFixture = fixture != m_fixture || newBadge; // The badge decides how much is drawn.
    const bool newGlow = glow != m_glow || repaint;
    m_badge = badge;
    m_fixture = fixture;
    m_glow = glow;
    if (newGlow) {
        m_glows.fill({});
        m_glowMask.clear();
    }
    if (newFixture)
        m_fixtures.fill({});
    if (newBadge)
        m_badges.fill({});
    if (newBadge || newFixture)
        m_rings.fill({});
}

PlanSprites::Look PlanSprites::lookOf(const PlanDevice &device)
{
    return device.isConnected() ? Look(device.severity) : LostLook;
}

int PlanSprites::levelOf(const PlanDevice &device)
{
    return int(std::lround(device.level() * Levels));
}

int PlanSprites::temperatureOf(const PlanDevice &device)
{
    const double share = (device.colorTemperature - WarmestKelvin) / (ColdestKelvin - WarmestKelvin);
    return int(std::clamp(std::lround(share * (Temperatures - 1)), 0L, long(Temperatures - 1)));
}

double PlanSprites::kelvinOf(int temperature)
{
    return WarmestKelvin + (ColdestKelvin - WarmestKelvin) * temperature / (Temperatures - 1);
}

QPixmap PlanSprites::blank(double size) const
{
    const int pixels = int(std::ceil(size * m_ratio));
    QPixmap pixmap(pixels, pixels);
    pixmap.setDevicePixelRatio(m_ratio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

QColor PlanSprites::lookColor(Look look) const
{
    if (look == LostLook)
        return Theme::instance()->colors().disconnected;
    return Theme::instance()->severityColor(Severity(look));
}

const QPixmap *PlanSprites::glow(const PlanDevice &device)
{
    const int level = levelOf(device);
    if (level == 0 || !device.isConnected())
        return nullptr;
    const int temperature = temperatureOf(device);
    QPixmap &pixmap = m_glows[size_t(level * Temperatures + temperature)];
    if (pixmap.isNull())
        pixmap = makeGlow(level, temperature);
    return &pixmap;
}

const QPixmap &PlanSprites::fixture(const PlanDevice &device)
{
    const int level = device.isConnected() ? levelOf(device) : 0;
    const int temperature = temperatureOf(device);
    const Look look = lookOf(device);
    QPixmap &pixmap = m_fixtures[size_t((level * Temperatures + temperature) * LookCount + look)];
    if (pixmap.isNull())
        pixmap = makeFixture(level, temperature, look);
    return pixmap;
}

const QPixmap &PlanSprites::badge(const PlanDevice &device)
{
    const Look look = lookOf(device);
    const bool active =
        device.kind == DeviceKind::Occupancy && device.reading.isValid() && device.reading.toInteger() != 0;
    QPixmap &pixmap = m_badges[size_t((int(device.kind) * LookCount + look) * 2 + active)];
    if (pixmap.isNull())
        pixmap = makeBadge(device.kind, look, active);
    return pixmap;
}

const QPixmap &PlanSprites::ring(bool luminaire, RingKind kind)
{
    QPixmap &pixmap = m_rings[size_t(int(kind) * 2 + luminaire)];
    if (pixmap.isNull())
        pixmap = makeRing(luminaire, kind);
    return pixmap;
}

/// How much of the light arrives at each pixel, 0 to 255: it fades with the square of what is left to the
/// rim, soft and without a visible edge. Computed once for a size, since a gradient for each colour takes ten
/// times as long.
void PlanSprites::makeGlowMask()
{
    const int pixels = int(std::ceil(2 * m_glow * m_ratio));
    m_glowMask.resize(size_t(pixels) * size_t(pixels));
    const double centre = pixels / 2.0;
    for (int y = 0; y < pixels; ++y) {
        for (int x = 0; x < pixels; ++x) {
            const double r = std::hypot(x + 0.5 - centre, y + 0.5 - centre) / centre;
            const double left = std::max(0.0, 1 - r);
            m_glowMask[size_t(y) * size_t(pixels) + size_t(x)] = uchar(std::lround(255 * left * left));
        }
    }
}

QPixmap PlanSprites::makeGlow(int level, int temperature)
{
    if (m_glowMask.empty())
        makeGlowMask();
    const int pixels = int(std::ceil(2 * m_glow * m_ratio));
    const QColor color = PlanColors::light(kelvinOf(temperature), m_dark);
    const double strength = std::pow(level / double(Levels), 0.8) * (m_dark ? 0.50 : 0.62);
    std::array<QRgb, 256> shades;
    for (int mask = 0; mask < 256; ++mask)
        shades[size_t(mask)] =
            qPremultiply(qRgba(color.red(), color.green(), color.blue(), int(std::lround(mask * strength))));
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < pixels; ++y) {
        QRgb *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        const uchar *mask = m_glowMask.data() + size_t(y) * size_t(pixels);
        for (int x = 0; x < pixels; ++x)
            line[x] = shades[mask[x]];
    }
    QPixmap pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(m_ratio);
    return pixmap;
}

QPixmap PlanSprites::makeFixture(int level, int temperature, Look look) const
{
    const double size = m_fixture + 8; // Room for the sign.
    QPixmap pixmap = blank(size);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const double share = level / double(Levels);
    const QColor light = PlanColors::light(kelvinOf(temperature), m_dark);
    const QColor off = PlanColors::mix(m_colors.badge, m_colors.ground, 0.3);
    const QColor body = level == 0 ? off : PlanColors::mix(off, light, 0.30 + 0.70 * share);
    QColor outline = PlanColors::mix(m_colors.badgeLine, light, level == 0 ? 0 : 0.6 * share);
    if (!m_dark)
        outline = PlanColors::mix(outline, QColor(0x5A, 0x40, 0x00), 0.35 * share);
    QPen pen(look == Normal ? outline : lookColor(look), look == Normal ? 1.0 : 1.5);
    QBrush brush(body);
    if (look == LostLook) {
        pen.setStyle(Qt::DotLine);
        brush = QBrush(lookColor(look), Qt::BDiagPattern);
    }
    const double edge = m_fixture / 2 - 0.5;
    const QRectF box(size / 2 - edge, size / 2 - edge, 2 * edge, 2 * edge);
    const double radius = std::min(3.0, m_fixture / 4);
    if (look == LostLook) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(off);
        painter.drawRoundedRect(box, radius, radius);
    }
    painter.setPen(pen);
    painter.setBrush(brush);
    painter.drawRoundedRect(box, radius, radius);
    drawSign(&painter, box.topRight(), isDetailed() ? 4.5 : 3, look, lookColor(look), m_colors.ground);
    return pixmap;
}

QPixmap PlanSprites::makeBadge(DeviceKind kind, Look look, bool active) const
{
    const double size = m_badge + 8;
    QPixmap pixmap = blank(size);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre(size / 2, size / 2);
    const double radius = m_badge / 2 - 0.75;
    const ThemeColors &theme = Theme::instance()->colors();
    const bool alarmed = look != Normal && look != LostLook;

    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colors.badge);
    painter.drawEllipse(centre, radius, radius);
    if (look == LostLook) {
        QColor hatch = lookColor(look);
        hatch.setAlpha(90);
        painter.setBrush(QBrush(hatch, Qt::BDiagPattern));
        painter.drawEllipse(centre, radius, radius);
    }
    QPen rim(alarmed || look == LostLook ? lookColor(look) : m_colors.badgeLine, alarmed ? 1.6 : 1.0);
    if (look == LostLook)
        rim.setStyle(Qt::DotLine);
    painter.setPen(rim);
    painter.setBrush(isDetailed() ? QBrush(Qt::NoBrush)
                                  : QBrush(alarmed ? lookColor(look) : theme.secondaryText));
    if (!isDetailed() && look == LostLook)
        painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, radius, radius);

    if (isDetailed()) {
        const QColor ink = look == Normal ? theme.text : lookColor(look);
        painter.save();
        painter.translate(centre);
        const double zoom = m_badge / 20.0;
        painter.scale(zoom, zoom);
        painter.setPen(QPen(ink, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(active ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawPath(active ? PlanGlyphs::fill(kind) : PlanGlyphs::strokes(kind));
        painter.restore();
    }
    const QPointF corner = centre + QPointF(radius, -radius) * 0.75;
    drawSign(&painter, corner, isDetailed() ? 4.5 : 3, look, lookColor(look), m_colors.ground);
    return pixmap;
}

void PlanSprites::drawSign(QPainter *painter, QPointF at, double radius, Look look, const QColor &color,
                           const QColor &ground)
{
    if (look == Normal || look == LostLook)
        return;
    painter->save();
    painter->translate(at);
    painter->scale(radius, radius);
    const QPainterPath sign = PlanGlyphs::severitySign(Severity(look));
    // A rim of the ground's colour keeps the sign apart from what it lies on.
    painter->setPen(QPen(ground, 0.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(ground);
    painter->drawPath(sign);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawPath(sign);
    painter->restore();
}

QPixmap PlanSprites::makeRing(bool luminaire, RingKind kind) const
{
    const double inner = luminaire ? m_fixture : m_badge;
    const double size = inner + 14;
    QPixmap pixmap = blank(size);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors &theme = Theme::instance()->colors();
    const double gap = isDetailed() ? 3 : 2;
    const QPointF centre(size / 2, size / 2);
    const double radius = inner / 2 + gap;
    QPen pen(kind == SelectedRing ? theme.selection
             : kind == HoverRing  ? theme.secondaryText
                                  : theme.accent,
             kind == SelectedRing ? (m_badge < 18 ? 1.5 : 2.0) : 1.2);
    if (kind == FocusRing)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(kind == SelectedRing ? QBrush(theme.selectionFill) : QBrush(Qt::NoBrush));
    if (luminaire)
        painter.drawRoundedRect(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), 4,
                                4);
    else
        painter.drawEllipse(centre, radius, radius);
    return pixmap;
}

} // namespace Candela
