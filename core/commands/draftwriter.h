// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandcontext.h"
#include "core/model/drafts.h"

#include <QHash>

namespace kontor::commands {

/// Names that a run of drafts resolves again and again: tags, firms, custom fields. Valid for the steps of one command;
/// cleared after a step that failed.
struct DraftCache {
    QHash<QString, Uuid> tags;           ///< by folded name
    QHash<QString, Uuid> organisations;  ///< by folded name
    struct Field {
        Uuid id;
        model::FieldType type;
        QString currency;
    };
    QHash<QString, Field> customFields;  ///< by code and by folded label
    bool loaded = false;
    void clear() { *this = {}; }
};

/// Writes contact drafts with everything that hangs on them, inside a running command.
class DraftWriter {
public:
    DraftWriter(CommandContext &context, DraftCache &cache) : m_context(&context), m_cache(&cache) {}

    /// A new contact. Refuses one without name, firm and any point.
    Result<Uuid> create(const model::ContactDraft &draft);
    /// Adds what the draft knows to a contact: values replace differing ones (no value never does), points, addresses and
    /// activities are added where they are not there yet, remarks appended. True if anything changed.
    Result<bool> merge(const Uuid &contact, const model::ContactDraft &draft);

    /// Makes sure that a custom field is there before drafts use it by `key` (its code or label).
    Result<void> ensureField(const QString &key, const QString &label, model::FieldType type, const QString &choicesJson);
    /// Where the drafts come from: new contacts carry it, changed values of contacts with another origin are marked with it.
    void setOrigin(const QString &origin, const QString &source)
    {
        m_origin = origin;
        m_originSource = source;
    }
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
    Result<bool> writeChildren(const Uuid &contact, const model::ContactDraft &draft, bool isNew);
    Result<bool> mergePoints(const Uuid &contact, const QList<model::ChildDraft> &points, bool isNew);
    Result<bool> mergeAddresses(const Uuid &contact, const QList<model::ChildDraft> &addresses, bool isNew);
    Result<bool> mergeAffiliations(const Uuid &contact, const QList<model::AffiliationDraft> &affiliations, bool isNew);
    Result<bool> mergeActivities(const Uuid &contact, const QList<model::ActivityDraft> &activities, bool isNew);
    Result<bool> mergeTasks(const Uuid &contact, const QList<model::ChildDraft> &tasks, bool isNew);
    Result<bool> addFiles(const Uuid &contact, const QList<model::FileDraft> &files);
    Result<void> markProvenance(const Uuid &contact, const model::FieldMap &before, const model::FieldMap &changes);
    Result<DraftCache::Field> customField(const QString &codeOrLabel, const QVariant &value);
    Result<Uuid> freshId(const QByteArray &table, const Uuid &id);
    Result<bool> exists(const QByteArray &sql, const QVariantList &values);

    CommandContext *m_context;
    DraftCache *m_cache;
    QString m_origin;
    QString m_originSource;
};

/// Makes an activity with its participants; the first is the contact it was written for.
Result<Uuid> insertActivity(CommandContext &context, const model::ActivityDraft &draft, const QList<Uuid> &contacts);

}  // namespace kontor::commands
