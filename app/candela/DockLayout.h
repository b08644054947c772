// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QStringList>

class QAction;
class QDockWidget;
class QMainWindow;
class QScrollArea;
class QWidget;

namespace Candela {

class Panel;

/// The docks of the main window: which panel is in which, where they stand at first, and how they come back.
class DockLayout : public QObject
{
    Q_OBJECT
public:
    explicit DockLayout(QMainWindow *window);

    /// `name` is the key of the panel in workspaces: "plan". The dock takes the panel.
    QDockWidget *add(const QString &name, Panel *panel);
    /// The same without a title: a thin bar, as wide as its place.
    QDockWidget *addBar(const QString &name, Panel *panel);
    QStringList names() const { return m_names; }
    Panel *panel(const QString &name) const;
    QDockWidget *dock(const QString &name) const { return m_docks.value(name); }
    /// Show and hide, one for each dock.
    QList<QAction *> toggleActions() const;

    /// Opens the dock, brings it to the front and gives it the keys.
    void show(const QString &name);
    /// All docks where they stand on the first start.
    void reset();

    QJsonObject savePanels() const;
    void restorePanels(const QJsonObject &panels, QStringList *problems);
    /// Panels give what only lives in memory to those of a window that takes this one's place.
    void handOver(DockLayout *successor);

private:
    QDockWidget *add(const QString &name, Panel *panel, QWidget *content);
    static QWidget *scrolling(QScrollArea *area, Panel *panel);

    QMainWindow *m_window;
    QStringList m_names;
    QHash<QString, QDockWidget *> m_docks;
    QHash<QString, Panel *> m_panels;
};

} // namespace Candela
