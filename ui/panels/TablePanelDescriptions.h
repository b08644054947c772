// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QQueue>
#include <QStringList>

namespace Candela {

class Context;
class GatherResult;

/// Fetches the description (.DESC) of records, some hundred at a time, and gives their channels up again.
/// Asks each record once.
class TablePanelDescriptions : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void setContext(Context *context);
    /// For a PV that is connected: others are not worth a search.
    void request(const QString &pv);

Q_SIGNALS:
    void arrived(const QString &pv, const QString &description);

private:
    void next();
    void take(const QStringList &asked, const GatherResult &result);

    Context *m_context = nullptr;
    QQueue<QString> m_waiting;
    QHash<QString, QString> m_known; ///< By PV; empty while it is asked for, or if the record has none.
    bool m_busy = false;
    int m_generation = 0;
};

} // namespace Candela
