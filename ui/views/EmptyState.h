// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace Candela {

/// What an empty panel shows: its icon, one sentence on what it is for, and the one or two actions that fill
/// it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &icon, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    /// The first action is the one that Enter presses. The button belongs to this widget.
    QPushButton *addAction(const QString &text, const QString &icon);

private:
    void applyTheme();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QHBoxLayout *m_actions;
};

} // namespace Candela
