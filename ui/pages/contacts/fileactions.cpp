// SPDX-License-Identifier: GPL-3.0-or-later

// What the files tab does with files: in, out, another name, away.

#include "ui/pages/contacts/filespane.h"

#include "core/commands/filecommands.h"
#include "ui/pages/contacts/storedfiles.h"

#include <QFileInfo>

namespace kontor::pages {

void FilesPane::chooseFile()
{
    m_context->prompts().openFile(this, tr("Add a file"), {tr("All files (*)")}, [this](const QString &path) { attach({path}); });
}

void FilesPane::attach(const QStringList &paths)
{
    if (paths.isEmpty() || m_contact.isNull())
        return;
    const QString path = paths.first();
    m_context->workspace().write<model::AttachmentId>(
        this, [contact = m_contact, path](const commands::Session &session) { return commands::attachFile(session, u"contact", contact, path); },
        [this, path, rest = paths.mid(1)](Result<model::AttachmentId> id) {
            if (!id && id.error().code == ErrorCode::TooLarge)
                return m_context->prompts().confirm(this, tr("The file is large"), id.error().message, tr("Link to the file"), [this, path, rest] { link(path, rest); });
            if (!id)
                m_context->report(id.error());
            else
                m_context->announce(tr("“%1” added").arg(QFileInfo(path).fileName()), true);
            attach(rest);
        });
}

void FilesPane::link(const QString &path, const QStringList &rest)
{
    m_context->change(this, [contact = m_contact, path](const commands::Session &session) {
        return commands::attachLink(session, u"contact", contact, path).map([](const model::AttachmentId &) {});
    }, tr("“%1” linked").arg(QFileInfo(path).fileName()), [this, rest](bool) { attach(rest); });
}

void FilesPane::openCurrent()
{
    if (const queries::ContactFile *chosen = current())
        m_stored->open(chosen->file);
}

void FilesPane::saveCurrent()
{
    if (const queries::ContactFile *chosen = current())
        m_stored->save(chosen->file);
}

void FilesPane::renameCurrent()
{
    const queries::ContactFile *chosen = current();
    if (chosen == nullptr)
        return;
    m_context->prompts().askText(this, tr("Rename file"), tr("Name"), chosen->file.name, [this, id = chosen->file.id](const QString &name) {
        m_context->change(this, [id, name](const commands::Session &session) { return commands::renameAttachment(session, id, name).map([](bool) {}); },
                          tr("File renamed"));
    });
}

void FilesPane::removeCurrent()
{
    const queries::ContactFile *chosen = current();
    if (chosen == nullptr)
        return;
    m_context->change(this, [id = chosen->file.id](const commands::Session &session) { return commands::removeAttachment(session, id); },
                      tr("“%1” removed").arg(chosen->file.name));
}

}  // namespace kontor::pages
