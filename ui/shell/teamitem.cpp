// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/teamitem.h"

#include "ui/theme/icon.h"
#include "ui/theme/styleparts.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace kontor::shell {

using theme::ColorRole;
using theme::TextStyle;
using theme::Theme;

namespace {
constexpr int oneLine = 32;
constexpr int twoLines = 42;
constexpr int sidePadding = 8;
constexpr int textLeft = 30;
constexpr int iconWidth = 16;
}  // namespace

TeamItem::TeamItem(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("team"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void TeamItem::setLine(const dialogs::TeamLine &line)
{
    m_line = line;
    setVisible(!line.text.isEmpty());
    setAccessibleName(tr("Team: %1").arg(line.whole()));
    setToolTip(line.whole());
    updateGeometry();
    update();
}

void TeamItem::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize TeamItem::sizeHint() const
{
    return {m_compact ? oneLine : 160, m_compact || m_line.detail.isEmpty() ? oneLine : twoLines};
}

QSize TeamItem::minimumSizeHint() const
{
    return {oneLine, sizeHint().height()};
}

void TeamItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    if (underMouse())
        theme::fillRounded(painter, rect(), theme.color(ColorRole::Hover), {}, theme::metrics::radius - 1);
    const auto visual = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int firstHeight = m_line.detail.isEmpty() || m_compact ? height() : height() / 2 + 4;
    theme::drawIcon(painter, visual(QRect(sidePadding, 0, iconWidth, firstHeight)), m_line.icon,
                    theme.color(m_line.role), iconWidth - 1);
    if (!m_compact) {
        const int width = rect().width() - textLeft - sidePadding / 2;
        widgets::drawLine(painter, visual(QRect(textLeft, 0, width, firstHeight)), m_line.text, TextStyle::Body,
                          theme.color(m_line.role == ColorRole::Overdue ? ColorRole::Overdue : ColorRole::Text));
        if (!m_line.detail.isEmpty())
            widgets::drawLine(painter, visual(QRect(textLeft, firstHeight - 5, width, height() - firstHeight)),
                              m_line.detail, TextStyle::Small, theme.color(ColorRole::Muted));
    }
    if (hasFocus())
        theme::drawFocusRing(painter, rect(), theme.color(ColorRole::Accent), theme::metrics::radius - 2);
}

}  // namespace kontor::shell
