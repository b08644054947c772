// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/GatherStatistics.h"

#include <QFrame>

class QGridLayout;

namespace Candela {

/// The errors of a gather, one line a cause: how many, why, and buttons to see those and to read those again.
class GatherNotice : public QFrame
{
    Q_OBJECT
public:
    explicit GatherNotice(QWidget *parent = nullptr);

    /// Hides itself without an error.
    void setCauses(const GatherStatistics &statistics, int deadlineMs);
    QStringList sentences() const { return m_sentences; }

Q_SIGNALS:
    /// Rows of the gather.
    void showRequested(const QList<int> &rows);
    void retryRequested(const QList<int> &rows);

private:
    void addLine(int line, const QString &sentence, const QList<int> &rows);

    static constexpr int MaxLines = 3;
    QGridLayout *m_lines;
    QStringList m_sentences;
};

} // namespace Candela
