// SPDX-License-Identifier: GPL-3.0-or-later
#include "Windows.h"

#include "Autosave.h"
#include "DockLayout.h"
#include "FileTransfer.h"
#include "MainWindow.h"
#include "UndoHistory.h"
#include "WindowEdit.h"
#include "WorkspaceFile.h"

#include "models/NameBook.h"
#include "panels/KnownNames.h"
#include "panels/Panel.h"
#include "panels/PlanEditing.h"
#include "panels/PlanPanel.h"
#include "session/LightDesk.h"
#include "session/OperationMark.h"
#include "session/Session.h"
#include "session/Settings.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStandardPaths>

namespace Candela {

namespace {
constexpr int LookAgainMs = 250;
constexpr int Cascade = 32; ///< Pixels that a new window stands off the last.
} // namespace

Windows::Entry::Entry() = default;
Windows::Entry::Entry(Entry &&) noexcept = default;
Windows::Entry &Windows::Entry::operator=(Entry &&other) noexcept
{
    window = std::move(other.window);
    session = std::move(other.session);
    return *this;
}
Windows::Entry::~Entry()
{
    window.reset();
}

Windows::Windows(QObject *parent)
    : QObject(parent)
    , m_session(std::make_unique<Session>())
    , m_workspaceFile(new WorkspaceFile(this))
    , m_autosave(new Autosave(this))
    , m_files(new FileTransfer(this))
{
    NameBook::shared()->setFile(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                                QStringLiteral("/names.txt"));
    KnownNames::remember(m_session.get());
    connect(m_workspaceFile, &WorkspaceFile::settled, m_autosave, &Autosave::setClean);
    connect(m_workspaceFile, &WorkspaceFile::unsettled, m_autosave, &Autosave::setModified);
    connect(m_autosave, &Autosave::modifiedChanged, this, &Windows::showTitles);
    connect(m_autosave, &Autosave::failed, this, [this](const QString &error) {
        Q_EMIT m_session->message(
            tr("This session could not be restored if the program was killed: %1").arg(error), true);
    });
    m_rebuild.setSingleShot(true);
    connect(&m_rebuild, &QTimer::timeout, this, &Windows::tryRebuild);
    connect(m_workspaceFile, &WorkspaceFile::pathChanged, this, &Windows::showTitles);
}

Windows::~Windows()
{
    m_active = nullptr;
    // It would capture windows that go.
    delete m_autosave;
    m_closed.clear();
    m_entries.clear();
}

QList<MainWindow *> Windows::all() const
{
    QList<MainWindow *> windows;
    for (const Entry &entry : m_entries)
        windows.append(entry.window.get());
    return windows;
}

MainWindow *Windows::active() const
{
    if (m_active)
        return m_active;
    return m_entries.empty() ? nullptr : m_entries.back().window.get();
}

Windows::Entry Windows::make(const QString &key)
{
    Entry entry;
    entry.session = std::make_unique<Session>(m_session.get(), key);
    entry.window = std::make_unique<MainWindow>(entry.session.get(), this);
    entry.window->installEventFilter(this);
    connect(entry.window.get(), &MainWindow::nameChanged, this, &Windows::showTitles);
    return entry;
}

MainWindow *Windows::add()
{
    const MainWindow *last = active();
    Entry entry = make(QString::number(++m_made));
    MainWindow *window = entry.window.get();
    if (last)
        window->setGeometry(last->normalGeometry().translated(Cascade, Cascade));
    else
        window->restoreGeometry(m_session->settings()->windowGeometry());
    m_entries.push_back(std::move(entry));
    showTitles();
    Q_EMIT added(window);
    return window;
}

void Windows::open()
{
    MainWindow *window = add();
    window->show();
    window->activateWindow();
}

void Windows::restore(const QList<WorkspaceWindow> &states, QStringList *problems)
{
    const auto wanted = size_t(qMax<qsizetype>(1, states.size()));
    const bool shown = active() && active()->isVisible();
    while (m_entries.size() > wanted) {
        MainWindow *window = m_entries.back().window.get();
        window->hide();
        forget(window);
    }
    while (m_entries.size() < wanted)
        add();
    for (qsizetype i = 0; i < states.size(); ++i)
        m_entries[size_t(i)].window->restore(states[i], problems);
    showTitles();
    for (const Entry &entry : m_entries) {
        if (shown && !entry.window->isVisible())
            entry.window->show();
    }
}

bool Windows::mayClose(MainWindow *window)
{
    if (m_quitting)
        return true;
    if (!mayEnd({window}, [window] { window->close(); }))
        return false;
    if (m_entries.size() > 1)
        return true;
    if (!window->plan()->editing()->mayLeave([window] { window->close(); }) ||
        !m_workspaceFile->mayLeave([window] { window->close(); }))
        return false;
    end(window);
    return true;
}

bool Windows::mayEnd(const QList<MainWindow *> &windows, const std::function<void()> &proceed)
{
    QStringList ends;
    for (const MainWindow *window : windows) {
        for (const QString &name : window->docks()->names())
            ends.append(window->docks()->panel(name)->endsWithIt());
    }
    ends.removeAll(QString());
    if (ends.isEmpty() || m_mayEnd)
        return true;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Candela"), tr("Close all the same?"),
                                QMessageBox::Cancel, windows.first());
    box->setInformativeText(ends.join(QLatin1Char('\n')));
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box->addButton(tr("Close"), QMessageBox::DestructiveRole), &QPushButton::clicked, this,
            [this, proceed] {
                const QScopedValueRollback asked(m_mayEnd, true);
                proceed();
            });
    box->setDefaultButton(QMessageBox::Cancel);
    box->open();
    return false;
}

void Windows::closed(MainWindow *window)
{
    if (m_quitting || m_entries.size() < 2)
        return;
    const QString key = window->session()->windowKey();
    const WorkspaceWindow state = window->capture();
    forget(window);
    m_session->undoStack()->push(new WindowEdit(this, key, state));
}

void Windows::forget(MainWindow *window)
{
    const auto gone = std::find_if(m_entries.begin(), m_entries.end(),
                                   [window](const Entry &entry) { return entry.window.get() == window; });
    if (gone == m_entries.end())
        return;
    if (m_active == window)
        m_active = nullptr;
    // It is still in the middle of its event.
    m_closed.push_back(std::move(*gone));
    m_entries.erase(gone);
    QTimer::singleShot(0, this, [this] { m_closed.clear(); });
    showTitles();
}

void Windows::reopen(const QString &key, const WorkspaceWindow &state)
{
    m_entries.push_back(make(key));
    MainWindow *window = m_entries.back().window.get();
    QStringList problems;
    window->restore(state, &problems);
    showTitles();
    Q_EMIT added(window);
    window->show();
}

WorkspaceWindow Windows::remove(const QString &key)
{
    for (const Entry &entry : m_entries) {
        if (entry.session->windowKey() != key || m_entries.size() < 2)
            continue;
        MainWindow *window = entry.window.get();
        const WorkspaceWindow state = window->capture();
        window->hide();
        forget(window);
        return state;
    }
    return {};
}

void Windows::quit()
{
    MainWindow *window = active();
    if (!window || !mayEnd(all(), [this] { quit(); }) ||
        !window->plan()->editing()->mayLeave([this] { quit(); }) ||
        !m_workspaceFile->mayLeave([this] { quit(); }))
        return;
    end(window);
    m_quitting = true;
    for (MainWindow *one : all())
        one->close();
    m_quitting = false;
}

void Windows::end(MainWindow *window)
{
    m_session->settings()->setWindowGeometry(window->saveGeometry());
    // If it cannot be kept, it stays where a killed program would leave it.
    if (m_workspaceFile->keepLast())
        m_autosave->end();
}

void Windows::rebuild()
{
    m_told.clear();
    if (!m_entries.empty())
        m_rebuild.start(0);
}

bool Windows::mayRebuild()
{
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget() ||
        QApplication::mouseButtons() != Qt::NoButton)
        return false;
    QString why;
    if (m_session->desk()->isBusy())
        why = tr("The windows follow as soon as the lights have been written");
    for (const MainWindow *window : all()) {
        // Questions belong to their window, and would close with it.
        for (const QWidget *child : window->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
            // But the list of steps is only looked at, and may stay open for long.
            if (child->isVisible() && child->windowType() == Qt::Dialog &&
                !qobject_cast<const UndoHistory *>(child))
                return false;
        }
        for (const QString &name : window->docks()->names()) {
            const Panel *panel = window->docks()->panel(name);
            if (panel->isBusy())
                why = tr("The windows follow as soon as what is under way in \u201c%1\u201d has ended")
                          .arg(panel->title());
        }
    }
    if (why.isEmpty())
        return true;
    if (why != m_told)
        Q_EMIT m_session->message(why, false);
    m_told = why;
    return false;
}

void Windows::tryRebuild()
{
    if (mayRebuild())
        rebuildNow();
    else
        m_rebuild.start(LookAgainMs);
}

void Windows::rebuildNow()
{
    const OperationMark mark("building the windows anew");
    // The new ones stand before the old ones go: the program does not end in between, channels stay in use,
    // and the screen is never empty.
    std::vector<Entry> old = std::move(m_entries);
    m_entries.clear();
    const MainWindow *wasActive = std::exchange(m_active, nullptr);
    QStringList problems;
    for (const Entry &before : old) {
        Entry entry = make(before.session->windowKey());
        MainWindow *window = entry.window.get();
        window->restore(before.window->capture(), &problems);
        // Exactly there: without a window manager restored geometry leaves room for a frame.
        if (!before.window->isMaximized() && !before.window->isFullScreen())
            window->setGeometry(before.window->geometry());
        before.window->docks()->handOver(window->docks());
        if (before.window.get() == wasActive)
            m_active = window;
        m_entries.push_back(std::move(entry));
        Q_EMIT added(window);
    }
    showTitles();
    for (size_t i = 0; i < old.size(); ++i) {
        if (old[i].window->isVisible())
            m_entries[i].window->show();
    }
    if (m_active)
        m_active->activateWindow();
    old.clear();
    for (const QString &problem : std::as_const(problems))
        qWarning("candela: %s", qPrintable(problem));
    Q_EMIT rebuilt();
}

void Windows::showTitles()
{
    const QString &path = m_workspaceFile->path();
    const QString file = QFileInfo(path).fileName();
    for (size_t i = 0; i < m_entries.size(); ++i) {
        MainWindow *window = m_entries[i].window.get();
        QString name = window->name();
        if (name.isEmpty() && i > 0)
            name = tr("Window %1").arg(i + 1);
        window->setWindowFilePath(path);
        window->setWindowModified(m_autosave->isModified() && !path.isEmpty());
        if (file.isEmpty() || name.isEmpty())
            window->setHeading(file.isEmpty() ? name : file);
        else
            //: A file and one of its windows
            window->setHeading(tr("%1, %2").arg(file, name));
    }
}

bool Windows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate) {
        for (const Entry &entry : m_entries) {
            if (entry.window.get() == watched)
                m_active = entry.window.get();
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Candela
