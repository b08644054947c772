// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/GatherHistory.h"
#include "panels/Panel.h"

class QComboBox;
class QCheckBox;
class QPushButton;
class QStackedLayout;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace Candela {

class GatherBarsView;
class GatherComparePage;
class GatherControls;
class GatherExporter;
class GatherMapPage;
class GatherNotice;
class GatherResultsModel;
class GatherRunner;
struct GatherStatistics;
class GatherStatisticsView;

/// Reads the selection at once under one deadline, and shows every value or the reason why there is none: as
/// a table, as numbers and their distribution, as bars, on the plan, and against an earlier gather.
class GatherPanel : public Panel
{
    Q_OBJECT
public:
    enum Page { Table, Statistics, Bars, Map, Compare };

    explicit GatherPanel(Session *session, QWidget *parent = nullptr);
    ~GatherPanel() override;

    QString title() const override { return tr("Read selection"); }
    QJsonObject save() const override;
    void restore(const QJsonObject &state, QStringList *problems) override;
    bool isBusy() const override;
    /// The results that are shown, and those of before.
    void handOver(Panel *successor) override;

    GatherResultsModel *model() const { return m_model; }
    GatherHistory *history() const { return m_history; }
    GatherExporter *exporter() const { return m_exporter; }
    QTableView *table() const { return m_table; }
    GatherMapPage *map() const { return m_map; }
    GatherNotice *notice() const { return m_notice; }
    /// "122 ok, 2 failed, in 3.2 ms"
    QString summaryText() const;
    void showPage(Page page);
    Page page() const;

public Q_SLOTS:
    void read(const QStringList &pvs);
    void readSelection();
    /// Reads again what failed.
    void retryFailed();
    void copy();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeResults();
    QWidget *makeTable();
    QWidget *makeFoot();
    void showMenu(const QPoint &position);
    void connectRunner();
    void showFinished(double elapsedMs);
    void onFinished(const GatherRows &rows, double elapsedMs);
    void retry(const QList<int> &rows);
    void showRows(const QList<int> &rows);
    void showSummary(const GatherStatistics &statistics, double elapsedMs);
    void fillPage();

    GatherRunner *m_runner;
    GatherResultsModel *m_model;
    GatherHistory *m_history;
    GatherExporter *m_exporter;
    bool m_retrying = false;
    int m_lastDeadlineMs = 0;
    double m_elapsedMs = 0;
    std::unique_ptr<GatherStatistics> m_numbers;
    bool m_stale[5] = {}; ///< Pages that have not seen the last gather.

    GatherControls *m_controls;
    GatherNotice *m_notice;
    QTabBar *m_tabs;
    QStackedWidget *m_views;
    QTableView *m_table;
    GatherStatisticsView *m_statistics;
    GatherBarsView *m_bars;
    GatherMapPage *m_map;
    GatherComparePage *m_compare;
    QComboBox *m_order;
    QCheckBox *m_errorsFirst;
    QPushButton *m_showAll;
    QStackedLayout *m_pages;
};

} // namespace Candela
