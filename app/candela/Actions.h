// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QActionGroup;

namespace Candela {

/// Every command of the main window, in one place: menus, the tool bar, the finder and the sheet of keys show
/// these same actions.
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QObject *parent);

    QAction *newWindow;
    QAction *nameWindow;
    QAction *closeWindow;
    QAction *newWorkspace;
    QAction *open;
    QAction *openLast;
    QAction *save;
    QAction *saveAs;
    QAction *importFile;
    QAction *exportFile;
    QAction *openSite;
    QAction *startDemo;
    QAction *preferences;
    QAction *quit;

    QAction *undo;
    QAction *redo;
    QAction *history;
    QAction *find;

    QActionGroup *theme;
    QAction *themeSystem;
    QAction *themeDark;
    QAction *themeLight;
    QActionGroup *language; ///< One for each translation, with its code as data; "" is the system's.
    QAction *toggleTheme;
    QAction *scaleUp;
    QAction *scaleDown;
    QAction *scaleReset;
    QAction *resetLayout;
    QAction *fullScreen;

    QAction *read;
    QAction *probe;
    QAction *blackout;
    QAction *stopAll;
    QAction *commandLine;
    QAction *selectAll;
    QAction *clearSelection;
    QAction *selectionToChart;
    QAction *selectionToTable;
    QAction *fit;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *floorUp;
    QAction *floorDown;

    QAction *manual;
    QAction *keys;
    QAction *about;

    /// The text of an action without its key and its shortcut: "&Undo", and "元に戻す(&U)" as well.
    static QString plainText(const QString &text);
    /// All of them, for the finder.
    QList<QAction *> all() const;

private:
    QAction *make(const QString &text, const QString &icon = {}, const QString &shortcut = {});
};

} // namespace Candela
