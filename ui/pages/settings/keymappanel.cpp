// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/keymappanel.h"

#include "core/model/text.h"
#include "ui/theme/icon.h"
#include "ui/widgets/keyfield.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kontor::pages {

using theme::ColorRole;
using theme::TextStyle;
namespace metrics = theme::metrics;

namespace {
constexpr int idRole = Qt::UserRole;
constexpr int leastHeight = 320;
constexpr int rowHeight = 26;
}  // namespace

KeymapPanel::KeymapPanel(PageContext &context, QWidget *parent) : QWidget(parent), m_context(&context), m_keymap(context.preferences())
{
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Find a command or keys …"));
    m_search->setAccessibleName(tr("Find a command or keys"));
    m_search->setClearButtonEnabled(true);
    m_tree = new QTreeWidget;
    m_tree->setAccessibleName(tr("Commands and shortcuts"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Command"), tr("Shortcut")});
    m_tree->setMinimumHeight(leastHeight);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space2);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    column->addWidget(buildEditor());
    connect(m_search, &QLineEdit::textChanged, this, &KeymapPanel::applyFilter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &KeymapPanel::showSelected);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this] { m_field->setFocus(); });
    connect(&context.preferences(), &Preferences::changed, this, [this](Preference key) {
        if (key == Preference::Shortcuts)
            load();
    });
    load();
}

QWidget *KeymapPanel::buildEditor()
{
    auto *editor = new QWidget;
    m_name = new widgets::Label(QString(), TextStyle::BodyMedium);
    m_field = new widgets::KeyField;
    m_field->setPlaceholderText(tr("Click here, then press the keys"));
    m_none = new QPushButton(tr("No shortcut"));
    m_reset = new QPushButton(tr("Reset"));
    m_resetAll = new QPushButton(tr("Reset all"));
    m_problem = new widgets::Label(QString(), TextStyle::Small, ColorRole::Overdue);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(m_field, 1);
    buttons->addWidget(m_none);
    buttons->addWidget(m_reset);
    buttons->addWidget(m_resetAll);
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space1);
    column->addWidget(m_name);
    column->addLayout(buttons);
    column->addWidget(m_problem);
    connect(m_field, &widgets::KeyField::pressed, this, &KeymapPanel::take);
    connect(m_none, &QPushButton::clicked, this, [this] { take({}); });
    connect(m_reset, &QPushButton::clicked, this, &KeymapPanel::reset);
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_keymap.resetAll();
        tell({});
    });
    return editor;
}

void KeymapPanel::load()
{
    const ActionInfo *before = selected();
    const QString current = before != nullptr ? before->id : QString();
    m_actions = m_context->actionInfos();
    m_tree->clear();
    QHash<QString, QTreeWidgetItem *> groups;
    for (const ActionInfo &action : std::as_const(m_actions)) {
        QTreeWidgetItem *&group = groups[action.group];
        if (group == nullptr) {
            group = new QTreeWidgetItem(m_tree, {action.group});
            group->setSizeHint(0, {0, rowHeight});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFont(0, theme::textFont(TextStyle::BodyMedium));
            group->setExpanded(true);
        }
        auto *row = new QTreeWidgetItem(group, {action.text});
        row->setSizeHint(0, {0, rowHeight});
        row->setData(0, idRole, action.id);
        if (!action.icon.isEmpty())
            row->setIcon(0, theme::icon(action.icon));
        showKeys(row, action);
    }
    applyFilter();
    select(current.isEmpty() && !m_actions.isEmpty() ? m_actions.first().id : current);
    m_resetAll->setEnabled(!m_context->preferences().value(Preference::Shortcuts).toStringList().isEmpty());
}

void KeymapPanel::showKeys(QTreeWidgetItem *row, const ActionInfo &action)
{
    row->setText(1, action.shortcut);
    if (action.keys == action.standardKeys)
        return;
    row->setFont(1, theme::textFont(TextStyle::BodyStrong));
    const QString standard = action.standardKeys.isEmpty() ? tr("none") : keysText(action.standardKeys);
    row->setToolTip(1, tr("Changed; at first: %1").arg(standard));
    row->setData(1, Qt::AccessibleTextRole, tr("%1, changed").arg(action.shortcut.isEmpty() ? tr("none") : action.shortcut));
}

void KeymapPanel::select(const QString &action)
{
    for (QTreeWidgetItemIterator row(m_tree); *row != nullptr; ++row) {
        if ((*row)->data(0, idRole).toString() == action && !action.isEmpty())
            m_tree->setCurrentItem(*row);
    }
}

const ActionInfo *KeymapPanel::selected() const
{
    const QTreeWidgetItem *row = m_tree->currentItem();
    const QString id = row != nullptr ? row->data(0, idRole).toString() : QString();
    for (const ActionInfo &action : m_actions) {
        if (action.id == id)
            return &action;
    }
    return nullptr;
}

void KeymapPanel::showSelected()
{
    const ActionInfo *action = selected();
    m_problem->hide();
    m_name->setText(action != nullptr ? action->text : QString());
    m_field->setEnabled(action != nullptr);
    m_field->setText(action != nullptr ? action->shortcut : QString());
    m_field->setAccessibleName(action != nullptr ? tr("New keys for “%1”").arg(action->text) : tr("New keys"));
    m_none->setEnabled(action != nullptr && !action->keys.isEmpty());
    m_reset->setEnabled(action != nullptr && action->keys != action->standardKeys);
}

void KeymapPanel::setFilter(const QString &text)
{
    m_search->setText(text);
}

void KeymapPanel::applyFilter()
{
    const QStringList wanted = model::searchWords(m_search->text());
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        int shown = 0;
        for (int j = 0; j < group->childCount(); ++j) {
            const QString text = model::foldForSearch(group->child(j)->text(0) + u' ' + group->child(j)->text(1) + u' ' + group->text(0));
            const bool fits = std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return text.contains(word); });
            group->child(j)->setHidden(!fits);
            shown += fits ? 1 : 0;
        }
        group->setHidden(shown == 0);
    }
}

void KeymapPanel::take(const QKeySequence &keys)
{
    const ActionInfo *action = selected();
    if (action == nullptr)
        return;
    // Copies: the list is read anew as soon as the keys are stored.
    const QString id = action->id;
    const QList<ActionInfo> all = m_actions;
    tell(m_keymap.assign(id, keys, all));
}

void KeymapPanel::reset()
{
    const ActionInfo *action = selected();
    if (action == nullptr)
        return;
    const QString id = action->id;
    const QList<ActionInfo> all = m_actions;
    tell(m_keymap.reset(id, all));
}

void KeymapPanel::tell(const Result<void> &result)
{
    if (result)
        return showSelected();
    m_problem->setText(result.error().message);
    m_problem->show();
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

}  // namespace kontor::pages
