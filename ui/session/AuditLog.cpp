// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/AuditLog.h"

#include "session/Session.h"
#include "session/Settings.h"
#include "session/WriteHistory.h"

#include <QDir>
#include <QFile>
#include <QThread>

#include <algorithm>

namespace Candela {

namespace {
constexpr int EndMs = 2'000;
}

AuditLog::AuditLog(Session *session)
    : m_session(session)
    , m_thread(new QThread)
{
    const Settings *settings = session->settings();
    m_place = {settings->auditFolder(), qint64(settings->auditFileMegabytes()) * 1'000'000,
               settings->auditOldFiles()};
    m_writer = new AuditWriter(m_place);
    m_writer->moveToThread(m_thread);
    m_thread->setObjectName(QStringLiteral("audit log"));
    m_thread->start(QThread::LowPriority);

    connect(m_writer, &AuditWriter::failed, this, [this](const QString &reason) {
        Q_EMIT m_session->message(
            tr("The log of writes cannot be kept in %1: %2").arg(QDir::toNativeSeparators(folder()), reason),
            true);
    });
    connect(m_writer, &AuditWriter::recovered, this, [this](int dropped) {
        Q_EMIT m_session->message(
            dropped == 0 ? tr("The log of writes is kept again")
                         : tr("The log of writes is kept again; %n entries were lost", nullptr, dropped),
            dropped > 0);
    });
    connect(settings, &Settings::auditChanged, this, &AuditLog::applySettings);
    connect(session->writes(), &WriteHistory::noted, this, [this](const QList<WriteRecord> &records) {
        QList<AuditEntry> entries;
        entries.reserve(records.size());
        for (const WriteRecord &record : records)
            entries.append(AuditEntry::of(record));
        QMetaObject::invokeMethod(
            m_writer, [writer = m_writer, entries] { writer->append(entries); }, Qt::QueuedConnection);
        Q_EMIT appended(entries);
    });
    session->writes()->setLog(this);
}

AuditLog::~AuditLog()
{
    m_session->writes()->endAll();
    m_session->writes()->setLog(nullptr);
    // Behind all that was handed over before.
    QMetaObject::invokeMethod(
        m_writer,
        [writer = m_writer, thread = m_thread] {
            delete writer;
            thread->quit();
        },
        Qt::QueuedConnection);
    // A disk that hangs must not keep the program from ending: then the thread is left to itself.
    if (m_thread->wait(EndMs))
        delete m_thread;
}

void AuditLog::applySettings()
{
    const Settings *settings = m_session->settings();
    m_place = {settings->auditFolder(), qint64(settings->auditFileMegabytes()) * 1'000'000,
               settings->auditOldFiles()};
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, place = m_place] { writer->setPlace(place); }, Qt::QueuedConnection);
}

QList<AuditEntry> AuditLog::read(const QString &folder, int most)
{
    // From the newest file on, until there are enough; each file is in order.
    QList<QList<AuditEntry>> files;
    qsizetype count = 0;
    for (int number = 0; count < most; ++number) {
        QFile file(QDir(folder).filePath(AuditWriter::fileName(number)));
        if (!file.open(QIODevice::ReadOnly)) {
            if (number == 0)
                continue; // it was renamed just now
            break;
        }
        QList<AuditEntry> entries;
        while (!file.atEnd()) {
            if (const std::optional<AuditEntry> entry = parseAuditLine(file.readLine()))
                entries.append(*entry);
        }
        count += entries.size();
        files.append(entries);
    }
    QList<AuditEntry> result;
    result.reserve(count);
    for (auto it = files.rbegin(); it != files.rend(); ++it)
        result += *it;
    // Several programs append in the order in which they get there.
    std::stable_sort(result.begin(), result.end(),
                     [](const AuditEntry &a, const AuditEntry &b) { return a.unixMs < b.unixMs; });
    if (result.size() > most)
        result.remove(0, result.size() - most);
    return result;
}

} // namespace Candela
