// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/todaypage.h"

#include "ui/pages/today/startcard.h"
#include "ui/pages/today/todaytile.h"
#include "ui/theme/icon.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tileboard.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace kontor::pages {

using theme::TextStyle;
using widgets::Tile;
namespace metrics = theme::metrics;

namespace {
constexpr int roomForTwo = 980;
constexpr int roomForThree = 1450;
constexpr int reloadAfterMs = 150;
constexpr int minuteMs = 60'000;

QStringList knownTiles()
{
    QStringList ids;
    for (const TileKind &kind : tileKinds())
        ids << kind.id;
    return ids;
}
}  // namespace

TodayPage::TodayPage(PageContext &context, QWidget *parent) : Page(parent), m_context(&context)
{
    build();
    const QString stored = context.preferences().text(Preference::TodayTiles);
    m_arrangement = TileArrangement::fromText(stored.isEmpty() ? standardTiles() : stored, knownTiles());
    m_reload.setSingleShot(true);
    m_reload.setInterval(reloadAfterMs);
    connect(&m_reload, &QTimer::timeout, this, &TodayPage::load);
    connect(&context.workspace(), &commands::Workspace::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_reload.start();
    }, Qt::QueuedConnection);
    m_newDay.start(minuteMs);
    connect(&m_newDay, &QTimer::timeout, this, [this] {
        if (isVisible() && m_day != QDateTime::fromMSecsSinceEpoch(m_context->clock().nowMs()).date())
            load();
    });
    arrange();
}

void TodayPage::build()
{
    m_start = new StartCard(*m_context);
    m_board = new widgets::TileBoard;
    connect(m_board, &widgets::TileBoard::tileDropped, this, [this](const QString &id, int column, int index) {
        TileArrangement moved = m_arrangement;
        moved.place(id, column, index, columnCount());
        apply(moved);
    });
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::space5, metrics::space4, metrics::space5, metrics::space5);
    column->setSpacing(metrics::space4);
    column->addWidget(buildHead());
    column->addWidget(m_start);
    column->addWidget(m_board);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

QWidget *TodayPage::buildHead()
{
    auto *head = new QWidget;
    m_title = new widgets::Label(QString(), TextStyle::PageTitle);
    m_tileMenu = new QToolButton;
    m_tileMenu->setText(tr("Tiles"));
    m_tileMenu->setIcon(theme::icon(QStringLiteral("layout-dashboard"), theme::ColorRole::Text));
    m_tileMenu->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tileMenu->setAutoRaise(true);
    m_tileMenu->setToolTip(tr("Choose which tiles are shown"));
    connect(m_tileMenu, &QToolButton::clicked, this, &TodayPage::openTileMenu);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(m_tileMenu);
    return head;
}

QWidget *TodayPage::focusTarget()
{
    return m_tileMenu->isHidden() ? static_cast<QWidget *>(this) : m_tileMenu;
}

int TodayPage::columnCount() const
{
    return width() >= roomForThree ? 3 : width() >= roomForTwo ? 2 : 1;
}

TodayTile *TodayPage::tile(const QString &id)
{
    if (TodayTile *known = m_tiles.value(id))
        return known;
    for (const TileKind &kind : tileKinds()) {
        if (kind.id != id)
            continue;
        TodayTile *made = kind.make(*m_context);
        m_tiles.insert(id, made);
        connect(made, &Tile::moveRequested, this, [this, id, made](Tile::Direction direction) {
            QWidget *focused = made->focusWidget();
            TileArrangement moved = m_arrangement;
            moved.move(id, direction, columnCount());
            apply(moved);
            if (focused != nullptr)
                focused->setFocus();
        });
        connect(made, &Tile::removeRequested, this, [this, id] {
            TileArrangement without = m_arrangement;
            without.remove(id);
            apply(without);
        });
        return made;
    }
    Q_UNREACHABLE();
}

void TodayPage::arrange()
{
    QList<QList<Tile *>> columns;
    for (const QStringList &ids : m_arrangement.columns(columnCount())) {
        QList<Tile *> tiles;
        for (const QString &id : ids)
            tiles << tile(id);
        columns << tiles;
    }
    m_board->show(columns);
}

void TodayPage::apply(const TileArrangement &arrangement)
{
    if (arrangement == m_arrangement)
        return;
    const QStringList before = m_arrangement.ids();
    m_arrangement = arrangement;
    m_context->preferences().setValue(Preference::TodayTiles, arrangement.toText());
    arrange();
    for (const QString &id : m_arrangement.ids()) {
        if (!before.contains(id))
            tile(id)->load();
    }
}

void TodayPage::openTileMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const TileKind &kind : tileKinds()) {
        QAction *shown = menu->addAction(kind.title);
        shown->setCheckable(true);
        shown->setChecked(m_arrangement.contains(kind.id));
        connect(shown, &QAction::toggled, this, [this, id = kind.id](bool on) {
            TileArrangement changed = m_arrangement;
            on ? changed.add(id) : changed.remove(id);
            apply(changed);
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset arrangement")), &QAction::triggered, this, [this] {
        apply(TileArrangement::fromText(standardTiles(), knownTiles()));
    });
    menu->popup(m_tileMenu->mapToGlobal(QPoint(0, m_tileMenu->height())));
}

void TodayPage::load()
{
    m_stale = false;
    loadState();
    loadTiles();
}

void TodayPage::loadTiles()
{
    m_day = QDateTime::fromMSecsSinceEpoch(m_context->clock().nowMs()).date();
    m_title->setText(locale().toString(m_day, locale().dateFormat(QLocale::LongFormat)));
    for (const QString &id : m_arrangement.ids())
        tile(id)->load();
}

void TodayPage::loadState()
{
    m_context->workspace().read<queries::FileState>(
        this, [](storage::Connection &connection) { return queries::fileState(connection); },
        [this](Result<queries::FileState> state) {
            if (!state)
                return state.error().code == ErrorCode::Cancelled ? loadState() : m_context->report(state.error());
            m_start->showState(*state);
            m_board->setVisible(!state->empty);
            m_tileMenu->setVisible(!state->empty);
        });
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (columnCount() != m_board->columnCount())
        arrange();
}

void TodayPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        load();
    else if (m_arrangement.contains(QStringLiteral("seen")))
        tile(QStringLiteral("seen"))->load();  // looking at a contact changes nothing else
}

}  // namespace kontor::pages
