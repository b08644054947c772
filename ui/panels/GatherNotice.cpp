// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/GatherNotice.h"

#include "views/Theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace Candela {

GatherNotice::GatherNotice(QWidget *parent)
    : QFrame(parent)
    , m_lines(new QGridLayout(this))
{
    setObjectName(QStringLiteral("notice"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setHorizontalSpacing(4);
    m_lines->setVerticalSpacing(4);
    m_lines->setColumnStretch(0, 1);
    hide();
}

void GatherNotice::setCauses(const GatherStatistics &statistics, int deadlineMs)
{
    // Never from within a button of a line: the panel reads first, which takes at least one turn of the loop.
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_sentences.clear();
    setVisible(statistics.failed > 0);
    int line = 0;
    QList<int> others;
    for (const GatherCauseStatistics &cause : statistics.causes) {
        if (line >= MaxLines - 1 && statistics.causes.size() > MaxLines) {
            others += cause.rows;
            continue;
        }
        const bool silent = cause.code == ErrorCode::Timeout || cause.code == ErrorCode::NotFound;
        QString sentence =
            silent ? tr("%1 of %2 did not answer in %3 ms")
                         .arg(cause.rows.size())
                         .arg(statistics.total)
                         .arg(deadlineMs)
                   : tr("%1 of %2: %3").arg(cause.rows.size()).arg(statistics.total).arg(cause.sentence);
        // Both are silence to the reader, but one is a name that nobody serves.
        if (cause.code == ErrorCode::NotFound)
            sentence = tr("%1 of %2 were not found in %3 ms")
                           .arg(cause.rows.size())
                           .arg(statistics.total)
                           .arg(deadlineMs);
        addLine(line++, sentence, cause.rows);
    }
    if (!others.isEmpty())
        addLine(line, tr("%1 of %2 for other reasons").arg(others.size()).arg(statistics.total), others);
}

void GatherNotice::addLine(int line, const QString &sentence, const QList<int> &rows)
{
    m_sentences.append(sentence);
    auto *text = new QLabel(sentence, this);
    text->setWordWrap(true);
    auto *show = new QPushButton(tr("Show"), this);
    show->setToolTip(tr("List only these"));
    show->setAccessibleName(tr("Show: %1").arg(sentence));
    connect(show, &QPushButton::clicked, this, [this, rows] { Q_EMIT showRequested(rows); });
    auto *retry = new QPushButton(tr("Retry"), this);
    retry->setToolTip(tr("Read only these again"));
    retry->setAccessibleName(tr("Retry: %1").arg(sentence));
    connect(retry, &QPushButton::clicked, this, [this, rows] { Q_EMIT retryRequested(rows); });
    m_lines->addWidget(text, line, 0);
    m_lines->addWidget(show, line, 1);
    m_lines->addWidget(retry, line, 2);
}

} // namespace Candela
