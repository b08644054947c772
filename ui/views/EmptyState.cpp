// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/EmptyState.h"

#include "views/Theme.h"
#include "views/ThemeTone.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Candela {

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_iconName(icon)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(title, this))
    , m_sentence(new QLabel(sentence, this))
    , m_actions(new QHBoxLayout)
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setVisible(!title.isEmpty());
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setWordWrap(true);
    m_sentence->setMaximumWidth(420);
    m_sentence->setMinimumWidth(160);
    m_sentence->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);

    m_actions->setSpacing(8);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(m_sentence, 10);
    centred->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addLayout(m_actions);
    buttons->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ThemeMetrics::PanelMargin, ThemeMetrics::PanelMargin,
                               ThemeMetrics::PanelMargin, ThemeMetrics::PanelMargin);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addLayout(centred);
    layout->addSpacing(4);
    layout->addLayout(buttons);
    layout->addStretch(3);

    setTone(m_sentence, Tone::Secondary);
    connect(Theme::instance(), &Theme::changed, this, &EmptyState::applyTheme);
    applyTheme();
}

void EmptyState::applyTheme()
{
    const int size = ThemeMetrics::scaled(40);
    m_icon->setPixmap(Theme::instance()
                          ->icon(m_iconName, &ThemeColors::secondaryText)
                          .pixmap(QSize(size, size), devicePixelRatioF()));
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

QPushButton *EmptyState::addAction(const QString &text, const QString &icon)
{
    const bool first = m_actions->count() == 0;
    // The first button stands on the accent colour, the others on the surface.
    auto *button = new QPushButton(first ? Theme::instance()->icon(icon, &ThemeColors::onAccent)
                                         : Theme::instance()->icon(icon),
                                   text, this);
    button->setDefault(first);
    button->setAutoDefault(true);
    m_actions->addWidget(button);
    return button;
}

} // namespace Candela
