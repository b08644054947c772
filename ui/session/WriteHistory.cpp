// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/WriteHistory.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace Candela {

QString writeOriginText(const QString &origin)
{
    static const char *const words[]{QT_TRANSLATE_NOOP("Candela::WriteOrigin", "Table"),
                                     QT_TRANSLATE_NOOP("Candela::WriteOrigin", "Restore"),
                                     QT_TRANSLATE_NOOP("Candela::WriteOrigin", "Probe"),
                                     QT_TRANSLATE_NOOP("Candela::WriteOrigin", "Lights"),
                                     QT_TRANSLATE_NOOP("Candela::WriteOrigin", "Scene"),
                                     QT_TRANSLATE_NOOP("Candela::WriteOrigin", "Command line"),
                                     QT_TRANSLATE_NOOP("Candela::WriteOrigin", "Undo"),
                                     QT_TRANSLATE_NOOP("Candela::WriteOrigin", "Redo"),
                                     QT_TRANSLATE_NOOP("Candela::WriteOrigin", "Release"),
                                     QT_TRANSLATE_NOOP("Candela::WriteOrigin", "Grand master")};
    for (const char *word : words) {
        if (origin == QLatin1String(word))
            return QCoreApplication::translate("Candela::WriteOrigin", word);
    }
    const QLatin1String loop("Loop ");
    if (origin.startsWith(loop))
        return QCoreApplication::translate("Candela::WriteOrigin", "Loop %1").arg(origin.mid(loop.size()));
    return origin;
}

WriteHistory::WriteHistory(QObject *parent)
    : QObject(parent)
{
}

WriteHistory::~WriteHistory()
{
    endAll();
}

void WriteHistory::note(const QList<WriteRecord> &records)
{
    if (records.isEmpty())
        return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QList<WriteRecord> timed = records;
    for (WriteRecord &record : timed) {
        if (record.unixMs == 0)
            record.unixMs = now;
        m_records.push_back(record);
    }
    while (m_records.size() > Kept)
        m_records.pop_front();
    Q_EMIT noted(timed);
}

quint64 WriteHistory::begin(const QList<WriteRecord> &records)
{
    m_pending.insert(++m_token, records);
    return m_token;
}

void WriteHistory::end(quint64 token, const QList<Error> &outcome)
{
    QList<WriteRecord> records = m_pending.take(token);
    for (qsizetype i = 0; i < records.size(); ++i)
        records[i].error = i < outcome.size() ? outcome.at(i) : Error(ErrorCode::Closed);
    note(records);
}

void WriteHistory::endAll()
{
    QList<quint64> tokens = m_pending.keys();
    std::sort(tokens.begin(), tokens.end());
    for (const quint64 token : tokens)
        end(token, {});
}

QList<WriteRecord> WriteHistory::of(const QString &pv, int most) const
{
    QList<WriteRecord> result;
    for (auto it = m_records.rbegin(); it != m_records.rend() && result.size() < most; ++it) {
        if (it->pv == pv)
            result.append(*it);
    }
    return result;
}

} // namespace Candela
