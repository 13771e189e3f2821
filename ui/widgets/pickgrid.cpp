// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pickgrid.h"

#include "ui/theme/icon.h"
#include "ui/theme/styleparts.h"
#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QPainter>
#include <QToolButton>

namespace kontor::widgets {

using theme::ColorRole;

namespace {

constexpr int swatchSize = 18;

/// A filled square as an icon.
QIcon swatch(const QColor &colour)
{
    QPixmap pixmap(swatchSize * 2, swatchSize * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    theme::fillRounded(painter, QRectF(0, 0, swatchSize, swatchSize), colour, {}, 4);
    return QIcon(pixmap);
}

}  // namespace

PickGrid::PickGrid(const QList<PickOption> &options, QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *flow = new FlowLayout(2, this);
    for (const PickOption &option : options) {
        auto *button = new QToolButton;
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setIconSize(QSize(swatchSize, swatchSize));
        button->setIcon(option.colour.isValid() ? swatch(option.colour) : theme::icon(option.icon, ColorRole::Text));
        button->setToolTip(option.name);
        button->setAccessibleName(option.name);
        button->setObjectName(option.key);
        m_group->addButton(button);
        flow->addWidget(button);
    }
    connect(m_group, &QButtonGroup::buttonClicked, this, [this](QAbstractButton *button) { Q_EMIT picked(button->objectName()); });
}

QString PickGrid::current() const
{
    const QAbstractButton *button = m_group->checkedButton();
    return button == nullptr ? QString() : button->objectName();
}

void PickGrid::setCurrent(const QString &key)
{
    for (QAbstractButton *button : m_group->buttons()) {
        if (button->objectName() == key)
            button->setChecked(true);
    }
}

}  // namespace kontor::widgets
