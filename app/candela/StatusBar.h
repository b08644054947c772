// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BusiestPv.h"

#include "client/Context.h"

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QLayout;
class QToolButton;

namespace Candela {

class FrameMeter;
class Session;

/// The state of the whole in one line: PVs, lost ones, updates and frames a second, the busiest PV, memory,
/// read-only. Messages stand in the middle until they are old.
class StatusBar : public QStatusBar
{
    Q_OBJECT
public:
    StatusBar(Session *session, QWidget *window);

    void showText(const QString &text, bool isError);

    QToolButton *lostButton() const { return m_lost; }
    QToolButton *busiestButton() const { return m_busiest; }
    QString pvText() const;
    QString text() const;

Q_SIGNALS:
    /// A click on the number of lost PVs.
    void lostClicked();

private:
    QLabel *addNumber(QLayout *row, const QString &toolTip);
    QToolButton *addButton(QLayout *row, const QString &toolTip);
    void attach(Context *context);
    void refresh();
    void measure();
    static double residentMegabytes();

    Session *m_session;
    FrameMeter *m_frames;
    BusiestPv m_busy;
    QLabel *m_pvs;
    QToolButton *m_lost;
    QLabel *m_updates;
    QLabel *m_frameRate;
    QToolButton *m_busiest;
    QLabel *m_memory;
    QLabel *m_text;
    QLabel *m_readOnly;
    QTimer m_forget;
};

} // namespace Candela
