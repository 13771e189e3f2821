// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowactions.h"

#include "core/sampledata/samplewriter.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/shell/filecontroller.h"

#include <QCoreApplication>
#include <QLocale>

namespace kontor::shell {

using pages::Preference;

namespace {
constexpr qint64 sampleContacts = 2'000;
constexpr quint64 sampleSeed = 2026;
}  // namespace

WindowActions::WindowActions(pages::PageContext &context, FileController &files, ShownList shownList, QWidget *window)
    : QObject(window), m_context(&context), m_files(&files), m_shownList(std::move(shownList)), m_window(window)
{
    connect(m_files, &FileController::sampleWanted, this, &WindowActions::writeSampleData);
}

bool WindowActions::trigger(const QString &id)
{
    if (id.startsWith(QLatin1String("theme."))) {
        m_context->preferences().setValue(Preference::Theme, id.mid(6));
        return true;
    }
    if (id == QLatin1String("help.about")) {
        showAbout();
        return true;
    }
    if (id == QLatin1String("app.quit")) {
        m_window->close();
        return true;
    }
    return triggerFile(id);
}

bool WindowActions::triggerFile(const QString &id)
{
    if (id == QLatin1String("file.new"))
        m_files->askForNew();
    else if (id == QLatin1String("file.open"))
        m_files->askForOpen();
    else if (id == QLatin1String("file.sample"))
        m_files->askForSample();
    else if (id == QLatin1String("file.close"))
        m_files->close();
    else if (id == QLatin1String("file.recovery"))
        m_files->showRecoveryKey();
    else if (id == QLatin1String("file.import"))
        importContacts();
    else if (id == QLatin1String("file.export"))
        exportContacts();
    else
        return false;
    return true;
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
        m_context->runJob(tr("Exporting contacts"), [path, options](const commands::Session &session, const JobControl &control) {
            return importexport::exportFile(session, path, options, control).map([](const importexport::ExportReport &report) {
                return dialogs::ExportDialog::summary(report);
            });
        });
    });
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

void WindowActions::showAbout()
{
    m_context->prompts().tell(m_window, tr("About Kontor"),
                              tr("Kontor %1\n\nCustomers, conversations and tasks in one encrypted file.\n"
                                 "Free software under the GNU General Public License, version 3 or later.")
                                  .arg(QCoreApplication::applicationVersion()));
}

}  // namespace kontor::shell
