// SPDX-License-Identifier: GPL-3.0-or-later
//
// The menus of a chart: of a trace, of a place on the chart, and of the chart itself.
#include "models/ChartTimeText.h"
#include "models/FormatTime.h"
#include "models/TraceSet.h"
#include "panels/ChartAxisDialog.h"
#include "panels/ChartBar.h"
#include "panels/ChartPanel.h"
#include "session/Session.h"
#include "views/ChartLegend.h"
#include "views/ChartReading.h"
#include "views/ChartStack.h"
#include "views/Theme.h"

#include <QColorDialog>
#include <QInputDialog>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QToolButton>

namespace Candela {

namespace {

constexpr int MaxRows = 6;

QIcon swatch(const QColor &color)
{
    QPixmap pixmap(32, 32);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(2, 2, 12, 12), 2, 2);
    return pixmap;
}

QAction *choice(QMenu *menu, const QString &text, bool checked)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(checked);
    return action;
}

} // namespace

void ChartPanel::fillTraceMenu(QMenu *menu, int traceId)
{
    const Trace *trace = m_traces->find(traceId);
    if (!trace)
        return;
    const Theme *theme = Theme::instance();
    const auto change = [this, traceId](auto how) {
        return [this, traceId, how] { m_traces->change(traceId, how); };
    };
    menu->addAction(trace->name)->setEnabled(false);
    connect(menu->addAction(theme->icon(QStringLiteral("eye")), trace->hidden ? tr("Show") : tr("Hide")),
            &QAction::triggered, this,
            [this, traceId, hidden = trace->hidden] { m_traces->setHidden(traceId, !hidden); });
    connect(menu->addAction(tr("This one alone, or all again")), &QAction::triggered, this,
            [this, traceId] { m_traces->solo(traceId); });

    QMenu *colors = menu->addMenu(tr("Colour"));
    connect(choice(colors, tr("By its place in the list"), !trace->color.isValid()), &QAction::triggered,
            this, change([](Trace &t) { t.color = QColor(); }));
    const QStringList names{tr("Orange"), tr("Sky blue"), tr("Green"), tr("Yellow"),
                            tr("Blue"),   tr("Red"),      tr("Pink"),  tr("Grey")};
    for (int i = 0; i < int(theme->colors().traces.size()); ++i) {
        const QColor color = theme->colors().traces[i];
        QAction *action = colors->addAction(swatch(color), names.value(i, color.name()));
        // The style, not the colour: in the other theme it is the other theme's.
        connect(action, &QAction::triggered, this, change([i](Trace &t) {
                    t.color = QColor();
                    t.style = i + t.style / 8 * 8;
                }));
    }
    colors->addSeparator();
    connect(colors->addAction(tr("Another\u2026")), &QAction::triggered, this,
            [this, traceId] { askColor(traceId); });

    QMenu *widths = menu->addMenu(tr("Width"));
    for (const auto &[text, width] : {std::pair(tr("Thin"), 1.0f), std::pair(tr("Usual"), 0.0f),
                                      std::pair(tr("Thick"), 3.0f), std::pair(tr("Very thick"), 5.0f)}) {
        connect(choice(widths, text, trace->width == width), &QAction::triggered, this,
                change([width = width](Trace &t) { t.width = width; }));
    }

    QMenu *axes = menu->addMenu(tr("Value axis"));
    const QString unit = trace->unit();
    connect(choice(axes, unit.isEmpty() ? tr("Of values without a unit") : tr("Of its unit, %1").arg(unit),
                   trace->axis.isEmpty()),
            &QAction::triggered, this, change([](Trace &t) { t.axis.clear(); }));
    for (const QString &name : m_traces->axisNames()) {
        if (name != unit)
            connect(choice(axes, name, trace->axis == name), &QAction::triggered, this,
                    change([name](Trace &t) { t.axis = name; }));
    }
    connect(axes->addAction(tr("A new one\u2026")), &QAction::triggered, this,
            [this, traceId] { askAxisName(traceId); });
    axes->addSeparator();
    connect(choice(axes, tr("Counts for the automatic range"), trace->scaled), &QAction::triggered, this,
            change([](Trace &t) { t.scaled = !t.scaled; }));
    connect(axes->addAction(tr("Settings of this axis\u2026")), &QAction::triggered, this,
            [this, name = trace->axisName()] { editAxis(name); });

    QMenu *rows = menu->addMenu(tr("Chart"));
    for (int row = 0; row < std::min(m_traces->rowCount() + 1, MaxRows); ++row) {
        connect(choice(rows,
                       row == m_traces->rowCount() ? tr("A new one below") : tr("Chart %1").arg(row + 1),
                       trace->row == row),
                &QAction::triggered, this, change([row](Trace &t) { t.row = row; }));
    }

    QMenu *kept = menu->addMenu(tr("Samples kept"));
    if (trace->buffer.size() > 1)
        kept->addAction(tr("%1 now, over %2")
                            .arg(locale().toString(trace->buffer.size()),
                                 formatSpan(trace->buffer.lastTimeNs() - trace->buffer.firstTimeNs())))
            ->setEnabled(false);
    for (const qint64 samples : {1'000, 10'000, 100'000, 1'000'000, 10'000'000}) {
        connect(choice(kept,
                       tr("%1, up to %2 MB")
                           .arg(locale().toString(samples))
                           .arg(std::max(0.1, double(samples) * 24 / 1e6)),
                       trace->buffer.capacity() == samples),
                &QAction::triggered, this,
                [this, traceId, samples] { m_traces->setCapacityOf(traceId, samples); });
    }
    connect(menu->addAction(theme->icon(QStringLiteral("search")), tr("Probe")), &QAction::triggered, this,
            [this, name = trace->name] { Q_EMIT session()->probeRequested(name); });
    connect(menu->addAction(theme->icon(QStringLiteral("table")), tr("Its samples")), &QAction::triggered,
            this, [this, traceId] {
                m_bar->readingButton()->setChecked(true);
                m_reading->setCurrentTrace(traceId);
                m_reading->showPage(m_traces->find(traceId) && !m_traces->find(traceId)->waves.isEmpty()
                                        ? ChartReading::Waveform
                                        : ChartReading::Samples);
            });
    connect(menu->addAction(theme->icon(QStringLiteral("trash")), tr("Take it off the chart")),
            &QAction::triggered, this, [this, traceId] { removeTrace(traceId); });
    menu->addSeparator();
}

void ChartPanel::fillPlaceMenu(QMenu *menu, ChartView *chart, const QPoint &at)
{
    const qint64 ns = chart->timeAt(at);
    if (!ns)
        return;
    menu->addAction(formatChartTime(ns, chart->isUtc()))->setEnabled(false);
    connect(menu->addAction(tr("Marker A here\tA")), &QAction::triggered, chart,
            [chart, ns] { chart->setMarker(ChartView::MarkerA, ns); });
    connect(menu->addAction(tr("Marker B here\tB")), &QAction::triggered, chart,
            [chart, ns] { chart->setMarker(ChartView::MarkerB, ns); });
    connect(menu->addAction(tr("Note here\u2026")), &QAction::triggered, this, [this, ns] { askNote(ns); });
    if (const int note = chart->noteAt(at); note >= 0) {
        const ChartNote one = m_traces->notes()[note];
        connect(menu->addAction(tr("Remove the note \u201c%1\u201d").arg(one.text.left(30))),
                &QAction::triggered, this, [this, one] { m_traces->removeNote(one); });
    }
    connect(menu->addAction(tr("Samples around here")), &QAction::triggered, this, [this, ns] {
        m_bar->readingButton()->setChecked(true);
        if (m_legend->currentTrace())
            m_reading->setCurrentTrace(m_legend->currentTrace());
        m_reading->showPage(ChartReading::Samples);
        m_reading->showMoment(ns);
    });
    menu->addSeparator();
}

void ChartPanel::fillAxisMenu(QMenu *menu)
{
    for (const QString &name : m_traces->axisNames()) {
        QMenu *one = menu->addMenu(name.isEmpty() ? tr("Without a unit") : name);
        const ChartAxis axis = m_traces->axis(name);
        for (int i = 0; i <= int(ChartAxisMode::Staggered); ++i) {
            const auto mode = ChartAxisMode(i);
            if (mode == ChartAxisMode::Fixed)
                continue; // asks for numbers
            connect(choice(one, ChartAxisDialog::modeText(mode), axis.mode == mode), &QAction::triggered,
                    this, [this, name, mode] {
                        ChartAxis changed = m_traces->axis(name);
                        changed.mode = mode;
                        m_traces->setAxis(name, changed);
                    });
        }
        connect(choice(one, tr("Fixed range, side\u2026"), axis.mode == ChartAxisMode::Fixed),
                &QAction::triggered, this, [this, name] { editAxis(name); });
    }
}

void ChartPanel::fillMenu(QMenu *menu)
{
    const Theme *theme = Theme::instance();
    QMenu *time = menu->addMenu(tr("Time axis"));
    for (const qint64 span : ChartBar::spans()) {
        connect(choice(time, tr("Last %1").arg(formatSpan(span)), view()->spanNs() == span),
                &QAction::triggered, this, [this, span] {
                    view()->setSpanNs(span);
                    view()->setLive(true);
                });
    }
    time->addSeparator();
    connect(choice(time, tr("UTC"), view()->isUtc()), &QAction::toggled, m_stack, &ChartStack::setUtc);
    const bool arrival = m_traces->clock() == TraceSet::Clock::Arrival;
    connect(choice(time, tr("By the server's time"), !arrival), &QAction::triggered, this,
            [this] { m_traces->setClock(TraceSet::Clock::Server); });
    connect(choice(time, tr("By the time of arrival"), arrival), &QAction::triggered, this,
            [this] { m_traces->setClock(TraceSet::Clock::Arrival); });
    fillAxisMenu(menu->addMenu(tr("Value axes")));
    QMenu *kept = menu->addMenu(tr("Samples kept of each trace"));
    for (const qint64 samples : {1'000, 10'000, 100'000, 1'000'000, 10'000'000}) {
        connect(choice(kept, locale().toString(samples), m_traces->capacity() == samples),
                &QAction::triggered, this, [this, samples] { m_traces->setCapacity(samples); });
    }
    menu->addSeparator();
    QAction *previous =
        menu->addAction(theme->icon(QStringLiteral("undo")), tr("The view before\tBackspace"));
    previous->setEnabled(view()->hasPreviousView());
    connect(previous, &QAction::triggered, view(), &ChartView::showPreviousView);
    QAction *next = menu->addAction(theme->icon(QStringLiteral("redo")), tr("The next view\tAlt+Right"));
    next->setEnabled(view()->hasNextView());
    connect(next, &QAction::triggered, view(), &ChartView::showNextView);
    connect(menu->addAction(theme->icon(QStringLiteral("fit")), tr("Back to now, automatic scales\tHome")),
            &QAction::triggered, m_stack, &ChartStack::fit);
    connect(choice(menu, tr("Zoom by a rectangle\tShift+drag"), m_bar->rectangleButton()->isChecked()),
            &QAction::toggled, m_bar->rectangleButton(), &QToolButton::setChecked);
    connect(choice(menu, tr("Straight lines between samples"), m_bar->shapeButton()->isChecked()),
            &QAction::toggled, m_bar->shapeButton(), &QToolButton::setChecked);
    if (view()->markerNs(ChartView::MarkerA) || view()->markerNs(ChartView::MarkerB)) {
        connect(menu->addAction(tr("Take the markers away")), &QAction::triggered, this, [this] {
            view()->setMarker(ChartView::MarkerA, 0);
            view()->setMarker(ChartView::MarkerB, 0);
        });
    }
    menu->addSeparator();
    fillTakeMenu(menu->addMenu(theme->icon(QStringLiteral("export")), tr("Save, copy, print")));
    connect(menu->addAction(theme->icon(QStringLiteral("refresh")), tr("Forget all samples")),
            &QAction::triggered, m_traces, &TraceSet::clearSamples);
    connect(menu->addAction(theme->icon(QStringLiteral("trash")), tr("Take all traces off")),
            &QAction::triggered, this, &ChartPanel::clear);
}

void ChartPanel::fillTakeMenu(QMenu *menu)
{
    const Theme *theme = Theme::instance();
    connect(menu->addAction(theme->icon(QStringLiteral("export")), tr("Save as image\u2026")),
            &QAction::triggered, this, &ChartPanel::exportImage);
    connect(menu->addAction(theme->icon(QStringLiteral("export")), tr("Save samples in view as CSV\u2026")),
            &QAction::triggered, this, [this] { exportCsv(false); });
    connect(menu->addAction(tr("Save all samples as CSV\u2026")), &QAction::triggered, this,
            [this] { exportCsv(true); });
    connect(menu->addAction(theme->icon(QStringLiteral("copy")), tr("Copy image")), &QAction::triggered, this,
            &ChartPanel::copyImage);
    connect(menu->addAction(tr("Copy samples in view")), &QAction::triggered, this, &ChartPanel::copySamples);
    connect(menu->addAction(tr("Print\u2026")), &QAction::triggered, this, &ChartPanel::print);
}

void ChartPanel::editAxis(const QString &name)
{
    ChartScale scale;
    for (int i = 0; i < m_traces->size(); ++i) {
        if (m_traces->at(i).axisName() == name)
            scale = m_stack->views()[size_t(m_traces->at(i).row)]->scaleOf(m_traces->at(i).id);
    }
    auto *dialog = new ChartAxisDialog(name, m_traces->axis(name), scale.min, scale.max, this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, name] { m_traces->setAxis(name, dialog->axis()); });
    dialog->open();
}

void ChartPanel::askNote(qint64 ns)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Note"));
    dialog->setLabelText(tr("Note at %1").arg(formatChartTime(ns, view()->isUtc())));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, ns](const QString &text) {
        if (!text.trimmed().isEmpty())
            m_traces->addNote({ns, text.trimmed()});
    });
    dialog->open();
}

void ChartPanel::askAxisName(int traceId)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New value axis"));
    dialog->setLabelText(tr("Name of the axis"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, traceId](const QString &text) {
        if (!text.trimmed().isEmpty())
            m_traces->change(traceId, [&](Trace &trace) { trace.axis = text.trimmed(); });
    });
    dialog->open();
}

void ChartPanel::askColor(int traceId)
{
    const Trace *trace = m_traces->find(traceId);
    if (!trace)
        return;
    auto *dialog = new QColorDialog(ChartTracesItem::traceColor(*trace), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this, traceId](const QColor &color) {
        m_traces->change(traceId, [&](Trace &one) { one.color = color; });
    });
    dialog->open();
}

} // namespace Candela
