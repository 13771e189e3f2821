// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/files/previewloader.h"

#include <QFrame>

QT_FORWARD_DECLARE_CLASS(QLabel)

namespace kontor::pages {

/// A small pop-up with what a file looks like, and what can be done with it: open, save. Deletes itself when closed. GUI
/// thread.
class FilePopup final : public QFrame {
    Q_OBJECT

public:
    FilePopup(commands::Workspace &workspace, const queries::AttachmentRecord &file, QWidget *parent);

    void popUpAt(const QPoint &global);

Q_SIGNALS:
    void openRequested();
    void saveRequested();

private:
    void showPreview(const files::Preview &preview);

    queries::AttachmentRecord m_file;
    files::PreviewLoader m_loader;
    QLabel *m_picture;
    QPoint m_at;
};

}  // namespace kontor::pages
