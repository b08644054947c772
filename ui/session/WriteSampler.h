// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/WriteHistory.h"

#include <QTimer>

namespace Candela {

/// For what writes many times a second and waits for no answer: a slider in a hand, a fade. The history gets
/// a record a second for each PV, with the value from before that second and the last one sent, instead of
/// one for each step.
class WriteSampler : public QObject
{
    Q_OBJECT
public:
    static constexpr int PeriodMs = 1000;

    explicit WriteSampler(WriteHistory *history, QObject *parent = nullptr);
    ~WriteSampler() override;

    void sent(const QList<WriteRecord> &records);
    /// What has been sent so far is noted now.
    void flush();

private:
    WriteHistory *m_history;
    QHash<QString, int> m_indexOf;
    QList<WriteRecord> m_records;
    QTimer m_timer;
};

} // namespace Candela
