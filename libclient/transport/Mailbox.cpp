// SPDX-License-Identifier: MIT
#include "Mailbox.h"

#include <QCoreApplication>

#include <iterator>

namespace Candela::Net {

const QEvent::Type Mailbox::MailEvent = QEvent::Type(QEvent::registerEventType());

namespace {

template <typename T>
void moveAll(std::vector<T> &from, std::vector<T> &to)
{
    if (to.empty()) {
        to.swap(from);
    } else {
        to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
        from.clear();
    }
}

} // namespace

void Mail::clear()
{
    runs.clear();
    entries.clear();
    failures.clear();
    duplicates.clear();
    warnings.clear();
    log.clear();
}

void PromptMail::clear()
{
    channels.clear();
    deliveries.clear();
}

void Mailbox::setReceiver(QObject *receiver)
{
    const std::lock_guard lock(m_mutex);
    m_receiver = receiver;
}

void Mailbox::put(std::vector<Update> &updates, Mail &others, PromptMail &prompt)
{
    const std::lock_guard lock(m_mutex);
    const bool wasEmpty = m_mail.isEmpty() && m_prompt.isEmpty();
    const bool promptWasEmpty = m_prompt.isEmpty();
    for (Update &update : updates)
        add(update);
    updates.clear();
    moveAll(others.failures, m_mail.failures);
    moveAll(others.duplicates, m_mail.duplicates);
    moveAll(others.warnings, m_mail.warnings);
    if (!others.log.empty()) {
        moveAll(others.log, m_mail.log);
        if (m_mail.log.size() > Mail::MaxLogLines) {
            m_mail.log.resize(Mail::MaxLogLines);
            m_mail.log.back().text = QStringLiteral("... and more than could be kept");
        }
    }
    moveAll(prompt.channels, m_prompt.channels);
    moveAll(prompt.deliveries, m_prompt.deliveries);
    m_hasPrompt.store(!m_prompt.isEmpty(), std::memory_order_release);
    // A second event while frame news wait: the owner may be waiting for its frame to end, and what is prompt
    // must not wait with it.
    const bool wake = (wasEmpty && !m_mail.isEmpty()) || (promptWasEmpty && !m_prompt.isEmpty());
    if (wake && m_receiver)
        QCoreApplication::postEvent(m_receiver, new QEvent(MailEvent));
}

void Mailbox::add(Update &update)
{
    const quint32 index = indexOf(update.subscription);
    if (index >= m_slots.size())
        m_slots.resize(std::max<std::size_t>(index + 1, m_slots.size() * 2));
    Slot &slot = m_slots[index];
    if (slot.epoch == m_epoch && m_mail.runs[slot.run].subscription == update.subscription) {
        UpdateRun &run = m_mail.runs[slot.run];
        ++run.received;
        if (update.queue == 0) {
            m_mail.entries[run.last].reading = std::move(update.reading);
            return;
        }
        if (run.count >= update.queue) {
            // Full: the oldest entry's place takes the newest, so memory stays what it is.
            const quint32 place = run.first;
            run.first = m_mail.entries[place].next == None ? place : m_mail.entries[place].next;
            m_mail.entries[place].reading = std::move(update.reading);
            m_mail.entries[place].next = None;
            if (place != run.last)
                m_mail.entries[run.last].next = place;
            run.last = place;
            ++run.squashed;
            ++m_squashed;
            return;
        }
        const quint32 place = quint32(m_mail.entries.size());
        m_mail.entries.push_back({std::move(update.reading), None});
        m_mail.entries[run.last].next = place;
        run.last = place;
        ++run.count;
        return;
    }
    const quint32 place = quint32(m_mail.entries.size());
    m_mail.entries.push_back({std::move(update.reading), None});
    slot.epoch = m_epoch;
    slot.run = quint32(m_mail.runs.size());
    m_mail.runs.push_back({update.subscription, place, place, 1, 0, 1});
}

quint64 Mailbox::squashed() const
{
    const std::lock_guard lock(m_mutex);
    return m_squashed;
}

void Mailbox::takePrompt(PromptMail &into)
{
    const std::lock_guard lock(m_mutex);
    std::swap(into, m_prompt);
    m_hasPrompt.store(false, std::memory_order_release);
}

void Mailbox::takeFrame(Mail &into)
{
    const std::lock_guard lock(m_mutex);
    std::swap(into, m_mail);
    ++m_epoch;
}

bool Mailbox::hasFrame() const
{
    const std::lock_guard lock(m_mutex);
    return !m_mail.isEmpty();
}

} // namespace Candela::Net
