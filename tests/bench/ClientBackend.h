// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace Candela::Bench {

/// The same work done by one library or the other. Every call blocks the caller, and says false with an
/// error when not every PV took part, so that a library that leaves work out cannot look fast.
class ClientBackend
{
public:
    virtual ~ClientBackend() = default;

    /// Makes the channels and waits until all are connected.
    virtual bool connectAll(const QStringList &names, double timeoutSeconds) = 0;
    /// Starts to look for names that nobody may have, and waits for none of them.
    virtual bool search(const QStringList &names) = 0;
    /// Reads what can be read before the deadline: how many values arrived, and their sum.
    virtual void gatherUntil(double deadlineSeconds, qsizetype *arrived, double *sum) = 0;
    /// Reads all once (DBR_TIME_DOUBLE or the like) and adds the values up.
    virtual bool gather(double timeoutSeconds, double *sum) = 0;
    /// Writes values[i] to PV i with completion and waits for all acknowledgements.
    /// From now on scatter() sends without completion and is done when all is sent.
    void setPosting(bool posting) { m_posting = posting; }
    virtual bool scatter(const QList<double> &values, double timeoutSeconds) = 0;
    /// Values of the last gather, in order.
    virtual QList<double> values() const = 0;
    /// Subscribes to the names (connected first), counts updates for the time given, and unsubscribes.
    /// The seconds and the CPU are taken between the first and last update counted.
    struct MonitorFigures
    {
        quint64 updates = 0;
        double seconds = 0;
        double cpuMs = 0;
        double sum = 0; ///< Of all values delivered.
    };
    virtual bool monitor(const QStringList &names, double seconds, MonitorFigures *figures) = 0;

    QString error() const { return m_error; }

    static std::unique_ptr<ClientBackend> candela();
    static std::unique_ptr<ClientBackend> libca();

protected:
    bool fail(const QString &what)
    {
        m_error = what;
        return false;
    }

    bool m_posting = false;

private:
    QString m_error;
};

} // namespace Candela::Bench
