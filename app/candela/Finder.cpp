// SPDX-License-Identifier: GPL-3.0-or-later
#include "Finder.h"

#include "Actions.h"
#include "DockLayout.h"

#include "panels/Panel.h"
#include "session/Selection.h"
#include "session/Session.h"
#include "views/Theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QSet>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace Candela {

namespace {
constexpr int MostShown = 200;
constexpr QSize Size{560, 420};
constexpr int KindRole = Qt::UserRole;

/// What it is, at the right in secondary colour.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->setPen(Theme::instance()->colors().secondaryText);
        painter->drawText(option.rect.adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(KindRole).toString());
    }
};
} // namespace

Finder::Finder(Session *session, DockLayout *docks, Actions *actions, QWidget *window)
    : QDialog(window, Qt::Popup)
    , m_session(session)
    , m_docks(docks)
    , m_actions(actions)
    , m_input(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    m_input->setPlaceholderText(tr("PV, panel or command"));
    m_input->setClearButtonEnabled(true);
    m_input->addAction(Theme::instance()->icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_input->installEventFilter(this);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Found"));
    auto *hint = new QLabel(tr("Enter: select or do    Ctrl+Enter: chart    Shift+Enter: table"), this);
    hint->setFont(Theme::smallFont());
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_input);
    layout->addWidget(m_list, 1);
    layout->addWidget(hint);
    resize(Size);
    connect(m_input, &QLineEdit::textChanged, this, &Finder::filter);
    connect(m_list, &QListWidget::itemClicked, this, [this] { activate(Qt::NoModifier); });
}

void Finder::open()
{
    collect();
    m_input->clear();
    filter(QString());
    const QWidget *window = parentWidget();
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 64)));
    show();
    m_input->setFocus();
}

void Finder::collect()
{
    m_entries.clear();
    for (const QString &name : m_docks->names())
        m_entries.append(
            {m_docks->panel(name)->title(), tr("panel"), {}, [this, name] { m_docks->show(name); }});
    for (QAction *action : m_actions->all()) {
        const QString text = Actions::plainText(action->text());
        if (action->isEnabled() && action != m_actions->find)
            m_entries.append({text, tr("command"), {}, [action] { action->trigger(); }});
    }
    // Those of the building come first, in its order; then whatever else somebody uses.
    QSet<QString> seen;
    const auto addPv = [&](const QString &pv) {
        if (seen.contains(pv))
            return;
        seen.insert(pv);
        m_entries.append(
            {pv, QStringLiteral("PV"), pv, [this, pv] { m_session->selection()->set({pv}, this); }});
    };
    for (const SiteFloor &floor : m_session->site().floors) {
        for (const SiteRoom &room : floor.rooms) {
            for (const SiteDevice &device : room.devices) {
                for (const QString &pv : Site::pvsOf(device))
                    addPv(pv);
            }
        }
    }
    if (m_session->context()) {
        for (const Pv &pv : m_session->context()->allPvs())
            addPv(pv.name());
    }
}

void Finder::filter(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_list->clear();
    m_shown.clear();
    for (int i = 0; i < m_entries.size() && m_shown.size() < MostShown; ++i) {
        const Entry &entry = m_entries[i];
        const bool matches = std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
            return entry.text.contains(word, Qt::CaseInsensitive) || entry.kind == word;
        });
        if (!matches)
            continue;
        m_shown.append(i);
        auto *item = new QListWidgetItem(entry.text, m_list);
        item->setData(KindRole, entry.kind);
        item->setSizeHint(QSize(0, ThemeMetrics::Row));
    }
    m_list->setCurrentRow(m_shown.isEmpty() ? -1 : 0);
}

void Finder::activate(Qt::KeyboardModifiers modifiers)
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_shown.size())
        return;
    // A copy: what is done may open the finder again.
    const Entry entry = m_entries[m_shown[row]];
    close();
    if (!entry.pv.isEmpty() && modifiers & Qt::ControlModifier)
        Q_EMIT m_session->chartRequested({entry.pv});
    else if (!entry.pv.isEmpty() && modifiers & Qt::ShiftModifier)
        Q_EMIT m_session->tableRequested({entry.pv});
    else
        entry.run();
}

bool Finder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const int last = m_list->count() - 1;
        switch (key->key()) {
        case Qt::Key_Down:
            m_list->setCurrentRow(std::min(last, m_list->currentRow() + 1));
            return true;
        case Qt::Key_Up:
            m_list->setCurrentRow(std::max(0, m_list->currentRow() - 1));
            return true;
        case Qt::Key_PageDown:
            m_list->setCurrentRow(std::min(last, m_list->currentRow() + 10));
            return true;
        case Qt::Key_PageUp:
            m_list->setCurrentRow(std::max(0, m_list->currentRow() - 10));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            activate(key->modifiers());
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Candela
