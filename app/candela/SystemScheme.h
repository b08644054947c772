// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

#include <optional>

class QDBusMessage;

namespace Candela {

/// Whether the desktop is dark, and when that changes, as the freedesktop.org settings portal tells it
/// (org.freedesktop.appearance color-scheme, on the session's D-Bus). Qt 6.4 only knows the palette that the
/// program was started with. Where there is no portal nothing is known, and nothing happens.
class SystemScheme : public QObject
{
    Q_OBJECT
public:
    explicit SystemScheme(QObject *parent = nullptr);

    /// Empty until the portal has answered, and where it has no preference.
    std::optional<bool> isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takeChange(const QDBusMessage &message);

private:
    void take(QVariant value);

    std::optional<bool> m_dark;
};

} // namespace Candela
