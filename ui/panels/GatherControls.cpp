// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/GatherControls.h"

#include "session/Selection.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "views/NumberBox.h"
#include "views/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

namespace Candela {

namespace {
const QStringList ModeKeys{QStringLiteral("all"), QStringLiteral("failFast"), QStringLiteral("asArriving")};
}

GatherControls::GatherControls(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_period(new QTimer(this))
    , m_heading(new QLabel(this))
    , m_read(new QPushButton(this))
    , m_deadline(new QSpinBox(this))
    , m_mode(new QComboBox(this))
    , m_progress(new QProgressBar(this))
    , m_summary(new QLabel(this))
{
    QFont strong = m_heading->font();
    strong.setWeight(QFont::DemiBold);
    m_heading->setFont(strong);

    m_deadline->setRange(10, 60'000);
    m_deadline->setSingleStep(50);
    m_deadline->setSuffix(tr(" ms"));
    m_deadline->setValue(int(session->settings()->gatherTimeout().count()));
    m_deadline->setToolTip(
        tr("Deadline for the whole read: what has not answered by then is listed as failed"));
    m_deadline->setAccessibleName(tr("Deadline"));
    connect(m_deadline, &QSpinBox::valueChanged, this,
            [this](int ms) { m_session->settings()->setGatherTimeout(std::chrono::milliseconds(ms)); });

    m_mode->addItem(tr("All, with errors"));
    m_mode->addItem(tr("Stop at the first error"));
    m_mode->addItem(tr("As they arrive"));
    m_mode->setItemData(0, tr("Every PV ends as a value or an error"), Qt::ToolTipRole);
    m_mode->setItemData(1, tr("All or nothing: the first error ends the read"), Qt::ToolTipRole);
    m_mode->setItemData(2, tr("Results are listed the moment they come"), Qt::ToolTipRole);
    m_mode->setAccessibleName(tr("Mode"));
    m_mode->setToolTip(tr("What an error does, and when results are shown"));

    m_read->setDefault(true);
    connect(m_read, &QPushButton::clicked, this, [this] {
        if (m_running)
            Q_EMIT cancelRequested();
        else
            Q_EMIT readRequested();
    });

    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setRange(0, 1);
    m_summary->setTextFormat(Qt::RichText);

    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_heading, 1);
    first->addWidget(m_deadline);
    first->addWidget(m_read);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_mode, 1);
    second->addWidget(makePeriod());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_progress);
    layout->addWidget(m_summary);
    m_summary->hide();

    connect(session->selection(), &Selection::changed, this, &GatherControls::update);
    connect(session, &Session::contextChanged, this, &GatherControls::update);
    update();
}

QWidget *GatherControls::makePeriod()
{
    auto *box = new QWidget(this);
    m_periodic = new QCheckBox(tr("every"), box);
    m_periodic->setToolTip(tr("Read the selection again and again"));
    m_seconds = new NumberBox(box);
    m_seconds->setRange(0.1, 3600);
    m_seconds->setDecimals(1);
    m_seconds->setValue(5);
    m_seconds->setSuffix(tr(" s"));
    m_seconds->setAccessibleName(tr("Period"));
    const auto schedule = [this] {
        m_period->setInterval(int(m_seconds->value() * 1000));
        if (m_periodic->isChecked())
            m_period->start();
        else
            m_period->stop();
    };
    connect(m_periodic, &QCheckBox::toggled, this, schedule);
    connect(m_seconds, &QDoubleSpinBox::valueChanged, this, schedule);
    connect(m_period, &QTimer::timeout, this, [this] {
        // A slow server must not be asked again before it has answered.
        if (!m_running && !m_session->selection()->isEmpty())
            Q_EMIT readRequested();
    });
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_periodic);
    layout->addWidget(m_seconds);
    return box;
}

int GatherControls::deadlineMs() const
{
    return m_deadline->value();
}

GatherRunner::Mode GatherControls::mode() const
{
    return GatherRunner::Mode(m_mode->currentIndex());
}

void GatherControls::setRunning(bool running, int total)
{
    m_running = running;
    // Full only as long as something is under way: an idle panel is calm.
    m_progress->setRange(0, running ? std::max(1, total) : 1);
    m_progress->setValue(0);
    update();
}

void GatherControls::setProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
}

void GatherControls::setSummary(const QString &richText, const QString &toolTip)
{
    m_summary->setText(richText);
    m_summary->setToolTip(toolTip);
    m_summary->setVisible(!richText.isEmpty());
}

QString GatherControls::summary() const
{
    return m_summary->text();
}

void GatherControls::update()
{
    const int count = m_session->selection()->size();
    m_heading->setText(count ? tr("%n selected", nullptr, count) : tr("Nothing selected"));
    m_read->setText(m_running ? tr("Cancel") : tr("Read"));
    m_read->setIcon(
        Theme::instance()->icon(m_running ? QStringLiteral("stop") : QStringLiteral("read"),
                                m_running || count ? &ThemeColors::onAccent : &ThemeColors::secondaryText));
    m_read->setEnabled(m_running || (count > 0 && m_session->context()));
    m_read->setToolTip(m_running               ? tr("Stop, and keep what has arrived (Esc)")
                       : !m_session->context() ? tr("There is no server yet")
                       : count == 0            ? tr("Select something on the plan or in the table first")
                                               : tr("Read all selected at once (Enter)"));
}

QJsonObject GatherControls::save() const
{
    return {{QStringLiteral("periodSeconds"), m_seconds->value()},
            {QStringLiteral("mode"), ModeKeys.at(m_mode->currentIndex())}};
}

void GatherControls::restore(const QJsonObject &state, QStringList *problems)
{
    const QJsonValue period = state[QStringLiteral("periodSeconds")];
    if (period.isDouble())
        m_seconds->setValue(period.toDouble());
    else if (!period.isUndefined())
        problems->append(QStringLiteral("gather.periodSeconds: ") + tr("is not a number"));
    const QJsonValue mode = state[QStringLiteral("mode")];
    if (ModeKeys.contains(mode.toString()))
        m_mode->setCurrentIndex(int(ModeKeys.indexOf(mode.toString())));
    else if (!mode.isUndefined())
        problems->append(QStringLiteral("gather.mode: ") + tr("is none of all, failFast, asArriving"));
}

} // namespace Candela
