// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/HistogramView.h"
#include "models/FormatNumber.h"

#include "views/AccessibleView.h"
#include "views/Theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Candela {

namespace {
constexpr int MaxBins = 40;
} // namespace

HistogramView::HistogramView(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Distribution of the values"));
    setAccessibleView(this, QAccessible::Chart, [this] {
        const QList<int> &counts = m_histogram.counts;
        if (counts.isEmpty())
            return tr("No values");
        const auto fullest = std::max_element(counts.begin(), counts.end()) - counts.begin();
        return tr("From %1 to %2 %3, mean %4; most between %5 and %6")
            .arg(number(m_histogram.low), number(m_histogram.high()), m_unit, number(m_mean),
                 number(m_histogram.low + double(fullest) * m_histogram.width),
                 number(m_histogram.low + double(fullest + 1) * m_histogram.width));
    });
    connect(Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void HistogramView::setValues(const QList<double> &values, double mean, int precision, const QString &unit)
{
    m_histogram = GatherHistogram::of(values, MaxBins);
    m_mean = mean;
    m_precision = precision;
    m_unit = unit;
    m_hovered = -1;
    update();
}

void HistogramView::clear()
{
    m_histogram = {};
    update();
}

QRectF HistogramView::plot() const
{
    const int labels = QFontMetrics(Theme::smallFont()).height() + 2;
    return QRectF(rect()).adjusted(0, 4, 0, -labels);
}

QString HistogramView::number(double value) const
{
    return numberText(value, 'f', m_precision);
}

void HistogramView::paintEvent(QPaintEvent *)
{
    if (m_histogram.counts.isEmpty())
        return;
    QPainter painter(this);
    const ThemeColors &theme = Theme::instance()->colors();
    const QRectF area = plot();
    const qsizetype bins = m_histogram.counts.size();
    const double width = area.width() / double(bins);
    const double largest = std::max(1, m_histogram.largest());

    QColor bar = theme.selection;
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < bins; ++i) {
        // One value among thousands still shows.
        const int count = m_histogram.counts[i];
        const double height = count ? std::max(2.0, count / largest * (area.height() - 2)) : 0;
        bar.setAlphaF(i == m_hovered ? 1.0f : 0.75f);
        painter.fillRect(QRectF(area.left() + double(i) * width + 0.5, area.bottom() - height,
                                std::max(1.0, width - 1.5), height),
                         bar);
    }
    painter.setPen(QPen(theme.line, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());

    const double at =
        area.left() + (m_mean - m_histogram.low) / (m_histogram.high() - m_histogram.low) * area.width();
    painter.setPen(QPen(theme.accent, 1.5));
    painter.drawLine(QPointF(at, area.top()), QPointF(at, area.bottom()));

    painter.setFont(Theme::smallFont());
    const QRectF labels(area.left(), area.bottom() + 2, area.width(), height() - area.bottom() - 2);
    painter.setPen(theme.secondaryText);
    painter.drawText(labels, Qt::AlignLeft | Qt::AlignTop, number(m_histogram.low));
    painter.drawText(labels, Qt::AlignRight | Qt::AlignTop,
                     QString(number(m_histogram.high()) + QLatin1Char(' ') + m_unit).trimmed());
    painter.setPen(theme.accent);
    const QString mean = tr("mean %1").arg(number(m_mean));
    const double half = painter.fontMetrics().horizontalAdvance(mean) / 2.0;
    const double edge = painter.fontMetrics().horizontalAdvance(number(m_histogram.high()) + m_unit) + 16;
    const double left = std::clamp(at - half, labels.left() + edge,
                                   std::max(labels.left() + edge, labels.right() - edge - 2 * half));
    painter.drawText(QRectF(left, labels.top(), 2 * half + 4, labels.height()), Qt::AlignLeft | Qt::AlignTop,
                     mean);
}

void HistogramView::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF area = plot();
    const qsizetype bins = m_histogram.counts.size();
    const int bin = bins ? int((event->position().x() - area.left()) / area.width() * double(bins)) : -1;
    const int hovered = bin >= 0 && bin < bins ? bin : -1;
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    update();
    if (hovered < 0)
        return;
    const double low = m_histogram.low + hovered * m_histogram.width;
    QToolTip::showText(event->globalPosition().toPoint(),
                       tr("%1 to %2 %3: %n values", nullptr, m_histogram.counts[hovered])
                           .arg(number(low), number(low + m_histogram.width), m_unit),
                       this);
}

void HistogramView::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

} // namespace Candela
