// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/base/logging.h"
#include "ui/dialogs/teamlink.h"
#include "ui/shell/actions.h"
#include "ui/shell/badges.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/filecontroller.h"
#include "ui/shell/jobcontroller.h"
#include "ui/shell/menus.h"
#include "ui/shell/navigationbar.h"
#include "ui/shell/navigator.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/searchlink.h"
#include "ui/shell/topbar.h"
#include "ui/shell/undocontroller.h"
#include "ui/shell/windowactions.h"
#include "ui/widgets/jobpanel.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/undobar.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QVBoxLayout>

namespace kontor::shell {

using pages::Location;
using pages::Page;
using pages::Preference;

namespace {
constexpr int roomForNavigation = 1150;
const QString helpPage = QStringLiteral("help");
}  // namespace

MainWindow::MainWindow(WindowGroup &group)
    : m_group(&group), m_around(group.around()), m_files(&group.files()),
      m_actions(new Actions(this, m_around.registry, m_around.preferences)), m_windowActions(new WindowActions(*this, group, [this] {
          return currentPage() == nullptr ? std::nullopt : currentPage()->shownList();
      }, this)), m_navigator(new Navigator(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("Kontor"));
    setAcceptDrops(true);
    buildFrame();
    buildMenus(menuBar(), *m_actions, m_around.registry, m_around.preferences);
    connectParts();
    addHandlers();
    setMinimumSize(900, 560);
    if (!restoreGeometry(preferences().value(Preference::WindowGeometry).toByteArray()))
        resize(1440, 900);
    updateActions();
}

MainWindow::~MainWindow()
{
    dropFile();
}

void MainWindow::buildFrame()
{
    m_navigation = new NavigationBar(m_around.registry);
    m_topBar = new TopBar(*m_actions);
    m_stack = new PageStack(m_around.registry, *this);
    m_search = new SearchLink(m_topBar->searchBox(), m_stack, *this, this);
    m_jobPanel = new widgets::JobPanel;
    m_jobPanel->hide();
    m_fetchPanel = new widgets::JobPanel;
    m_fetchPanel->setObjectName(QStringLiteral("fetches"));
    m_fetchPanel->hide();
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addWidget(new NoticeBar(m_around.notifier));
    right->addWidget(m_stack, 1);
    right->addWidget(m_jobPanel);
    right->addWidget(m_fetchPanel);
    auto *frame = new QWidget;
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
    m_outer = new QStackedWidget;
    m_outer->addWidget(m_around.makeWelcome(this, [this](const QString &id) { trigger(id); },
                                            [this](const QString &path) { openFile(path); }));
    m_outer->addWidget(frame);
    setCentralWidget(m_outer);
    m_undoBar = new widgets::UndoBar(m_outer);
    m_palette = new CommandPalette(m_around.registry, *this, this);
}

void MainWindow::connectParts()
{
    connect(m_actions, &Actions::triggered, this, [this](const QString &id) {
        if (id != QLatin1String("go.palette"))
            m_palette->close(true);
    });
    connect(m_actions, &Actions::pageWanted, this, &MainWindow::triggerOnPage);
    connect(m_stack, &PageStack::pageMade, this, &MainWindow::connectPage);
    connect(m_navigation, &NavigationBar::pageChosen, this, [this](const QString &id) { go({id}); });
    connect(m_navigation, &NavigationBar::teamChosen, this, [this] { trigger(QStringLiteral("file.team")); });
    connect(m_navigator, &Navigator::moved, this, &MainWindow::showPage);
    connect(m_navigator, &Navigator::historyChanged, this, &MainWindow::updateActions);
    connect(m_files, &FileController::failed, this, [this](const Error &error, QWidget *over) {
        if (over == this)
            report(error);
    });
    connect(m_undoBar, &widgets::UndoBar::actionTriggered, this, [this] { trigger(QStringLiteral("edit.undo")); });
    connect(m_jobPanel, &widgets::JobPanel::closed, m_jobPanel, &QWidget::hide);
}

void MainWindow::connectPage(Page *page, const QString &id)
{
    // A page that is not shown may move on by itself when the file changes: that is no step of the user's.
    connect(page, &Page::recordShown, this, [this, page, id](const Uuid &record) {
        if (currentPage() != page)
            return;
        m_navigator->note({id, record, page->viewState()});
        Q_EMIT shownChanged();
    });
    connect(page, &Page::viewChanged, this, [this, page] {
        if (currentPage() == page)
            m_navigator->noteView(page->viewState());
    });
    connect(page, &Page::actionsChanged, this, &MainWindow::updateActions);
    m_actions->addListKeys(page->focusTarget(), id);
}

void MainWindow::addHandlers()
{
    const auto handle = [this](const char *id, auto work) { m_actions->handle(QLatin1String(id), work); };
    handle("edit.undo", [this] { m_undo ? m_undo->undo() : void(); });
    handle("edit.redo", [this] { m_undo ? m_undo->redo() : void(); });
    handle("edit.find", [this] { m_topBar->searchBox()->setFocus(Qt::ShortcutFocusReason); });
    handle("go.palette", [this] { m_palette->open(); });
    handle("window.new", [this] { m_group->openWindow(m_navigator->current()); });
    handle("go.back", [this] { m_navigator->back(); });
    handle("go.forward", [this] { m_navigator->forward(); });
    handle("go.next", [this] { currentPage() != nullptr ? currentPage()->moveCurrent(1) : void(); });
    handle("go.previous", [this] { currentPage() != nullptr ? currentPage()->moveCurrent(-1) : void(); });
    for (const PageEntry &page : m_around.registry.entries())
        m_actions->handle(QStringLiteral("page.") + page.id, [this, id = page.id] { go({id}); });
    m_windowActions->addHandlers(*m_actions);
}

commands::Workspace &MainWindow::workspace()
{
    Q_ASSERT(m_files->workspace() != nullptr);
    return *m_files->workspace();
}

void MainWindow::openFile(const QString &path, const QString &secret)
{
    m_files->open(path, secret, this);
}

void MainWindow::showFile(commands::Workspace *workspace, const std::optional<Location> &start)
{
    m_undo = std::make_unique<UndoController>(workspace);
    m_badges = std::make_unique<Badges>(m_around.registry, *workspace, m_around.clock);
    connectFile();
    const QString name = QFileInfo(workspace->path()).completeBaseName();
    setWindowTitle(QStringLiteral("%1 – Kontor").arg(name));
    m_navigation->setFileName(name);
    m_navigator->clear();
    m_outer->setCurrentIndex(1);
    const QString chosen = preferences().text(Preference::StartPage);
    const QString page = chosen.isEmpty() ? preferences().text(Preference::LastPage) : chosen;
    go(start.value_or(Location{m_around.registry.find(page) != nullptr ? page : m_around.registry.entries().first().id}));
    Q_EMIT fileShown();
}

void MainWindow::connectFile()
{
    connect(m_undo.get(), &UndoController::stateChanged, this, &MainWindow::showUndo);
    connect(m_undo.get(), &UndoController::done, this, [this](const QString &text) { announce(text, false); });
    connect(m_undo.get(), &UndoController::failed, this, &MainWindow::report);
    connect(m_undo.get(), &UndoController::longWork, this, [this](const QString &title, const Job &work) { runJob(title, work, false); });
    m_group->jobs()->showIn(m_jobPanel);
    m_group->team()->fileFetches().showIn(m_fetchPanel);
    connect(m_badges.get(), &Badges::counted, m_navigation, &NavigationBar::setBadge);
    connect(m_group->team(), &dialogs::TeamLink::changed, this, &MainWindow::showTeam);
    showTeam();
}

void MainWindow::showTeam()
{
    const bool isMember = m_group->team() != nullptr && m_group->team()->isMember();
    m_navigation->setTeam(isMember ? dialogs::teamLine(m_group->team()->status()) : dialogs::TeamLine());
    m_actions->action(QStringLiteral("file.team"))->setText(isMember ? tr("Tea&m …") : tr("Join a tea&m …"));
}

void MainWindow::dropFile()
{
    // Pages and controllers go before the file that they read.
    m_undo.reset();
    m_badges.reset();
    showTeam();
    m_jobPanel->hide();
    m_fetchPanel->hide();
    m_undoBar->dismiss();
    m_palette->close(false);
    m_stack->clear();
    m_topBar->searchBox()->clear();
    m_outer->setCurrentIndex(0);
    setWindowTitle(QStringLiteral("Kontor"));
    m_navigator->clear();
}

void MainWindow::showUndo(const QString &undo, const QString &redo)
{
    m_topBar->setUndoText(undo);
    QAction *undoAction = m_actions->action(QStringLiteral("edit.undo"));
    undoAction->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    undoAction->setEnabled(!undo.isEmpty());
    QAction *redoAction = m_actions->action(QStringLiteral("edit.redo"));
    redoAction->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
    redoAction->setEnabled(!redo.isEmpty());
}

Page *MainWindow::currentPage() const
{
    return m_undo == nullptr ? nullptr : m_stack->current();
}

void MainWindow::go(const Location &location)
{
    if (m_undo != nullptr)
        m_navigator->go(location);
}

void MainWindow::goInNewWindow(const Location &location)
{
    m_group->openWindow(location);
}

void MainWindow::showPage(const Location &location)
{
    Page *page = m_stack->page(location.page);
    if (page == nullptr)
        return;
    const bool entered = m_stack->current() != page;
    m_stack->setCurrentWidget(page);
    m_navigation->showCurrent(location.page);
    preferences().setValue(Preference::LastPage, location.page);
    if (location.viewState)
        page->setViewState(*location.viewState);
    m_search->showSearchOf(*page);
    page->showRecord(location.record);
    m_navigator->adoptView(page->viewState());
    if (entered && !m_topBar->searchBox()->hasFocus())
        page->focusTarget()->setFocus();
    updateActions();
    Q_EMIT shownChanged();
}

Uuid MainWindow::shownRecord() const
{
    return currentPage() == nullptr ? Uuid() : currentPage()->shownRecord();
}

void MainWindow::updateActions()
{
    const bool open = m_undo != nullptr;
    m_actions->enable(open, currentPage() == nullptr ? QStringList() : currentPage()->actions());
    m_actions->action(QStringLiteral("go.back"))->setEnabled(open && m_navigator->canGoBack());
    m_actions->action(QStringLiteral("go.forward"))->setEnabled(open && m_navigator->canGoForward());
}

void MainWindow::announce(const QString &text, bool undoable)
{
    m_undoBar->showMessage(text, undoable ? tr("Undo") : QString(), preferences().number(Preference::UndoSeconds) * 1000);
}

void MainWindow::report(const Error &error)
{
    if (error.code == ErrorCode::Cancelled && error.message.isEmpty())
        return;
    qCWarning(lcUi).noquote() << base::errorCodeName(error.code) << error.detail;
    // Bad news stays until it has been read.
    m_undoBar->showMessage(error.message, {}, 0);
}

void MainWindow::trigger(const QString &action)
{
    m_actions->trigger(action);
}

QList<pages::ActionInfo> MainWindow::actionInfos() const
{
    return m_actions->infos();
}

void MainWindow::triggerOnPage(const QString &action, const QString &home)
{
    if (currentPage() == nullptr) {
        if (home == helpPage && m_around.helpWithoutFile)
            m_around.helpWithoutFile(*this, this, action);
        return;
    }
    if (!currentPage()->actions().contains(action))
        go({home});
    currentPage()->trigger(action);
}

void MainWindow::runJob(const QString &title, Job work, bool undoable)
{
    if (m_group->jobs() == nullptr)
        return;
    m_group->jobs()->run(title, std::move(work), this, [this, undoable](const Result<QString> &result) {
        result ? announce(*result, undoable) : report(result.error());
    });
}

void MainWindow::runLongReading(const QString &title, LongReading work)
{
    if (m_group->jobs() == nullptr)
        return;
    m_group->jobs()->run(title, std::move(work), this, [this](const Result<QString> &result) {
        result ? announce(*result, false) : report(result.error());
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool last = m_group->windows().size() == 1 && m_group->jobs() != nullptr;
    if (last && preferences().value(Preference::ConfirmClose).toBool() && m_group->jobs()->holdsClosing(prompts(), this))
        return event->ignore();
    preferences().setValue(Preference::WindowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

/// Enter presses the button that has the focus, as in a dialog; Qt leaves that to Space.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (button != nullptr && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat())
        return button->click();
    QMainWindow::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->setCompact(width() < roomForNavigation);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().value(0).toLocalFile();
    event->acceptProposedAction();
    if (path.endsWith(QLatin1String(".kontor"), Qt::CaseInsensitive))
        openFile(path);
    else
        m_windowActions->importContacts(path);
}

}  // namespace kontor::shell
