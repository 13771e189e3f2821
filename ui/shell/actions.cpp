// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/theme/icon.h"

#include <QCoreApplication>
#include <QWidget>

namespace kontor::shell {

namespace {

struct Definition {
    const char *id;
    const char *text;
    const char *icon = "";
    const char *shortcut = "";  ///< QKeySequence::PortableText
};

#define T(text) QT_TR_NOOP(text)  // known to lupdate, which files them under the namespace

constexpr Definition definitions[]{
    {"file.new", T("&New file …"), "file-plus"},
    {"file.open", T("&Open file …"), "folder-open", "Ctrl+O"},
    {"file.sample", T("Try with &sample data"), "sparkles"},
    {"file.import", T("&Import …"), "upload", "Ctrl+I"},
    {"file.export", T("&Export …"), "download", "Ctrl+Shift+E"},
    {"file.recovery", T("&Recovery key …"), "key-round"},
    {"file.close", T("&Close file"), "x", "Ctrl+W"},
    {"app.quit", T("&Quit"), "log-out", "Ctrl+Q"},
    {"edit.undo", T("&Undo"), "undo-2", "Ctrl+Z"},
    {"edit.redo", T("&Redo"), "redo-2", "Ctrl+Shift+Z"},
    {"edit.find", T("&Find"), "search", "Ctrl+K"},
    {"contact.new", T("&New contact …"), "plus", "Ctrl+N"},
    {"contact.edit", T("&Edit"), "pencil", "Ctrl+E"},
    {"contact.log", T("&Write into the timeline"), "notebook-pen", "Ctrl+L"},
    {"contact.task", T("&Follow-up …"), "square-check-big", "Ctrl+T"},
    {"contact.tag", T("&Tag …"), "tag", "Ctrl+G"},
    {"contact.delete", T("&Delete"), "trash-2", "Ctrl+Del"},
    {"go.back", T("&Back"), "arrow-left", "Alt+Left"},
    {"go.forward", T("&Forward"), "arrow-right", "Alt+Right"},
    {"theme.system", T("As the &system"), "monitor"},
    {"theme.light", T("&Light"), "sun"},
    {"theme.dark", T("&Dark"), "moon"},
    {"help.about", T("&About Kontor"), "info"},
    {"page.1", "", "", "Ctrl+1"},
    {"page.2", "", "", "Ctrl+2"},
    {"page.3", "", "", "Ctrl+3"},
};

#undef T

}  // namespace

Actions::Actions(QWidget *window) : QObject(window)
{
    for (const Definition &definition : definitions) {
        const QString id = QLatin1String(definition.id);
        auto *action = new QAction(*definition.text == '\0' ? QString() : QCoreApplication::translate("kontor::shell", definition.text), this);
        if (*definition.icon != '\0')
            action->setIcon(theme::icon(QLatin1String(definition.icon), theme::ColorRole::Text));
        action->setShortcut(QKeySequence(QLatin1String(definition.shortcut), QKeySequence::PortableText));
        action->setObjectName(id);
        window->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT triggered(id); });
        m_actions.insert(id, action);
        m_order << id;
    }
}

void Actions::enableOnly(const QString &prefix, const QStringList &enabled)
{
    for (const QString &id : std::as_const(m_order)) {
        if (id.startsWith(prefix))
            m_actions.value(id)->setEnabled(enabled.contains(id));
    }
}

}  // namespace kontor::shell
