// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ProbePanel.h"

#include "models/FormatNumber.h"
#include "models/FormatTime.h"
#include "models/FormatUnit.h"
#include "models/ProbeFacts.h"
#include "models/PvTableModel.h"
#include "panels/KnownNames.h"
#include "panels/ProbeFeed.h"
#include "panels/ProbeFields.h"
#include "panels/ProbeLog.h"
#include "panels/ProbeSetter.h"
#include "panels/ProbeWrites.h"
#include "session/Selection.h"
#include "session/Session.h"
#include "views/EmptyState.h"
#include "views/ProbeDelegate.h"
#include "views/ProbeHeadline.h"
#include "views/ProbeScale.h"
#include "views/Theme.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

namespace Candela {

ProbePanel::ProbePanel(Session *session, QWidget *parent)
    : Panel(session, parent)
    , m_feed(new ProbeFeed(this))
    , m_facts(new ProbeFactsModel(this))
    , m_headline(new ProbeHeadline(this))
    , m_scale(new ProbeScale(this))
    , m_setter(new ProbeSetter(session, this))
    , m_tabs(new QTabBar(this))
    , m_fields(new ProbeFields(this))
    , m_writes(new ProbeWrites(session->writes(), this))
    , m_log(new ProbeLog(this))
{
    auto *empty =
        new EmptyState(QStringLiteral("search"), tr("No PV yet"),
                       tr("Everything that is known of one PV is shown here. Type its name, or press "
                          "F3 on a row, a device or a result."),
                       this);
    QPushButton *selected = empty->addAction(tr("Probe the selection"), QStringLiteral("select"));
    connect(selected, &QPushButton::clicked, this,
            [this] { setPv(this->session()->selection()->pvs().value(0)); });

    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(true);
    m_tabs->setAccessibleName(tr("What to show of the PV"));
    for (const QString &text : {tr("Details"), tr("Fields"), tr("Writes"), tr("Log")})
        m_tabs->addTab(text);
    auto *details = new QStackedWidget(this);
    // Lists scroll: a low window is not made higher by them.
    details->setMinimumHeight(60);
    for (QWidget *page : {makeFacts(), static_cast<QWidget *>(m_fields), static_cast<QWidget *>(m_writes),
                          static_cast<QWidget *>(m_log)})
        details->addWidget(page);
    connect(m_tabs, &QTabBar::currentChanged, details, &QStackedWidget::setCurrentIndex);

    auto *probe = new QWidget(this);
    auto *inner = new QVBoxLayout(probe);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_headline);
    inner->addWidget(m_scale);
    inner->addWidget(m_setter);
    inner->addWidget(m_tabs);
    inner->addWidget(details, 1);
    auto *pages = new QWidget(this);
    m_pages = new QStackedLayout(pages);
    m_pages->addWidget(empty);
    m_pages->addWidget(probe);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(pages, 1);

    connect(m_feed, &ProbeFeed::changed, this, &ProbePanel::refresh);
    connect(m_feed, &ProbeFeed::recordTypeKnown, this, &ProbePanel::showFields);
    connect(m_fields, &ProbeFields::probeRequested, this, &ProbePanel::setPv);
    connect(session, &Session::probeRequested, this, &ProbePanel::setPv);
    connect(session, &Session::contextChanged, this, &ProbePanel::attach);
    connect(session, &Session::readOnlyChanged, this, &ProbePanel::refresh);
    connect(session->selection(), &Selection::changed, this, [this, selected](const QStringList &pvs) {
        selected->setEnabled(!pvs.isEmpty());
        if (m_follow->isChecked() && !pvs.isEmpty())
            setPv(pvs.first());
    });
    selected->setEnabled(!session->selection()->isEmpty());
}

ProbePanel::~ProbePanel() = default;

QWidget *ProbePanel::makeBar()
{
    const Theme *theme = Theme::instance();
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(ThemeMetrics::PanelMargin, 6, 8, 6);
    layout->setSpacing(4);
    m_field = new QLineEdit(bar);
    m_field->setPlaceholderText(tr("Name of a PV"));
    m_field->setAccessibleName(tr("PV to probe"));
    m_field->addAction(theme->icon(QStringLiteral("search"), &ThemeColors::secondaryText),
                       QLineEdit::LeadingPosition);
    m_known = new KnownNames(session(), m_field, false);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { setPv(m_field->text()); });
    layout->addWidget(m_field, 1);

    const auto button = [&](const char *icon, const QString &tip) {
        auto *one = new QToolButton(bar);
        one->setIcon(theme->icon(QString::fromLatin1(icon)));
        one->setToolTip(tip);
        one->setAccessibleName(tip);
        one->setAutoRaise(true);
        layout->addWidget(one);
        return one;
    };
    m_follow = button("select", tr("Follow the selection"));
    m_follow->setCheckable(true);
    connect(m_follow, &QToolButton::toggled, this, [this](bool on) {
        if (on && !session()->selection()->isEmpty())
            setPv(session()->selection()->pvs().first());
    });
    QToolButton *copy = button("copy", tr("Copy"));
    copy->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(copy);
    menu->addAction(tr("Copy name"), this, &ProbePanel::copyName);
    menu->addAction(tr("Copy value"), this, &ProbePanel::copyValue);
    menu->addAction(tr("Copy name and value"), this, &ProbePanel::copyBoth);
    menu->addAction(tr("Copy all details"), this, &ProbePanel::copyFacts);
    copy->setMenu(menu);
    QToolButton *more = button("more", tr("More"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *others = new QMenu(more);
    others->addAction(theme->icon(QStringLiteral("chart")), tr("Show on the chart"), this, [this] {
        if (!m_name.isEmpty())
            Q_EMIT session()->chartRequested({m_name});
    });
    others->addAction(theme->icon(QStringLiteral("table")), tr("Add to the table"), this, [this] {
        if (!m_name.isEmpty())
            Q_EMIT session()->tableRequested({m_name});
    });
    others->addAction(theme->icon(QStringLiteral("refresh")), tr("Read everything again"), this, [this] {
        m_feed->refresh();
        m_fields->refresh();
    });
    more->setMenu(others);
    return bar;
}

QWidget *ProbePanel::makeFacts()
{
    m_list = new QTreeView(this);
    m_list->setModel(m_facts);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setItemDelegate(
        new ProbeDelegate(ProbeFactsModel::TitleRole, ProbeFactsModel::ValueColumn, m_list));
    m_list->setHeaderHidden(true);
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(ProbeFactsModel::KeyColumn, ThemeMetrics::scaled(156));
    m_list->setAccessibleName(tr("Details of the PV"));
    connect(m_facts, &QAbstractItemModel::modelReset, m_list, [this] {
        for (int row = 0; row < m_facts->rowCount(); ++row)
            m_list->setFirstColumnSpanned(row, {}, m_facts->facts().at(row).isTitle());
    });
    auto *copy = new QAction(tr("Copy"), m_list);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &ProbePanel::copyFacts);
    m_list->addAction(copy);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    return m_list;
}

void ProbePanel::setPv(const QString &name)
{
    const QString wanted = name.trimmed();
    m_field->setText(wanted);
    if (wanted == m_name)
        return;
    m_name = wanted;
    attach();
}

void ProbePanel::setFollowing(bool follow)
{
    m_follow->setChecked(follow);
}

void ProbePanel::attach()
{
    Context *context = session()->context();
    m_pages->setCurrentIndex(m_name.isEmpty() ? 0 : 1);
    m_feed->watch(context, m_name);
    m_writes->show(m_name);
    m_log->show(context, m_feed->pv());
    showFields();
    refresh();
}

void ProbePanel::showFields()
{
    m_fields->show(session()->context(), m_name, m_feed->state().recordType);
}

void ProbePanel::refresh()
{
    const ProbeState &s = m_feed->state();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const bool connected = s.info.state == ChannelState::Connected;
    m_facts->setFacts(m_name.isEmpty() ? QList<ProbeFact>() : probeFacts(s, now));
    ProbeHeadline::Content content;
    content.connected = connected;
    if (s.reading.isValid()) {
        content.value = shownText(s.reading, s.metadata.get());
        content.unit = displayUnit(s.metadata);
        content.level = s.reading.severity();
    }
    content.severity =
        connected ? PvTableModel::severityText(content.level) : PvTableModel::stateText(s.info.state);
    QStringList note;
    if (!s.description.isEmpty())
        note << s.description;
    if (s.lostAtMs > 0)
        note << tr("lost %1").arg(formatAge(now - s.lostAtMs));
    else if (s.reading.isValid())
        note << formatTimeOfDay(s.reading.bestUnixNs());
    content.note = note.join(QStringLiteral("  ·  "));
    m_headline->set(content);
    const bool number = s.reading.isValid() && s.reading.count() == 1 &&
                        s.reading.type() != DataType::String && s.reading.type() != DataType::Enum;
    m_scale->set(s.metadata, number ? s.reading.toDouble() : std::numeric_limits<double>::quiet_NaN(),
                 !connected);
    m_setter->show(m_name, s);
}

QString ProbePanel::valueWithUnit() const
{
    const ProbeState &s = m_feed->state();
    if (!s.reading.isValid())
        return {};
    const QString value = s.reading.toText(s.metadata.get());
    const QString unit = displayUnit(s.metadata);
    return unit.isEmpty() ? value : QString(value + QLatin1Char(' ') + unit);
}

void ProbePanel::copyName()
{
    QGuiApplication::clipboard()->setText(m_name);
}

void ProbePanel::copyValue()
{
    const ProbeState &s = m_feed->state();
    QGuiApplication::clipboard()->setText(s.reading.isValid() ? s.reading.toText(s.metadata.get())
                                                              : QString());
}

void ProbePanel::copyBoth()
{
    QGuiApplication::clipboard()->setText(m_name + QLatin1Char('\t') + valueWithUnit());
}

void ProbePanel::copyFacts()
{
    const QModelIndexList selected = m_list->selectionModel()->selectedRows();
    QStringList lines;
    for (int row = 0; row < m_facts->rowCount(); ++row) {
        const bool wanted =
            selected.isEmpty() || !m_list->hasFocus() || m_list->selectionModel()->isRowSelected(row, {});
        const ProbeFact &fact = m_facts->facts().at(row);
        if (wanted && !fact.isTitle())
            lines.append(QString(fact.key + QLatin1Char('\t') + fact.value));
    }
    if (selected.isEmpty() || !m_list->hasFocus())
        lines.prepend(QString(tr("Name") + QLatin1Char('\t') + m_name));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

QJsonObject ProbePanel::save() const
{
    return {{QStringLiteral("pv"), m_name},
            {QStringLiteral("follow"), m_follow->isChecked()},
            {QStringLiteral("page"), m_tabs->currentIndex()}};
}

void ProbePanel::restore(const QJsonObject &state, QStringList *problems)
{
    const QJsonValue pv = state.value(QStringLiteral("pv"));
    if (!pv.isUndefined() && !pv.isString())
        problems->append(tr("probe.pv: is not a name"));
    m_tabs->setCurrentIndex(qBound(0, state.value(QStringLiteral("page")).toInt(), m_tabs->count() - 1));
    setFollowing(state.value(QStringLiteral("follow")).toBool());
    setPv(pv.toString());
}

} // namespace Candela
