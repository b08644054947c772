// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ScatterPlan.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;
class QToolButton;

namespace Candela {

class LightWrite;
class ScatterPreviewModel;
class Session;

/// Old and new values before they are written, how, and what became of each: from the plan to "retry failed"
/// and "undo".
class ScatterPreview : public QWidget
{
    Q_OBJECT
public:
    explicit ScatterPreview(Session *session, QWidget *parent = nullptr);

    /// The plan, or why there is none. Ignored while something is written or its outcome is shown, unless
    /// `fresh`.
    void setPlan(const FixtureSet &wanted, const ScatterPlan &plan, const QString &problem, bool fresh);
    /// Shows how a write goes and ends, whoever began it.
    void follow(LightWrite *write);
    /// Without the plan and its button: for pages that write at once.
    void setCompact(bool compact);

    /// What became of the last write is shown, not a plan.
    bool showsOutcome() const { return m_showsOutcome; }
    /// How to write, and the buttons: below, where they are seen whatever scrolls.
    QWidget *foot() const { return m_foot; }
    ScatterPreviewModel *model() const { return m_model; }
    QPushButton *writeButton() const { return m_write; }
    QPushButton *retryButton() const { return m_retry; }
    QString resultText() const;
    double fadeSeconds() const;
    bool waitsForCompletion() const;
    void setOptions(double fadeSeconds, bool completion);

Q_SIGNALS:
    void writeRequested();

private:
    QWidget *makeFoot();
    void update();
    void showResult();

    Session *m_session;
    ScatterPreviewModel *m_model;
    QTableView *m_table;
    QWidget *m_foot;
    QLabel *m_summary;
    QLabel *m_result;
    QProgressBar *m_progress;
    QDoubleSpinBox *m_fade;
    QCheckBox *m_completion;
    QPushButton *m_write;
    QPushButton *m_retry;
    QToolButton *m_undo;
    QPointer<LightWrite> m_following;
    QString m_problem;
    bool m_showsOutcome = false;
    bool m_compact = false;
};

} // namespace Candela
