// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ScatterModes.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Candela {

namespace {
constexpr qint64 LargestFile = 16 * 1024 * 1024;
constexpr int TextHeight = 68;
} // namespace

ScatterColumnMode::ScatterColumnMode(QWidget *parent)
    : ScatterMode(parent)
    , m_quantity(makeQuantity())
    , m_text(new QPlainTextEdit(this))
    , m_columns(new QComboBox(this))
{
    m_text->setPlaceholderText(tr("One value a line, in the order of the selection: 40 or 40 % or 3000 K"));
    m_text->setAccessibleName(tr("Values"));
    m_text->setFixedHeight(TextHeight);
    m_text->setTabChangesFocus(true);
    m_columns->setAccessibleName(tr("Column of the file"));
    m_columns->hide();
    auto *paste = new QPushButton(tr("Paste"), this);
    paste->setToolTip(tr("Take a column from the clipboard"));
    connect(paste, &QPushButton::clicked, this, [this] { setCsv(QGuiApplication::clipboard()->text()); });
    auto *open = new QPushButton(tr("CSV…"), this);
    open->setToolTip(tr("Take a column from a file"));
    connect(open, &QPushButton::clicked, this, &ScatterColumnMode::openFile);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_quantity);
    row->addWidget(m_columns, 1);
    row->addStretch(0);
    row->addWidget(paste);
    row->addWidget(open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(row);
    layout->addWidget(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ScatterMode::changed);
    connect(m_columns, &QComboBox::activated, this, &ScatterColumnMode::takeColumn);
}

ScatterPlan ScatterColumnMode::plan(const FixtureSet &wanted, const QList<int> &lights,
                                    QString *problem) const
{
    QList<double> values;
    if (!ScatterPlan::parseColumn(m_text->toPlainText(), &values, problem))
        return {};
    if (values.isEmpty()) {
        *problem = tr("Type or paste a value for each light");
        return {};
    }
    return ScatterPlan::column(wanted, lights, quantityOf(m_quantity), values);
}

QString ScatterColumnMode::describe(int lights) const
{
    return tr("Column of values for %n lights", nullptr, lights);
}

void ScatterColumnMode::setText(const QString &text)
{
    m_columns->hide();
    m_text->setPlainText(text);
}

void ScatterColumnMode::setCsv(const QString &csv)
{
    // Commas of another language's numbers are none of ours: files write points, as spreadsheets do for CSV.
    static const QRegularExpression separators(QStringLiteral("[,;\\t]"));
    m_csv.clear();
    qsizetype width = 0;
    for (const QString &line : csv.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        QStringList cells = line.trimmed().split(separators);
        for (QString &cell : cells) {
            cell = cell.trimmed();
            if (cell.size() >= 2 && cell.startsWith(u'"') && cell.endsWith(u'"'))
                cell = cell.mid(1, cell.size() - 2);
        }
        width = std::max(width, cells.size());
        m_csv.append(cells);
    }
    if (width <= 1) {
        setText(csv.trimmed());
        return;
    }
    // The column to take is most likely the last with numbers in it.
    int best = 0;
    const QSignalBlocker blocker(m_columns);
    m_columns->clear();
    for (qsizetype column = 0; column < width; ++column) {
        QList<double> ignored;
        const QString head = m_csv.first().value(column);
        const bool isHead = !ScatterPlan::parseColumn(head, &ignored, nullptr);
        m_columns->addItem(isHead ? head : tr("Column %1").arg(column + 1), isHead);
        if (m_csv.size() > 1 && ScatterPlan::parseColumn(m_csv.at(1).value(column), &ignored, nullptr) &&
            !ignored.isEmpty())
            best = int(column);
    }
    m_columns->setCurrentIndex(best);
    m_columns->show();
    takeColumn();
}

void ScatterColumnMode::takeColumn()
{
    const int column = m_columns->currentIndex();
    QStringList values;
    for (qsizetype line = m_columns->currentData().toBool() ? 1 : 0; line < m_csv.size(); ++line)
        values.append(m_csv.at(line).value(column));
    m_text->setPlainText(values.join(u'\n'));
}

void ScatterColumnMode::openFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Values"), QString(), tr("Text and CSV (*.csv *.txt *.tsv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            setCsv(QString::fromUtf8(file.read(LargestFile)));
        else
            m_text->setPlainText(file.errorString());
    });
    dialog->open();
}

} // namespace Candela
