// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ScatterBlackout.h"

#include "panels/ScatterLights.h"
#include "session/Session.h"
#include "session/Settings.h"

#include <QMessageBox>
#include <QPushButton>
#include <QWidget>

#include <algorithm>

namespace Candela {

ScatterBlackout::ScatterBlackout(Session *session, const QStringList &bases, bool selectedOnly,
                                 QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_bases(bases)
    , m_selectedOnly(selectedOnly)
    , m_window(parent)
{
    // Its handles belong to the context of now.
    connect(session, &Session::contextChanged, this, &QObject::deleteLater);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (m_reading.future().resultCount() > 0)
            ask(m_reading.result());
        else
            deleteLater();
    });
    connect(&m_writing, &QFutureWatcherBase::finished, this, [this] {
        if (m_writing.future().resultCount() > 0)
            Q_EMIT written(m_writing.result());
        deleteLater();
    });
}

void ScatterBlackout::start()
{
    QStringList names;
    for (const QString &base : std::as_const(m_bases))
        names.append(base + ScatterLights::suffix(ScatterLights::Dim));
    m_reading.setFuture(
        gather(m_session->context()->pvs(names), {.timeout = std::chrono::milliseconds(1000)}));
}

void ScatterBlackout::ask(const GatherResult &before)
{
    int lit = 0;
    double brightest = 0;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const bool known = before[i].ok();
        const double level = known ? before[i].reading.toDouble() : 0;
        lit += level > 0;
        brightest = std::max(brightest, level);
        m_changes.append({before.pv(i).name(), known ? Value(level) : Value(), Value(0.0)});
    }
    if (!m_session->settings()->confirmWrites()) {
        write();
        return;
    }
    const int count = int(m_bases.size());
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Blackout"),
                        m_selectedOnly ? tr("Take %n selected lights to 0 %?", nullptr, count)
                                       : tr("Take all %n lights of the building to 0 %?", nullptr, count),
                        QMessageBox::NoButton, m_window);
    box->setInformativeText(
        tr("%n of them are lit now, the brightest at %1 %. You can undo this.", nullptr, lit)
            .arg(brightest, 0, 'f', 0));
    QPushButton *go = box->addButton(tr("Blackout"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, [this, box, go] {
        if (box->clickedButton() == go)
            write();
        else
            deleteLater();
    });
    box->open();
}

void ScatterBlackout::write()
{
    QList<PvWrite> writes;
    for (const WriteCommand::Change &change : std::as_const(m_changes))
        writes.append({m_session->context()->pv(change.pv), change.after});
    const QString text = tr("Blackout of %n lights", nullptr, int(writes.size()));
    m_session->undoStack()->push(new WriteCommand(m_session, text, m_changes));
    m_writing.setFuture(scatter(writes));
}

} // namespace Candela
