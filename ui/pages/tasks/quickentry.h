// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/taskentry.h"
#include "core/queries/contactlist.h"
#include "ui/pages/pagecontext.h"

QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace kontor::dialogs {
class DraftKeeper;
}
namespace kontor::widgets {
class ChipRow;
class Label;
}

namespace kontor::pages {

/// One line for a new task in plain words, with what was understood and the contacts that may be meant below it. GUI
/// thread.
class QuickEntry final : public QWidget {
    Q_OBJECT

public:
    explicit QuickEntry(PageContext &context, QWidget *parent = nullptr);
    /// Keeps what is typed and not noted yet.
    ~QuickEntry() override;

    QLineEdit *line() const { return m_line; }
    void clear();

Q_SIGNALS:
    /// Fields of "task" without a reminder; the contact may be null.
    void submitted(const kontor::model::FieldMap &fields, const kontor::model::ContactId &contact);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void showMeaning();
    void findContacts();
    void showContacts();
    void toggleContact(const QString &name);
    void submit();

    PageContext *m_context;
    dialogs::DraftKeeper *m_drafts = nullptr;
    QLineEdit *m_line;
    widgets::ChipRow *m_meaning;
    widgets::Label *m_question;
    widgets::ChipRow *m_contacts;
    model::TaskEntry m_entry;
    QStringList m_asked;  ///< words that the candidates were found by
    QList<queries::ContactRow> m_candidates;
    model::ContactId m_contact;
    quint64 m_generation = 0;
};

}  // namespace kontor::pages
