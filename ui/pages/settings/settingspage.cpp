// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settingspage.h"

#include "ui/dialogs/teamlink.h"
#include "ui/pages/settings/fieldpane.h"
#include "ui/pages/settings/filepane.h"
#include "ui/pages/settings/keymappanel.h"
#include "ui/pages/settings/kindpane.h"
#include "ui/pages/settings/settingrow.h"
#include "ui/pages/settings/tagpane.h"
#include "ui/pages/settings/textpane.h"
#include "ui/pages/settings/tradepane.h"
#include "ui/theme/icon.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace kontor::pages {

using theme::ColorRole;
using theme::TextStyle;
namespace metrics = theme::metrics;

namespace {

constexpr int cardWidth = 720;
constexpr int sideWidth = 232;
constexpr int idRole = Qt::UserRole;

/// The category in which an address lies.
QString categoryOf(const QString &id)
{
    return id.section(u'.', 0, 0);
}

/// Icons keep their distance from the edge of what is chosen.
class SideDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem back(option);
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &back, painter, option.widget);
        QStyleOptionViewItem content(option);
        content.rect.setLeft(content.rect.left() + metrics::space2);
        content.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
        QStyledItemDelegate::paint(painter, content, index);
    }
};

}  // namespace

SettingsPage::SettingsPage(PageContext &context, QWidget *parent)
    : Page(parent), m_context(&context), m_entries(new QStandardItemModel(this)), m_stack(new QStackedWidget)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildSide());
    row->addWidget(m_stack, 1);
    fillSide();
    m_side->setCurrentIndex(m_entries->index(0, 0));
}

QWidget *SettingsPage::focusTarget()
{
    return m_target != nullptr ? m_target.data() : m_side;
}

void SettingsPage::setViewState(const ViewState &state)
{
    if (const QString id = state.filter.toString(); !id.isEmpty() && id != m_category)
        showEntry(id);
}

QString SettingsPage::category() const
{
    return m_category;
}

QWidget *SettingsPage::buildSide()
{
    auto *panel = new widgets::Panel(ColorRole::Window);
    panel->setLines(Qt::RightEdge);
    panel->setFixedWidth(sideWidth);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_search->installEventFilter(this);
    m_side = new QListView;
    m_side->setModel(m_entries);
    m_side->setAccessibleName(tr("Areas of the settings"));
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setIconSize(QSize(metrics::iconSmall, metrics::iconSmall));
    m_side->setUniformItemSizes(true);
    m_side->setItemDelegate(new SideDelegate(m_side));
    m_side->viewport()->setAutoFillBackground(false);
    m_nothing = new widgets::Label(tr("Nothing here has to do with that."), TextStyle::Small, ColorRole::Muted);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(metrics::space3, metrics::space4, metrics::space3, metrics::space3);
    column->setSpacing(metrics::space2);
    column->addWidget(new widgets::Label(tr("Settings"), TextStyle::PageTitle));
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_side, 1);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::fillSide);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { followSide(true); });
    connect(m_side->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { followSide(false); });
    connect(m_side, &QListView::activated, this, [this] { followSide(true); });
    connect(m_side, &QListView::clicked, this, [this] { followSide(!m_search->text().isEmpty()); });
    return panel;
}

void SettingsPage::fillSide()
{
    const QString text = m_search->text().trimmed();
    const QSignalBlocker quiet(m_side->selectionModel());
    m_entries->clear();
    const auto add = [this](const QString &id, const QString &title, const QString &icon, const QString &tip) {
        auto *item = new QStandardItem(theme::icon(icon), title);
        item->setData(id, idRole);
        item->setToolTip(tip);
        item->setSizeHint(QSize(0, metrics::control));
        m_entries->appendRow(item);
    };
    if (text.isEmpty()) {
        for (const CategoryDef &def : settingsCategories())
            add(QLatin1String(def.id), settingText(def.title), QLatin1String(def.icon), settingText(def.help));
    } else {
        for (const SettingLink &link : findSettings(text))
            add(link.id, link.title, link.icon, link.where);
    }
    m_nothing->setVisible(m_entries->rowCount() == 0);
    int current = 0;
    for (int i = 0; text.isEmpty() && i < m_entries->rowCount(); ++i) {
        if (m_entries->index(i, 0).data(idRole).toString() == m_category)
            current = i;
    }
    m_side->setCurrentIndex(m_entries->index(current, 0));
    followSide(false);
}

void SettingsPage::followSide(bool enter)
{
    const QString id = m_side->currentIndex().data(idRole).toString();
    m_target = nullptr;
    if (id.isEmpty())
        return;
    showCategory(categoryOf(id));
    FormRow *row = m_rows.value(id);
    if (row == nullptr)
        return;
    if (enter)
        row->control()->setFocus(Qt::ShortcutFocusReason);
    // A page that was made just now has its sizes after the event loop.
    QTimer::singleShot(0, row, [this, row] { m_categories.value(m_category)->ensureWidgetVisible(row); });
}

void SettingsPage::showEntry(const QString &id)
{
    m_search->clear();
    const QString wanted = categoryOf(id);
    for (int i = 0; i < m_entries->rowCount(); ++i) {
        if (m_entries->index(i, 0).data(idRole).toString() == wanted)
            m_side->setCurrentIndex(m_entries->index(i, 0));
    }
    FormRow *row = m_rows.value(id);
    if (row == nullptr)
        return m_side->setFocus();
    m_target = row->control();
    m_target->setFocus(Qt::ShortcutFocusReason);
    QTimer::singleShot(0, row, [this, row] { m_categories.value(m_category)->ensureWidgetVisible(row); });
}

void SettingsPage::showCategory(const QString &id)
{
    QScrollArea *page = m_categories.value(id);
    for (const CategoryDef &def : settingsCategories()) {
        if (page == nullptr && id == QLatin1String(def.id))
            page = makeCategory(def);
    }
    if (page == nullptr)
        return;
    m_stack->setCurrentWidget(page);
    if (std::exchange(m_category, id) != id)
        Q_EMIT viewChanged();
}

QScrollArea *SettingsPage::makeCategory(const CategoryDef &def)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::space5, metrics::space5, metrics::space5, metrics::space5);
    column->setSpacing(metrics::space3);
    auto *title = new widgets::Label(settingText(def.title), TextStyle::Title);
    auto *help = new widgets::Label(settingText(def.help), TextStyle::Body, ColorRole::Muted);
    help->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(help);
    column->addSpacing(metrics::space1);
    if (isOrganisations(def.category) && m_context->team() != nullptr) {
        const auto tell = [this, help, &def] { help->setText((settingText(def.help) + u' ' + m_context->team()->settingsHold()).trimmed()); };
        connect(m_context->team(), &dialogs::TeamLink::changed, help, tell);
        connect(m_context->team(), &dialogs::TeamLink::membersChanged, help, tell);
        tell();
    }
    addSections(def, column);
    content->setMaximumWidth(cardWidth);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_categories.insert(QLatin1String(def.id), scroll);
    m_stack->addWidget(scroll);
    return scroll;
}

void SettingsPage::addRows(const CategoryDef &def, QVBoxLayout *column)
{
    auto *card = new RowCard;
    for (const SettingDef &setting : settingTable()) {
        if (setting.category != def.category)
            continue;
        auto *row = new SettingRow(*m_context, setting);
        card->addRow(row);
        m_rows.insert(QLatin1String(setting.id), row);
    }
    column->addWidget(card);
}

void SettingsPage::addHeading(const QString &text, QVBoxLayout *column)
{
    column->addSpacing(metrics::space2);
    column->addWidget(new widgets::Label(text, TextStyle::BodyStrong));
}

void SettingsPage::addSections(const CategoryDef &def, QVBoxLayout *column)
{
    switch (def.category) {
    case SettingsCategory::File: {
        auto *pane = new FilePane(*m_context);
        m_rows.insert(pane->rows());
        column->addWidget(pane);
        addRows(def, column);
        break;
    }
    case SettingsCategory::Keyboard: column->addWidget(new KeymapPanel(*m_context), 1); break;
    case SettingsCategory::Fields: column->addWidget(new FieldPane(*m_context)); break;
    case SettingsCategory::Tags: column->addWidget(new TagPane(*m_context)); break;
    case SettingsCategory::Timeline:
        addRows(def, column);
        addHeading(tr("Kinds of activities"), column);
        column->addWidget(new KindPane(*m_context));
        addHeading(tr("Text templates"), column);
        column->addWidget(new TextPane(*m_context));
        break;
    case SettingsCategory::Trades: column->addWidget(new TradePane(*m_context)); break;
    default: addRows(def, column); break;
    }
    column->addStretch();
}

bool SettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    // Down leads from the search into what it found; Esc empties it.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            m_side->setFocus();
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

}  // namespace kontor::pages
