// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ScatterLivePage.h"

#include "panels/ScatterSlider.h"
#include "panels/WriteConfirmation.h"
#include "session/LightDesk.h"
#include "session/LightWrite.h"
#include "session/Session.h"
#include "session/Settings.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace Candela {

ScatterLivePage::ScatterLivePage(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_sliders{new ScatterSlider(tr("Dim"), tr(" %"), 1, this),
                new ScatterSlider(tr("Colour"), tr(" K"), 50, this)}
{
    auto *presets = new QHBoxLayout;
    presets->setSpacing(4);
    for (int percent : {0, 25, 50, 75, 100}) {
        auto *button = new QPushButton(percent ? tr("%1 %").arg(percent) : tr("Off"), this);
        button->setMinimumWidth(0);
        connect(button, &QPushButton::clicked, this, [this, percent] { dim()->moveTo(percent); });
        presets->addWidget(button, 1);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(dim());
    layout->addLayout(presets);
    layout->addWidget(colorTemperature());
    layout->addStretch(1);

    m_throttle.setSingleShot(true);
    m_throttle.setInterval(1000 / PreviewsPerSecond);
    connect(&m_throttle, &QTimer::timeout, this, &ScatterLivePage::sendPreview);
    connectSlider(FixtureQuantity::Level);
    connectSlider(FixtureQuantity::ColorTemperature);
    LightDesk *desk = session->desk();
    connect(desk, &LightDesk::valuesChanged, this, &ScatterLivePage::showValues);
    connect(desk, &LightDesk::masterChanged, this, &ScatterLivePage::showValues);
    connect(desk, &LightDesk::lightsChanged, this, [this] {
        m_lights.clear(); // a gesture under way is void
        m_pending = {};
        showValues();
    });
    showValues();
}

void ScatterLivePage::connectSlider(FixtureQuantity quantity)
{
    LightDesk *desk = m_session->desk();
    connect(slider(quantity), &ScatterSlider::begun, this, [this, desk] {
        m_before = desk->wanted();
        m_lights = desk->selected();
    });
    connect(slider(quantity), &ScatterSlider::moved, this, [this, quantity](int value) {
        m_pending = ScatterPlan::setTo(m_before, m_lights, quantity, value);
        // The first goes at once, so that the light answers the hand; those that come too fast wait.
        if (!m_throttle.isActive())
            sendPreview();
    });
    connect(slider(quantity), &ScatterSlider::ended, this,
            [this, quantity](int value) { commit(quantity, value); });
}

void ScatterLivePage::sendPreview()
{
    // Who wants to be asked before every write has nothing sent while he is still moving.
    if (m_pending.isEmpty() || asksFirst())
        return;
    m_throttle.start();
    m_session->desk()->preview(std::exchange(m_pending, {}));
}

void ScatterLivePage::commit(FixtureQuantity quantity, int value)
{
    m_pending = {};
    m_throttle.stop();
    if (m_lights.isEmpty())
        return;
    // From before the gesture: the previews in between are no state that anybody wants back.
    const ScatterPlan plan = ScatterPlan::setTo(m_before, std::exchange(m_lights, {}), quantity, value);
    const int count = int(plan.size());
    const QString text = quantity == FixtureQuantity::Level
                             ? tr("Dim %n lights to %1 %", nullptr, count).arg(value)
                             : tr("Set %n lights to %1 K", nullptr, count).arg(value);
    const auto send = [this, plan, text] {
        if (LightWrite *write = m_session->desk()->write(plan, text))
            Q_EMIT written(write);
    };
    if (!asksFirst()) {
        send();
        return;
    }
    WriteConfirmation::ask(m_session, this, plan.writeCount(), tr("%1?").arg(text), tr("You can undo this."),
                           send, [this] { showValues(); });
}

bool ScatterLivePage::asksFirst() const
{
    return m_session->settings()->confirmation() == Settings::Confirmation::Every;
}

void ScatterLivePage::showValues()
{
    const LightDesk *desk = m_session->desk();
    const FixtureSet wanted = desk->wanted();
    for (const auto quantity : {FixtureQuantity::Level, FixtureQuantity::ColorTemperature}) {
        Range spread;
        Range limits;
        double sum = 0;
        int known = 0;
        for (int light : desk->selected()) {
            const Fixture &fixture = wanted[light];
            const Range &own = fixture.limits(quantity);
            limits.low = std::isnan(limits.low) ? own.low : std::max(limits.low, own.low);
            limits.high = std::isnan(limits.high) ? own.high : std::min(limits.high, own.high);
            const double value = fixture.value(quantity);
            if (!std::isfinite(value))
                continue;
            spread.low = std::isnan(spread.low) ? value : std::min(spread.low, value);
            spread.high = std::isnan(spread.high) ? value : std::max(spread.high, value);
            sum += value;
            ++known;
        }
        if (limits.isSet())
            slider(quantity)->setLimits(limits);
        else
            slider(quantity)->setLimits(quantity == FixtureQuantity::Level ? Range{0, 100}
                                                                           : Range{2700, 6500});
        slider(quantity)->showValue(known ? sum / known : std::nan(""), spread);
    }
}

} // namespace Candela
