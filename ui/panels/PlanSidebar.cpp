// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/PlanSidebar.h"

#include "models/PlanModel.h"
#include "views/PlanGlyphs.h"
#include "views/PlanView.h"
#include "views/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Candela {

namespace {

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(Theme::smallFont());
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QListWidget *plainList(QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setUniformItemSizes(true);
    return list;
}

/// A line of text and a little air, whatever the font.
int rowHeight(const QWidget *widget)
{
    return std::max<int>(ThemeMetrics::RowCompact, widget->fontMetrics().height() + ThemeMetrics::Grid);
}

/// As tall as its rows, never less: where the sidebar is too high for its place, all of it scrolls.
void fitHeight(QListWidget *list)
{
    list->setFixedHeight(std::max(1, list->count()) * rowHeight(list) + 2 * list->frameWidth());
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace

PlanSidebar::PlanSidebar(PlanModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_floors(plainList(this))
    , m_kinds(plainList(this))
{
    m_floors->setAccessibleName(tr("Floors"));
    m_kinds->setAccessibleName(tr("Kinds that are selected"));
    m_kinds->setSelectionMode(QAbstractItemView::NoSelection);

    auto *quick = new QHBoxLayout;
    quick->setSpacing(0);
    const std::pair<QString, quint32> choices[] = {{tr("All"), PlanView::AllKinds},
                                                   {tr("Sensors"), PlanView::SensorKinds},
                                                   {tr("Lights"), PlanView::LuminaireKinds}};
    for (const auto &[text, kinds] : choices) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, this, [this, choice = kinds] {
            setKinds(choice);
            Q_EMIT kindsChosen(choice);
        });
        quick->addWidget(button);
    }

    auto *content = new QWidget(this);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto *layout = m_layout = new QVBoxLayout(content);
    const int side = 2 * ThemeMetrics::Grid;
    layout->setContentsMargins(side, side, side, side);
    layout->setSpacing(ThemeMetrics::Grid);
    layout->addWidget(heading(tr("Floors"), this));
    layout->addWidget(m_floors);
    layout->addSpacing(8);
    layout->addWidget(heading(tr("Select"), this));
    layout->addLayout(quick);
    layout->addWidget(m_kinds);
    layout->addStretch(1);
    // Longer words of another language get the room that they need.
    setFixedWidth(std::max(ThemeMetrics::scaled(188), layout->minimumSize().width()));

    connect(m_floors, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_filling && row >= 0)
            Q_EMIT floorChosen(floor());
    });
    connect(m_kinds, &QListWidget::itemChanged, this, [this] {
        if (!m_filling)
            Q_EMIT kindsChosen(kinds());
    });
    connect(model, &PlanModel::reset, this, [this] {
        fillFloors();
        fillKinds();
    });
    // States change many times a second; a list of floors need not.
    auto *slow = new QTimer(this);
    slow->setInterval(500);
    connect(slow, &QTimer::timeout, this, &PlanSidebar::refreshStates);
    slow->start();
    fillFloors();
    fillKinds();
}

void PlanSidebar::addGroups(QWidget *list, QWidget *makeButton)
{
    auto *line = new QHBoxLayout;
    QLabel *title = heading(tr("Groups"), this);
    line->addWidget(title, 1);
    line->addWidget(makeButton);
    m_browsing << title << makeButton << list;
    m_layout->takeAt(m_layout->count() - 1); // The stretch: the list takes what is left.
    m_layout->addSpacing(8);
    m_layout->addLayout(line);
    list->setMinimumHeight(3 * rowHeight(list));
    m_layout->addWidget(list, 1);
}

void PlanSidebar::addToPlace(QWidget *list)
{
    QLabel *title = heading(tr("To place"), this);
    m_layout->addWidget(title);
    m_layout->addWidget(list, 1);
    m_placing = {title, list};
    setEditing(false);
}

void PlanSidebar::setEditing(bool editing)
{
    for (QWidget *widget : std::as_const(m_browsing))
        widget->setVisible(!editing);
    for (QWidget *widget : std::as_const(m_placing))
        widget->setVisible(editing);
}

int PlanSidebar::floor() const
{
    const QListWidgetItem *item = m_floors->currentItem();
    return item ? item->data(Qt::UserRole).toInt() : -1;
}

void PlanSidebar::setFloor(int floor)
{
    const QScopedValueRollback guard(m_filling, true);
    m_floors->setCurrentRow(m_model->floorCount() - 1 - floor);
}

quint32 PlanSidebar::kinds() const
{
    quint32 kinds = 0;
    for (int i = 0; i < m_kinds->count(); ++i) {
        if (m_kinds->item(i)->checkState() == Qt::Checked)
            kinds |= 1u << m_kinds->item(i)->data(Qt::UserRole).toInt();
    }
    return kinds;
}

void PlanSidebar::setKinds(quint32 kinds)
{
    const QScopedValueRollback guard(m_filling, true);
    for (int i = 0; i < m_kinds->count(); ++i) {
        QListWidgetItem *item = m_kinds->item(i);
        item->setCheckState(kinds & (1u << item->data(Qt::UserRole).toInt()) ? Qt::Checked : Qt::Unchecked);
    }
}

void PlanSidebar::fillFloors()
{
    const QScopedValueRollback guard(m_filling, true);
    m_floors->clear();
    // The top floor stands on top, as it does in the house.
    for (int floor = m_model->floorCount() - 1; floor >= 0; --floor) {
        auto *item = new QListWidgetItem(m_model->site().floors[floor].name, m_floors);
        item->setData(Qt::UserRole, floor);
        item->setSizeHint(QSize(0, rowHeight(this)));
    }
    fitHeight(m_floors);
    if (m_floors->count() > 0)
        m_floors->setCurrentRow(m_floors->count() - 1);
    refreshStates();
}

void PlanSidebar::fillKinds()
{
    // Another site, or the same one edited: what the hand takes stays.
    const quint32 before = m_kinds->count() > 0 ? kinds() : PlanView::AllKinds;
    const QScopedValueRollback guard(m_filling, true);
    m_kinds->clear();
    for (int kind = 0; kind < DeviceKindCount; ++kind) {
        auto *item = new QListWidgetItem(PlanGlyphs::name(DeviceKind(kind)), m_kinds);
        item->setData(Qt::UserRole, kind);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(before & (1u << kind) ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint(QSize(0, rowHeight(this)));
    }
    fitHeight(m_kinds);
}

void PlanSidebar::refreshStates()
{
    if (!isVisible())
        return;
    const QScopedValueRollback guard(m_filling, true);
    for (int i = 0; i < m_floors->count(); ++i) {
        QListWidgetItem *item = m_floors->item(i);
        const int floor = item->data(Qt::UserRole).toInt();
        const PlanFloorSummary sum = m_model->summary(floor);
        QString text = m_model->site().floors[floor].name;
        if (sum.alarms > 0)
            text += QStringLiteral("   %1 %2").arg(Theme::severitySign(sum.worst)).arg(sum.alarms);
        if (item->text() != text)
            item->setText(text);
        item->setToolTip(tr("%1 sensors, %2 lights; %3 in alarm, %4 not connected")
                             .arg(sum.sensors)
                             .arg(sum.luminaires)
                             .arg(sum.alarms)
                             .arg(sum.lost));
    }
}

} // namespace Candela
