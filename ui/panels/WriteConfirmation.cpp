// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/WriteConfirmation.h"

#include "session/Session.h"
#include "session/Settings.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace Candela {

void WriteConfirmation::ask(Session *session, QWidget *parent, int pvs, const QString &question,
                            const QString &detail, std::function<void()> go, std::function<void()> refused)
{
    // What cannot be written anyway is refused by the context, with the reason.
    if (session->isReadOnly() || !session->settings()->asksBefore(pvs)) {
        go();
        return;
    }
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("Candela::WriteConfirmation", text);
    };
    auto *box =
        new QMessageBox(QMessageBox::Question, tr(QT_TRANSLATE_NOOP("Candela::WriteConfirmation", "Write")),
                        question, QMessageBox::NoButton, parent);
    box->setObjectName(QStringLiteral("writeConfirmation"));
    box->setInformativeText(detail);
    QPushButton *write =
        box->addButton(tr(QT_TRANSLATE_NOOP("Candela::WriteConfirmation", "Write")), QMessageBox::AcceptRole);
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    // The Enter that ended the typing must not be the one that agrees.
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(box, &QMessageBox::finished, parent,
                     [box, write, go = std::move(go), refused = std::move(refused)] {
                         if (box->clickedButton() == write)
                             go();
                         else if (refused)
                             refused();
                     });
    box->open();
}

} // namespace Candela
