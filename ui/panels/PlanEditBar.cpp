// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/PlanEditBar.h"

#include "panels/PlanEditing.h"
#include "session/SiteDocument.h"
#include "views/PlanGlyphs.h"
#include "views/Theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace Candela {

PlanEditBar::PlanEditBar(PlanEditing *editing, SiteDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(8, 0, 8, 4);
    m_layout->setSpacing(2);
    const auto go = [editing](QToolButton *button, auto &&method, auto... arguments) {
        connect(button, &QToolButton::clicked, editing,
                [editing, method, arguments...] { (editing->*method)(arguments...); });
    };
    using Align = SiteEditor::Align;
    using Along = SiteEditor::Along;
    go(add(QStringLiteral("room"), tr("Room"), tr("Draw a room")), &PlanEditing::drawRoom);
    go(add(QStringLiteral("floor"), tr("Floor"), tr("Add a floor")), &PlanEditing::askFloor);
    go(add(QStringLiteral("import"), tr("Import"), tr("Take positions from a .bob, .ui or .csv file")),
       &PlanEditing::askImport);
    m_layout->addSpacing(8);
    go(add(QStringLiteral("align-left"), {}, tr("Align at the left")), &PlanEditing::align, Align::Left);
    go(add(QStringLiteral("align-centre"), {}, tr("Align on one vertical line")), &PlanEditing::align,
       Align::Centre);
    go(add(QStringLiteral("align-top"), {}, tr("Align at the top")), &PlanEditing::align, Align::Top);
    go(add(QStringLiteral("align-middle"), {}, tr("Align on one horizontal line")), &PlanEditing::align,
       Align::Middle);
    go(add(QStringLiteral("distribute-h"), {}, tr("Distribute from left to right")), &PlanEditing::distribute,
       Along::Horizontally);
    go(add(QStringLiteral("distribute-v"), {}, tr("Distribute from top to bottom")), &PlanEditing::distribute,
       Along::Vertically);
    m_layout->addSpacing(8);
    go(add(QStringLiteral("number"), {}, tr("Rename with numbers (F2)")), &PlanEditing::askNumbers);
    addKindMenu(editing);
    go(add(QStringLiteral("trash"), {}, tr("Delete the selected devices from the plan (Delete)")),
       &PlanEditing::remove);
    m_layout->addStretch(1);
    m_save = add(QStringLiteral("save"), tr("Save"), {});
    go(m_save, &PlanEditing::save);
    auto *more = new QMenu(m_save);
    more->addAction(tr("Save as…"), editing, &PlanEditing::askSaveAs);
    m_save->setMenu(more);
    m_save->setPopupMode(QToolButton::MenuButtonPopup);
    connect(document, &SiteDocument::modifiedChanged, this, &PlanEditBar::showState);
    connect(document, &SiteDocument::saved, this, &PlanEditBar::showState);
    connect(editing, &PlanEditing::onChanged, this, [this](bool on) {
        setVisible(on);
        showState();
    });
    setVisible(false);
    showState();
}

QToolButton *PlanEditBar::add(const QString &icon, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setIcon(Theme::instance()->icon(icon));
    button->setIconSize(QSize(ThemeMetrics::Icon, ThemeMetrics::Icon));
    button->setText(text);
    button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setAutoRaise(true);
    m_layout->addWidget(button);
    return button;
}

void PlanEditBar::addKindMenu(PlanEditing *editing)
{
    QToolButton *kind = add(QStringLiteral("sensor"), {}, tr("What the selected devices are"));
    auto *menu = new QMenu(kind);
    for (int i = 0; i < DeviceKindCount; ++i)
        menu->addAction(PlanGlyphs::name(DeviceKind(i)), editing,
                        [editing, i] { editing->setKind(DeviceKind(i)); });
    kind->setMenu(menu);
    kind->setPopupMode(QToolButton::InstantPopup);
}

void PlanEditBar::showState()
{
    m_save->setEnabled(true);
    m_save->setText(m_document->isModified() ? tr("Save •") : tr("Save"));
    const QString path = m_document->path();
    const QString tip =
        path.isEmpty() ? tr("This plan has not been saved yet") : QDir::toNativeSeparators(path);
    m_save->setToolTip(m_document->isModified() ? tr("%1: changed").arg(tip) : tip);
    m_save->setAccessibleName(tr("Save the plan"));
}

} // namespace Candela
