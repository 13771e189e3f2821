// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/entrycommands.h"
#include "core/model/placeholders.h"
#include "core/queries/contactdetail.h"
#include "core/queries/templates.h"
#include "ui/pages/pagecontext.h"
#include "ui/widgets/panel.h"

#include <QJsonObject>

QT_FORWARD_DECLARE_CLASS(QButtonGroup)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QToolButton)

namespace kontor::widgets {
class ChipRow;
}

namespace kontor::pages {

class EntryForm;

/// Writes an entry into the timeline: what kind, the text, and what belongs to it; ready-made texts, files, and what comes
/// next. Small until somebody writes in it. Ctrl+Enter saves, Esc leaves it and keeps what is typed. GUI thread.
class Composer final : public widgets::Panel {
    Q_OBJECT

public:
    /// What shall happen with the saved entry.
    struct Step {
        bool plan = false;                        ///< ask for the next step
        std::optional<model::TaskId> done = {};   ///< settles this task
    };

    explicit Composer(PageContext &context, QWidget *parent = nullptr);
    ~Composer() override;

    /// Whom it is about: for placeholders, and for the open tasks that an entry can settle.
    void setContact(const queries::ContactDetail &contact);
    void setOwnKinds(const QList<queries::ActivityKindRecord> &kinds);
    void setTemplates(const QList<queries::TextTemplateRecord> &templates);

    /// Chooses a kind of activity ("call": the stopwatch starts) and puts the cursor into the text.
    void begin(const QString &kind);
    bool isEmpty() const;
    void addFiles(const QStringList &paths);

    /// What is typed, to be kept as a draft; empty if there is nothing.
    QJsonObject draft() const;
    /// An empty draft empties the composer. What was typed meanwhile stays below a restored one.
    void setDraft(const QJsonObject &draft);

Q_SIGNALS:
    void edited();
    /// Esc: somebody wants to go on elsewhere.
    void left();
    /// Without the contact whom it is about.
    void submitted(const kontor::commands::NewEntry &entry, const kontor::pages::Composer::Step &step);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildKinds();
    void buildActions();
    void connectParts();
    QToolButton *kindButton(const QString &code, const QString &label, const QString &icon);
    void choose(const QString &kind);
    void submit(const Step &step);
    void insertTemplate(const queries::TextTemplateRecord &text);
    void fillTemplateMenu();
    void fillSaveMenu();
    void pickFile();
    void showFiles();
    void unfold();

    PageContext *m_context;
    queries::ContactDetail m_contact;
    QList<queries::ActivityKindRecord> m_ownKinds;
    QList<queries::TextTemplateRecord> m_templates;
    QStringList m_paths;
    QList<model::FileDraft> m_pasted;
    QButtonGroup *m_kinds;
    QToolButton *m_more = nullptr;
    EntryForm *m_form;
    widgets::ChipRow *m_files = nullptr;
    QWidget *m_actions = nullptr;
    QToolButton *m_template = nullptr;
    QToolButton *m_attach = nullptr;
    QPushButton *m_save = nullptr;
    QToolButton *m_saveMore = nullptr;
    bool m_unfolded = false;
};

}  // namespace kontor::pages
