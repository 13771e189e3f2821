// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/queries/timeline.h"

#include <QAbstractListModel>
#include <QDate>
#include <QPointer>

namespace kontor::commands {
class Workspace;
}

namespace kontor::itemmodels {

/// The timeline of one record, newest first, with a heading for each day. Grows page by page as the view scrolls down;
/// read on the workspace's reading thread. GUI thread.
class TimelineModel final : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int pageEntries = 50;

    /// Both must outlive the model.
    TimelineModel(commands::Workspace *workspace, const Clock *clock, QObject *parent = nullptr);

    /// Shows another record's timeline (null: none); `kind` empty: all kinds.
    void setRecord(const Uuid &record, const QString &kind = {});
    /// Reads again what is shown, after something changed.
    void refresh();
    /// The entry of a row; null for headings.
    const queries::TimelineEntry *entryAt(int row) const;
    /// False while the first page of a record is on its way.
    bool isLoaded() const { return m_loaded; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// A bundled icon and a word for a kind of activity.
    static QString iconFor(const QString &kind);
    static QString labelFor(const QString &kind);

Q_SIGNALS:
    /// The beginning of the timeline is here.
    void loaded();
    void loadFailed(const kontor::Error &error);

private:
    /// A heading if `entry` is -1.
    struct Row {
        QDate day;
        int entry = -1;
    };

    void read(const queries::TimelinePosition &below, int limit, bool append);
    void replace(QList<queries::TimelineEntry> entries);
    void append(const QList<queries::TimelineEntry> &entries);
    QList<Row> rowsFor(const QList<queries::TimelineEntry> &entries, QDate lastDay, int firstEntry) const;
    QString titleOf(const queries::TimelineEntry &entry) const;
    QString bodyOf(const queries::TimelineEntry &entry) const;
    QVariant headingData(QDate day, int role) const;

    QPointer<commands::Workspace> m_workspace;
    const Clock *m_clock;
    Uuid m_record;
    QString m_kind;
    QList<queries::TimelineEntry> m_entries;
    QList<Row> m_rows;
    quint64 m_generation = 0;
    bool m_more = false;
    bool m_reading = false;
    bool m_loaded = false;
};

}  // namespace kontor::itemmodels
