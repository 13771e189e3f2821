// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keymap.h"

#include <QCoreApplication>

#include <algorithm>

namespace kontor::pages {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Keymap)
};

/// Keys that move about or belong to every text field: nobody could type or use the keyboard without them.
bool belongsToEverything(const QKeySequence &keys)
{
    static const QList<QKeySequence> reserved = QKeySequence::listFromString(
        QStringLiteral("Tab; Shift+Tab; Backtab; Shift+Backtab; Return; Enter; Esc; Space; Up; Down; Left; Right; Home; End; PgUp; PgDown; "
                       "Backspace; Shift+Left; Shift+Right; Ctrl+Left; Ctrl+Right; Ctrl+A; Ctrl+C; Ctrl+V; Ctrl+X; Menu; Shift+F10; "
                       "Ctrl+Return; Ctrl+Enter"),
        QKeySequence::PortableText);
    return reserved.contains(keys);
}

const ActionInfo *findAction(const QList<ActionInfo> &all, const QString &id)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const ActionInfo &info) { return info.id == id; });
    return found == all.end() ? nullptr : &*found;
}

QString lineStart(const QString &action)
{
    return action + u'=';
}

}  // namespace

QList<QKeySequence> keysFromText(const QString &portable)
{
    // Of an empty text Qt makes a list of one shortcut, which is empty.
    return portable.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(portable, QKeySequence::PortableText);
}

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &sequence : keys)
        texts << sequence.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral(", "));
}

QString keysRefused(const ActionInfo &action, const QKeySequence &keys, const QList<ActionInfo> &all)
{
    if (keys.isEmpty())
        return {};
    const QString written = keys.toString(QKeySequence::NativeText);
    if (keys.count() > 1)
        return Text::tr("A shortcut is one combination of keys.");
    if (belongsToEverything(keys))
        return Text::tr("%1 is needed for typing and moving about, so it cannot be given to a command.").arg(written);
    for (const ActionInfo &other : all) {
        // Only one page is shown at a time: its commands never meet those of another page.
        const bool neverMeet = !other.page.isEmpty() && !action.page.isEmpty() && other.page != action.page;
        if (other.id != action.id && !neverMeet && other.keys.contains(keys))
            return Text::tr("%1 belongs to “%2” already. Take it away there first, or press something else.").arg(written, other.text);
    }
    return {};
}

QList<QKeySequence> Keymap::keys(const QString &action, const QList<QKeySequence> &standard) const
{
    const QStringList stored = m_preferences->value(Preference::Shortcuts).toStringList();
    for (const QString &line : stored) {
        if (line.startsWith(lineStart(action)))
            return keysFromText(line.mid(action.size() + 1));
    }
    return standard;
}

Result<void> Keymap::assign(const QString &action, const QKeySequence &keys, const QList<ActionInfo> &all)
{
    const ActionInfo *info = findAction(all, action);
    if (info == nullptr)
        return fail(ErrorCode::NotFound, Text::tr("There is no such command."));
    if (const QString reason = keysRefused(*info, keys, all); !reason.isEmpty())
        return fail(ErrorCode::Conflict, reason);
    store(action, keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys}, info->standardKeys);
    return {};
}

Result<void> Keymap::reset(const QString &action, const QList<ActionInfo> &all)
{
    const ActionInfo *info = findAction(all, action);
    if (info == nullptr)
        return fail(ErrorCode::NotFound, Text::tr("There is no such command."));
    for (const QKeySequence &keys : info->standardKeys) {
        if (const QString reason = keysRefused(*info, keys, all); !reason.isEmpty())
            return fail(ErrorCode::Conflict, reason);
    }
    store(action, info->standardKeys, info->standardKeys);
    return {};
}

void Keymap::resetAll()
{
    m_preferences->setValue(Preference::Shortcuts, QStringList());
}

void Keymap::store(const QString &action, const QList<QKeySequence> &keys, const QList<QKeySequence> &standard)
{
    QStringList lines = m_preferences->value(Preference::Shortcuts).toStringList();
    lines.removeIf([&](const QString &line) { return line.startsWith(lineStart(action)); });
    if (keys != standard)
        lines << lineStart(action) + QKeySequence::listToString(keys, QKeySequence::PortableText);
    m_preferences->setValue(Preference::Shortcuts, lines);
}

}  // namespace kontor::pages
