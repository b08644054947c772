// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ScatterMaster.h"

#include "panels/ScatterSlider.h"
#include "panels/WriteConfirmation.h"
#include "session/LightDesk.h"
#include "session/LightWrite.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "views/Theme.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace Candela {

namespace {
constexpr int StepMs = 100; ///< Thousands of lights move with the master: ten times a second is enough.
}

ScatterMaster::ScatterMaster(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_slider(new ScatterSlider(tr("Master"), tr(" %"), 1, this))
    , m_blackout(new QPushButton(Theme::instance()->icon(QStringLiteral("power")), tr("Blackout"), this))
    , m_stop(new QToolButton(this))
{
    m_slider->setLimits({0, 100});
    m_slider->setToolTip(tr("Grand master: scales all lights of the building, and gives them back"));
    // Only its state checks it: a click asks first.
    m_blackout->setCheckable(true);
    connect(m_blackout, &QPushButton::clicked, this, [this] {
        m_blackout->setChecked(m_session->desk()->master().isBlackout());
        toggleBlackout();
    });
    m_stop->setIcon(Theme::instance()->icon(QStringLiteral("stop")));
    m_stop->setAccessibleName(tr("Stop all"));
    m_stop->setToolTip(tr("Stop all: end every fade, write and control loop where it stands (Ctrl+.)"));
    connect(m_stop, &QToolButton::clicked, session->desk(), &LightDesk::stopAll);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_blackout);
    layout->addWidget(m_stop);

    LightDesk *desk = session->desk();
    m_throttle.setSingleShot(true);
    m_throttle.setInterval(StepMs);
    connect(&m_throttle, &QTimer::timeout, this, &ScatterMaster::moved);
    connect(m_slider, &ScatterSlider::begun, this, [this, desk] {
        m_before = desk->master().master();
        m_known = false;
        m_ended = false;
        desk->read(desk->fixtures().all(), LightDesk::SetPoints, this, [this](int) {
            m_known = true;
            moved();
        });
    });
    connect(m_slider, &ScatterSlider::moved, this, [this] {
        if (!m_throttle.isActive())
            m_throttle.start();
    });
    connect(m_slider, &ScatterSlider::ended, this, [this] {
        m_ended = true;
        m_throttle.stop();
        moved();
    });
    for (auto signal : {&LightDesk::masterChanged, &LightDesk::lightsChanged, &LightDesk::busyChanged})
        connect(desk, signal, this, &ScatterMaster::update);
    connect(session, &Session::readOnlyChanged, this, &ScatterMaster::update);
    connect(session, &Session::contextChanged, this, &ScatterMaster::update);
    connect(session, &Session::siteChanged, this, &ScatterMaster::update);
    update();
}

void ScatterMaster::moved()
{
    if (!m_known)
        return;
    LightDesk *desk = m_session->desk();
    const bool asks = m_session->settings()->confirmation() == Settings::Confirmation::Every;
    if (!m_ended) {
        if (!asks)
            desk->moveMaster(m_slider->value());
        return;
    }
    const auto send = [this, desk, percent = m_slider->value(), before = m_before] {
        if (LightWrite *write = desk->setMaster(percent, before))
            Q_EMIT written(write);
    };
    if (asks)
        WriteConfirmation::ask(m_session, this, desk->fixtures().size(),
                               tr("Grand master to %1 %?").arg(m_slider->value()), tr("You can undo this."),
                               send, [this] { update(); });
    else
        send();
}

void ScatterMaster::update()
{
    const LightDesk *desk = m_session->desk();
    const QString obstacle = desk->obstacle();
    const bool any = !desk->fixtures().isEmpty();
    m_slider->setEnabled(obstacle.isEmpty() && any);
    m_slider->showValue(desk->master().master(), {});
    const bool dark = desk->master().isBlackout();
    m_blackout->setChecked(dark);
    m_blackout->setEnabled(obstacle.isEmpty() && any);
    m_blackout->setToolTip(!obstacle.isEmpty() ? obstacle
                           : dark
                               ? tr("Give all lights back what they had (Ctrl+B)")
                               : tr("Take all lights of the building to 0 %, and give them back (Ctrl+B)"));
    m_stop->setEnabled(m_session->context());
}

void ScatterMaster::toggleBlackout()
{
    LightDesk *desk = m_session->desk();
    if (!desk->obstacle().isEmpty() || desk->fixtures().isEmpty())
        return;
    if (desk->master().isBlackout()) {
        if (LightWrite *write = desk->setBlackout(false))
            Q_EMIT written(write);
        return;
    }
    // What they have now is what they get back.
    desk->read(desk->fixtures().all(), LightDesk::SetPoints, this,
               [this](int silent) { askBlackout(silent); });
}

void ScatterMaster::askBlackout(int silent)
{
    if (!m_session->settings()->confirmWrites()) {
        goDark();
        return;
    }
    const FixtureSet &lights = m_session->desk()->fixtures();
    int lit = 0;
    double brightest = 0;
    for (const Fixture &light : lights) {
        lit += light.level > 0;
        brightest = std::isfinite(light.level) ? std::max(brightest, light.level) : brightest;
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Blackout"),
                                tr("Take all %n lights of the building to 0 %?", nullptr, lights.size()),
                                QMessageBox::NoButton, this);
    QString detail =
        tr("%n of them are lit now, the brightest at %1 %. The same button gives them back.", nullptr, lit)
            .arg(brightest, 0, 'f', 0);
    if (silent > 0)
        detail +=
            QLatin1Char(' ') + tr("%n values are not known: those lights are left alone.", nullptr, silent);
    box->setInformativeText(detail);
    QPushButton *go = box->addButton(tr("Blackout"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, [this, box, go] {
        if (box->clickedButton() == go)
            goDark();
    });
    box->open();
}

void ScatterMaster::goDark()
{
    if (LightWrite *write = m_session->desk()->setBlackout(true))
        Q_EMIT written(write);
}

} // namespace Candela
