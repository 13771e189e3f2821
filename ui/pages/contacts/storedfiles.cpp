// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/storedfiles.h"

#include "core/commands/filecommands.h"
#include "ui/dialogs/teamlink.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QSaveFile>
#include <QUrl>

#include <utility>

namespace kontor::pages {

using queries::AttachmentRecord;

namespace {

/// Streams a stored file to a place, whole or not at all.
Result<void> writeStored(storage::Connection &connection, const model::AttachmentId &id, const QString &path)
{
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, StoredFiles::tr("The file cannot be written there: %1").arg(out.errorString()));
    KONTOR_TRY(commands::readAttachment(connection, id, out));
    if (!out.commit())
        return fail(ErrorCode::Io, StoredFiles::tr("The file could not be saved: %1").arg(out.errorString()));
    return {};
}

}  // namespace

StoredFiles::StoredFiles(PageContext &context, QWidget *window) : QObject(window), m_context(&context), m_window(window) {}

void StoredFiles::open(const AttachmentRecord &file)
{
    const auto open = [this, file] { file.link.isEmpty() ? withContent(file, {}, [this, file] { openCopy(file); }) : openPath(file.link); };
    if (!files::couldRun(file.name, file.mediaType))
        return open();
    m_context->prompts().confirm(m_window, tr("This file can run a program"),
                                 tr("“%1” is of a kind that can run a program or load others. Open it only if you know who it is from.").arg(file.name),
                                 tr("Open all the same"), open);
}

void StoredFiles::withContent(const AttachmentRecord &file, const QString &purpose, std::function<void()> then)
{
    m_context->workspace().read<QByteArray>(
        this, [id = file.id](storage::Connection &connection) { return commands::missingContent(connection, id); },
        [this, file, purpose, then = std::move(then)](const Result<QByteArray> &missing) {
            if (!missing)
                return m_context->report(missing.error());
            if (missing->isEmpty() || m_context->team() == nullptr || !m_context->team()->isMember())
                return then();
            fetch(file, *missing, purpose, then);
        });
}

void StoredFiles::fetch(const AttachmentRecord &file, const QByteArray &sha256, const QString &purpose, std::function<void()> then)
{
    const std::pair coming(file.id, purpose);
    if (m_coming.contains(coming))
        return;
    m_coming.insert(coming);
    m_context->team()->fileFetches().fetch({sha256, file.name, file.size}, this, [this, coming, then = std::move(then)](const Result<void> &fetched) {
        m_coming.remove(coming);
        if (fetched)
            return then();
        fetched.error().code == ErrorCode::Cancelled ? m_context->announce(fetched.error().message, false) : m_context->report(fetched.error());
    });
}

void StoredFiles::openCopy(const AttachmentRecord &file)
{
    const Result<QString> place = m_copies.placeFor(commands::safeFileName(file.name));
    if (!place)
        return m_context->report(place.error());
    m_context->workspace().read<void>(
        this,
        [id = file.id, path = *place](storage::Connection &connection) -> Result<void> {
            KONTOR_TRY(writeStored(connection, id, path));
            files::TempCopies::seal(path);
            return {};
        },
        [this, path = *place](Result<void> written) {
            if (!written)
                return m_context->report(written.error());
            openPath(path);
        });
}

void StoredFiles::openPath(const QString &path)
{
    if (!QFileInfo::exists(path))
        return m_context->report({ErrorCode::NotFound, tr("The linked file is not there: %1").arg(path)});
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        m_context->announce(tr("No program on this computer opens “%1”.").arg(QFileInfo(path).fileName()), false);
    else if (path.startsWith(m_copies.folder()) && !m_copies.folder().isEmpty())
        m_context->announce(tr("A copy was opened; changes to it do not come back into Kontor."), false);
}

void StoredFiles::save(const AttachmentRecord &file)
{
    if (!file.link.isEmpty())
        return m_context->announce(tr("This is a link; the file lies at %1.").arg(file.link), false);
    m_context->prompts().saveFile(m_window, tr("Save file"), file.name, {tr("All files (*)")}, [this, file](const QString &path) {
        withContent(file, path, [this, id = file.id, path] {
            m_context->workspace().read<void>(
                this, [id, path](storage::Connection &connection) { return writeStored(connection, id, path); },
                [this](Result<void> saved) {
                    if (saved)
                        m_context->announce(tr("File saved"), false);
                    else
                        m_context->report(saved.error());
                });
        });
    });
}

}  // namespace kontor::pages
