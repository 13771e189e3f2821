// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contactdetail.h"
#include "ui/pages/contacts/composer.h"

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace kontor::dialogs {
class DraftKeeper;
}

namespace kontor::widgets {
class DraftNotice;
}

namespace kontor::pages {

class TimelineList;

/// The timeline of a contact: what is to be done next, the composer, and what has been. GUI thread.
class TimelinePane final : public widgets::Panel {
    Q_OBJECT

public:
    explicit TimelinePane(PageContext &context, QWidget *parent = nullptr);
    /// Keeps what is being written.
    ~TimelinePane() override;

    void showContact(const queries::ContactDetail &detail);
    /// Why nothing may be written; empty: it may.
    void setReadOnly(const QString &reason);
    void beginEntry(const QString &kind);
    /// Brings an entry of the contact that is shown into view; `day`: on which it is.
    void showEntry(const model::ActivityId &entry, QDate day);
    /// Mails become entries of their own, other files one together.
    void storeFiles(const QStringList &paths);

Q_SIGNALS:
    void linkActivated(const kontor::model::ContactId &contact);

private:
    void build();
    void keepDrafts();
    void empty();
    void loadKinds();
    void showTasks(const QList<queries::Record> &tasks);
    QWidget *taskLine(const queries::Record &task);
    void planAfter(const model::TaskId &task);
    void askForTask(const QString &title, std::function<void(const model::FieldMap &)> done);
    void log(const commands::NewEntry &entry, const Composer::Step &step);
    void write(const commands::NewEntry &entry);
    void storeMail(const QString &path);

    PageContext *m_context;
    queries::ContactDetail m_contact;
    dialogs::DraftKeeper *m_drafts = nullptr;
    widgets::DraftNotice *m_restored = nullptr;
    QVBoxLayout *m_tasks = nullptr;
    Composer *m_composer = nullptr;
    TimelineList *m_list = nullptr;
};

}  // namespace kontor::pages
