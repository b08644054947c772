// SPDX-License-Identifier: GPL-3.0-or-later
#include "Appearance.h"

#include "SystemScheme.h"

#include "session/OperationMark.h"
#include "session/Settings.h"
#include "views/Theme.h"

#include <QLoggingCategory>

namespace Candela {

Appearance::Appearance(Settings *settings)
    : m_settings(settings)
    , m_system(new SystemScheme(this))
{
    Theme::instance()->setScale(settings->scale());
    applyTheme();
    applyMotion();
    applyLogLevel();
    connect(settings, &Settings::themeChanged, this, &Appearance::applyTheme);
    connect(m_system, &SystemScheme::changed, this, &Appearance::applyTheme);
    connect(settings, &Settings::motionChanged, this, &Appearance::applyMotion);
    connect(settings, &Settings::logLevelChanged, this, &Appearance::applyLogLevel);
    connect(settings, &Settings::scaleChanged, this, [this](int percent) {
        Theme::instance()->setScale(percent);
        Q_EMIT scaled();
    });
}

void Appearance::applyTheme()
{
    const QString theme = m_settings->theme();
    Theme::Mode mode = Theme::System;
    if (theme == QLatin1String("dark"))
        mode = Theme::Dark;
    else if (theme == QLatin1String("light"))
        mode = Theme::Light;
    else if (const std::optional<bool> dark = m_system->isDark())
        mode = *dark ? Theme::Dark : Theme::Light;
    const OperationMark mark("changing the theme");
    Theme::instance()->setMode(mode);
}

void Appearance::applyMotion()
{
    const QString choice = m_settings->reducedMotion();
    Theme *theme = Theme::instance();
    theme->setReducedMotion(choice == QLatin1String("on") ||
                            (choice == QLatin1String("system") && theme->systemReducesMotion()));
}

void Appearance::applyLogLevel()
{
    // The environment's word counts more: it was said for this one run.
    if (qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        return;
    const QString level = m_settings->logLevel();
    const bool debug = level == QLatin1String("debug");
    const bool info = debug || level == QLatin1String("info");
    QLoggingCategory::setFilterRules(QStringLiteral("candela.*.debug=%1\ncandela.*.info=%2")
                                         .arg(debug ? QLatin1String("true") : QLatin1String("false"),
                                              info ? QLatin1String("true") : QLatin1String("false")));
}

} // namespace Candela
