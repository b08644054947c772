// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ConnectionsPanel.h"

#include "models/ConnectionModel.h"
#include "session/Session.h"
#include "views/ConnectionDelegate.h"
#include "views/EmptyState.h"
#include "views/HeaderWidths.h"
#include "views/Theme.h"

#include <QClipboard>
#include <QComboBox>
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
#include <QShowEvent>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Candela {

namespace {
constexpr qsizetype MostServers = 4; ///< Seen without scrolling.
}

ConnectionsPanel::ConnectionsPanel(Session *session, QWidget *parent)
    : Panel(session, parent)
    , m_model(new ConnectionModel(this))
    , m_summary(new QLabel(this))
{
    m_summary->setTextFormat(Qt::RichText);
    auto *lists = new QWidget(this);
    auto *inner = new QVBoxLayout(lists);
    inner->setContentsMargins(ThemeMetrics::PanelMargin, 8, ThemeMetrics::PanelMargin, 8);
    inner->setSpacing(8);
    inner->addWidget(m_summary);
    inner->addWidget(makeCircuits());
    inner->addWidget(makeChannels(), 1);

    m_pages = new QStackedLayout(this);
    m_pages->addWidget(
        new EmptyState(QStringLiteral("connections"), QString(),
                       tr("Servers and channels are listed here, with the reason why one is not connected. "
                          "There is nothing to connect to yet.")));
    m_pages->addWidget(lists);

    connect(session, &Session::contextChanged, this, &ConnectionsPanel::attach);
    connect(Theme::instance(), &Theme::changed, this, [this] {
        if (this->session()->context())
            showStats(this->session()->context()->stats());
    });
    connect(&m_circuitsWatcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_circuitsWatcher.future().resultCount() > 0)
            showCircuits(m_circuitsWatcher.result());
    });
    auto *timer = new QTimer(this);
    timer->setInterval(1000);
    connect(timer, &QTimer::timeout, this, &ConnectionsPanel::askCircuits);
    timer->start();
    attach(session->context());
}

QWidget *ConnectionsPanel::makeCircuits()
{
    m_circuits = new QTreeWidget(this);
    m_circuits->setRootIsDecorated(false);
    m_circuits->setUniformRowHeights(true);
    m_circuits->setSelectionMode(QAbstractItemView::NoSelection);
    m_circuits->setFocusPolicy(Qt::TabFocus);
    m_circuits->setHeaderLabels(
        {tr("Server"), tr("Channels"), tr("State"), tr("Received"), tr("Sent"), tr("Last heard")});
    m_circuits->setAccessibleName(tr("Servers"));
    for (int column = 0; column < 6; ++column)
        m_circuits->setColumnWidth(column, ThemeMetrics::scaled(column == 0 ? 150 : 84));
    widenToTitles(m_circuits->header());
    return m_circuits;
}

QWidget *ConnectionsPanel::makeChannels()
{
    auto *box = new QWidget(this);
    m_state = new QComboBox(box);
    m_state->addItem(tr("All channels"), ConnectionModel::All);
    m_state->addItem(tr("Not connected"), ConnectionModel::Trouble);
    m_state->addItem(tr("Not found"), ConnectionModel::NotFoundOnly);
    m_state->addItem(tr("Lost"), ConnectionModel::LostOnly);
    m_state->addItem(tr("Connected"), ConnectionModel::ConnectedOnly);
    m_state->setAccessibleName(tr("State"));
    m_text = new QLineEdit(box);
    m_text->setPlaceholderText(tr("Filter by name"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setClearButtonEnabled(true);
    auto *search = new QPushButton(Theme::instance()->icon(QStringLiteral("refresh")), tr("Search now"), box);
    search->setToolTip(tr("Ask for all that are not found at once, without waiting for the next search"));
    auto *copy = new QPushButton(Theme::instance()->icon(QStringLiteral("copy")), QString(), box);
    copy->setAccessibleName(tr("Copy"));
    copy->setToolTip(tr("Copy the list to the clipboard"));
    connect(m_state, &QComboBox::currentIndexChanged, this, &ConnectionsPanel::applyFilter);
    connect(m_text, &QLineEdit::textChanged, this, &ConnectionsPanel::applyFilter);
    connect(search, &QPushButton::clicked, this, [this] {
        if (session()->context())
            session()->context()->searchNow();
    });
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_model->toText());
        Q_EMIT session()->message(tr("%n channels copied", nullptr, m_model->rowCount()), false);
    });
    auto *save = new QPushButton(Theme::instance()->icon(QStringLiteral("save")), QString(), box);
    save->setAccessibleName(tr("Save…"));
    save->setToolTip(tr("Save the list to a file"));
    connect(save, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Save the list of channels"), QStringLiteral("channels.tsv"),
                                       tr("Text with tabs (*.tsv *.txt)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("tsv"));
        connect(dialog, &QFileDialog::fileSelected, this, &ConnectionsPanel::saveTo);
        dialog->open();
    });

    m_channels = new QTableView(box);
    m_channels->setModel(m_model);
    m_channels->setItemDelegate(new ConnectionDelegate(m_channels));
    m_channels->verticalHeader()->hide();
    m_channels->verticalHeader()->setDefaultSectionSize(ThemeMetrics::Row);
    m_channels->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_channels->setShowGrid(false);
    m_channels->setWordWrap(false);
    m_channels->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_channels->setAccessibleName(tr("Channels"));
    m_channels->horizontalHeader()->setHighlightSections(false);
    m_channels->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_channels->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = {190, 190, 64, 130, 80, 112, 80};
    for (int column = 0; column < ConnectionModel::ColumnCount; ++column)
        m_channels->setColumnWidth(column, ThemeMetrics::scaled(widths[column]));
    widenToTitles(m_channels->horizontalHeader());

    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_state);
    bar->addWidget(m_text, 1);
    bar->addWidget(search);
    bar->addWidget(copy);
    bar->addWidget(save);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(bar);
    layout->addWidget(m_channels, 1);
    return box;
}

void ConnectionsPanel::attach(Context *context)
{
    m_pages->setCurrentIndex(context ? 1 : 0);
    m_circuits->clear();
    m_model->setPvs(context ? context->allPvs() : QList<Pv>());
    if (!context)
        return;
    connect(context, &Context::channelsChanged, m_model, &ConnectionModel::update);
    connect(context, &Context::statsChanged, this, &ConnectionsPanel::showStats);
    showStats(context->stats());
}

bool ConnectionsPanel::saveTo(const QString &path)
{
    const QByteArray bytes = (m_model->toText() + QLatin1Char('\n')).toUtf8();
    QSaveFile file(path);
    const bool ok = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    const QString shown = QDir::toNativeSeparators(path);
    Q_EMIT session()->message(ok ? tr("%n channels saved to %1", nullptr, m_model->rowCount()).arg(shown)
                                 : tr("%1 was not written: %2").arg(shown, file.errorString()),
                              !ok);
    return ok;
}

void ConnectionsPanel::showTrouble()
{
    m_state->setCurrentIndex(m_state->findData(ConnectionModel::Trouble));
    m_text->clear();
}

void ConnectionsPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    askCircuits();
}

void ConnectionsPanel::showStats(const ContextStats &stats)
{
    const ThemeColors &theme = Theme::instance()->colors();
    const auto part = [](int count, const QString &what, const QColor &color) {
        return QStringLiteral("<b style=\"color:%1\">%2</b> %3").arg(color.name()).arg(count).arg(what);
    };
    QStringList parts{part(stats.connected, tr("connected"), stats.connected ? theme.good : theme.text)};
    if (stats.searching + stats.connecting > 0)
        parts << part(stats.searching + stats.connecting, tr("on the way"), theme.text);
    if (stats.notFound > 0)
        parts << part(stats.notFound, tr("not found"), theme.invalid);
    if (stats.disconnected > 0)
        parts << part(stats.disconnected, tr("lost"), theme.major);
    m_summary->setText(parts.join(QStringLiteral(" &nbsp; ")));
}

void ConnectionsPanel::askCircuits()
{
    if (isVisible())
        m_model->tick();
    if (isVisible() && session()->context() && !m_circuitsWatcher.isRunning())
        m_circuitsWatcher.setFuture(session()->context()->circuits());
}

void ConnectionsPanel::showCircuits(const QList<CircuitInfo> &circuits)
{
    const QLocale locale;
    while (m_circuits->topLevelItemCount() > circuits.size())
        delete m_circuits->takeTopLevelItem(m_circuits->topLevelItemCount() - 1);
    while (m_circuits->topLevelItemCount() < circuits.size())
        m_circuits->addTopLevelItem(new QTreeWidgetItem);
    const int rows = int(std::clamp<qsizetype>(circuits.size(), 1, MostServers));
    m_circuits->setFixedHeight(m_circuits->header()->sizeHint().height() + rows * ThemeMetrics::Row + 4);
    for (int row = 0; row < circuits.size(); ++row) {
        const CircuitInfo &circuit = circuits[row];
        QTreeWidgetItem *item = m_circuits->topLevelItem(row);
        item->setText(0, circuit.host);
        item->setText(1, locale.toString(circuit.channels));
        item->setText(2, circuit.responsive ? tr("answers") : tr("silent"));
        item->setText(3, locale.formattedDataSize(qint64(circuit.bytesReceived)));
        item->setText(4, locale.formattedDataSize(qint64(circuit.bytesSent)));
        item->setText(
            5, QDateTime::fromMSecsSinceEpoch(circuit.lastHeardMs).toString(QStringLiteral("HH:mm:ss")));
        for (int column : {1, 3, 4})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(
            0, tr("Channel Access 4.%1, priority %2").arg(circuit.minorVersion).arg(circuit.priority));
    }
}

void ConnectionsPanel::applyFilter()
{
    m_model->setFilter(m_state->currentData().value<ConnectionModel::Filter>(), m_text->text().trimmed());
}

} // namespace Candela
