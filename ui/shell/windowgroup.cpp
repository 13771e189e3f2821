// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowgroup.h"

#include "core/commands/contactindex.h"
#include "core/online/onlinechecks.h"
#include "ui/dialogs/teamlink.h"
#include "ui/itemmodels/listmemory.h"
#include "ui/shell/assignments.h"
#include "ui/shell/filecontroller.h"
#include "ui/shell/jobcontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/reminders.h"

#include <QApplication>
#include <QTimer>

namespace kontor::shell {

using pages::Preference;

namespace {
/// A second window shows that it is one.
constexpr int stepAside = 28;

/// Bytes that the texts of searches may take.
qint64 searchMemory(const pages::Preferences &preferences)
{
    const int megabytes = preferences.number(pages::Preference::SearchMemory);
    if (megabytes == 0)
        return itemmodels::ListMemory::standardBudget();
    return megabytes < 0 ? 0 : qint64(megabytes) * 1024 * 1024;
}

sync::FileFetch fileFetch(const pages::Preferences &preferences)
{
    return preferences.text(Preference::TeamFiles) == QLatin1String("demand") ? sync::FileFetch::Photos : sync::FileFetch::All;
}

}  // namespace

WindowGroup::WindowGroup(const Surroundings &surroundings)
    : m_around(surroundings),
      m_files(std::make_unique<FileController>(surroundings.gate, surroundings.prompts, surroundings.preferences))
{
    connect(m_files.get(), &FileController::opened, this, &WindowGroup::showFile);
    connect(m_files.get(), &FileController::aboutToClose, this, [this] {
        m_online.reset();
        m_team.reset();
        m_lists.reset();
        m_reminders.reset();
        m_assignments.reset();
        m_jobs.reset();
        for (MainWindow *window : std::as_const(m_windows))
            window->dropFile();
    });
    connect(m_files.get(), &FileController::closed, this, &WindowGroup::leaveOne);
    connect(&m_around.preferences, &pages::Preferences::changed, this, [this](Preference key) {
        if (key == Preference::SearchMemory && m_lists)
            m_lists->setBudget(searchMemory(m_around.preferences));
        if (key == Preference::TeamPresence)
            tellOpenRecords();
        if (key == Preference::TeamFiles && m_team)
            m_team->setFileFetch(fileFetch(m_around.preferences));
        const QString value = m_around.preferences.text(key);
        if (key == Preference::Theme)
            m_around.themes.setMode(theme::ThemeManager::modeFromName(value));
        if (key == Preference::Author && m_files->workspace() != nullptr)
            m_files->workspace()->setAuthor(value);
    });
}

WindowGroup::~WindowGroup()
{
    while (!m_windows.isEmpty())
        delete m_windows.last();  // forget() takes it off the list, and closes the file after the last one
    m_files->close(nullptr);
}

MainWindow *WindowGroup::openWindow(const std::optional<pages::Location> &start)
{
    const MainWindow *before = front();
    auto *window = new MainWindow(*this);
    m_windows << window;
    connect(window, &QObject::destroyed, this, &WindowGroup::forget);
    // The page tells before it shows.
    connect(window, &MainWindow::shownChanged, this, &WindowGroup::tellOpenRecords, Qt::QueuedConnection);
    if (before != nullptr) {
        window->resize(before->size());
        window->move(before->pos() + QPoint(stepAside, stepAside));
    }
    if (m_files->workspace() != nullptr)
        window->showFile(m_files->workspace(), start);
    window->show();
    return window;
}

MainWindow *WindowGroup::front() const
{
    for (MainWindow *window : m_windows) {
        if (window->isActiveWindow())
            return window;
    }
    return m_windows.isEmpty() ? nullptr : m_windows.last();
}

void WindowGroup::closeAll()
{
    const QList<MainWindow *> windows = m_windows;
    for (MainWindow *window : windows)
        window->close();
}

void WindowGroup::showFile(commands::Workspace *workspace)
{
    m_jobs = std::make_unique<JobController>(workspace);
    m_team = std::make_unique<dialogs::TeamLink>(*workspace, m_around.gate);
    m_team->setFileFetch(fileFetch(m_around.preferences));
    connect(m_team.get(), &dialogs::TeamLink::keychainFailed, this, [this](const Error &error) {
        if (MainWindow *window = front())
            window->report(error);
    });
    m_online = std::make_unique<online::OnlineChecks>(workspace);
    for (MainWindow *window : std::as_const(m_windows))
        window->showFile(workspace, {});
    connect(workspace, &commands::Workspace::regionChanged, this, &WindowGroup::readNumbersAnew);
    remind(*workspace);
    // What the first list is painted from does not wait for it.
    m_lists = std::make_unique<itemmodels::ListMemory>(workspace, searchMemory(m_around.preferences));
    QTimer::singleShot(0, m_lists.get(), &itemmodels::ListMemory::start);
    QTimer::singleShot(0, m_team.get(), &dialogs::TeamLink::start);
    QTimer::singleShot(0, m_online.get(), &online::OnlineChecks::start);
}

/// Whoever has changed the country, here or in the team: the numbers of this file follow. They are derived, so nothing of it travels.
void WindowGroup::readNumbersAnew()
{
    if (!m_jobs)
        return;
    const auto work = [](const commands::Session &session, const JobControl &control) {
        return commands::refreshDerived(*session.database, session.region, control).map([] { return tr("Phone numbers are read for the new country."); });
    };
    m_jobs->run(tr("Reading phone numbers anew"), pages::PageContext::Job(work), this, [this](const Result<QString> &result) {
        if (MainWindow *window = front())
            result ? window->announce(*result, false) : window->report(result.error());
    });
}

void WindowGroup::remind(commands::Workspace &workspace)
{
    m_reminders = std::make_unique<Reminders>(workspace, m_around.notifier, m_around.preferences, m_around.clock);
    connect(m_reminders.get(), &Reminders::openRequested, this, &WindowGroup::show);
    m_assignments = std::make_unique<Assignments>(workspace, m_around.notifier, m_around.preferences);
    connect(m_assignments.get(), &Assignments::openRequested, this, &WindowGroup::show);
    connect(m_reminders.get(), &Reminders::failed, this, [this](const Error &error) {
        if (MainWindow *window = front())
            window->report(error);
    });
}

void WindowGroup::show(const pages::Location &location)
{
    if (MainWindow *window = front()) {
        window->go(location);
        window->raise();
        window->activateWindow();
    }
}

void WindowGroup::tellOpenRecords()
{
    if (!m_team)
        return;
    QList<Uuid> records;
    const bool isShown = m_around.preferences.value(Preference::TeamPresence).toBool();
    for (const MainWindow *window : isShown ? m_windows : QList<MainWindow *>()) {
        if (const Uuid record = window->shownRecord(); !record.isNull() && !records.contains(record))
            records << record;
    }
    m_team->setOpenRecords(records);
}

void WindowGroup::leaveOne(QWidget *kept)
{
    // Only the window that asked stays for what comes next; nobody needs two welcome pages.
    const QList<MainWindow *> windows = m_windows;
    for (MainWindow *window : windows) {
        if (kept == nullptr || window == kept)
            continue;
        m_windows.removeOne(window);
        window->close();
    }
}

void WindowGroup::forget(QObject *window)
{
    m_windows.removeIf([window](const MainWindow *known) { return static_cast<const QObject *>(known) == window; });
    if (m_windows.isEmpty())
        m_files->close(nullptr);
    tellOpenRecords();
}

}  // namespace kontor::shell
