// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/Panel.h"
#include "session/AuditEntry.h"

#include <QFutureWatcher>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace Candela {

class AuditModel;

/// Who wrote what, and how it ended: this program's writes as they happen, and what the log's files hold of
/// other programs, people and days. Read again from the files whenever it is shown.
class AuditPanel : public Panel
{
    Q_OBJECT
public:
    static constexpr int MostRead = 100'000;

    explicit AuditPanel(Session *session, QWidget *parent = nullptr);

    QString title() const override { return tr("Writes"); }
    QJsonObject save() const override;
    void restore(const QJsonObject &state, QStringList *problems) override;

    AuditModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    QLineEdit *textField() const { return m_text; }
    QComboBox *resultField() const { return m_result; }
    QComboBox *whoField() const { return m_who; }
    QComboBox *timeField() const { return m_time; }
    bool exportTo(const QString &path);

public Q_SLOTS:
    void reload();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    void makeTable();
    void takeFile();
    void takeLive(const QList<AuditEntry> &entries);
    void applyFilter();
    void fillPeople();
    void showSummary();
    void askExport();
    void copyRows();

    AuditModel *m_model;
    QFutureWatcher<QList<AuditEntry>> m_reader;
    QList<AuditEntry> m_own; ///< Of this program since its start.
    QLineEdit *m_text;
    QComboBox *m_who;
    QComboBox *m_result;
    QComboBox *m_time;
    QTableView *m_table;
    QLabel *m_summary;
    QPushButton *m_export;
    QStackedLayout *m_pages;
};

} // namespace Candela
