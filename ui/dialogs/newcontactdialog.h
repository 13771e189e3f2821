// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/addressblock.h"
#include "core/model/drafts.h"

#include <QDialog>
#include <QJsonObject>
#include <QMap>
#include <QTimer>

QT_FORWARD_DECLARE_CLASS(QFormLayout)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QRadioButton)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace kontor::commands {
class Workspace;
}
namespace kontor::widgets {
class Label;
}

namespace kontor::dialogs {

class CandidateList;
class DraftKeeper;
class EnrichPanel;
class FormHints;
class Prompts;
class RequiredFields;

/// A small form for a new person or firm; everything else is filled in on the contact itself. Looks while typing whether the
/// contact is there already, takes pasted addresses apart, says beside the field what is wrong, and keeps what was typed in
/// the file until it is saved or thrown away. GUI thread.
class NewContactDialog final : public QDialog {
    Q_OBJECT

public:
    /// `name` is what was searched for in vain, or empty.
    explicit NewContactDialog(commands::Workspace &workspace, Prompts &prompts, const QString &name = {}, QWidget *parent = nullptr);
    ~NewContactDialog() override;

    model::ContactDraft draft() const;

    void done(int result) override;

Q_SIGNALS:
    /// The form is complete and was confirmed.
    void submitted(const kontor::model::ContactDraft &draft);
    /// The contact is there already and is to be shown.
    void openRequested(const kontor::model::ContactId &contact);
    /// What was typed is to be added to a contact that is there already.
    void completeRequested(const kontor::model::ContactId &contact, const kontor::model::ContactDraft &draft);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Part = model::BlockPart;
    struct Entry {
        QLineEdit *line = nullptr;
        widgets::Label *problem = nullptr;
        QWidget *box = nullptr;
    };

    void build(const QString &name);
    QWidget *buildForm();
    QWidget *buildKinds();
    void buildButtons(QVBoxLayout &column);
    void addEntry(Part part, const QString &label);
    void kindChanged();
    void edited();
    void check(Part part);
    void submit();
    bool isComplete();
    bool mayBeMade();
    void candidatesChanged();
    QWidget *buildEnrichPage();
    void takeChosen();
    void showEnrich(const QString &text);
    void askCandidates();
    QWidget *buildHints();
    void showHints();
    QJsonObject draftContent() const;
    void offerDraft(const QJsonObject &content);
    QList<model::BlockField> content() const;
    QString problem(Part part) const;
    QString typed(Part part) const;
    bool isOrganisation() const;
    bool isBlank() const;

    commands::Workspace *m_workspace;
    Prompts *m_prompts;
    QStackedWidget *m_pages = nullptr;
    QRadioButton *m_person = nullptr;
    QRadioButton *m_organisation = nullptr;
    QFormLayout *m_form = nullptr;
    QMap<Part, Entry> m_entries;
    QMap<Part, QStringList> m_more;  ///< further numbers and fields of a pasted block, without a line of their own
    widgets::Label *m_moreText = nullptr;
    EnrichPanel *m_enrich = nullptr;
    FormHints *m_hints = nullptr;
    RequiredFields *m_own = nullptr;
    CandidateList *m_candidates = nullptr;
    DraftKeeper *m_drafts = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_save = nullptr;
    QTimer m_later;
    widgets::Label *m_about = nullptr;  ///< what the asterisks mean
    widgets::Label *m_warning = nullptr;
    QString m_source;  ///< where it was read: "signature"; empty: typed
    bool m_tried = false;
    bool m_waiting = false;  ///< to be saved, once it is known whether the contact is there already
    bool m_warned = false;   ///< that it is, or that a mandatory own field is empty
};

}  // namespace kontor::dialogs
