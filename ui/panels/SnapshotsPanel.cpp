// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/SnapshotsPanel.h"

#include "models/FormatTime.h"
#include "models/PvTableModel.h"
#include "models/SnapshotModel.h"
#include "models/SnapshotStore.h"
#include "panels/PvTableFeed.h"
#include "session/Session.h"
#include "views/EmptyState.h"
#include "views/NumberBox.h"
#include "views/SnapshotDelegate.h"
#include "views/Theme.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace Candela {

namespace {
/// The name as it is kept, while its item may hold what is being typed.
constexpr int NameRole = Qt::UserRole;
} // namespace

SnapshotsPanel::SnapshotsPanel(Session *session, QWidget *parent)
    : Panel(session, parent)
    , m_store(session->snapshots())
    , m_live(new PvTableModel(this))
    , m_feed(new PvTableFeed(session, m_live, false, this))
    , m_model(new SnapshotModel(m_live, this))
    , m_table(new QTableView(this))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new SnapshotDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(ThemeMetrics::Row);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setAccessibleName(tr("Snapshots beside the live values"));
    m_table->installEventFilter(this);
    auto *empty = new EmptyState(
        QStringLiteral("clock"), tr("No snapshots yet"),
        tr("A snapshot keeps the values of many PVs under a name: to compare them with what is now, and to "
           "write them back."),
        this);
    QPushButton *first = empty->addAction(tr("Take a snapshot of the table"), QStringLiteral("plus"));
    connect(first, &QPushButton::clicked, this, &SnapshotsPanel::takeRequested);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_table, 1);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeList());
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({140, 600});
    splitter->setChildrenCollapsible(false);
    m_pages = new QStackedLayout(this);
    m_pages->addWidget(empty);
    m_pages->addWidget(splitter);

    connect(m_store, &SnapshotStore::changed, this, &SnapshotsPanel::fill);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &SnapshotsPanel::compare);
    connect(m_list, &QListWidget::itemChanged, this, &SnapshotsPanel::rename);
    connect(m_model, &SnapshotModel::counted, this, &SnapshotsPanel::showSummary);
    connect(m_table, &QWidget::customContextMenuRequested, this, &SnapshotsPanel::showTableMenu);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT this->session()->chartRequested({index.data(SnapshotModel::PvRole).toString()});
    });
    connect(session, &Session::snapshotRequested, this, &SnapshotsPanel::take);
    connect(session, &Session::readOnlyChanged, m_live, &PvTableModel::setReadOnly);
    m_live->setReadOnly(session->isReadOnly());
    fill();
}

SnapshotsPanel::~SnapshotsPanel() = default;

QWidget *SnapshotsPanel::makeList()
{
    auto *side = new QWidget(this);
    auto *take = new QPushButton(Theme::instance()->icon(QStringLiteral("plus")), tr("Take"), side);
    take->setToolTip(tr("A new snapshot of the rows of the table"));
    connect(take, &QPushButton::clicked, this, &SnapshotsPanel::takeRequested);
    m_list = new QListWidget(side);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Snapshots"));
    m_list->setToolTip(tr("Select two to compare them. F2 renames, Delete deletes"));
    m_list->installEventFilter(this);
    connect(m_list, &QWidget::customContextMenuRequested, this, &SnapshotsPanel::showListMenu);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(ThemeMetrics::PanelMargin, 6, 6, 6);
    bar->addWidget(take, 1);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_list, 1);
    side->setMinimumWidth(120);
    return side;
}

QWidget *SnapshotsPanel::makeBar()
{
    auto *bar = new QWidget(this);
    m_summary = new QLabel(bar);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_hideEqual = new QCheckBox(tr("Hide equal"), bar);
    m_tolerance = new NumberBox(bar);
    m_tolerance->setRange(0, 1e9);
    m_tolerance->setDecimals(3);
    m_tolerance->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_tolerance->setFixedWidth(96);
    m_tolerance->setPrefix(QStringLiteral("± "));
    m_tolerance->setToolTip(tr("Numbers no further apart than this are equal"));
    m_tolerance->setAccessibleName(tr("Tolerance"));
    m_restore = new QToolButton(bar);
    m_restore->setIcon(Theme::instance()->icon(QStringLiteral("undo")));
    m_restore->setText(tr("Restore…"));
    m_restore->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_restore->setToolTip(tr("Write the values back: of the selected rows, or of all"));
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 6, ThemeMetrics::PanelMargin, 6);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_hideEqual);
    layout->addWidget(m_tolerance);
    layout->addWidget(m_restore);
    connect(m_hideEqual, &QCheckBox::toggled, m_model, &SnapshotModel::setHideEqual);
    connect(m_tolerance, &QDoubleSpinBox::valueChanged, m_model, &SnapshotModel::setTolerance);
    connect(m_restore, &QToolButton::clicked, this, &SnapshotsPanel::askRestore);
    return bar;
}

// The list

void SnapshotsPanel::fill()
{
    const QStringList before = selected();
    const int rowBefore = m_list->currentRow();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const SnapshotPtr &one : m_store->all()) {
            auto *item = new QListWidgetItem(one->name, m_list);
            item->setFlags(item->flags() | Qt::ItemIsEditable);
            item->setSizeHint(QSize(0, ThemeMetrics::Row));
            item->setData(NameRole, one->name);
            QString about = formatFullTime(one->takenAtMs * 1'000'000) + QLatin1Char('\n') +
                            tr("%n PVs", nullptr, int(one->items.size()));
            if (one->missing() > 0)
                about += QLatin1Char('\n') + tr("%n did not answer", nullptr, one->missing());
            item->setToolTip(about);
            item->setSelected(before.contains(one->name));
        }
        if (m_list->selectedItems().isEmpty() && m_list->count() > 0)
            m_list->setCurrentRow(qBound(0, rowBefore, m_list->count() - 1));
    }
    m_pages->setCurrentIndex(m_store->isEmpty() ? 0 : 1);
    compare();
}

QStringList SnapshotsPanel::selected() const
{
    QStringList names;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->isSelected())
            names.append(m_list->item(i)->data(NameRole).toString());
    }
    return names;
}

void SnapshotsPanel::select(const QStringList &names)
{
    {
        const QSignalBlocker quiet(m_list);
        for (int i = 0; i < m_list->count(); ++i)
            m_list->item(i)->setSelected(names.contains(m_list->item(i)->data(NameRole).toString()));
    }
    compare();
}

void SnapshotsPanel::rename(QListWidgetItem *item)
{
    const QString name = item->data(NameRole).toString();
    const QString wanted = item->text();
    if (wanted == name)
        return;
    // The item is gone when the store has told of it.
    const bool fine = m_store->rename(name, wanted);
    if (fine) {
        select({wanted.trimmed()});
        return;
    }
    fill();
    Q_EMIT session()->message(wanted.trimmed().isEmpty()
                                  ? tr("A snapshot needs a name")
                                  : tr("There is a snapshot “%1” already").arg(wanted.trimmed()),
                              true);
}

void SnapshotsPanel::removeSelected()
{
    m_store->remove(selected());
}

// What is compared

void SnapshotsPanel::compare()
{
    const QStringList names = selected();
    m_model->setSnapshots(names.isEmpty() ? nullptr : m_store->find(names.first()),
                          names.size() < 2 ? nullptr : m_store->find(names.last()));
    const bool two = bool(m_model->second());
    m_table->setColumnHidden(SnapshotModel::SecondColumn, !two);
    m_table->setColumnHidden(SnapshotModel::ChangeColumn, !two);
    followLive();
    fitColumns();
    showSummary();
}

void SnapshotsPanel::followLive()
{
    // Nobody looks: nothing is asked of the network.
    const QStringList wanted = isVisible() ? m_model->pvs() : QStringList();
    if (wanted == m_live->names())
        return;
    m_feed->forget(m_live->ids());
    m_live->clear();
    const QList<int> ids = m_live->insertNames(wanted);
    m_feed->subscribe(ids);
    m_model->recount();
}

void SnapshotsPanel::fitColumns()
{
    const QFontMetrics metrics(m_table->font());
    int name = 90;
    for (int row = 0; row < qMin(m_model->rowCount(), 100); ++row)
        name = qMax(name, metrics.horizontalAdvance(m_model->pvAt(row)) + 20);
    m_table->setColumnWidth(SnapshotModel::NameColumn, qMin(name, 320));
    // Titles are names that somebody chose: whole, as long as they leave room for the others.
    const QHeaderView *header = m_table->horizontalHeader();
    for (int column = SnapshotModel::FirstColumn; column < SnapshotModel::NoteColumn; ++column) {
        if (!header->isSectionHidden(column))
            m_table->setColumnWidth(column, qBound(72, header->sectionSizeHint(column), 170));
    }
}

void SnapshotsPanel::showSummary()
{
    m_restore->setEnabled(bool(m_model->first()) && !session()->isReadOnly());
    if (!m_model->first())
        m_summary->clear();
    else if (m_model->differing() == 0)
        m_summary->setText(tr("All %n PVs equal", nullptr, m_model->total()));
    else
        m_summary->setText(tr("%1 of %n PVs differ", nullptr, m_model->total()).arg(m_model->differing()));
}

void SnapshotsPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    followLive();
}

void SnapshotsPanel::hideEvent(QHideEvent *event)
{
    Panel::hideEvent(event);
    followLive();
}

bool SnapshotsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_list && key->key() == Qt::Key_Delete) {
            removeSelected();
            return true;
        }
        if (watched == m_table && key->matches(QKeySequence::Copy)) {
            copyRows();
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

// The workspace

QJsonObject SnapshotsPanel::save() const
{
    QJsonObject state;
    if (m_tolerance->value() > 0)
        state.insert(QStringLiteral("tolerance"), m_tolerance->value());
    if (m_hideEqual->isChecked())
        state.insert(QStringLiteral("hideEqual"), true);
    const QStringList names = selected();
    if (!names.isEmpty())
        state.insert(QStringLiteral("selected"), QJsonArray::fromStringList(names));
    return state;
}

void SnapshotsPanel::restore(const QJsonObject &state, QStringList *problems)
{
    Q_UNUSED(problems)
    m_tolerance->setValue(state.value(QStringLiteral("tolerance")).toDouble());
    m_hideEqual->setChecked(state.value(QStringLiteral("hideEqual")).toBool());
    QStringList names;
    const QJsonArray wanted = state.value(QStringLiteral("selected")).toArray();
    for (const QJsonValue &name : wanted)
        names.append(name.toString());
    if (!names.isEmpty())
        select(names);
}

} // namespace Candela
