// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a workspace keeps of a chart, and what is saved of it as a file.
#include "core/EpicsTime.h"
#include "models/TraceSet.h"
#include "panels/ChartPanel.h"
#include "session/Session.h"
#include "views/ChartView.h"

#include <QBuffer>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>
#include <QSplitter>
#include <QToolButton>

namespace Candela {

QJsonObject ChartPanel::save() const
{
    QJsonArray traces;
    for (int i = 0; i < m_traces->size(); ++i) {
        QJsonObject one{{QStringLiteral("pv"), m_traces->at(i).name}};
        if (m_traces->at(i).hidden)
            one.insert(QStringLiteral("hidden"), true);
        traces.append(one);
    }
    QJsonObject state{{QStringLiteral("traces"), traces},
                      {QStringLiteral("span"), double(m_view->spanNs()) / 1e9},
                      {QStringLiteral("legendWidth"), m_splitter->sizes().value(0)}};
    if (m_view->shape() == TraceShape::Lines)
        state.insert(QStringLiteral("lines"), true);
    if (m_traces->capacity() != TraceBuffer::DefaultCapacity)
        state.insert(QStringLiteral("samples"), m_traces->capacity());
    return state;
}

void ChartPanel::restore(const QJsonObject &state, QStringList *problems)
{
    clear();
    if (const QJsonValue samples = state.value(QStringLiteral("samples")); samples.isDouble())
        m_traces->setCapacity(samples.toInteger());
    const QJsonValue list = state.value(QStringLiteral("traces"));
    if (!list.isUndefined() && !list.isArray())
        problems->append(tr("chart.traces: is not a list"));
    const QJsonArray traces = list.toArray();
    for (qsizetype i = 0; i < traces.size(); ++i) {
        const QString name = traces[i].toObject().value(QStringLiteral("pv")).toString();
        if (name.isEmpty()) {
            problems->append(tr("chart.traces[%1].pv: is not a name").arg(i));
            continue;
        }
        addNames({name});
        m_traces->setHidden(m_traces->findName(name)->id,
                            traces[i].toObject().value(QStringLiteral("hidden")).toBool());
    }
    const QJsonValue span = state.value(QStringLiteral("span"));
    if (span.isDouble() && span.toDouble() > 0 && span.toDouble() * 1e9 <= double(ChartView::MaxSpanNs))
        m_view->setSpanNs(qint64(span.toDouble() * 1e9));
    else if (!span.isUndefined())
        problems->append(tr("chart.span: is not a number of seconds"));
    m_shape->setChecked(state.value(QStringLiteral("lines")).toBool());
    if (const int width = state.value(QStringLiteral("legendWidth")).toInt(-1); width >= 0)
        m_splitter->setSizes({width, qMax(100, m_splitter->width() - width)});
}

QString ChartPanel::csvOfView() const
{
    QString text = QStringLiteral("pv,time,value,severity\n");
    for (int i = 0; i < m_traces->size(); ++i) {
        const Trace &trace = m_traces->at(i);
        if (trace.hidden)
            continue;
        // The sample that holds at the left edge belongs to what is seen.
        const qint64 first = qMax<qint64>(0, trace.buffer.indexAt(m_view->fromNs()));
        const qint64 last = trace.buffer.lowerBound(m_view->toNs());
        QString name = trace.name;
        if (name.contains(QLatin1Char(',')) || name.contains(QLatin1Char('"')))
            name =
                QLatin1Char('"') + name.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
        for (qint64 at = first; at < last; ++at) {
            const TraceSample sample = trace.buffer.at(at);
            text += name + QLatin1Char(',') + EpicsTime::fromUnixNs(sample.timeNs).toIso() + QLatin1Char(',');
            if (!sample.isGap())
                text += QString::number(sample.value, 'g', 17);
            text += QLatin1Char(',') + severityName(sample.severity) + QLatin1Char('\n');
        }
    }
    return text;
}

void ChartPanel::exportImage()
{
    auto *dialog = new QFileDialog(this, tr("Save the chart as an image"), QString(), tr("Images (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        m_view->toImage().save(&buffer, "PNG");
        saveBytes(path, bytes);
    });
    dialog->open();
}

void ChartPanel::exportCsv()
{
    auto *dialog = new QFileDialog(this, tr("Save the samples in view"), QString(), tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { saveBytes(path, csvOfView().toUtf8()); });
    dialog->open();
}

void ChartPanel::saveBytes(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        Q_EMIT session()->message(tr("%1 was not saved: %2").arg(path, file.errorString()), true);
    else
        Q_EMIT session()->message(tr("Saved %1").arg(path), false);
}

} // namespace Candela
