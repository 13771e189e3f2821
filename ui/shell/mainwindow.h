// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/windowgroup.h"

#include <QMainWindow>

QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace kontor::widgets {
class JobPanel;
class UndoBar;
}

namespace kontor::shell {

class Actions;
class Badges;
class CommandPalette;
class NavigationBar;
class Navigator;
class PageStack;
class SearchLink;
class TopBar;
class UndoController;
class WindowActions;

/// The frame: navigation, top bar, the pages of the open file, menus and geometry. Knows no page by name. Made by the
/// WindowGroup. GUI thread.
class MainWindow final : public QMainWindow, public pages::PageContext {
    Q_OBJECT

public:
    explicit MainWindow(WindowGroup &group);
    ~MainWindow() override;

    void openFile(const QString &path, const QString &secret = {});
    /// The page shown; null while no file is open.
    pages::Page *currentPage() const;
    FileController &files() { return *m_files; }
    /// At `start`, or where the user was last.
    void showFile(commands::Workspace *workspace, const std::optional<pages::Location> &start);
    /// Lets go of everything that reads the file.
    void dropFile();

    /// What the user looks at; null: nothing in particular.
    Uuid shownRecord() const;

    commands::Workspace &workspace() override;
    dialogs::Prompts &prompts() override { return m_around.prompts; }
    pages::Preferences &preferences() override { return m_around.preferences; }
    const Clock &clock() const override { return m_around.clock; }
    dialogs::TeamLink *team() override { return m_group->team(); }
    online::OnlineChecks *online() override { return m_group->online(); }
    void announce(const QString &text, bool undoable) override;
    void report(const Error &error) override;
    void go(const pages::Location &location) override;
    void goInNewWindow(const pages::Location &location) override;
    void trigger(const QString &action) override;
    QList<pages::ActionInfo> actionInfos() const override;
    void runJob(const QString &title, Job work, bool undoable = true) override;
    void runLongReading(const QString &title, LongReading work) override;

Q_SIGNALS:
    /// A file is open and its first page is made.
    void fileShown();
    /// shownRecord() may be another from now on.
    void shownChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildFrame();
    void connectParts();
    void connectPage(pages::Page *page, const QString &id);
    void addHandlers();
    void connectFile();
    void showTeam();
    void showPage(const pages::Location &location);
    void showUndo(const QString &undo, const QString &redo);
    void updateActions();
    void triggerOnPage(const QString &action, const QString &home);

    WindowGroup *m_group;
    const Surroundings &m_around;
    FileController *m_files;
    Actions *m_actions;
    WindowActions *m_windowActions;
    Navigator *m_navigator;
    std::unique_ptr<UndoController> m_undo;
    std::unique_ptr<Badges> m_badges;
    QStackedWidget *m_outer = nullptr;  ///< the welcome, or the frame of an open file
    PageStack *m_stack = nullptr;
    NavigationBar *m_navigation = nullptr;
    TopBar *m_topBar = nullptr;
    CommandPalette *m_palette = nullptr;
    SearchLink *m_search = nullptr;
    widgets::JobPanel *m_jobPanel = nullptr;
    widgets::JobPanel *m_fetchPanel = nullptr;  ///< files that come from the team's server, whatever job runs
    widgets::UndoBar *m_undoBar = nullptr;
};

}  // namespace kontor::shell
