// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace Candela {

class WriteHistory;

/// The last writes of this window to one PV, newest first: when, from what to what, by which panel, and how
/// it ended.
class ProbeWrites : public QTreeWidget
{
    Q_OBJECT
public:
    explicit ProbeWrites(WriteHistory *history, QWidget *parent = nullptr);

    void show(const QString &pv);

private:
    void fill();

    WriteHistory *m_history;
    QString m_pv;
};

} // namespace Candela
