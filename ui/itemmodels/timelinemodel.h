// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/queries/timeline.h"
#include "ui/itemmodels/timelinetext.h"

#include <QAbstractListModel>
#include <QDate>
#include <QPointer>
#include <QSet>

#include <memory>

namespace kontor::commands {
class Workspace;
}

namespace kontor::itemmodels {

/// The timeline of one record, newest first, with a heading for each day or month and what is pinned on top. A window onto
/// it is in memory: it moves on page by page as the view is scrolled, in both directions. Read on the workspace's reading
/// thread. GUI thread.
class TimelineModel final : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int pageEntries = 50;
    /// So many are kept; those farthest away go first.
    static constexpr int mostEntries = 400;
    /// Characters of each text in memory; the rest comes when an entry is unfolded.
    static constexpr int textLimit = 4'000;

    /// Both must outlive the model.
    TimelineModel(commands::Workspace *workspace, const Clock *clock, QObject *parent = nullptr);

    /// Shows another record or other kinds; a null record shows nothing.
    void setSpec(const queries::TimelineSpec &spec);
    const queries::TimelineSpec &spec() const { return m_spec; }
    /// Reads again what is shown, after something changed. Rows that stay keep their place.
    void refresh();
    /// Shows the timeline from the end of this day on; an invalid day leads back to the top.
    void goTo(QDate day);

    /// The entry of a row; null for headings. Valid until the next change of rows.
    const queries::TimelineEntry *entryAt(int row) const;
    QModelIndex indexOf(const Uuid &entry) const;
    /// False while the first page of a record is on its way.
    bool isLoaded() const { return m_loaded; }
    bool isEmpty() const { return m_rows.isEmpty(); }

    /// There is more above the first row.
    bool hasNewer() const { return m_newer; }
    void fetchNewer();

    /// Shows all of a long text, or its beginning again.
    void toggleFold(int row);
    /// The row of this entry is `height` high, for an editor over it, and does not leave the window; 0 ends that.
    void setEditing(const Uuid &entry, int height);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// A bundled icon and a word for a shipped kind of activity.
    static QString iconFor(const QString &kind) { return kindIcon(kind); }
    static QString labelFor(const QString &kind) { return kindLabel(kind); }

Q_SIGNALS:
    /// What was asked for is here.
    void loaded();
    void loadFailed(const kontor::Error &error);

private:
    using Entries = QList<queries::TimelineEntry>;
    using EntryPointer = std::shared_ptr<const queries::TimelineEntry>;
    enum class Section { Pinned, Day, Month };
    /// A heading if there is no entry.
    struct Row {
        Section section = Section::Day;
        QDate group;  ///< the day, or the first of the month
        EntryPointer entry;

        bool isSame(const Row &other) const;
    };
    struct Answer {
        Entries pinned;
        Entries entries;
    };
    enum class Want { Replace, Older, Newer };

    void read(Want want, const queries::TimelinePosition &from, int limit);
    void take(Want want, int limit, Answer answer);
    void trim(QList<EntryPointer> &entries, Want want);
    void show(const QList<EntryPointer> &pinned, const QList<EntryPointer> &entries);
    QList<Row> rowsFor(const QList<EntryPointer> &pinned, const QList<EntryPointer> &entries) const;
    QList<EntryPointer> entries(bool pinned) const;
    void reshape(QList<Row> rows);
    QVariant headingData(const Row &row, int role) const;
    QVariant entryData(const Row &row, int role) const;
    QDate today() const;

    QPointer<commands::Workspace> m_workspace;
    const Clock *m_clock;
    queries::TimelineSpec m_spec;
    QList<Row> m_rows;
    queries::TimelinePosition m_top;  ///< the window begins right below it
    QSet<Uuid> m_unfolded;
    Uuid m_edited;
    int m_editorHeight = 0;
    quint64 m_generation = 0;
    bool m_more = false;
    bool m_newer = false;
    bool m_reading = false;
    bool m_loaded = false;
};

}  // namespace kontor::itemmodels
