// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/TableWriteDialog.h"

#include "models/FormatNumber.h"
#include "models/PvTableModel.h"
#include "panels/WriteOutcome.h"
#include "session/Session.h"
#include "views/HeaderWidths.h"
#include "views/NumberBox.h"
#include "views/Theme.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>

#include <cmath>

namespace Candela {

namespace {
/// More rows than this are counted, not listed: nobody reads them, and the window must stay alive.
constexpr int MostListed = 2000;
} // namespace

TableWriteDialog::TableWriteDialog(Session *session, PvTableModel *model, const QList<int> &ids, Mode mode,
                                   QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(model)
    , m_mode(mode)
    , m_list(new QTreeWidget(this))
    , m_summary(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_write(new QPushButton(this))
    , m_close(new QPushButton(tr("Cancel"), this))
{
    for (const int id : ids) {
        const PvTableRow &row = model->row(id);
        if (!row.comment && (mode == SetOneValue || row.saved))
            m_ids.append(id);
    }
    setWindowTitle(mode == SetOneValue ? tr("Set %n PVs", nullptr, int(m_ids.size()))
                                       : tr("Restore %n saved values", nullptr, int(m_ids.size())));
    auto *top = new QHBoxLayout;
    if (mode == SetOneValue) {
        m_value = new QLineEdit(this);
        m_value->setPlaceholderText(tr("A value, with or without its unit, or the name of a state"));
        m_value->setAccessibleName(tr("New value"));
        top->addWidget(new QLabel(tr("New value"), this));
        top->addWidget(m_value, 1);
        connect(m_value, &QLineEdit::textChanged, this, &TableWriteDialog::review);
        connect(m_value, &QLineEdit::returnPressed, this, [this] {
            if (m_write->isEnabled())
                m_write->setFocus(); // reviewed by now, written with the next Enter
        });
    } else {
        m_factor = new NumberBox(this);
        m_factor->setRange(-1000, 1000);
        m_factor->setDecimals(1);
        m_factor->setValue(100);
        m_factor->setSuffix(QStringLiteral(" %"));
        m_factor->setToolTip(
            tr("Saved numbers are multiplied with it; texts, states and arrays stay as saved"));
        top->addWidget(new QLabel(tr("Scale of the saved numbers"), this));
        top->addWidget(m_factor);
        top->addStretch(1);
        connect(m_factor, &QDoubleSpinBox::valueChanged, this, &TableWriteDialog::review);
    }
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setHeaderLabels({tr("Name"), tr("Now"), tr("New"), tr("Note")});
    m_list->headerItem()->setTextAlignment(OldColumn, Qt::AlignRight | Qt::AlignVCenter);
    m_list->headerItem()->setTextAlignment(NewColumn, Qt::AlignRight | Qt::AlignVCenter);
    m_list->setColumnWidth(NameColumn, ThemeMetrics::scaled(190));
    m_list->setColumnWidth(OldColumn, ThemeMetrics::scaled(96));
    m_list->setColumnWidth(NewColumn, ThemeMetrics::scaled(96));
    widenToTitles(m_list->header());
    m_list->header()->setStretchLastSection(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setAccessibleName(tr("What will be written"));
    m_summary->setWordWrap(true);
    m_progress->hide();
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_write->setIcon(Theme::instance()->icon(QStringLiteral("write")));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_write);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(10);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_summary);
    layout->addLayout(buttons);
    resize(760, 480);
    m_close->setAutoDefault(false);
    connect(m_write, &QPushButton::clicked, this, &TableWriteDialog::write);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_run && m_run->isRunning())
            m_run->abort();
        else
            reject();
    });
    review();
    if (m_value)
        m_value->setFocus();
    else
        m_write->setFocus();
}

TableWriteDialog::~TableWriteDialog() = default;

QString TableWriteDialog::wanted(int id) const
{
    if (m_mode == SetOneValue)
        return m_value->text().trimmed();
    const PvTableSaved &saved = *m_model->row(id).saved;
    if (std::isnan(saved.number) || m_factor->value() == 100.0)
        return localNumber(saved.text);
    const double scaled = saved.number * m_factor->value() / 100;
    // Whole numbers stay whole: a record of integers takes nothing else.
    const bool whole = !isFloating(m_model->row(id).type);
    return numberText(whole ? std::round(scaled) : scaled, 'g', 12);
}

void TableWriteDialog::review()
{
    if (m_run)
        return;
    const ThemeColors &c = Theme::instance()->colors();
    m_items.clear();
    m_rowOfItem.clear();
    m_list->clear();
    int refused = 0;
    int same = 0;
    QList<QTreeWidgetItem *> lines;
    for (const int id : std::as_const(m_ids)) {
        const PvTableRow &row = m_model->row(id);
        if (!row.used)
            continue;
        const QString text = wanted(id);
        QString message;
        Value value;
        if (m_mode != SetOneValue || !text.isEmpty())
            value = m_model->checkInput(id, text, &message);
        const bool equal =
            value.isValid() && (text == row.valueText() || value.toDouble() == row.reading.toDouble());
        if (value.isValid()) {
            m_items.append({id, row.name, text, value, row.valueText(), valueForUndo(row.reading)});
            m_rowOfItem.append(lines.size() < MostListed ? int(lines.size()) : -1);
            same += equal;
        } else if (!message.isEmpty()) {
            ++refused;
        }
        if (lines.size() >= MostListed)
            continue;
        auto *line =
            new QTreeWidgetItem({row.name, localNumber(row.valueText()), value.isValid() ? text : QString(),
                                 message.isEmpty() ? (equal ? tr("no change") : QString()) : message});
        line->setSizeHint(NameColumn, QSize(0, ThemeMetrics::Row));
        line->setToolTip(NoteColumn, message);
        line->setTextAlignment(OldColumn, Qt::AlignRight | Qt::AlignVCenter);
        line->setTextAlignment(NewColumn, Qt::AlignRight | Qt::AlignVCenter);
        line->setForeground(OldColumn, c.secondaryText);
        line->setForeground(NewColumn, equal ? c.secondaryText : c.accent);
        line->setForeground(NoteColumn, message.isEmpty() ? c.secondaryText : c.major);
        lines.append(line);
    }
    m_list->addTopLevelItems(lines);
    const int count = int(m_items.size());
    m_write->setEnabled(count > 0);
    m_write->setText(m_mode == SetOneValue ? tr("Write %n PVs", nullptr, count)
                                           : tr("Restore %n PVs", nullptr, count));
    QStringList parts;
    if (count > 0)
        parts << tr("%n PVs will be written, one after the other.", nullptr, count);
    if (same > 0)
        parts << tr("%n of them have this value already.", nullptr, same);
    if (refused > 0)
        parts << tr("%n cannot be written and are left out.", nullptr, refused);
    if (m_ids.size() > MostListed)
        parts << tr("The first %1 are listed.").arg(MostListed);
    if (m_ids.isEmpty())
        parts << tr("None of these rows has a saved value.");
    say(parts.join(QLatin1Char(' ')));
}

void TableWriteDialog::say(const QString &text)
{
    m_summary->setText(text);
}

void TableWriteDialog::write()
{
    if (m_run || m_items.isEmpty())
        return;
    const int count = int(m_items.size());
    const QString text = m_mode == SetOneValue
                             ? tr("Set %n PVs to %1", nullptr, count).arg(m_value->text().trimmed())
                             : tr("Restore %n saved values", nullptr, count);
    m_run = new TableWriteRun(m_session, m_model, m_items, text,
                              m_mode == SetOneValue ? QStringLiteral("Table") : QStringLiteral("Restore"), this);
    connect(m_run, &TableWriteRun::itemDone, this, &TableWriteDialog::showDone);
    connect(m_run, &TableWriteRun::finished, this, &TableWriteDialog::showEnd);
    m_progress->setRange(0, count);
    m_progress->setValue(0);
    m_progress->show();
    m_write->setEnabled(false);
    m_close->setText(tr("Abort"));
    if (m_value)
        m_value->setEnabled(false);
    if (m_factor)
        m_factor->setEnabled(false);
    say(tr("Writing…"));
    m_run->start();
}

void TableWriteDialog::showDone(int item, const Error &error)
{
    const ThemeColors &c = Theme::instance()->colors();
    m_progress->setValue(item + 1);
    say(tr("%1 of %2").arg(item + 1).arg(m_run->total()));
    const int row = m_rowOfItem.value(item, -1);
    if (row < 0)
        return;
    QTreeWidgetItem *line = m_list->topLevelItem(row);
    const QString note =
        error ? QString(Theme::severitySign(Severity::Major) + QLatin1Char(' ') + error.message())
              : tr("written");
    line->setText(NoteColumn, note);
    line->setToolTip(NoteColumn, note);
    line->setForeground(NoteColumn, error ? c.major : c.good);
    m_list->scrollToItem(line);
}

void TableWriteDialog::showEnd()
{
    const qsizetype failed = m_run->failures().size();
    const int done = m_run->done();
    const int left = m_run->total() - done;
    m_close->setText(tr("Close"));
    m_close->setFocus();
    m_write->hide();
    QStringList parts{tr("%1 of %2 written.").arg(done - failed).arg(m_run->total())};
    if (failed > 0)
        parts << tr("%n failed; each row of the table shows why.", nullptr, int(failed));
    if (left > 0)
        parts << tr("Aborted: %n were not sent.", nullptr, left);
    const QString text = parts.join(QLatin1Char(' '));
    say(text);
    Q_EMIT m_session->message(text, failed > 0);
    // Failures first: they are what remains to be done.
    QList<QTreeWidgetItem *> first;
    for (auto it = m_run->failures().rbegin(); it != m_run->failures().rend(); ++it) {
        const int row = m_rowOfItem.value(it->item, -1);
        if (row >= 0)
            first.append(m_list->topLevelItem(row));
    }
    for (QTreeWidgetItem *line : std::as_const(first)) {
        m_list->takeTopLevelItem(m_list->indexOfTopLevelItem(line));
        m_list->insertTopLevelItem(0, line);
    }
    if (!first.isEmpty())
        m_list->scrollToTop();
    else if (left == 0)
        accept();
}

} // namespace Candela
