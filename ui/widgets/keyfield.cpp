// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyfield.h"

#include <QKeyEvent>

namespace kontor::widgets {

namespace {

bool isModifier(int key)
{
    return key == 0 || key == Qt::Key_unknown || key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt
        || key == Qt::Key_AltGr || key == Qt::Key_Meta || key == Qt::Key_CapsLock || key == Qt::Key_NumLock;
}

bool leaves(const QKeyEvent &event)
{
    const bool plain = (event.modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    return plain && (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab || event.key() == Qt::Key_Escape);
}

QKeySequence keysOf(const QKeyEvent &event)
{
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    // Signs such as "?" need Shift on one keyboard and not on another.
    const bool letter = event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z;
    if (modifiers == Qt::ShiftModifier && !letter && event.key() < Qt::Key_Escape)
        modifiers = Qt::NoModifier;
    return QKeySequence(QKeyCombination(modifiers, Qt::Key(event.key())));
}

}  // namespace

KeyField::KeyField(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
}

bool KeyField::event(QEvent *event)
{
    // Otherwise the shortcut that is pressed would do its work.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (leaves(*event))
        return event->ignore();
    event->accept();
    if (!isModifier(event->key()))
        Q_EMIT pressed(keysOf(*event));
}

}  // namespace kontor::widgets
