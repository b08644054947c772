// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Candela {

class Settings;
class SystemScheme;

/// Does what the settings say of looks and of the program's own log, at once and whenever they change. One
/// for the program; windows must not exist yet, so that they are built at the right scale.
class Appearance : public QObject
{
    Q_OBJECT
public:
    explicit Appearance(Settings *settings);

Q_SIGNALS:
    /// Measures are new by now; windows that exist were built for the old ones.
    void scaled();

private:
    void applyTheme();
    void applyMotion();
    void applyLogLevel();

    Settings *m_settings;
    SystemScheme *m_system;
};

} // namespace Candela
