// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/Subscription.h"
#include "panels/Panel.h"

#include <memory>

class QMenu;
class QSplitter;
class QStackedLayout;

namespace Candela {

class ChartBar;
class ChartLegend;
class ChartReading;
class ChartStack;
class ChartView;
class TraceSet;
struct TraceSetState;

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
    /// The same beside what is there, as one step of undo.
    void addState(const QJsonObject &state, QStringList *problems);
    bool isBusy() const override;
    /// Samples, marks and what is held in view go on.
    void handOver(Panel *successor) override;
    /// Traces, axes and notes as an undo step wants them.
    void applyEdit(const TraceSetState &state);

    TraceSet *traces() const { return m_traces; }
    ChartView *view() const; ///< The first of the charts.
    ChartStack *stack() const { return m_stack; }
    ChartLegend *legend() const { return m_legend; }
    ChartReading *reading() const { return m_reading; }
    ChartBar *bar() const { return m_bar; }
    /// Writes the samples in view, or all, into a file: atomically, with progress and a way to cancel.
    void writeCsv(const QString &path, bool all);
    /// By the suffix: .svg, or an image.
    void writeImage(const QString &path);

public Q_SLOTS:
    void addNames(const QStringList &names);
    void addText(const QString &text); ///< Typed or dropped; ranges are expanded.
    void addTextTo(const QString &text, int row);
    void showTime(const QString &text); ///< "15 min", "from 08:00": see ChartTimeText.
    void removeTrace(int traceId);
    void clear(); ///< Takes all traces off; undoable.
    void exportImage();
    void exportCsv(bool all = false);
    void copyImage();
    void copySamples(); ///< Those in view, as CSV, at most 200,000.
    void print();

protected:
    // The page of the empty panel: filled, the view takes drops by itself.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectBar();
    void attach();
    void subscribe(int traceId);
    void subscribeNew();
    void noticeEdit();
    void showPage();
    void takeStates(const StateBatch &batch);
    void takeMetadata(const QList<int> &keys);
    void fillTraceMenu(QMenu *menu, int traceId);
    void fillPlaceMenu(QMenu *menu, ChartView *view, const QPoint &viewportPosition);
    void fillMenu(QMenu *menu);
    void fillAxisMenu(QMenu *menu);
    void fillTakeMenu(QMenu *menu);
    void editAxis(const QString &name);
    void askNote(qint64 ns);
    void askAxisName(int traceId);
    void askColor(int traceId);
    void saved(const QString &path, const QString &error);
    void restoreTrace(const QJsonObject &state, int index, QStringList *problems);
    void restoreAxes(const QJsonObject &state, QStringList *problems);

    /// While it lives, what changes is one step of undo, or none.
    class EditScope;

    TraceSet *m_traces;
    std::unique_ptr<TraceSetState> m_known; ///< As of the last step of undo.
    int m_editDepth = 0;
    ChartStack *m_stack;
    ChartLegend *m_legend;
    ChartReading *m_reading;
    ChartBar *m_bar;
    std::unique_ptr<SubscriptionGroup> m_group;
    QSplitter *m_splitter;
    QStackedLayout *m_pages;
};

} // namespace Candela
