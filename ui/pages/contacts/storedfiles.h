// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contactdetail.h"
#include "ui/files/tempcopies.h"
#include "ui/pages/pagecontext.h"

#include <QSet>

namespace kontor::pages {

/// Hands stored files to other programs and to folders: as copies, with a word of warning for what could run. GUI thread.
class StoredFiles final : public QObject {
    Q_OBJECT

public:
    /// `window`: above which questions are asked.
    StoredFiles(PageContext &context, QWidget *window);

    void open(const queries::AttachmentRecord &file);
    void save(const queries::AttachmentRecord &file);

private:
    /// Fetches the content from the team's server if it is not here; `then` does not run if that fails. What is wanted for the same
    /// purpose once more while it is on its way is not wanted twice.
    void withContent(const queries::AttachmentRecord &file, const QString &purpose, std::function<void()> then);
    void fetch(const queries::AttachmentRecord &file, const QByteArray &sha256, const QString &purpose, std::function<void()> then);
    void openCopy(const queries::AttachmentRecord &file);
    void openPath(const QString &path);

    PageContext *m_context;
    QWidget *m_window;
    files::TempCopies m_copies;
    QSet<std::pair<model::AttachmentId, QString>> m_coming;  ///< files on their way, and what for
};

}  // namespace kontor::pages
