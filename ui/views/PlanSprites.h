// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/PlanModel.h"
#include "views/PlanColors.h"

#include <QPixmap>

#include <array>
#include <vector>

namespace Candela {

/// Everything that the plan shows a thousand times, drawn once for each zoom: glows by level and colour
/// temperature, fixtures, sensors' badges by kind and state, rings. Sprites are drawn with their centre at
/// the device, and made when they are first asked for.
class PlanSprites
{
public:
    /// Throws away the sprites that would look different.
    void setLook(const PlanColors &colors, bool dark, double pixelsPerMetre, double pixelRatio);

    double badgeSize() const { return m_badge; }     ///< Pixels.
    double fixtureSize() const { return m_fixture; } ///< Pixels.
    /// Signs on the badges can be told apart.
    bool isDetailed() const { return m_badge >= DetailedBadge; }

    /// Null below about 3 %.
    const QPixmap *glow(const PlanDevice &device);
    const QPixmap &fixture(const PlanDevice &device);
    const QPixmap &badge(const PlanDevice &device);
    enum RingKind { SelectedRing, HoverRing, FocusRing };
    const QPixmap &ring(bool luminaire, RingKind kind);

private:
    static constexpr double DetailedBadge = 12;
    static constexpr int Levels = 16;
    static constexpr int Temperatures = 8;
    enum Look { Normal, MinorLook, MajorLook, InvalidLook, LostLook, LookCount };

    static Look lookOf(const PlanDevice &device);
    static int levelOf(const PlanDevice &device);
    static int temperatureOf(const PlanDevice &device);
    static double kelvinOf(int temperature);
    QPixmap blank(double size) const;
    QColor lookColor(Look look) const;
    void makeGlowMask();
    QPixmap makeGlow(int level, int temperature);
    QPixmap makeFixture(int level, int temperature, Look look) const;
    QPixmap makeBadge(DeviceKind kind, Look look, bool active) const;
    QPixmap makeRing(bool luminaire, RingKind kind) const;
    static void drawSign(QPainter *painter, QPointF at, double radius, Look look, const QColor &color,
                         const QColor &ground);

    PlanColors m_colors;
    bool m_dark = true;
    double m_scale = 0;
    double m_ratio = 1;
    double m_badge = 18;
    double m_fixture = 12;
    double m_glow = 40;
    std::vector<uchar> m_glowMask;
    std::array<QPixmap, size_t(Levels + 1) * Temperatures> m_glows;
    std::array<QPixmap, size_t(Levels + 1) * Temperatures * LookCount> m_fixtures;
    std::array<QPixmap, size_t(DeviceKindCount) * LookCount * 2> m_badges;
    std::array<QPixmap, 6> m_rings;
};

} // namespace Candela
