// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/theme/icon.h"
#include "ui/widgets/keyfield.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWidget>

#include <algorithm>

namespace kontor::shell {

using pages::ActionInfo;

namespace {
constexpr int numberedPages = 9;
}  // namespace

Actions::Actions(QWidget *window, const PageRegistry &registry, pages::Preferences &preferences)
    : QObject(window), m_window(window), m_preferences(&preferences)
{
    int number = 0;
    bool pagesAdded = false;
    for (const ActionSpec &spec : actionTable()) {
        if (spec.menu == MenuGroup::View && !std::exchange(pagesAdded, true)) {
            for (const PageEntry &page : registry.inNavigationOrder())
                addPage(page, ++number);
        }
        add(spec);
    }
    applyKeys();
    QCoreApplication::instance()->installEventFilter(this);
    connect(&preferences, &pages::Preferences::changed, this, [this](pages::Preference key) {
        if (key == pages::Preference::Shortcuts)
            applyKeys();
    });
}

void Actions::add(const ActionSpec &spec)
{
    const Entry entry{QLatin1String(spec.id), plainText(actionText(spec)), QLatin1String(spec.icon), plainText(menuTitle(spec.menu)),
                      pages::keysFromText(QLatin1String(spec.keys)), spec.needs, QLatin1String(spec.page)};
    QAction *action = make(entry, actionText(spec));
    if (spec.inListOnly)
        action->setShortcutContext(Qt::WidgetShortcut);
    if (spec.overText)
        m_overText << action;
}

void Actions::addPage(const PageEntry &page, int number)
{
    QList<QKeySequence> keys;
    if (number <= numberedPages)
        keys = pages::keysFromText(QStringLiteral("Ctrl+%1").arg(number));
    QString text = page.title;
    make({QStringLiteral("page.") + page.id, page.title, page.icon, plainText(menuTitle(MenuGroup::Go)), keys, Needs::File, {}},
         text.replace(u'&', QStringLiteral("&&")));
}

QAction *Actions::make(const Entry &entry, const QString &withMnemonic)
{
    auto *action = new QAction(withMnemonic, this);
    if (!entry.icon.isEmpty())
        action->setIcon(theme::icon(entry.icon, theme::ColorRole::Text));
    action->setObjectName(entry.id);
    m_window->addAction(action);
    connect(action, &QAction::triggered, this, [this, id = entry.id] { trigger(id); });
    m_actions.insert(entry.id, action);
    m_entries << entry;
    m_order << entry.id;
    return action;
}

/// The buttons at the side of a mouse, as in a browser.
bool Actions::goByMouse(const QWidget *widget, const QMouseEvent &event)
{
    const bool back = event.button() == Qt::BackButton;
    if ((!back && event.button() != Qt::ForwardButton) || widget == nullptr || widget->window() != m_window)
        return false;
    m_actions.value(back ? QStringLiteral("go.back") : QStringLiteral("go.forward"))->trigger();
    return true;
}

bool Actions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress)
        return goByMouse(qobject_cast<QWidget *>(watched), *static_cast<QMouseEvent *>(event));
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    // F2 and Del are about the row of the list that has the keyboard, if that list is none of the page's.
    const auto *list = qobject_cast<QAbstractItemView *>(watched);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const auto isOurs = [this](const QAction *action) { return m_actions.value(action->objectName()) == action; };
    const QList<QAction *> ofList = list == nullptr ? QList<QAction *>() : list->actions();
    if (list != nullptr && (key == Qt::Key_F2 || key == Qt::Key_Delete) && std::none_of(ofList.cbegin(), ofList.cend(), isOurs)) {
        event->accept();
        return true;
    }
    // A text field would keep Ctrl+K for itself: on Unix it cuts off the rest of the line.
    const auto *widget = qobject_cast<QWidget *>(watched);
    const QKeySequence pressed(static_cast<QKeyEvent *>(event)->keyCombination());
    const auto wins = [&](const QAction *action) { return action->isEnabled() && action->shortcuts().contains(pressed); };
    if (widget == nullptr || widget->window() != m_window || qobject_cast<const widgets::KeyField *>(widget) != nullptr
        || std::none_of(m_overText.cbegin(), m_overText.cend(), wins))
        return false;
    event->ignore();
    return true;
}

void Actions::applyKeys()
{
    const pages::Keymap keymap(*m_preferences);
    for (const Entry &entry : std::as_const(m_entries))
        m_actions.value(entry.id)->setShortcuts(keymap.keys(entry.id, entry.standard));
}

QList<ActionInfo> Actions::infos() const
{
    QList<ActionInfo> list;
    for (const Entry &entry : m_entries) {
        const QAction *action = m_actions.value(entry.id);
        list << ActionInfo{entry.id, entry.text, entry.icon, pages::keysText(action->shortcuts()),
                           action->isEnabled(), entry.group, action->shortcuts(), entry.standard,
                           entry.needs == Needs::Page ? entry.page : QString()};
    }
    return list;
}

void Actions::trigger(const QString &id)
{
    const auto handler = m_handlers.constFind(id);
    if (handler != m_handlers.constEnd()) {
        // A copy: the handler may close the window that holds it.
        const auto work = *handler;
        Q_EMIT triggered(id);
        return work();
    }
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.id != id || entry.page.isEmpty())
            continue;
        Q_EMIT triggered(id);
        return Q_EMIT pageWanted(id, QString(entry.page));
    }
}

void Actions::enable(bool fileOpen, const QStringList &ofPage)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        QAction *action = m_actions.value(entry.id);
        if (entry.needs == Needs::File)
            action->setEnabled(fileOpen);
        else if (entry.needs == Needs::Page)
            action->setEnabled(fileOpen && ofPage.contains(entry.id));
        else if (entry.needs == Needs::State && !fileOpen)
            action->setEnabled(false);
    }
}

void Actions::addListKeys(QWidget *list, const QString &page)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        QAction *action = m_actions.value(entry.id);
        if (action->shortcutContext() == Qt::WidgetShortcut && entry.page == page)
            list->addAction(action);
    }
}

}  // namespace kontor::shell
