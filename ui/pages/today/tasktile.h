// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/today.h"
#include "core/queries/valueages.h"
#include "ui/pages/today/todaytile.h"

namespace kontor::pages {

/// Tasks that are overdue, due today or in the days to come; ticked off and put off right here. What is due for review is one line,
/// however many contacts that are. GUI thread.
class TaskTile final : public TodayTile {
    Q_OBJECT

public:
    TaskTile(PageContext &context, const QString &id, const QString &title);

    void load() override;

private:
    struct Waiting {
        queries::DueTasks tasks;
        qint64 reviews = 0;  ///< contacts
    };
    void showWaiting(const Waiting &waiting);
    void showTagged(const QString &title);
    widgets::TileRow reviewRow(qint64 contacts) const;
    widgets::TileRow row(const queries::DueTask &task) const;
    void finish(const QString &key);
    void askForLater(const QString &key, QWidget *at);
    void putOff(const QString &key, QDate day);
    const queries::DueTask *task(const QString &key) const;

    QList<queries::DueTask> m_tasks;
    QPushButton *m_all;
};

}  // namespace kontor::pages
