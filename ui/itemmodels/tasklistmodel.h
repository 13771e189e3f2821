// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/itemmodels/pagecache.h"
#include "ui/itemmodels/taskmodel.h"

#include <QPointer>

#include <array>
#include <vector>

namespace kontor::commands {
class Workspace;
}

namespace kontor::itemmodels {

/// All tasks by section, of any number: their row numbers, and the pages that are being looked at. Read on the workspace's
/// reading thread; data() never waits. GUI thread.
class TaskListModel final : public TaskModel {
    Q_OBJECT

public:
    using Counts = std::array<qsizetype, queries::taskSectionCount>;

    /// Both must outlive the model.
    TaskListModel(commands::Workspace *workspace, const Clock *clock, QObject *parent = nullptr);

    /// Shows another list; `spec.today` is the clock's.
    void setSpec(const queries::TaskSpec &spec);
    const queries::TaskSpec &spec() const { return m_spec; }
    /// One section only; nullopt: all.
    void setSection(std::optional<queries::TaskSection> section);
    /// Reads the list again; rows stay until the new ones are here.
    void refresh();

    /// Of the list as it was loaded, whatever section is shown.
    const Counts &counts() const { return m_counts; }
    bool isLoaded() const { return m_loaded; }

    const queries::TaskRow *taskAt(int row) const override;
    int rowOf(const model::TaskId &task) const override;
    std::optional<QDate> dayFor(int row) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void listLoaded();
    void listFailed(const kontor::Error &error);

private:
    using Cache = PageCache<queries::TaskRow>;
    /// A heading and its tasks.
    struct Block {
        queries::TaskSection section;
        int firstRow;  ///< of the heading
        int firstIndex;
        int count;
    };
    struct Loaded;

    void load();
    void show(const Loaded &loaded);
    std::vector<qint64> numbersOfPage(int page) const;
    void want(int page) const;
    void layOut();
    const Block *blockAt(int row) const;
    QVariant sectionData(const Block &block, int role) const;

    QPointer<commands::Workspace> m_workspace;
    const Clock *m_clock;
    queries::TaskSpec m_spec;
    std::optional<queries::TaskSection> m_section;
    std::vector<qint64> m_numbers;
    Counts m_counts{};
    QList<Block> m_blocks;
    quint64 m_generation = 0;
    bool m_loaded = false;
    mutable Cache m_cache;
    mutable int m_reading = -1;  ///< the page on its way
};

}  // namespace kontor::itemmodels
