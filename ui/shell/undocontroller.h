// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/undo.h"
#include "core/commands/workspace.h"

#include <QObject>

namespace kontor::shell {

using LongWork = std::function<Result<QString>(const commands::Session &, const JobControl &)>;

/// Knows what undo and redo would do next in the open file, and does it. GUI thread; the work runs on the writing thread.
class UndoController final : public QObject {
    Q_OBJECT

public:
    explicit UndoController(commands::Workspace *workspace, QObject *parent = nullptr);

    void undo();
    void redo();

Q_SIGNALS:
    /// Texts of the next steps; empty where there is none.
    void stateChanged(const QString &undoText, const QString &redoText);
    /// A sentence about what was done.
    void done(const QString &text);
    void failed(const kontor::Error &error);
    /// A step that may take long is to run as a job: with progress, and to be stopped.
    void longWork(const QString &title, const kontor::shell::LongWork &work);

private:
    struct State {
        std::optional<commands::UndoReport> undo;
        std::optional<commands::UndoReport> redo;
    };
    void refresh();
    void run(bool isUndo);

    commands::Workspace *m_workspace;
    State m_state;
    bool m_running = false;
    quint64 m_generation = 0;
};

}  // namespace kontor::shell
