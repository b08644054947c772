// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ScatterPanel.h"

#include "models/ScatterPreviewModel.h"
#include "panels/ScatterLivePage.h"
#include "panels/ScatterMaster.h"
#include "panels/ScatterModes.h"
#include "panels/ScatterPreview.h"
#include "panels/ScatterSlider.h"
#include "panels/WriteConfirmation.h"
#include "session/LightDesk.h"
#include "session/LightWrite.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "views/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace Candela {

namespace {
constexpr int RenewMs = 150;
constexpr int LowestHeight = 160;
const QStringList PageKeys{QStringLiteral("live"),   QStringLiteral("set"),     QStringLiteral("gradient"),
                           QStringLiteral("column"), QStringLiteral("formula"), QStringLiteral("scene")};
} // namespace

ScatterPanel::ScatterPanel(Session *session, QWidget *parent)
    : Panel(session, parent)
    , m_preview(new ScatterPreview(session, this))
    , m_master(new ScatterMaster(session, this))
{
    QWidget *head = makeHead();
    makePages();
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    // In a low dock the upper part scrolls: a panel must never push the window over the edge of the screen.
    auto *upper = new QWidget(this);
    auto *inner = new QVBoxLayout(upper);
    inner->setContentsMargins(ThemeMetrics::PanelMargin, 8, ThemeMetrics::PanelMargin, 0);
    inner->setSpacing(6);
    inner->addWidget(head);
    inner->addWidget(m_tabs);
    inner->addWidget(m_pages);
    inner->addWidget(m_preview, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("plain"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(LowestHeight);
    scroll->viewport()->setAutoFillBackground(false);
    upper->setAutoFillBackground(false);
    scroll->setStyleSheet(QStringLiteral("QScrollArea#plain { background: transparent; }"));
    scroll->setWidget(upper);
    auto *lower = new QVBoxLayout;
    lower->setContentsMargins(ThemeMetrics::PanelMargin, 0, ThemeMetrics::PanelMargin, 0);
    lower->setSpacing(6);
    lower->addWidget(m_preview->foot());
    lower->addWidget(line);
    lower->addWidget(m_master);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(6);
    layout->addWidget(scroll, 1);
    layout->addLayout(lower);

    m_renew.setSingleShot(true);
    m_renew.setInterval(RenewMs);
    connect(&m_renew, &QTimer::timeout, this, [this] { plan(false); });
    connect(m_preview, &ScatterPreview::writeRequested, this, &ScatterPanel::write);
    connect(m_live, &ScatterLivePage::written, m_preview, &ScatterPreview::follow);
    connect(m_master, &ScatterMaster::written, m_preview, &ScatterPreview::follow);
    LightDesk *desk = session->desk();
    connect(desk, &LightDesk::lightsChanged, this, [this] {
        updateState();
        plan(true);
    });
    connect(desk, &LightDesk::valuesChanged, &m_renew, [this] {
        if (!m_renew.isActive())
            m_renew.start();
    });
    connect(desk, &LightDesk::touchedChanged, this, &ScatterPanel::updateState);
    connect(session, &Session::readOnlyChanged, this, &ScatterPanel::updateState);
    connect(session, &Session::contextChanged, this, &ScatterPanel::updateState);
    connect(session, &Session::siteChanged, this, &ScatterPanel::updateState);
    connect(session, &Session::blackoutRequested, this, &ScatterPanel::blackout);
    updateState();
    pageChanged();
}

QWidget *ScatterPanel::makeHead()
{
    auto *box = new QWidget(this);
    m_heading = new QLabel(box);
    QFont strong = m_heading->font();
    strong.setWeight(QFont::DemiBold);
    m_heading->setFont(strong);
    m_touched = new QLabel(box);
    m_touched->setToolTip(tr("Lights that were commanded from here and not released since"));
    m_release = new QPushButton(tr("Release"), box);
    connect(m_release, &QPushButton::clicked, this, [this] {
        LightDesk *desk = session()->desk();
        QList<int> lights;
        for (int light : desk->selected()) {
            if (desk->master().isTouched(light))
                lights.append(light);
        }
        // Nothing overridden among the selected: all of them are meant.
        if (LightWrite *release = desk->release(lights))
            m_preview->follow(release);
    });
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_heading, 1);
    row->addWidget(m_touched);
    row->addWidget(m_release);
    return box;
}

void ScatterPanel::makePages()
{
    m_tabs = new QTabBar(this);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(true);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setStyleSheet(QStringLiteral("QTabBar::tab { padding: 6px 6px; }"));
    m_tabs->setAccessibleName(tr("What to write"));
    for (const QString &text :
         {tr("Live"), tr("Set"), tr("Gradient"), tr("Column"), tr("Formula"), tr("Scene")})
        m_tabs->addTab(text);
    m_tabs->setTabToolTip(Live, tr("Sliders that the lights follow at once"));
    m_tabs->setTabToolTip(Set, tr("One value for all, more, less, or a share of what there is"));
    m_tabs->setTabToolTip(Gradient, tr("From one value to another over the plan"));
    m_tabs->setTabToolTip(Column, tr("A value for each, pasted or from a CSV file"));
    m_tabs->setTabToolTip(FormulaPage, tr("Computed for each light"));
    m_tabs->setTabToolTip(ScenePage, tr("What was saved before"));

    m_pages = new QStackedWidget(this);
    m_live = new ScatterLivePage(session(), m_pages);
    m_pages->addWidget(m_live);
    for (ScatterMode *mode : {static_cast<ScatterMode *>(new ScatterSetMode(m_pages)),
                              static_cast<ScatterMode *>(new ScatterGradientMode(m_pages)),
                              static_cast<ScatterMode *>(new ScatterColumnMode(m_pages)),
                              static_cast<ScatterMode *>(new ScatterFormulaMode(m_pages)),
                              static_cast<ScatterMode *>(new ScatterSceneMode(session(), m_pages))}) {
        m_pages->addWidget(mode);
        connect(mode, &ScatterMode::changed, this, [this] { plan(true); });
    }
    connect(m_tabs, &QTabBar::currentChanged, this, &ScatterPanel::pageChanged);
}

ScatterSlider *ScatterPanel::dim() const
{
    return m_live->dim();
}

ScatterSlider *ScatterPanel::colorTemperature() const
{
    return m_live->colorTemperature();
}

ScatterMode *ScatterPanel::mode(Page page) const
{
    return qobject_cast<ScatterMode *>(m_pages->widget(page));
}

void ScatterPanel::showPage(Page page)
{
    m_tabs->setCurrentIndex(page);
}

QString ScatterPanel::resultText() const
{
    return m_preview->resultText();
}

void ScatterPanel::pageChanged()
{
    const int page = m_tabs->currentIndex();
    // Each page is as tall as it needs to be; the preview has the rest.
    for (int i = 0; i < m_pages->count(); ++i)
        m_pages->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                          i == page ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_pages->setCurrentIndex(page);
    m_pages->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_preview->setCompact(page == Live);
    plan(true);
}

void ScatterPanel::updateState()
{
    const LightDesk *desk = session()->desk();
    const int count = int(desk->selected().size());
    m_heading->setText(count ? tr("%n lights selected", nullptr, count) : tr("No lights selected"));
    QString why = desk->obstacle();
    if (why.isEmpty() && count == 0)
        why = tr("Select lights on the plan first");
    const bool scene = m_tabs->currentIndex() == ScenePage;
    m_pages->setEnabled(why.isEmpty() || (scene && desk->obstacle().isEmpty()));
    m_live->setToolTip(why);
    const int touched = desk->master().touchedCount();
    m_touched->setText(tr("%n overridden", nullptr, touched));
    m_touched->setVisible(touched > 0);
    m_release->setVisible(touched > 0);
    m_release->setEnabled(desk->obstacle().isEmpty());
    m_release->setToolTip(tr("Give back what the lights had before: the selected ones, or all"));
}

void ScatterPanel::plan(bool fresh)
{
    updateState();
    const ScatterMode *current = mode(Page(m_tabs->currentIndex()));
    if (!current)
        return;
    LightDesk *desk = session()->desk();
    QString problem;
    ScatterPlan made;
    if (desk->selected().isEmpty() && m_tabs->currentIndex() != ScenePage)
        problem = tr("Select lights on the plan first");
    else
        made = current->plan(desk->wanted(), desk->selected(), &problem);
    m_preview->setPlan(desk->wanted(), made, problem, fresh);
    // Lamp hours and the light that is given are not watched: they are read once for a formula.
    if (fresh && current->needsEverything() && problem.isEmpty() && isVisible())
        desk->read(desk->selected(), LightDesk::Everything, this, [this](int) { plan(false); });
}

void ScatterPanel::write()
{
    const ScatterMode *current = mode(Page(m_tabs->currentIndex()));
    LightDesk *desk = session()->desk();
    if (!current || !desk->obstacle().isEmpty())
        return;
    // What was shown is what is written. Behind an outcome it is made anew.
    QString problem;
    const ScatterPlan made = m_preview->showsOutcome()
                                 ? current->plan(desk->wanted(), desk->selected(), &problem)
                                 : m_preview->model()->plan();
    if (made.writeCount() == 0) {
        plan(true);
        return;
    }
    LightDesk::Options options;
    options.fadeSeconds = m_preview->fadeSeconds();
    options.completion = m_preview->waitsForCompletion();
    const QString text = current->describe(made.writeCount());
    const auto send = [this, desk, made, text, options] {
        if (LightWrite *sent = desk->write(made, text, options))
            m_preview->follow(sent);
    };
    // The preview beside the button is the review of a wide write.
    if (session()->settings()->confirmation() == Settings::Confirmation::Every)
        WriteConfirmation::ask(session(), this, made.writeCount(), tr("%1?").arg(text),
                               tr("You can undo this."), send);
    else
        send();
}

void ScatterPanel::blackout()
{
    m_master->toggleBlackout();
}

void ScatterPanel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_preview->writeButton()->isEnabled() && m_tabs->currentIndex() != Live)
        m_preview->writeButton()->click();
    else if (event->key() == Qt::Key_Escape && session()->desk()->isBusy())
        session()->desk()->stopAll();
    else
        Panel::keyPressEvent(event);
}

QJsonObject ScatterPanel::save() const
{
    QJsonObject state;
    state[QStringLiteral("page")] = PageKeys.at(m_tabs->currentIndex());
    state[QStringLiteral("fadeSeconds")] = m_preview->fadeSeconds();
    state[QStringLiteral("completion")] = m_preview->waitsForCompletion();
    for (int page = Set; page < PageCount; ++page) {
        const QJsonObject own = mode(Page(page))->save();
        if (!own.isEmpty())
            state[PageKeys.at(page)] = own;
    }
    return state;
}

void ScatterPanel::restore(const QJsonObject &state, QStringList *problems)
{
    const QJsonValue page = state[QStringLiteral("page")];
    if (PageKeys.contains(page.toString()))
        m_tabs->setCurrentIndex(int(PageKeys.indexOf(page.toString())));
    else if (!page.isUndefined())
        problems->append(QStringLiteral("scatter.page: ") + tr("is none of the ways to write"));
    const QJsonValue fade = state[QStringLiteral("fadeSeconds")];
    if (!fade.isUndefined() && !fade.isDouble())
        problems->append(QStringLiteral("scatter.fadeSeconds: ") + tr("is not a number"));
    m_preview->setOptions(fade.toDouble(), state[QStringLiteral("completion")].toBool(true));
    for (int i = Set; i < PageCount; ++i) {
        const QJsonValue own = state[PageKeys.at(i)];
        if (own.isObject())
            mode(Page(i))->restore(own.toObject());
        else if (!own.isUndefined())
            problems->append(QStringLiteral("scatter.%1: ").arg(PageKeys.at(i)) + tr("is not an object"));
    }
}

} // namespace Candela
