// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ScatterSlider.h"

#include "views/Theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSlider>
#include <QSpinBox>

#include <cmath>

namespace Candela {

namespace {
/// Keys and wheel have no release: the hand rests when nothing came for this long.
constexpr int RestMs = 500;
constexpr int LabelWidth = 56; ///< So that the sliders of one panel stand below each other.
constexpr int RowHeight = 32;
} // namespace

ScatterSlider::ScatterSlider(const QString &name, const QString &suffix, int step, QWidget *parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_number(new QSpinBox(this))
    , m_spread(new QLabel(this))
    , m_suffix(suffix)
{
    auto *label = new QLabel(name, this);
    label->setBuddy(m_number);
    m_slider->setAccessibleName(name);
    m_slider->setSingleStep(step);
    m_slider->setPageStep(step * 10);
    m_number->setSingleStep(step);
    m_number->setSuffix(suffix);
    m_number->setAccessibleName(name);
    m_number->setKeyboardTracking(false);
    m_number->setMinimumSize(84, RowHeight - 2);
    m_spread->setFont(Theme::smallFont());
    m_spread->setForegroundRole(QPalette::PlaceholderText);
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMs);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(0);
    layout->addWidget(label, 0, 0);
    layout->addWidget(m_slider, 0, 1);
    layout->addWidget(m_number, 0, 2);
    layout->addWidget(m_spread, 1, 1, 1, 2);
    label->setMinimumWidth(LabelWidth);
    m_spread->hide();
    layout->setColumnStretch(1, 1);
    layout->setRowMinimumHeight(0, RowHeight);

    connect(m_slider, &QSlider::valueChanged, this, &ScatterSlider::onMoved);
    connect(m_number, &QSpinBox::valueChanged, this, &ScatterSlider::onMoved);
    connect(m_slider, &QSlider::sliderReleased, this, &ScatterSlider::end);
    connect(&m_rest, &QTimer::timeout, this, &ScatterSlider::end);
}

void ScatterSlider::setLimits(const Range &limits)
{
    const QScopedValueRollback guard(m_showing, true);
    m_slider->setRange(int(std::ceil(limits.low)), int(std::floor(limits.high)));
    m_number->setRange(m_slider->minimum(), m_slider->maximum());
}

void ScatterSlider::showValue(double mean, const Range &spread)
{
    if (std::isfinite(spread.low) && spread.high - spread.low >= 0.5)
        m_spread->setText(
            tr("now %1 to %2%3").arg(spread.low, 0, 'f', 0).arg(spread.high, 0, 'f', 0).arg(m_suffix));
    else
        m_spread->clear();
    m_spread->setVisible(!m_spread->text().isEmpty());
    if (m_inGesture || !std::isfinite(mean) || m_number->hasFocus())
        return;
    const QScopedValueRollback guard(m_showing, true);
    m_slider->setValue(int(std::lround(mean)));
    m_number->setValue(int(std::lround(mean)));
}

int ScatterSlider::value() const
{
    return m_slider->value();
}

void ScatterSlider::moveTo(int value)
{
    onMoved(value);
    end();
}

void ScatterSlider::onMoved(int value)
{
    if (m_showing)
        return;
    {
        const QScopedValueRollback guard(m_showing, true);
        m_slider->setValue(value);
        m_number->setValue(value);
    }
    if (!m_inGesture) {
        m_inGesture = true;
        Q_EMIT begun();
    }
    Q_EMIT moved(m_slider->value());
    if (!m_slider->isSliderDown())
        m_rest.start();
}

void ScatterSlider::end()
{
    m_rest.stop();
    if (!m_inGesture || m_slider->isSliderDown())
        return;
    m_inGesture = false;
    Q_EMIT ended(m_slider->value());
}

} // namespace Candela
