// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ScatterPreview.h"

#include "models/ScatterPreviewModel.h"
#include "session/LightDesk.h"
#include "session/LightWrite.h"
#include "session/Session.h"
#include "session/WriteCommand.h"
#include "views/NumberBox.h"
#include "views/ScatterItemDelegate.h"
#include "views/Theme.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace Candela {

ScatterPreview::ScatterPreview(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ScatterPreviewModel(this))
    , m_table(new QTableView(this))
    , m_summary(new QLabel(this))
    , m_result(new QLabel(this))
    , m_progress(new QProgressBar(this))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ScatterItemDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(ThemeMetrics::RowCompact);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAccessibleName(tr("Preview of what will be written"));
    m_table->setMinimumHeight(64);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    const QFontMetrics metrics(font());
    const QString samples[] = {QStringLiteral("0000"),     QStringLiteral("F1:R03:LUM01:D"),
                               QStringLiteral("100.0 %"),  QStringLiteral("100.0 %"),
                               QStringLiteral("+100.0 %"), QStringLiteral("written")};
    for (int column = 0; column < ScatterPreviewModel::ColumnCount; ++column)
        header->resizeSection(column, 16 + metrics.horizontalAdvance(samples[column]));
    // The difference can be read off; the note cannot.
    header->setSectionHidden(ScatterPreviewModel::DifferenceColumn, true);

    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setRange(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_retry = new QPushButton(tr("Retry failed"), this);
    m_retry->setToolTip(tr("Write again only what failed"));
    m_retry->hide();
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (m_following && m_session->desk()->retry(m_following))
            follow(m_following);
    });
    auto *says = new QHBoxLayout;
    says->setSpacing(8);
    says->addWidget(m_summary, 1);
    says->addWidget(m_retry);
    layout->addLayout(says);
    layout->addWidget(m_table, 1);
    m_foot = makeFoot();

    LightDesk *desk = session->desk();
    connect(session->undoStack(), &QUndoStack::indexChanged, this, &ScatterPreview::update);
    connect(session, &Session::readOnlyChanged, this, &ScatterPreview::update);
    connect(session, &Session::contextChanged, this, &ScatterPreview::update);
    connect(desk, &LightDesk::busyChanged, this, &ScatterPreview::update);
    update();
}

QWidget *ScatterPreview::makeFoot()
{
    m_fade = new NumberBox(this);
    m_fade->setRange(0, 3600);
    m_fade->setDecimals(1);
    m_fade->setPrefix(tr("fade "));
    m_fade->setSuffix(tr(" s"));
    m_fade->setSpecialValueText(tr("at once"));
    m_fade->setAccessibleName(tr("Fade time"));
    m_completion = new QCheckBox(tr("confirmed"), this);
    m_completion->setChecked(true);
    m_completion->setToolTip(
        tr("Wait until the server has processed each write. Otherwise a write is done when "
           "it has been sent, and a refusal is not noticed"));
    m_write = new QPushButton(this);
    m_write->setDefault(true);
    connect(m_write, &QPushButton::clicked, this, [this] {
        if (m_following && m_following->isRunning())
            m_following->cancel();
        else
            Q_EMIT writeRequested();
    });
    m_undo = new QToolButton(this);
    m_undo->setIcon(Theme::instance()->icon(QStringLiteral("undo")));
    m_undo->setAccessibleName(tr("Undo"));
    connect(m_undo, &QToolButton::clicked, m_session, &Session::undoRequested);

    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_fade);
    row->addWidget(m_completion);
    row->addWidget(m_result, 10);
    row->addStretch(1);
    row->addWidget(m_undo);
    row->addWidget(m_write);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_progress);
    layout->addLayout(row);
    return box;
}

void ScatterPreview::setPlan(const FixtureSet &wanted, const ScatterPlan &plan, const QString &problem,
                             bool fresh)
{
    if (m_following && m_following->isRunning())
        return;
    if (m_showsOutcome && !fresh)
        return;
    m_showsOutcome = false;
    m_problem = problem;
    m_model->setPlan(wanted, plan);
    update();
}

void ScatterPreview::follow(LightWrite *write)
{
    if (m_following)
        m_following->disconnect(this);
    m_following = write;
    connect(write, &LightWrite::progress, this, [this, write](int done, int total) {
        m_progress->setRange(0, std::max(1, total));
        m_progress->setValue(done);
        m_result->setText(write->isFading() ? tr("fading, %1 %").arg(done)
                                            : tr("%1 of %2 written").arg(done).arg(total));
        if (!m_compact)
            m_summary->setText(m_result->text());
    });
    connect(write, &LightWrite::finished, this, &ScatterPreview::showResult);
    m_retry->hide();
    m_showsOutcome = true;
    update();
}

void ScatterPreview::showResult()
{
    m_progress->setRange(0, 1);
    m_progress->setValue(0);
    if (!m_following)
        return;
    const ScatterPlan &plan = m_following->plan();
    const qsizetype failed = m_following->failed().size();
    const qsizetype missing = failed + plan.refusedCount();
    m_model->setPlan(m_session->desk()->fixtures(), plan);
    m_model->setOutcome(m_following->outcome());
    m_showsOutcome = true;
    m_result->setText(missing == 0 ? tr("%1 written").arg(plan.size())
                                   : tr("%1 of %2 not written").arg(missing).arg(plan.size()));
    m_result->setToolTip(tr("in %1 ms").arg(m_following->elapsedMs(), 0, 'f', 0));
    m_retry->setVisible(failed > 0);
    if (missing > 0) {
        // The first that failed is what one wants to see.
        for (qsizetype i = 0; i < plan.size(); ++i) {
            if (plan.items().at(i).isRefused() || m_following->outcome().value(i)) {
                m_table->scrollTo(m_model->index(int(i), 0), QAbstractItemView::PositionAtTop);
                break;
            }
        }
    }
    m_table->setVisible(!m_compact || missing > 0);
    update();
}

void ScatterPreview::setCompact(bool compact)
{
    m_compact = compact;
    m_showsOutcome = false;
    m_table->setVisible(!compact);
    for (QWidget *widget : {static_cast<QWidget *>(m_fade), static_cast<QWidget *>(m_completion),
                            static_cast<QWidget *>(m_write)})
        widget->setVisible(!compact);
    update();
}

void ScatterPreview::update()
{
    const bool running = m_following && m_following->isRunning();
    const QString obstacle = m_session->desk()->obstacle();
    const int writes = m_showsOutcome ? 0 : m_model->plan().writeCount();
    m_write->setText(running ? tr("Cancel") : writes > 0 ? tr("Write %n", nullptr, writes) : tr("Write"));
    m_write->setIcon(Theme::instance()->icon(running ? QStringLiteral("stop") : QStringLiteral("write"),
                                             running || (writes > 0 && obstacle.isEmpty())
                                                 ? &ThemeColors::onAccent
                                                 : &ThemeColors::secondaryText));
    m_write->setEnabled(running || (obstacle.isEmpty() && (writes > 0 || m_showsOutcome)));
    m_write->setToolTip(running               ? tr("Stop; what was sent stays (Esc)")
                        : !obstacle.isEmpty() ? obstacle
                                              : tr("Write all of these at once (Ctrl+Enter)"));
    // One place says how things stand: what is planned, or what became of it.
    m_summary->setText(m_compact              ? QString()
                       : m_showsOutcome       ? m_result->text()
                       : !m_problem.isEmpty() ? m_problem
                                              : m_model->summary());
    m_summary->setVisible(!m_compact);
    m_result->setVisible(m_compact);
    const QUndoStack *stack = m_session->undoStack();
    const bool wrote =
        stack->canUndo() && dynamic_cast<const WriteCommand *>(stack->command(stack->index() - 1));
    m_undo->setEnabled(obstacle.isEmpty() && wrote && !running);
    m_undo->setToolTip(!obstacle.isEmpty() ? obstacle
                       : wrote             ? tr("Undo: %1").arg(stack->undoText())
                                           : tr("The last step was no write"));
}

QString ScatterPreview::resultText() const
{
    return m_result->text();
}

double ScatterPreview::fadeSeconds() const
{
    return m_fade->value();
}

bool ScatterPreview::waitsForCompletion() const
{
    return m_completion->isChecked();
}

void ScatterPreview::setOptions(double fadeSeconds, bool completion)
{
    m_fade->setValue(fadeSeconds);
    m_completion->setChecked(completion);
}

} // namespace Candela
