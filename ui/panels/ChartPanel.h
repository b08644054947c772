// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/Subscription.h"
#include "panels/Panel.h"

#include <memory>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedLayout;
class QToolButton;

namespace Candela {

class ChartLegend;
class ChartView;
class TraceSet;

/// A live chart of PVs: every sample that arrives is kept. Owns the subscriptions of its traces and renews
/// them when the session gets another context.
class ChartPanel : public Panel
{
    Q_OBJECT
public:
    /// Samples of one PV that may wait for a frame; more are counted as lost.
    static constexpr int QueueLength = 4096;

    explicit ChartPanel(Session *session, QWidget *parent = nullptr);
    ~ChartPanel() override;

    QString title() const override { return tr("Chart"); }
    QJsonObject save() const override;
    void restore(const QJsonObject &state, QStringList *problems) override;

    TraceSet *traces() const { return m_traces; }
    ChartView *view() const { return m_view; }
    ChartLegend *legend() const { return m_legend; }
    /// What is in view, one line a sample: PV, time, value, severity.
    QString csvOfView() const;

public Q_SLOTS:
    void addNames(const QStringList &names);
    void addText(const QString &text); ///< Typed or dropped; ranges are expanded.
    void removeTrace(int traceId);
    void clear(); ///< Takes all traces off.
    void exportImage();
    void exportCsv();

protected:
    // The page of the empty panel: filled, the view takes drops by itself.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar();
    void attach();
    void subscribe(int traceId);
    void showLive();
    void showSpan();
    void showPage();
    void takeStates(const StateBatch &batch);
    void takeMetadata(const QList<int> &keys);
    void showMenu(const QPoint &globalPosition, int traceId);
    void saveBytes(const QString &path, const QByteArray &bytes);

    TraceSet *m_traces;
    ChartView *m_view;
    ChartLegend *m_legend;
    std::unique_ptr<SubscriptionGroup> m_group;
    QLineEdit *m_add = nullptr;
    QLineEdit *m_span = nullptr;
    QButtonGroup *m_spans = nullptr;
    QToolButton *m_pause = nullptr;
    QToolButton *m_shape = nullptr;
    QSplitter *m_splitter;
    QStackedLayout *m_pages;
};

} // namespace Candela
