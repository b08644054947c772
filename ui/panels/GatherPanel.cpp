// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/GatherPanel.h"

#include "models/GatherResultsModel.h"
#include "models/GatherSummary.h"
#include "panels/GatherRunner.h"
#include "panels/GatherSummaryView.h"
#include "session/Selection.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "views/EmptyState.h"
#include "views/GatherItemDelegate.h"
#include "views/Theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace Candela {

GatherPanel::GatherPanel(Session *session, QWidget *parent)
    : Panel(session, parent)
    , m_runner(new GatherRunner(session, this))
    , m_model(new GatherResultsModel(this))
    , m_period(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ThemeMetrics::PanelMargin, 8, ThemeMetrics::PanelMargin, 8);
    layout->setSpacing(8);
    layout->addWidget(makeControls());

    auto *pages = new QWidget(this);
    m_pages = new QStackedLayout(pages);
    m_pages->addWidget(
        new EmptyState(QStringLiteral("gather"), QString(),
                       tr("Drag a rectangle on the plan, or select rows of the table and press Enter: "
                          "everything selected is read at once and listed here.")));
    m_pages->addWidget(makeResults());
    layout->addWidget(pages, 1);

    connect(session, &Session::gatherRequested, this, &GatherPanel::read);
    connect(session->selection(), &Selection::changed, this, &GatherPanel::updateHeading);
    connect(session, &Session::contextChanged, this, &GatherPanel::updateHeading);
    connect(m_runner, &GatherRunner::started, this, &GatherPanel::onStarted);
    connect(m_runner, &GatherRunner::progress, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_runner, &GatherRunner::finished, this, &GatherPanel::onFinished);
    connect(m_period, &QTimer::timeout, this, [this] {
        // A slow server must not be asked again before it has answered.
        if (!m_runner->isRunning())
            readSelection();
    });
    updateHeading();
}

QWidget *GatherPanel::makeControls()
{
    auto *box = new QWidget(this);
    m_heading = new QLabel(box);
    QFont strong = m_heading->font();
    strong.setWeight(QFont::DemiBold);
    m_heading->setFont(strong);

    m_timeout = new QSpinBox(box);
    m_timeout->setRange(10, 60'000);
    m_timeout->setSingleStep(50);
    m_timeout->setSuffix(tr(" ms"));
    m_timeout->setValue(int(session()->settings()->gatherTimeout().count()));
    m_timeout->setToolTip(
        tr("Deadline for the whole read: what has not answered by then is listed as failed"));
    m_timeout->setAccessibleName(tr("Deadline"));
    connect(m_timeout, &QSpinBox::valueChanged, this,
            [this](int ms) { session()->settings()->setGatherTimeout(std::chrono::milliseconds(ms)); });

    m_read = new QPushButton(box);
    m_read->setDefault(true);
    connect(m_read, &QPushButton::clicked, this, [this] {
        if (m_runner->isRunning())
            m_runner->cancel();
        else
            readSelection();
    });

    m_periodic = new QCheckBox(tr("every"), box);
    m_periodic->setToolTip(tr("Read the selection again and again"));
    m_seconds = new QDoubleSpinBox(box);
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

    m_progress = new QProgressBar(box);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setRange(0, 1);
    m_progress->setValue(0);

    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_heading, 1);
    first->addWidget(m_timeout);
    first->addWidget(m_read);
    m_summary = new QLabel(box);
    m_summary->setTextFormat(Qt::RichText);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_summary, 1);
    second->addWidget(m_periodic);
    second->addWidget(m_seconds);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(first);
    layout->addWidget(m_progress);
    layout->addLayout(second);
    layout->addWidget(makeTrouble());
    return box;
}

QWidget *GatherPanel::makeTrouble()
{
    m_trouble = new QFrame(this);
    m_trouble->setObjectName(QStringLiteral("notice"));
    m_troubleText = new QLabel(m_trouble);
    m_troubleText->setWordWrap(true);
    auto *show = new QPushButton(tr("Show"), m_trouble);
    show->setToolTip(tr("Put the failed ones on top of the list"));
    connect(show, &QPushButton::clicked, this, &GatherPanel::showFailed);
    auto *retry = new QPushButton(tr("Retry"), m_trouble);
    retry->setToolTip(tr("Read only the failed ones again"));
    connect(retry, &QPushButton::clicked, this, &GatherPanel::retryFailed);
    auto *layout = new QHBoxLayout(m_trouble);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_troubleText, 1);
    layout->addWidget(show);
    layout->addWidget(retry);
    m_trouble->hide();
    return m_trouble;
}

QWidget *GatherPanel::makeResults()
{
    auto *box = new QWidget(this);
    m_statistics = new GatherSummaryView(box);

    m_table = new QTableView(box);
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
    const int widths[] = {132, 64, 44, 82, 92, 76};
    for (int column = 0; column < GatherResultsModel::ColumnCount; ++column)
        header->resizeSection(column, widths[column]);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT session()->chartRequested({index.data(GatherResultsModel::PvRole).toString()});
    });

    m_errorsFirst = new QCheckBox(tr("Errors first"), box);
    m_errorsFirst->setChecked(m_model->errorsFirst());
    connect(m_errorsFirst, &QCheckBox::toggled, m_model, &GatherResultsModel::setErrorsFirst);
    auto *copyButton = new QPushButton(Theme::instance()->icon(QStringLiteral("copy")), tr("Copy"), box);
    copyButton->setToolTip(tr("Copy the results as CSV to the clipboard"));
    connect(copyButton, &QPushButton::clicked, this, &GatherPanel::copy);
    auto *csv = new QPushButton(Theme::instance()->icon(QStringLiteral("export")), tr("CSV…"), box);
    csv->setToolTip(tr("Save the results as a CSV file"));
    connect(csv, &QPushButton::clicked, this, &GatherPanel::exportCsv);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_errorsFirst, 1);
    foot->addWidget(copyButton);
    foot->addWidget(csv);

    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_statistics);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);
    return box;
}

void GatherPanel::updateHeading()
{
    const int count = session()->selection()->size();
    m_heading->setText(count ? tr("%n selected", nullptr, count) : tr("Nothing selected"));
    const bool running = m_runner->isRunning();
    m_read->setText(running ? tr("Cancel") : tr("Read"));
    m_read->setIcon(
        Theme::instance()->icon(running ? QStringLiteral("stop") : QStringLiteral("read"),
                                running || count ? &ThemeColors::onAccent : &ThemeColors::secondaryText));
    m_read->setEnabled(running || (count > 0 && session()->context()));
    m_read->setToolTip(running                 ? tr("Stop, and keep what has arrived (Esc)")
                       : !session()->context() ? tr("There is no server yet")
                       : count == 0            ? tr("Select something on the plan or in the table first")
                                               : tr("Read all selected at once (Enter)"));
}

void GatherPanel::readSelection()
{
    read(session()->selection()->pvs());
}

void GatherPanel::read(const QStringList &pvs)
{
    m_retrying = false;
    m_lastTimeoutMs = m_timeout->value();
    m_runner->start(pvs, std::chrono::milliseconds(m_lastTimeoutMs));
}

void GatherPanel::retryFailed()
{
    const QStringList failed = m_model->failedPvs();
    if (failed.isEmpty())
        return;
    m_retrying = true;
    m_lastTimeoutMs = m_timeout->value();
    m_runner->start(failed, std::chrono::milliseconds(m_lastTimeoutMs));
}

void GatherPanel::onStarted(int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(0);
    updateHeading();
}

void GatherPanel::onFinished(const GatherRows &rows, double elapsedMs)
{
    // Full only as long as something is under way: an idle panel is calm.
    m_progress->setRange(0, 1);
    m_progress->setValue(0);
    if (m_retrying)
        m_model->replaceFailed(rows);
    else if (!rows.empty())
        m_model->setRows(rows);
    m_retrying = false;
    showSummary(elapsedMs);
    updateHeading();
}

QString GatherPanel::summaryText() const
{
    return m_summary->text();
}

void GatherPanel::showSummary(double elapsedMs)
{
    const GatherSummary sum = GatherSummary::of(m_model->rows());
    m_pages->setCurrentIndex(sum.total > 0 ? 1 : 0);
    if (sum.total == 0) {
        m_summary->clear();
        m_trouble->hide();
        return;
    }
    const ThemeColors &theme = Theme::instance()->colors();
    QString text = tr("<b style=\"color:%1\">%2</b> ok").arg(theme.good.name()).arg(sum.ok);
    if (sum.failed > 0)
        text += tr(" &nbsp;<b style=\"color:%1\">%2</b> failed").arg(theme.invalid.name()).arg(sum.failed);
    text += tr(" &nbsp;in %1 ms").arg(elapsedMs, 0, 'f', elapsedMs < 10 ? 1 : 0);
    m_summary->setText(text);
    m_summary->setToolTip(sum.medianLatencyMs < 0
                              ? QString()
                              : tr("Answers came after %1 ms in the middle, 95 % of them within %2 ms")
                                    .arg(sum.medianLatencyMs, 0, 'f', 2)
                                    .arg(sum.latency95Ms, 0, 'f', 2));
    m_trouble->setVisible(sum.failed > 0);
    if (sum.failed > 0) {
        QStringList sentences;
        for (const CauseSummary &cause : sum.causes) {
            const bool silent = cause.code == ErrorCode::Timeout || cause.code == ErrorCode::NotFound;
            sentences << (silent ? tr("%1 of %2 did not answer in %3 ms")
                                       .arg(cause.count)
                                       .arg(sum.total)
                                       .arg(m_lastTimeoutMs)
                                 : tr("%1 of %2: %3").arg(cause.count).arg(sum.total).arg(cause.sentence));
        }
        sentences.removeDuplicates();
        m_troubleText->setText(sentences.mid(0, 3).join(QLatin1Char('\n')));
    }
    m_statistics->setSummary(sum);
}

void GatherPanel::showFailed()
{
    m_errorsFirst->setChecked(true);
    m_table->scrollToTop();
    m_table->selectRow(0);
    m_table->setFocus();
}

void GatherPanel::copy()
{
    QGuiApplication::clipboard()->setText(m_model->toCsv());
    Q_EMIT session()->message(tr("%n lines copied", nullptr, int(m_model->rows().size())), false);
}

void GatherPanel::exportCsv()
{
    auto *dialog = new QFileDialog(this, tr("Save results"), QString(), tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &GatherPanel::saveCsv);
    dialog->open();
}

void GatherPanel::saveCsv(const QString &path)
{
    QSaveFile file(path);
    const QByteArray csv = m_model->toCsv().toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        Q_EMIT session()->message(tr("%1: cannot be written: %2").arg(path, file.errorString()), true);
    else
        Q_EMIT session()->message(tr("Results saved to %1").arg(path), false);
}

QJsonObject GatherPanel::save() const
{
    QJsonObject state;
    state[QStringLiteral("periodSeconds")] = m_seconds->value();
    state[QStringLiteral("errorsFirst")] = m_errorsFirst->isChecked();
    return state;
}

void GatherPanel::restore(const QJsonObject &state, QStringList *problems)
{
    const QJsonValue period = state[QStringLiteral("periodSeconds")];
    if (period.isDouble())
        m_seconds->setValue(period.toDouble());
    else if (!period.isUndefined())
        problems->append(QStringLiteral("gather.periodSeconds: ") + tr("is not a number"));
    const QJsonValue first = state[QStringLiteral("errorsFirst")];
    if (first.isBool())
        m_errorsFirst->setChecked(first.toBool());
    else if (!first.isUndefined())
        problems->append(QStringLiteral("gather.errorsFirst: ") + tr("is neither true nor false"));
}

} // namespace Candela
