// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/filegate.h"
#include "ui/dialogs/prompts.h"
#include "ui/pages/preferences.h"
#include "ui/shell/pageregistry.h"
#include "ui/theme/thememanager.h"

#include <QObject>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QMainWindow)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace kontor::dialogs {
class TeamLink;
}

namespace kontor::online {
class OnlineChecks;
}

namespace kontor::itemmodels {
class ListMemory;
}

namespace kontor::shell {

class Assignments;
class FileController;
class JobController;
class MainWindow;
class Notifier;
class Reminders;

/// What the windows need from the program around them; all outlive them.
struct Surroundings {
    dialogs::FileGate &gate;
    dialogs::Prompts &prompts;
    pages::Preferences &preferences;
    theme::ThemeManager &themes;
    const Clock &clock;
    const PageRegistry &registry;
    Notifier &notifier;
    /// Shown while no file is open.
    std::function<QWidget *(QMainWindow *window, std::function<void(const QString &action)> trigger,
                            std::function<void(const QString &path)> open)> makeWelcome;
    /// Help is wanted while no file is open, so that there is no page for it.
    std::function<void(pages::PageContext &context, QWidget *over, const QString &action)> helpWithoutFile = {};
};

/// The windows of the program, all on the same open file: a file is locked to one program, so they share its workspace
/// and its jobs. When the last window is closed the file is closed. GUI thread.
class WindowGroup final : public QObject {
    Q_OBJECT

public:
    explicit WindowGroup(const Surroundings &surroundings);
    /// Closes all windows, then the file.
    ~WindowGroup() override;

    const Surroundings &around() const { return m_around; }
    FileController &files() { return *m_files; }
    /// Null while no file is open.
    JobController *jobs() { return m_jobs.get(); }
    /// The same. What keeps the file in step with a team, whether or not it has one.
    dialogs::TeamLink *team() { return m_team.get(); }
    /// The same. What checks values online, if the file's settings say so.
    online::OnlineChecks *online() { return m_online.get(); }

    /// Another window, shown; at `start`, or where the user was last. It deletes itself when it is closed.
    MainWindow *openWindow(const std::optional<pages::Location> &start = {});
    const QList<MainWindow *> &windows() const { return m_windows; }
    /// The one that has the keyboard, or had it last.
    MainWindow *front() const;
    void closeAll();

private:
    void showFile(commands::Workspace *workspace);
    void readNumbersAnew();
    void remind(commands::Workspace &workspace);
    void show(const pages::Location &location);
    void tellOpenRecords();
    void leaveOne(QWidget *kept);
    void forget(QObject *window);

    Surroundings m_around;
    std::unique_ptr<FileController> m_files;
    std::unique_ptr<JobController> m_jobs;
    std::unique_ptr<itemmodels::ListMemory> m_lists;
    std::unique_ptr<Reminders> m_reminders;
    std::unique_ptr<Assignments> m_assignments;
    std::unique_ptr<dialogs::TeamLink> m_team;
    std::unique_ptr<online::OnlineChecks> m_online;
    QList<MainWindow *> m_windows;  ///< newest last
};

}  // namespace kontor::shell
