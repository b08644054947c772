// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/TablePanelDescriptions.h"

#include "async/Gather.h"
#include "client/Context.h"

#include <QFutureWatcher>

namespace Candela {

namespace {

constexpr int AtOnce = 200;

/// "BLD:F1:LUX.HIGH" and "BLD:F1:LUX" are fields of the same record.
QString descriptionField(const QString &pv)
{
    return pv.section(QLatin1Char('.'), 0, 0) + QStringLiteral(".DESC");
}

} // namespace

void TablePanelDescriptions::setContext(Context *context)
{
    ++m_generation;
    m_context = context;
    m_waiting.clear();
    m_known.clear();
    m_busy = false;
}

void TablePanelDescriptions::request(const QString &pv)
{
    if (!m_context)
        return;
    if (const auto known = m_known.constFind(pv); known != m_known.constEnd()) {
        if (!known->isEmpty())
            Q_EMIT arrived(pv, *known);
        return;
    }
    m_known.insert(pv, QString());
    m_waiting.enqueue(pv);
    // In the next turn, so that thousands that connect at once become a few requests.
    if (!m_busy) {
        m_busy = true;
        QMetaObject::invokeMethod(this, &TablePanelDescriptions::next, Qt::QueuedConnection);
    }
}

void TablePanelDescriptions::next()
{
    if (!m_context || m_waiting.isEmpty()) {
        m_busy = false;
        return;
    }
    QStringList asked;
    QStringList fields;
    while (!m_waiting.isEmpty() && asked.size() < AtOnce) {
        asked.append(m_waiting.dequeue());
        fields.append(descriptionField(asked.last()));
    }
    GatherOptions options;
    options.timeout = std::chrono::seconds(2);
    options.type = DataType::String;
    // A watcher, not then(): Qt 6.4 asserts that the context of a continuation is still there when it runs.
    auto *watcher = new QFutureWatcher<GatherResult>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, asked, generation = m_generation] {
        watcher->deleteLater();
        if (generation == m_generation && watcher->future().resultCount() > 0)
            take(asked, watcher->result());
    });
    watcher->setFuture(gather(m_context->pvs(fields), options));
}

void TablePanelDescriptions::take(const QStringList &asked, const GatherResult &result)
{
    for (qsizetype i = 0; i < result.size(); ++i) {
        result.pv(i).requestIdle();
        if (!result[i].ok())
            continue;
        const QString text = result[i].reading.toText();
        m_known.insert(asked[i], text);
        if (!text.isEmpty())
            Q_EMIT arrived(asked[i], text);
    }
    next();
}

} // namespace Candela
