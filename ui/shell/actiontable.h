// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace kontor::shell {

enum class MenuGroup { File, Edit, Contact, Go, View, Help };

/// What must be there for an action to be possible.
enum class Needs {
    Nothing,
    File,   ///< an open file
    Page,   ///< a page that names it in Page::actions(), which then does it
    State,  ///< whoever handles the action switches it on and off
};

/// One line of the table of actions. Adding one takes a line here and, unless a page does the work, a handler
/// (Actions::handle()).
struct ActionSpec {
    const char *id;
    const char *text;
    const char *icon;
    const char *keys;  ///< QKeySequence::PortableText, several with semicolons between
    MenuGroup menu;
    Needs needs;
    const char *page = "";     ///< this page does it; with Needs::File it is entered if the page shown cannot
    bool lineBefore = false;   ///< a separator stands above it in the menu
    bool inListOnly = false;   ///< its keys work only while the page's list has the keyboard
    bool overText = false;     ///< its keys come before what a text field does with them
};

/// All actions but those that lead to pages, in the order of the menus.
const QList<ActionSpec> &actionTable();
/// Translated.
QString actionText(const ActionSpec &spec);
QString menuTitle(MenuGroup menu);
/// Without the mark of the mnemonic.
QString plainText(QString text);

}  // namespace kontor::shell
