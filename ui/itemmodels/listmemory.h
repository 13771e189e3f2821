// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/queries/memoryindex.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace kontor::commands {
class Workspace;
}

namespace kontor::itemmodels {

/// Keeps in memory what the lists of a file are answered from (queries::MemoryIndex): reads it in the background once the file is
/// open, and again when more has changed than can be followed; tells with Workspace::listsReady(). Until then, and without it,
/// lists work all the same. GUI thread.
class ListMemory final : public QObject {
    Q_OBJECT

public:
    /// `budget`: bytes that search texts may take; where they need more, the file keeps an index of them instead.
    ListMemory(commands::Workspace *workspace, qint64 budget, QObject *parent = nullptr);
    ~ListMemory() override;

    /// An eighth of the computer's memory, 512 MB at most, in bytes.
    static qint64 standardBudget();

    /// Reads it anew if that changes what may be kept.
    void setBudget(qint64 budget);
    /// Reads it if it is not there. Once the first page is painted.
    void start();

private:
    void look();
    void read();
    void take(const std::shared_ptr<queries::MemoryIndex> &index);

    QPointer<commands::Workspace> m_workspace;
    qint64 m_budget;
    bool m_started = false;
    bool m_reading = false;
    bool m_looking = false;
    bool m_again = false;  ///< the budget changed while it was read
    std::shared_ptr<JobControl> m_control = std::make_shared<JobControl>();
};

}  // namespace kontor::itemmodels
