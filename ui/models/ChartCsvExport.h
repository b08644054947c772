// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QSaveFile>

#include <memory>
#include <vector>

namespace Candela {

class TraceSet;

/// Writes samples into a CSV file, "pv,time,value,severity,remark", piece by piece: the GUI thread copies
/// some thousand samples, a thread of the pool makes text of them and writes it. The file appears under its
/// name when all is written, or not at all. Samples that arrive meanwhile are left out.
class ChartCsvExport : public QObject
{
    Q_OBJECT
public:
    static constexpr int Piece = 20'000;

    explicit ChartCsvExport(QObject *parent = nullptr);
    ~ChartCsvExport() override;

    /// The traces that are not hidden, from what holds at fromNs up to toNs. The traces must outlive this.
    /// False, with errorString(), if the file cannot be written.
    bool start(const TraceSet *traces, qint64 fromNs, qint64 toNs, const QString &path);
    void cancel();
    bool isRunning() const { return m_running; }
    qint64 total() const { return m_total; }
    QString errorString() const { return m_error; }

    /// All of it at once, for the clipboard: at most `limit` samples; null if there are more.
    static QByteArray text(const TraceSet &traces, qint64 fromNs, qint64 toNs, qint64 limit);

Q_SIGNALS:
    void progress(qint64 done, qint64 total);
    void finished(bool written); ///< False: failed or cancelled.

private:
    struct Part
    {
        int traceId = 0;
        qint64 next = 0; ///< Numbers of the buffer.
        qint64 end = 0;
    };
    static std::vector<Part> partsOf(const TraceSet &traces, qint64 fromNs, qint64 toNs);
    void step();
    void stepped();
    void end(bool written);

    const TraceSet *m_traces = nullptr;
    std::shared_ptr<QSaveFile> m_file; ///< Used by one thread at a time.
    std::vector<Part> m_parts;
    size_t m_part = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_running = false;
    bool m_cancelled = false;
    bool m_closing = false;
    QString m_error;
    /// Not QFuture::then: this may be deleted while a piece is being written.
    QFutureWatcher<QString> m_writing;
};

} // namespace Candela
