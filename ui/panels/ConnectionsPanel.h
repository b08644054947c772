// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/Context.h"
#include "panels/Panel.h"

#include <QFutureWatcher>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedLayout;
class QTableView;
class QTreeWidget;

namespace Candela {

class ConnectionModel;

/// Which servers there are, and which channels are not connected and why.
class ConnectionsPanel : public Panel
{
    Q_OBJECT
public:
    explicit ConnectionsPanel(Session *session, QWidget *parent = nullptr);

    QString title() const override { return tr("Connections"); }
    ConnectionModel *model() const { return m_model; }
    /// The list as it is filtered.
    bool saveTo(const QString &path);
    /// Lists what is not connected.
    void showTrouble();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeCircuits();
    QWidget *makeChannels();
    void attach(Context *context);
    void showStats(const ContextStats &stats);
    void askCircuits();
    void showCircuits(const QList<CircuitInfo> &circuits);
    void applyFilter();

    ConnectionModel *m_model;
    QFutureWatcher<QList<CircuitInfo>> m_circuitsWatcher;
    QLabel *m_summary;
    QTreeWidget *m_circuits;
    QComboBox *m_state;
    QLineEdit *m_text;
    QTableView *m_channels;
    QStackedLayout *m_pages;
};

} // namespace Candela
