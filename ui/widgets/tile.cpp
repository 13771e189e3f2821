// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tile.h"

#include "ui/theme/icon.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace kontor::widgets {

using theme::ColorRole;
using theme::TextStyle;
namespace metrics = theme::metrics;

namespace {

/// The picture in a heading; drawn anew with each theme. GUI thread.
class HeadIcon final : public QWidget {
public:
    explicit HeadIcon(const QString &icon) : m_icon(icon) { setFixedSize(metrics::iconSmall, metrics::iconSmall); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        theme::drawIcon(painter, rect(), m_icon, theme::Theme::of(this).color(ColorRole::Text));
    }

private:
    QString m_icon;
};

QKeySequence moveKeys(Tile::Direction direction)
{
    constexpr Qt::Key keys[]{Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right};
    return QKeySequence(Qt::ALT | Qt::SHIFT | keys[int(direction)]);
}

constexpr Tile::Direction allDirections[]{Tile::Direction::Up, Tile::Direction::Down, Tile::Direction::Left, Tile::Direction::Right};

}  // namespace

Tile::Tile(const QString &id, const QString &icon, const QString &title, QWidget *parent)
    : Panel(ColorRole::Surface, parent), m_id(id), m_title(title)
{
    setCard(true);
    setAccessibleName(title);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space4, metrics::space2, metrics::space4, metrics::space3);
    column->setSpacing(0);
    m_head = buildHead(icon);
    m_body = new QVBoxLayout;
    m_body->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(m_body);
    addKeys();
}

QWidget *Tile::buildHead(const QString &icon)
{
    auto *head = new QWidget;
    head->setCursor(Qt::OpenHandCursor);
    m_summary = new Label(QString(), TextStyle::Small, ColorRole::Muted);
    m_menu = new QToolButton;
    m_menu->setIcon(theme::icon(QStringLiteral("ellipsis")));
    m_menu->setAutoRaise(true);
    m_menu->setAccessibleName(tr("Arrange %1").arg(m_title));
    m_menu->setToolTip(tr("Arrange this tile"));
    m_menu->setCursor(Qt::ArrowCursor);
    connect(m_menu, &QToolButton::clicked, this, &Tile::openMenu);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, metrics::space1);
    row->setSpacing(metrics::space2);
    row->addWidget(new HeadIcon(icon));
    row->addWidget(new Label(m_title, TextStyle::BodyStrong));
    row->addStretch();
    row->addWidget(m_summary);
    row->addWidget(m_menu);
    return head;
}

void Tile::addKeys()
{
    for (const Direction direction : allDirections) {
        auto *keys = new QShortcut(moveKeys(direction), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, this, [this, direction] { Q_EMIT moveRequested(direction); });
    }
}

void Tile::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addMenuEntries(menu);
    if (!menu->isEmpty())
        menu->addSeparator();
    const QString texts[]{tr("Move up"), tr("Move down"), tr("Move left"), tr("Move right")};
    for (const Direction direction : allDirections) {
        QAction *move = menu->addAction(texts[int(direction)]);
        move->setShortcut(moveKeys(direction));
        connect(move, &QAction::triggered, this, [this, direction] { Q_EMIT moveRequested(direction); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Hide tile")), &QAction::triggered, this, &Tile::removeRequested);
    menu->popup(m_menu->mapToGlobal(QPoint(0, m_menu->height())));
}

void Tile::setSummary(const QString &text)
{
    m_summary->setText(text);
}

void Tile::setLifted(bool lifted)
{
    QGraphicsOpacityEffect *effect = nullptr;
    if (lifted) {
        effect = new QGraphicsOpacityEffect(this);
        effect->setOpacity(0.5);
    }
    setGraphicsEffect(effect);
}

void Tile::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton && m_head->geometry().contains(event->position().toPoint());
    m_pressedAt = event->position().toPoint();
    m_pressed ? event->accept() : event->ignore();
}

void Tile::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed)
        return;
    m_dragging = m_dragging || (event->position().toPoint() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_dragging)
        Q_EMIT dragged(event->globalPosition().toPoint());
}

void Tile::mouseReleaseEvent(QMouseEvent *event)
{
    m_pressed = false;
    if (std::exchange(m_dragging, false))
        Q_EMIT dropped(event->globalPosition().toPoint());
}

}  // namespace kontor::widgets
