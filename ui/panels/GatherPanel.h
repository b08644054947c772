// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/GatherRow.h"
#include "panels/Panel.h"

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QStackedLayout;
class QTableView;
class QTimer;

namespace Candela {

class GatherResultsModel;
class GatherRunner;
class GatherSummaryView;

/// Reads the selection at once under one deadline, and lists every value or the reason why there is none.
class GatherPanel : public Panel
{
    Q_OBJECT
public:
    explicit GatherPanel(Session *session, QWidget *parent = nullptr);

    QString title() const override { return tr("Read selection"); }
    QJsonObject save() const override;
    void restore(const QJsonObject &state, QStringList *problems) override;

    GatherResultsModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    /// "122 ok, 2 failed, in 3.2 ms"
    QString summaryText() const;

public Q_SLOTS:
    void read(const QStringList &pvs);
    void readSelection();
    void retryFailed();
    void exportCsv();
    void copy();

private:
    QWidget *makeControls();
    QWidget *makeTrouble();
    QWidget *makeResults();
    void updateHeading();
    void onStarted(int total);
    void onFinished(const GatherRows &rows, double elapsedMs);
    void showSummary(double elapsedMs);
    void showFailed();
    void saveCsv(const QString &path);

    GatherRunner *m_runner;
    GatherResultsModel *m_model;
    bool m_retrying = false;
    int m_lastTimeoutMs = 0;
    QTimer *m_period;

    QLabel *m_heading;
    QPushButton *m_read;
    QSpinBox *m_timeout;
    QCheckBox *m_periodic;
    QDoubleSpinBox *m_seconds;
    QProgressBar *m_progress;
    QLabel *m_summary;
    QWidget *m_trouble;
    QLabel *m_troubleText;
    GatherSummaryView *m_statistics;
    QTableView *m_table;
    QCheckBox *m_errorsFirst;
    QStackedLayout *m_pages;
};

} // namespace Candela
