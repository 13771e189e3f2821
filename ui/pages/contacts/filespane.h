// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/files/previewloader.h"
#include "ui/pages/contacts/filesmodel.h"
#include "ui/pages/pagecontext.h"
#include "ui/widgets/panel.h"

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QListView)
QT_FORWARD_DECLARE_CLASS(QPlainTextEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace kontor::widgets {
class EmptyState;
class Label;
}

namespace kontor::pages {

class StoredFiles;

/// The files of a contact: looked at, opened as a copy, added, renamed, removed. Reads only while it is seen. GUI thread.
class FilesPane final : public widgets::Panel {
    Q_OBJECT

public:
    explicit FilesPane(PageContext &context, QWidget *parent = nullptr);

    void showContact(const model::ContactId &contact);
    /// Takes files in, one after the other; offers a link for what is too large.
    void attach(const QStringList &paths);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QLayout *buildBar();
    QWidget *buildPreview();
    void load();
    void loaded(const QList<queries::ContactFile> &files);
    void currentChanged();
    void askForPreview();
    void showPreview(const files::Preview &preview);
    void showPicture();
    const queries::ContactFile *current() const;
    void chooseFile();
    void link(const QString &path, const QStringList &rest);
    void openCurrent();
    void saveCurrent();
    void renameCurrent();
    void removeCurrent();
    void openMenu(const QPoint &position);

    PageContext *m_context;
    model::ContactId m_contact;
    FilesModel *m_model;
    files::PreviewLoader m_loader;
    StoredFiles *m_stored;
    QImage m_picture;
    quint64 m_generation = 0;
    bool m_stale = false;
    QList<QPushButton *> m_actions;  ///< for the chosen file
    QListView *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    QWidget *m_frame = nullptr;  ///< around the preview
    QStackedWidget *m_preview = nullptr;
    QLabel *m_image = nullptr;
    QPlainTextEdit *m_text = nullptr;
    widgets::Label *m_why = nullptr;
};

}  // namespace kontor::pages
