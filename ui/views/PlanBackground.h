// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/Site.h"
#include "views/PlanCamera.h"
#include "views/PlanColors.h"

#include <QObject>
#include <QPixmap>
#include <QTimer>

#include <memory>

class QPainter;
class QSvgRenderer;

namespace Candela {

/// The drawing below the devices: the floor's SVG or PNG, or its rooms' outlines where it has none.
///
/// An SVG that is drawn in the five placeholder colours (walls #101010, furniture #202020, windows #303030,
/// floor #404040, doors #505050) takes the colours of the theme. What is seen is kept as a picture; while the
/// zoom changes the old picture is stretched, and drawn anew when the hand rests.
class PlanBackground : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 MaxBytes = 64LL * 1024 * 1024; ///< Of a drawing.

    /// An SVG without what it would take from other files: what remains is drawn from this one alone.
    static QByteArray withoutLinks(const QByteArray &svg);

    explicit PlanBackground(QObject *parent = nullptr);
    ~PlanBackground() override;

    /// `baseDir` is the folder that the floor's plan is relative to.
    void setFloor(const SiteFloor &floor, const QString &baseDir);
    void setColors(const PlanColors &colors);
    /// Empty, or why the plan's file could not be used.
    const QString &problem() const { return m_problem; }

    void paint(QPainter *painter, const PlanCamera &camera, QSize widget, double pixelRatio);

    /// The zoom has just moved, and what was painted last was the old picture, stretched.
    bool isStretched() const { return m_stretched; }

Q_SIGNALS:
    /// A sharper picture is ready to be painted.
    void refreshed();

private:
    void loadPlan();
    void render(const PlanCamera &camera, QSize widget, double pixelRatio);
    void drawOutlines(QPainter *painter, const PlanCamera &camera) const;

    SiteFloor m_floor;
    QString m_baseDir;
    PlanColors m_colors;
    QString m_problem;
    std::unique_ptr<QSvgRenderer> m_svg;
    QPixmap m_image; ///< A plan that is no SVG.

    QPixmap m_picture;
    QRectF m_pictureArea; ///< Metres that the picture shows.
    double m_pictureScale = 0;
    double m_wantedScale = 0; ///< Of the last paint.
    bool m_stretched = false;
    QTimer m_sharpen;
};

} // namespace Candela
