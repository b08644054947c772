// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatusBar.h"

#include "FrameMeter.h"

#include "session/Session.h"
#include "views/Theme.h"
#include "views/ThemeTone.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

#include <cmath>

namespace Candela {

namespace {
constexpr int MessageMs = 8'000;
constexpr int ErrorMs = 20'000;
constexpr int LongestName = 32; ///< Characters of the busiest PV; the tool tip has all of it.

QString shortened(const QString &name)
{
    if (name.size() <= LongestName)
        return name;
    return QString(name.left(LongestName / 2 - 1) + QChar(0x2026) + name.right(LongestName / 2));
}
} // namespace

StatusBar::StatusBar(Session *session, QWidget *window)
    : QStatusBar(window)
    , m_session(session)
    , m_frames(new FrameMeter(window))
{
    setSizeGripEnabled(false);
    auto *numbers = new QWidget(this);
    auto *row = new QHBoxLayout(numbers);
    row->setContentsMargins(2 * ThemeMetrics::Grid, 0, 4 * ThemeMetrics::Grid, 0);
    row->setSpacing(4 * ThemeMetrics::Grid);
    addWidget(numbers);
    m_pvs = addNumber(row, tr("Channels that something here wants"));
    m_lost = addButton(row, tr("Channels that are not found or were lost; click to see them"));
    m_updates = addNumber(row, tr("Values that arrive from the network"));
    m_frameRate = addNumber(row, tr("How often the window was painted in the last second"));
    m_busiest = addButton(row, tr("The PV that brings most values; click for all about it"));
    m_memory = addNumber(row, tr("Resident memory of this program"));
    m_text = new QLabel(this);
    m_text->setObjectName(QStringLiteral("message"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    addWidget(m_text, 1);
    m_readOnly = new QLabel(tr("read-only"), this);
    m_readOnly->setObjectName(QStringLiteral("badge"));
    m_readOnly->setToolTip(tr("Candela was started read-only: nothing is written"));
    addPermanentWidget(m_readOnly);

    connect(m_lost, &QToolButton::clicked, this, &StatusBar::lostClicked);
    connect(m_busiest, &QToolButton::clicked, this, [this] {
        const QString pv = m_busiest->property("pv").toString();
        if (!pv.isEmpty())
            Q_EMIT m_session->probeRequested(pv);
    });
    m_forget.setSingleShot(true);
    connect(&m_forget, &QTimer::timeout, this, [this] {
        m_text->clear();
        m_text->setToolTip({});
    });
    connect(session, &Session::message, this, &StatusBar::showText);
    connect(session, &Session::contextChanged, this, &StatusBar::attach);
    connect(session, &Session::readOnlyChanged, m_readOnly, &QLabel::setVisible);
    m_readOnly->setVisible(session->isReadOnly());
    auto *second = new QTimer(this);
    second->setInterval(1000);
    connect(second, &QTimer::timeout, this, &StatusBar::measure);
    second->start();
    attach(session->context());
    measure();
}

QLabel *StatusBar::addNumber(QLayout *row, const QString &toolTip)
{
    auto *label = new QLabel(this);
    label->setToolTip(toolTip);
    row->addWidget(label);
    return label;
}

QToolButton *StatusBar::addButton(QLayout *row, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("statusButton"));
    button->setToolTip(toolTip);
    button->setCursor(Qt::PointingHandCursor);
    button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(button);
    return button;
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
    // Idle ones were looked at once, for a description or a field, and are wanted by nobody.
    m_pvs->setText(tr("%Ln PVs", nullptr, stats.channels - stats.idle));
    const QString lostText = tr("%Ln lost", nullptr, lost);
    m_lost->setText(lost ? QString(Theme::severitySign(Severity::Major) + QLatin1Char(' ') + lostText)
                         : lostText);
    m_lost->setAccessibleName(lostText);
    setTone(m_lost, lost > 0 ? Tone::Major : Tone::Plain);
    m_updates->setText(tr("%Ln updates/s", nullptr, int(std::lround(stats.updatesPerSecond))));
}

void StatusBar::measure()
{
    m_frameRate->setText(tr("%Ln frames/s", nullptr, int(std::lround(m_frames->takeRate()))));
    const int megabytes = int(std::lround(residentMegabytes()));
    m_memory->setVisible(megabytes > 0);
    m_memory->setText(tr("%Ln MB", nullptr, megabytes));
    m_busy.look(m_session->context());
    m_busiest->setVisible(!m_busy.name().isEmpty());
    m_busiest->setProperty("pv", m_busy.name());
    if (m_busy.name().isEmpty())
        return;
    const double rate = m_busy.rate();
    const QString number = QLocale().toString(rate, 'f', rate < 10 ? 1 : 0);
    //: The PV with most updates: %1 is its name, %2 updates a second
    m_busiest->setText(tr("%1  %2/s").arg(shortened(m_busy.name()), number));
    m_busiest->setAccessibleName(tr("Busiest PV: %1, %2 updates a second").arg(m_busy.name(), number));
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

QString StatusBar::pvText() const
{
    return m_pvs->text();
}

QString StatusBar::text() const
{
    return m_text->text();
}

void StatusBar::showText(const QString &text, bool isError)
{
    setTone(m_text, isError ? Tone::Major : Tone::Plain);
    m_text->setText(isError ? QString(Theme::severitySign(Severity::Major) + QLatin1Char(' ') + text) : text);
    m_text->setToolTip(text);
    m_forget.start(isError ? ErrorMs : MessageMs);
}

} // namespace Candela
