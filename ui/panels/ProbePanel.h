// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/Panel.h"

class QCompleter;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedLayout;
class QStackedWidget;
class QTabBar;
class QToolButton;
class QTreeView;

namespace Candela {

class KnownNames;
class ProbeFactsModel;
class ProbeFeed;
class ProbeFields;
class ProbeHeadline;
class ProbeLog;
class ProbeScale;
class ProbeSetter;
class ProbeWrites;

/// Everything that is known of one PV: its value in all forms, its limits on a scale, its channel, the fields
/// of its record, what was written to it, and the log of it alone. Opened for a PV by
/// Session::probeRequested(); or it follows the selection.
class ProbePanel : public Panel
{
    Q_OBJECT
public:
    explicit ProbePanel(Session *session, QWidget *parent = nullptr);
    ~ProbePanel() override;

    QString title() const override { return tr("Probe"); }
    QJsonObject save() const override;
    void restore(const QJsonObject &state, QStringList *problems) override;

    QString pv() const { return m_name; }
    void setPv(const QString &name);
    void setFollowing(bool follow);

    QLineEdit *nameField() const { return m_field; }
    QTabBar *tabs() const { return m_tabs; }
    ProbeFactsModel *facts() const { return m_facts; }
    ProbeFields *fields() const { return m_fields; }
    ProbeLog *log() const { return m_log; }
    ProbeWrites *writes() const { return m_writes; }
    ProbeSetter *setter() const { return m_setter; }
    ProbeHeadline *headline() const { return m_headline; }

public Q_SLOTS:
    void copyName();
    void copyValue();
    void copyBoth();

private:
    QWidget *makeBar();
    QWidget *makeFacts();
    void attach();
    void refresh();
    void showFields();
    QString valueWithUnit() const;
    void copyFacts();

    QString m_name;
    ProbeFeed *m_feed;
    ProbeFactsModel *m_facts;
    QLineEdit *m_field = nullptr;
    KnownNames *m_known;
    QToolButton *m_follow = nullptr;
    ProbeHeadline *m_headline;
    ProbeScale *m_scale;
    ProbeSetter *m_setter;
    QTabBar *m_tabs;
    QTreeView *m_list = nullptr;
    ProbeFields *m_fields;
    ProbeWrites *m_writes;
    ProbeLog *m_log;
    QStackedLayout *m_pages;
};

} // namespace Candela
