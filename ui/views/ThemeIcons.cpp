// SPDX-License-Identifier: GPL-3.0-or-later
#include "ThemeIcons.h"

#include "Theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// Outside of the namespace, as the macro asks for: the linker drops a static library's resources unless
// somebody names them.
static void initIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace Candela {

namespace {

QString fileOf(const QString &name)
{
    static const bool once = (initIconResources(), true);
    Q_UNUSED(once)
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

} // namespace

bool ThemeIconEngine::exists(const QString &name)
{
    return QFile::exists(fileOf(name));
}

QPixmap ThemeIconEngine::render(const QSize &devicePixels, QIcon::Mode mode, QIcon::State state) const
{
    QColor color;
    const Theme *theme = Theme::instance();
    if (m_role) {
        color = theme->colors().*m_role;
        if (state == QIcon::On && m_role == &ThemeColors::text)
            color = theme->colors().accent;
        if (mode == QIcon::Disabled)
            color.setAlphaF(0.4f);
    }
    const QString cacheKey = QStringLiteral("candela-icon:%1:%2x%3:%4")
                                 .arg(m_name)
                                 .arg(devicePixels.width())
                                 .arg(devicePixels.height())
                                 .arg(m_role ? color.rgba() : 0u, 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;
    QImage image(devicePixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(fileOf(m_name));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(devicePixels)));
    if (m_role) {
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), color);
    }
    painter.end();
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

QPixmap ThemeIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return size.isEmpty() ? QPixmap() : render(size, mode, state);
}

QPixmap ThemeIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    // Qt 6.4 asks with the size in device pixels and tells the scale beside it.
    QPixmap result = pixmap(size, mode, state);
    result.setDevicePixelRatio(scale);
    return result;
}

void ThemeIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    QPixmap image = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
    image.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), image);
}

} // namespace Candela
