// SPDX-License-Identifier: GPL-3.0-or-later
#include "ThemeText.h"

#include "models/FormatNumber.h"

#include <QGlyphRun>
#include <QPolygonF>
#include <QVarLengthArray>

namespace Candela {

namespace {

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

} // namespace

ThemeText::ThemeText(const QFont &font)
    : m_font(font)
    , m_metrics(font)
    , m_raw(QRawFont::fromFont(font))
{
    for (char16_t c = ' '; c < Known; ++c) {
        const QChar character(c);
        const QList<quint32> glyphs = m_raw.glyphIndexesForString(QString(character));
        m_glyph[c] = glyphs.isEmpty() ? 0 : glyphs.first();
        m_advance[c] = float(m_metrics.horizontalAdvance(character));
        if (isDigit(character))
            m_digit = qMax(m_digit, qreal(m_advance[c]));
    }
    for (char16_t c = '0'; c <= '9'; ++c) {
        m_shift[c] = (float(m_digit) - m_advance[c]) / 2;
        m_advance[c] = float(m_digit);
    }
}

qreal ThemeText::width(QStringView text) const
{
    qreal sum = 0;
    for (const QChar c : text) {
        if (c.unicode() >= Known || !m_glyph[c.unicode()])
            return m_metrics.horizontalAdvance(text.toString());
        sum += m_advance[c.unicode()];
    }
    return sum;
}

void ThemeText::draw(QPainter *painter, QPointF position, QStringView text) const
{
    QVarLengthArray<quint32, 64> glyphs;
    QVarLengthArray<QPointF, 64> positions;
    qreal x = 0;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code >= Known || !m_glyph[code]) {
            painter->setFont(m_font);
            painter->drawText(position, text.toString());
            return;
        }
        if (code != ' ' && code != 0xA0) {
            glyphs.append(m_glyph[code]);
            positions.append(QPointF(x + qreal(m_shift[code]), 0));
        }
        x += m_advance[code];
    }
    if (glyphs.isEmpty())
        return;
    QGlyphRun run;
    run.setRawFont(m_raw);
    run.setRawData(glyphs.constData(), positions.constData(), int(glyphs.size()));
    // On whole pixels, so that the same digit always looks the same.
    painter->drawGlyphRun(QPointF(qRound(position.x()), qRound(position.y())), run);
}

void ThemeText::draw(QPainter *painter, const QRectF &box, Qt::Alignment alignment, const QString &text,
                     Qt::TextElideMode elide) const
{
    if (text.isEmpty() || box.width() <= 0)
        return;
    qreal wide = width(text);
    QString shortened;
    const QString *shown = &text;
    if (wide > box.width() + 0.5) {
        shortened = m_metrics.elidedText(text, elide, box.width());
        shown = &shortened;
        wide = width(shortened);
    }
    qreal x = box.left();
    if (alignment & Qt::AlignRight)
        x = box.right() - wide;
    else if (alignment & Qt::AlignHCenter)
        x = box.center().x() - wide / 2;
    draw(painter, QPointF(x, box.top() + baselineIn(box.height())), *shown);
}

int ThemeText::fractionDigitsOf(QStringView text)
{
    qsizetype i = text.startsWith(QLatin1Char('-')) || text.startsWith(QLatin1Char('+')) ? 1 : 0;
    const qsizetype start = i;
    while (i < text.size() && isDigit(text[i]))
        ++i;
    if (i == start)
        return -1;
    if (i == text.size())
        return 0;
    if (text[i] != QLatin1Char('.'))
        return -1;
    const qsizetype point = i++;
    while (i < text.size() && isDigit(text[i]))
        ++i;
    return i == text.size() ? int(i - point - 1) : -1;
}

QRectF ThemeText::drawNumber(QPainter *painter, const QRectF &box, const QString &number,
                             int fractionDigits) const
{
    const int own = fractionDigitsOf(number);
    const QString text = own > 0 ? localNumber(number) : number;
    const qreal wide = width(text);
    const auto standing = [&](qreal right, qreal w) {
        const qreal baseline = box.top() + baselineIn(box.height());
        return QRectF(right - w, baseline - m_metrics.capHeight(), w, m_metrics.capHeight());
    };
    if (own < 0) {
        draw(painter, box, Qt::AlignRight, text);
        return standing(box.right(), qMin(wide, box.width()));
    }
    if (wide > box.width() + 0.5) {
        const QString hidden(qMax(1, int(box.width() / width(u"#"))), QLatin1Char('#'));
        draw(painter, box, Qt::AlignRight, hidden);
        return standing(box.right(), width(hidden));
    }
    const qreal point = qreal(m_advance[int('.')]);
    qreal indent = 0;
    if (own < fractionDigits)
        indent = (fractionDigits - own) * m_digit + (own == 0 ? point : 0);
    // Rather out of line than out of the cell.
    indent = qMin(indent, box.width() - wide);
    draw(painter, QPointF(box.right() - indent - wide, box.top() + baselineIn(box.height())), text);
    return standing(box.right() - indent, wide);
}

void paintSeveritySign(QPainter *painter, const QRectF &box, Severity severity, const QColor &color)
{
    if (severity == Severity::None)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal side = qMin(box.width(), box.height());
    const QPointF c = box.center();
    const qreal r = side / 2;
    painter->setBrush(color);
    painter->setPen(Qt::NoPen);
    switch (severity) {
    case Severity::Minor:
        painter->drawPolygon(QPolygonF(
            {{c.x(), c.y() - r * 0.9}, {c.x() + r, c.y() + r * 0.8}, {c.x() - r, c.y() + r * 0.8}}));
        break;
    case Severity::Major:
        painter->drawPolygon(
            QPolygonF({{c.x(), c.y() - r}, {c.x() + r, c.y()}, {c.x(), c.y() + r}, {c.x() - r, c.y()}}));
        break;
    default: {
        painter->setPen(QPen(color, qMax(1.6, side * 0.22), Qt::SolidLine, Qt::RoundCap));
        const qreal d = r * 0.72;
        painter->drawLine(QPointF(c.x() - d, c.y() - d), QPointF(c.x() + d, c.y() + d));
        painter->drawLine(QPointF(c.x() - d, c.y() + d), QPointF(c.x() + d, c.y() - d));
    }
    }
    painter->restore();
}

void paintDisconnectedSign(QPainter *painter, const QRectF &box, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(color, 1.5);
    pen.setDashPattern({1.4, 1.4});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    const qreal r = qMin(box.width(), box.height()) / 2 - 0.75;
    painter->drawEllipse(box.center(), r, r);
    painter->restore();
}

} // namespace Candela
