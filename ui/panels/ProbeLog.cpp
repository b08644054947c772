// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ProbeLog.h"

#include "models/FormatTime.h"
#include "views/Theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace Candela {

namespace {
constexpr int MostLines = 5000;

QString levelWord(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return QStringLiteral("debug  ");
    case QtInfoMsg:
        return QStringLiteral("info   ");
    default:
        return QStringLiteral("warning");
    }
}
} // namespace

ProbeLog::ProbeLog(QWidget *parent)
    : QWidget(parent)
    , m_levels(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
{
    m_levels->addItem(tr("Off"), int(QtWarningMsg));
    m_levels->addItem(tr("States and failures"), int(QtInfoMsg));
    m_levels->addItem(tr("Every message"), int(QtDebugMsg));
    m_levels->setAccessibleName(tr("Level of the log"));
    m_levels->setToolTip(tr("What is told of this PV alone; the program's own log gets it, too"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMaximumBlockCount(MostLines);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setPlaceholderText(tr("Raise the level to see what happens to this PV."));
    m_text->setAccessibleName(tr("Log of the PV"));
    auto *copy = new QToolButton(this);
    copy->setIcon(Theme::instance()->icon(QStringLiteral("copy")));
    copy->setToolTip(tr("Copy the log"));
    copy->setAccessibleName(copy->toolTip());
    copy->setAutoRaise(true);
    auto *clear = new QToolButton(this);
    clear->setIcon(Theme::instance()->icon(QStringLiteral("trash")));
    clear->setToolTip(tr("Clear the log"));
    clear->setAccessibleName(clear->toolTip());
    clear->setAutoRaise(true);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(ThemeMetrics::PanelMargin, 6, ThemeMetrics::PanelMargin, 6);
    bar->addWidget(new QLabel(tr("Log"), this));
    bar->addWidget(m_levels);
    bar->addStretch(1);
    bar->addWidget(copy);
    bar->addWidget(clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_text, 1);
    connect(m_levels, &QComboBox::currentIndexChanged, this, &ProbeLog::applyLevel);
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(clear, &QToolButton::clicked, m_text, &QPlainTextEdit::clear);
}

ProbeLog::~ProbeLog()
{
    if (!m_pv.isNull() && m_context)
        m_pv.setLogLevel(QtWarningMsg);
}

void ProbeLog::show(Context *context, const Pv &pv)
{
    if (!m_pv.isNull() && m_context)
        m_pv.setLogLevel(QtWarningMsg);
    if (m_context != context) {
        if (m_context)
            disconnect(m_context, nullptr, this, nullptr);
        if (context)
            connect(context, &Context::logged, this, &ProbeLog::take);
    }
    m_context = context;
    m_pv = pv;
    m_text->clear();
    applyLevel();
}

void ProbeLog::applyLevel()
{
    if (!m_pv.isNull() && m_context)
        m_pv.setLogLevel(QtMsgType(m_levels->currentData().toInt()));
}

void ProbeLog::take(const QList<LogLine> &lines)
{
    if (m_pv.isNull())
        return;
    const QString name = m_pv.name();
    QStringList out;
    for (const LogLine &line : lines) {
        if (!line.isCircuit && line.source == name)
            out.append(QStringLiteral("%1  %2  %3")
                           .arg(formatTimeOfDay(line.unixNs), levelWord(line.level), line.text));
    }
    if (!out.isEmpty())
        m_text->appendPlainText(out.join(QLatin1Char('\n')));
}

} // namespace Candela
