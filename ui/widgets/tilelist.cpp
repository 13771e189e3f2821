// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tilelist.h"

#include "ui/theme/icon.h"
#include "ui/theme/styleparts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace kontor::widgets {

using theme::ColorRole;
using theme::TextStyle;
using theme::Theme;
namespace metrics = theme::metrics;

namespace {

constexpr int padding = 7;
constexpr int iconRoom = 26;

int textHeight(TextStyle style)
{
    return QFontMetrics(theme::textFont(style)).height();
}

}  // namespace

TileButton::TileButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TileButton::setRow(const TileRow &row, bool skeleton)
{
    m_row = row;
    m_skeleton = skeleton;
    setEnabled(!skeleton && !row.key.isEmpty());
    setCursor(isEnabled() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setText(row.title);
    QStringList parts{row.title, row.detail, row.note};
    parts.removeAll(QString());
    setAccessibleName(parts.join(QStringLiteral(", ")));
    setToolTip({});
    updateGeometry();
    update();
}

QSize TileButton::sizeHint() const
{
    const bool two = m_skeleton || !m_row.detail.isEmpty();
    return {220, textHeight(TextStyle::BodyMedium) + (two ? textHeight(TextStyle::Small) + 1 : 0) + 2 * padding};
}

QSize TileButton::minimumSizeHint() const
{
    return {100, sizeHint().height()};
}

void TileButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    const QRect area = rect().adjusted(0, padding, 0, -padding);
    if (m_skeleton)
        return drawSkeleton(painter, area);
    if (underMouse() && isEnabled())
        theme::fillRounded(painter, rect().adjusted(0, 1, 0, 0), theme.color(ColorRole::Hover), {}, metrics::radius - 1);
    drawTexts(painter, area);
    if (hasFocus())
        theme::drawFocusRing(painter, rect().adjusted(0, 1, 0, 0), theme.color(ColorRole::Accent), metrics::radius - 2);
}

void TileButton::drawSkeleton(QPainter &painter, const QRect &area) const
{
    const QColor color = Theme::of(this).color(ColorRole::Border);
    const int bar = textHeight(TextStyle::Small) - 6;
    theme::fillRounded(painter, QRect(area.left(), area.top() + 3, area.width() * 2 / 5, bar), color, {}, 3);
    theme::fillRounded(painter, QRect(area.left(), area.bottom() - bar - 2, area.width() / 4, bar), color, {}, 3);
}

void TileButton::drawTexts(QPainter &painter, QRect area) const
{
    const Theme &theme = Theme::of(this);
    const auto visual = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    area.adjust(metrics::space1, 0, -metrics::space1, 0);
    if (!m_row.icon.isEmpty()) {
        theme::drawIcon(painter, visual({area.left(), 0, metrics::iconSmall, height()}), m_row.icon, theme.color(m_row.iconRole));
        area.setLeft(area.left() + iconRoom);
    }
    if (!m_row.note.isEmpty()) {
        const TextStyle style = m_row.noteRole == ColorRole::Muted ? TextStyle::Body : TextStyle::BodyMedium;
        const int room = qMin(QFontMetrics(theme::textFont(style)).horizontalAdvance(m_row.note) + 1, area.width() / 2);
        drawLine(painter, visual({area.right() - room, 0, room, height()}), m_row.note, style, theme.color(m_row.noteRole),
                 Qt::AlignRight | Qt::AlignVCenter);
        area.setRight(area.right() - room - metrics::space3);
    }
    const int first = textHeight(TextStyle::BodyMedium);
    drawLine(painter, visual({area.left(), area.top(), area.width(), first}), m_row.title,
             m_row.detail.isEmpty() ? TextStyle::Body : TextStyle::BodyMedium, theme.color(ColorRole::Text));
    if (!m_row.detail.isEmpty()) {
        drawLine(painter, visual({area.left(), area.top() + first + 1, area.width(), textHeight(TextStyle::Small)}), m_row.detail,
                 TextStyle::Small, theme.color(ColorRole::Muted));
    }
}

/// One line with what stands around its button. GUI thread.
class TileList::Line final : public Panel {
public:
    explicit Line(TileList *list)
        : Panel(ColorRole::Surface, list), m_box(new QCheckBox), m_button(new TileButton), m_more(new QToolButton)
    {
        setLines(Qt::TopEdge);
        m_more->setAutoRaise(true);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(metrics::space1);
        row->addWidget(m_box);
        row->addWidget(m_button, 1);
        row->addWidget(m_more);
        connect(m_button, &TileButton::clicked, list, [this, list] { Q_EMIT list->activated(m_button->row().key); });
        connect(m_more, &QToolButton::clicked, list, [this, list] { Q_EMIT list->moreRequested(m_button->row().key, m_more); });
        connect(m_box, &QCheckBox::clicked, list, [this, list] {
            m_box->setChecked(false);  // the line goes when the change has come through, and another may take its place
            Q_EMIT list->checked(m_button->row().key);
        });
    }

    void setRow(const TileRow &row, bool skeleton)
    {
        m_box->setVisible(row.checkable);
        m_box->setAccessibleName(tr("Done: %1").arg(row.title));
        m_more->setVisible(!row.more.isEmpty());
        m_more->setIcon(theme::icon(row.moreIcon));
        m_more->setAccessibleName(row.more);
        m_more->setToolTip(row.more);
        m_button->setRow(row, skeleton);
    }

private:
    static QString tr(const char *text) { return TileList::tr(text); }

    QCheckBox *m_box;
    TileButton *m_button;
    QToolButton *m_more;
};

TileList::TileList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    auto *empty = new Label(QString(), TextStyle::Body, ColorRole::Muted);
    empty->setWordWrap(true);
    empty->setContentsMargins(0, metrics::space2, 0, metrics::space1);
    empty->hide();
    m_empty = empty;
    m_layout->addWidget(m_empty);
}

TileList::Line *TileList::lineAt(int index)
{
    while (m_lines.size() <= index) {
        auto *line = new Line(this);
        m_layout->addWidget(line);
        m_lines << line;
    }
    return m_lines.at(index);
}

void TileList::show(const QList<TileRow> &rows, bool skeleton)
{
    for (int i = 0; i < rows.size(); ++i) {
        lineAt(i)->setRow(rows.at(i), skeleton);
        lineAt(i)->setVisible(true);
    }
    for (qsizetype i = rows.size(); i < m_lines.size(); ++i)
        m_lines.at(i)->setVisible(false);
}

void TileList::setRows(const QList<TileRow> &rows, const QString &empty)
{
    m_rows = rows;
    show(rows, false);
    static_cast<Label *>(m_empty)->setText(empty);
    m_empty->setVisible(rows.isEmpty() && !empty.isEmpty());
}

void TileList::showSkeleton(int lines)
{
    if (m_rows.isEmpty())
        show(QList<TileRow>(lines, TileRow{}), true);
}

QList<TileRow> TileList::rows() const
{
    return m_rows;
}

}  // namespace kontor::widgets
