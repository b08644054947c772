// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace Candela {

/// Notices when the GUI thread stands still for longer than a person forgives, and what it was doing: a
/// thread looks at the GUI thread's heartbeat, and while it is missing at the event that began last and at
/// OperationMark. Tells it in the category candela.freeze, once for each freeze, when it is over.
///
/// Lives in the GUI thread. Costs a few nanoseconds an event.
class FreezeWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr int LimitMs = 250;

    explicit FreezeWatch(int limitMs = LimitMs, QObject *parent = nullptr);
    ~FreezeWatch() override;

    /// For the status line, in the user's language.
    static QString sentence(int ms, const QString &what);

    int freezes() const { return m_freezes; }
    int longestMs() const { return m_longestMs; }

Q_SIGNALS:
    /// `what` as "restoring the workspace, PlanView Paint", untranslated.
    void frozen(int ms, const QString &what);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What the GUI thread was seen doing; all of it static data.
    struct Sample
    {
        const char *receiver = nullptr;
        int event = 0;
        const char *operation = nullptr;
    };
    void beat();
    void watch();
    static QString describe(const Sample &sample);

    const qint64 m_limitNs;
    QElapsedTimer m_clock;
    QTimer m_heart;
    std::atomic<qint64> m_beatNs{0};
    std::atomic<const char *> m_receiver{nullptr};
    std::atomic<int> m_event{0};
    std::mutex m_mutex; ///< For the following.
    std::condition_variable m_wake;
    Sample m_sample;
    bool m_isFrozen = false;
    bool m_ends = false;
    std::thread m_thread;
    int m_freezes = 0;
    int m_longestMs = 0;
};

} // namespace Candela
