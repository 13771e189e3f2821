// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/base/logging.h"
#include "ui/shell/actions.h"
#include "ui/shell/filecontroller.h"
#include "ui/shell/jobcontroller.h"
#include "ui/shell/navigationbar.h"
#include "ui/shell/navigator.h"
#include "ui/shell/topbar.h"
#include "ui/shell/undocontroller.h"
#include "ui/shell/windowactions.h"
#include "ui/widgets/jobpanel.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/undobar.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kontor::shell {

using pages::Location;
using pages::Page;
using pages::Preference;

namespace {
constexpr int roomForNavigation = 1150;
const QString contactsPage = QStringLiteral("contacts");
}  // namespace

MainWindow::MainWindow(const Surroundings &surroundings, QWidget *parent)
    : QMainWindow(parent), m_around(surroundings), m_actions(new Actions(this)),
      m_files(new FileController(surroundings.gate, surroundings.prompts, surroundings.preferences, this)),
      m_windowActions(new WindowActions(*this, *m_files, [this] {
          return currentPage() == nullptr ? std::nullopt : currentPage()->shownList();
      }, this)), m_navigator(new Navigator(this))
{
    setWindowTitle(QStringLiteral("Kontor"));
    setAcceptDrops(true);
    buildFrame();
    buildMenus();
    connectParts();
    connectSearch();
    setMinimumSize(900, 560);
    if (!restoreGeometry(preferences().value(Preference::WindowGeometry).toByteArray()))
        resize(1440, 900);
    updateActions();
}

MainWindow::~MainWindow()
{
    m_files->close();
}

void MainWindow::buildFrame()
{
    m_navigation = new NavigationBar(m_around.registry);
    m_topBar = new TopBar(*m_actions);
    m_stack = new QStackedWidget;
    m_jobPanel = new widgets::JobPanel;
    m_jobPanel->hide();
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addWidget(m_stack, 1);
    right->addWidget(m_jobPanel);
    auto *frame = new QWidget;
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
    m_welcome = m_around.makeWelcome(this, [this](const QString &id) { trigger(id); }, [this](const QString &path) { openFile(path); });
    m_outer = new QStackedWidget;
    m_outer->addWidget(m_welcome);
    m_outer->addWidget(frame);
    setCentralWidget(m_outer);
    m_undoBar = new widgets::UndoBar(m_outer);
}

void MainWindow::buildMenus()
{
    const QString line;
    addMenu(tr("&File"), {QStringLiteral("file.new"), QStringLiteral("file.open"), QStringLiteral("file.sample"), line,
                          QStringLiteral("file.import"), QStringLiteral("file.export"), line, QStringLiteral("file.recovery"),
                          QStringLiteral("file.close"), line, QStringLiteral("app.quit")});
    addMenu(tr("&Edit"), {QStringLiteral("edit.undo"), QStringLiteral("edit.redo"), line, QStringLiteral("edit.find")});
    addMenu(tr("&Contact"), {QStringLiteral("contact.new"), QStringLiteral("contact.edit"), QStringLiteral("contact.log"),
                             QStringLiteral("contact.task"), QStringLiteral("contact.tag"), line, QStringLiteral("contact.delete")});
    addMenu(tr("&View"), {QStringLiteral("go.back"), QStringLiteral("go.forward"), line, QStringLiteral("theme.system"),
                          QStringLiteral("theme.light"), QStringLiteral("theme.dark")});
    addMenu(tr("&Help"), {QStringLiteral("help.about")});
    auto *themes = new QActionGroup(this);
    for (const char *mode : {"system", "light", "dark"}) {
        QAction *action = m_actions->action(QStringLiteral("theme.") + QLatin1String(mode));
        action->setCheckable(true);
        action->setChecked(preferences().text(Preference::Theme) == QLatin1String(mode));
        themes->addAction(action);
    }
}

void MainWindow::addMenu(const QString &title, const QStringList &ids)
{
    QMenu *menu = menuBar()->addMenu(title);
    for (const QString &id : ids)
        id.isEmpty() ? menu->addSeparator() : (menu->addAction(m_actions->action(id)), nullptr);
}

void MainWindow::connectParts()
{
    connect(m_actions, &Actions::triggered, this, &MainWindow::trigger);
    connect(m_navigation, &NavigationBar::pageChosen, this, [this](const QString &id) { go({id}); });
    connect(m_navigator, &Navigator::moved, this, &MainWindow::showPage);
    connect(m_navigator, &Navigator::historyChanged, this, &MainWindow::updateActions);
    connect(m_files, &FileController::opened, this, &MainWindow::showFile);
    connect(m_files, &FileController::aboutToClose, this, &MainWindow::dropFile);
    connect(m_files, &FileController::failed, this, &MainWindow::report);
    connect(m_undoBar, &widgets::UndoBar::actionTriggered, this, [this] {
        if (m_undo)
            m_undo->undo();
    });
    connect(&preferences(), &pages::Preferences::changed, this, [this](Preference key) {
        if (key == Preference::Theme)
            m_around.themes.setMode(theme::ThemeManager::modeFromName(preferences().text(key)));
        if (key == Preference::Author && m_files->workspace() != nullptr)
            m_files->workspace()->setAuthor(preferences().text(key));
    });
}

void MainWindow::connectSearch()
{
    widgets::SearchBox *box = m_topBar->searchBox();
    connect(box, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (currentPage() != nullptr && !currentPage()->takesSearch() && !text.isEmpty())
            go({contactsPage});
        if (currentPage() != nullptr)
            currentPage()->setSearch(text);
    });
    connect(box, &widgets::SearchBox::moveRequested, this, [this](int rows) {
        if (currentPage() != nullptr)
            currentPage()->moveCurrent(rows);
    });
    const auto leave = [this] {
        if (currentPage() != nullptr)
            currentPage()->focusTarget()->setFocus();
    };
    connect(box, &widgets::SearchBox::accepted, this, leave);
    connect(box, &widgets::SearchBox::escaped, this, leave);
}

commands::Workspace &MainWindow::workspace()
{
    Q_ASSERT(m_files->workspace() != nullptr);
    return *m_files->workspace();
}

void MainWindow::openFile(const QString &path, const QString &secret)
{
    m_files->open(path, secret);
}

void MainWindow::showFile(commands::Workspace *workspace)
{
    m_undo = std::make_unique<UndoController>(workspace);
    m_jobs = std::make_unique<JobController>(workspace, m_jobPanel);
    connect(m_undo.get(), &UndoController::stateChanged, this, [this](const QString &undo, const QString &redo) {
        m_topBar->setUndoText(undo);
        m_actions->action(QStringLiteral("edit.undo"))->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
        m_actions->action(QStringLiteral("edit.undo"))->setEnabled(!undo.isEmpty());
        m_actions->action(QStringLiteral("edit.redo"))->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
        m_actions->action(QStringLiteral("edit.redo"))->setEnabled(!redo.isEmpty());
    });
    connect(m_undo.get(), &UndoController::done, this, [this](const QString &text) { announce(text, false); });
    connect(m_undo.get(), &UndoController::failed, this, &MainWindow::report);
    connect(m_undo.get(), &UndoController::longWork, this, &MainWindow::runJob);
    connect(m_jobs.get(), &JobController::finished, this, [this](const QString &text) { announce(text, true); });
    connect(m_jobs.get(), &JobController::failed, this, &MainWindow::report);
    const QString name = QFileInfo(workspace->path()).completeBaseName();
    setWindowTitle(QStringLiteral("%1 – Kontor").arg(name));
    m_navigation->setFileName(name);
    m_navigator->clear();
    m_outer->setCurrentIndex(1);
    const QString last = preferences().text(Preference::LastPage);
    go({m_around.registry.find(last) != nullptr ? last : m_around.registry.entries().first().id});
    Q_EMIT fileShown();
}

void MainWindow::dropFile()
{
    // Pages and controllers go before the file that they read.
    m_jobs.reset();
    m_undo.reset();
    m_jobPanel->hide();
    m_undoBar->dismiss();
    qDeleteAll(m_pages);
    m_pages.clear();
    m_topBar->searchBox()->clear();
    m_outer->setCurrentIndex(0);
    setWindowTitle(QStringLiteral("Kontor"));
    m_navigator->clear();
}

Page *MainWindow::currentPage() const
{
    return m_files->workspace() == nullptr ? nullptr : qobject_cast<Page *>(m_stack->currentWidget());
}

Page *MainWindow::pageFor(const QString &id)
{
    if (Page *known = m_pages.value(id))
        return known;
    const PageEntry *entry = m_around.registry.find(id);
    if (entry == nullptr)
        return nullptr;
    Page *page = entry->make(*this);
    page->setAccessibleName(entry->title);
    m_stack->addWidget(page);
    m_pages.insert(id, page);
    connect(page, &Page::recordShown, m_navigator, [this, id](const Uuid &record) { m_navigator->note({id, record}); });
    connect(page, &Page::actionsChanged, this, &MainWindow::updateActions);
    return page;
}

void MainWindow::go(const Location &location)
{
    if (m_files->workspace() != nullptr)
        m_navigator->go(location);
}

void MainWindow::showPage(const Location &location)
{
    Page *page = pageFor(location.page);
    if (page == nullptr)
        return;
    const bool entered = m_stack->currentWidget() != page;
    m_stack->setCurrentWidget(page);
    m_navigation->showCurrent(location.page);
    preferences().setValue(Preference::LastPage, location.page);
    if (page->takesSearch() && m_topBar->searchBox()->text() != page->searchText())
        m_topBar->searchBox()->setText(page->searchText());
    page->showRecord(location.record);
    if (entered && !m_topBar->searchBox()->hasFocus())
        page->focusTarget()->setFocus();
    updateActions();
}

void MainWindow::updateActions()
{
    const bool open = m_files->workspace() != nullptr;
    for (const char *id : {"file.import", "file.export", "file.recovery", "file.close", "edit.find"})
        m_actions->action(QLatin1String(id))->setEnabled(open);
    QStringList possible = currentPage() == nullptr ? QStringList() : currentPage()->actions();
    if (open)
        possible << QStringLiteral("contact.new");
    m_actions->enableOnly(QStringLiteral("contact."), possible);
    m_actions->action(QStringLiteral("go.back"))->setEnabled(open && m_navigator->canGoBack());
    m_actions->action(QStringLiteral("go.forward"))->setEnabled(open && m_navigator->canGoForward());
    if (!open) {
        m_actions->action(QStringLiteral("edit.undo"))->setEnabled(false);
        m_actions->action(QStringLiteral("edit.redo"))->setEnabled(false);
    }
}

void MainWindow::announce(const QString &text, bool undoable)
{
    m_undoBar->showMessage(text, undoable ? tr("Undo") : QString());
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
    if (m_windowActions->trigger(action))
        return;
    if (action == QLatin1String("edit.undo") && m_undo)
        m_undo->undo();
    else if (action == QLatin1String("edit.redo") && m_undo)
        m_undo->redo();
    else if (action == QLatin1String("edit.find"))
        m_topBar->searchBox()->setFocus(Qt::ShortcutFocusReason);
    else if (action == QLatin1String("go.back"))
        m_navigator->back();
    else if (action == QLatin1String("go.forward"))
        m_navigator->forward();
    else if (action.startsWith(QLatin1String("page.")))
        go({m_around.registry.entries().value(action.mid(5).toInt() - 1).id});
    else if (action.startsWith(QLatin1String("contact.")))
        triggerContact(action);
}

void MainWindow::triggerContact(const QString &action)
{
    if (currentPage() != nullptr && !currentPage()->actions().contains(action))
        go({contactsPage});
    if (currentPage() != nullptr)
        currentPage()->trigger(action);
}

void MainWindow::runJob(const QString &title, Job work)
{
    if (m_jobs)
        m_jobs->run(title, std::move(work));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    preferences().setValue(Preference::WindowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
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
