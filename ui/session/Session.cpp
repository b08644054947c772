// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Session.h"

#include "models/LightGroups.h"
#include "models/SceneStore.h"
#include "models/SnapshotStore.h"
#include "session/GroupEdits.h"
#include "session/LightDesk.h"
#include "session/OperationMark.h"
#include "session/Selection.h"
#include "session/Settings.h"
#include "session/SiteDocument.h"
#include "session/WriteCommand.h"
#include "session/WriteHistory.h"

#include <QRegularExpression>

namespace Candela {

namespace {
constexpr int UndoSteps = 500;
}

Session::Session(QObject *parent)
    : QObject(parent)
    , m_selection(new Selection(this))
    , m_groups(new LightGroups(this))
    , m_undo(new QUndoStack(this))
    , m_groupEdits(new GroupEdits(m_groups, m_undo, this))
    , m_settings(new Settings(this))
    , m_scenes(new SceneStore(this))
    , m_snapshots(new SnapshotStore(m_undo, this))
    , m_desk(new LightDesk(this))
    , m_siteDocument(new SiteDocument(this))
    , m_writes(new WriteHistory(this))
{
    // The program runs for months.
    m_undo->setUndoLimit(UndoSteps);
}

Session::Session(Session *shared, const QString &windowKey)
    : m_shared(shared)
    , m_windowKey(windowKey)
    , m_selection(shared->m_selection)
    , m_groups(shared->m_groups)
    , m_undo(shared->m_undo)
    , m_groupEdits(shared->m_groupEdits)
    , m_settings(shared->m_settings)
    , m_scenes(shared->m_scenes)
    , m_snapshots(shared->m_snapshots)
    , m_desk(shared->m_desk)
    , m_siteDocument(shared->m_siteDocument)
    , m_writes(shared->m_writes)
{
    connect(shared, &Session::contextChanged, this, &Session::contextChanged);
    connect(shared, &Session::siteChanged, this, &Session::siteChanged);
    connect(shared, &Session::readOnlyChanged, this, &Session::readOnlyChanged);
    connect(shared, &Session::message, this, &Session::message);
    // There is one building for all windows.
    connect(this, &Session::demoRequested, shared, &Session::demoRequested);
    connect(this, &Session::siteFileRequested, shared, &Session::siteFileRequested);
}

Session::~Session()
{
    if (m_shared)
        return;
    // It has subscriptions of the context, which goes before the children.
    delete m_desk;
}

QObject *Session::place(const QString &windowKey, const QString &name) const
{
    const Session *all = m_shared ? m_shared : this;
    return all->m_places.value(windowKey + QLatin1Char('/') + name);
}

void Session::setPlace(const QString &name, QObject *object)
{
    root()->m_places[m_windowKey + QLatin1Char('/') + name] = object;
}

void Session::connectTo(const Config &config)
{
    if (m_shared) {
        m_shared->connectTo(config);
        return;
    }
    // The old context outlives the signal: panels drop their subscriptions while it is still there.
    std::unique_ptr<Context> old = std::move(m_context);
    m_context = std::make_unique<Context>(config);
    m_context->setReadOnly(m_readOnly);
    connect(m_context.get(), &Context::warning, this,
            [this](const QString &text) { Q_EMIT message(text, true); });
    connect(m_context.get(), &Context::duplicateServer, this,
            [this](const QString &pv, const QString &kept, const QString &other) {
                Q_EMIT message(tr("%1 is served twice: by %2, which is used, and by %3").arg(pv, kept, other),
                               true);
            });
    // Undo would write old values to other servers.
    for (int i = 0; i < m_undo->count(); ++i) {
        if (WriteCommand::isIn(m_undo->command(i))) {
            m_undo->clear();
            break;
        }
    }
    Q_EMIT contextChanged(m_context.get());
}

void Session::setSite(const Site &site)
{
    if (m_shared) {
        m_shared->setSite(site);
        return;
    }
    const OperationMark mark("showing the site");
    m_site = site;
    Q_EMIT siteChanged();
}

void Session::setReadOnly(bool readOnly)
{
    if (m_shared) {
        m_shared->setReadOnly(readOnly);
        return;
    }
    if (m_readOnly == readOnly)
        return;
    m_readOnly = readOnly;
    if (m_context)
        m_context->setReadOnly(readOnly);
    Q_EMIT readOnlyChanged(readOnly);
}

QStringList Session::namesFromText(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,]+"));
    QStringList names = text.split(separators, Qt::SkipEmptyParts);
    names.removeDuplicates();
    return names;
}

} // namespace Candela
