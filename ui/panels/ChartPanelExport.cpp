// SPDX-License-Identifier: GPL-3.0-or-later
//
// Taking a chart along: as a picture, as samples, on paper.
#include "models/ChartCsvExport.h"
#include "models/ReplaceFile.h"
#include "models/TraceSet.h"
#include "panels/ChartPanel.h"
#include "session/Session.h"
#include "views/ChartStack.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QSvgGenerator>

#include <limits>

namespace Candela {

namespace {

constexpr qint64 ClipboardSamples = 200'000;

} // namespace

void ChartPanel::saved(const QString &path, const QString &error)
{
    if (error.isEmpty())
        Q_EMIT session()->message(tr("Saved %1").arg(path), false);
    else
        Q_EMIT session()->message(tr("%1 was not saved: %2").arg(path, error), true);
}

void ChartPanel::writeImage(const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize(m_stack->size());
        svg.setViewBox(QRect(QPoint(), m_stack->size()));
        svg.setTitle(tr("Chart"));
        QPainter painter(&svg);
        m_stack->paintTo(&painter, QRectF(QPointF(), m_stack->size()));
    } else {
        m_stack->toImage().save(&buffer, "PNG");
    }
    QString why;
    saved(path, replaceFile(path, bytes, &why) ? QString() : why);
}

void ChartPanel::exportImage()
{
    auto *dialog = new QFileDialog(this, tr("Save the chart as an image"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Images (*.png)"), tr("Drawings (*.svg)")});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("svg")) ? QStringLiteral("svg")
                                                                       : QStringLiteral("png"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ChartPanel::writeImage);
    dialog->open();
}

void ChartPanel::exportCsv(bool all)
{
    auto *dialog = new QFileDialog(this, all ? tr("Save all samples") : tr("Save the samples in view"),
                                   QString(), tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, all](const QString &path) { writeCsv(path, all); });
    dialog->open();
}

void ChartPanel::writeCsv(const QString &path, bool all)
{
    auto *job = new ChartCsvExport(this);
    const qint64 from = all ? std::numeric_limits<qint64>::min() + 1 : view()->fromNs();
    const qint64 to = all ? std::numeric_limits<qint64>::max() : view()->toNs();
    // Shown by itself when it takes longer than a moment.
    auto *progress = new QProgressDialog(tr("Writing %1").arg(path), tr("Cancel"), 0, 1000, this);
    progress->setWindowTitle(tr("Save samples"));
    progress->setMinimumDuration(500);
    progress->setAutoClose(false);
    progress->setAutoReset(false);
    progress->setWindowModality(Qt::NonModal);
    progress->setAttribute(Qt::WA_DeleteOnClose);
    connect(progress, &QProgressDialog::canceled, job, &ChartCsvExport::cancel);
    connect(job, &ChartCsvExport::progress, progress, [progress](qint64 done, qint64 total) {
        progress->setValue(int(done * 999 / qMax<qint64>(1, total)));
    });
    connect(job, &ChartCsvExport::finished, progress, [progress] {
        progress->hide();
        progress->deleteLater();
    });
    connect(job, &ChartCsvExport::finished, this, [this, job, path](bool written) {
        saved(path, written                        ? QString()
                    : job->errorString().isEmpty() ? tr("cancelled")
                                                   : job->errorString());
        job->deleteLater();
    });
    if (!job->start(m_traces, from, to, path)) {
        saved(path, job->errorString());
        progress->deleteLater();
        job->deleteLater();
    }
}

void ChartPanel::copyImage()
{
    QGuiApplication::clipboard()->setImage(m_stack->toImage());
    Q_EMIT session()->message(tr("Copied the chart as an image"), false);
}

void ChartPanel::copySamples()
{
    const QByteArray text =
        ChartCsvExport::text(*m_traces, view()->fromNs(), view()->toNs(), ClipboardSamples);
    if (text.isEmpty()) {
        Q_EMIT session()->message(tr("More than %1 samples are in view: save them as a file")
                                      .arg(locale().toString(ClipboardSamples)),
                                  true);
        return;
    }
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    Q_EMIT session()->message(tr("Copied %1 samples").arg(locale().toString(text.count('\n') - 1)), false);
}

void ChartPanel::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(tr("Chart"));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] {
        QPainter painter(printer.get());
        if (!painter.isActive()) {
            Q_EMIT session()->message(tr("The printer does not answer"), true);
            return;
        }
        const QRectF page = printer->pageLayout().paintRectPixels(printer->resolution());
        m_stack->paintTo(&painter, QRectF(QPointF(), page.size()));
    });
    dialog->open();
}

} // namespace Candela
