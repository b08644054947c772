// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeySheet.h"

#include "Actions.h"

#include "views/Theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Candela {

namespace {

struct Line
{
    QString keys;
    QString what;
};

QString tr(const char *text)
{
    return QCoreApplication::translate("Candela::KeySheet", text);
}

QString plainText(const QAction *action)
{
    QString text = action->text().section(QLatin1Char('\t'), 0, 0);
    text.remove(QLatin1Char('&'));
    return text;
}

QList<Line> windowLines(const Actions *actions)
{
    QList<Line> lines;
    for (const QAction *action : actions->all()) {
        if (!action->shortcut().isEmpty())
            lines.append({action->shortcut().toString(QKeySequence::NativeText), plainText(action)});
    }
    return lines;
}

QList<Line> planLines()
{
    return {
        {tr("Drag"), tr("Rubber band: select and read")},
        {tr("Ctrl + drag or click"), tr("Add to the selection")},
        {tr("Alt + drag or click"), tr("Take from the selection")},
        {tr("Drag a selected device"), tr("Carry the names to table or chart")},
        {tr("Double click"), tr("Device: chart; empty ground: whole floor")},
        {tr("Wheel, + and −"), tr("Zoom at the pointer")},
        {tr("Space or middle drag"), tr("Move the plan")},
        {tr("Arrows, Shift + arrows"), tr("Next device, and add it")},
        {tr("Ctrl + arrows"), tr("Move the plan")},
        {tr("Space"), tr("Select or deselect the device")},
        {tr("Enter"), tr("Read the selection")},
        {tr("Ctrl+A, I, Esc"), tr("Select all on the floor, invert, nothing")},
        {tr("L, R"), tr("Lasso, rectangle")},
        {tr("Click on a room's name"), tr("Select the room")},
        {tr("Home"), tr("Show the whole floor")},
        {tr("PgUp, PgDown"), tr("Floor up, floor down")},
        {tr("Menu key"), tr("What can be done here")},
        {tr("Editing: Alt + arrows, F2, Del"), tr("Move by 0.1 m, rename, delete")},
    };
}

QList<Line> chartLines()
{
    return {
        {tr("Wheel, + and −"), tr("Zoom time at the pointer")},
        {tr("Ctrl + wheel, wheel on an axis"), tr("Zoom values")},
        {tr("Drag, arrows"), tr("Move through time")},
        {tr("Drag an axis"), tr("Move its values")},
        {tr("Shift + drag"), tr("Zoom into a rectangle")},
        {tr("Backspace, Alt + Right"), tr("View before, next view")},
        {tr("Space"), tr("Hold the picture, or follow the clock")},
        {tr("Home, double click"), tr("Back to now, automatic scales")},
        {tr("A, B"), tr("Marker at the pointer")},
        {tr("Legend: Space, S, Del"), tr("Hide, show alone, take off")},
    };
}

QList<Line> tableLines()
{
    return {
        {tr("Drag over rows"), tr("Select and read")},
        {tr("Enter"), tr("Read the selected rows")},
        {tr("Type, or F2"), tr("Edit the setpoint, or a comment")},
        {tr("Space"), tr("Check or uncheck the selected rows")},
        {tr("F3"), tr("Probe: all about one PV")},
        {tr("Del"), tr("Dismiss a failed write, remove rows")},
        {tr("Drag selected rows"), tr("Carry them to another place or panel")},
        {tr("Alt + up, Alt + down"), tr("Move the selected rows")},
        {tr("Ctrl+C, Ctrl+Shift+C"), tr("Copy names, copy rows")},
        {tr("Ctrl+V"), tr("Paste names")},
    };
}

QWidget *column(const QString &title, const QList<Line> &lines)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    auto *heading = new QLabel(title);
    QFont strong = heading->font();
    strong.setWeight(QFont::DemiBold);
    heading->setFont(strong);
    grid->addWidget(heading, 0, 0, 1, 2);
    int row = 1;
    for (const Line &line : lines) {
        auto *keys = new QLabel(line.keys);
        keys->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(keys, row, 0);
        grid->addWidget(new QLabel(line.what), row, 1);
        ++row;
    }
    grid->setRowStretch(row, 1);
    return box;
}

} // namespace

void KeySheet::open(const Actions *actions, QWidget *window)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keys"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(40);
    columns->addWidget(column(tr("Everywhere"), windowLines(actions)));
    columns->addWidget(column(tr("On the plan"), planLines()));
    auto *last = new QVBoxLayout;
    last->setSpacing(16);
    last->addWidget(column(tr("On a chart"), chartLines()));
    last->addWidget(column(tr("In the table"), tableLines()));
    last->addStretch(1);
    columns->addLayout(last);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(columns);
    layout->addWidget(buttons);
    dialog->open();
}

} // namespace Candela
