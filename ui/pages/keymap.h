// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/pages/actioninfo.h"
#include "ui/pages/preferences.h"

namespace kontor::pages {

/// The user's own shortcuts. Only what differs from the program's is stored, in the preferences, so all windows follow
/// Preferences::changed(Preference::Shortcuts). GUI thread.
class Keymap {
public:
    explicit Keymap(Preferences &preferences) : m_preferences(&preferences) {}

    /// What `action` listens to now, given what the program would choose.
    QList<QKeySequence> keys(const QString &action, const QList<QKeySequence> &standard) const;
    /// Gives an action one shortcut, or with an empty one none. Refused with a sentence if it means something else already.
    Result<void> assign(const QString &action, const QKeySequence &keys, const QList<ActionInfo> &all);
    /// Back to the program's shortcut; refused if another action has it by now.
    Result<void> reset(const QString &action, const QList<ActionInfo> &all);
    void resetAll();

private:
    void store(const QString &action, const QList<QKeySequence> &keys, const QList<QKeySequence> &standard);

    Preferences *m_preferences;
};

/// Why `action` cannot have these keys; empty if it can.
QString keysRefused(const ActionInfo &action, const QKeySequence &keys, const QList<ActionInfo> &all);
/// From QKeySequence::PortableText, several with semicolons between; nothing gives no shortcut.
QList<QKeySequence> keysFromText(const QString &portable);
/// "Ctrl+F, /" as this system writes it.
QString keysText(const QList<QKeySequence> &keys);

}  // namespace kontor::pages
