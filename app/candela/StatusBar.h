// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/Context.h"

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QLayout;

namespace Candela {

class FrameMeter;
class Session;

/// The state of the whole in one line: PVs, lost ones, updates and frames a second, memory, read-only.
/// Messages stand in the middle until they are old.
class StatusBar : public QStatusBar
{
    Q_OBJECT
public:
    StatusBar(Session *session, QWidget *window);

    void showText(const QString &text, bool isError);

Q_SIGNALS:
    /// A click on the number of lost PVs.
    void lostClicked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *addNumber(QLayout *row, const QString &toolTip);
    void attach(Context *context);
    void refresh();
    static double residentMegabytes();

    Session *m_session;
    FrameMeter *m_frames;
    QLabel *m_pvs;
    QLabel *m_lost;
    QLabel *m_updates;
    QLabel *m_frameRate;
    QLabel *m_memory;
    QLabel *m_text;
    QLabel *m_readOnly;
    QTimer m_forget;
};

} // namespace Candela
