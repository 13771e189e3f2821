// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/workspace.h"
#include "ui/dialogs/importrun.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QTimer>

#include <memory>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace kontor::widgets {
class JobPanel;
class Label;
}

namespace kontor::dialogs {

class ImportMappingPage;
class ImportOutcomePage;
class ImportValuesPage;
class Prompts;

/// Brings a file of contacts in, step by step: read, assign columns, look through values, preview, run, report. Reading and writing happen on the
/// workspace's threads; closing the dialog stops them. GUI thread.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    ImportDialog(commands::Workspace &workspace, Prompts &prompts, const QString &path, QWidget *parent = nullptr);
    ~ImportDialog() override;

Q_SIGNALS:
    /// Who of the contacts that this command made may be in the file twice is to be shown.
    void duplicatesRequested(qint64 command, const QString &title);

private:
    enum Step { Reading, Mapping, Values, Preview, Running, Report };
    struct Job;

    void build();
    QWidget *buildButtons();
    void showStep(Step step);
    void inspect(const QString &path);
    void next();
    void reviewValues();
    void takeValues();
    void showPreview();
    void back();
    void startJob(const QString &title, bool dryRun, bool compareAll = false);
    void jobDone(bool dryRun, bool compareAll, Result<ImportRun> result);
    void showOutcome(bool dryRun);
    void allowImport();
    void keepChoices();
    void recallChoices();
    void showProgress();
    void saveFailed();
    void undoImport();
    void failWith(const Error &error);
    void searchDuplicates();
    void showDuplicates(qint64 count);

    commands::Workspace *m_workspace;
    Prompts *m_prompts;
    Step m_step = Reading;
    std::optional<importexport::ImportSource> m_source;
    ImportRun m_run;
    importexport::RowChoices m_choices;  ///< what is to become of possible duplicates
    QJsonObject m_choicesFor;            ///< the mapping that they belong to
    bool m_reviewed = false;  ///< there were values to look through: the way back leads there
    std::shared_ptr<Job> m_job;  ///< what runs now
    std::shared_ptr<JobControl> m_search;  ///< for duplicates, beside the report
    QTimer m_timer;
    QElapsedTimer m_elapsed;

    QStackedWidget *m_stack = nullptr;
    ImportMappingPage *m_mapping = nullptr;
    ImportValuesPage *m_values = nullptr;
    widgets::JobPanel *m_progress = nullptr;
    ImportOutcomePage *m_outcome = nullptr;
    widgets::Label *m_problem = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_saveFailed = nullptr;
    QPushButton *m_undo = nullptr;
};

}  // namespace kontor::dialogs
