// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ChartPanel.h"

#include "client/Context.h"
#include "models/FormatTime.h"
#include "models/NamesFromText.h"
#include "models/TraceSet.h"
#include "session/Session.h"
#include "views/ChartLegend.h"
#include "views/ChartView.h"
#include "views/EmptyState.h"
#include "views/Theme.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace Candela {

namespace {

constexpr qint64 Second = 1'000'000'000;
constexpr qint64 spanButtons[] = {60 * Second, 300 * Second, 900 * Second, 3600 * Second, 8 * 3600 * Second};

qint64 nowNs()
{
    return QDateTime::currentMSecsSinceEpoch() * 1'000'000;
}

} // namespace

ChartPanel::ChartPanel(Session *session, QWidget *parent)
    : Panel(session, parent)
    , m_traces(new TraceSet(this))
    , m_view(new ChartView(this))
    , m_legend(new ChartLegend(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_view->setTraces(m_traces);
    m_legend->setTraces(m_traces);
    m_splitter->addWidget(m_legend);
    m_splitter->addWidget(m_view);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({250, 900});
    m_splitter->setChildrenCollapsible(true);
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
    layout->addWidget(makeBar());
    layout->addWidget(pages, 1);
    connect(addButton, &QPushButton::clicked, m_add, [this] { m_add->setFocus(Qt::OtherFocusReason); });

    connect(m_view, &ChartView::rangeShown, m_legend, &ChartLegend::refresh);
    connect(m_view, &ChartView::cursorMoved, m_legend, &ChartLegend::setCursorNs);
    connect(m_view, &ChartView::liveChanged, this, &ChartPanel::showLive);
    connect(m_view, &ChartView::spanChanged, this, &ChartPanel::showSpan);
    connect(m_view, &ChartView::namesDropped, this, &ChartPanel::addText);
    connect(m_legend, &ChartLegend::hovered, m_view, &ChartView::setHighlighted);
    connect(m_legend, &ChartLegend::removeRequested, this, &ChartPanel::removeTrace);
    connect(m_traces, &TraceSet::tracesChanged, this, &ChartPanel::showPage);
    m_legend->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_legend, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        showMenu(m_legend->viewport()->mapToGlobal(at), m_legend->currentTrace());
    });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { showMenu(m_view->viewport()->mapToGlobal(at), 0); });
    connect(session, &Session::chartRequested, this, &ChartPanel::addNames);
    connect(session, &Session::contextChanged, this, &ChartPanel::attach);
    setAcceptDrops(true);
    attach();
    showPage();
    showSpan();
    showLive();
}

ChartPanel::~ChartPanel() = default;

QWidget *ChartPanel::makeBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(ThemeMetrics::PanelMargin, 6, ThemeMetrics::PanelMargin, 6);
    layout->setSpacing(ThemeMetrics::Grid);
    const Theme *theme = Theme::instance();
    m_add = new QLineEdit(bar);
    m_add->setPlaceholderText(tr("Add PVs"));
    m_add->setAccessibleName(tr("PVs to add to the chart"));
    m_add->setClearButtonEnabled(true);
    m_add->setMaximumWidth(260);
    m_add->addAction(theme->icon(QStringLiteral("plus"), &ThemeColors::secondaryText),
                     QLineEdit::LeadingPosition);
    connect(m_add, &QLineEdit::returnPressed, this, [this] { addText(m_add->text()); });
    layout->addWidget(m_add, 1);
    layout->addStretch(1);

    m_spans = new QButtonGroup(this);
    m_spans->setExclusive(false);
    for (int i = 0; i < int(std::size(spanButtons)); ++i) {
        auto *button = new QToolButton(bar);
        button->setText(formatSpan(spanButtons[i]));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setToolTip(tr("Show the last %1").arg(formatSpan(spanButtons[i])));
        m_spans->addButton(button, i);
        connect(button, &QToolButton::clicked, this, [this, i] {
            m_view->setSpanNs(spanButtons[i]);
            m_view->setLive(true);
            showSpan();
        });
        layout->addWidget(button);
    }
    m_span = new QLineEdit(bar);
    m_span->setFixedWidth(84);
    m_span->setToolTip(tr("Any span: 45 s, 15 min, 2 h, 1 h 30 min"));
    m_span->setAccessibleName(tr("Span of the time axis"));
    connect(m_span, &QLineEdit::editingFinished, this, [this] {
        const qint64 span = parseSpan(m_span->text());
        if (span > 0)
            m_view->setSpanNs(span);
        showSpan();
    });
    layout->addWidget(m_span);
    layout->addSpacing(2 * ThemeMetrics::Grid);

    const auto tool = [&](const char *icon, const QString &tip) {
        auto *button = new QToolButton(bar);
        button->setIcon(theme->icon(QString::fromLatin1(icon)));
        button->setAutoRaise(true);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        layout->addWidget(button);
        return button;
    };
    m_pause = tool("pause", {});
    connect(m_pause, &QToolButton::clicked, this, [this] { m_view->setLive(!m_view->isLive()); });
    connect(tool("fit", tr("Back to now, with automatic scales (double click)")), &QToolButton::clicked,
            m_view, &ChartView::fit);
    m_shape = tool("live", tr("Straight lines between samples"));
    m_shape->setCheckable(true);
    connect(m_shape, &QToolButton::toggled, this,
            [this](bool lines) { m_view->setShape(lines ? TraceShape::Lines : TraceShape::Steps); });
    QToolButton *more = tool("more", tr("More"));
    connect(more, &QToolButton::clicked, this,
            [this, more] { showMenu(more->mapToGlobal(QPoint(0, more->height())), 0); });
    return bar;
}

void ChartPanel::showLive()
{
    const bool live = m_view->isLive();
    m_pause->setIcon(Theme::instance()->icon(live ? QStringLiteral("pause") : QStringLiteral("play"),
                                             live ? &ThemeColors::text : &ThemeColors::accent));
    m_pause->setToolTip(live ? tr("Hold the picture; samples go on being kept (Space)")
                             : tr("Follow the clock again (Space)"));
    m_pause->setAccessibleName(m_pause->toolTip());
}

void ChartPanel::showSpan()
{
    for (int i = 0; i < int(std::size(spanButtons)); ++i)
        m_spans->button(i)->setChecked(m_view->spanNs() == spanButtons[i]);
    m_span->setText(formatSpan(m_view->spanNs()));
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
    m_add->clear();
}

void ChartPanel::addNames(const QStringList &names)
{
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
    if (m_group)
        m_group->clear();
    m_traces->clear();
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
    for (int i = 0; i < m_traces->size(); ++i)
        subscribe(m_traces->at(i).id);
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

void ChartPanel::showMenu(const QPoint &globalPosition, int traceId)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Theme *theme = Theme::instance();
    const auto add = [&](const char *icon, const QString &text, auto action) {
        QAction *item = menu->addAction(theme->icon(QString::fromLatin1(icon)), text);
        connect(item, &QAction::triggered, this, action);
        return item;
    };
    if (const Trace *trace = m_traces->find(traceId)) {
        add("eye", trace->hidden ? tr("Show %1").arg(trace->name) : tr("Hide %1").arg(trace->name),
            [this, traceId, hidden = trace->hidden] { m_traces->setHidden(traceId, !hidden); });
        add("trash", tr("Take %1 off the chart").arg(trace->name), [this, traceId] { removeTrace(traceId); });
        menu->addSeparator();
    }
    QMenu *capacity = menu->addMenu(tr("Samples kept for each trace"));
    for (const qint64 samples : {10'000, 100'000, 1'000'000, 10'000'000}) {
        QAction *item = capacity->addAction(locale().toString(samples));
        item->setCheckable(true);
        item->setChecked(m_traces->capacity() == samples);
        connect(item, &QAction::triggered, this, [this, samples] { m_traces->setCapacity(samples); });
    }
    add("export", tr("Save as image\u2026"), [this] { exportImage(); });
    add("export", tr("Save samples in view as CSV\u2026"), [this] { exportCsv(); });
    menu->addSeparator();
    add("refresh", tr("Forget all samples"), [this] { m_traces->clearSamples(); });
    add("trash", tr("Take all traces off"), [this] { clear(); });
    menu->popup(globalPosition);
}

} // namespace Candela
