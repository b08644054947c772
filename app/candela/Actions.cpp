// SPDX-License-Identifier: GPL-3.0-or-later
#include "Actions.h"

#include "Languages.h"

#include "views/Theme.h"

#include <QAction>
#include <QActionGroup>
#include <QRegularExpression>

namespace Candela {

QAction *Actions::make(const QString &text, const QString &icon, const QString &shortcut)
{
    auto *action = new QAction(text, this);
    action->setIconText(plainText(text));
    if (!icon.isEmpty())
        action->setIcon(Theme::instance()->icon(icon));
    if (!shortcut.isEmpty())
        action->setShortcut(QKeySequence(shortcut));
    return action;
}

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    newWindow = make(tr("New &window"), {}, QStringLiteral("Ctrl+Shift+N"));
    nameWindow = make(tr("Na&me this window…"));
    closeWindow = make(tr("&Close window"), {}, QStringLiteral("Ctrl+W"));
    newWorkspace = make(tr("&New workspace"), {}, QStringLiteral("Ctrl+N"));
    open = make(tr("&Open workspace…"), QStringLiteral("open"), QStringLiteral("Ctrl+O"));
    openLast = make(tr("Open &last session"));
    save = make(tr("&Save workspace"), QStringLiteral("save"), QStringLiteral("Ctrl+S"));
    saveAs = make(tr("Save workspace &as…"), {}, QStringLiteral("Ctrl+Shift+S"));
    importFile = make(tr("&Import…"), QStringLiteral("import"));
    importFile->setToolTip(
        tr("Tables and charts of other programs; files can be dropped onto the window as well"));
    exportFile = make(tr("&Export…"), QStringLiteral("export"));
    exportFile->setToolTip(tr("The table in front, or the chart, for other programs"));
    openSite = make(tr("Open s&ite file…"), QStringLiteral("building"));
    startDemo = make(tr("Start the &demo building"), QStringLiteral("play"));
    preferences = make(tr("&Preferences…"), QStringLiteral("settings"), QStringLiteral("Ctrl+,"));
    preferences->setMenuRole(QAction::PreferencesRole);
    quit = make(tr("&Quit"), {}, QStringLiteral("Ctrl+Q"));
    quit->setMenuRole(QAction::QuitRole);

    undo = make(tr("&Undo"), QStringLiteral("undo"), QStringLiteral("Ctrl+Z"));
    redo = make(tr("&Redo"), QStringLiteral("redo"), QStringLiteral("Ctrl+Shift+Z"));
    history = make(tr("&Steps…"), QStringLiteral("clock"));
    history->setToolTip(tr("All that can be undone, writes to PVs included"));
    find = make(tr("&Find PV, panel or command…"), QStringLiteral("search"), QStringLiteral("Ctrl+K"));

    theme = new QActionGroup(this);
    themeSystem = make(tr("As the &system"));
    themeDark = make(tr("&Dark"));
    themeLight = make(tr("&Light"));
    for (QAction *action : {themeSystem, themeDark, themeLight}) {
        action->setCheckable(true);
        theme->addAction(action);
    }
    language = new QActionGroup(this);
    for (const QString &code : QStringList(QString()) + Languages::codes()) {
        QAction *action = make(code.isEmpty() ? tr("As the &system") : Languages::nativeName(code));
        action->setObjectName(QLatin1String("language-") + code);
        action->setData(code);
        action->setCheckable(true);
        language->addAction(action);
    }
    toggleTheme = make(tr("Dark or light"), QStringLiteral("theme"), QStringLiteral("Ctrl+Shift+D"));
    scaleUp = make(tr("&Larger"), {}, QStringLiteral("Ctrl++"));
    scaleUp->setShortcuts({QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+="))});
    scaleDown = make(tr("&Smaller"), {}, QStringLiteral("Ctrl+-"));
    scaleReset = make(tr("&Normal size"), {}, QStringLiteral("Ctrl+0"));
    resetLayout = make(tr("&Reset layout"));
    fullScreen = make(tr("&Full screen"), {}, QStringLiteral("F11"));
    fullScreen->setCheckable(true);

    read = make(tr("&Read selection"), QStringLiteral("read"), QStringLiteral("Ctrl+Return"));
    probe = make(tr("Pro&be"), QStringLiteral("search"), QStringLiteral("F3"));
    blackout = make(tr("&Blackout…"), QStringLiteral("power"), QStringLiteral("Ctrl+B"));
    stopAll = make(tr("&Stop all writes and loops"), QStringLiteral("stop"), QStringLiteral("Ctrl+."));
    stopAll->setIconText(tr("Stop all"));
    commandLine = make(tr("Command &line"), QStringLiteral("chevron-right"), QStringLiteral("Ctrl+L"));
    // These keys belong to the plan while it has the focus: other widgets need them for themselves.
    selectAll = make(tr("Select &all on this floor\tCtrl+A"), QStringLiteral("select"));
    clearSelection = make(tr("&Clear selection\tEsc"));
    selectionToChart =
        make(tr("Selection to c&hart"), QStringLiteral("chart"), QStringLiteral("Ctrl+Shift+C"));
    selectionToTable =
        make(tr("Selection to &table"), QStringLiteral("table"), QStringLiteral("Ctrl+Shift+T"));
    fit = make(tr("Show the whole &floor\tHome"), QStringLiteral("fit"));
    zoomIn = make(tr("Zoom &in\t+"), QStringLiteral("zoom-in"));
    zoomOut = make(tr("Zoom &out\t−"), QStringLiteral("zoom-out"));
    floorUp = make(tr("Floor &up\tPgUp"), QStringLiteral("chevron-up"));
    floorDown = make(tr("Floor &down\tPgDown"), QStringLiteral("chevron-down"));

    manual = make(tr("&Manual"), QStringLiteral("help"), QStringLiteral("F1"));
    keys = make(tr("&Keys"), QStringLiteral("help"), QStringLiteral("Shift+F1"));
    about = make(tr("&About Candela"), QStringLiteral("info"));
    about->setMenuRole(QAction::AboutRole);
}

QString Actions::plainText(const QString &text)
{
    // Languages without Latin letters have the key in parentheses behind the text.
    static const QRegularExpression appended(QStringLiteral("\\s*\\(&.\\)"));
    QString plain = text.section(QLatin1Char('\t'), 0, 0);
    plain.remove(appended).remove(QLatin1Char('&'));
    return plain;
}

QList<QAction *> Actions::all() const
{
    return findChildren<QAction *>();
}

} // namespace Candela
