// SPDX-License-Identifier: GPL-3.0-or-later
#include "DockLayout.h"

#include "Languages.h"

#include "panels/Panel.h"
#include "session/Session.h"
#include "views/Theme.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace Candela {

namespace {

/// Only the widest panels scroll for the words of their language, and tabs keep the room for theirs; nothing
/// is cut at the bottom.
class WideScroller : public QScrollArea
{
    static constexpr int WidestUnscrolled = 440;

public:
    using QScrollArea::QScrollArea;

    QSize minimumSizeHint() const override
    {
        QSize size = widget()->minimumSizeHint();
        if (size.width() > WidestUnscrolled)
            size = {WidestUnscrolled, size.height() + horizontalScrollBar()->sizeHint().height()};
        return size;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

DockLayout::DockLayout(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    window->setDockNestingEnabled(true);
    window->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    // The plan is a dock like the others, so that it can float and close; the docks share all of the window.
}

/// In large letters, or in the longer words of most other languages, all panels together would need more room
/// than a screen has: there they scroll.
QWidget *DockLayout::scrolling(QScrollArea *area, Panel *panel)
{
    area->setWidget(panel);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    panel->setAutoFillBackground(false); // a scroll area gives it a ground of its own
    area->viewport()->setBackgroundRole(QPalette::Window);
    return area;
}

QDockWidget *DockLayout::add(const QString &name, Panel *panel)
{
    if (Theme::instance()->scale() > 100)
        return add(name, panel, scrolling(new QScrollArea(m_window), panel));
    if (Languages::instance()->code() != QLatin1String("en"))
        return add(name, panel, scrolling(new WideScroller(m_window), panel));
    return add(name, panel, panel);
}

QDockWidget *DockLayout::add(const QString &name, Panel *panel, QWidget *content)
{
    auto *dock = new QDockWidget(panel->title(), m_window);
    dock->setObjectName(name);
    panel->setObjectName(name);
    panel->session()->setPlace(name, panel);
    m_panels.insert(name, panel);
    dock->setWidget(content);
    dock->setAllowedAreas(Qt::AllDockWidgetAreas);
    m_docks.insert(name, dock);
    m_names.append(name);
    return dock;
}

QDockWidget *DockLayout::addBar(const QString &name, Panel *panel)
{
    QDockWidget *dock = add(name, panel, panel);
    dock->setTitleBarWidget(new QWidget(dock));
    return dock;
}

Panel *DockLayout::panel(const QString &name) const
{
    return m_panels.value(name);
}

QList<QAction *> DockLayout::toggleActions() const
{
    QList<QAction *> actions;
    for (const QString &name : m_names)
        actions.append(m_docks.value(name)->toggleViewAction());
    return actions;
}

void DockLayout::show(const QString &name)
{
    QDockWidget *dock = m_docks.value(name);
    if (!dock)
        return;
    dock->show();
    dock->raise();
    panel(name)->setFocus();
}

void DockLayout::reset()
{
    const auto at = [this](const char *name) { return m_docks.value(QLatin1String(name)); };
    QDockWidget *plan = at("plan");
    QDockWidget *chart = at("chart");
    QDockWidget *gather = at("gather");
    QDockWidget *scatter = at("scatter");
    QDockWidget *table = at("table");
    QDockWidget *connections = at("connections");
    QDockWidget *audit = at("audit");
    QDockWidget *scenes = at("scenes");
    QDockWidget *decide = at("decide");
    QDockWidget *command = at("command");
    QDockWidget *probe = at("probe");
    for (QDockWidget *dock : std::as_const(m_docks)) {
        dock->setFloating(false);
        m_window->removeDockWidget(dock);
    }
    m_window->addDockWidget(Qt::TopDockWidgetArea, plan);
    m_window->splitDockWidget(plan, gather, Qt::Horizontal);
    m_window->splitDockWidget(gather, scatter, Qt::Vertical);
    m_window->splitDockWidget(plan, table, Qt::Vertical);
    m_window->splitDockWidget(table, chart, Qt::Horizontal);
    m_window->tabifyDockWidget(chart, decide);
    m_window->tabifyDockWidget(chart, at("snapshots"));
    m_window->tabifyDockWidget(chart, connections);
    m_window->tabifyDockWidget(chart, audit);
    m_window->tabifyDockWidget(scatter, scenes);
    m_window->tabifyDockWidget(scatter, probe);
    m_window->addDockWidget(Qt::BottomDockWidgetArea, command);
    for (QDockWidget *dock : std::as_const(m_docks))
        dock->show();
    chart->raise();
    scatter->raise();

    // The plan is the heart: it has the room.
    const int side = std::min(ThemeMetrics::scaled(400), m_window->width() * 2 / 5);
    const int width = m_window->width() - side;
    const int height = m_window->height();
    m_window->resizeDocks({plan, gather}, {width, side}, Qt::Horizontal);
    m_window->resizeDocks({table, chart}, {width * 50 / 100, width * 50 / 100}, Qt::Horizontal);
    m_window->resizeDocks({plan, table}, {height * 66 / 100, height * 34 / 100}, Qt::Vertical);
    m_window->resizeDocks({gather, scatter}, {height * 50 / 100, height * 50 / 100}, Qt::Vertical);
}

QJsonObject DockLayout::savePanels() const
{
    QJsonObject panels;
    for (const QString &name : m_names)
        panels[name] = panel(name)->save();
    return panels;
}

void DockLayout::handOver(DockLayout *successor)
{
    for (const QString &name : std::as_const(m_names))
        panel(name)->handOver(successor->panel(name));
}

void DockLayout::restorePanels(const QJsonObject &panels, QStringList *problems)
{
    for (const QString &name : std::as_const(m_names)) {
        if (panels.contains(name))
            panel(name)->restore(panels[name].toObject(), problems);
    }
}

} // namespace Candela
