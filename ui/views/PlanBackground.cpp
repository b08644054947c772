// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/PlanBackground.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

namespace Candela {

PlanBackground::PlanBackground(QObject *parent)
    : QObject(parent)
{
    m_sharpen.setSingleShot(true);
    m_sharpen.setInterval(90);
    connect(&m_sharpen, &QTimer::timeout, this, [this] {
        m_picture = QPixmap();
        Q_EMIT refreshed();
    });
}

PlanBackground::~PlanBackground() = default;

void PlanBackground::setFloor(const SiteFloor &floor, const QString &baseDir)
{
    m_floor = floor;
    m_baseDir = baseDir;
    loadPlan();
}

void PlanBackground::setColors(const PlanColors &colors)
{
    m_colors = colors;
    loadPlan();
}

QByteArray PlanBackground::withoutLinks(const QByteArray &svg)
{
    // Fragments of the same file and pictures inside it stay.
    static const QRegularExpression link(QStringLiteral("(href\\s*=\\s*)([\"'])(?!#|data:)[^\"']*\\2"),
                                         QRegularExpression::CaseInsensitiveOption);
    // Latin-1 keeps every byte as it is.
    return QString::fromLatin1(svg).replace(link, QStringLiteral("\\1\\2\\2")).toLatin1();
}

void PlanBackground::loadPlan()
{
    m_picture = QPixmap();
    m_svg.reset();
    m_image = QPixmap();
    m_problem.clear();
    if (m_floor.plan.isEmpty())
        return;
    const QString path = QDir(m_baseDir).filePath(m_floor.plan);
    QFile file(path);
    // A site that somebody sent may name anything.
    const QFileInfo info(path);
    if (info.exists() && (!info.isFile() || info.size() > MaxBytes)) {
        m_problem = tr("%1: is not a picture").arg(path);
        return;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        m_problem = tr("%1: cannot be read: %2").arg(path, file.errorString());
        return;
    }
    QByteArray bytes = file.readAll();
    if (!path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        if (!m_image.loadFromData(bytes))
            m_problem = tr("%1: is not a picture").arg(path);
        return;
    }
    const std::pair<const char *, QColor> placeholders[] = {{"#101010", m_colors.wall},
                                                            {"#202020", m_colors.furniture},
                                                            {"#303030", m_colors.window},
                                                            {"#404040", m_colors.floor},
                                                            {"#505050", m_colors.door}};
    for (const auto &[placeholder, color] : placeholders)
        bytes.replace(placeholder, color.name().toLatin1());
    m_svg = std::make_unique<QSvgRenderer>(withoutLinks(bytes));
    if (!m_svg->isValid()) {
        m_svg.reset();
        m_problem = tr("%1: is not a valid SVG drawing").arg(path);
    }
}

void PlanBackground::paint(QPainter *painter, const PlanCamera &camera, QSize widget, double pixelRatio)
{
    const QRectF seen =
        camera.toMetres(QRectF(QPointF(), QSizeF(widget))) & QRectF(0, 0, m_floor.width, m_floor.height);
    const bool sharp = m_pictureScale == camera.scale() && m_picture.devicePixelRatio() == pixelRatio;
    if (m_picture.isNull() || (sharp && !m_pictureArea.contains(seen)))
        render(camera, widget, pixelRatio);
    else if (!sharp && m_wantedScale != camera.scale())
        m_sharpen
            .start(); // Again only when the hand moves on: the plan paints many times a second by itself.
    m_wantedScale = camera.scale();
    m_stretched = m_pictureScale != camera.scale();
    if (m_stretched)
        painter->setRenderHint(QPainter::SmoothPixmapTransform, true);
    if (m_stretched)
        painter->drawPixmap(camera.toScreen(m_pictureArea), m_picture, QRectF(m_picture.rect()));
    else
        painter->drawPixmap(camera.toScreen(m_pictureArea.topLeft()), m_picture);
}

void PlanBackground::render(const PlanCamera &camera, QSize widget, double pixelRatio)
{
    // Half a widget more on each side, so that a pan does not draw anew at every step.
    const double scale = camera.scale();
    const QRectF around = QRectF(QPointF(-widget.width() / 2.0, -widget.height() / 2.0), QSizeF(widget) * 2);
    const QRectF house = camera.toScreen(QRectF(0, 0, m_floor.width, m_floor.height)).adjusted(-8, -8, 8, 8);
    // On whole pixels of the widget, or every line would be blurred by the fraction.
    const QRect area = (around & house).toAlignedRect();
    m_pictureArea = camera.toMetres(QRectF(area));
    m_pictureScale = scale;
    m_picture = QPixmap((QSizeF(area.size()) * pixelRatio).toSize().expandedTo(QSize(1, 1)));
    m_picture.setDevicePixelRatio(pixelRatio);
    m_picture.fill(Qt::transparent);

    QPainter painter(&m_picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.translate(-area.topLeft());
    const QRectF target = camera.toScreen(QRectF(0, 0, m_floor.width, m_floor.height));
    if (m_svg)
        m_svg->render(&painter, target);
    else if (!m_image.isNull())
        painter.drawPixmap(target, m_image, QRectF(m_image.rect()));
    else
        drawOutlines(&painter, camera);
}

void PlanBackground::drawOutlines(QPainter *painter, const PlanCamera &camera) const
{
    const auto onScreen = [&](const QPolygonF &metres) {
        QPolygonF polygon;
        for (const QPointF &corner : metres)
            polygon.append(camera.toScreen(corner));
        return polygon;
    };
    const double wall = std::clamp(camera.scale() * 0.15, 1.0, 8.0);
    painter->setPen(QPen(m_colors.wall, wall, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter->setBrush(m_colors.floor);
    for (const SiteRoom &room : m_floor.rooms)
        painter->drawPolygon(onScreen(room.outline));
    painter->setPen(QPen(m_colors.window, wall * 0.7, Qt::SolidLine, Qt::FlatCap));
    for (const SiteRoom &room : m_floor.rooms) {
        for (const SiteWindow &window : room.windows)
            painter->drawLine(camera.toScreen(window.from), camera.toScreen(window.to));
    }
}

} // namespace Candela
