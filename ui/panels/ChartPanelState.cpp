// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a workspace keeps of a chart.
#include "models/TraceSet.h"
#include "panels/ChartBar.h"
#include "panels/ChartEdit.h"
#include "panels/ChartPanel.h"
#include "views/ChartStack.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSplitter>
#include <QToolButton>

#include <cmath>

namespace Candela {

namespace {

constexpr int MaxRow = 5;

// Words, not numbers: a workspace may be read and written by hand.
const QList<QString> &modeNames()
{
    static const QList<QString> names{QStringLiteral("auto"),   QStringLiteral("fixed"),
                                      QStringLiteral("log"),    QStringLiteral("normalised"),
                                      QStringLiteral("limits"), QStringLiteral("staggered")};
    return names;
}

const QList<QString> &sideNames()
{
    static const QList<QString> names{QString(), QStringLiteral("left"), QStringLiteral("right")};
    return names;
}

} // namespace

QJsonObject ChartPanel::save() const
{
    QJsonArray traces;
    for (int i = 0; i < m_traces->size(); ++i) {
        const Trace &trace = m_traces->at(i);
        QJsonObject one{{QStringLiteral("pv"), trace.name}, {QStringLiteral("style"), trace.style}};
        if (trace.hidden)
            one.insert(QStringLiteral("hidden"), true);
        if (trace.color.isValid())
            one.insert(QStringLiteral("color"), trace.color.name());
        if (trace.width > 0)
            one.insert(QStringLiteral("width"), double(trace.width));
        if (!trace.axis.isEmpty())
            one.insert(QStringLiteral("axis"), trace.axis);
        if (trace.row > 0)
            one.insert(QStringLiteral("row"), trace.row);
        if (!trace.scaled)
            one.insert(QStringLiteral("scaled"), false);
        if (trace.buffer.capacity() != m_traces->capacity())
            one.insert(QStringLiteral("samples"), trace.buffer.capacity());
        traces.append(one);
    }
    QJsonObject state{{QStringLiteral("traces"), traces},
                      {QStringLiteral("span"), double(view()->spanNs()) / 1e9},
                      {QStringLiteral("legendWidth"), m_splitter->sizes().value(0)}};
    if (view()->shape() == TraceShape::Lines)
        state.insert(QStringLiteral("lines"), true);
    if (view()->isUtc())
        state.insert(QStringLiteral("utc"), true);
    if (m_traces->clock() == TraceSet::Clock::Arrival)
        state.insert(QStringLiteral("arrival"), true);
    if (m_bar->readingButton()->isChecked())
        state.insert(QStringLiteral("reading"), true);
    if (m_traces->capacity() != TraceBuffer::DefaultCapacity)
        state.insert(QStringLiteral("samples"), m_traces->capacity());
    QJsonArray axes;
    for (auto axis = m_traces->axes().begin(); axis != m_traces->axes().end(); ++axis) {
        QJsonObject one{{QStringLiteral("name"), axis.key()},
                        {QStringLiteral("mode"), modeNames()[int(axis->mode)]}};
        if (axis->side != ChartAxis::AnySide)
            one.insert(QStringLiteral("side"), sideNames()[axis->side]);
        if (axis->mode == ChartAxisMode::Fixed) {
            one.insert(QStringLiteral("min"), axis->min);
            one.insert(QStringLiteral("max"), axis->max);
        }
        axes.append(one);
    }
    if (!axes.isEmpty())
        state.insert(QStringLiteral("axes"), axes);
    QJsonArray notes;
    for (const ChartNote &note : m_traces->notes())
        notes.append(QJsonObject{{QStringLiteral("time"), double(note.timeNs) / 1e9},
                                 {QStringLiteral("text"), note.text}});
    if (!notes.isEmpty())
        state.insert(QStringLiteral("notes"), notes);
    return state;
}

void ChartPanel::restoreTrace(const QJsonObject &state, int index, QStringList *problems)
{
    const QString name = state.value(QStringLiteral("pv")).toString();
    if (name.isEmpty()) {
        problems->append(tr("chart.traces[%1].pv: is not a name").arg(index));
        return;
    }
    addNames({name});
    const int id = m_traces->findName(name)->id;
    const QColor color(state.value(QStringLiteral("color")).toString());
    if (state.contains(QStringLiteral("color")) && !color.isValid())
        problems->append(tr("chart.traces[%1].color: is not a colour").arg(index));
    const int row = state.value(QStringLiteral("row")).toInt();
    if (row < 0 || row > MaxRow)
        problems->append(tr("chart.traces[%1].row: is not between 0 and %2").arg(index).arg(MaxRow));
    m_traces->change(id, [&](Trace &trace) {
        trace.hidden = state.value(QStringLiteral("hidden")).toBool();
        trace.style = qBound(0, state.value(QStringLiteral("style")).toInt(trace.style), 10'000);
        trace.color = color;
        trace.width = float(qBound(0.0, state.value(QStringLiteral("width")).toDouble(), 20.0));
        trace.axis = state.value(QStringLiteral("axis")).toString();
        trace.row = qBound(0, row, MaxRow);
        trace.scaled = state.value(QStringLiteral("scaled")).toBool(true);
    });
    if (const QJsonValue samples = state.value(QStringLiteral("samples")); samples.isDouble())
        m_traces->setCapacityOf(id, samples.toInteger());
}

void ChartPanel::restoreAxes(const QJsonObject &state, QStringList *problems)
{
    const QJsonArray axes = state.value(QStringLiteral("axes")).toArray();
    for (qsizetype i = 0; i < axes.size(); ++i) {
        const QJsonObject one = axes[i].toObject();
        ChartAxis axis;
        const qsizetype mode =
            modeNames().indexOf(one.value(QStringLiteral("mode")).toString(QStringLiteral("auto")));
        const qsizetype side = sideNames().indexOf(one.value(QStringLiteral("side")).toString());
        axis.min = one.value(QStringLiteral("min")).toDouble(axis.min);
        axis.max = one.value(QStringLiteral("max")).toDouble(axis.max);
        if (mode < 0 || side < 0 || !(axis.min < axis.max)) {
            problems->append(tr("chart.axes[%1]: is not an axis").arg(i));
            continue;
        }
        axis.mode = ChartAxisMode(mode);
        axis.side = ChartAxis::Side(side);
        m_traces->setAxis(one.value(QStringLiteral("name")).toString(), axis);
    }
    const QJsonArray notes = state.value(QStringLiteral("notes")).toArray();
    for (qsizetype i = 0; i < notes.size(); ++i) {
        const double time = notes[i].toObject().value(QStringLiteral("time")).toDouble();
        const QString text = notes[i].toObject().value(QStringLiteral("text")).toString();
        if (!(time > 0 && time < 9e9) || text.isEmpty())
            problems->append(tr("chart.notes[%1]: is not a note").arg(i));
        else
            m_traces->addNote({qint64(std::llround(time * 1e6)) * 1000, text});
    }
}

void ChartPanel::addState(const QJsonObject &state, QStringList *problems)
{
    const EditScope scope(this);
    const QJsonArray traces = state.value(QStringLiteral("traces")).toArray();
    for (qsizetype i = 0; i < traces.size(); ++i)
        restoreTrace(traces[i].toObject(), int(i), problems);
    restoreAxes(state, problems);
    if (const double span = state.value(QStringLiteral("span")).toDouble();
        span > 0 && span * 1e9 <= double(ChartView::MaxSpanNs))
        view()->setSpanNs(qint64(span * 1e9));
}

void ChartPanel::restore(const QJsonObject &state, QStringList *problems)
{
    const EditScope scope(this, false);
    if (m_group)
        m_group->clear();
    m_traces->clear();
    if (const QJsonValue samples = state.value(QStringLiteral("samples")); samples.isDouble())
        m_traces->setCapacity(samples.toInteger());
    m_traces->setClock(state.value(QStringLiteral("arrival")).toBool() ? TraceSet::Clock::Arrival
                                                                       : TraceSet::Clock::Server);
    const QJsonValue list = state.value(QStringLiteral("traces"));
    if (!list.isUndefined() && !list.isArray())
        problems->append(tr("chart.traces: is not a list"));
    const QJsonArray traces = list.toArray();
    for (qsizetype i = 0; i < traces.size(); ++i)
        restoreTrace(traces[i].toObject(), int(i), problems);
    restoreAxes(state, problems);
    const QJsonValue span = state.value(QStringLiteral("span"));
    if (span.isDouble() && span.toDouble() > 0 && span.toDouble() * 1e9 <= double(ChartView::MaxSpanNs))
        view()->setSpanNs(qint64(span.toDouble() * 1e9));
    else if (!span.isUndefined())
        problems->append(tr("chart.span: is not a number of seconds"));
    m_bar->shapeButton()->setChecked(state.value(QStringLiteral("lines")).toBool());
    m_bar->readingButton()->setChecked(state.value(QStringLiteral("reading")).toBool());
    m_stack->setUtc(state.value(QStringLiteral("utc")).toBool());
    if (const int width = state.value(QStringLiteral("legendWidth")).toInt(-1); width >= 0) {
        QList<int> sizes = m_splitter->sizes();
        sizes[1] = qMax(100, sizes[0] + sizes[1] - width);
        sizes[0] = width;
        m_splitter->setSizes(sizes);
    }
}

} // namespace Candela
