// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ChartPanel.h"

#include "client/Context.h"
#include "models/ChartTimeText.h"
#include "models/NamesFromText.h"
#include "models/TraceSet.h"
#include "panels/ChartBar.h"
#include "panels/ChartEdit.h"
#include "panels/KnownNames.h"
#include "session/Session.h"
#include "views/ChartLegend.h"
#include "views/ChartReading.h"
#include "views/ChartStack.h"
#include "views/EmptyState.h"

#include <QClipboard>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace Candela {

namespace {

qint64 nowNs()
{
    return QDateTime::currentMSecsSinceEpoch() * 1'000'000;
}

} // namespace

ChartPanel::ChartPanel(Session *session, QWidget *parent)
    : Panel(session, parent)
    , m_traces(new TraceSet(this))
    , m_known(std::make_unique<TraceSetState>())
    , m_stack(new ChartStack(this))
    , m_legend(new ChartLegend(this))
    , m_reading(new ChartReading(this))
    , m_bar(new ChartBar(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_stack->setTraces(m_traces);
    m_legend->setTraces(m_traces);
    m_reading->setSource(m_traces, m_stack->first());
    m_splitter->addWidget(m_legend);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_reading);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setSizes({220, 860, 360});
    m_splitter->setChildrenCollapsible(true);
    m_reading->hide();
    auto *empty =
        new EmptyState(QStringLiteral("chart"), tr("Nothing on the chart"),
                       tr("The chart draws every sample of a PV. Drop PVs here, or double-click one in a "
                          "table or on the plan."),
                       this);
    QPushButton *addButton = empty->addAction(tr("Add a PV"), QStringLiteral("plus"));
    auto *pages = new QWidget(this);
    m_pages = new QStackedLayout(pages);
    m_pages->addWidget(empty);
    m_pages->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(pages, 1);
    connect(addButton, &QPushButton::clicked, this,
            [this] { m_bar->addField()->setFocus(Qt::OtherFocusReason); });
    new KnownNames(session, m_bar->addField(), true);
    connectBar();

    connect(m_stack, &ChartStack::rangeShown, m_legend, &ChartLegend::refresh);
    connect(m_stack, &ChartStack::rangeShown, m_reading, &ChartReading::refresh);
    connect(m_stack, &ChartStack::markersChanged, m_reading, &ChartReading::refresh);
    connect(m_stack, &ChartStack::cursorMoved, m_legend, &ChartLegend::setCursorNs);
    connect(m_stack, &ChartStack::namesDropped, this, &ChartPanel::addTextTo);
    connect(m_legend, &ChartLegend::hovered, m_stack, &ChartStack::setHighlighted);
    connect(m_legend, &ChartLegend::removeRequested, this, &ChartPanel::removeTrace);
    connect(m_traces, &TraceSet::tracesChanged, this, &ChartPanel::showPage);
    connect(m_traces, &TraceSet::tracesChanged, this, &ChartPanel::noticeEdit);
    connect(m_traces, &TraceSet::notesChanged, this, &ChartPanel::noticeEdit);
    m_legend->setContextMenuPolicy(Qt::CustomContextMenu);
    const auto popUp = [this](const QPoint &global, auto fill) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(menu);
        menu->popup(global);
    };
    connect(m_legend, &QWidget::customContextMenuRequested, this, [this, popUp](const QPoint &at) {
        popUp(m_legend->viewport()->mapToGlobal(at), [this](QMenu *menu) {
            fillTraceMenu(menu, m_legend->currentTrace());
            fillMenu(menu);
        });
    });
    connect(m_stack, &ChartStack::menuRequested, this, [this, popUp](ChartView *chart, const QPoint &at) {
        popUp(chart->viewport()->mapToGlobal(at), [&](QMenu *menu) {
            fillPlaceMenu(menu, chart, at);
            fillMenu(menu);
        });
    });
    connect(m_bar, &ChartBar::menuClicked, this, [this, popUp] {
        const QToolButton *button = m_bar->menuButton();
        popUp(button->mapToGlobal(QPoint(0, button->height())), [this](QMenu *menu) { fillMenu(menu); });
    });
    connect(session, &Session::chartRequested, this, &ChartPanel::addNames);
    connect(session, &Session::contextChanged, this, &ChartPanel::attach);
    setAcceptDrops(true);
    attach();
    showPage();
}

ChartPanel::~ChartPanel() = default;

ChartView *ChartPanel::view() const
{
    return m_stack->first();
}

void ChartPanel::connectBar()
{
    connect(m_bar, &ChartBar::addRequested, this, &ChartPanel::addText);
    connect(m_bar, &ChartBar::spanChosen, this, [this](qint64 ns) {
        view()->setSpanNs(ns);
        view()->setLive(true);
    });
    connect(m_bar, &ChartBar::timeTyped, this, &ChartPanel::showTime);
    connect(m_bar, &ChartBar::pauseClicked, this, [this] { view()->setLive(!view()->isLive()); });
    connect(m_bar, &ChartBar::fitClicked, m_stack, &ChartStack::fit);
    connect(m_bar, &ChartBar::previousClicked, this, [this] { view()->showPreviousView(); });
    connect(m_bar, &ChartBar::nextClicked, this, [this] { view()->showNextView(); });
    connect(m_bar, &ChartBar::shapeToggled, this,
            [this](bool lines) { m_stack->setShape(lines ? TraceShape::Lines : TraceShape::Steps); });
    connect(m_bar, &ChartBar::rectangleToggled, m_stack, &ChartStack::setZoomByRectangle);
    connect(m_bar, &ChartBar::readingToggled, m_reading, &QWidget::setVisible);
    connect(m_stack, &ChartStack::liveChanged, this, [this] { m_bar->showLive(view()->isLive()); });
    connect(m_stack, &ChartStack::spanChanged, this, [this] { m_bar->showSpan(view()->spanNs()); });
    connect(m_stack, &ChartStack::historyChanged, this,
            [this] { m_bar->showHistory(view()->hasPreviousView(), view()->hasNextView()); });
    m_bar->showSpan(view()->spanNs());
}

void ChartPanel::showTime(const QString &text)
{
    const ChartTimeRange range = parseChartTime(text, view()->now(), view()->isUtc());
    switch (range.kind) {
    case ChartTimeRange::Span:
        view()->setSpanNs(range.spanNs);
        break;
    case ChartTimeRange::From:
        view()->showFrom(range.fromNs);
        break;
    case ChartTimeRange::Between:
        view()->showRange(range.fromNs, range.toNs);
        break;
    case ChartTimeRange::Nothing:
        Q_EMIT session()->message(
            tr("\"%1\" is no stretch of time: write 15 min, 2h, from 08:00, or 08:00 - 09:30").arg(text),
            true);
        break;
    }
    m_bar->timeField()->setModified(false);
    m_bar->showSpan(view()->spanNs());
}

void ChartPanel::showPage()
{
    m_pages->setCurrentIndex(m_traces->isEmpty() ? 0 : 1);
}

// Traces

void ChartPanel::addText(const QString &text)
{
    const Result<QStringList> names = namesFromText(text);
    if (!names) {
        Q_EMIT session()->message(names.error().message(), true);
        return;
    }
    addNames(*names);
    m_bar->addField()->clear();
}

void ChartPanel::addTextTo(const QString &text, int row)
{
    const EditScope scope(this);
    const int before = m_traces->size();
    addText(text);
    for (int i = before; row > 0 && i < m_traces->size(); ++i)
        m_traces->change(m_traces->at(i).id, [row](Trace &trace) { trace.row = row; });
}

void ChartPanel::addNames(const QStringList &names)
{
    const EditScope scope(this);
    for (const QString &name : names) {
        if (name.isEmpty() || m_traces->findName(name))
            continue;
        subscribe(m_traces->add(name));
    }
}

void ChartPanel::removeTrace(int traceId)
{
    const Trace *trace = m_traces->find(traceId);
    if (!trace)
        return;
    if (m_group && trace->key >= 0)
        m_group->remove(trace->key);
    m_traces->remove(traceId);
}

void ChartPanel::clear()
{
    const EditScope scope(this);
    applyEdit({});
}

void ChartPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasText())
        event->acceptProposedAction();
}

void ChartPanel::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    addText(event->mimeData()->text());
}

void ChartPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        addText(QGuiApplication::clipboard()->text());
    else
        Panel::keyPressEvent(event);
}

// The network

void ChartPanel::attach()
{
    m_traces->unbindAll(nowNs());
    m_group.reset();
    if (!session()->context())
        return;
    SubscriptionOptions options;
    options.queue = QueueLength;
    m_group = std::make_unique<SubscriptionGroup>(session()->context(), options);
    connect(m_group.get(), &SubscriptionGroup::updated, m_traces,
            [this](const UpdateBatch &batch) { m_traces->apply(batch); });
    connect(m_group.get(), &SubscriptionGroup::statesChanged, this, &ChartPanel::takeStates);
    connect(m_group.get(), &SubscriptionGroup::metadataChanged, this, &ChartPanel::takeMetadata);
    subscribeNew();
}

void ChartPanel::subscribeNew()
{
    for (int i = 0; i < m_traces->size(); ++i) {
        if (m_traces->at(i).key < 0)
            subscribe(m_traces->at(i).id);
    }
}

void ChartPanel::subscribe(int traceId)
{
    const Trace *trace = m_traces->find(traceId);
    if (!m_group || !trace)
        return;
    const Pv pv = session()->context()->pv(trace->name);
    const int key = m_group->add(pv);
    m_traces->bind(traceId, key);
    takeStates({{key, pv.state()}});
}

void ChartPanel::takeStates(const StateBatch &batch)
{
    m_traces->apply(batch, nowNs());
    for (const StateChange &change : batch) {
        if (change.state == ChannelState::Connected)
            takeMetadata({change.key});
    }
}

void ChartPanel::takeMetadata(const QList<int> &keys)
{
    for (const int key : keys) {
        for (int i = 0; i < m_traces->size(); ++i) {
            if (m_traces->at(i).key == key)
                m_traces->setMetadata(m_traces->at(i).id, m_group->pv(key).metadata());
        }
    }
}

} // namespace Candela
