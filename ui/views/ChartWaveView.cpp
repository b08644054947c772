// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartWaveView.h"

#include "AccessibleView.h"
#include "ChartScale.h"
#include "Theme.h"
#include "ThemeText.h"
#include "models/FormatNumber.h"
#include "models/WaveSpectrum.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Candela {

ChartWaveView::ChartWaveView(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setAccessibleName(tr("Waveform"));
    setAccessibleView(this, QAccessible::Chart, [this] {
        if (m_shown.isEmpty())
            return tr("No values");
        const auto [low, high] = std::minmax_element(m_shown.begin(), m_shown.end());
        return tr("%n points from %1 to %2 %3", nullptr, int(m_shown.size()))
            .arg(*low)
            .arg(*high)
            .arg(m_unit);
    });
    connect(Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChartWaveView::setWave(const QList<double> &values, const QString &unit, const QColor &color)
{
    m_wave = values;
    m_unit = unit;
    m_color = color;
    compute();
}

void ChartWaveView::setSpectrum(bool spectrum)
{
    m_spectrum = spectrum;
    compute();
}

void ChartWaveView::compute()
{
    m_shown = m_spectrum ? waveSpectrum(m_wave) : m_wave;
    m_hovered = -1;
    update();
}

QRectF ChartWaveView::plot() const
{
    const QFontMetricsF metrics(Theme::smallFont());
    return QRectF(rect()).adjusted(metrics.horizontalAdvance(QStringLiteral("-00000.0")) + 8, 8, -10,
                                   -metrics.height() - 6);
}

void ChartWaveView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = Theme::instance()->colors();
    const ThemeText writer(Theme::smallFont());
    painter.fillRect(rect(), colors.surface);
    const QRectF area = plot();
    if (m_shown.isEmpty() || area.width() < 10 || area.height() < 10)
        return;
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const double value : m_shown) {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    if (!(low <= high))
        return;
    if (m_spectrum)
        low = 0;
    const int count = std::max(2, int(area.height() / 36));
    const ChartScale scale = niceScale(low, high, count);
    const auto toY = [&](double value) {
        return area.bottom() - (value - scale.min) / (scale.max - scale.min) * area.height();
    };
    painter.setPen(QPen(colors.line, 1));
    painter.drawRect(area);
    for (const ChartTick &tick : valueTicks(scale, count)) {
        painter.setPen(QPen(colors.line, 1));
        painter.drawLine(QPointF(area.left(), std::round(toY(tick.at))),
                         QPointF(area.right(), std::round(toY(tick.at))));
        painter.setPen(colors.secondaryText);
        writer.draw(&painter, QRectF(0, toY(tick.at) - 8, area.left() - 4, 16), Qt::AlignRight, tick.label);
    }
    // Below: elements, or shares of the sampling frequency.
    const double last = double(std::max<qsizetype>(1, m_shown.size() - 1));
    const ChartScale across =
        m_spectrum ? ChartScale{0, 0.5, 0.1, 1, false} : ChartScale{0, last, 1, 0, false};
    painter.setPen(colors.secondaryText);
    for (const ChartTick &tick : valueTicks(across, std::max(2, int(area.width() / 70)))) {
        const double x = area.left() + tick.at / across.max * area.width();
        writer.draw(&painter, QRectF(x - 30, area.bottom() + 3, 60, writer.height()), Qt::AlignHCenter,
                    m_spectrum && tick.at > 0 ? QString(tick.label + QStringLiteral(" f\u209b"))
                                              : tick.label);
    }
    const auto xOf = [&](double index) { return area.left() + index / last * area.width(); };
    painter.setClipRect(area.adjusted(-1, -1, 1, 1));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_color, 1.4));
    if (m_shown.size() <= 2 * area.width()) {
        QPolygonF line;
        for (qsizetype i = 0; i <= m_shown.size(); ++i) {
            if (i == m_shown.size() || !std::isfinite(m_shown[i])) {
                painter.drawPolyline(line);
                line.clear();
            } else {
                line.append({xOf(double(i)), toY(m_shown[i])});
            }
        }
    } else {
        // Each pixel from its least to its greatest element, and the last of the one before.
        painter.setRenderHint(QPainter::Antialiasing, false);
        const int width = int(area.width());
        double before = std::numeric_limits<double>::quiet_NaN();
        for (int x = 0; x < width; ++x) {
            double least = before;
            double most = before;
            const auto to = qsizetype(double(x + 1) / width * double(m_shown.size()));
            for (auto i = qsizetype(double(x) / width * double(m_shown.size())); i < to; ++i) {
                if (!std::isfinite(m_shown[i]))
                    continue;
                least = std::isnan(least) ? m_shown[i] : std::min(least, m_shown[i]);
                most = std::isnan(most) ? m_shown[i] : std::max(most, m_shown[i]);
                before = m_shown[i];
            }
            if (!std::isnan(least))
                painter.drawLine(QPointF(area.left() + x, toY(least)), QPointF(area.left() + x, toY(most)));
        }
    }
    if (m_hovered < 0 || m_hovered >= m_shown.size())
        return;
    painter.setClipping(false);
    painter.setRenderHint(QPainter::Antialiasing);
    const double value = m_shown[m_hovered];
    QString text =
        m_spectrum
            ? tr("%1 f\u209b: %2").arg(numberText(m_hovered * 0.5 / last, 'g', 3), numberText(value, 'g', 5))
            : tr("[%1]: %2").arg(m_hovered).arg(numberText(value, 'g', 6));
    if (!m_unit.isEmpty())
        text += QLatin1Char(' ') + m_unit;
    const double x = xOf(m_hovered);
    painter.setPen(QPen(colors.surface, 1.5));
    painter.setBrush(m_color);
    if (std::isfinite(value))
        painter.drawEllipse(QPointF(x, toY(value)), 4, 4);
    QRectF box(0, area.top() + 2, writer.width(text) + 12, writer.height() + 4);
    box.moveLeft(qBound(area.left(), x - box.width() / 2, qMax(area.left(), area.right() - box.width())));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.raised);
    painter.drawRoundedRect(box, ThemeMetrics::Corner, ThemeMetrics::Corner);
    painter.setPen(colors.text);
    writer.draw(&painter, box, Qt::AlignHCenter, text);
}

void ChartWaveView::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF area = plot();
    const double share = (event->position().x() - area.left()) / qMax(1.0, area.width());
    m_hovered = share < 0 || share > 1 ? -1 : int(std::round(share * double(m_shown.size() - 1)));
    update();
}

void ChartWaveView::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

} // namespace Candela
