// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/tasklist.h"

#include <QVariant>

QT_FORWARD_DECLARE_CLASS(QMimeData)

// What the models of tasks have in common. GUI thread.

namespace kontor::itemmodels {

/// A task's data for a TaskRole or a role of Qt; invalid for roles that tasks have nothing for.
QVariant taskData(const queries::TaskRow &task, int role, QDate today);
QString sectionTitle(queries::TaskSection section);

/// Tasks on their way to another day.
inline const QString taskMimeType = QStringLiteral("application/x-kontor-tasks");
QMimeData *taskMimeData(const QList<model::TaskId> &tasks);
QList<model::TaskId> tasksOf(const QMimeData *data);

}  // namespace kontor::itemmodels
