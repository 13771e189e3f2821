// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/filegate.h"
#include "ui/pages/pagecontext.h"
#include "ui/shell/pageregistry.h"
#include "ui/theme/thememanager.h"

#include <QHash>
#include <QMainWindow>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace kontor::widgets {
class JobPanel;
class UndoBar;
}

namespace kontor::shell {

class Actions;
class FileController;
class JobController;
class NavigationBar;
class Navigator;
class TopBar;
class UndoController;
class WindowActions;

/// What the window needs from the program around it; all outlive it.
struct Surroundings {
    dialogs::FileGate &gate;
    dialogs::Prompts &prompts;
    pages::Preferences &preferences;
    theme::ThemeManager &themes;
    const Clock &clock;
    const PageRegistry &registry;
    /// Shown while no file is open.
    std::function<QWidget *(QMainWindow *window, std::function<void(const QString &action)> trigger,
                            std::function<void(const QString &path)> open)> makeWelcome;
};

/// The frame: navigation, top bar, the pages of the open file, menus and geometry. Knows no page by name. GUI thread.
class MainWindow final : public QMainWindow, public pages::PageContext {
    Q_OBJECT

public:
    explicit MainWindow(const Surroundings &surroundings, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openFile(const QString &path, const QString &secret = {});
    /// The page shown; null while no file is open.
    pages::Page *currentPage() const;
    FileController &files() { return *m_files; }

    commands::Workspace &workspace() override;
    dialogs::Prompts &prompts() override { return m_around.prompts; }
    pages::Preferences &preferences() override { return m_around.preferences; }
    const Clock &clock() const override { return m_around.clock; }
    void announce(const QString &text, bool undoable) override;
    void report(const Error &error) override;
    void go(const pages::Location &location) override;
    void trigger(const QString &action) override;
    void runJob(const QString &title, Job work) override;

Q_SIGNALS:
    /// A file is open and its first page is made.
    void fileShown();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildFrame();
    void buildMenus();
    void addMenu(const QString &title, const QStringList &ids);
    void connectParts();
    void connectSearch();
    void showFile(commands::Workspace *workspace);
    void dropFile();
    void showPage(const pages::Location &location);
    pages::Page *pageFor(const QString &id);
    void updateActions();
    void triggerContact(const QString &action);

    Surroundings m_around;
    Actions *m_actions;
    FileController *m_files;
    WindowActions *m_windowActions;
    Navigator *m_navigator;
    std::unique_ptr<UndoController> m_undo;
    std::unique_ptr<JobController> m_jobs;
    QHash<QString, pages::Page *> m_pages;
    QStackedWidget *m_outer = nullptr;  ///< the welcome, or the frame of an open file
    QWidget *m_welcome = nullptr;
    QStackedWidget *m_stack = nullptr;
    NavigationBar *m_navigation = nullptr;
    TopBar *m_topBar = nullptr;
    widgets::JobPanel *m_jobPanel = nullptr;
    widgets::UndoBar *m_undoBar = nullptr;
};

}  // namespace kontor::shell
