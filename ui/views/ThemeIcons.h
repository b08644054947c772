// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIconEngine>
#include <QString>

namespace Candela {

struct ThemeColors;

/// Draws one icon of the family from its SVG, in a colour of the theme that is looked up at the time of
/// painting: an icon set on an action once stays right when the theme changes. Pixmaps are kept in
/// QPixmapCache.
class ThemeIconEngine : public QIconEngine
{
public:
    /// `role` null: the drawing's own colours.
    ThemeIconEngine(QString name, QColor ThemeColors::*role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    static bool exists(const QString &name);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override { return new ThemeIconEngine(*this); }
    QString key() const override { return QStringLiteral("candela"); }
    bool isNull() override { return false; }

private:
    QPixmap render(const QSize &devicePixels, QIcon::Mode mode, QIcon::State state) const;

    QString m_name;
    QColor ThemeColors::*m_role;
};

} // namespace Candela
