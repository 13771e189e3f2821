// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandcontext.h"
#include "core/commands/reviewcommands.h"
#include "core/model/drafts.h"

#include <QHash>

namespace kontor::commands {

/// Names that a run of drafts resolves again and again: tags, firms, custom fields. Valid for the steps of one command;
/// cleared after a step that failed.
struct DraftCache {
    QHash<QString, Uuid> tags;           ///< by folded name
    struct Firm {
        Uuid id;
        QString name;  ///< as it is in the file
        qint64 n = 0;       ///< row number, if this run made it
        bool bare = false;  ///< a person's draft named it; nothing else is known of it
    };
    QHash<QString, Firm> organisations;  ///< by folded name
    struct Field {
        Uuid id;
        model::FieldType type;
        QString currency;
    };
    QHash<QString, Field> customFields;  ///< by code and by folded label
    QVariant scope;  ///< of new contacts (scopeOfNew)
    bool scopeKnown = false;
    NewContactRule rule;
    bool ruleKnown = false;
    Uuid reviewTag;
    bool loaded = false;
    void clear() { *this = {}; }
};

/// Writes contact drafts with everything that hangs on them, inside a running command.
class DraftWriter {
public:
    DraftWriter(CommandContext &context, DraftCache &cache) : m_context(&context), m_cache(&cache) {}

    /// A new contact. Refuses one without name, firm and any point. `texts`: those of draftTexts(), if they are there already.
    Result<Uuid> create(const model::ContactDraft &draft, const IndexTexts *texts = nullptr);
    /// Adds what the draft knows to a contact: values replace differing ones (no value never does), points, addresses and
    /// activities are added where they are not there yet, remarks appended. True if anything changed.
    Result<bool> merge(const Uuid &contact, const model::ContactDraft &draft, const IndexTexts *texts = nullptr);

    /// The firm that a person's draft brought by name alone, written as in this draft, if this run made it so and nothing
    /// more is known of it; else null.
    Uuid bareFirm(const model::ContactDraft &draft) const;

    /// Makes sure that a custom field is there before drafts use it by `key` (its code or label).
    Result<void> ensureField(const QString &key, const QString &label, model::FieldType type, const QString &choicesJson);
    /// Where the drafts come from: new contacts carry it, changed values of contacts with another origin are marked with it.
    void setOrigin(const QString &origin, const QString &source)
    {
        m_origin = origin;
        m_originSource = source;
    }
    /// What new contacts get where the file asks for a review of them.
    enum class Review {
        TagAndTask,
        Tag,  ///< the task is made for all of them, by who makes many
        None,
    };
    void setReview(Review review) { m_review = review; }
    /// That of the file.
    Result<NewContactRule> newContactRule();
    /// The tag for contacts whose data somebody has to look at, made if needed: by its code, so that it may be renamed.
    Result<Uuid> reviewTag();
    /// The tag with this name, made if needed.
    Result<Uuid> tag(const QString &name);
    /// Null if there is no tag of this name.
    Result<Uuid> existingTag(const QString &name);
    /// The firm with this name, made if needed.
    Result<Uuid> organisation(const QString &name);
    /// Sets a custom value given as QVariant of the field's type; money as minor units. The field is found by code or
    /// label, switched on if it is on offer, else made with the type that fits the value.
    Result<bool> setCustom(const Uuid &record, const QString &codeOrLabel, const QVariant &value);
    /// The id of a custom field that is switched on already; NotFound otherwise.
    Result<Uuid> existingCustomField(const QString &codeOrLabel);

private:
    Result<void> load();
    Result<DraftCache::Firm> firm(const QString &name);
    Result<DraftCache::Firm> employer(const QString &name, model::FieldMap &fields);
    static model::FieldMap ofContact(model::FieldMap fields, const QByteArray &contact);
    /// A contact that create() is making, with what its list row says of its children.
    struct NewContact {
        QByteArray id;
        qint64 n = 0;  ///< row number
        QList<IndexSource::Firm> firms;
        QVariant lastActivity;
        QVariant nextDue;
        QVariant scope;
        CommandContext::Given given(const model::FieldMap &fields) const;
    };
    CommandContext::Given completion(const model::FieldMap &contact) const;
    Result<void> addPoints(const NewContact &made, const QList<model::ChildDraft> &points);
    Result<void> addAddresses(const NewContact &made, const QList<model::ChildDraft> &addresses);
    /// True if a firm is written otherwise in the file than in the draft.
    Result<bool> addAffiliations(NewContact &made, const QList<model::AffiliationDraft> &affiliations);
    Result<void> addActivities(NewContact &made, const QList<model::ActivityDraft> &activities);
    Result<void> addTasks(NewContact &made, const QList<model::ChildDraft> &tasks);
    Result<void> askForReview(NewContact &made, const Uuid &contact, const model::ContactDraft &draft);
    Result<bool> addChildren(NewContact &made, const Uuid &contact, const model::ContactDraft &draft);
    /// `texts`: null if they have to be made.
    IndexSource listRow(const NewContact &made, const model::ContactDraft &draft, const IndexTexts *texts) const;
    Result<void> fill(const Uuid &firm, const model::ContactDraft &draft, const IndexTexts *texts);
    Result<void> addMarks(const Uuid &contact, const model::ContactDraft &draft);
    Result<bool> mergeChildren(const Uuid &contact, const model::ContactDraft &draft);
    Result<bool> mergePoints(const Uuid &contact, const QList<model::ChildDraft> &points);
    Result<bool> mergeAddresses(const Uuid &contact, const QList<model::ChildDraft> &addresses);
    Result<bool> mergeAffiliations(const Uuid &contact, const QList<model::AffiliationDraft> &affiliations);
    Result<bool> mergeActivities(const Uuid &contact, const QList<model::ActivityDraft> &activities);
    Result<bool> mergeTasks(const Uuid &contact, const QList<model::ChildDraft> &tasks);
    Result<bool> addFiles(const Uuid &contact, const QList<model::FileDraft> &files);
    Result<void> markProvenance(const Uuid &contact, const model::FieldMap &before, const model::FieldMap &changes);
    Result<DraftCache::Field> customField(const QString &codeOrLabel, const QVariant &value);
    Result<Uuid> freshId(const QByteArray &table, const Uuid &id);
    Result<bool> exists(const QByteArray &sql, const QVariantList &values);

    CommandContext *m_context;
    DraftCache *m_cache;
    QString m_origin;
    QString m_originSource;
    Review m_review = Review::TagAndTask;
};

/// The texts of the list row that this draft will have as a new contact. Needs no file: on any thread, ahead of create().
IndexTexts draftTexts(const model::ContactDraft &draft, const QString &region);

/// Makes an activity with its participants; the first is the contact it was written for.
Result<Uuid> insertActivity(CommandContext &context, const model::ActivityDraft &draft, const QList<Uuid> &contacts);

}  // namespace kontor::commands
