// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/cataloguetables.h"

#include <QtGlobal>

#define T(text) QT_TR_NOOP(text)  // known to lupdate by -tr-function-alias

namespace kontor::model::catalogue {

using enum FieldType;
using DC = DataCategory;

const Choices vatResults{{"valid", T("valid")}, {"invalid", T("not valid")}, {"refused", T("refused")}};

std::vector<EntityDef> administrationEntities()
{
    return {
        record("custom_field", T("Custom field"), ScopeRule::None, nullptr,
               {plain("entity", Text, Required), plain("code", Text, Required),
                data("label", Text, T("Label"), Required | Editable, DC::None), plain("type", Text, Required),
                data("choices", LongText, T("Choices"), Editable, DC::None), plain("currency", Text),
                plain("category", Text), plain("purpose", Text), plain("legal_basis", Text), plain("retention", Text),
                plain("required", Flag), plain("position", Integer)}),
        set("custom_value", T("Custom fields"), "record_id", "cf", "field_id",
            {plain("record_id", Reference, Required), plain("field_id", Reference, Required),
             data("v_text", Text, T("Text"), Editable, DC::Profile), data("v_int", Integer, T("Number"), Editable, DC::Profile),
             data("v_real", Real, T("Number"), Editable, DC::Profile)}),
        record("saved_filter", T("Saved filter"), ScopeRule::Own, nullptr,
               {data("name", Text, T("Name"), Required | Editable, DC::None), plain("filter", LongText, Required),
                plain("sort", Text), plain("columns", Text), data("pinned", Flag, T("Pinned"), Editable, DC::None),
                plain("position", Integer)}),
        record("organisation_setting", T("Setting"), ScopeRule::None, nullptr,
               {plain("key", Text), data("value", LongText, T("Value"), Editable, DC::Business)}),
        set("provenance", T("Origin of single values"), "record_id", "src", "field",
            {plain("record_id", Reference, Required), plain("field", Text, Required), plain("entity", Text, Required),
             plain("origin", Text), plain("source", Text), plain("confirmed_at", Instant), plain("author", Text)}),
        set("merge_trace", T("Changed by merging"), "record_id", "merge", "place",
            {plain("record_id", Reference, Required), plain("place", Text, Required), plain("entity", Text, Required), plain("other", Text, Required),
             data("before", LongText, T("Before merging"), 0, DC::Profile), data("after", LongText, T("After merging"), 0, DC::Profile)}),
        record("import_batch", T("Import"), ScopeRule::None, nullptr,
               {plain("format", Text, Required), data("file_name", Text, T("File name"), 0, DC::Business),
                plain("file_sha256", Blob), plain("origin", Text, Required), plain("origin_source", Text),
                plain("rows_done", Integer), plain("created", Integer), plain("updated", Integer), plain("skipped", Integer),
                plain("failed", Integer), plain("finished_at", Instant)}),
        record("suppression", T("Suppression list"), ScopeRule::None, nullptr,
               {plain("kind", Text, Required), plain("hash", Blob, Required), plain("reason", Text),
                plain("noted_at", Instant, Required)}),
        record("disclosure", T("Disclosure"), ScopeRule::None, nullptr,
               {plain("disclosed_at", Instant, Required), plain("purpose", Text, Required), plain("channel", Text, Required),
                plain("recipient", Text), plain("records", Integer, Required), plain("selection", Text)}),
        record("vat_check", T("Check of a VAT ID"), ScopeRule::Parent, "contact_id",
               {plain("contact_id", Reference, Required), data("vat_id", Text, T("VAT ID"), Required, DC::Financial),
                data("asked_at", Instant, T("Asked"), Required, DC::Financial), data("result", FieldType::Choice, T("Answer of VIES"), 0, DC::Financial, "", vatResults),
                data("checked_at", Instant, T("Checked"), 0, DC::Financial), data("trader", Text, T("Name at VIES"), 0, DC::Financial),
                data("trader_address", LongText, T("Address at VIES"), 0, DC::Financial), data("reference", Text, T("Consultation number"), 0, DC::Financial)}),
    };
}

std::vector<EntityDef> localEntities()
{
    constexpr auto Local = FieldClass::Local;
    constexpr auto Derived = FieldClass::Derived;
    return {
        local("command", Local, {{"n", Integer}, {"id", Reference}, {"kind", Text}, {"params", Text}, {"at", Instant},
                                 {"author", Text}, {"device", Reference}, {"source", Text}, {"batch_id", Reference},
                                 {"state", Text}, {"steps", Integer}, {"undoes", Integer}, {"undone_by", Integer}}),
        local("history", Local, {{"n", Integer}, {"cmd", Integer}, {"entity", Text}, {"record", Reference}, {"field", Text},
                                 {"old", Blob}, {"new", Blob}, {"seal", Blob}}),
        local("chain", Local, {{"n", Integer}, {"cmd", Integer}, {"history_to", Integer}, {"head", Blob}}),
        local("outbox", Local, {{"record", Reference}, {"field", Text}, {"entity", Text}, {"hlc", Integer}, {"base", Integer}}),
        local("sync_record", Local, {{"id", Reference}, {"entity", Text}, {"scope", Reference}, {"born", Integer}, {"rev", Integer}, {"stamp", Text}}),
        local("sync_scope", Local, {{"id", Reference}, {"kind", Text}, {"name", Text}, {"can_write", Flag}, {"cursor", Integer}, {"joined", Flag}}),
        local("sync_sent", Local, {{"record", Reference}, {"field", Text}, {"hlc", Integer}}),
        local("sync_gone", Local, {{"record", Reference}, {"scope", Reference}}),
        local("sync_issue", Local, {{"n", Integer}, {"kind", Text}, {"entity", Text}, {"record", Reference}, {"field", Text}, {"mine", LongText},
                                    {"at", Instant}, {"done_at", Instant}}),
        local("sync_member", Local, {{"user_id", Integer}, {"login", Text}, {"label", Text}, {"active", Flag}, {"former", Text}}),
        local("sync_author", Local, {{"n", Integer}, {"cmd", Integer}, {"record", Reference}, {"field", Text}, {"at", Instant}, {"user_id", Integer},
                                     {"author", Text}}),
        local("join_match", Local, {{"mine", Reference}, {"theirs", Reference}, {"kind", Text}}),
        local("blob", Local, {{"sha256", Blob}, {"size", Integer}}),
        local("blob_chunk", Local, {{"n", Integer}, {"sha256", Blob}, {"part", Integer}, {"data", Blob}}),
        local("import_profile", Local, {{"signature", Text}, {"name", Text}, {"mapping", LongText}, {"used_at", Instant}}),
        local("setting", Local, {{"key", Text}, {"value", Text}}),
        local("draft", Local, {{"editor", Text}, {"record", Reference}, {"content", LongText}, {"saved_at", Instant}}),
        local("seen", Local, {{"record", Reference}, {"seen_at", Instant}}),
        local("domain_check", Local, {{"domain", Text}, {"result", Text}, {"checked_at", Instant}}),
        local("care_day", Local, {{"day", Date}, {"contacts", Integer}, {"score", Real}}),
        local("meta", Local, {{"key", Text}, {"value", Blob}}),
        local("contact_index", Derived, {{"n", Integer}, {"sort_key", Blob}, {"name", Text}, {"name_key", Text},
                                         {"subtitle", Text}, {"last_activity_at", Instant}, {"next_due", Date}, {"search", Text}}),
        local("contact_fts", Derived, {{"search", Text}}),
        local("contact_trigram", Derived, {{"search", Text}}),
        local("activity_fts", Derived, {{"subject", Text}, {"body", Text}}),
    };
}

std::vector<OfferedField> offeredFields()
{
    return {
        {"marital_status", T("Marital status"), FieldType::Choice, DC::Profile, "familienstand|marital status",
         {{"single", T("single")}, {"married", T("married")}, {"partnership", T("civil partnership")},
          {"divorced", T("divorced")}, {"widowed", T("widowed")}}},
        {"interests", T("Interests"), Text, DC::Profile, "interessen|interests"},
        {"hobby", T("Hobby"), Text, DC::Profile, "hobby|hobbys|hobbies"},
        {"residence", T("Residence"), Text, DC::Profile, "wohnsitz|residence"},
        {"living_conditions", T("Living conditions"), Text, DC::Profile, "lebensumstände|wohnverhältnisse|living conditions"},
        {"lifestyle", T("Lifestyle"), Text, DC::Profile, "lebensstil|lifestyle"},
        {"income", T("Income"), FieldType::Money, DC::Financial, "einkommen|income"},
        {"purchase_frequency", T("Purchases per year"), Real, DC::Business, "kaufhäufigkeit|purchase frequency"},
        {"purchase_interval", T("Days between purchases"), Integer, DC::Business, "kaufintervall|purchase interval"},
        {"purchase_cycle", T("Purchase cycle"), Text, DC::Business, "kaufzyklus|purchase cycle"},
        {"purchase_value", T("Average purchase"), FieldType::Money, DC::Business, "bonhöhe|durchschnittlicher einkauf|purchase value"},
        {"purchase_categories", T("Product groups bought"), Text, DC::Business, "warengruppen|produktgruppen|purchase categories"},
        {"activation", T("Activation"), Date, DC::Business, "aktivierung|kunde seit|customer since|activation"},
        {"cancellation_reason", T("Reason for cancellation"), Text, DC::Business, "kündigungsgrund|reason for cancellation|churn reason"},
        {"lifetime_value", T("Lifetime value (paid)"), FieldType::Money, DC::Business, "kundenwert|lifetime value|ltv|clv"},
        {"children_names", T("Names of children"), Text, DC::Profile, "kinder|namen der kinder|children"},
        {"pet_names", T("Names of pets"), Text, DC::Profile, "haustiere|haustier|pets"},
        {"profession", T("Profession"), Text, DC::Profile, "beruf|profession|occupation"},
    };
}

}  // namespace kontor::model::catalogue
