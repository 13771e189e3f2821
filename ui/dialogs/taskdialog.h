// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recurrence.h"
#include "core/model/value.h"
#include "core/queries/tasklist.h"

#include <QDate>
#include <QDialog>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QFormLayout)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPlainTextEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace kontor::commands {
class Workspace;
}
namespace kontor::widgets {
class Label;
}

namespace kontor::dialogs {

class DraftKeeper;

/// What is to be done, by whom, when, how often, and for whom. Days, times and repetitions are typed as people say them, in a new task
/// also in its first line.
/// GUI thread.
class TaskDialog final : public QDialog {
    Q_OBJECT

public:
    /// A new task. `contact`: whom it is about, for the title.
    TaskDialog(const QString &contact, QDate today, QWidget *parent = nullptr);
    ~TaskDialog() override;

    /// The reminder of new tasks (minutes before, negative: none) and who "me" is.
    void setStandard(int reminderMinutes, const QStringList &people);
    /// Shows a task to be changed.
    void setTask(const queries::TaskRow &task);
    /// Says which entry of the timeline the task came from, and offers to go there.
    void setOrigin(const QString &entry);
    /// Since setTask().
    bool isChanged() const { return state() != m_shown; }
    /// A new one in the place of a task that is done now.
    void planAfter(const queries::TaskRow &done);
    /// What is typed and not saved survives a crash and is there again in the next new task about this contact (or none).
    void keepDraft(commands::Workspace &workspace, const Uuid &contact = {});
    /// The contact can be chosen; without this it is as it was given.
    void offerContacts(commands::Workspace &workspace);

Q_SIGNALS:
    /// Fields of "task"; those left empty are there without a value.
    void submitted(const kontor::model::FieldMap &fields);
    /// The entry is to be shown.
    void originRequested();

private:
    void build();
    void addRows();
    QWidget *buildDay();
    QWidget *buildQuickDays();
    QWidget *buildContact();
    void openCalendar();
    void pickContact();
    void setContact(const model::ContactId &contact, const QString &name);
    void showDay();
    void fillRepeats();
    void fillReminders();
    void readTitle();
    void setRepeat(const QString &rule);
    void setReminder(const queries::TaskRow &task);
    void setDay(QDate day);
    void chooseDay(QDate day);
    QDate day() const;
    bool fail(QWidget *field, const QString &problem);
    QString title() const;
    std::optional<model::FieldMap> read();
    bool readWhen(model::FieldMap &fields);
    bool readRepeat(model::FieldMap &fields);
    void submit();
    QStringList state() const;

    model::FieldMap m_before;  ///< read() of the task as it came; empty: a new one
    QStringList m_shown;  ///< state() of the task as it came
    QDate m_today;
    QString m_zone;
    std::optional<qint64> m_fixedReminder;  ///< an instant that is no usual time before
    int m_standardReminder = -1;
    bool m_reminderChosen = false;
    bool m_kindChosen = false;
    bool m_readsTitle = true;  ///< "morgen 10 Uhr anrufen" sets day and time, until somebody does so in their fields
    commands::Workspace *m_workspace = nullptr;
    DraftKeeper *m_drafts = nullptr;
    model::ContactId m_contact;
    QFormLayout *m_form;
    QLineEdit *m_title;
    QComboBox *m_kind;
    QLineEdit *m_day;
    widgets::Label *m_dayText;
    QLineEdit *m_time;
    QComboBox *m_repeat;
    QComboBox *m_reminder;
    QComboBox *m_assignee;
    QPushButton *m_contactButton;
    QToolButton *m_noContact;
    QWidget *m_contactRow = nullptr;
    QPushButton *m_origin;
    QWidget *m_originRow = nullptr;
    QPlainTextEdit *m_note;
    widgets::Label *m_problem;
};

}  // namespace kontor::dialogs
