// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/PlanPanel.h"

#include "models/PlanModel.h"
#include "panels/PlanFeed.h"
#include "panels/PlanSidebar.h"
#include "session/Selection.h"
#include "session/Session.h"
#include "views/EmptyState.h"
#include "views/PlanView.h"
#include "views/Theme.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

namespace Candela {

PlanPanel::PlanPanel(Session *session, QWidget *parent)
    : Panel(session, parent)
    , m_model(new PlanModel(this))
    , m_feed(new PlanFeed(session, m_model, this))
    , m_view(new PlanView(m_model))
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

    connect(session, &Session::siteChanged, this, &PlanPanel::showSite);
    connect(m_sidebar, &PlanSidebar::floorChosen, this, &PlanPanel::showFloor);
    connect(m_sidebar, &PlanSidebar::kindsChosen, m_view, &PlanView::setSelectableKinds);

    Selection *selection = session->selection();
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
            Q_EMIT this->session()->gatherRequested(selection->pvs());
    };
    connect(m_view, &PlanView::bandReleased, this, read);
    connect(m_view, &PlanView::readRequested, this, read);
    connect(m_view, &PlanView::chartRequested, session, &Session::chartRequested);
    connect(m_view, &PlanView::floorStepRequested, this, &PlanPanel::stepFloor);
    connect(m_view, &PlanView::planProblem, this, [this](const QString &problem) {
        if (!problem.isEmpty())
            Q_EMIT this->session()->message(problem, true);
    });
    showSite();
}

QWidget *PlanPanel::makePlanPage()
{
    auto *page = new QWidget(this);
    m_zoom = makeZoomButtons();
    auto *stage = new QGridLayout;
    stage->setContentsMargins(0, 0, 0, 0);
    stage->addWidget(m_view, 0, 0);
    stage->addWidget(m_zoom, 0, 0, Qt::AlignRight | Qt::AlignBottom);
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addLayout(stage, 1);
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
        button->setFocusPolicy(Qt::NoFocus);
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
}

void PlanPanel::setBusy(const QString &sentence)
{
    m_empty->setSentence(sentence);
}

void PlanPanel::showSite()
{
    m_model->setSite(session()->site());
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
    if (m_view->floor() < 0)
        return m_wanted;
    QJsonObject state;
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
    for (int i = 0; i < m_model->floorCount(); ++i) {
        if (m_model->site().floors[i].id == floor.toString())
            showFloor(i);
    }
    if (kinds.isDouble()) {
        m_sidebar->setKinds(quint32(kinds.toInt()));
        m_view->setSelectableKinds(m_sidebar->kinds());
    }
}

} // namespace Candela
