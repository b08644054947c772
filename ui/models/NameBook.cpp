// SPDX-License-Identifier: GPL-3.0-or-later
#include "NameBook.h"

#include "NamesFromText.h"
#include "core/LocalName.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTimerEvent>

namespace Candela {

namespace {

constexpr int SaveAfterMs = 5000;
constexpr qint64 LargestFile = 64 * 1024 * 1024;

bool isWorthKeeping(const QString &name)
{
    return !name.isEmpty() && !name.startsWith(QLatin1Char('#')) && !name.contains(QLatin1Char('.')) &&
           !LocalName::isLocal(name);
}

} // namespace

NameBook::NameBook(QObject *parent)
    : QObject(parent)
{
}

NameBook::~NameBook()
{
    save();
}

NameBook *NameBook::shared()
{
    // Goes with the application, and is written then.
    static NameBook *book = new NameBook(QCoreApplication::instance());
    return book;
}

void NameBook::setFile(const QString &path)
{
    if (path == m_file)
        return;
    m_file = path;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile)
        return;
    // The first letter of a line says where its name is from.
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QString name = QString::fromUtf8(line.mid(2)).trimmed();
        if (name.isEmpty())
            continue;
        if (line.startsWith("L ") && m_loaded.size() < MostLoaded) {
            m_loaded.insert(name);
        } else if (line.startsWith("S ") && !m_seen.contains(name)) {
            m_seen.insert(name);
            m_seenInOrder.append(name);
        }
    }
    Q_EMIT changed();
}

void NameBook::see(const QStringList &names)
{
    bool any = false;
    for (const QString &name : names) {
        if (m_seen.contains(name) || !isWorthKeeping(name))
            continue;
        m_seen.insert(name);
        m_seenInOrder.append(name);
        any = true;
    }
    if (!any)
        return;
    if (m_seenInOrder.size() > MostSeen) {
        const qsizetype old = m_seenInOrder.size() - MostSeen;
        for (qsizetype i = 0; i < old; ++i)
            m_seen.remove(m_seenInOrder[i]);
        m_seenInOrder.remove(0, old);
    }
    touch();
}

int NameBook::load(const QString &path, QString *error)
{
    QFile file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = tr("%1: cannot be read: %2").arg(shown, file.errorString());
        return -1;
    }
    if (file.size() > LargestFile) {
        *error = tr("%1: is too large for a list of names").arg(shown);
        return -1;
    }
    const Result<QStringList> names = namesFromText(QString::fromUtf8(file.readAll()));
    if (!names) {
        *error = QString(shown + QLatin1String(": ") + names.error().message());
        return -1;
    }
    const int before = loadedCount();
    addLoaded(*names);
    return loadedCount() - before;
}

void NameBook::addLoaded(const QStringList &names)
{
    const qsizetype before = m_loaded.size();
    for (const QString &name : names) {
        if (m_loaded.size() >= MostLoaded)
            break;
        if (!name.isEmpty() && !name.startsWith(QLatin1Char('#')) && !LocalName::isLocal(name))
            m_loaded.insert(name);
    }
    if (m_loaded.size() != before)
        touch();
}

void NameBook::forgetLoaded()
{
    if (m_loaded.isEmpty())
        return;
    m_loaded.clear();
    touch();
}

QSet<QString> NameBook::names() const
{
    return m_loaded + m_seen;
}

void NameBook::touch()
{
    m_dirty = true;
    if (!m_file.isEmpty() && !m_saveTimer.isActive())
        m_saveTimer.start(SaveAfterMs, Qt::CoarseTimer, this);
    Q_EMIT changed();
}

void NameBook::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_saveTimer.timerId())
        save();
    else
        QObject::timerEvent(event);
}

void NameBook::save()
{
    m_saveTimer.stop();
    if (m_file.isEmpty() || !std::exchange(m_dirty, false))
        return;
    QByteArray bytes;
    for (const QString &name : std::as_const(m_loaded))
        bytes += "L " + name.toUtf8() + '\n';
    for (const QString &name : std::as_const(m_seenInOrder))
        bytes += "S " + name.toUtf8() + '\n';
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QSaveFile file(m_file);
    // Losing it costs some completions only: nobody is told.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
        file.commit();
}

} // namespace Candela
