// SPDX-License-Identifier: GPL-3.0-or-later

// How old the value of a field is, and the button that says that it is still right.

#include "ui/widgets/inlinefield.h"

#include "ui/theme/icon.h"
#include "ui/widgets/inlinedisplay.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace kontor::widgets {

using theme::ColorRole;
using theme::TextStyle;

void InlineField::setAge(const FieldAge &age)
{
    if (m_display == nullptr)
        return;
    m_age = age;
    m_display->setFaded(!age.text.isEmpty());
    m_display->setConfirmable(age.confirmable);
    m_display->setToolTip(age.whole);
    if (m_ageText == nullptr && !age.text.isEmpty() && age.button) {
        m_ageText = new Label({}, TextStyle::Small, ColorRole::Muted, this);
        m_confirm = new QToolButton(this);
        m_confirm->setAutoRaise(true);
        m_confirm->setIcon(theme::icon(QStringLiteral("check")));
        m_confirm->setAccessibleName(tr("Still right: %1").arg(m_spec.label));
        connect(m_confirm, &QToolButton::clicked, this, &InlineField::confirmed);
        m_line->addWidget(m_ageText);
        m_line->addWidget(m_confirm);
    }
    showAge();
}

void InlineField::showAge()
{
    if (m_ageText == nullptr)
        return;
    const bool shown = m_editor == nullptr && !m_age.text.isEmpty() && m_age.button;
    // Whoever confirmed it by the keyboard goes on from the value.
    if (!shown && m_confirm->hasFocus())
        m_display->setFocus(Qt::OtherFocusReason);
    m_ageText->setText(m_age.text);
    m_ageText->setToolTip(m_age.whole);
    m_confirm->setAccessibleDescription(m_age.whole);
    // The value comes first: where both have no room its age is in the tool tips.
    const int room = width() - m_label->width() - theme::metrics::space1 - m_confirm->sizeHint().width() - 2 * m_line->spacing();
    const bool fits = m_spec.kind == FieldKind::MultiLine || m_display->neededWidth() + m_ageText->sizeHint().width() <= room;
    m_ageText->setVisible(shown && fits);
    m_confirm->setToolTip(fits ? tr("Still right") : tr("Still right") + u'\n' + m_age.whole);
    m_confirm->setVisible(shown && m_age.confirmable && !m_readOnly);
}

void InlineField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showAge();
}

bool InlineField::isFaded() const
{
    return m_display != nullptr && m_display->isFaded();
}

}  // namespace kontor::widgets
