// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/cataloguetables.h"

#include <QtGlobal>

#define T(text) QT_TR_NOOP(text)  // known to lupdate by -tr-function-alias

namespace kontor::model::catalogue {

namespace {

using enum FieldType;
using DC = DataCategory;

// Kinds of later features are here already: a stable code never changes its meaning.
const Choices activityKinds{
    {"note", T("Note")}, {"call", T("Call")}, {"meeting", T("Meeting")}, {"mail", T("E-mail")}, {"letter", T("Letter")},
    {"message", T("Message")}, {"visit", T("Visit")}, {"order", T("Order")}, {"invoice", T("Invoice")}, {"consent", T("Consent")}, {"web", T("Web visit")},
    {"ticket", T("Ticket")}, {"task", T("Task")}, {"system", T("System")}};

EntityDef activityEntity()
{
    return record("activity", T("Activity"), ScopeRule::Own, nullptr,
                  {data("kind", FieldType::Choice, T("Kind"), Required | Form, DC::Communication, "", activityKinds),
                   data("occurred_at", Instant, T("When"), Required | Form, DC::Communication),
                   data("local_start", Text, T("Local time"), Editable, DC::Communication),
                   data("zone", Text, T("Time zone"), Editable, DC::Communication),
                   data("subject", Text, T("Subject"), FormSearch, DC::Communication),
                   data("body", LongText, T("Text"), FormSearch, DC::Communication),
                   data("direction", FieldType::Choice, T("Direction"), Editable, DC::Communication, "",
                        {{"in", T("incoming")}, {"out", T("outgoing")}}),
                   data("duration_s", Integer, T("Duration"), Editable, DC::Communication),
                   data("result", FieldType::Choice, T("Result"), Editable, DC::Communication, "",
                        {{"reached", T("reached")}, {"not_reached", T("not reached")}, {"voicemail", T("voicemail")},
                         {"callback", T("asked to call back")}}),
                   data("author", Text, T("Author"), Filterable, DC::Communication),
                   data("place", Text, T("Place"), Editable, DC::Communication),
                   data("pinned", Flag, T("Pinned"), Editable, DC::None)});
}

}  // namespace

std::vector<EntityDef> activityEntities()
{
    FieldDef occurredAt = plain("occurred_at", Instant, Required, FieldClass::Derived);
    return {
        activityEntity(),
        set("activity_link", T("Participants"), "activity_id", "member", "record_id",
            {plain("activity_id", Reference, Required), plain("record_id", Reference, Required), plain("entity", Text, Required),
             plain("role", Text), occurredAt}),
        record("task", T("Task"), ScopeRule::Own, nullptr,
               {plain("contact_id", Reference),
                data("title", Text, T("Title"), Required | Form, DC::Communication),
                data("due_on", Date, T("Due"), Form, DC::Communication),
                data("note", LongText, T("Note"), Form, DC::Communication),
                data("assignee", Text, T("Assigned to"), Form, DC::Business),
                data("done_at", Instant, T("Done"), Filterable, DC::Communication),
                data("kind", FieldType::Choice, T("Kind"), Editable, DC::Communication, "",
                     {{"task", T("Task")}, {"follow_up", T("Follow-up")}, {"call", T("Call")}, {"meeting", T("Meeting")},
                      {"mail", T("E-mail")}, {"letter", T("Letter")}, {"review", T("Data check")}}),
                data("due_time", Text, T("Time"), Editable, DC::Communication), plain("zone", Text), plain("repeat", Text),
                data("remind_at", Instant, T("Reminder"), Editable, DC::Communication), plain("activity_id", Reference)}),
        record("activity_kind", T("Kind of activity"), ScopeRule::None, nullptr,
               {plain("code", Text, Required), data("label", Text, T("Label"), Required | Editable, DC::None), plain("icon", Text),
                plain("position", Integer)}),
        record("text_template", T("Text template"), ScopeRule::Own, nullptr,
               {data("name", Text, T("Name"), Required | Editable, DC::None), plain("kind", Text),
                data("subject", Text, T("Subject"), Editable, DC::None), data("body", LongText, T("Text"), Editable, DC::None),
                plain("position", Integer)}),
        record("attachment", T("File"), ScopeRule::Parent, "record_id",
               {plain("record_id", Reference, Required), plain("entity", Text, Required),
                data("kind", FieldType::Choice, T("Kind"), Required, DC::Communication, "",
                     {{"file", T("File")}, {"photo", T("Photo")}, {"link", T("Link to a file")}}),
                data("name", Text, T("File name"), Required | Editable, DC::Communication),
                data("media_type", Text, T("File type"), 0, DC::Communication),
                data("size", Integer, T("Size"), Required, DC::Communication),
                data("sha256", Blob, T("Checksum"), Hidden, DC::None),
                data("link", Text, T("Path"), Editable, DC::Communication)}),
    };
}

}  // namespace kontor::model::catalogue
