// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/TablePanel.h"

#include "client/Context.h"
#include "models/NamesFromText.h"
#include "models/PvTableModel.h"
#include "panels/TablePanelCommand.h"
#include "panels/TablePanelDescriptions.h"
#include "panels/TablePanelWriter.h"
#include "session/Selection.h"
#include "session/Session.h"
#include "views/EmptyState.h"
#include "views/PvTableView.h"
#include "views/Theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QStackedLayout>
#include <QStringListModel>
#include <QStyle>
#include <QVBoxLayout>

namespace Candela {

TablePanel::TablePanel(Session *session, QWidget *parent)
    : Panel(session, parent)
    , m_model(new PvTableModel(this))
    , m_view(new PvTableView(this))
    , m_descriptions(new TablePanelDescriptions(this))
    , m_writer(new TablePanelWriter(session, m_model, this))
    , m_known(new QStringListModel(this))
{
    m_view->setTableModel(m_model);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *empty =
        new EmptyState(QStringLiteral("table"), tr("No PVs yet"),
                       tr("The table shows values as they change, and writes setpoints. Type names above, "
                          "paste a list, or drop PVs here."),
                       this);
    QPushButton *addButton = empty->addAction(tr("Add PVs"), QStringLiteral("plus"));
    auto *pages = new QWidget(this);
    m_pages = new QStackedLayout(pages);
    m_pages->addWidget(empty);
    m_pages->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(pages, 1);
    setAcceptDrops(true);
    connect(addButton, &QPushButton::clicked, m_add, [this] { m_add->setFocus(Qt::OtherFocusReason); });

    connect(m_model, &PvTableModel::rowsCounted, this, &TablePanel::showCount);
    connect(m_view, &PvTableView::textInserted, this, &TablePanel::addText);
    connect(m_view, &PvTableView::removeRequested, this, &TablePanel::removeRows);
    connect(m_view, &PvTableView::rowsDragged, session, &Session::gatherRequested);
    connect(m_view, &PvTableView::readRequested, session, &Session::gatherRequested);
    connect(m_view, &PvTableView::rowActivated, session,
            [session](const QString &name) { Q_EMIT session->chartRequested({name}); });
    connect(m_view, &PvTableView::editRefused, session,
            [session](const QString &message) { Q_EMIT session->message(message, true); });
    connect(m_view, &PvTableView::selectionMade, this,
            [this] { this->session()->selection()->set(m_view->selectedNames(), this); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &TablePanel::showMenu);
    connect(m_descriptions, &TablePanelDescriptions::arrived, m_model,
            [this](const QString &pv, const QString &text) {
                if (const int id = m_model->idOfName(pv); id >= 0)
                    m_model->setDescription(id, text);
            });
    connect(session->selection(), &Selection::changed, this, &TablePanel::showSelection);
    connect(session, &Session::tableRequested, this, [this](const QStringList &names) { addNames(names); });
    connect(session, &Session::contextChanged, this, &TablePanel::attach);
    connect(session, &Session::readOnlyChanged, m_model, &PvTableModel::setReadOnly);
    m_model->setReadOnly(session->isReadOnly());
    attach();
    showCount();
}

TablePanel::~TablePanel() = default;

QWidget *TablePanel::makeBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(ThemeMetrics::PanelMargin, 6, ThemeMetrics::PanelMargin, 6);
    m_add = new QLineEdit(bar);
    m_add->setPlaceholderText(tr("Add PVs: BLD:F1:R{01..08}:LUX01"));
    m_add->setToolTip(tr("Names or ranges; Enter adds them"));
    m_add->setAccessibleName(tr("PVs to add"));
    m_add->setClearButtonEnabled(true);
    m_add->addAction(Theme::instance()->icon(QStringLiteral("plus"), &ThemeColors::secondaryText),
                     QLineEdit::LeadingPosition);
    m_filter = new QLineEdit(bar);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setToolTip(
        tr("Words in name or description; * and ? as wild cards, -word excludes, /regular expression/"));
    m_filter->setAccessibleName(tr("Filter rows"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(Theme::instance()->icon(QStringLiteral("filter"), &ThemeColors::secondaryText),
                        QLineEdit::LeadingPosition);
    m_state = new QComboBox(bar);
    m_state->addItem(tr("All states"), PvTableModel::AllRows);
    m_state->addItem(tr("In alarm"), PvTableModel::InAlarm);
    m_state->addItem(tr("Not connected"), PvTableModel::NotConnected);
    m_state->addItem(tr("Changed lately"), PvTableModel::RecentlyChanged);
    m_state->setAccessibleName(tr("State of the rows shown"));
    m_count = new QLabel(bar);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_add, 3);
    layout->addWidget(m_filter, 2);
    layout->addWidget(m_state);
    layout->addStretch(1);
    layout->addWidget(m_count);

    auto *completer = new QCompleter(m_known, m_add);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(12);
    m_add->setCompleter(completer);
    connect(m_add, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.size() == 1)
            offerNames();
    });
    connect(m_add, &QLineEdit::returnPressed, this, [this] { addText(m_add->text()); });
    connect(m_filter, &QLineEdit::textChanged, this, &TablePanel::applyFilter);
    connect(m_state, &QComboBox::currentIndexChanged, this, &TablePanel::applyFilter);
    return bar;
}

void TablePanel::offerNames()
{
    QSet<QString> seen;
    if (session()->context()) {
        const QList<Pv> pvs = session()->context()->allPvs();
        for (const Pv &pv : pvs)
            seen.insert(pv.name());
    }
    for (const SiteFloor &floor : session()->site().floors) {
        for (const SiteRoom &room : floor.rooms) {
            for (const SiteDevice &device : room.devices) {
                const QStringList pvs = Site::pvsOf(device);
                seen += QSet<QString>(pvs.begin(), pvs.end());
            }
        }
    }
    QStringList names(seen.begin(), seen.end());
    names.removeIf([](const QString &name) { return name.endsWith(QLatin1String(".DESC")); });
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return naturalLess(a, b); });
    m_known->setStringList(names);
}

// Rows

QStringList TablePanel::names() const
{
    return m_model->names();
}

void TablePanel::addText(const QString &text, int beforeId)
{
    const Result<QStringList> names = namesFromText(text, true);
    if (!names) {
        Q_EMIT session()->message(names.error().message(), true);
        return;
    }
    if (names->isEmpty())
        return;
    addNames(*names, beforeId);
    m_add->clear();
}

void TablePanel::addNames(const QStringList &names, int beforeId)
{
    QStringList before = m_model->names();
    QStringList fresh;
    for (const QString &name : names) {
        if (name.startsWith(QLatin1Char('#')) || m_model->idOfName(name) < 0)
            fresh.append(name);
    }
    if (!fresh.isEmpty()) {
        QStringList after = before;
        const int at = beforeId < 0 ? -1 : m_model->indexOfId(beforeId);
        if (at < 0)
            after += fresh;
        else
            after = before.mid(0, at) + fresh + before.mid(at);
        session()->undoStack()->push(new TablePanelCommand(
            this, tr("Add %n rows", nullptr, int(fresh.size())), std::move(before), std::move(after)));
    }
    QList<int> ids;
    for (const QString &name : names) {
        if (const int id = m_model->idOfName(name); id >= 0)
            ids.append(id);
    }
    if (ids.isEmpty() || m_model->placeOf(ids.first()) < 0)
        return;
    m_view->selectIds(ids);
    m_view->scrollTo(m_model->index(m_model->placeOf(ids.first()), 0));
}

void TablePanel::removeRows(const QList<int> &ids)
{
    const QSet<int> gone(ids.begin(), ids.end());
    QStringList after;
    const QList<int> all = m_model->ids();
    for (const int id : all) {
        if (!gone.contains(id))
            after.append(m_model->row(id).name);
    }
    if (after.size() == all.size())
        return;
    session()->undoStack()->push(
        new TablePanelCommand(this, tr("Remove %n rows", nullptr, int(ids.size())), m_model->names(), after));
    session()->selection()->set(m_view->selectedNames(), this);
}

void TablePanel::setNames(const QStringList &names)
{
    const QSet<QString> wanted(names.begin(), names.end());
    QList<int> gone;
    const QList<int> before = m_model->ids();
    for (const int id : before) {
        // Comments need not be unique, so they are set anew.
        if (m_model->row(id).comment || !wanted.contains(m_model->row(id).name))
            gone.append(id);
    }
    forget(gone);
    m_model->removeIds(gone);
    QList<int> added;
    const QStringList kept = m_model->names();
    qsizetype next = 0; // in kept
    for (qsizetype i = 0; i < names.size();) {
        if (next < kept.size() && names[i] == kept[next]) {
            ++next;
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < names.size() && !(next < kept.size() && names[end] == kept[next]))
            ++end;
        added += m_model->insertNames(names.mid(i, end - i), int(i));
        i = end;
    }
    subscribe(added);
}

void TablePanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasText())
        event->acceptProposedAction();
}

void TablePanel::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    addText(event->mimeData()->text());
}

void TablePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        addText(QGuiApplication::clipboard()->text());
    else
        Panel::keyPressEvent(event);
}

// What is shown

void TablePanel::applyFilter()
{
    const NameFilter filter(m_filter->text());
    const bool wrong = !filter.error().isEmpty();
    if (m_filter->property("invalid").toBool() != wrong) {
        m_filter->setProperty("invalid", wrong);
        m_filter->style()->unpolish(m_filter);
        m_filter->style()->polish(m_filter);
    }
    m_model->setFilter(filter, PvTableModel::StateFilter(m_state->currentData().toInt()));
}

void TablePanel::showCount()
{
    const int total = m_model->countOf(PvTableModel::AllRows);
    const int shown = m_model->rowCount();
    m_pages->setCurrentIndex(m_model->totalRows() == 0 ? 0 : 1);
    if (!m_model->filter().error().isEmpty())
        m_count->setText(m_model->filter().error());
    else if (shown < total)
        m_count->setText(tr("%1 of %n PVs", nullptr, total).arg(shown));
    else
        m_count->setText(total == 0 ? QString() : tr("%n PVs", nullptr, total));
}

void TablePanel::showSelection(const QStringList &pvs, QObject *source)
{
    if (source == this)
        return;
    QList<int> ids;
    for (const QString &pv : pvs) {
        if (const int id = m_model->idOfName(pv); id >= 0)
            ids.append(id);
    }
    m_view->selectIds(ids);
}

void TablePanel::showMenu(const QPoint &position)
{
    const QStringList names = m_view->selectedNames();
    const QList<int> ids = m_view->selectedIds();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Theme *theme = Theme::instance();
    const auto add = [&](const char *icon, const QString &text, auto action) {
        QAction *item = menu->addAction(theme->icon(QString::fromLatin1(icon)), text);
        connect(item, &QAction::triggered, this, action);
        item->setEnabled(!ids.isEmpty());
        return item;
    };
    add("read", tr("Read now"), [this, names] { Q_EMIT session()->gatherRequested(names); });
    add("chart", tr("Show on the chart"), [this, names] { Q_EMIT session()->chartRequested(names); });
    add("write", tr("Edit setpoint"), [this] { m_view->editCurrent(); })->setEnabled(!m_model->isReadOnly());
    bool failed = false;
    for (const int id : ids)
        failed |= m_model->row(id).write == PvTableRow::Failed;
    if (failed) {
        add("close", tr("Dismiss failed writes"), [this, ids] {
            for (const int id : ids)
                m_model->dismissFailure(id);
        });
    }
    menu->addSeparator();
    add("copy", tr("Copy names"), [this] { m_view->copyNames(); });
    add("table", tr("Copy rows"), [this] { m_view->copyRows(); });
    add("plus", tr("Paste names"), [this] { m_view->paste(); })->setEnabled(true);
    menu->addSeparator();
    add("trash", tr("Remove rows"), [this, ids] { removeRows(ids); });
    menu->addSeparator();
    QMenu *columns = menu->addMenu(tr("Columns"));
    m_view->addColumnActions(columns);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

} // namespace Candela
