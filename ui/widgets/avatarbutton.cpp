// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatarbutton.h"

#include "ui/theme/icon.h"
#include "ui/theme/styleparts.h"
#include "ui/widgets/paint.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QUrl>

namespace kontor::widgets {

using theme::ColorRole;

namespace {

/// The one local file of a drag; empty for anything else.
QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

}  // namespace

AvatarButton::AvatarButton(int size, QWidget *parent) : QAbstractButton(parent)
{
    setFixedSize(size, size);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setAcceptDrops(true);
    setAccessibleName(tr("Photo"));
    setToolTip(tr("Photo: click to choose one, or drop a picture here"));
}

void AvatarButton::setContact(const QString &name, const QString &initials, AvatarKind kind)
{
    m_name = name;
    m_initials = initials;
    m_kind = kind;
    update();
}

void AvatarButton::setPhoto(const QImage &photo)
{
    m_photo = photo;
    update();
}

void AvatarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const theme::Theme &theme = theme::Theme::of(this);
    const qreal radius = m_kind == AvatarKind::Person ? width() / 2.0 : theme::metrics::radius * 1.5;
    if (m_photo.isNull()) {
        drawAvatar(painter, rect(), m_initials, m_name, m_kind, theme, theme.color(ColorRole::Surface));
    } else {
        QPainterPath clip;
        clip.addRoundedRect(rect(), radius, radius);
        painter.save();
        painter.setClipPath(clip);
        painter.drawImage(rect(), m_photo);
        painter.restore();
    }
    if (underMouse() || m_dragOver) {
        const QRect mark(width() - 20, height() - 20, 20, 20);
        theme::fillRounded(painter, mark, theme.color(ColorRole::Surface), theme.color(ColorRole::ControlBorder), 10);
        theme::drawIcon(painter, mark, QStringLiteral("camera"), theme.color(ColorRole::Text), 12);
    }
    if (hasFocus() || m_dragOver)
        theme::drawFocusRing(painter, rect(), theme.color(ColorRole::Accent), radius);
}

void AvatarButton::dragEnterEvent(QDragEnterEvent *event)
{
    if (draggedFile(event->mimeData()).isEmpty())
        return;
    m_dragOver = true;
    event->acceptProposedAction();
    update();
}

void AvatarButton::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dragOver = false;
    update();
}

void AvatarButton::dropEvent(QDropEvent *event)
{
    m_dragOver = false;
    update();
    event->acceptProposedAction();
    Q_EMIT pictureDropped(draggedFile(event->mimeData()));
}

}  // namespace kontor::widgets
