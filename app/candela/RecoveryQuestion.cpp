// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecoveryQuestion.h"

#include "Autosave.h"
#include "MainWindow.h"
#include "Windows.h"
#include "WorkspaceFile.h"

#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace Candela {

RecoveryQuestion::RecoveryQuestion(Windows *windows)
    : QObject(windows)
    , m_windows(windows)
{
}

void RecoveryQuestion::ask()
{
    m_left = m_windows->autosave()->store()->takeLeft();
    askNext();
}

void RecoveryQuestion::askNext()
{
    if (m_left.isEmpty())
        return;
    const RecoveryStore::Left left = m_left.takeFirst();
    auto *box = new QMessageBox(QMessageBox::Question, tr("Candela"),
                                tr("Candela did not end by itself. Restore what was open?"),
                                QMessageBox::NoButton, m_windows->active());
    box->setObjectName(QStringLiteral("recovery"));
    //: %1 is a date and a time
    box->setInformativeText(
        tr("The session was kept last at %1. Nothing is written to any PV by restoring it, and "
           "loops stay stopped.")
            .arg(QLocale().toString(left.at, QLocale::ShortFormat)));
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *restoreIt = box->addButton(tr("&Restore"), QMessageBox::AcceptRole);
    const QPushButton *discard = box->addButton(tr("&Throw away"), QMessageBox::DestructiveRole);
    box->addButton(tr("&Later"), QMessageBox::RejectRole);
    connect(box, &QMessageBox::finished, this, [=, this] {
        if (box->clickedButton() == restoreIt) {
            restore(left.path);
        } else if (box->clickedButton() == discard) {
            m_windows->autosave()->store()->discard(left.path);
            askNext();
        }
    });
    box->open();
}

void RecoveryQuestion::restore(const QString &path)
{
    if (!m_windows->workspaceFile()->recover(path))
        return;
    // Not before it lies on the disk under this program's own name.
    Autosave *autosave = m_windows->autosave();
    const auto once = std::make_shared<QMetaObject::Connection>();
    *once = connect(autosave, &Autosave::written, this, [autosave, path, once] {
        disconnect(*once);
        autosave->store()->discard(path);
    });
    autosave->writeSoon();
}

} // namespace Candela
