// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ChartBar.h"

#include "models/FormatTime.h"
#include "views/Theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QResizeEvent>
#include <QToolButton>

namespace Candela {

namespace {

constexpr qint64 Second = 1'000'000'000;

} // namespace

QList<qint64> ChartBar::spans()
{
    return {60 * Second, 300 * Second, 900 * Second, 3600 * Second, 8 * 3600 * Second};
}

ChartBar::ChartBar(QWidget *parent)
    : QWidget(parent)
    , m_add(new QLineEdit(this))
    , m_time(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(ThemeMetrics::PanelMargin, 6, ThemeMetrics::PanelMargin, 6);
    layout->setSpacing(2);
    const Theme *theme = Theme::instance();
    m_add->setPlaceholderText(tr("Add PVs"));
    m_add->setToolTip(tr("Names or ranges of PVs; Enter adds them"));
    m_add->setAccessibleName(tr("PVs to add to the chart"));
    m_add->setClearButtonEnabled(true);
    // Wide enough for what it says: the icon, the words and the button that clears it.
    m_add->setMinimumWidth(m_add->fontMetrics().horizontalAdvance(m_add->placeholderText()) + 64);
    m_add->setMaximumWidth(280);
    m_add->addAction(theme->icon(QStringLiteral("plus"), &ThemeColors::secondaryText),
                     QLineEdit::LeadingPosition);
    connect(m_add, &QLineEdit::returnPressed, this, [this] { Q_EMIT addRequested(m_add->text()); });
    layout->addWidget(m_add, 1);
    layout->addStretch(1);

    for (const qint64 span : spans()) {
        auto *button = new QToolButton(this);
        button->setText(formatSpan(span));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setToolTip(tr("Show the last %1").arg(formatSpan(span)));
        connect(button, &QToolButton::clicked, this, [this, span] {
            Q_EMIT spanChosen(span);
            showSpan(m_span);
        });
        layout->addWidget(button);
        m_spanButtons.append(button);
    }
    m_time->setFixedWidth(m_time->fontMetrics().horizontalAdvance(QStringLiteral("from 08:00:00")) + 24);
    m_time->setToolTip(tr("Any stretch of time: 45 s, 15 min, 2h, 1 h 30 min, from 08:00, 08:00 - 09:30"));
    m_time->setAccessibleName(tr("Span of the time axis"));
    connect(m_time, &QLineEdit::returnPressed, this, [this] { Q_EMIT timeTyped(m_time->text()); });
    connect(m_time, &QLineEdit::editingFinished, this, [this] {
        if (!m_time->hasFocus())
            m_time->setText(formatSpan(m_span)); // left without Enter
    });
    layout->addWidget(m_time);
    layout->addSpacing(ThemeMetrics::Grid);

    const auto tool = [&](const char *icon, const QString &tip) {
        auto *button = new QToolButton(this);
        button->setIcon(theme->icon(QString::fromLatin1(icon)));
        button->setAutoRaise(true);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        layout->addWidget(button);
        return button;
    };
    m_previous = tool("undo", tr("The view before (Backspace)"));
    connect(m_previous, &QToolButton::clicked, this, &ChartBar::previousClicked);
    m_next = tool("redo", tr("The next view (Alt+Right)"));
    connect(m_next, &QToolButton::clicked, this, &ChartBar::nextClicked);
    m_rectangle = tool("zoom-in", tr("Zoom by a rectangle (Shift+drag)"));
    m_rectangle->setCheckable(true);
    connect(m_rectangle, &QToolButton::toggled, this, &ChartBar::rectangleToggled);
    m_shape = tool("live", tr("Straight lines between samples"));
    m_shape->setCheckable(true);
    connect(m_shape, &QToolButton::toggled, this, &ChartBar::shapeToggled);
    m_fit = tool("fit", tr("Back to now, with automatic scales (double click)"));
    connect(m_fit, &QToolButton::clicked, this, &ChartBar::fitClicked);
    m_pause = tool("pause", {});
    connect(m_pause, &QToolButton::clicked, this, &ChartBar::pauseClicked);
    m_reading = tool("info", tr("Statistics, distribution, samples and waveforms"));
    m_reading->setCheckable(true);
    connect(m_reading, &QToolButton::toggled, this, &ChartBar::readingToggled);
    m_menu = tool("more", tr("More"));
    connect(m_menu, &QToolButton::clicked, this, &ChartBar::menuClicked);
    showLive(true);
    showHistory(false, false);
    arrange(10'000);
}

void ChartBar::showLive(bool live)
{
    m_pause->setIcon(Theme::instance()->icon(live ? QStringLiteral("pause") : QStringLiteral("play"),
                                             live ? &ThemeColors::text : &ThemeColors::accent));
    m_pause->setToolTip(live ? tr("Hold the picture; samples go on being kept (Space)")
                             : tr("Follow the clock again (Space)"));
    m_pause->setAccessibleName(m_pause->toolTip());
}

void ChartBar::showSpan(qint64 ns)
{
    m_span = ns;
    for (qsizetype i = 0; i < m_spanButtons.size(); ++i)
        m_spanButtons[i]->setChecked(spans()[i] == ns);
    if (!m_time->hasFocus() || !m_time->isModified())
        m_time->setText(formatSpan(ns));
}

void ChartBar::showHistory(bool previous, bool next)
{
    m_previous->setEnabled(previous);
    m_next->setEnabled(next);
}

QSize ChartBar::minimumSizeHint() const
{
    const QMargins around = layout()->contentsMargins();
    int width =
        around.left() + around.right() + m_add->minimumWidth() + m_time->width() + 4 * ThemeMetrics::Grid;
    for (const QToolButton *always : {m_pause, m_reading, m_menu})
        width += always->sizeHint().width() + 2;
    return {width, QWidget::minimumSizeHint().height()};
}

void ChartBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width());
}

// What is dear for its width goes first; all of it stands in the menu or has a key.
void ChartBar::arrange(int width)
{
    int needed = minimumSizeHint().width();
    const auto place = [&](const QList<QToolButton *> &buttons) {
        int more = 0;
        for (const QToolButton *button : buttons)
            more += button->sizeHint().width() + 2;
        const bool fits = needed + more <= width;
        if (fits)
            needed += more;
        else
            needed = 100'000; // and nothing after it either
        for (QToolButton *button : buttons)
            button->setVisible(fits);
    };
    place({m_fit});
    place({m_previous});
    place({m_rectangle});
    place(m_spanButtons);
    place({m_shape});
    place({m_next});
}

} // namespace Candela
