// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/DecidePanel.h"

#include "models/DecisionStepModel.h"
#include "models/FormatNumber.h"
#include "panels/DecideSetup.h"
#include "panels/WriteConfirmation.h"
#include "session/LightDesk.h"
#include "session/Selection.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "views/EmptyState.h"
#include "views/HeaderWidths.h"
#include "views/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Candela {

namespace {
constexpr int PaintMs = 250;
constexpr int ListedTurns = 60;
constexpr int LowestView = 120;
} // namespace

DecidePanel::DecidePanel(Session *session, QWidget *parent)
    : Panel(session, parent)
    , m_model(new DecisionStepModel(this))
{
    auto *empty = new EmptyState(QStringLiteral("live"), QString(),
                                 tr("A control loop reads sensors, decides by a rule, and sets lights: for "
                                    "example 500 lx on every desk, whatever the daylight does."));
    connect(empty->addAction(tr("New loop"), QStringLiteral("plus")), &QPushButton::clicked, this,
            &DecidePanel::newLoop);
    auto *page = new QWidget(this);
    m_pages = new QStackedLayout(this);
    m_pages->addWidget(empty);
    m_pages->addWidget(page);

    m_tabs = new QTabBar(page);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(true);
    m_tabs->addTab(tr("Watch"));
    m_tabs->addTab(tr("Set up"));
    m_setup = new DecideSetup(session);
    auto *scroll = new QScrollArea(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_setup);
    m_views = new QStackedWidget(page);
    // What does not fit scrolls: a panel must never push the window over the edge of the screen.
    m_views->setMinimumHeight(LowestView);
    m_views->addWidget(makeWatch());
    m_views->addWidget(scroll);
    connect(m_tabs, &QTabBar::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(ThemeMetrics::PanelMargin, 8, ThemeMetrics::PanelMargin, 8);
    layout->setSpacing(6);
    layout->addWidget(makeHead());
    layout->addWidget(m_tabs);
    layout->addWidget(m_views, 1);

    m_paint.setSingleShot(true);
    m_paint.setInterval(PaintMs);
    connect(&m_paint, &QTimer::timeout, this, &DecidePanel::showTurns);
    connect(m_setup, &DecideSetup::edited, this, [this] {
        if (DecideRun *run = current()) {
            run->setConfig(m_setup->config());
            m_loops->setItemText(m_loops->currentIndex(), run->config().name);
            showState();
            pushEdit(tr("Change the loop “%1”").arg(run->config().name));
        }
    });
    connect(session, &Session::readOnlyChanged, this, &DecidePanel::showState);
    connect(session, &Session::contextChanged, this, &DecidePanel::showState);
    connect(Theme::instance(), &Theme::changed, this, &DecidePanel::showState);
    fillLoops(-1);
}

QWidget *DecidePanel::makeHead()
{
    auto *box = new QWidget(this);
    m_loops = new QComboBox(box);
    m_loops->setAccessibleName(tr("Loop"));
    connect(m_loops, &QComboBox::currentIndexChanged, this, &DecidePanel::showLoop);
    auto *fresh = new QPushButton(tr("New"), box);
    fresh->setToolTip(tr("Another loop, over the selection"));
    connect(fresh, &QPushButton::clicked, this, &DecidePanel::newLoop);
    m_remove = new QPushButton(tr("Delete"), box);
    connect(m_remove, &QPushButton::clicked, this, &DecidePanel::removeLoop);
    m_run = new QPushButton(tr("Run"), box);
    m_run->setDefault(true);
    connect(m_run, &QPushButton::clicked, this, &DecidePanel::run);
    m_hold = new QPushButton(Theme::instance()->icon(QStringLiteral("pause")), tr("Hold"), box);
    m_hold->setCheckable(true);
    m_hold->setToolTip(tr("Go on reading and deciding, but write nothing"));
    connect(m_hold, &QPushButton::clicked, this, &DecidePanel::toggleHold);
    m_stop = new QPushButton(Theme::instance()->icon(QStringLiteral("stop")), tr("Stop"), box);
    m_stop->setToolTip(tr("End the loop; lights keep the level that they have"));
    connect(m_stop, &QPushButton::clicked, this, &DecidePanel::stop);
    m_status = new QLabel(box);
    m_status->setTextFormat(Qt::RichText);
    m_status->setWordWrap(true);

    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_loops, 1);
    first->addWidget(fresh);
    first->addWidget(m_remove);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_status, 1);
    second->addWidget(m_run);
    second->addWidget(m_hold);
    second->addWidget(m_stop);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(first);
    layout->addLayout(second);
    return box;
}

QWidget *DecidePanel::makeWatch()
{
    auto *box = new QWidget(this);
    m_numbers = new QLabel(box);
    m_numbers->setForegroundRole(QPalette::PlaceholderText);
    m_numbers->setWordWrap(true);
    m_note = new QLabel(box);
    m_note->setObjectName(QStringLiteral("notice"));
    m_note->setWordWrap(true);
    m_note->hide();
    m_table = new QTableView(box);
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(ThemeMetrics::RowCompact);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAccessibleName(tr("Last decision for each light"));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(DecisionStepModel::NameColumn, QHeaderView::Stretch);
    header->ensurePolished();
    const std::pair<int, int> widths[] = {{DecisionStepModel::MeasuredColumn, 80},
                                          {DecisionStepModel::LevelColumn, 72},
                                          {DecisionStepModel::NoteColumn, 120}};
    for (const auto &[column, width] : widths)
        header->resizeSection(column, ThemeMetrics::scaled(width));
    widenToTitles(header);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT session()->chartRequested(
            {index.data(DecisionStepModel::PvRole).toString() + QStringLiteral(":DIM")});
    });
    m_turns = new QListWidget(box);
    m_turns->setAccessibleName(tr("Last decisions"));
    m_turns->setUniformItemSizes(true);
    m_table->setMinimumHeight(44);
    m_turns->setMinimumHeight(24);
    auto *split = new QSplitter(Qt::Horizontal, box);
    split->addWidget(m_table);
    split->addWidget(m_turns);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_numbers);
    layout->addWidget(m_note);
    layout->addWidget(split, 1);
    return box;
}

DecideRun *DecidePanel::current() const
{
    return m_runs.value(m_loops->currentIndex());
}

DecideRun *DecidePanel::add(const DecisionLoopConfig &config)
{
    DecideRun *run = insert(config);
    m_known = loops();
    fillLoops(int(m_runs.size()) - 1);
    return run;
}

DecideRun *DecidePanel::insert(const DecisionLoopConfig &config)
{
    auto *run = new DecideRun(session()->root(), this);
    run->setConfig(config);
    connectRun(run);
    m_numberOf.insert(run, ++m_lastNumber);
    m_runs.append(run);
    return run;
}

void DecidePanel::connectRun(DecideRun *run)
{
    connect(run, &DecideRun::stateChanged, this, &DecidePanel::showState);
    connect(run, &DecideRun::turned, this, [this, run] {
        if (run == current() && !m_paint.isActive())
            m_paint.start();
    });
}

void DecidePanel::fillLoops(int chosen)
{
    {
        const QSignalBlocker blocker(m_loops);
        m_loops->clear();
        for (const DecideRun *run : std::as_const(m_runs))
            m_loops->addItem(run->config().name);
        m_loops->setCurrentIndex(chosen);
    }
    m_pages->setCurrentIndex(m_runs.isEmpty() ? 0 : 1);
    showLoop();
}

void DecidePanel::showLoop()
{
    m_model->clear();
    if (const DecideRun *run = current())
        m_setup->setConfig(run->config());
    showState();
    showTurns();
}

QString DecidePanel::freeName() const
{
    for (int number = 1;; ++number) {
        const QString name = tr("Loop %1").arg(number);
        if (m_loops->findText(name) < 0)
            return name;
    }
}

void DecidePanel::newLoop()
{
    // Over what is selected, since that is what one looks at.
    QStringList sensors;
    for (const SiteFloor &floor : session()->site().floors) {
        for (const SiteRoom &room : floor.rooms) {
            for (const SiteDevice &device : room.devices) {
                if (device.kind == DeviceKind::Illuminance && session()->selection()->contains(device.pv))
                    sensors.append(device.pv);
            }
        }
    }
    const DecideRun *run = insert(DecisionLoopConfig::keepIlluminance(
        freeName(), 500, sensors, session()->desk()->basesOf(session()->desk()->selected())));
    fillLoops(int(m_runs.size()) - 1);
    m_tabs->setCurrentIndex(Setup);
    pushEdit(tr("Make the loop “%1”").arg(run->config().name));
}

void DecidePanel::removeLoop()
{
    const int index = m_loops->currentIndex();
    DecideRun *run = m_runs.value(index);
    if (!run)
        return;
    run->stop();
    m_runs.removeAt(index);
    m_numberOf.remove(run);
    run->deleteLater();
    fillLoops(std::min(index, int(m_runs.size()) - 1));
    pushEdit(tr("Delete the loop “%1”").arg(run->config().name));
}

void DecidePanel::run()
{
    DecideRun *loop = current();
    if (!loop)
        return;
    if (session()->settings()->confirmation() != Settings::Confirmation::Every) {
        start(loop);
        return;
    }
    WriteConfirmation::ask(session(), this, 1, tr("Run the loop %1?").arg(loop->config().name),
                           tr("It writes by itself until it is stopped."),
                           [this, loop = QPointer<DecideRun>(loop)] {
                               if (loop)
                                   start(loop);
                           });
}

void DecidePanel::start(DecideRun *loop)
{
    QString error;
    if (loop->start(&error)) {
        m_tabs->setCurrentIndex(Watch);
    } else {
        m_tabs->setCurrentIndex(Setup);
        Q_EMIT session()->message(tr("%1 cannot run: %2").arg(loop->config().name, error), true);
    }
    showState();
}

void DecidePanel::stop()
{
    if (DecideRun *loop = current())
        loop->stop();
}

void DecidePanel::toggleHold()
{
    if (DecideRun *loop = current())
        loop->setHeld(loop->state() != DecideRun::Held);
    showState();
}

QString DecidePanel::statusText() const
{
    return m_status->text();
}

void DecidePanel::showState()
{
    const DecideRun *run = current();
    const DecideRun::State state = run ? run->state() : DecideRun::Stopped;
    const ThemeColors &colors = Theme::instance()->colors();
    const QString sign = QStringLiteral("<b style=\"color:%1\">%2</b>");
    QString text;
    switch (state) {
    case DecideRun::Running:
        text = sign.arg(colors.good.name(), tr("● Running"));
        break;
    case DecideRun::Held:
        text = sign.arg(colors.minor.name(), tr("❚❚ Held"));
        break;
    case DecideRun::Stopped:
        text = run && !run->stopReason().isEmpty()
                   ? sign.arg(colors.major.name(), tr("■ Stopped: %1").arg(run->stopReason().toHtmlEscaped()))
                   : tr("■ Stopped");
        break;
    }
    m_status->setText(text);
    const QString obstacle = session()->desk()->obstacle();
    const QString problem = m_setup->problem();
    const bool mayRun = run && state == DecideRun::Stopped && obstacle.isEmpty() && problem.isEmpty();
    m_run->setEnabled(mayRun);
    m_run->setIcon(Theme::instance()->icon(QStringLiteral("play"),
                                           mayRun ? &ThemeColors::onAccent : &ThemeColors::secondaryText));
    m_run->setToolTip(!obstacle.isEmpty()           ? obstacle
                      : state != DecideRun::Stopped ? tr("It is running")
                                                    : problem);
    m_hold->setEnabled(state != DecideRun::Stopped);
    m_hold->setChecked(state == DecideRun::Held);
    m_stop->setEnabled(state != DecideRun::Stopped);
    m_remove->setEnabled(run);
    m_setup->setEnabled(state == DecideRun::Stopped);
    m_setup->setToolTip(state == DecideRun::Stopped ? QString() : tr("Stop the loop to change it"));
}

void DecidePanel::showTurns()
{
    const DecideRun *run = current();
    m_turns->clear();
    if (!run || run->turns().empty()) {
        m_numbers->setText(
            run ? tr("Not running yet. Run reads %n PVs each turn.", nullptr,
                     int(run->config().fixtures.size() +
                         (run->config().groups.isEmpty() ? 0 : run->config().groups.first().pvs.size())))
                : QString());
        m_note->hide();
        return;
    }
    const ControlStats stats = run->stats();
    const auto ms = [](std::chrono::nanoseconds time) {
        return numberText(double(time.count()) / 1e6, 'f', 1);
    };
    m_numbers->setText(tr("Turn %1 · %2 ms now, %3 mean, %4 p99 · %5 overruns · %6 writes, %7 failed")
                           .arg(stats.cycles)
                           .arg(ms(stats.last), ms(stats.mean), ms(stats.p99))
                           .arg(stats.overruns)
                           .arg(stats.writes)
                           .arg(stats.failedWrites));
    m_note->setText(run->turns().back().note);
    m_note->setToolTip(run->step().failedSensors.mid(0, 20).join(u'\n'));
    m_note->setVisible(!m_note->text().isEmpty());
    m_model->setStep(run->engine(), run->step());
    int listed = 0;
    for (auto turn = run->turns().rbegin(); turn != run->turns().rend() && listed < ListedTurns;
         ++turn, ++listed) {
        QString text = tr("%1   %2 written, %3 ms")
                           .arg(turn->at.toString(QStringLiteral("HH:mm:ss.zzz")))
                           .arg(turn->written)
                           .arg(numberText(turn->durationMs, 'f', 1));
        if (turn->notWritten > 0)
            text += tr(", %1 not written").arg(turn->notWritten);
        if (turn->failedSensors > 0)
            text += tr(", %1 sensors silent").arg(turn->failedSensors);
        m_turns->addItem(text);
    }
}

QJsonObject DecidePanel::save() const
{
    QJsonArray loops;
    for (const DecideRun *run : m_runs)
        loops.append(run->config().toJson());
    return {{QStringLiteral("loops"), loops}, {QStringLiteral("current"), m_loops->currentIndex()}};
}

void DecidePanel::restore(const QJsonObject &state, QStringList *problems)
{
    const QJsonValue loops = state[QStringLiteral("loops")];
    if (!loops.isUndefined() && !loops.isArray()) {
        problems->append(QStringLiteral("decide.loops: ") + tr("is not a list"));
        return;
    }
    for (DecideRun *run : std::exchange(m_runs, {})) {
        run->stop();
        run->deleteLater();
    }
    m_numberOf.clear();
    const QJsonArray list = loops.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        DecisionLoopConfig config;
        QString error;
        // One that is not finished yet is kept as well: it says what is missing, and does not run.
        if (config.fromJson(list.at(i), QStringLiteral("decide.loops[%1]").arg(i), &error,
                            DecisionLoopConfig::AlsoDrafts)) {
            insert(config);
        } else {
            problems->append(error);
        }
    }
    m_known = this->loops();
    fillLoops(qBound(-1, state[QStringLiteral("current")].toInt(0), int(m_runs.size()) - 1));
}

QString DecidePanel::endsWithIt() const
{
    const auto running = int(std::count_if(m_runs.begin(), m_runs.end(), [](const DecideRun *run) {
        return run->state() != DecideRun::Stopped;
    }));
    return running == 0
               ? QString()
               : tr("%n loops run in this window. They stop, and lights keep the level that they have.",
                    nullptr, running);
}

void DecidePanel::handOver(Panel *successor)
{
    auto *next = qobject_cast<DecidePanel *>(successor);
    if (!next)
        return;
    const int current = m_loops->currentIndex();
    qDeleteAll(std::exchange(next->m_runs, std::exchange(m_runs, {})));
    next->m_numberOf = std::exchange(m_numberOf, {});
    next->m_lastNumber = m_lastNumber;
    next->m_known = m_known;
    for (DecideRun *run : std::as_const(next->m_runs)) {
        run->disconnect(this);
        run->setParent(next);
        next->connectRun(run);
    }
    next->fillLoops(current);
    fillLoops(-1);
}

} // namespace Candela
