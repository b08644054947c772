// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Alarm.h"

#include <QFont>
#include <QFontMetricsF>
#include <QList>
#include <QPainter>
#include <QRawFont>
#include <QString>

namespace Candela {

/// Draws short texts with digits of equal width, whatever the font: a number that changes does not tremble,
/// and numbers below each other stand on their decimal point. Glyphs are looked up once, so drawing is
/// several times cheaper than QPainter::drawText. Text beyond Latin-1 is drawn by QPainter.
class ThemeText
{
public:
    explicit ThemeText(const QFont &font = QFont());

    const QFont &font() const { return m_font; }
    qreal height() const { return m_metrics.height(); }
    /// Below the top of a box of this height, so that the text stands in its middle.
    qreal baselineIn(qreal boxHeight) const { return (boxHeight + m_metrics.capHeight()) / 2; }
    qreal digitWidth() const { return m_digit; }
    qreal width(QStringView text) const;

    /// With the painter's pen; `position` is the start of the baseline.
    void draw(QPainter *painter, QPointF position, QStringView text) const;
    /// Within the box: elided if it is wider, aligned to its left, right or centre.
    void draw(QPainter *painter, const QRectF &box, Qt::Alignment alignment, const QString &text,
              Qt::TextElideMode elide = Qt::ElideRight) const;
    /// Right-aligned so that the decimal points of all numbers with up to `fractionDigits` digits behind it
    /// are in line; a text that is no number ends at the right edge. A number that does not fit shows "#",
    /// never a part. The number is written with a point; the locale's separator is drawn.
    /// Returns the box that the glyphs stand in.
    QRectF drawNumber(QPainter *painter, const QRectF &box, const QString &number, int fractionDigits) const;

    /// "12.50" -> 2; -1 if it is not a plain number.
    static int fractionDigitsOf(QStringView text);

private:
    static constexpr int Known = 256; ///< Latin-1

    QFont m_font;
    QFontMetricsF m_metrics;
    QRawFont m_raw;
    quint32 m_glyph[Known] = {};
    float m_advance[Known] = {};
    float m_shift[Known] = {}; ///< Of a narrow digit within its cell.
    qreal m_digit = 0;
};

/// A severity's sign as a shape, independent of fonts: a triangle, a diamond, a cross; for `disconnected` a
/// dotted ring. Nothing for severity None.
void paintSeveritySign(QPainter *painter, const QRectF &box, Severity severity, const QColor &color);
void paintDisconnectedSign(QPainter *painter, const QRectF &box, const QColor &color);

} // namespace Candela
