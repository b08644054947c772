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
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Candela {

namespace {

struct Line
{
    QString keys;
    QString what;
};

/// The texts of this file, whichever function uses them.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Candela::KeySheet)
};

QString plainText(const QAction *action)
{
    return Actions::plainText(action->text());
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
        {Text::tr("Drag"), Text::tr("Rubber band: select and read")},
        {Text::tr("Ctrl + drag or click"), Text::tr("Add to the selection")},
        {Text::tr("Alt + drag or click"), Text::tr("Take from the selection")},
        {Text::tr("Drag a selected device"), Text::tr("Carry the names to table or chart")},
        {Text::tr("Double click"), Text::tr("Device: chart; empty ground: whole floor")},
        {Text::tr("Wheel, + and −"), Text::tr("Zoom at the pointer")},
        {Text::tr("Space or middle drag"), Text::tr("Move the plan")},
        {Text::tr("Arrows, Shift + arrows"), Text::tr("Next device, and add it")},
        {Text::tr("Ctrl + arrows"), Text::tr("Move the plan")},
        {Text::tr("Space"), Text::tr("Select or deselect the device")},
        {Text::tr("Enter"), Text::tr("Read the selection")},
        {Text::tr("Ctrl+A, I, Esc"), Text::tr("Select all on the floor, invert, nothing")},
        {Text::tr("L, R"), Text::tr("Lasso, rectangle")},
        {Text::tr("Click on a room's name"), Text::tr("Select the room")},
        {Text::tr("Home"), Text::tr("Show the whole floor")},
        {Text::tr("PgUp, PgDown"), Text::tr("Floor up, floor down")},
        {Text::tr("Menu key"), Text::tr("What can be done here")},
        {Text::tr("Editing: Alt + arrows, F2, Del"), Text::tr("Move by 0.1 m, rename, delete")},
    };
}

QList<Line> chartLines()
{
    return {
        {Text::tr("Wheel, + and −"), Text::tr("Zoom time at the pointer")},
        {Text::tr("Ctrl + wheel, wheel on an axis"), Text::tr("Zoom values")},
        {Text::tr("Drag, arrows"), Text::tr("Move through time")},
        {Text::tr("Drag an axis"), Text::tr("Move its values")},
        {Text::tr("Shift + drag"), Text::tr("Zoom into a rectangle")},
        {Text::tr("Backspace, Alt + Right"), Text::tr("View before, next view")},
        {Text::tr("Space"), Text::tr("Hold the picture, or follow the clock")},
        {Text::tr("Home, double click"), Text::tr("Back to now, automatic scales")},
        {Text::tr("A, B"), Text::tr("Marker at the pointer")},
        {Text::tr("Legend: Space, S, Del"), Text::tr("Hide, show alone, take off")},
    };
}

QList<Line> tableLines()
{
    return {
        {Text::tr("Drag over rows"), Text::tr("Select and read")},
        {Text::tr("Enter"), Text::tr("Read the selected rows")},
        {Text::tr("Type, or F2"), Text::tr("Edit the setpoint, or a comment")},
        {Text::tr("Space"), Text::tr("Check or uncheck the selected rows")},
        {Text::tr("F3"), Text::tr("Probe: all about one PV")},
        {Text::tr("Del"), Text::tr("Dismiss a failed write, remove rows")},
        {Text::tr("Drag selected rows"), Text::tr("Carry them to another place or panel")},
        {Text::tr("Alt + up, Alt + down"), Text::tr("Move the selected rows")},
        {Text::tr("Ctrl+C, Ctrl+Shift+C"), Text::tr("Copy names, copy rows")},
        {Text::tr("Ctrl+V"), Text::tr("Paste names")},
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
    dialog->setWindowTitle(Text::tr("Keys"));
    auto *sheet = new QWidget;
    auto *columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(40);
    columns->addWidget(column(Text::tr("Everywhere"), windowLines(actions)));
    columns->addWidget(column(Text::tr("On the plan"), planLines()));
    auto *last = new QVBoxLayout;
    last->setSpacing(16);
    last->addWidget(column(Text::tr("On a chart"), chartLines()));
    last->addWidget(column(Text::tr("In the table"), tableLines()));
    last->addStretch(1);
    columns->addLayout(last);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(16);
    // In large letters it is wider than a small screen.
    auto *scroll = new QScrollArea(dialog);
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(dialog->windowTitle());
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    const QSize wanted = sheet->sizeHint() + QSize(ThemeMetrics::scaled(64), ThemeMetrics::scaled(100));
    dialog->resize(wanted.boundedTo(window->screen()->availableSize() * 9 / 10));
    dialog->open();
}

} // namespace Candela
