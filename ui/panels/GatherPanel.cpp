// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/GatherPanel.h"

#include "models/FormatNumber.h"
#include "models/GatherResultsModel.h"
#include "models/GatherStatistics.h"
#include "panels/GatherComparePage.h"
#include "panels/GatherControls.h"
#include "panels/GatherExporter.h"
#include "panels/GatherMapPage.h"
#include "panels/GatherNotice.h"
#include "panels/GatherStatisticsView.h"
#include "session/Selection.h"
#include "session/Session.h"
#include "views/EmptyState.h"
#include "views/GatherBarsView.h"
#include "views/GatherItemDelegate.h"
#include "views/Theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <numeric>

namespace Candela {

namespace {
const QStringList PageKeys{QStringLiteral("table"), QStringLiteral("statistics"), QStringLiteral("bars"),
                           QStringLiteral("map"), QStringLiteral("compare")};
constexpr int LowestView = 96;
} // namespace

GatherPanel::GatherPanel(Session *session, QWidget *parent)
    : Panel(session, parent)
    , m_runner(new GatherRunner(session, this))
    , m_model(new GatherResultsModel(this))
    , m_history(new GatherHistory(this))
    , m_exporter(new GatherExporter(session, m_model, this))
    , m_numbers(std::make_unique<GatherStatistics>())
    , m_controls(new GatherControls(session, this))
    , m_notice(new GatherNotice(this))
{
    auto *pages = new QWidget(this);
    m_pages = new QStackedLayout(pages);
    m_pages->addWidget(
        new EmptyState(QStringLiteral("gather"), QString(),
                       tr("Drag a rectangle on the plan, or select rows of the table and press Enter: "
                          "everything selected is read at once and listed here.")));
    m_pages->addWidget(makeResults());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ThemeMetrics::PanelMargin, 8, ThemeMetrics::PanelMargin, 8);
    layout->setSpacing(6);
    layout->addWidget(m_controls);
    layout->addWidget(m_notice);
    layout->addWidget(pages, 1);
    connectRunner();
    connect(session, &Session::gatherRequested, this, &GatherPanel::read);
    connect(m_controls, &GatherControls::readRequested, this, &GatherPanel::readSelection);
    connect(m_controls, &GatherControls::cancelRequested, m_runner, &GatherRunner::cancel);
    connect(m_notice, &GatherNotice::showRequested, this, &GatherPanel::showRows);
    connect(m_notice, &GatherNotice::retryRequested, this, &GatherPanel::retry);
    connect(Theme::instance(), &Theme::changed, this, [this] { showSummary(*m_numbers, m_elapsedMs); });
}

GatherPanel::~GatherPanel() = default;

void GatherPanel::connectRunner()
{
    connect(m_runner, &GatherRunner::started, this,
            [this](int total) { m_controls->setRunning(true, total); });
    connect(m_runner, &GatherRunner::progress, m_controls, &GatherControls::setProgress);
    connect(m_runner, &GatherRunner::arrived, this, [this](const GatherRows &rows) {
        if (m_retrying)
            return;
        m_pages->setCurrentIndex(1);
        m_model->append(rows);
    });
    connect(m_runner, &GatherRunner::finished, this, &GatherPanel::onFinished);
}

QWidget *GatherPanel::makeResults()
{
    auto *box = new QWidget(this);
    m_tabs = new QTabBar(box);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(true);
    m_tabs->setAccessibleName(tr("Results as"));
    for (const QString &text : {tr("Table"), tr("Numbers"), tr("Bars"), tr("Plan"), tr("Compare")})
        m_tabs->addTab(text);

    m_statistics = new GatherStatisticsView(box);
    m_bars = new GatherBarsView(m_model, box);
    m_map = new GatherMapPage(session(), box);
    m_compare = new GatherComparePage(m_history, box);
    m_views = new QStackedWidget(box);
    for (QWidget *page : {makeTable(), static_cast<QWidget *>(m_statistics), static_cast<QWidget *>(m_bars),
                          static_cast<QWidget *>(m_map), static_cast<QWidget *>(m_compare)})
        m_views->addWidget(page);
    // Whatever page: what does not fit scrolls, and the window stays as high as it is.
    m_views->setMinimumHeight(LowestView);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
        fillPage();
        m_views->setCurrentIndex(page);
    });
    connect(m_bars, &GatherBarsView::activated, this,
            [this](const QString &pv) { Q_EMIT session()->chartRequested({pv}); });
    connect(m_map, &GatherMapPage::chartRequested, session(), &Session::chartRequested);
    connect(m_compare, &GatherComparePage::chartRequested, session(), &Session::chartRequested);

    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_tabs);
    layout->addWidget(m_views, 1);
    layout->addWidget(makeFoot());
    return box;
}

QWidget *GatherPanel::makeTable()
{
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new GatherItemDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(ThemeMetrics::Row);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setDragEnabled(true);
    m_table->setSortingEnabled(true);
    m_table->setAccessibleName(tr("Results"));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    // As wide as what usually stands there, in whatever font, and never narrower than the header needs.
    header->ensurePolished();
    const QFontMetrics metrics(m_table->font());
    const QString samples[] = {
        QStringLiteral("BLD:F1:R03:LUX"), QStringLiteral("Occupied"),     QStringLiteral("ppm"),
        QStringLiteral("◆ MAJOR"),        QStringLiteral("12:34:56.789"), QStringLiteral("123.4 ms")};
    for (int column = 0; column < GatherResultsModel::ColumnCount; ++column)
        header->resizeSection(column, std::max(header->sectionSizeHint(column),
                                               12 + metrics.horizontalAdvance(samples[column])));
    // How long each answer took is seen without scrolling.
    header->moveSection(header->visualIndex(GatherResultsModel::AnswerColumn), 3);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &GatherPanel::showMenu);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT session()->chartRequested({index.data(GatherResultsModel::PvRole).toString()});
    });
    return m_table;
}

void GatherPanel::showMenu(const QPoint &position)
{
    QStringList pvs;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        pvs.append(row.data(GatherResultsModel::PvRole).toString());
    if (pvs.isEmpty())
        return;
    const QString current = m_table->indexAt(position).data(GatherResultsModel::PvRole).toString();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Theme *theme = Theme::instance();
    menu->addAction(
        theme->icon(QStringLiteral("search")), tr("Probe\tF3"), this,
        [this, pv = current.isEmpty() ? pvs.first() : current] { Q_EMIT session()->probeRequested(pv); });
    menu->addAction(theme->icon(QStringLiteral("read")), tr("Read these again"), this,
                    [this, pvs] { Q_EMIT session()->gatherRequested(pvs); });
    menu->addAction(theme->icon(QStringLiteral("chart")), tr("Show on the chart"), this,
                    [this, pvs] { Q_EMIT session()->chartRequested(pvs); });
    menu->addAction(theme->icon(QStringLiteral("table")), tr("Add to the table"), this,
                    [this, pvs] { Q_EMIT session()->tableRequested(pvs); });
    menu->addAction(theme->icon(QStringLiteral("copy")), tr("Copy names"), this,
                    [pvs] { QGuiApplication::clipboard()->setText(pvs.join(QLatin1Char('\n'))); });
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

QWidget *GatherPanel::makeFoot()
{
    auto *box = new QWidget(this);
    m_order = new QComboBox(box);
    m_order->addItems({tr("Order asked"), tr("Order of arrival")});
    m_order->setAccessibleName(tr("Order"));
    m_order->setToolTip(tr("Order of the results while no column is sorted"));
    connect(m_order, &QComboBox::currentIndexChanged, this,
            [this](int order) { m_model->setBaseOrder(GatherResultsModel::Order(order)); });
    m_errorsFirst = new QCheckBox(tr("Errors first"), box);
    m_errorsFirst->setChecked(m_model->errorsFirst());
    connect(m_errorsFirst, &QCheckBox::toggled, m_model, &GatherResultsModel::setErrorsFirst);
    m_showAll = new QPushButton(tr("Show all"), box);
    m_showAll->setToolTip(tr("Only some of the results are listed"));
    m_showAll->hide();
    connect(m_showAll, &QPushButton::clicked, m_model, &GatherResultsModel::showAll);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_showAll->setVisible(m_model->isFiltered());
        m_errorsFirst->setVisible(!m_model->isFiltered());
    });
    auto *take = new QPushButton(Theme::instance()->icon(QStringLiteral("export")), tr("Export"), box);
    take->setToolTip(tr("Save the results as CSV or JSON, or copy them"));
    take->setMenu(m_exporter->makeMenu(take));
    auto *foot = new QHBoxLayout(box);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(8);
    foot->addWidget(m_order);
    foot->addWidget(m_errorsFirst);
    foot->addWidget(m_showAll);
    foot->addStretch(1);
    foot->addWidget(take);
    return box;
}

void GatherPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_runner->isRunning())
        m_runner->cancel();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        readSelection();
    else
        Panel::keyPressEvent(event);
}

void GatherPanel::readSelection()
{
    read(session()->selection()->pvs());
}

void GatherPanel::read(const QStringList &pvs)
{
    const GatherRunner::Mode mode = m_controls->mode();
    const bool retried = std::exchange(m_retrying, false);
    m_lastDeadlineMs = m_controls->deadlineMs();
    if (!m_runner->start(pvs, std::chrono::milliseconds(m_lastDeadlineMs), mode)) {
        m_retrying = retried;
        return;
    }
    if (mode == GatherRunner::AsArriving)
        m_model->setRows({});
}

void GatherPanel::retryFailed()
{
    QList<int> rows;
    for (size_t i = 0; i < m_model->rows().size(); ++i) {
        if (!m_model->rows()[i].item.ok())
            rows.append(int(i));
    }
    retry(rows);
}

void GatherPanel::retry(const QList<int> &rows)
{
    // After a fail-fast stop there is nothing to complete: all is read again.
    if (m_controls->mode() == GatherRunner::FailFast) {
        readSelection();
        return;
    }
    m_lastDeadlineMs = m_controls->deadlineMs();
    m_retrying =
        m_runner->start(m_model->pvsOf(rows), std::chrono::milliseconds(m_lastDeadlineMs)) || m_retrying;
}

void GatherPanel::onFinished(const GatherRows &rows, double elapsedMs)
{
    m_controls->setRunning(false);
    if (m_retrying)
        m_model->replaceFailed(rows);
    else if (!rows.empty())
        m_model->setRows(rows);
    m_retrying = false;
    if (!rows.empty())
        m_history->add(m_model->rows(), std::chrono::nanoseconds(qint64(elapsedMs * 1e6)),
                       QDateTime::currentDateTime());
    showFinished(elapsedMs);
}

void GatherPanel::showFinished(double elapsedMs)
{
    *m_numbers = GatherStatistics::of(m_model->rows());
    m_exporter->setHead({QDateTime::currentDateTime(), elapsedMs, m_lastDeadlineMs});
    m_elapsedMs = elapsedMs;
    showSummary(*m_numbers, elapsedMs);
    std::fill(std::begin(m_stale), std::end(m_stale), true);
    fillPage();
}

void GatherPanel::fillPage()
{
    // What nobody looks at costs nothing.
    const int page = m_tabs->currentIndex();
    if (!std::exchange(m_stale[page], false))
        return;
    if (page == Statistics)
        m_statistics->setStatistics(*m_numbers);
    else if (page == Bars)
        m_bars->setStatistics(*m_numbers);
    else if (page == Map)
        m_map->setRows(&m_model->rows(), *m_numbers);
}

QString GatherPanel::summaryText() const
{
    return m_controls->summary();
}

void GatherPanel::showSummary(const GatherStatistics &statistics, double elapsedMs)
{
    m_pages->setCurrentIndex(statistics.total > 0 ? 1 : 0);
    m_notice->setCauses(statistics, m_lastDeadlineMs);
    if (statistics.total == 0) {
        m_controls->setSummary({}, {});
        return;
    }
    const ThemeColors &theme = Theme::instance()->colors();
    QString text = tr("<b style=\"color:%1\">%2</b> ok").arg(theme.good.name()).arg(statistics.ok);
    if (statistics.failed > 0)
        text +=
            tr(" &nbsp;<b style=\"color:%1\">%2</b> failed").arg(theme.invalid.name()).arg(statistics.failed);
    text += tr(" &nbsp;in %1 ms").arg(numberText(elapsedMs, 'f', elapsedMs < 10 ? 1 : 0));
    const GatherLatencyStatistics &latency = statistics.latency;
    QString tip;
    if (latency.count > 0) {
        text += tr(" &nbsp;<span style=\"color:%1\">p50 %2 &nbsp;p95 %3 ms</span>")
                    .arg(theme.secondaryText.name())
                    .arg(numberText(latency.p50, 'f', latency.p50 < 10 ? 1 : 0))
                    .arg(numberText(latency.p95, 'f', latency.p95 < 10 ? 1 : 0));
        tip = tr("Half of the answers came within %1 ms, 95 % of them within %2 ms")
                  .arg(numberText(latency.p50, 'f', 2))
                  .arg(numberText(latency.p95, 'f', 2));
    }
    m_controls->setSummary(text, tip);
}

void GatherPanel::showRows(const QList<int> &rows)
{
    m_tabs->setCurrentIndex(Table);
    m_model->showOnly(rows);
    m_table->scrollToTop();
    m_table->selectRow(0);
    m_table->setFocus();
}

void GatherPanel::showPage(Page page)
{
    m_tabs->setCurrentIndex(page);
}

GatherPanel::Page GatherPanel::page() const
{
    return Page(m_tabs->currentIndex());
}

void GatherPanel::copy()
{
    m_exporter->copyCsv();
}

QJsonObject GatherPanel::save() const
{
    QJsonObject state = m_controls->save();
    state[QStringLiteral("errorsFirst")] = m_errorsFirst->isChecked();
    state[QStringLiteral("page")] = PageKeys.at(m_tabs->currentIndex());
    state[QStringLiteral("byArrival")] = m_order->currentIndex() == 1;
    state[QStringLiteral("tolerance")] = m_compare->tolerance();
    return state;
}

void GatherPanel::restore(const QJsonObject &state, QStringList *problems)
{
    m_controls->restore(state, problems);
    const auto flag = [&](const QString &key, const auto &set) {
        const QJsonValue value = state[key];
        if (value.isBool())
            set(value.toBool());
        else if (!value.isUndefined())
            problems->append(QStringLiteral("gather.%1: ").arg(key) + tr("is neither true nor false"));
    };
    flag(QStringLiteral("errorsFirst"), [this](bool on) { m_errorsFirst->setChecked(on); });
    flag(QStringLiteral("byArrival"), [this](bool on) { m_order->setCurrentIndex(on); });
    const QJsonValue page = state[QStringLiteral("page")];
    if (PageKeys.contains(page.toString()))
        m_tabs->setCurrentIndex(int(PageKeys.indexOf(page.toString())));
    else if (!page.isUndefined())
        problems->append(QStringLiteral("gather.page: ") + tr("is none of the views of results"));
    const QJsonValue tolerance = state[QStringLiteral("tolerance")];
    if (tolerance.isDouble())
        m_compare->setTolerance(tolerance.toDouble());
    else if (!tolerance.isUndefined())
        problems->append(QStringLiteral("gather.tolerance: ") + tr("is not a number"));
}

bool GatherPanel::isBusy() const
{
    return m_runner->isRunning();
}

void GatherPanel::handOver(Panel *successor)
{
    auto *next = qobject_cast<GatherPanel *>(successor);
    if (!next)
        return;
    next->m_history->takeOver(m_history);
    next->m_lastDeadlineMs = m_lastDeadlineMs;
    next->m_model->setRows(m_model->rows());
    if (!m_model->rows().empty())
        next->showFinished(m_elapsedMs);
}

} // namespace Candela
