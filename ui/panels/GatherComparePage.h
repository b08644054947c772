// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QTableView;

namespace Candela {

class GatherComparisonModel;
class GatherHistory;

/// Two gathers of the history beside each other. The newest against the one before it, unless somebody
/// chooses others.
class GatherComparePage : public QWidget
{
    Q_OBJECT
public:
    explicit GatherComparePage(GatherHistory *history, QWidget *parent = nullptr);

    GatherComparisonModel *model() const { return m_model; }
    double tolerance() const;
    void setTolerance(double tolerance);

Q_SIGNALS:
    void chartRequested(const QStringList &pvs);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void compare();

    GatherHistory *m_history;
    GatherComparisonModel *m_model;
    QComboBox *m_before;
    QComboBox *m_after;
    QCheckBox *m_hideSame;
    QDoubleSpinBox *m_tolerance;
    QLabel *m_summary;
    QTableView *m_table;
};

} // namespace Candela
