// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/care/careoverview.h"

#include "ui/widgets/paint.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace kontor::pages {

using theme::ColorRole;
using theme::TextStyle;
using theme::Theme;
namespace metrics = theme::metrics;

namespace {
constexpr int overviewHeight = 124;
constexpr int barHeight = 8;
constexpr int lineHeight = 20;
constexpr int titleHeight = 30;
constexpr double leastSpan = 5;  ///< of the trend, in per cent: noise of a tenth is no mountain
}  // namespace

CareOverview::CareOverview(QWidget *parent) : Panel(ColorRole::Surface, parent)
{
    setCard(true);
    setFixedHeight(overviewHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize CareOverview::sizeHint() const
{
    return {480, overviewHeight};
}

void CareOverview::show(double completeness, qint64 contacts, const QList<queries::CareDay> &trend)
{
    m_completeness = completeness;
    m_contacts = contacts;
    m_trend = trend;
    const QString number = locale().toString(completeness, 'f', 1);
    QString name = tr("%1 % complete, mean of %Ln contact(s)", nullptr, int(contacts)).arg(number);
    if (m_trend.size() > 1)
        name += QStringLiteral(". ") + tr("%1 % on %2").arg(locale().toString(m_trend.first().score, 'f', 1), locale().toString(m_trend.first().day, QLocale::ShortFormat));
    setAccessibleName(name);
    setToolTip(tr("Name, phone, e-mail, postal address, salutation, organisation or contact person, and mandatory own fields, by their weight."));
    update();
}

void CareOverview::paintEvent(QPaintEvent *event)
{
    Panel::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(palette());
    const QRect inside = rect().adjusted(metrics::space4, metrics::space3, -metrics::space4, -metrics::space3);
    QRect left = inside;
    QRect right;
    if (m_trend.size() > 1) {
        left.setWidth(inside.width() / 2 - metrics::space4);
        right = inside.adjusted(inside.width() / 2 + metrics::space4, 0, 0, 0);
    }
    QRect row(left.left(), left.top(), left.width(), lineHeight);
    widgets::drawLine(painter, row, tr("Completeness"), TextStyle::Small, theme.color(ColorRole::Muted));
    row = QRect(left.left(), row.bottom() + 1, left.width(), titleHeight);
    widgets::drawLine(painter, row, tr("%1 %").arg(locale().toString(m_completeness, 'f', 1)), TextStyle::PageTitle, theme.color(ColorRole::Text));
    row = QRect(left.left(), row.bottom() + metrics::space2, left.width(), barHeight);
    paintBar(painter, row);
    row = QRect(left.left(), row.bottom() + metrics::space2, left.width(), lineHeight);
    widgets::drawLine(painter, row, tr("mean of %Ln contact(s)", nullptr, int(m_contacts)), TextStyle::Small, theme.color(ColorRole::Muted));
    if (!right.isNull())
        paintTrend(painter, right);
}

void CareOverview::paintBar(QPainter &painter, const QRect &area) const
{
    const Theme &theme = Theme::of(palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ColorRole::Border));
    painter.drawRoundedRect(area, barHeight / 2.0, barHeight / 2.0);
    QRectF filled = area;
    filled.setWidth(std::max<double>(barHeight, area.width() * std::clamp(m_completeness, 0.0, 100.0) / 100));
    painter.setBrush(theme.color(ColorRole::Accent));
    painter.drawRoundedRect(filled, barHeight / 2.0, barHeight / 2.0);
}

void CareOverview::paintTrend(QPainter &painter, const QRect &area) const
{
    const Theme &theme = Theme::of(palette());
    const QColor muted = theme.color(ColorRole::Muted);
    widgets::drawLine(painter, QRect(area.left(), area.top(), area.width(), lineHeight), tr("Trend"), TextStyle::Small, muted);
    const auto [least, most] = std::minmax_element(m_trend.cbegin(), m_trend.cend(), [](const auto &a, const auto &b) { return a.score < b.score; });
    const double span = std::max(leastSpan, most->score - least->score);
    const double bottom = std::max(0.0, (least->score + most->score - span) / 2);
    const QRectF plot = area.adjusted(0, lineHeight + metrics::space2, 0, -lineHeight - metrics::space1);
    const double days = double(std::max<qint64>(1, m_trend.first().day.daysTo(m_trend.last().day)));
    QPainterPath line;
    QPointF at;
    for (const queries::CareDay &day : m_trend) {
        at = {plot.left() + plot.width() * double(m_trend.first().day.daysTo(day.day)) / days, plot.bottom() - plot.height() * (day.score - bottom) / span};
        line.elementCount() == 0 ? line.moveTo(at) : line.lineTo(at);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(ColorRole::Accent), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ColorRole::Accent));
    painter.drawEllipse(at, 3, 3);
    const QRect below(area.left(), area.bottom() - lineHeight + 1, area.width(), lineHeight);
    const auto mark = [this](const queries::CareDay &day) {
        return tr("%1: %2 %").arg(locale().toString(day.day, QLocale::ShortFormat), locale().toString(day.score, 'f', 1));
    };
    widgets::drawLine(painter, below, mark(m_trend.first()), TextStyle::Caption, muted);
    widgets::drawLine(painter, below, mark(m_trend.last()), TextStyle::Caption, muted, Qt::AlignRight | Qt::AlignVCenter);
}

}  // namespace kontor::pages
