// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace Candela {

class LightGroups;
class PlanModel;
class Selection;

/// The named groups of the workspace: a click recalls one (Ctrl adds, Alt takes away), F2 renames, Delete
/// deletes; make() names the present selection.
class PlanGroupList : public QListWidget
{
    Q_OBJECT
public:
    PlanGroupList(PlanModel *model, LightGroups *groups, Selection *selection, QWidget *parent = nullptr);

public Q_SLOTS:
    /// Makes a group of the selection and lets the user name it at once.
    void make();
    void remove();

Q_SIGNALS:
    void problem(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fill();
    void recall(const QString &name, Qt::KeyboardModifiers modifiers);
    void replace(const QString &name);
    QStringList basesOfSelection() const;

    PlanModel *m_model;
    LightGroups *m_groups;
    Selection *m_selection;
    bool m_filling = false;
};

} // namespace Candela
