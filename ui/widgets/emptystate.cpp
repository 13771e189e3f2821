// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme/icon.h"
#include "ui/theme/style.h"
#include "ui/theme/styleparts.h"
#include "ui/widgets/label.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontor::widgets {

using theme::ColorRole;
using theme::TextStyle;

namespace {

constexpr int discSize = 56;
constexpr int textWidth = 380;

/// An icon on a soft disc; drawn anew with each theme. GUI thread.
class IconDisc final : public QWidget {
public:
    IconDisc(const QString &icon, QWidget *parent) : QWidget(parent), m_icon(icon) { setFixedSize(discSize, discSize); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const theme::Theme &theme = theme::Theme::of(this);
        theme::fillRounded(painter, rect(), theme.color(ColorRole::Selection), {}, discSize / 2.0);
        theme::drawIcon(painter, rect(), m_icon, theme.color(ColorRole::Accent), 26);
    }

private:
    QString m_icon;
};

}  // namespace

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &text, const QString &action,
                       QWidget *parent)
    : QWidget(parent),
      m_picture(new IconDisc(icon, this)),
      m_title(new Label({}, TextStyle::Title, ColorRole::Text, this)),
      m_text(new Label({}, TextStyle::Body, ColorRole::Muted, this)),
      m_action(new QPushButton(this))
{
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(textWidth);
    theme::setButtonKind(m_action, theme::ButtonKind::Primary);
    m_action->setFont(theme::textFont(TextStyle::BodyMedium));
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    setFocusProxy(m_action);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addSpacing(theme::metrics::space4);
    column->addWidget(m_title);
    column->addSpacing(theme::metrics::space2);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(theme::metrics::space4);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    setTexts(title, text, action);
}

void EmptyState::setTexts(const QString &title, const QString &text, const QString &action)
{
    m_title->setText(title);
    m_text->setText(text);
    // Aligned in its column, a wrapped label is given the height of one line unless it asks for more.
    m_text->setMinimumHeight(qMax(0, m_text->heightForWidth(textWidth)));
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

}  // namespace kontor::widgets
