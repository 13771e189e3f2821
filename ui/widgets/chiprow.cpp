// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chiprow.h"

#include "ui/theme/icon.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/tagchip.h"

#include <QToolButton>

#include <utility>

namespace kontor::widgets {

ChipRow::ChipRow(QWidget *parent)
    : QWidget(parent), m_layout(new FlowLayout(theme::metrics::space1, this)), m_add(new QToolButton(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_add->setAutoRaise(true);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setIcon(theme::icon(QStringLiteral("plus")));
    m_add->setIconSize(QSize(12, 12));
    m_add->setFont(theme::textFont(theme::TextStyle::Caption));
    m_add->setFixedHeight(chipHeight + 4);
    m_add->hide();
    m_layout->addWidget(m_add);
    connect(m_add, &QToolButton::clicked, this, &ChipRow::addRequested);
}

void ChipRow::setTags(const QList<TagLabel> &tags)
{
    // Chips are used again, so that the focus stays where it is when one tag comes or goes.
    while (m_chips.size() > tags.size()) {
        TagChip *chip = m_chips.takeLast();
        m_layout->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    for (int i = 0; i < tags.size(); ++i) {
        if (i < m_chips.size()) {
            m_chips[i]->setTag(tags[i]);
            continue;
        }
        m_layout->removeWidget(m_add);
        m_chips.append(makeChip(tags[i]));
        m_layout->addWidget(m_chips.last());
        m_layout->addWidget(m_add);
        m_chips.last()->show();
    }
    updateGeometry();
}

TagChip *ChipRow::makeChip(const TagLabel &tag)
{
    auto *chip = new TagChip(tag, this);
    chip->setRemovable(m_removable);
    connect(chip, &TagChip::clicked, this, [this, chip] { Q_EMIT tagClicked(chip->tag().name); });
    connect(chip, &TagChip::removeRequested, this, [this, chip] { Q_EMIT tagRemoveRequested(chip->tag().name); });
    return chip;
}

QList<TagLabel> ChipRow::tags() const
{
    QList<TagLabel> tags;
    for (const TagChip *chip : m_chips)
        tags.append(chip->tag());
    return tags;
}

void ChipRow::setRemovable(bool removable)
{
    m_removable = removable;
    for (TagChip *chip : std::as_const(m_chips))
        chip->setRemovable(removable);
}

void ChipRow::setAddText(const QString &text)
{
    m_add->setText(text);
    m_add->setAccessibleName(text);
    m_add->setVisible(!text.isEmpty());
}

QWidget *ChipRow::addButton() const
{
    return m_add;
}

}  // namespace kontor::widgets
