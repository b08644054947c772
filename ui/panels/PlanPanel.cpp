// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/PlanPanel.h"

#include "models/LightGroups.h"
#include "models/PlanModel.h"
#include "panels/PlanEditBar.h"
#include "panels/PlanEditing.h"
#include "panels/PlanFeed.h"
#include "panels/PlanGroupList.h"
#include "panels/PlanMenu.h"
#include "panels/PlanRuleBar.h"
#include "panels/PlanSidebar.h"
#include "panels/PlanToPlace.h"
#include "panels/PlanToolBar.h"
#include "session/Selection.h"
#include "session/Session.h"
#include "views/EmptyState.h"
#include "views/PlanHeat.h"
#include "views/PlanLegend.h"
#include "views/PlanMiniMap.h"
#include "views/PlanView.h"
#include "views/Theme.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace Candela {

PlanPanel::PlanPanel(Session *session, QWidget *parent)
    : Panel(session, parent)
    , m_model(new PlanModel(this))
    , m_feed(new PlanFeed(session, m_model, this))
    , m_view(new PlanView(m_model))
    , m_map(new PlanMiniMap(m_model, m_view))
    , m_legend(new PlanLegend(m_view->heat()))
    , m_rule(new PlanRuleBar(m_model, m_view, session->groups()))
    , m_groups(new PlanGroupList(m_model, session->groups(), session->selection()))
    , m_tools(new PlanToolBar(m_model, m_view, m_map, m_rule))
    , m_editing(new PlanEditing(session, m_model, m_view, this))
    , m_editBar(new PlanEditBar(m_editing, session->siteDocument()))
    , m_toPlace(new PlanToPlace)
    , m_sidebar(new PlanSidebar(m_model))
    , m_empty(
          new EmptyState(QStringLiteral("building"), tr("No building yet"),
                         tr("The plan shows a building with its sensors and lights, and selects them with a "
                            "rectangle. Try it on a simulated one, or open a site file of your own.")))
    , m_page(makePlanPage())
    , m_stack(new QStackedLayout(this))
{
    makeEmptyPage();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_page);
    setFocusProxy(m_view);

    connectView();
    connectEditing();
    connect(session, &Session::siteChanged, this, &PlanPanel::showSite);
    showSite();
}

void PlanPanel::connectEditing()
{
    connect(m_tools->editButton(), &QToolButton::toggled, m_editing, &PlanEditing::setOn);
    connect(m_editing, &PlanEditing::onChanged, this, [this](bool on) {
        m_tools->editButton()->setChecked(on);
        m_sidebar->setEditing(on);
    });
    connect(m_editing, &PlanEditing::floorAdded, this, &PlanPanel::showFloor);
    connect(m_editing, &PlanEditing::placed, m_toPlace, &PlanToPlace::removeNames);
    connect(m_toPlace, &PlanToPlace::placeWanted, this,
            [this](const QStringList &names) { m_editing->place(names, m_view->seenMetres().center()); });
    connect(m_toPlace, &PlanToPlace::problem, this,
            [this](const QString &text) { Q_EMIT session()->message(text, true); });
}

void PlanPanel::connectView()
{
    connect(m_sidebar, &PlanSidebar::floorChosen, this, &PlanPanel::showFloor);
    connect(m_sidebar, &PlanSidebar::kindsChosen, m_view, &PlanView::setSelectableKinds);

    Selection *selection = session()->selection();
    const auto tell = [this](const QString &problem) { Q_EMIT session()->message(problem, true); };
    connect(m_groups, &PlanGroupList::problem, this, tell);
    connect(m_view, &PlanView::menuWanted, this, [this](QPoint global, QPointF metres, int device) {
        PlanMenu::open(m_view, m_model, session(), global, metres, device);
    });
    connect(selection, &Selection::changed, this, [this](const QStringList &pvs, QObject *source) {
        if (source != this)
            m_view->setSelectedPvs(pvs);
    });
    connect(m_view, &PlanView::selectionEdited, this,
            [this, selection](const QStringList &pvs, PlanView::Edit edit) {
                switch (edit) {
                case PlanView::Edit::Replace:
                    selection->set(pvs, this);
                    break;
                case PlanView::Edit::Add:
                    selection->add(pvs, this);
                    break;
                case PlanView::Edit::Remove:
                    selection->remove(pvs, this);
                    break;
                }
            });
    const auto read = [this, selection] {
        if (!selection->isEmpty())
            Q_EMIT session()->gatherRequested(selection->pvs());
    };
    connect(m_view, &PlanView::bandReleased, this, read);
    connect(m_view, &PlanView::readRequested, this, read);
    connect(m_view, &PlanView::chartRequested, session(), &Session::chartRequested);
    connect(m_view, &PlanView::floorStepRequested, this, &PlanPanel::stepFloor);
    connect(m_view, &PlanView::planProblem, this, [this](const QString &problem) {
        if (!problem.isEmpty())
            Q_EMIT session()->message(problem, true);
    });
}

QWidget *PlanPanel::makePlanPage()
{
    auto *page = new QWidget(this);
    m_zoom = makeZoomButtons();
    auto *stage = new QGridLayout;
    stage->setContentsMargins(0, 0, 0, 0);
    stage->addWidget(m_view, 0, 0);
    stage->addWidget(m_zoom, 0, 0, Qt::AlignRight | Qt::AlignBottom);
    stage->addWidget(m_map, 0, 0, Qt::AlignRight | Qt::AlignTop);

    auto *make = new QToolButton;
    make->setIcon(Theme::instance()->icon(QStringLiteral("plus")));
    make->setToolTip(tr("New group of the selection"));
    make->setAccessibleName(make->toolTip());
    make->setAutoRaise(true);
    connect(make, &QToolButton::clicked, m_groups, &PlanGroupList::make);
    m_sidebar->addGroups(m_groups, make);
    m_sidebar->addToPlace(m_toPlace);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_tools);
    right->addWidget(m_editBar);
    right->addWidget(m_legend);
    right->addLayout(stage, 1);
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addLayout(right, 1);
    return page;
}

QWidget *PlanPanel::makeZoomButtons()
{
    auto *corner = new QWidget;
    auto *box = new QFrame(corner);
    box->setAutoFillBackground(true);
    box->setBackgroundRole(QPalette::Base);
    auto *margins = new QHBoxLayout(corner);
    margins->setContentsMargins(0, 0, 12, 12);
    margins->addWidget(box);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(4, 2, 4, 2);
    layout->setSpacing(4);
    const auto add = [&](const QString &icon, const QString &tip, void (PlanView::*slot)()) {
        auto *button = new QToolButton(box);
        button->setIcon(Theme::instance()->icon(icon));
        button->setIconSize(QSize(ThemeMetrics::Icon, ThemeMetrics::Icon));
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, m_view, slot);
        layout->addWidget(button);
    };
    add(QStringLiteral("zoom-out"), tr("Zoom out (−)"), &PlanView::zoomOut);
    add(QStringLiteral("zoom-in"), tr("Zoom in (+)"), &PlanView::zoomIn);
    add(QStringLiteral("fit"), tr("Show the whole floor (Home)"), &PlanView::fit);
    return corner;
}

void PlanPanel::makeEmptyPage()
{
    QPushButton *demo = m_empty->addAction(tr("Start the demo building"), QStringLiteral("play"));
    connect(demo, &QPushButton::clicked, session(), &Session::demoRequested);
    QPushButton *open = m_empty->addAction(tr("Open a site file…"), QStringLiteral("open"));
    connect(open, &QPushButton::clicked, session(), &Session::siteFileRequested);
    QPushButton *blank = m_empty->addAction(tr("Draw a new plan"), QStringLiteral("edit"));
    connect(blank, &QPushButton::clicked, m_editing, &PlanEditing::startBlank);
}

void PlanPanel::setBusy(const QString &sentence)
{
    m_empty->setSentence(sentence);
}

void PlanPanel::showSite()
{
    m_model->setSite(session()->site());
    m_sidebar->setFloor(m_view->floor());
    m_stack->setCurrentWidget(m_model->floorCount() > 0 ? m_page : static_cast<QWidget *>(m_empty));
    m_view->setSelectableKinds(m_sidebar->kinds());
    m_view->setSelectedPvs(session()->selection()->pvs());
    if (m_model->floorCount() > 0 && !m_wanted.isEmpty()) {
        QStringList ignored;
        restore(std::exchange(m_wanted, {}), &ignored);
    }
}

void PlanPanel::showFloor(int floor)
{
    m_view->setFloor(floor);
    m_sidebar->setFloor(m_view->floor());
}

void PlanPanel::stepFloor(int step)
{
    showFloor(std::clamp(m_view->floor() + step, 0, std::max(0, m_model->floorCount() - 1)));
}

QJsonObject PlanPanel::save() const
{
    QJsonObject state = m_view->floor() < 0 ? m_wanted : QJsonObject();
    if (m_view->floor() < 0)
        return state;
    if (!m_rule->text().isEmpty())
        state[QStringLiteral("rule")] = m_rule->text();
    if (const auto kind = m_view->heat()->kind()) {
        QJsonObject heat{{QStringLiteral("kind"), deviceKindName(*kind)}};
        if (m_view->heat()->colors() == HeatColors::Cividis)
            heat[QStringLiteral("colors")] = QStringLiteral("cividis");
        if (!m_view->heat()->isAutomatic())
            heat[QStringLiteral("range")] =
                QJsonArray{m_view->heat()->scale().low, m_view->heat()->scale().high};
        state[QStringLiteral("heat")] = heat;
    }
    state[QStringLiteral("floor")] = m_model->site().floors[m_view->floor()].id;
    state[QStringLiteral("kinds")] = int(m_view->selectableKinds());
    return state;
}

void PlanPanel::restore(const QJsonObject &state, QStringList *problems)
{
    const QJsonValue floor = state[QStringLiteral("floor")];
    const QJsonValue kinds = state[QStringLiteral("kinds")];
    if (!floor.isUndefined() && !floor.isString())
        problems->append(QStringLiteral("plan.floor: ") + tr("is not a text"));
    if (!kinds.isUndefined() && !kinds.isDouble())
        problems->append(QStringLiteral("plan.kinds: ") + tr("is not a number"));
    if (m_model->floorCount() == 0) {
        m_wanted = state;
        return;
    }
    m_rule->setText(state[QStringLiteral("rule")].toString());
    restoreHeat(state[QStringLiteral("heat")], problems);
    for (int i = 0; i < m_model->floorCount(); ++i) {
        if (m_model->site().floors[i].id == floor.toString())
            showFloor(i);
    }
    if (kinds.isDouble()) {
        m_sidebar->setKinds(quint32(kinds.toInt()));
        m_view->setSelectableKinds(m_sidebar->kinds());
    }
}

void PlanPanel::restoreHeat(const QJsonValue &value, QStringList *problems)
{
    const QJsonObject heat = value.toObject();
    if (!value.isUndefined() && !value.isObject())
        problems->append(QStringLiteral("plan.heat: ") + tr("is not an object"));
    std::optional<DeviceKind> kind;
    const QString name = heat[QStringLiteral("kind")].toString();
    for (int i = 0; i < DeviceKindCount; ++i) {
        if (deviceKindName(DeviceKind(i)) == name)
            kind = DeviceKind(i);
    }
    if (!heat.isEmpty() && !kind)
        problems->append(QStringLiteral("plan.heat.kind: ") + tr("\"%1\" is no kind").arg(name));
    m_view->heat()->setKind(kind);
    m_view->heat()->setColors(heat[QStringLiteral("colors")].toString() == QLatin1String("cividis")
                                  ? HeatColors::Cividis
                                  : HeatColors::Viridis);
    const QJsonArray range = heat[QStringLiteral("range")].toArray();
    if (range.size() == 2)
        m_view->heat()->setRange(range[0].toDouble(), range[1].toDouble());
}

void PlanPanel::handOver(Panel *successor)
{
    auto *next = qobject_cast<PlanPanel *>(successor);
    if (!next)
        return;
    if (next->m_view->floor() == m_view->floor())
        next->m_view->takeCamera(m_view);
    next->m_editing->setOn(m_editing->isOn());
}

} // namespace Candela
