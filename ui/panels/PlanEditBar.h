// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace Candela {

class PlanEditing;
class SiteDocument;

/// The tools of editing, below the plan's tool bar while it is edited.
class PlanEditBar : public QWidget
{
    Q_OBJECT
public:
    PlanEditBar(PlanEditing *editing, SiteDocument *document, QWidget *parent = nullptr);

private:
    QToolButton *add(const QString &icon, const QString &text, const QString &tip);
    void addKindMenu(PlanEditing *editing);
    void showState();

    SiteDocument *m_document;
    QHBoxLayout *m_layout;
    QToolButton *m_save;
};

} // namespace Candela
