// SPDX-License-Identifier: GPL-3.0-or-later
#include "AboutBox.h"

#include "views/Theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QMessageBox>

namespace Candela {

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("Candela::AboutBox", text);
}
} // namespace

void AboutBox::open(QWidget *window)
{
    auto *box = new QMessageBox(window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Candela"));
    box->setIconPixmap(Theme::applicationIcon().pixmap(64, 64));
    box->setTextFormat(Qt::RichText);
    box->setText(QStringLiteral("<b>Candela %1</b>").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        tr("<p>See a building, select, read, decide, command: a supervision desktop for EPICS Channel "
           "Access.</p><p>The desktop is free software under the GNU General Public License, version 3 or "
           "later. It comes without any warranty. The client library, candela-cli and candela-ioc "
           "are under the MIT licence.</p><p>Built with Qt %1.</p>")
            .arg(QLatin1String(qVersion())));
    // The box hands its format on to its text only; all labels show plain text unless told otherwise.
    const auto labels = box->findChildren<QLabel *>();
    for (QLabel *label : labels)
        label->setTextFormat(Qt::RichText);
    box->addButton(QMessageBox::Close);
    box->open();
}

} // namespace Candela
