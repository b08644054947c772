// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace Candela {

/// Names of PVs that wait for a place on the plan: they are pasted or dropped here, and dragged from here, or
/// sent with Enter. Names leave when they have been placed.
class PlanToPlace : public QListWidget
{
    Q_OBJECT
public:
    explicit PlanToPlace(QWidget *parent = nullptr);

    QStringList names() const;
    /// Those that are there already, or are no names, are left out; the latter with a problem().
    void addText(const QString &text);
    void removeNames(const QStringList &names);

Q_SIGNALS:
    void changed();
    /// Enter: to the middle of what is seen.
    void placeWanted(const QStringList &names);
    void problem(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QStringList selectedNames() const;
};

} // namespace Candela
