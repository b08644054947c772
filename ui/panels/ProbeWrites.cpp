// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ProbeWrites.h"

#include "models/FormatTime.h"
#include "session/WriteHistory.h"
#include "views/HeaderWidths.h"
#include "views/Theme.h"

#include <QHeaderView>

namespace Candela {

ProbeWrites::ProbeWrites(WriteHistory *history, QWidget *parent)
    : QTreeWidget(parent)
    , m_history(history)
{
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAccessibleName(tr("Last writes"));
    setHeaderLabels({tr("Time"), tr("Before"), tr("Written"), tr("By"), tr("Result")});
    const int widths[] = {96, 72, 72, 60, 120};
    for (int column = 0; column < 5; ++column)
        setColumnWidth(column, ThemeMetrics::scaled(widths[column]));
    widenToTitles(header());
    header()->setStretchLastSection(true);
    connect(history, &WriteHistory::noted, this, [this](const QList<WriteRecord> &records) {
        if (std::any_of(records.begin(), records.end(),
                        [this](const WriteRecord &r) { return r.pv == m_pv; }))
            fill();
    });
    connect(Theme::instance(), &Theme::changed, this, &ProbeWrites::fill);
}

void ProbeWrites::show(const QString &pv)
{
    m_pv = pv;
    fill();
}

void ProbeWrites::fill()
{
    clear();
    const QList<WriteRecord> records = m_pv.isEmpty() ? QList<WriteRecord>() : m_history->of(m_pv);
    for (const WriteRecord &record : records) {
        const QString result = record.error          ? record.error.message()
                               : record.acknowledged ? tr("written")
                                                     : tr("sent");
        auto *item = new QTreeWidgetItem(this, {formatTimeOfDay(record.unixMs * 1'000'000), record.before,
                                                record.after, writeOriginText(record.origin), result});
        item->setToolTip(0, formatFullTime(record.unixMs * 1'000'000));
        item->setToolTip(4, result);
        if (record.error) {
            item->setForeground(4, Theme::instance()->colors().major);
            item->setText(4, QString(Theme::severitySign(Severity::Major) + QLatin1Char(' ') + result));
        }
    }
    if (!m_pv.isEmpty() && records.isEmpty()) {
        auto *item = new QTreeWidgetItem(this, {tr("Nothing was written to it from this window yet.")});
        item->setFirstColumnSpanned(true);
        item->setFlags(Qt::NoItemFlags);
    }
}

} // namespace Candela
