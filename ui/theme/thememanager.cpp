// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/thememanager.h"

#include "ui/theme/style.h"
#include "ui/theme/systemscheme.h"

#include <QApplication>
#include <QToolTip>

namespace kontor::theme {

ThemeManager::ThemeManager(QApplication &application) : m_application(&application), m_system(new SystemScheme(this))
{
    application.setStyle(new Style);  // QApplication takes ownership
    application.setFont(applicationFont());
    connect(m_system, &SystemScheme::changed, this, [this] {
        if (m_mode == Mode::System)
            apply();
    });
    apply();
}

void ThemeManager::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    apply();
}

void ThemeManager::setFontScale(int percent)
{
    m_application->setFont(applicationFont(percent));
}

const Theme &ThemeManager::theme() const
{
    if (m_mode == Mode::Contrast)
        return Theme::contrast();
    const bool dark = m_mode == Mode::Dark || (m_mode == Mode::System && m_system->isDark());
    return dark ? Theme::dark() : Theme::light();
}

void ThemeManager::apply()
{
    const QPalette palette = theme().palette();
    m_application->setPalette(palette);
    QToolTip::setPalette(palette);
    QToolTip::setFont(textFont(TextStyle::Small));
    Q_EMIT themeChanged();
}

QString ThemeManager::modeName(Mode mode)
{
    switch (mode) {
    case Mode::Light: return QStringLiteral("light");
    case Mode::Dark: return QStringLiteral("dark");
    case Mode::Contrast: return QStringLiteral("contrast");
    case Mode::System: break;
    }
    return QStringLiteral("system");
}

ThemeManager::Mode ThemeManager::modeFromName(QStringView name)
{
    if (name == u"light")
        return Mode::Light;
    if (name == u"contrast")
        return Mode::Contrast;
    return name == u"dark" ? Mode::Dark : Mode::System;
}

}  // namespace kontor::theme
