// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/DecideRun.h"
#include "panels/Panel.h"

#include <QHash>
#include <QMap>
#include <QTimer>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedLayout;
class QTabBar;
class QTableView;
class QStackedWidget;

namespace Candela {

class DecideSetup;
class DecisionStepModel;

/// Control loops: sensors are read, a rule decides, lights are written, again and again. Runs, holds and
/// stops them, and shows what they do.
class DecidePanel : public Panel
{
    Q_OBJECT
public:
    enum Page { Watch, Setup };

    explicit DecidePanel(Session *session, QWidget *parent = nullptr);

    QString title() const override { return tr("Decide"); }
    /// Loops are kept, but never start by themselves.
    QJsonObject save() const override;
    void restore(const QJsonObject &state, QStringList *problems) override;
    QString endsWithIt() const override;
    /// Loops run on, as if nothing had happened.
    void handOver(Panel *successor) override;

    /// By their numbers, which no other loop of the panel ever gets.
    using Loops = QMap<int, DecisionLoopConfig>;
    Loops loops() const;
    /// As a step of undo wants them.
    void applyEdit(const Loops &loops);

    int loopCount() const { return int(m_runs.size()); }
    DecideRun *current() const;
    DecideRun *add(const DecisionLoopConfig &config);
    QString statusText() const;
    QPushButton *runButton() const { return m_run; }
    QPushButton *holdButton() const { return m_hold; }
    QPushButton *stopButton() const { return m_stop; }

public Q_SLOTS:
    void run();
    void start(DecideRun *loop);
    void stop();
    void toggleHold();
    void newLoop();
    void removeLoop();

private:
    QWidget *makeHead();
    QWidget *makeWatch();
    void connectRun(DecideRun *run);
    void showLoop();
    void showState();
    void showTurns();
    void fillLoops(int current);
    QString freeName() const;
    DecideRun *insert(const DecisionLoopConfig &config);
    /// Makes a step of undo of what has changed since the last one.
    void pushEdit(const QString &text);

    QList<DecideRun *> m_runs;
    QHash<DecideRun *, int> m_numberOf;
    int m_lastNumber = 0;
    Loops m_known; ///< As of the last step.
    DecisionStepModel *m_model;
    QTimer m_paint; ///< Loops may turn fifty times a second; people read four times.

    QStackedLayout *m_pages;
    QComboBox *m_loops;
    QPushButton *m_remove;
    QPushButton *m_run;
    QPushButton *m_hold;
    QPushButton *m_stop;
    QLabel *m_status;
    QTabBar *m_tabs;
    QStackedWidget *m_views;
    QLabel *m_numbers;
    QLabel *m_note;
    QTableView *m_table;
    QListWidget *m_turns;
    DecideSetup *m_setup;
};

} // namespace Candela
