// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ScatterPanel.h"

#include "panels/ScatterBlackout.h"
#include "panels/ScatterSlider.h"
#include "panels/ScatterWriter.h"
#include "session/Selection.h"
#include "session/Session.h"
#include "views/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace Candela {

namespace {
const Range DefaultLimits[ScatterLights::SetPointCount] = {{0, 100}, {2700, 6500}};
constexpr int ListedFailures = 200;
} // namespace

ScatterPanel::ScatterPanel(Session *session, QWidget *parent)
    : Panel(session, parent)
    , m_lights(new ScatterLights(session, this))
    , m_writer(new ScatterWriter(this))
{
    makeRows();
    connectSlider(ScatterLights::Dim);
    connectSlider(ScatterLights::ColorTemperature);
    connect(m_lights, &ScatterLights::lightsChanged, this, [this] {
        m_gesture.clear();
        updateState();
        showValues();
    });
    connect(m_lights, &ScatterLights::valuesChanged, this, &ScatterPanel::showValues);
    connect(m_writer, &ScatterWriter::progress, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
        m_result->setText(tr("%1 of %2 written").arg(done).arg(total));
    });
    connect(m_writer, &ScatterWriter::finished, this, &ScatterPanel::onFinished);
    connect(session, &Session::readOnlyChanged, this, &ScatterPanel::updateState);
    connect(session, &Session::contextChanged, this, &ScatterPanel::updateState);
    connect(session, &Session::siteChanged, this, &ScatterPanel::updateState);
    connect(session, &Session::blackoutRequested, this, &ScatterPanel::blackout);
    connect(session->undoStack(), &QUndoStack::indexChanged, this, &ScatterPanel::updateState);
    updateState();
}

void ScatterPanel::makeRows()
{
    m_heading = new QLabel(this);
    QFont strong = m_heading->font();
    strong.setWeight(QFont::DemiBold);
    m_heading->setFont(strong);
    m_heading->setWordWrap(true);

    m_controls = new QWidget(this);
    m_sliders[ScatterLights::Dim] = new ScatterSlider(tr("Dim"), tr(" %"), 1, m_controls);
    m_sliders[ScatterLights::ColorTemperature] = new ScatterSlider(tr("Colour"), tr(" K"), 50, m_controls);
    auto *presets = new QHBoxLayout;
    presets->setSpacing(4);
    for (int percent : {0, 25, 50, 75, 100}) {
        auto *button = new QPushButton(percent ? tr("%1 %").arg(percent) : tr("Off"), m_controls);
        button->setMinimumWidth(0);
        connect(button, &QPushButton::clicked, this, [this, percent] { dim()->moveTo(percent); });
        presets->addWidget(button, 1);
        m_presets.append(button);
    }
    auto *controls = new QVBoxLayout(m_controls);
    controls->setContentsMargins(0, 0, 0, 0);
    controls->setSpacing(8);
    controls->addWidget(dim());
    controls->addLayout(presets);
    controls->addWidget(colorTemperature());

    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setRange(0, 1);
    m_result = new QLabel(this);
    m_retry = new QPushButton(tr("Retry"), this);
    m_retry->setToolTip(tr("Write again only what failed"));
    m_retry->hide();
    connect(m_retry, &QPushButton::clicked, m_writer, &ScatterWriter::retryFailed);
    m_blackout = new QPushButton(Theme::instance()->icon(QStringLiteral("power")), tr("Blackout…"), this);
    connect(m_blackout, &QPushButton::clicked, this, &ScatterPanel::blackout);
    m_undo = new QPushButton(Theme::instance()->icon(QStringLiteral("undo")), tr("Undo"), this);
    connect(m_undo, &QPushButton::clicked, session(), &Session::undoRequested);
    m_failures = new QListWidget(this);
    m_failures->setAccessibleName(tr("Lights that were not written"));
    m_failures->hide();

    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_result, 1);
    foot->addWidget(m_retry);
    foot->addWidget(m_undo);
    foot->addWidget(m_blackout);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ThemeMetrics::PanelMargin, 8, ThemeMetrics::PanelMargin, 8);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_controls);
    layout->addWidget(m_progress);
    layout->addLayout(foot);
    layout->addWidget(m_failures, 1);
    layout->addStretch(0);
}

void ScatterPanel::connectSlider(ScatterLights::SetPoint setPoint)
{
    ScatterSlider *slider = m_sliders[setPoint];
    connect(slider, &ScatterSlider::begun, this, [this, setPoint] { begin(setPoint); });
    connect(slider, &ScatterSlider::moved, this,
            [this, setPoint](int value) { m_writer->preview(writesFor(setPoint, value)); });
    connect(slider, &ScatterSlider::ended, this, [this, setPoint](int value) { commit(setPoint, value); });
}

void ScatterPanel::updateState()
{
    const int count = m_lights->count();
    const bool any = !session()->site().floors.isEmpty();
    m_heading->setText(count ? tr("%n lights selected", nullptr, count) : tr("No lights selected"));
    QString why;
    if (session()->isReadOnly())
        why = tr("Candela was started read-only: nothing is written");
    else if (!session()->context())
        why = tr("There is no server yet");
    else if (count == 0)
        why = tr("Select lights on the plan first");
    m_controls->setEnabled(why.isEmpty());
    m_controls->setToolTip(why);
    const bool mayWrite = session()->context() && !session()->isReadOnly();
    m_blackout->setEnabled(mayWrite && any);
    m_blackout->setToolTip(session()->isReadOnly() ? why
                           : count                 ? tr("Take the selected lights to 0 %")
                                                   : tr("Take all lights of the building to 0 %"));
    const QUndoStack *stack = session()->undoStack();
    const bool wrote =
        stack->canUndo() && dynamic_cast<const WriteCommand *>(stack->command(stack->index() - 1));
    m_undo->setEnabled(mayWrite && wrote);
    m_undo->setToolTip(session()->isReadOnly() ? why
                       : wrote                 ? tr("Undo: %1").arg(stack->undoText())
                                               : tr("The last step was no write"));
}

void ScatterPanel::showValues()
{
    for (const auto setPoint : {ScatterLights::Dim, ScatterLights::ColorTemperature}) {
        m_sliders[setPoint]->setLimits(m_lights->limits(setPoint, DefaultLimits[setPoint]));
        m_sliders[setPoint]->showValue(m_lights->mean(setPoint), m_lights->spread(setPoint));
    }
}

QList<PvWrite> ScatterPanel::writesFor(ScatterLights::SetPoint setPoint, int value) const
{
    QList<PvWrite> writes;
    if (!session()->context() || session()->isReadOnly())
        return writes;
    for (int light = 0; light < m_lights->count(); ++light)
        writes.append({session()->context()->pv(m_lights->pv(light, setPoint)), Value(double(value))});
    return writes;
}

void ScatterPanel::begin(ScatterLights::SetPoint setPoint)
{
    m_gesture.clear();
    for (int light = 0; light < m_lights->count(); ++light) {
        const double before = m_lights->value(light, setPoint);
        m_gesture.append(
            {m_lights->pv(light, setPoint), std::isfinite(before) ? Value(before) : Value(), Value()});
    }
}

void ScatterPanel::commit(ScatterLights::SetPoint setPoint, int value)
{
    const QList<PvWrite> writes = writesFor(setPoint, value);
    // The selection may have changed under the hand: then the gesture is void.
    if (writes.isEmpty() || m_gesture.size() != writes.size())
        return;
    for (WriteCommand::Change &change : m_gesture)
        change.after = Value(double(value));
    const int count = int(writes.size());
    const QString text = setPoint == ScatterLights::Dim
                             ? tr("Dim %n lights to %1 %", nullptr, count).arg(value)
                             : tr("Set %n lights to %1 K", nullptr, count).arg(value);
    session()->undoStack()->push(new WriteCommand(session(), text, std::exchange(m_gesture, {})));
    m_writer->commit(writes);
}

QString ScatterPanel::resultText() const
{
    return m_result->text();
}

void ScatterPanel::onFinished(const ScatterResult &result)
{
    const bool ok = result.allOk();
    m_progress->setRange(0, int(std::max<qsizetype>(1, result.size())));
    m_progress->setValue(int(result.okCount()));
    m_result->setText(ok ? tr("%1 written").arg(result.size())
                         : tr("%1 of %2 not written").arg(result.failedCount()).arg(result.size()));
    m_retry->setVisible(!ok);
    m_failures->setVisible(!ok);
    m_failures->clear();
    const QList<qsizetype> failed = result.failedIndices();
    for (qsizetype index : failed.mid(0, ListedFailures))
        m_failures->addItem(
            tr("%1: %2").arg(result.writes()[index].pv.name(), result[index].error.message()));
    if (failed.size() > ListedFailures)
        m_failures->addItem(tr("and %1 more").arg(failed.size() - ListedFailures));
}

void ScatterPanel::blackout()
{
    if (!session()->context() || session()->isReadOnly())
        return;
    const bool selected = m_lights->count() > 0;
    auto *ask = new ScatterBlackout(
        session(), selected ? m_lights->bases() : ScatterLights::allOf(session()->site()), selected, this);
    connect(ask, &ScatterBlackout::written, this, &ScatterPanel::onFinished);
    ask->start();
}

} // namespace Candela
