// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanBench.h"

#include "Measure.h"

#include "models/PlanModel.h"
#include "views/PlanHeat.h"
#include "views/PlanView.h"
#include "views/Theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMouseEvent>
#include <QRandomGenerator>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <functional>

namespace Candela::Bench {

namespace {

/// Half lamps, half sensors of all kinds, in rooms of 20 devices on one floor.
Site makeSite(int devices)
{
    constexpr int PerRoom = 20;
    const int rooms = (devices + PerRoom - 1) / PerRoom;
    const int columns = std::max(1, int(std::ceil(std::sqrt(rooms * 1.6))));
    Site site;
    SiteFloor floor;
    floor.id = QStringLiteral("F1");
    floor.name = floor.id;
    floor.width = columns * 8;
    floor.height = std::ceil(double(rooms) / columns) * 6;
    int number = 0;
    for (int r = 0; r < rooms; ++r) {
        SiteRoom room;
        const QPointF corner(r % columns * 8, r / columns * 6);
        room.id = QStringLiteral("R%1").arg(r);
        room.name = QStringLiteral("Office %1").arg(r);
        room.outline = {corner, corner + QPointF(8, 0), corner + QPointF(8, 6), corner + QPointF(0, 6)};
        room.labelAt = corner + QPointF(4, 3);
        for (int i = 0; i < PerRoom && number < devices; ++i, ++number) {
            SiteDevice device;
            device.kind = i % 2 ? DeviceKind::Luminaire : DeviceKind(i / 2 % 5);
            device.id = QStringLiteral("D%1").arg(i);
            device.pv = QStringLiteral("B:%1:%2").arg(room.id, device.id);
            device.position = corner + QPointF(0.8 + i % 5 * 1.6, 0.75 + i / 5 * 1.5);
            room.devices.append(device);
        }
        floor.rooms.append(room);
    }
    site.floors = {floor};
    return site;
}

/// A plan whose values change as a control system would change them: in a batch before each frame.
class Stage
{
public:
    Stage(int devices, QSize size)
        : view(&model)
        , m_random(1)
    {
        model.setSite(makeSite(devices));
        const int count = int(model.watchedPvs().size());
        QList<int> keys;
        StateBatch states;
        UpdateBatch values;
        for (int key = 0; key < count; ++key) {
            keys.append(key);
            states.push_back({key, ChannelState::Connected});
        }
        model.bind(keys);
        model.applyStates(states);
        // A lamp has three PVs in a row: its level, its colour temperature, its fault.
        int key = 0;
        for (int i = 0; i < model.deviceCount(); ++i) {
            m_main.push_back(key);
            if (model.device(i).isLuminaire()) {
                values.push_back({key + 1, Reading::fromDouble(2700 + m_random.bounded(3000))});
                values.push_back({key + 2, Reading::fromInteger(DataType::Enum, 0)});
            }
            values.push_back({key, Reading::fromDouble(m_random.bounded(100.0))});
            key += model.device(i).isLuminaire() ? 3 : 1;
        }
        model.apply(values);
        view.resize(size);
        view.show();
    }

    void change(int updates)
    {
        UpdateBatch batch;
        batch.reserve(size_t(updates));
        for (int i = 0; i < updates; ++i)
            batch.push_back({m_main[size_t(m_random.bounded(int(m_main.size())))],
                             Reading::fromDouble(m_random.bounded(100.0))});
        model.apply(batch);
    }

    PlanModel model;
    PlanView view;

private:
    QRandomGenerator m_random;
    std::vector<int> m_main;
};

struct Outcome
{
    QString what;
    double fps = 0;
    double median = 0;
    double p99 = 0;
    double longest = 0;
    double cpuMs = 0; ///< A frame.
};

/// As many frames as there is time for; each takes in what has changed and paints all of the widget.
Outcome run(Stage *stage, const QString &what, double seconds, double updatesASecond,
            const std::function<void(int frame)> &before = {})
{
    QList<double> frames;
    Stopwatch all;
    while (all.wallMs() < seconds * 1000 || frames.size() < 3) {
        QCoreApplication::processEvents();
        Stopwatch frame;
        const double gap = frames.isEmpty() ? 16 : std::max(16.0, frames.last());
        stage->change(int(updatesASecond * gap / 1000));
        if (before)
            before(int(frames.size()));
        stage->view.repaint();
        frames.append(frame.wallMs());
    }
    double sum = 0;
    for (double frame : frames)
        sum += frame;
    Outcome outcome;
    outcome.what = what;
    outcome.fps = 1000.0 * double(frames.size()) / sum;
    outcome.median = quantile(frames, 0.5);
    outcome.p99 = quantile(frames, 0.99);
    outcome.longest = *std::max_element(frames.begin(), frames.end());
    outcome.cpuMs = all.cpuMs() / double(frames.size());
    return outcome;
}

void send(PlanView *view, QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons)
{
    QMouseEvent event(type, at, view->mapToGlobal(at), button, buttons, Qt::NoModifier);
    QCoreApplication::sendEvent(view, &event);
}

QList<Outcome> runAll(Stage *stage, double seconds, double rate)
{
    PlanView *view = &stage->view;
    QList<Outcome> all;
    run(stage, {}, 0.3, rate); // Sprites and labels are made once.
    all.append(run(stage, QStringLiteral("whole floor"), seconds, rate));
    view->selectAll();
    all.append(run(stage, QStringLiteral("all selected"), seconds, rate));
    view->clearSelection();

    const QPointF corner(5, 5);
    send(view, QEvent::MouseButtonPress, corner, Qt::LeftButton, Qt::LeftButton);
    all.append(run(stage, QStringLiteral("rubber band"), seconds, rate, [&](int frame) {
        const double share = 0.5 + 0.49 * std::sin(frame * 0.1);
        send(view, QEvent::MouseMove, QPointF(view->width() * share, view->height() * share), Qt::NoButton,
             Qt::LeftButton);
    }));
    send(view, QEvent::MouseButtonRelease, corner, Qt::LeftButton, {});
    view->clearSelection();

    view->heat()->setKind(DeviceKind::Illuminance);
    all.append(run(stage, QStringLiteral("heat map"), seconds, rate));
    view->heat()->setKind({});

    all.append(run(stage, QStringLiteral("zooming"), seconds, rate, [&](int frame) {
        if (frame % 40 < 20)
            view->zoomIn();
        else
            view->zoomOut();
    }));
    view->fit();
    for (int i = 0; i < 9; ++i)
        view->zoomIn();
    all.append(run(stage, QStringLiteral("near, with values"), seconds, rate));
    all.append(run(stage, QStringLiteral("panning near"), seconds, rate, [&](int frame) {
        view->centreOn(view->floorRect().center() +
                       QPointF(20 * std::sin(frame * 0.05), 10 * std::cos(frame * 0.05)));
    }));
    return all;
}

} // namespace

int runPlanBench(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Paints a floor of many devices with live values arriving."));
    parser.addHelpOption();
    const auto option = [&](const char *name, const char *text, const char *standard) {
        const QCommandLineOption made(QLatin1String(name), QLatin1String(text), QStringLiteral("n"),
                                      QLatin1String(standard));
        parser.addOption(made);
        return made;
    };
    const auto devices = option("devices", "Devices on the floor.", "10000");
    const auto seconds = option("seconds", "For each of the scenes.", "3");
    const auto rate = option("rate", "Updates a second.", "10000");
    const auto width = option("width", "Of the plan, pixels.", "1400");
    const auto height = option("height", "Of the plan, pixels.", "850");
    const QCommandLineOption light(QStringLiteral("light"), QStringLiteral("The light theme."));
    const QCommandLineOption json(QStringLiteral("json"),
                                  QStringLiteral("One JSON object on standard output."));
    parser.addOptions({light, json});
    parser.addPositionalArgument(QStringLiteral("plan"), {});
    parser.process(app);

    Theme::instance()->setMode(parser.isSet(light) ? Theme::Light : Theme::Dark);
    Stage stage(parser.value(devices).toInt(),
                QSize(parser.value(width).toInt(), parser.value(height).toInt()));
    const QList<Outcome> all =
        runAll(&stage, parser.value(seconds).toDouble(), parser.value(rate).toDouble());

    QTextStream out(stdout);
    if (parser.isSet(json)) {
        QJsonArray scenes;
        for (const Outcome &o : all)
            scenes.append(QJsonObject{{QStringLiteral("scene"), o.what},
                                      {QStringLiteral("fps"), o.fps},
                                      {QStringLiteral("median_ms"), o.median},
                                      {QStringLiteral("p99_ms"), o.p99},
                                      {QStringLiteral("longest_ms"), o.longest},
                                      {QStringLiteral("cpu_ms_per_frame"), o.cpuMs}});
        const QJsonObject root{{QStringLiteral("devices"), stage.model.deviceCount()},
                               {QStringLiteral("scenes"), scenes}};
        out << QJsonDocument(root).toJson(QJsonDocument::Compact) << "\n";
        return 0;
    }
    out << QStringLiteral("%1 devices, %2 x %3 pixels, %4 updates/s\n")
               .arg(stage.model.deviceCount())
               .arg(stage.view.width())
               .arg(stage.view.height())
               .arg(parser.value(rate));
    out << QStringLiteral("%1 %2 %3 %4 %5 %6\n")
               .arg(QStringLiteral("scene"), -20)
               .arg(QStringLiteral("frames/s"), 10)
               .arg(QStringLiteral("median ms"), 10)
               .arg(QStringLiteral("p99 ms"), 10)
               .arg(QStringLiteral("longest"), 10)
               .arg(QStringLiteral("CPU ms"), 10);
    for (const Outcome &o : all) {
        out << QStringLiteral("%1 %2 %3 %4 %5 %6\n")
                   .arg(o.what, -20)
                   .arg(o.fps, 10, 'f', 0)
                   .arg(o.median, 10, 'f', 1)
                   .arg(o.p99, 10, 'f', 1)
                   .arg(o.longest, 10, 'f', 1)
                   .arg(o.cpuMs, 10, 'f', 1);
    }
    return 0;
}

} // namespace Candela::Bench
