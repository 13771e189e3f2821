// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actiontable.h"

#include <QCoreApplication>

namespace kontor::shell {

#define T(text) QT_TR_NOOP(text)  // known to lupdate, which files them under the namespace

const QList<ActionSpec> &actionTable()
{
    using M = MenuGroup;
    using N = Needs;
    static const QList<ActionSpec> table{
        {"file.new", T("&New file …"), "file-plus", "", M::File, N::Nothing},
        {"file.open", T("&Open file …"), "folder-open", "Ctrl+O", M::File, N::Nothing},
        {"file.sample", T("Try with &sample data"), "sparkles", "", M::File, N::Nothing},
        {"file.import", T("&Import …"), "upload", "Ctrl+I", M::File, N::File, "", true},
        {"file.export", T("&Export …"), "download", "Ctrl+Shift+E", M::File, N::File},
        {"file.trades", T("&Templates for trades …"), "briefcase", "", M::File, N::File},
        {"file.team", T("Join a tea&m …"), "users-round", "", M::File, N::File},
        {"file.recovery", T("&Recovery key …"), "key-round", "", M::File, N::File, "", true},
        {"file.passphrase", T("Change &passphrase …"), "key-round", "", M::File, N::File},
        {"file.close", T("&Close file"), "x", "Ctrl+Shift+W", M::File, N::File},
        {"app.quit", T("&Quit"), "log-out", "Ctrl+Q", M::File, N::Nothing, "", true},
        {"edit.undo", T("&Undo"), "undo-2", "Ctrl+Z", M::Edit, N::State},
        {"edit.redo", T("&Redo"), "redo-2", "Ctrl+Shift+Z; Ctrl+Y", M::Edit, N::State},
        {"edit.find", T("&Find"), "search", "Ctrl+F; /", M::Edit, N::File, "", true},
        {"go.palette", T("&Search or command …"), "search", "Ctrl+K", M::Edit, N::File, "", false, false, true},
        {"contact.new", T("&New contact …"), "plus", "Ctrl+N", M::Contact, N::File, "contacts"},
        {"contact.edit", T("&Edit"), "pencil", "Ctrl+E; F2", M::Contact, N::Page, "contacts"},
        {"contact.log", T("&Write into the timeline"), "notebook-pen", "Ctrl+L", M::Contact, N::Page, "contacts"},
        {"contact.task", T("&Follow-up …"), "square-check-big", "Ctrl+T", M::Contact, N::Page, "contacts"},
        {"contact.tag", T("&Tag …"), "tag", "Ctrl+G", M::Contact, N::Page, "contacts"},
        {"contact.enrich", T("F&rom a text or picture …"), "wand-sparkles", "Ctrl+Shift+V", M::Contact, N::Page, "contacts"},
        {"contact.online", T("Chec&k online now"), "globe", "", M::Contact, N::Page, "contacts"},
        {"contact.merge", T("&Merge …"), "merge", "Ctrl+Shift+M", M::Contact, N::Page, "contacts"},
        {"duplicates.search", T("Search for &duplicates"), "refresh-cw", "F5", M::Contact, N::Page, "duplicates", true},
        {"duplicates.certain", T("Merge all &certain ones …"), "merge", "", M::Contact, N::Page, "duplicates"},
        {"duplicates.separate", T("&No duplicate"), "x", "Del", M::Contact, N::Page, "duplicates", false, true},
        {"duplicates.later", T("Decide &later"), "clock", "L", M::Contact, N::Page, "duplicates", false, true},
        {"contact.window", T("&Open in a new window"), "external-link", "Ctrl+Shift+O", M::Contact, N::Page, "contacts"},
        {"contact.delete", T("&Delete"), "trash-2", "Del", M::Contact, N::Page, "contacts", true, true},
        {"go.back", T("&Back"), "arrow-left", "Alt+Left", M::Go, N::State},
        {"go.forward", T("&Forward"), "arrow-right", "Alt+Right", M::Go, N::State},
        {"go.next", T("Ne&xt in the list"), "arrow-down", "J", M::Go, N::Page, "", true},
        {"go.previous", T("&Previous in the list"), "arrow-up", "K", M::Go, N::Page},
        {"window.new", T("&New window"), "external-link", "Ctrl+Shift+N", M::View, N::File},
        {"window.close", T("&Close window"), "x", "Ctrl+W", M::View, N::Nothing},
        {"theme.system", T("As the &system"), "monitor", "", M::View, N::Nothing, "", true},
        {"theme.light", T("&Light"), "sun", "", M::View, N::Nothing},
        {"theme.dark", T("&Dark"), "moon", "", M::View, N::Nothing},
        {"theme.contrast", T("&High contrast"), "contrast", "", M::View, N::Nothing},
        {"help.guide", T("&Guide"), "circle-help", "F1", M::Help, N::Nothing, "help"},
        {"help.keys", T("&Shortcuts"), "keyboard", "Shift+F1; ?", M::Help, N::Nothing, "help"},
        {"help.news", T("&What's new"), "sparkles", "", M::Help, N::Nothing, "help"},
        {"help.about", T("&About Kontor"), "info", "", M::Help, N::Nothing, "help", true},
    };
    return table;
}

QString menuTitle(MenuGroup menu)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("kontor::shell", source); };
    switch (menu) {
    case MenuGroup::File: return text(T("&File"));
    case MenuGroup::Edit: return text(T("&Edit"));
    case MenuGroup::Contact: return text(T("&Contact"));
    case MenuGroup::Go: return text(T("&Go"));
    case MenuGroup::View: return text(T("&View"));
    case MenuGroup::Help: return text(T("&Help"));
    }
    Q_UNREACHABLE();
}

#undef T

QString actionText(const ActionSpec &spec)
{
    return QCoreApplication::translate("kontor::shell", spec.text);
}

QString plainText(QString text)
{
    return text.remove(u'&');
}

}  // namespace kontor::shell
