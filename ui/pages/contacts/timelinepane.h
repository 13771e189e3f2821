// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contactdetail.h"
#include "ui/itemmodels/timelinemodel.h"
#include "ui/pages/pagecontext.h"
#include "ui/widgets/panel.h"

#include <QHash>

QT_FORWARD_DECLARE_CLASS(QListView)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace kontor::widgets {
class Label;
}

namespace kontor::pages {

class Composer;

/// The timeline of a contact: what is to be done next, the composer, and what has been. GUI thread.
class TimelinePane final : public widgets::Panel {
    Q_OBJECT

public:
    explicit TimelinePane(PageContext &context, QWidget *parent = nullptr);

    void showContact(const queries::ContactDetail &detail);
    void beginEntry(const QString &kind);

private:
    void build();
    void showTasks(const QList<queries::Record> &tasks);
    QWidget *taskLine(const queries::Record &task);
    void log(const model::FieldMap &fields);
    void openMenu(const QPoint &at);
    void showEmptiness();

    PageContext *m_context;
    model::ContactId m_contact;
    QHash<Uuid, QString> m_drafts;  ///< what was begun for other contacts
    itemmodels::TimelineModel *m_model;
    QVBoxLayout *m_tasks = nullptr;
    Composer *m_composer = nullptr;
    QListView *m_view = nullptr;
    widgets::Label *m_empty = nullptr;
};

}  // namespace kontor::pages
