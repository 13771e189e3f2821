// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undocontroller.h"

#include "ui/pages/changetext.h"

namespace kontor::shell {

using commands::Session;
using commands::UndoReport;

namespace {

/// Changes to more records than this are undone as a job.
constexpr int quickCount = 200;

bool isLong(const UndoReport &step)
{
    return step.kind == QLatin1String("import") || step.kind == QLatin1String("sample-data")
        || step.params.value(QStringLiteral("count")).toInt() > quickCount;
}

QString sentence(bool isUndo, const UndoReport &report)
{
    const QString what = pages::changeText(report.kind, report.params);
    QString text = isUndo ? UndoController::tr("Undone: %1").arg(what) : UndoController::tr("Redone: %1").arg(what);
    if (report.conflicts > 0)
        text += u' ' + UndoController::tr("%n value(s) stayed as they are, since they were changed later.", nullptr, int(report.conflicts));
    return text;
}

}  // namespace

UndoController::UndoController(commands::Workspace *workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    connect(workspace, &commands::Workspace::changed, this, &UndoController::refresh, Qt::QueuedConnection);
    refresh();
}

void UndoController::refresh()
{
    m_workspace->inspect<State>(
        this,
        [](const Session &session) -> Result<State> {
            State state;
            KONTOR_ASSIGN(state.undo, commands::nextUndo(session));
            KONTOR_ASSIGN(state.redo, commands::nextRedo(session));
            return state;
        },
        [this, mine = ++m_generation](Result<State> state) {
            if (!state || mine != m_generation)
                return;
            m_state = *state;
            const auto text = [](const std::optional<UndoReport> &step) {
                return step ? pages::changeText(step->kind, step->params) : QString();
            };
            Q_EMIT stateChanged(text(m_state.undo), text(m_state.redo));
        });
}

void UndoController::undo()
{
    run(true);
}

void UndoController::redo()
{
    run(false);
}

void UndoController::run(bool isUndo)
{
    const std::optional<UndoReport> &next = isUndo ? m_state.undo : m_state.redo;
    if (!next || m_running)
        return;
    // Exactly the step that the window named: meanwhile another may have become the newest, even a job that still runs.
    const auto work = [isUndo, number = next->command](const Session &session, const JobControl &control) {
        return (isUndo ? commands::undoCommand(session, number, control) : commands::redoCommand(session, number, control))
            .map([isUndo](const UndoReport &report) { return sentence(isUndo, report); });
    };
    if (isLong(*next)) {
        Q_EMIT longWork(isUndo ? tr("Undo") : tr("Redo"), work);
        return;
    }
    m_running = true;
    m_workspace->write<QString>(
        this, [work](const Session &session) { return work(session, {}); },
        [this](Result<QString> text) {
            m_running = false;
            if (text)
                Q_EMIT done(*text);
            else
                Q_EMIT failed(text.error());
        });
}

}  // namespace kontor::shell
