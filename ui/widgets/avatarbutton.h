// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/roles.h"

#include <QAbstractButton>
#include <QImage>

namespace kontor::widgets {

/// Photo or initials of a contact, large. A click asks what to do with it; a picture dropped on it is offered as the photo.
/// GUI thread.
class AvatarButton final : public QAbstractButton {
    Q_OBJECT

public:
    /// `size` in device-independent pixels.
    explicit AvatarButton(int size, QWidget *parent = nullptr);

    void setContact(const QString &name, const QString &initials, AvatarKind kind);
    /// Null shows the initials.
    void setPhoto(const QImage &photo);
    bool hasPhoto() const { return !m_photo.isNull(); }

Q_SIGNALS:
    void pictureDropped(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QString m_name;
    QString m_initials;
    AvatarKind m_kind = AvatarKind::Person;
    QImage m_photo;
    bool m_dragOver = false;
};

}  // namespace kontor::widgets
