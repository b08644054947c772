// SPDX-License-Identifier: GPL-3.0-or-later
#include "Manual.h"

#include "ManualPage.h"

#include "views/Theme.h"

#include <QAction>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace Candela {

namespace {

constexpr QSize FirstSize{1000, 720};
constexpr int ContentsWidth = 272;
constexpr int PageRole = Qt::UserRole;

const QString FirstPage = QStringLiteral("README");

} // namespace

Manual::Manual(QWidget *window)
    : QWidget(window, Qt::Window)
    , m_search(new QLineEdit(this))
    , m_contents(new QListWidget(this))
    , m_found(new QLabel(this))
    , m_page(new ManualPage(this))
{
    setWindowTitle(tr("Candela manual"));
    setObjectName(QStringLiteral("manual"));
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_contents->setAccessibleName(tr("Chapters"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_page->setAccessibleName(tr("Page"));
    m_found->setFont(Theme::smallFont());
    m_found->setForegroundRole(QPalette::PlaceholderText);

    auto *bar = new QHBoxLayout;
    const auto button = [&](const QString &icon, const QString &tip, const QKeySequence &key, auto slot) {
        auto *tool = new QToolButton(this);
        tool->setIcon(Theme::instance()->icon(icon));
        tool->setAutoRaise(true);
        tool->setEnabled(false);
        tool->setToolTip(QStringLiteral("%1 (%2)").arg(tip, key.toString(QKeySequence::NativeText)));
        tool->setAccessibleName(tip);
        tool->setShortcut(key);
        connect(tool, &QToolButton::clicked, m_page, slot);
        bar->addWidget(tool);
        return tool;
    };
    auto *back = button(QStringLiteral("chevron-left"), tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left),
                        &QTextBrowser::backward);
    auto *forward = button(QStringLiteral("chevron-right"), tr("Forward"),
                           QKeySequence(Qt::ALT | Qt::Key_Right), &QTextBrowser::forward);
    connect(m_page, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_page, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    bar->addWidget(m_search, 1);

    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(8, 8, 8, 8);
    column->addLayout(bar);
    column->addWidget(m_contents, 1);
    column->addWidget(m_found);
    auto *split = new QSplitter(this);
    split->addWidget(side);
    split->addWidget(m_page);
    split->setStretchFactor(1, 1);
    split->setSizes({ContentsWidth, FirstSize.width() - ContentsWidth});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    resize(FirstSize);

    auto *find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, m_search, qOverload<>(&QWidget::setFocus));
    auto *leave = new QAction(this);
    leave->setShortcut(Qt::Key_Escape);
    connect(leave, &QAction::triggered, this, &QWidget::close);
    addActions({find, leave});

    search(QString());
    connect(m_search, &QLineEdit::textChanged, this, &Manual::search);
    connect(m_contents, &QListWidget::currentRowChanged, this, &Manual::showCurrent);
    // A link leads to a page as well: the contents follow. The page's own source() still is the old one.
    connect(m_page, &QTextBrowser::sourceChanged, this, [this](const QUrl &url) {
        const QSignalBlocker quiet(m_contents);
        for (int row = 0; row < m_contents->count(); ++row) {
            if (m_contents->item(row)->data(PageRole).toString() == ManualPage::nameOf(url))
                m_contents->setCurrentRow(row);
        }
    });
}

QList<Manual::Chapter> Manual::chapters()
{
    static const QRegularExpression entry(
        QStringLiteral("^\\s*[-*\\d.]+ \\[([^\\]]+)\\]\\(([\\w-]+)\\.md\\)"),
        QRegularExpression::MultilineOption);
    QList<Chapter> chapters{{tr("Contents"), FirstPage}};
    auto entries = entry.globalMatch(ManualPage::markdown(FirstPage));
    while (entries.hasNext()) {
        const QRegularExpressionMatch match = entries.next();
        chapters.append({match.captured(1), match.captured(2)});
    }
    return chapters;
}

QString Manual::pageFor(const QWidget *focus)
{
    static const QHash<QString, QString> pages{
        {QStringLiteral("plan"), QStringLiteral("plan")},
        {QStringLiteral("table"), QStringLiteral("tables")},
        {QStringLiteral("chart"), QStringLiteral("charts")},
        {QStringLiteral("gather"), QStringLiteral("gather")},
        {QStringLiteral("scatter"), QStringLiteral("scatter")},
        {QStringLiteral("scenes"), QStringLiteral("scenes")},
        {QStringLiteral("decide"), QStringLiteral("decide")},
        {QStringLiteral("command"), QStringLiteral("command-line")},
        {QStringLiteral("probe"), QStringLiteral("probe")},
        {QStringLiteral("connections"), QStringLiteral("troubleshooting")},
        {QStringLiteral("snapshots"), QStringLiteral("tables")},
        {QStringLiteral("audit"), QStringLiteral("safety")},
    };
    for (const QWidget *widget = focus; widget; widget = widget->parentWidget()) {
        if (const auto *dock = qobject_cast<const QDockWidget *>(widget);
            dock && pages.contains(dock->objectName()))
            return pages[dock->objectName()];
    }
    return FirstPage;
}

void Manual::open(const QString &page)
{
    if (!page.isEmpty() || m_page->source().isEmpty())
        m_page->open(page.isEmpty() ? FirstPage : page);
    show();
    raise();
    activateWindow();
    m_page->setFocus();
}

void Manual::search(const QString &words)
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    int places = 0;
    for (const Chapter &chapter : chapters()) {
        const qsizetype here =
            words.isEmpty() ? 1 : ManualPage::markdown(chapter.page).count(words, Qt::CaseInsensitive);
        if (here == 0)
            continue;
        places += int(here);
        auto *item = new QListWidgetItem(chapter.title, m_contents);
        item->setData(PageRole, chapter.page);
        item->setSizeHint(QSize(0, ThemeMetrics::Row));
        if (chapter.page == m_page->name())
            m_contents->setCurrentItem(item);
    }
    m_found->setVisible(!words.isEmpty());
    m_found->setText(places ? tr("%n places; Enter goes to the next", nullptr, places)
                            : tr("Not in the manual"));
    m_page->mark(words);
}

void Manual::showCurrent()
{
    const QListWidgetItem *item = m_contents->currentItem();
    if (!item)
        return;
    m_page->open(item->data(PageRole).toString());
    m_page->mark(m_search->text());
}

bool Manual::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int rows = m_contents->count();
        const int row = m_contents->currentRow();
        switch (key) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            // Within the page, and to the first page that has the words if this one has not.
            if (row < 0 && rows > 0)
                m_contents->setCurrentRow(0);
            else
                m_page->next();
            return true;
        case Qt::Key_Down:
            m_contents->setCurrentRow(std::min(rows - 1, row + 1));
            return true;
        case Qt::Key_Up:
            m_contents->setCurrentRow(std::max(0, row - 1));
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Candela
