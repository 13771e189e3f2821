// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/contactfield.h"
#include "ui/pages/contacts/relationsmodel.h"
#include "ui/pages/contacts/relationtext.h"
#include "ui/pages/pagecontext.h"
#include "ui/widgets/panel.h"

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QFormLayout)
QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace kontor::dialogs {
class DraftKeeper;
}
namespace kontor::widgets {
class Label;
}

namespace kontor::pages {

/// Who works where, or who is what to whom: a small form below the list of relations. Keeps what was typed while something
/// is wrong with it. GUI thread.
class RelationForm final : public widgets::Panel {
    Q_OBJECT

public:
    explicit RelationForm(PageContext &context, QWidget *parent = nullptr);
    /// Keeps what is typed for a new job or relation and not saved yet.
    ~RelationForm() override;

    /// For the contact on show: a new job or relation, or one that is there.
    void begin(const queries::ContactDetail &contact, RelatedContact::Kind kind, const RelatedContact *existing = nullptr);

Q_SIGNALS:
    /// Saved or given up.
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QFormLayout *buildJob();
    QFormLayout *buildRelation();
    void fill(const RelatedContact &existing);
    void keepDrafts();
    QList<QLineEdit *> lines() const { return {m_position, m_department, m_since, m_until, m_note}; }
    void save();
    void run(PageContext::Change change);
    Result<model::FieldMap> jobFields() const;
    Result<PageContext::Change> jobChange() const;
    Result<PageContext::Change> relationChange() const;

    PageContext *m_context;
    dialogs::DraftKeeper *m_drafts = nullptr;
    model::ContactId m_contact;
    bool m_isOrganisation = false;
    RelatedContact::Kind m_kind = RelatedContact::Kind::Affiliation;
    Uuid m_record;  ///< null: a new one
    QList<RelationChoice> m_choices;
    widgets::Label *m_title = nullptr;
    QWidget *m_jobPart = nullptr;
    QWidget *m_relationPart = nullptr;
    QWidget *m_jobOther = nullptr;       ///< holds the field for the other contact, whose kind differs
    dialogs::ContactField *m_firm = nullptr;
    dialogs::ContactField *m_person = nullptr;
    dialogs::ContactField *m_other = nullptr;
    QLineEdit *m_position = nullptr;
    QLineEdit *m_department = nullptr;
    QComboBox *m_role = nullptr;
    QLineEdit *m_since = nullptr;
    QLineEdit *m_until = nullptr;
    QCheckBox *m_main = nullptr;
    QComboBox *m_what = nullptr;
    QLineEdit *m_note = nullptr;
    widgets::Label *m_problem = nullptr;
};

}  // namespace kontor::pages
