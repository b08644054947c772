// SPDX-License-Identifier: GPL-3.0-or-later
#include "MainWindow.h"

#include "AboutBox.h"
#include "Actions.h"
#include "DockLayout.h"
#include "FileTransfer.h"
#include "Finder.h"
#include "KeySheet.h"
#include "Languages.h"
#include "Manual.h"
#include "MenuBuilder.h"
#include "Preferences.h"
#include "StatusBar.h"
#include "UndoHistory.h"
#include "UndoPrompt.h"
#include "Windows.h"
#include "WorkspaceFile.h"

#include "panels/AuditPanel.h"
#include "panels/ChartPanel.h"
#include "panels/CommandLinePanel.h"
#include "panels/ConnectionsPanel.h"
#include "panels/DecidePanel.h"
#include "panels/GatherPanel.h"
#include "panels/PlanPanel.h"
#include "panels/ProbePanel.h"
#include "panels/ScatterPanel.h"
#include "panels/ScenesPanel.h"
#include "panels/SelectionLinks.h"
#include "panels/SnapshotsPanel.h"
#include "panels/TablesPanel.h"
#include "session/LightDesk.h"
#include "session/Selection.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "session/Workspace.h"
#include "views/PlainText.h"
#include "views/PlanView.h"
#include "views/Theme.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QScreen>
#include <QSet>
#include <QSignalBlocker>
#include <QUndoStack>

namespace Candela {

namespace {
constexpr QSize FirstSize{1440, 900};
}

MainWindow::MainWindow(Session *session, Windows *windows)
    : m_session(session)
    , m_windows(windows)
    , m_docks(new DockLayout(this))
    , m_actions(new Actions(this))
{
    PlainText::install();
    setObjectName(QStringLiteral("main"));
    addPanels();
    MenuBuilder menus(this, m_actions, m_docks);
    menus.build();
    m_recent = menus.recentMenu();
    m_site = menus.siteLabel();
    auto *status = new StatusBar(session, this);
    setStatusBar(status);
    connect(status, &StatusBar::lostClicked, this, [this] {
        m_docks->show(QStringLiteral("connections"));
        if (auto *panel = qobject_cast<ConnectionsPanel *>(m_docks->panel(QStringLiteral("connections"))))
            panel->showTrouble();
    });
    m_finder = new Finder(session, m_docks, m_actions, this);
    auto *undoPrompt = new UndoPrompt(session, this);
    connect(m_actions->redo, &QAction::triggered, undoPrompt, &UndoPrompt::redo);
    connect(m_actions->history, &QAction::triggered, this,
            [this, undoPrompt] { UndoHistory::open(m_session, undoPrompt, this); });

    connectFile();
    connectView();
    connectSelection();

    resize(FirstSize.boundedTo(screen()->availableSize()));
    m_docks->reset();
    setHeading({});
}

MainWindow::~MainWindow() = default;

void MainWindow::addPanels()
{
    m_plan = new PlanPanel(m_session, this);
    m_docks->add(QStringLiteral("plan"), m_plan);
    auto *tables = new TablesPanel(m_session, this);
    m_docks->add(QStringLiteral("table"), tables);
    auto *chart = new ChartPanel(m_session, this);
    auto *gather = new GatherPanel(m_session, this);
    m_docks->add(QStringLiteral("chart"), chart);
    m_docks->add(QStringLiteral("gather"), gather);
    new ChartSelectionLink(m_session->selection(), chart, this);
    new ResultsSelectionLink(m_session->selection(), gather->table(), gather->model(), this);
    m_docks->add(QStringLiteral("scatter"), new ScatterPanel(m_session, this));
    m_docks->add(QStringLiteral("scenes"), new ScenesPanel(m_session, this));
    m_docks->add(QStringLiteral("decide"), new DecidePanel(m_session, this));
    m_docks->addBar(QStringLiteral("command"), new CommandLinePanel(m_session, this));
    m_docks->add(QStringLiteral("probe"), new ProbePanel(m_session, this));
    auto *snapshots = new SnapshotsPanel(m_session, this);
    m_docks->add(QStringLiteral("snapshots"), snapshots);
    connect(snapshots, &SnapshotsPanel::takeRequested, tables, &TablesPanel::askSnapshot);
    connect(m_session, &Session::snapshotRequested, this,
            [this] { m_docks->show(QStringLiteral("snapshots")); });
    m_docks->add(QStringLiteral("connections"), new ConnectionsPanel(m_session, this));
    m_docks->add(QStringLiteral("audit"), new AuditPanel(m_session, this));
}

void MainWindow::connectFile()
{
    const Actions &a = *m_actions;
    WorkspaceFile *file = m_windows->workspaceFile();
    connect(a.newWindow, &QAction::triggered, m_windows, &Windows::open);
    connect(a.nameWindow, &QAction::triggered, this, &MainWindow::askName);
    connect(a.closeWindow, &QAction::triggered, this, &QWidget::close);
    connect(a.newWorkspace, &QAction::triggered, file, &WorkspaceFile::startNew);
    connect(a.open, &QAction::triggered, file, &WorkspaceFile::askOpen);
    connect(a.openLast, &QAction::triggered, file, &WorkspaceFile::openLast);
    connect(a.save, &QAction::triggered, file, &WorkspaceFile::save);
    connect(a.saveAs, &QAction::triggered, file, &WorkspaceFile::askSaveAs);
    connect(a.importFile, &QAction::triggered, m_windows->files(), &FileTransfer::askImport);
    connect(a.exportFile, &QAction::triggered, m_windows->files(), &FileTransfer::askExport);
    setAcceptDrops(true); // of files, wherever no panel takes drops
    connect(a.openSite, &QAction::triggered, m_session, &Session::siteFileRequested);
    connect(a.startDemo, &QAction::triggered, m_session, &Session::demoRequested);
    connect(a.quit, &QAction::triggered, m_windows, &Windows::quit);
    connect(a.preferences, &QAction::triggered, this, [this] { Preferences::open(m_session, this); });
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    connect(file, &WorkspaceFile::themeChosen, this, &MainWindow::markTheme);

    connect(a.undo, &QAction::triggered, m_session, &Session::undoRequested);
    connect(m_session->undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateUndo);
    connect(a.manual, &QAction::triggered, this, [this] {
        if (!m_manual)
            m_manual = new Manual(this);
        m_manual->open(Manual::pageFor(QApplication::focusWidget()));
    });
    connect(a.keys, &QAction::triggered, this, [this] { KeySheet::open(m_actions, this); });
    connect(a.about, &QAction::triggered, this, [this] { AboutBox::open(this); });
    updateUndo();
}

void MainWindow::connectView()
{
    const Actions &a = *m_actions;
    connect(a.find, &QAction::triggered, m_finder, &Finder::open);
    connect(a.themeSystem, &QAction::triggered, this, [this] { chooseTheme(QStringLiteral("system")); });
    connect(a.themeDark, &QAction::triggered, this, [this] { chooseTheme(QStringLiteral("dark")); });
    connect(a.themeLight, &QAction::triggered, this, [this] { chooseTheme(QStringLiteral("light")); });
    connect(a.toggleTheme, &QAction::triggered, this, [this] {
        chooseTheme(Theme::instance()->isDark() ? QStringLiteral("light") : QStringLiteral("dark"));
    });
    for (QAction *action : a.language->actions())
        action->setChecked(action->data().toString() == Languages::instance()->chosen());
    connect(a.language, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_session->settings()->setLanguage(action->data().toString());
        Languages::instance()->choose(action->data().toString());
    });
    connect(a.resetLayout, &QAction::triggered, m_docks, &DockLayout::reset);
    connect(a.fullScreen, &QAction::toggled, this, [this](bool full) {
        setWindowState(full ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    });
    // Another window may choose it.
    connect(m_session->settings(), &Settings::themeChanged, this, &MainWindow::markTheme);
    markTheme();
    connect(a.scaleUp, &QAction::triggered, this, [this] { stepScale(1); });
    connect(a.scaleDown, &QAction::triggered, this, [this] { stepScale(-1); });
    connect(a.scaleReset, &QAction::triggered, this, [this] { m_session->settings()->setScale(100); });

    PlanView *view = m_plan->view();
    connect(a.selectAll, &QAction::triggered, view, &PlanView::selectAll);
    connect(a.fit, &QAction::triggered, view, &PlanView::fit);
    connect(a.zoomIn, &QAction::triggered, view, &PlanView::zoomIn);
    connect(a.zoomOut, &QAction::triggered, view, &PlanView::zoomOut);
    connect(a.floorUp, &QAction::triggered, m_plan, [this] { m_plan->stepFloor(1); });
    connect(a.floorDown, &QAction::triggered, m_plan, [this] { m_plan->stepFloor(-1); });
    const auto showSite = [this] {
        m_site->setText(m_session->site().name.isEmpty() ? QStringLiteral("Candela")
                                                         : m_session->site().name);
    };
    connect(m_session, &Session::siteChanged, this, showSite);
    showSite();
}

void MainWindow::connectSelection()
{
    const Actions &a = *m_actions;
    Selection *selection = m_session->selection();
    connect(a.read, &QAction::triggered, this,
            [this, selection] { Q_EMIT m_session->gatherRequested(selection->pvs()); });
    connect(a.blackout, &QAction::triggered, m_session, &Session::blackoutRequested);
    connect(a.stopAll, &QAction::triggered, m_session->desk(), &LightDesk::stopAll);
    connect(a.commandLine, &QAction::triggered, this, [this] { m_docks->show(QStringLiteral("command")); });
    connect(m_session->desk(), &LightDesk::masterChanged, this, &MainWindow::updateSelectionActions);
    connect(a.clearSelection, &QAction::triggered, this, [this, selection] { selection->clear(this); });
    connect(a.selectionToChart, &QAction::triggered, this,
            [this, selection] { Q_EMIT m_session->chartRequested(selection->pvs()); });
    connect(a.selectionToTable, &QAction::triggered, this,
            [this, selection] { Q_EMIT m_session->tableRequested(selection->pvs()); });
    connect(a.probe, &QAction::triggered, this, [this, selection] {
        if (selection->isEmpty())
            m_docks->show(QStringLiteral("probe"));
        else
            Q_EMIT m_session->probeRequested(selection->pvs().first());
    });
    connect(selection, &Selection::changed, this, &MainWindow::updateSelectionActions);
    connect(m_session, &Session::readOnlyChanged, this, &MainWindow::updateSelectionActions);
    connect(m_session, &Session::siteChanged, this, &MainWindow::updateSelectionActions);
    connect(m_session, &Session::contextChanged, this, &MainWindow::updateSelectionActions);
    // What was asked for must be seen, even if its dock was closed.
    connect(m_session, &Session::gatherRequested, this, [this] {
        m_docks->dock(QStringLiteral("gather"))->setVisible(true);
        m_docks->dock(QStringLiteral("gather"))->raise();
    });
    connect(m_session, &Session::chartRequested, this,
            [this] { m_docks->dock(QStringLiteral("chart"))->setVisible(true); });
    connect(m_session, &Session::tableRequested, this,
            [this] { m_docks->dock(QStringLiteral("table"))->setVisible(true); });
    // The probe shares its place with others: it comes forward, the keyboard stays where it is.
    connect(m_session, &Session::probeRequested, this, [this] {
        m_docks->dock(QStringLiteral("probe"))->setVisible(true);
        m_docks->dock(QStringLiteral("probe"))->raise();
    });
    updateSelectionActions();
}

void MainWindow::updateSelectionActions()
{
    const Actions &a = *m_actions;
    const bool any = !m_session->selection()->isEmpty();
    a.read->setEnabled(any && m_session->context());
    for (QAction *action : {a.clearSelection, a.selectionToChart, a.selectionToTable})
        action->setEnabled(any);
    const bool site = !m_session->site().floors.isEmpty();
    for (QAction *action : {a.selectAll, a.fit, a.zoomIn, a.zoomOut, a.floorUp, a.floorDown})
        action->setEnabled(site);
    a.blackout->setEnabled(site && m_session->context() && !m_session->isReadOnly());
    const bool dark = m_session->desk()->master().isBlackout();
    a.blackout->setText(dark ? tr("End &blackout") : tr("&Blackout…"));
    a.blackout->setIconText(Actions::plainText(a.blackout->text()));
    a.blackout->setToolTip(m_session->isReadOnly() ? tr("Candela was started read-only: nothing is written")
                           : dark                  ? tr("Give all lights back what they had (Ctrl+B)")
                                  : tr("Take all lights to 0 %, and give them back (Ctrl+B)"));
    a.stopAll->setEnabled(m_session->context());
}

void MainWindow::updateUndo()
{
    const QUndoStack *stack = m_session->undoStack();
    m_actions->undo->setEnabled(stack->canUndo());
    m_actions->undo->setToolTip(stack->canUndo() ? tr("Undo: %1 (Ctrl+Z)").arg(stack->undoText())
                                                 : tr("Nothing to undo"));
    m_actions->redo->setEnabled(stack->canRedo());
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    const QStringList files = m_session->settings()->recentFiles();
    QSet<QString> names;
    QSet<QString> twice;
    for (const QString &path : files) {
        const QString name = QFileInfo(path).fileName();
        (names.contains(name) ? twice : names).insert(name);
    }
    for (const QString &path : files) {
        const QFileInfo file(path);
        // Files of the same name are told apart by their folders.
        QAction *action = m_recent->addAction(twice.contains(file.fileName()) ? QDir::toNativeSeparators(path)
                                                                              : file.fileName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this,
                [this, path] { m_windows->workspaceFile()->openAsked(path); });
    }
    if (files.isEmpty()) {
        m_recent->addAction(tr("No workspace was opened yet"))->setEnabled(false);
        return;
    }
    m_recent->setToolTipsVisible(true);
    m_recent->addSeparator();
    connect(m_recent->addAction(tr("&Clear this list")), &QAction::triggered, this, [this] {
        const QStringList all = m_session->settings()->recentFiles();
        for (const QString &path : all)
            m_session->settings()->removeRecentFile(path);
    });
}

void MainWindow::chooseTheme(const QString &theme)
{
    m_session->settings()->setTheme(theme);
}

void MainWindow::stepScale(int direction)
{
    static constexpr int Steps[]{75, 90, 100, 110, 125, 150, 175, 200};
    const int now = m_session->settings()->scale();
    int next = now;
    for (int step : Steps) {
        if (direction > 0 && step > now) {
            next = step;
            break;
        }
        if (direction < 0 && step < now)
            next = step;
    }
    m_session->settings()->setScale(next);
}

void MainWindow::markTheme()
{
    const QString theme = m_session->settings()->theme();
    QAction *action = theme == QLatin1String("dark")    ? m_actions->themeDark
                      : theme == QLatin1String("light") ? m_actions->themeLight
                                                        : m_actions->themeSystem;
    action->setChecked(true);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // Sizes of docks only mean something once the window has its own.
    if (!std::exchange(m_shown, true))
        m_docks->reset();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Questions take their time: the window closes when the answers are there.
    if (!m_windows->mayClose(this)) {
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
    m_windows->closed(this);
}

void MainWindow::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    Q_EMIT nameChanged();
}

void MainWindow::askName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Name of the window"));
    dialog->setLabelText(tr("Shown in the title, and kept in the workspace:"));
    dialog->setTextValue(m_name);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this](const QString &text) { setName(text.simplified()); });
    dialog->open();
}

void MainWindow::setHeading(const QString &heading)
{
    setWindowTitle(heading.isEmpty() ? QStringLiteral("[*]Candela") : tr("%1[*] - Candela").arg(heading));
}

WorkspaceWindow MainWindow::capture() const
{
    WorkspaceWindow window;
    window.title = m_name;
    window.geometry = saveGeometry();
    window.state = saveState();
    window.panels = m_docks->savePanels();
    window.unknown = m_unknown;
    return window;
}

void MainWindow::restore(const WorkspaceWindow &state, QStringList *problems)
{
    setName(state.title);
    m_unknown = state.unknown;
    if (!state.geometry.isEmpty())
        restoreGeometry(state.geometry);
    // A window that was never shown would put its docks where they stand at first.
    if (!state.state.isEmpty() && restoreState(state.state))
        m_shown = true;
    else
        m_docks->reset();
    const QSignalBlocker quiet(m_actions->fullScreen);
    m_actions->fullScreen->setChecked(isFullScreen());
    QJsonObject panels = state.panels;
    for (const QString &name : m_docks->names()) {
        if (!panels.contains(name))
            panels[name] = QJsonObject();
    }
    m_docks->restorePanels(panels, problems);
}

} // namespace Candela
