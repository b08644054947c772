// SPDX-License-Identifier: GPL-3.0-or-later
#include "Measure.h"

#include "models/GatherResultsModel.h"
#include "models/SiteEditor.h"
#include "panels/GatherPanel.h"
#include "panels/PlanPanel.h"
#include "session/Selection.h"
#include "session/Session.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSpinBox>
#include <QTableView>
#include <QTimer>

#include <cmath>
#include <cstdio>
#include <memory>

// How long a person waits from the release of the rubber band to the painted results, and how long the window
// stands still meanwhile, with the gather panel off screen against a live server:
//
//     candela-panel-bench --pvs 10000 --prefix site:lux --dead 0.5
//
// reads site:lux0 to site:lux9999, of which the named share does not exist.
namespace Candela::Bench {

namespace {

/// Tells when something was painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            ++paints;
        return QObject::eventFilter(watched, event);
    }
    int paints = 0;
};

/// The longest time between two beats of a timer of 1 ms: how long the window stood still, with what the
/// machine took for itself on top. (The dispatcher's awake() and aboutToBlock() lie around the wait, not
/// around the work.)
class StallWatch : public QObject
{
public:
    StallWatch()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        m_beat.setInterval(1);
        connect(&m_beat, &QTimer::timeout, this, [this] {
            longestMs = std::max(longestMs, double(m_since.nsecsElapsed()) / 1e6);
            m_since.start();
        });
        m_since.start();
        m_beat.start();
    }
    double longestMs = 0;

private:
    QTimer m_beat;
    QElapsedTimer m_since;
};

struct Round
{
    double paintedMs = 0;
    double longestMs = 0;
    int ok = 0;
};

/// All of them side by side on one floor.
Site siteOf(const QStringList &pvs)
{
    const int columns = std::max(1, int(std::ceil(std::sqrt(double(pvs.size()) * 1.8))));
    const double rows = std::ceil(double(pvs.size()) / columns);
    SiteEditor editor(SiteEditor::blank(QStringLiteral("Bench"), QStringLiteral("B"), columns, rows), 0);
    QList<SiteEditor::NewDevice> devices;
    for (qsizetype i = 0; i < pvs.size(); ++i)
        devices.append(
            {pvs[i], DeviceKind::Illuminance, QPointF(double(i % columns) + 0.5, double(i / columns) + 0.5)});
    editor.add(devices);
    return editor.site();
}

Round oneRound(GatherPanel *panel, const QStringList &pvs)
{
    PaintWatch paint(panel->table()->viewport());
    StallWatch stall;
    Round round;
    QElapsedTimer since;
    QEventLoop loop;
    bool reset = false;
    const auto connection = QObject::connect(panel->model(), &QAbstractItemModel::modelReset, &loop, [&] {
        reset = true;
        paint.paints = 0;
    });
    QTimer look;
    look.setInterval(0);
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (reset && paint.paints > 0)
            loop.quit();
    });
    QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
    since.start();
    panel->read(pvs);
    // Polling would keep the loop awake all the time; it starts when there is something to wait for.
    QObject::connect(panel->model(), &QAbstractItemModel::modelReset, &look, qOverload<>(&QTimer::start));
    loop.exec();
    round.paintedMs = double(since.nsecsElapsed()) / 1e6;
    round.longestMs = stall.longestMs;
    QObject::disconnect(connection);
    for (const GatherRow &row : panel->model()->rows())
        round.ok += row.item.ok();
    return round;
}

} // namespace

} // namespace Candela::Bench

int main(int argc, char **argv)
{
    using namespace Candela;
    using namespace Candela::Bench;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption prefix(QStringLiteral("prefix"), QStringLiteral("PVs are this and a number."),
                                    QStringLiteral("name"), QStringLiteral("site:lux"));
    const QCommandLineOption count(QStringLiteral("pvs"), QStringLiteral("How many."), QStringLiteral("n"),
                                   QStringLiteral("10000"));
    const QCommandLineOption dead(QStringLiteral("dead"),
                                  QStringLiteral("Share that does not exist, 0 to 1."),
                                  QStringLiteral("share"), QStringLiteral("0"));
    const QCommandLineOption deadline(QStringLiteral("deadline"), QStringLiteral("Of a gather, in ms."),
                                      QStringLiteral("ms"), QStringLiteral("1000"));
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("Gathers to time."),
                                    QStringLiteral("n"), QStringLiteral("11"));
    const QCommandLineOption mode(QStringLiteral("mode"), QStringLiteral("all or asArriving."),
                                  QStringLiteral("mode"), QStringLiteral("all"));
    const QCommandLineOption withPlan(QStringLiteral("plan"),
                                      QStringLiteral("With a plan of the same PVs beside, all selected."));
    parser.addOptions({prefix, count, dead, deadline, rounds, mode, withPlan});
    parser.process(app);

    Session session;
    session.connectTo(Config::fromEnvironment());
    GatherPanel panel(&session);
    panel.resize(400, 760);
    panel.show();
    QStringList problems;
    panel.restore({{QStringLiteral("mode"), parser.value(mode)}}, &problems);
    panel.findChild<QSpinBox *>()->setValue(parser.value(deadline).toInt());

    QStringList pvs;
    const int all = parser.value(count).toInt();
    for (int i = 0; i < all; ++i) {
        const bool absent = i < int(parser.value(dead).toDouble() * all);
        pvs << QString(absent ? QStringLiteral("nobody:") + parser.value(prefix) : parser.value(prefix)) +
                   QString::number(i);
    }
    std::unique_ptr<PlanPanel> plan;
    if (parser.isSet(withPlan)) {
        session.setSite(siteOf(pvs));
        plan = std::make_unique<PlanPanel>(&session);
        plan->resize(1000, 560);
        plan->show();
        session.selection()->set(pvs, nullptr);
    }
    // The first one connects.
    const Round first = oneRound(&panel, pvs);
    QList<double> painted;
    QList<double> longest;
    Round last;
    for (int i = 0; i < parser.value(rounds).toInt(); ++i) {
        last = oneRound(&panel, pvs);
        painted << last.paintedMs;
        longest << last.longestMs;
    }
    const QJsonObject result{{QStringLiteral("pvs"), all},
                             {QStringLiteral("ok"), last.ok},
                             {QStringLiteral("first_painted_ms"), first.paintedMs},
                             {QStringLiteral("first_longest_frame_ms"), first.longestMs},
                             {QStringLiteral("painted_ms"), median(painted)},
                             {QStringLiteral("painted_worst_ms"), quantile(painted, 1)},
                             {QStringLiteral("longest_frame_ms"), median(longest)},
                             {QStringLiteral("longest_frame_worst_ms"), quantile(longest, 1)}};
    std::fputs(QJsonDocument(result).toJson().constData(), stdout);
    return last.ok > 0 ? 0 : 1;
}
