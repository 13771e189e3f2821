// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "core/commands/undo.h"
#include "core/quality/cases.h"
#include "ui/dialogs/importmappingpage.h"
#include "ui/dialogs/importoutcomepage.h"
#include "ui/dialogs/importvaluespage.h"
#include "ui/dialogs/prompts.h"
#include "ui/theme/style.h"
#include "ui/widgets/jobpanel.h"
#include "ui/widgets/label.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QMutex>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kontor::dialogs {

using commands::Session;
using importexport::ImportSource;
namespace metrics = theme::metrics;

namespace {
constexpr int progressEveryMs = 100;
}

/// What the working thread and the dialog share.
struct ImportDialog::Job {
    JobControl control;
    QMutex mutex;
    Progress latest;  ///< guarded by the mutex
};

ImportDialog::ImportDialog(commands::Workspace &workspace, Prompts &prompts, const QString &path, QWidget *parent)
    : QDialog(parent), m_workspace(&workspace), m_prompts(&prompts)
{
    setWindowTitle(tr("Import %1").arg(QFileInfo(path).fileName()));
    build();
    m_timer.setInterval(progressEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &ImportDialog::showProgress);
    resize(1040, 700);
    showStep(Reading);
    inspect(path);
}

ImportDialog::~ImportDialog()
{
    if (m_job)
        m_job->control.cancel();
    if (m_search)
        m_search->cancel();
}

void ImportDialog::build()
{
    m_mapping = new ImportMappingPage;
    m_values = new ImportValuesPage;
    m_outcome = new ImportOutcomePage;
    connect(m_outcome, &ImportOutcomePage::compareAllRequested, this, [this] { startJob(tr("Looking for possible duplicates"), true, true); });
    connect(m_outcome->duplicatesLink(), &QPushButton::clicked, this, [this] {
        const qint64 command = m_run.report.command;
        accept();
        Q_EMIT duplicatesRequested(command, tr("Import of “%1”").arg(QFileInfo(m_source->path()).fileName()));
    });
    connect(m_outcome->model(), &ImportOutcomeModel::choicesChanged, this, &ImportDialog::allowImport);
    m_progress = new widgets::JobPanel;
    connect(m_progress, &widgets::JobPanel::cancelRequested, this, [this] {
        if (m_job)
            m_job->control.cancel();
    });
    auto *waiting = new QWidget;
    auto *waitingColumn = new QVBoxLayout(waiting);
    waitingColumn->addStretch();
    waitingColumn->addWidget(m_progress);
    waitingColumn->addStretch();
    m_stack = new QStackedWidget;
    m_stack->addWidget(waiting);
    m_stack->addWidget(m_mapping);
    m_stack->addWidget(m_outcome);
    m_stack->addWidget(m_values);
    m_problem = new widgets::Label(QString(), theme::TextStyle::Small, theme::ColorRole::Overdue);
    m_problem->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::space3);
    column->addWidget(m_stack, 1);
    column->addWidget(m_problem);
    column->addWidget(buildButtons());
}

QWidget *ImportDialog::buildButtons()
{
    auto *bar = new QWidget;
    m_saveFailed = new QPushButton(tr("Save failed rows …"));
    m_undo = new QPushButton(tr("Undo import"));
    m_back = new QPushButton(tr("Back"));
    m_next = new QPushButton;
    theme::setButtonKind(m_next, theme::ButtonKind::Primary);
    m_next->setDefault(true);
    m_close = new QPushButton;
    for (QPushButton *button : {m_saveFailed, m_undo, m_back, m_close})
        button->setAutoDefault(false);
    connect(m_saveFailed, &QPushButton::clicked, this, &ImportDialog::saveFailed);
    connect(m_undo, &QPushButton::clicked, this, &ImportDialog::undoImport);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::back);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::next);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_saveFailed);
    row->addWidget(m_undo);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addWidget(m_close);
    return bar;
}

void ImportDialog::showStep(Step step)
{
    m_step = step;
    m_stack->setCurrentIndex(step == Mapping ? 1 : step == Values ? 3 : step == Preview || step == Report ? 2 : 0);
    m_problem->setText({});
    m_back->setVisible(step == Values || step == Preview);
    m_next->setVisible(step == Mapping || step == Values || step == Preview);
    m_next->setEnabled(true);
    m_next->setText(step == Mapping ? tr("Continue") : step == Values ? tr("Preview") : tr("Import"));
    m_close->setText(step == Report ? tr("Close") : tr("Cancel"));
    m_close->setVisible(step != Running);
    m_saveFailed->setVisible(step == Report && !m_run.failed.isEmpty());
    m_undo->setVisible(step == Report && m_run.report.command != 0);
}

void ImportDialog::inspect(const QString &path)
{
    m_progress->start(tr("Reading the file"));
    m_workspace->read<ImportSource>(
        this,
        [path](storage::Connection &connection) -> Result<ImportSource> {
            KONTOR_ASSIGN(ImportSource source, ImportSource::inspect(path));
            KONTOR_TRY(importexport::applyStoredMapping(connection, source));
            return source;
        },
        [this, path](Result<ImportSource> source) {
            if (!source && source.error().code == ErrorCode::Cancelled)
                return inspect(path);
            if (!source)
                return failWith(source.error());
            m_source = std::move(*source);
            m_mapping->showSource(*m_source);
            showStep(Mapping);
        });
}

void ImportDialog::failWith(const Error &error)
{
    m_progress->finish(error.message, true);
    m_back->setVisible(m_source.has_value());
    m_next->hide();
    m_close->show();
    m_close->setText(tr("Close"));
}

void ImportDialog::next()
{
    if (m_step == Preview)
        return startJob(tr("Importing"), false);
    if (m_step == Values)
        return showPreview();
    if (const QString problem = m_mapping->problem(); !problem.isEmpty())
        return m_problem->setText(problem);
    m_source->setMapping(m_mapping->mapping());
    reviewValues();
}

/// Reads the whole file for the values that a person should look through; goes on to the preview if there are none.
void ImportDialog::reviewValues()
{
    m_reviewed = false;
    if (!m_source->isTable())
        return showPreview();
    showStep(Running);
    m_close->show();
    m_progress->start(tr("Looking through the values"));
    using Columns = QList<importexport::ReviewedColumn>;
    m_workspace->read<Columns>(
        this,
        [source = *m_source](storage::Connection &) { return importexport::reviewedColumns(source); },
        [this](Result<Columns> columns) {
            // A file that cannot be read to its end says so in the preview.
            m_reviewed = columns && importexport::needsReview(*columns);
            if (!m_reviewed)
                return showPreview();
            m_values->showColumns(*columns);
            showStep(Values);
            m_values->setFocus();
        });
}

/// What was chosen for the values becomes part of the mapping, which is kept.
void ImportDialog::takeValues()
{
    importexport::ColumnMapping mapping = m_source->mapping();
    importexport::applyReview(m_values->columns(), mapping);
    m_mapping->setReplacements(mapping);
    m_source->setMapping(std::move(mapping));
}

void ImportDialog::showPreview()
{
    if (m_reviewed)
        takeValues();
    startJob(tr("Looking what would happen"), true);
}

void ImportDialog::back()
{
    if (m_step == Values)
        takeValues();
    else
        keepChoices();
    showStep(m_step == Preview && m_reviewed ? Values : Mapping);
}

void ImportDialog::startJob(const QString &title, bool dryRun, bool compareAll)
{
    if (m_step == Preview)
        keepChoices();
    showStep(Running);
    m_job = std::make_shared<Job>();
    m_job->control.onProgress = [job = m_job.get()](const Progress &progress) {
        const QMutexLocker lock(&job->mutex);
        job->latest = progress;
    };
    m_progress->start(title);
    m_elapsed.start();
    m_timer.start();
    importexport::ImportOptions options = m_mapping->options();
    options.dryRun = dryRun;
    if (!dryRun)
        options.choices = m_choices;
    const auto work = [job = m_job, source = *m_source, options, compareAll](const Session &session) -> Result<ImportRun> {
        // The next file of its kind comes with this mapping.
        if (!options.dryRun && source.isTable())
            KONTOR_TRY(importexport::storeMapping(*session.database, source.mapping()));
        return runImport(session, source, options, compareAll, job->control);
    };
    const auto done = [this, dryRun, compareAll](Result<ImportRun> result) { jobDone(dryRun, compareAll, std::move(result)); };
    if (dryRun)
        m_workspace->inspect<ImportRun>(this, work, done, commands::Workspace::Length::Job);
    else
        m_workspace->write<ImportRun>(this, work, done, commands::Workspace::Length::Job);
}

void ImportDialog::showProgress()
{
    if (!m_job)
        return;
    const QMutexLocker lock(&m_job->mutex);
    m_progress->setProgress(m_job->latest, m_elapsed.elapsed());
}

void ImportDialog::jobDone(bool dryRun, bool compareAll, Result<ImportRun> result)
{
    m_timer.stop();
    m_job.reset();
    const bool stopped = result ? result->report.cancelled : result.error().code == ErrorCode::Cancelled;
    // Whoever stops the preview wants to change something; whoever stops comparing more keeps what there is.
    if (stopped && (dryRun || !result))
        return showStep(dryRun && !compareAll ? Mapping : Preview);
    if (!result)
        return failWith(result.error());
    m_run = std::move(*result);
    showOutcome(dryRun);
}

void ImportDialog::showOutcome(bool dryRun)
{
    showStep(dryRun ? Preview : Report);
    m_outcome->showRun(m_run, dryRun);
    if (dryRun)
        recallChoices();
    allowImport();
    if (!dryRun && m_run.report.created > 0)
        searchDuplicates();
}

void ImportDialog::allowImport()
{
    const importexport::ImportReport report = m_outcome->model()->report();
    m_next->setEnabled(m_step != Preview || report.created + report.updated > 0);
}

void ImportDialog::keepChoices()
{
    m_choices = m_outcome->choices();
    m_choicesFor = m_source->mapping().toJson();
}

/// Choices speak of rows as the mapping reads them: with another one, a row may be somebody else.
void ImportDialog::recallChoices()
{
    if (m_choicesFor == m_source->mapping().toJson())
        m_outcome->model()->setChoices(m_choices);
    else if (!m_choices.isEmpty())
        m_problem->setText(tr("Columns or values have changed: what was chosen for possible duplicates (%Ln row(s)) does not count any more.", nullptr, int(m_choices.size())));
    m_choices.clear();
}

/// Who is surely there already was matched row by row. Who only may be is searched for when all rows are in, which costs a fraction of
/// asking for each of them; the report can be read meanwhile.
void ImportDialog::searchDuplicates()
{
    QPushButton *link = m_outcome->duplicatesLink();
    link->setText(tr("Looking for possible duplicates …"));
    link->setEnabled(false);
    link->show();
    m_search = std::make_shared<JobControl>();
    m_workspace->readLong<qint64>(
        this,
        [control = m_search, command = m_run.report.command](const commands::LongRead &read) { return quality::casesOf(read.connection, command, *control); },
        [this](const Result<qint64> &count) {
            m_search.reset();
            showDuplicates(count.value_or(0));
        });
}

void ImportDialog::showDuplicates(qint64 count)
{
    QPushButton *link = m_outcome->duplicatesLink();
    link->setVisible(m_step == Report && count > 0);
    link->setEnabled(true);
    link->setText(tr("%Ln possible duplicate(s) of this import – look at them", nullptr, int(count)));
}

void ImportDialog::saveFailed()
{
    const QString name = tr("%1 – failed rows.csv").arg(QFileInfo(m_source->path()).completeBaseName());
    m_prompts->saveFile(this, tr("Save failed rows"), name, {tr("Table (*.csv)")}, [this](const QString &path) {
        if (const auto saved = saveFailedRows(path, m_run); !saved)
            m_problem->setText(saved.error().message);
    });
}

void ImportDialog::undoImport()
{
    m_outcome->duplicatesLink()->hide();
    showStep(Running);
    m_close->show();
    m_progress->start(tr("Undoing the import"));
    m_job = std::make_shared<Job>();
    m_job->control.onProgress = [job = m_job.get()](const Progress &progress) {
        const QMutexLocker lock(&job->mutex);
        job->latest = progress;
    };
    m_elapsed.start();
    m_timer.start();
    m_workspace->write<commands::UndoReport>(
        this,
        [job = m_job, number = m_run.report.command](const Session &session) { return commands::undoCommand(session, number, job->control); },
        [this](Result<commands::UndoReport> undone) {
            m_timer.stop();
            m_job.reset();
            if (!undone)
                return failWith(undone.error());
            m_progress->finish(tr("The import was taken back."));
            m_close->setText(tr("Close"));
        },
        commands::Workspace::Length::Job);
}

}  // namespace kontor::dialogs
