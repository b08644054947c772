// SPDX-License-Identifier: GPL-3.0-or-later
#include "Appearance.h"
#include "CommandLine.h"
#include "FreezeWatch.h"
#include "Languages.h"
#include "MainWindow.h"
#include "Startup.h"
#include "Windows.h"

#include "session/AuditLog.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "views/Theme.h"

#include <QApplication>

#include <cstdio>

using namespace Candela;

namespace {

void describe()
{
    QCoreApplication::setApplicationName(QStringLiteral("candela"));
    QCoreApplication::setOrganizationName(QStringLiteral("candela"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CANDELA_VERSION));
}

/// Help and mistakes are answered without a display.
CommandLine readCommandLine(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    describe();
    return CommandLine::parse(CommandLine::withoutQtOptions(QCoreApplication::arguments()));
}

} // namespace

int main(int argc, char **argv)
{
    const CommandLine line = readCommandLine(argc, argv);
    if (line.ends) {
        std::fputs(qPrintable(line.text), line.exitCode == 0 ? stdout : stderr);
        return line.exitCode;
    }

    QApplication application(argc, argv);
    describe();
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Candela"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.candela.Candela")); // packaging/desktop
    QGuiApplication::setWindowIcon(Theme::applicationIcon());

    Windows windows;
    const Settings *settings = windows.session()->settings();
    Languages::instance()->choose(line.language.isEmpty() ? settings->language() : line.language);
    QObject::connect(Languages::instance(), &Languages::changed, &windows, &Windows::rebuild);
    windows.session()->setReadOnly(line.readOnly);
    const AuditLog audit(windows.session());
    Appearance appearance(windows.session()->settings());
    QObject::connect(&appearance, &Appearance::scaled, &windows, &Windows::rebuild);
    windows.open();
    FreezeWatch freezes;
    QObject::connect(&freezes, &FreezeWatch::frozen, windows.session(),
                     [session = windows.session()](int ms, const QString &what) {
                         Q_EMIT session->message(FreezeWatch::sentence(ms, what), false);
                     });
    // The first picture comes before anything that takes time: sites, servers, workspaces.
    Startup startup(&windows);
    startup.begin(line);
    return QApplication::exec();
}
