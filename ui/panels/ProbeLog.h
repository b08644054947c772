// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/Context.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QPlainTextEdit;

namespace Candela {

/// What happens to one PV on its way, as told by the library's log of that PV alone. The level is raised
/// while somebody looks, and given back when the probe goes to another PV.
class ProbeLog : public QWidget
{
    Q_OBJECT
public:
    explicit ProbeLog(QWidget *parent = nullptr);
    ~ProbeLog() override;

    void show(Context *context, const Pv &pv);
    QPlainTextEdit *text() const { return m_text; }
    QComboBox *levels() const { return m_levels; }

private:
    void applyLevel();
    void take(const QList<LogLine> &lines);

    QComboBox *m_levels;
    QPlainTextEdit *m_text;
    QPointer<Context> m_context;
    Pv m_pv;
};

} // namespace Candela
