// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowactions.h"

#include "core/sampledata/samplewriter.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/jointeamdialog.h"
#include "ui/dialogs/teamdialog.h"
#include "ui/pages/duplicatesrequest.h"
#include "ui/shell/actions.h"
#include "ui/shell/filecontroller.h"
#include "ui/shell/windowgroup.h"

#include <QLocale>

namespace kontor::shell {

using pages::Preference;

namespace {
constexpr qint64 sampleContacts = 2'000;
constexpr quint64 sampleSeed = 2026;
}  // namespace

WindowActions::WindowActions(pages::PageContext &context, WindowGroup &group, ShownList shownList, QWidget *window)
    : QObject(window), m_context(&context), m_group(&group), m_files(&group.files()), m_shownList(std::move(shownList)), m_window(window)
{
    connect(m_files, &FileController::sampleWanted, this, [this](const QWidget *over) {
        if (over == m_window)
            writeSampleData();
    });
    connect(m_files, &FileController::done, this, [this](const QString &text, const QWidget *over) {
        if (over == m_window)
            m_context->announce(text, false);
    });
    connect(m_files, &FileController::actionWanted, this, [this](const QString &action, const QWidget *over) {
        if (over == m_window)
            m_context->trigger(action);
    });
}

void WindowActions::addHandlers(Actions &actions)
{
    const auto handle = [&](const char *id, auto work) { actions.handle(QLatin1String(id), work); };
    handle("file.new", [this] { m_files->askForNew(m_window); });
    handle("file.open", [this] { m_files->askForOpen(m_window); });
    handle("file.sample", [this] { m_files->askForSample(m_window); });
    handle("file.close", [this] { m_files->close(m_window); });
    handle("file.recovery", [this] { m_files->showRecoveryKey(m_window); });
    handle("file.trades", [this] { m_context->go({QStringLiteral("settings"), {}, pages::ViewState{{}, QStringLiteral("trades")}}); });
    handle("file.passphrase", [this] { m_files->changePassphrase(m_window); });
    handle("file.remember", [this] { m_files->rememberKey(m_window); });
    handle("file.forget", [this] { m_files->forgetKey(m_window); });
    handle("file.import", [this] { importContacts(); });
    handle("file.export", [this] { exportContacts(); });
    handle("file.team", [this] { openTeam(); });
    handle("app.quit", [this] { m_group->closeAll(); });
    handle("window.close", [this] { m_window->close(); });
    for (const QString &mode : {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast")})
        actions.handle(QStringLiteral("theme.") + mode, [this, mode] { m_context->preferences().setValue(Preference::Theme, mode); });
}

void WindowActions::importContacts(const QString &path)
{
    if (m_files->workspace() == nullptr)
        return;
    if (!path.isEmpty())
        return openImport(path);
    m_context->prompts().openFile(m_window, tr("Import contacts"),
                                  {tr("Lists and address cards (*.csv *.txt *.tsv *.xlsx *.vcf *.vcard *.json)"), tr("All files (*)")},
                                  [this](const QString &chosen) { openImport(chosen); });
}

void WindowActions::openImport(const QString &path)
{
    if (m_files->workspace() == nullptr)
        return;
    auto *dialog = new dialogs::ImportDialog(m_context->workspace(), m_context->prompts(), path, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::ImportDialog::duplicatesRequested, this, [this](qint64 command, const QString &title) {
        m_context->go({QStringLiteral("duplicates"), {}, pages::ViewState{{}, QVariant::fromValue(pages::DuplicatesRequest{command, title})}});
    });
    // The file goes: so does what is about it.
    connect(m_files, &FileController::aboutToClose, dialog, [dialog] { delete dialog; });
    dialog->open();
}

void WindowActions::exportContacts()
{
    if (m_files->workspace() == nullptr)
        return;
    auto *dialog = new dialogs::ExportDialog(m_context->prompts(), m_shownList(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::ExportDialog::submitted, this, [this](const QString &path, const importexport::ExportOptions &options) {
        m_context->runLongReading(tr("Exporting contacts"), [path, options](const commands::LongRead &read, const JobControl &control) {
            return importexport::exportFile(read, path, options, control).map([](const importexport::ExportReport &report) {
                return dialogs::ExportDialog::summary(report);
            });
        });
    });
    dialog->open();
}

/// Joins one, or shows how it stands with the file's.
void WindowActions::openTeam()
{
    dialogs::TeamLink *team = m_group->team();
    if (team == nullptr)
        return;
    if (!team->isMember()) {
        auto *dialog = new dialogs::JoinTeamDialog(*team, m_context->prompts(), dialogs::JoinTeamDialog::Use::Join, m_window);
        connect(dialog, &dialogs::JoinTeamDialog::joined, this, [this](const QString &organisation) { m_context->announce(tr("This file is in step with %1.").arg(organisation), false); });
        return dialog->open();
    }
    auto *dialog = new dialogs::TeamDialog(*team, m_context->prompts(), m_window);
    connect(dialog, &dialogs::TeamDialog::contactWanted, this, [this](const Uuid &contact) { m_context->go({QStringLiteral("contacts"), contact}); });
    connect(dialog, &dialogs::TeamDialog::taskWanted, this, [this](const Uuid &task) { m_context->go({QStringLiteral("tasks"), task}); });
    connect(dialog, &dialogs::TeamDialog::passwordChanged, this, [this] { m_context->announce(tr("Your password at the team's server is another one now."), false); });
    connect(dialog, &dialogs::TeamDialog::left, this, [this] { m_context->announce(tr("This file belongs to no team any more."), false); });
    dialog->open();
}

void WindowActions::writeSampleData()
{
    m_context->runJob(tr("Inventing sample contacts"), [](const commands::Session &session, const JobControl &control) {
        return sampledata::writeSampleData(session, sampleContacts, sampleSeed, control).map([](qint64 written) {
            return tr("%n sample contact(s) written", nullptr, int(written));
        });
    });
}

}  // namespace kontor::shell
