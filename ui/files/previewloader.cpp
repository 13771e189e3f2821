// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/previewloader.h"

#include "core/commands/filecommands.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <QThreadPool>

namespace kontor::files {

namespace {

Result<QByteArray> storedBytes(storage::Connection &connection, const model::AttachmentId &id)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    KONTOR_TRY(commands::readAttachment(connection, id, buffer));
    return buffer.data();
}

/// A linked file, where it lies.
Preview linkedPreview(const queries::AttachmentRecord &file, const QSize &pixels)
{
    QFile there(file.link);
    if (!there.open(QIODevice::ReadOnly))
        return {{}, {}, PreviewLoader::tr("The linked file is not there: %1").arg(file.link)};
    return renderPreview(there.read(previewLimit), file.name, file.mediaType, pixels);
}

}  // namespace

PreviewLoader::PreviewLoader(commands::Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(&workspace) {}

void PreviewLoader::load(const queries::AttachmentRecord &file, const QSize &pixels)
{
    const quint64 mine = ++m_generation;
    if (file.size > previewLimit)
        return render(mine, [] { return Preview{{}, {}, tr("The file is too large for a preview.")}; });
    if (fileKind(file.name, file.mediaType) == FileKind::Other)
        return render(mine, [] { return Preview{{}, {}, tr("There is no preview for this kind of file.")}; });
    if (!file.link.isEmpty())
        return render(mine, [file, pixels] { return linkedPreview(file, pixels); });
    m_workspace->read<QByteArray>(
        this, [id = file.id](storage::Connection &connection) { return storedBytes(connection, id); },
        [this, mine, file, pixels](Result<QByteArray> data) { fetched(mine, file, pixels, data); });
}

void PreviewLoader::fetched(quint64 generation, const queries::AttachmentRecord &file, const QSize &pixels, const Result<QByteArray> &data)
{
    if (generation != m_generation)
        return;
    if (data)
        return render(generation, [bytes = *data, file, pixels] { return renderPreview(bytes, file.name, file.mediaType, pixels); });
    if (data.error().code == ErrorCode::Cancelled)
        return load(file, pixels);
    Q_EMIT loaded(Preview{{}, {}, data.error().message});
}

void PreviewLoader::render(quint64 generation, std::function<Preview()> work)
{
    // Through the application object: whether this one still lives may only be asked on its own thread.
    QThreadPool::globalInstance()->start([self = QPointer<PreviewLoader>(this), generation, work = std::move(work)] {
        const Preview preview = work();
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, generation, preview] {
            if (self != nullptr && self->m_generation == generation)
                Q_EMIT self->loaded(preview);
        }, Qt::QueuedConnection);
    });
}

}  // namespace kontor::files
