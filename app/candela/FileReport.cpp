// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileReport.h"

#include "views/Theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Candela {

namespace {
constexpr QSize Size{640, 400};
constexpr int NumberWidth = 72; ///< Of six digits, and of the title in the longer languages.
} // namespace

FileReport::FileReport(QWidget *window, const QString &heading, const FileProblems &problems, Numbers numbers)
    : QDialog(window)
    , m_heading(heading)
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Candela"));
    auto *title = new QLabel(heading, this);
    title->setWordWrap(true);
    QFont strong = title->font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    const int count = int(problems.list().size()) + problems.more();
    auto *detail = new QLabel(tr("%n things were left out or changed:", nullptr, count), this);
    detail->setBuddy(m_list);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHeaderLabels({numbers == Lines ? tr("Line") : tr("Row"), tr("What")});
    m_list->setAccessibleName(tr("What was left out or changed"));
    for (const FileProblem &problem : problems.list()) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(0, problem.line > 0 ? QString::number(problem.line) : QString());
        item->setTextAlignment(0, Qt::AlignRight | Qt::AlignVCenter);
        item->setText(1, problem.what);
        item->setSizeHint(0, QSize(0, ThemeMetrics::RowCompact));
        item->setToolTip(1, problem.what);
    }
    if (problems.more() > 0)
        (new QTreeWidgetItem(m_list))->setText(1, tr("and %n more", nullptr, problems.more()));
    m_list->header()->resizeSection(0, NumberWidth);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("&Copy all"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(detail);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    resize(Size);
}

void FileReport::open(QWidget *window, const QString &heading, const FileProblems &problems, Numbers numbers)
{
    auto *report = new FileReport(window, heading, problems, numbers);
    report->setAttribute(Qt::WA_DeleteOnClose);
    report->QDialog::open();
}

QString FileReport::text() const
{
    QString text = QString(m_heading + QLatin1Char('\n'));
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_list->topLevelItem(i);
        text += item->text(0) + QLatin1Char('\t') + item->text(1) + QLatin1Char('\n');
    }
    return text;
}

} // namespace Candela
