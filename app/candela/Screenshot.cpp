// SPDX-License-Identifier: GPL-3.0-or-later
#include "Screenshot.h"

#include "client/Context.h"
#include "panels/SnapshotsPanel.h"
#include "session/Selection.h"
#include "session/Session.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QPixmap>
#include <QRegularExpression>
#include <QWidget>

#include <cstdio>
#include <utility>

namespace Candela {

namespace {
constexpr QSize PanelSize{900, 560};
constexpr int MostRead = 100;
constexpr int MostTaken = 24;
constexpr qint64 LongestWaitMs = 30'000;
constexpr qint64 LiveForMs = 4'000; ///< So that a chart has something to show.
} // namespace

Screenshot::Screenshot(Session *session, QWidget *window, const QString &path)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_path(path)
{
    m_poll.setInterval(100);
    connect(&m_poll, &QTimer::timeout, this, &Screenshot::look);
}

void Screenshot::choosePanel(QDockWidget *dock)
{
    m_dock = dock;
    if (!dock)
        return;
    dock->show();
    dock->setFloating(true);
    dock->resize(PanelSize);
}

void Screenshot::fillPanel()
{
    QStringList names;
    for (const Pv &pv : m_session->context()->allPvs().mid(0, MostRead))
        names.append(pv.name());
    if (m_dock->objectName() == QLatin1String("gather"))
        Q_EMIT m_session->gatherRequested(names);
    else if (m_dock->objectName() == QLatin1String("scatter") ||
             m_dock->objectName() == QLatin1String("scenes"))
        m_session->selection()->set(names.filter(QRegularExpression(QStringLiteral(":LUM\\d+:LEVEL$"))),
                                    this);
    else if (auto *snapshots = qobject_cast<SnapshotsPanel *>(m_dock->widget()))
        snapshots->take(names.mid(0, MostTaken), QStringLiteral("09:00"));
    else if (m_dock->objectName() == QLatin1String("probe") && !names.isEmpty())
        Q_EMIT m_session->probeRequested(names.first());
}

void Screenshot::start()
{
    m_waited.start();
    m_poll.start();
}

void Screenshot::look()
{
    const ContextStats stats = m_session->context() ? m_session->context()->stats() : ContextStats();
    const bool live =
        stats.connected > 0 && stats.updates > 0 && stats.connecting == 0 && stats.searching == 0;
    if (!live)
        m_live.invalidate();
    else if (!m_live.isValid())
        m_live.start();
    if (m_live.isValid() && m_dock && !std::exchange(m_asked, true))
        fillPanel();
    if (m_live.isValid() && m_live.elapsed() >= LiveForMs) {
        take(0);
    } else if (m_waited.elapsed() > LongestWaitMs) {
        std::fprintf(stderr, "candela: %s\n",
                     qPrintable(tr("no live values within %1 s").arg(LongestWaitMs / 1000)));
        take(1);
    }
}

void Screenshot::take(int exitCode)
{
    m_poll.stop();
    QWidget *shown = m_dock ? m_dock->widget() : m_window;
    if (!shown->grab().save(m_path)) {
        std::fprintf(stderr, "candela: %s\n", qPrintable(tr("%1: cannot be written").arg(m_path)));
        exitCode = 1;
    }
    QCoreApplication::exit(exitCode);
}

} // namespace Candela
