// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include "ui/widgets/paint.h"

#include <QPainter>

namespace kontor::widgets {

Avatar::Avatar(int size, QWidget *parent) : QWidget(parent)
{
    setFixedSize(size, size);
}

void Avatar::setContact(const QString &name, const QString &initials, AvatarKind kind)
{
    m_name = name;
    m_initials = initials;
    m_kind = kind;
    setAccessibleName(kind == AvatarKind::Person ? tr("Person") : tr("Organisation"));
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Theme &theme = theme::Theme::of(this);
    drawAvatar(painter, rect(), m_initials, m_name, m_kind, theme, theme.color(theme::ColorRole::Surface));
}

}  // namespace kontor::widgets
