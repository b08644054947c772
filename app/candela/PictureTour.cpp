// SPDX-License-Identifier: GPL-3.0-or-later
#include "PictureTour.h"

#include "Actions.h"
#include "DockLayout.h"
#include "MainWindow.h"

#include "session/Selection.h"
#include "session/Session.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDockWidget>
#include <QPixmap>
#include <QPointer>

#include <cstdio>

namespace Candela {

namespace {
constexpr qint64 LongestWaitMs = 30'000;
constexpr qint64 LiveForMs = 4'000; ///< So that a chart has something to show.
constexpr int SettleMs = 900;       ///< Until a panel that has come forward shows its values.
} // namespace

PictureTour::PictureTour(Session *session, MainWindow *window, const QString &path)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_path(path)
{
    m_poll.setInterval(100);
    connect(&m_poll, &QTimer::timeout, this, &PictureTour::look);
}

void PictureTour::start()
{
    m_waited.start();
    m_poll.start();
}

void PictureTour::look()
{
    const ContextStats stats = m_session->context() ? m_session->context()->stats() : ContextStats();
    const bool live =
        stats.connected > 0 && stats.updates > 0 && stats.connecting == 0 && stats.searching == 0;
    if (!live)
        m_live.invalidate();
    else if (!m_live.isValid())
        m_live.start();
    const bool shown = m_live.isValid() && m_live.elapsed() >= LiveForMs;
    if (!shown && m_waited.elapsed() <= LongestWaitMs)
        return;
    m_poll.stop();
    if (!shown) {
        std::fprintf(stderr, "candela: %s\n",
                     qPrintable(tr("no live values within %1 s").arg(LongestWaitMs / 1000)));
        m_failed = true;
    }
    plan();
    next();
}

void PictureTour::plan()
{
    save(m_window, QStringLiteral("window"));
    // A room with lamps and sensors is selected and read, so that no panel is empty.
    QStringList pvs;
    for (const SiteFloor &floor : m_session->site().floors) {
        for (const SiteRoom &room : floor.rooms) {
            if (!pvs.isEmpty() || room.devices.size() < 12)
                continue;
            for (const SiteDevice &device : room.devices)
                pvs << (device.kind == DeviceKind::Luminaire ? QString(device.pv + QLatin1String(":LEVEL"))
                                                             : device.pv);
        }
    }
    m_session->selection()->set(pvs, this);
    Session *session = m_window->session(); // a window answers what is asked in it
    Q_EMIT session->gatherRequested(pvs);
    if (!pvs.isEmpty())
        Q_EMIT session->probeRequested(pvs.first());
    m_steps.push_back({QStringLiteral("selection"), [this] { return m_window; }});
    for (const QString &name : m_window->docks()->names()) {
        m_steps.push_back({name, [this, name] {
                               QDockWidget *dock = m_window->docks()->dock(name);
                               dock->show();
                               dock->raise();
                               return dock;
                           }});
    }
    const std::pair<const char *, QAction *> dialogs[]{{"preferences", m_window->actions()->preferences},
                                                       {"keys", m_window->actions()->keys},
                                                       {"about", m_window->actions()->about}};
    for (const auto &[name, action] : dialogs) {
        m_steps.push_back({QString::fromLatin1(name), [this, action = action]() -> QWidget * {
                               action->trigger();
                               QDialog *shown = nullptr;
                               for (QDialog *dialog : m_window->findChildren<QDialog *>()) {
                                   if (dialog->isVisible())
                                       shown = dialog;
                               }
                               return shown;
                           }});
    }
}

void PictureTour::next()
{
    if (m_steps.empty()) {
        end(m_failed);
        return;
    }
    const Step step = std::move(m_steps.front());
    m_steps.pop_front();
    const QPointer<QWidget> widget = step.show();
    QTimer::singleShot(SettleMs, this, [this, widget, name = step.name] {
        save(widget, name);
        if (auto *dialog = qobject_cast<QDialog *>(widget))
            dialog->close();
        next();
    });
}

void PictureTour::save(QWidget *widget, const QString &name)
{
    const QString path = m_path.arg(name);
    if (widget && widget->grab().save(path))
        return;
    std::fprintf(stderr, "candela: %s\n", qPrintable(tr("%1: cannot be written").arg(path)));
    m_failed = true;
}

void PictureTour::end(int exitCode)
{
    QCoreApplication::exit(exitCode);
}

} // namespace Candela
