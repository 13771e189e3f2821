// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kontorctlarguments.h"
#include "app/kontorctloutput.h"
#include "core/base/clock.h"
#include "core/commands/session.h"
#include "core/model/value.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <memory>
#include <optional>

namespace kontor::ctl {

/// What a verb works with: the arguments, the output, and the file, opened when it is asked for. One per program run.
class Context {
public:
    Context(const Arguments &arguments, Output &output);
    ~Context();

    const Arguments &arguments() const { return m_arguments; }
    const QString &word(qsizetype index) const { return m_arguments.words[index]; }
    Output &output() { return m_output; }
    const Clock &clock() const { return *m_clock; }
    int thisYear() const { return QDateTime::fromMSecsSinceEpoch(m_clock->nowMs()).date().year(); }

    /// --file or KONTOR_FILE, absolute; Invalid if neither is given.
    Result<QString> path() const;

    /// Opens the file for reading; beside a Kontor that has it open, or from a folder that may not be written to, as well.
    Result<storage::Connection *> read();
    /// Opens the file for changing it. Waits --wait seconds for another Kontor to let go of it.
    Result<const commands::Session *> write();

    /// After another country of phone numbers may have come in: reads all numbers anew for it.
    Result<void> followRegion();

    /// For repeatable sample data: a clock that stands still, and ids that depend on a seed. Before write().
    void freeze(qint64 nowMs, quint64 seed);
    /// Closes the file, so that it can be opened in another way.
    void close();

    /// The contact of an id, the beginning of one, or a customer number; see queries::resolveContact().
    Result<model::ContactId> contact(const QString &text);
    /// Those of the words from `first` on and of --filter, each once. Invalid if neither is given.
    Result<QList<model::ContactId>> contacts(qsizetype first);

private:
    Result<void> openForWriting(const QString &path);
    Result<void> openForReading(const QString &path);
    void tidy() const;

    const Arguments &m_arguments;
    Output &m_output;
    std::unique_ptr<Clock> m_clock;
    quint64 m_seed = 0;
    std::unique_ptr<storage::Database> m_database;
    commands::Session m_session;  ///< none while the file is open for reading alone
    QElapsedTimer m_opened;       ///< since it is open for writing
};

}  // namespace kontor::ctl
