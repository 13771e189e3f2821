// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/tasklist.h"
#include "ui/pages/pagecontext.h"

#include <QObject>

QT_FORWARD_DECLARE_CLASS(QMenu)

namespace kontor::dialogs {
class TaskDialog;
}

namespace kontor::pages {

class TaskView;

/// What can be done with tasks, for every view of them: commands, the dialog, the menu. GUI thread.
class TaskDesk final : public QObject {
    Q_OBJECT

public:
    /// `owner`: whom dialogs and menus belong to.
    TaskDesk(PageContext &context, QWidget *owner);

    /// Does what the view asks for.
    void serve(TaskView *view);

    void create(const model::FieldMap &fields, const model::ContactId &contact, std::function<void(bool)> after = {});
    void openNew();
    void open(const queries::TaskRow &task);
    void planNext(const queries::TaskRow &task);
    /// All done, unless all of them are: then open again.
    void toggleDone(const QList<queries::TaskRow> &tasks);
    void move(const QList<model::TaskId> &tasks, QDate day);
    void shift(const QList<queries::TaskRow> &tasks, int days);
    void remove(const QList<queries::TaskRow> &tasks);
    void showContact(const queries::TaskRow &task);
    void openMenu(TaskView *view, const QList<queries::TaskRow> &tasks, const QPoint &global);

    QDate today() const;
    /// Fields of a new task with the reminder that the user wants by default.
    model::FieldMap withReminder(model::FieldMap fields) const;

private:
    void assign(const QList<queries::TaskRow> &tasks, const QString &name);
    void edit(const model::TaskId &task, const model::FieldMap &changes, const QString &done);
    void changeMany(const QList<model::TaskId> &tasks, const QString &title, const QString &done,
                    std::function<Result<qint64>(const commands::Session &, const JobControl &)> work);
    void showOrigin(dialogs::TaskDialog *dialog, const queries::TaskRow &task);
    void addDays(QMenu *menu, const QList<queries::TaskRow> &tasks, TaskView *view);

    PageContext *m_context;
    QWidget *m_owner;
};

}  // namespace kontor::pages
