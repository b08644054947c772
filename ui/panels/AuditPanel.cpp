// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/AuditPanel.h"

#include "panels/AuditModel.h"
#include "session/AuditLog.h"
#include "session/OperationMark.h"
#include "session/Session.h"
#include "session/WriteHistory.h"
#include "views/EmptyState.h"
#include "views/Theme.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace Candela {

namespace {
constexpr qint64 Minute = 60'000;
constexpr qint64 Day = 24 * 60 * Minute;
/// So that a slip of two clocks does not show an entry twice.
qint64 programStart()
{
    static const qint64 start = QDateTime::currentMSecsSinceEpoch();
    return start;
}
} // namespace

AuditPanel::AuditPanel(Session *session, QWidget *parent)
    : Panel(session, parent)
    , m_model(new AuditModel(this))
{
    for (const WriteRecord &record : session->writes()->all())
        m_own.append(AuditEntry::of(record));
    programStart();
    m_pages = new QStackedLayout(this);
    m_pages->addWidget(
        new EmptyState(QStringLiteral("write"), QString(),
                       tr("Every write is listed here: who wrote what, when, and how it ended. "
                          "Nothing has been written yet.")));
    m_pages->addWidget(makeList());
    m_model->setEntries(m_own);
    connect(session->writes(), &WriteHistory::noted, this, [this](const QList<WriteRecord> &records) {
        QList<AuditEntry> entries;
        for (const WriteRecord &record : records)
            entries.append(AuditEntry::of(record));
        takeLive(entries);
    });
    connect(&m_reader, &QFutureWatcherBase::finished, this, &AuditPanel::takeFile);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AuditPanel::showSummary);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &AuditPanel::showSummary);
    fillPeople();
    showSummary();
}

QWidget *AuditPanel::makeList()
{
    auto *box = new QWidget(this);
    m_text = new QLineEdit(box);
    m_text->setPlaceholderText(tr("Filter by PV, value, origin"));
    m_text->setAccessibleName(tr("Filter"));
    m_text->setClearButtonEnabled(true);
    m_who = new QComboBox(box);
    m_who->setAccessibleName(tr("Who"));
    m_result = new QComboBox(box);
    m_result->setAccessibleName(tr("Result"));
    m_result->addItem(tr("All results"), int(AuditModel::Results::All));
    m_result->addItem(tr("Written"), int(AuditModel::Results::Written));
    m_result->addItem(tr("Not written"), int(AuditModel::Results::Failed));
    m_time = new QComboBox(box);
    m_time->setAccessibleName(tr("Time"));
    m_time->addItem(tr("Any time"), qint64(0));
    m_time->addItem(tr("Last 10 minutes"), 10 * Minute);
    m_time->addItem(tr("Last hour"), 60 * Minute);
    m_time->addItem(tr("Last day"), Day);
    m_time->addItem(tr("Last week"), 7 * Day);
    auto *again = new QPushButton(Theme::instance()->icon(QStringLiteral("refresh")), QString(), box);
    again->setAccessibleName(tr("Read again"));
    again->setToolTip(tr("Read the log's files again: what other programs have written"));
    m_export = new QPushButton(Theme::instance()->icon(QStringLiteral("export")), QString(), box);
    m_export->setToolTip(tr("Save what is listed as CSV"));
    m_export->setAccessibleName(tr("Export as CSV"));
    connect(m_text, &QLineEdit::textChanged, this, &AuditPanel::applyFilter);
    // Choices give way in a narrow dock: the window is as narrow as its widest panel lets it be.
    for (QComboBox *choice : {m_who, m_result, m_time}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        choice->setMinimumWidth(ThemeMetrics::scaled(64));
        choice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    for (QComboBox *choice : {m_who, m_result, m_time})
        connect(choice, &QComboBox::currentIndexChanged, this, &AuditPanel::applyFilter);
    connect(again, &QPushButton::clicked, this, &AuditPanel::reload);
    connect(m_export, &QPushButton::clicked, this, &AuditPanel::askExport);
    makeTable();
    m_summary = new QLabel(box);
    m_summary->setForegroundRole(QPalette::PlaceholderText);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_text, 1);
    bar->addWidget(again);
    bar->addWidget(m_export);
    auto *choices = new QHBoxLayout;
    for (QComboBox *choice : {m_time, m_who, m_result})
        choices->addWidget(choice, 1);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(ThemeMetrics::PanelMargin, 2 * ThemeMetrics::Grid, ThemeMetrics::PanelMargin,
                               2 * ThemeMetrics::Grid);
    layout->addLayout(bar);
    layout->addLayout(choices);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_summary);
    return box;
}

void AuditPanel::makeTable()
{
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Writes, the newest first"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(ThemeMetrics::Row);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = {92, 176, 64, 64, 104, 100, 110};
    for (int column = 0; column < AuditModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, ThemeMetrics::scaled(widths[column]));
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT session()->probeRequested(m_model->entry(index.row()).pv);
    });
    auto *copy = new QAction(tr("Copy rows"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &AuditPanel::copyRows);
    auto *probe = new QAction(tr("Probe"), m_table);
    connect(probe, &QAction::triggered, this, [this] {
        if (m_table->currentIndex().isValid())
            Q_EMIT session()->probeRequested(m_model->entry(m_table->currentIndex().row()).pv);
    });
    m_table->addActions({probe, copy});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void AuditPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    reload();
}

void AuditPanel::reload()
{
    const AuditLog *log = session()->writes()->log();
    if (!log || m_reader.isRunning())
        return;
    m_reader.setFuture(
        QtConcurrent::run([folder = log->folder()] { return AuditLog::read(folder, MostRead); }));
}

void AuditPanel::takeFile()
{
    const OperationMark mark("listing the log of writes");
    // Of this program, what it remembers is more up to date than the files.
    QList<AuditEntry> entries = m_reader.result();
    const qint64 own = QCoreApplication::applicationPid();
    entries.removeIf([own](const AuditEntry &entry) {
        return entry.process == own && entry.who == AuditEntry::currentUser() &&
               entry.unixMs >= programStart();
    });
    entries += m_own;
    std::stable_sort(entries.begin(), entries.end(),
                     [](const AuditEntry &a, const AuditEntry &b) { return a.unixMs < b.unixMs; });
    m_model->setEntries(entries);
    fillPeople();
}

void AuditPanel::takeLive(const QList<AuditEntry> &entries)
{
    m_own += entries;
    if (m_own.size() > MostRead)
        m_own.remove(0, m_own.size() - MostRead);
    m_model->append(entries);
    if (m_who->count() < 2)
        fillPeople();
    showSummary();
}

void AuditPanel::fillPeople()
{
    const QString now = m_who->currentData().toString();
    const QSignalBlocker quiet(m_who);
    m_who->clear();
    m_who->addItem(tr("Everybody"), QString());
    for (const QString &who : m_model->people())
        m_who->addItem(who, who);
    m_who->setCurrentIndex(std::max(0, m_who->findData(now)));
}

void AuditPanel::applyFilter()
{
    AuditModel::Filter filter;
    filter.text = m_text->text().trimmed();
    filter.who = m_who->currentData().toString();
    filter.results = AuditModel::Results(m_result->currentData().toInt());
    const qint64 span = m_time->currentData().toLongLong();
    filter.sinceMs = span ? QDateTime::currentMSecsSinceEpoch() - span : 0;
    m_model->setFilter(filter);
}

void AuditPanel::showSummary()
{
    m_pages->setCurrentIndex(m_model->total() > 0 ? 1 : 0);
    const int shown = m_model->rowCount();
    QString text = tr("%n writes", nullptr, shown);
    if (shown < m_model->total())
        text = tr("%n of %1 writes", nullptr, shown).arg(QLocale().toString(m_model->total()));
    if (m_model->failedCount() > 0)
        text += QStringLiteral("   ") + Theme::severitySign(Severity::Major) + QLatin1Char(' ') +
                tr("%n not written", nullptr, m_model->failedCount());
    m_summary->setText(text);
    m_export->setEnabled(shown > 0);
}

void AuditPanel::copyRows()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.row() < b.row(); });
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells{auditTime(m_model->entry(row.row()).unixMs)};
        for (int column = 1; column < AuditModel::ColumnCount; ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void AuditPanel::askExport()
{
    auto *dialog =
        new QFileDialog(this, tr("Export writes"), QStringLiteral("writes.csv"), tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &AuditPanel::exportTo);
    dialog->open();
}

bool AuditPanel::exportTo(const QString &path)
{
    const QByteArray bytes = auditCsv(m_model->shown());
    QSaveFile file(path);
    const bool ok = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    const QString shown = QDir::toNativeSeparators(path);
    Q_EMIT session()->message(ok ? tr("%n writes saved to %1", nullptr, m_model->rowCount()).arg(shown)
                                 : tr("%1 was not written: %2").arg(shown, file.errorString()),
                              !ok);
    return ok;
}

QJsonObject AuditPanel::save() const
{
    return {{QStringLiteral("text"), m_text->text()},
            {QStringLiteral("results"), m_result->currentIndex()},
            {QStringLiteral("time"), m_time->currentIndex()}};
}

void AuditPanel::restore(const QJsonObject &state, QStringList *)
{
    m_text->setText(state[QStringLiteral("text")].toString());
    m_result->setCurrentIndex(std::clamp(state[QStringLiteral("results")].toInt(), 0, m_result->count() - 1));
    m_time->setCurrentIndex(std::clamp(state[QStringLiteral("time")].toInt(), 0, m_time->count() - 1));
}

} // namespace Candela
