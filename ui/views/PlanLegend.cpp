// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/PlanLegend.h"

#include "NumberBox.h"
#include "views/PlanColors.h"
#include "views/PlanGlyphs.h"
#include "views/PlanHeat.h"
#include "views/Theme.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolButton>

#include <cmath>

namespace Candela {

namespace {

constexpr int BarHeight = 10;

/// The bar with its ticks; it takes the width that is left.
class LegendBar : public QWidget
{
public:
    LegendBar(const PlanHeat *heat, QWidget *parent)
        : QWidget(parent)
        , m_heat(heat)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFixedHeight(BarHeight + 6 + int(std::ceil(QFontMetricsF(Theme::smallFont()).height())));
        setMinimumWidth(160);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ThemeColors &theme = Theme::instance()->colors();
        QPainter painter(this);
        const QRectF bar(0, 1, width(), BarHeight);
        // The same colours as on the floor, which shows a little through the map.
        const QColor floor = PlanColors::fromTheme().floor;
        const HeatTable &table = heatTable(m_heat->colors());
        for (int x = 0; x < width(); ++x) {
            const QColor color = QColor(table[size_t(x * 255 / std::max(1, width() - 1))]);
            painter.fillRect(QRectF(x, bar.top(), 1, bar.height()),
                             PlanColors::mix(floor, color, PlanHeat::Opacity));
        }
        const HeatScale &scale = m_heat->scale();
        painter.setFont(Theme::smallFont());
        painter.setPen(theme.secondaryText);
        const QFontMetricsF metrics(Theme::smallFont());
        double free = -1e9;
        for (double tick : scale.ticks) {
            const double x = scale.share(tick) * (bar.width() - 1);
            const QString text = locale().toString(tick, 'g', 6);
            const double textWidth = metrics.horizontalAdvance(text);
            const double left = std::clamp(x - textWidth / 2, 0.0, std::max(0.0, bar.width() - textWidth));
            painter.fillRect(QRectF(x, bar.bottom(), 1, 3), theme.secondaryText);
            if (left < free)
                continue;
            free = left + textWidth + 6;
            painter.drawText(QPointF(left, bar.bottom() + 3 + metrics.ascent()), text);
        }
    }

private:
    const PlanHeat *m_heat;
};

} // namespace

PlanLegend::PlanLegend(PlanHeat *heat, QWidget *parent)
    : QWidget(parent)
    , m_heat(heat)
    , m_title(new QLabel(this))
    , m_bar(new LegendBar(heat, this))
    , m_automatic(new QCheckBox(tr("Automatic"), this))
    , m_low(new NumberBox(this))
    , m_high(new NumberBox(this))
{
    setAccessibleName(tr("Scale of the heat map"));
    m_automatic->setToolTip(tr("The range follows the values; without this it stays as it is"));
    m_automatic->setAccessibleName(m_automatic->toolTip());
    m_low->setAccessibleName(tr("Lowest value of the scale"));
    m_high->setAccessibleName(tr("Highest value of the scale"));
    auto *close = new QToolButton(this);
    close->setIcon(Theme::instance()->icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("No heat map"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, heat, [heat] { heat->setKind({}); });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 8, 6);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_automatic);
    for (QDoubleSpinBox *box : {m_low, m_high}) {
        box->setRange(-1e9, 1e9);
        box->setDecimals(1);
        box->setKeyboardTracking(false);
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
        box->setFixedWidth(76);
        connect(box, &QDoubleSpinBox::valueChanged, this, &PlanLegend::takeRange);
        layout->addWidget(box);
    }
    layout->addWidget(close);

    connect(m_automatic, &QCheckBox::toggled, this, [this](bool automatic) {
        if (m_filling)
            return;
        if (automatic)
            m_heat->setAutomatic();
        else
            m_heat->setRange(m_heat->scale().low, m_heat->scale().high);
    });
    connect(heat, &PlanHeat::changed, this, &PlanLegend::follow);
    connect(Theme::instance(), &Theme::changed, m_bar, qOverload<>(&QWidget::update));
    follow();
}

void PlanLegend::takeRange()
{
    if (!m_filling && m_low->value() < m_high->value())
        m_heat->setRange(m_low->value(), m_high->value());
}

void PlanLegend::follow()
{
    const QScopedValueRollback guard(m_filling, true);
    setVisible(m_heat->isShown());
    if (!m_heat->kind())
        return;
    const QString unit = m_heat->unit();
    const QString name = PlanGlyphs::name(*m_heat->kind());
    m_title->setText(unit.isEmpty() ? name : tr("%1 in %2").arg(name, unit));
    m_title->setToolTip(
        tr("%1 of %2 sensors of this floor answer").arg(m_heat->answering()).arg(m_heat->sensorCount()));
    const bool automatic = m_heat->isAutomatic();
    m_automatic->setChecked(automatic);
    for (QDoubleSpinBox *box : {m_low, m_high})
        box->setVisible(!automatic);
    if (!m_low->hasFocus() && !m_high->hasFocus()) {
        m_low->setValue(m_heat->scale().low);
        m_high->setValue(m_heat->scale().high);
    }
    m_bar->update();
}

} // namespace Candela
