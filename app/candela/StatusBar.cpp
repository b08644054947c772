// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatusBar.h"

#include "FrameMeter.h"

#include "session/Session.h"
#include "views/Theme.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace Candela {

namespace {
constexpr int MessageMs = 8'000;
constexpr int ErrorMs = 20'000;
} // namespace

StatusBar::StatusBar(Session *session, QWidget *window)
    : QStatusBar(window)
    , m_session(session)
    , m_frames(new FrameMeter(window))
{
    setSizeGripEnabled(false);
    auto *numbers = new QWidget(this);
    auto *row = new QHBoxLayout(numbers);
    row->setContentsMargins(8, 0, 16, 0);
    row->setSpacing(16);
    addWidget(numbers);
    m_pvs = addNumber(row, tr("Channels that somebody asked for"));
    m_lost = addNumber(row, tr("Channels that are not found or were lost; click to see them"));
    m_lost->setCursor(Qt::PointingHandCursor);
    m_lost->installEventFilter(this);
    m_updates = addNumber(row, tr("Values that arrive from the network"));
    m_frameRate = addNumber(row, tr("How often the window was painted in the last second"));
    m_memory = addNumber(row, tr("Resident memory of this program"));
    m_text = new QLabel(this);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    addWidget(m_text, 1);
    m_readOnly = new QLabel(tr("read-only"), this);
    m_readOnly->setObjectName(QStringLiteral("badge"));
    m_readOnly->setToolTip(tr("Candela was started read-only: nothing is written"));
    addPermanentWidget(m_readOnly);

    m_forget.setSingleShot(true);
    connect(&m_forget, &QTimer::timeout, m_text, &QLabel::clear);
    connect(session, &Session::message, this, &StatusBar::showText);
    connect(session, &Session::contextChanged, this, &StatusBar::attach);
    connect(session, &Session::readOnlyChanged, m_readOnly, &QLabel::setVisible);
    m_readOnly->setVisible(session->isReadOnly());
    auto *second = new QTimer(this);
    second->setInterval(1000);
    connect(second, &QTimer::timeout, this, &StatusBar::refresh);
    second->start();
    attach(session->context());
}

QLabel *StatusBar::addNumber(QLayout *row, const QString &toolTip)
{
    auto *label = new QLabel(this);
    label->setToolTip(toolTip);
    row->addWidget(label);
    return label;
}

void StatusBar::attach(Context *context)
{
    if (context)
        connect(context, &Context::statsChanged, this, &StatusBar::refresh);
    refresh();
}

void StatusBar::refresh()
{
    const ContextStats stats = m_session->context() ? m_session->context()->stats() : ContextStats();
    const int lost = stats.notFound + stats.disconnected;
    const QLocale locale;
    m_pvs->setText(tr("%1 PVs").arg(locale.toString(stats.channels)));
    m_lost->setText(lost ? QString(Theme::severitySign(Severity::Major) + QLatin1Char(' ') +
                                   tr("%1 lost").arg(locale.toString(lost)))
                         : tr("0 lost"));
    QPalette palette = m_pvs->palette();
    if (lost)
        palette.setColor(QPalette::WindowText, Theme::instance()->colors().major);
    m_lost->setPalette(palette);
    m_updates->setText(tr("%1 updates/s").arg(locale.toString(stats.updatesPerSecond, 'f', 0)));
    // Statistics come more often than once a second; a rate over less would jump.
    if (sender() && qobject_cast<QTimer *>(sender())) {
        m_frameRate->setText(tr("%1 frames/s").arg(m_frames->takeRate(), 0, 'f', 0));
        const double megabytes = residentMegabytes();
        m_memory->setVisible(megabytes > 0);
        m_memory->setText(tr("%1 MB").arg(megabytes, 0, 'f', 0));
    }
}

double StatusBar::residentMegabytes()
{
#ifdef Q_OS_LINUX
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> fields = file.readAll().split(' ');
    return fields.size() < 2 ? 0 : fields[1].toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
#else
    return 0; // not known there: no number is shown
#endif
}

void StatusBar::showText(const QString &text, bool isError)
{
    QPalette palette = m_pvs->palette();
    if (isError)
        palette.setColor(QPalette::WindowText, Theme::instance()->colors().major);
    m_text->setPalette(palette);
    m_text->setText(isError ? QString(Theme::severitySign(Severity::Major) + QLatin1Char(' ') + text) : text);
    m_text->setToolTip(text);
    m_forget.start(isError ? ErrorMs : MessageMs);
}

bool StatusBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_lost && event->type() == QEvent::MouseButtonRelease)
        Q_EMIT lostClicked();
    return QStatusBar::eventFilter(watched, event);
}

} // namespace Candela
