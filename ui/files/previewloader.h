// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/workspace.h"
#include "core/queries/contactdetail.h"
#include "ui/files/preview.h"

namespace kontor::files {

/// Fetches a file and renders its preview, neither on the GUI thread; an answer that is no longer wanted is dropped. Lives
/// on the GUI thread.
class PreviewLoader final : public QObject {
    Q_OBJECT

public:
    explicit PreviewLoader(commands::Workspace &workspace, QObject *parent = nullptr);

    /// loaded() follows, unless another file is asked for before. `pixels` in device pixels.
    void load(const queries::AttachmentRecord &file, const QSize &pixels);
    void cancel() { ++m_generation; }

Q_SIGNALS:
    void loaded(const kontor::files::Preview &preview);

private:
    void fetched(quint64 generation, const queries::AttachmentRecord &file, const QSize &pixels, const Result<QByteArray> &data);
    void render(quint64 generation, std::function<Preview()> work);

    commands::Workspace *m_workspace;
    quint64 m_generation = 0;
};

}  // namespace kontor::files
