// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QObject>

QT_FORWARD_DECLARE_CLASS(QApplication)

namespace kontor::theme {

class SystemScheme;

/// Dresses the application: style, palette and font, in the mode that the user chose. Owned by the program's main
/// function; widgets never need it, they ask Theme::of(this). GUI thread.
class ThemeManager final : public QObject {
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark, Contrast };

    /// Dresses the application at once, following the system.
    explicit ThemeManager(QApplication &application);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    const Theme &theme() const;
    /// Size of all texts of windows that are made from now on.
    void setFontScale(int percent);

    /// How a mode is written in the settings: "system", "light", "dark", "contrast". Unknown text gives System.
    static QString modeName(Mode mode);
    static Mode modeFromName(QStringView name);

Q_SIGNALS:
    /// After palette and font have been set. Pictures that were made once are to be made anew.
    void themeChanged();

private:
    void apply();

    QApplication *m_application;
    SystemScheme *m_system;
    Mode m_mode = Mode::System;
};

}  // namespace kontor::theme
