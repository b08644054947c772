// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/GatherExporter.h"

#include "models/GatherResultsModel.h"
#include "models/ReplaceFile.h"
#include "session/Session.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>

namespace Candela {

GatherExporter::GatherExporter(Session *session, GatherResultsModel *model, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_model(model)
    , m_window(window)
{
}

QMenu *GatherExporter::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->addAction(tr("Save as CSV…"), this, &GatherExporter::askCsv);
    menu->addAction(tr("Save as JSON…"), this, &GatherExporter::askJson);
    menu->addSeparator();
    menu->addAction(tr("Copy as CSV"), this, &GatherExporter::copyCsv);
    menu->addAction(tr("Copy as JSON"), this, &GatherExporter::copyJson);
    return menu;
}

void GatherExporter::askCsv()
{
    ask(tr("CSV files (*.csv)"), QStringLiteral("csv"));
}

void GatherExporter::askJson()
{
    ask(tr("JSON files (*.json)"), QStringLiteral("json"));
}

void GatherExporter::ask(const QString &filter, const QString &suffix)
{
    auto *dialog = new QFileDialog(m_window, tr("Save results"), QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &GatherExporter::save);
    dialog->open();
}

bool GatherExporter::save(const QString &path)
{
    const bool json = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    const QByteArray bytes = json ? GatherExport::json(m_model->rows(), m_model->allInOrder(), m_head)
                                  : GatherExport::csv(m_model->rows(), m_model->allInOrder()).toUtf8();
    const QString shown = QDir::toNativeSeparators(path);
    QString why;
    if (!replaceFile(path, bytes, &why)) {
        Q_EMIT m_session->message(tr("%1: cannot be written: %2").arg(shown, why), true);
        return false;
    }
    Q_EMIT m_session->message(tr("Results saved to %1").arg(shown), false);
    return true;
}

void GatherExporter::copyCsv()
{
    copy(GatherExport::csv(m_model->rows(), m_model->allInOrder()));
}

void GatherExporter::copyJson()
{
    copy(QString::fromUtf8(GatherExport::json(m_model->rows(), m_model->allInOrder(), m_head)));
}

void GatherExporter::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT m_session->message(tr("%n results copied", nullptr, int(m_model->rows().size())), false);
}

} // namespace Candela
