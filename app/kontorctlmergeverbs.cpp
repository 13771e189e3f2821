// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kontorctlcontext.h"
#include "app/kontorctljson.h"
#include "app/kontorctltext.h"
#include "app/kontorctlverbs.h"
#include "core/commands/merge.h"
#include "core/importexport/jsonvalues.h"
#include "core/queries/contactdetail.h"
#include "core/queries/mergepreview.h"

#include <algorithm>

namespace kontor::ctl {

using namespace Qt::StringLiterals;
using commands::Session;
using model::ContactId;
using model::MergeChoice;
using queries::MergePreview;
using queries::MergeRow;
using queries::PartCount;
using queries::UnmergePreview;

namespace {

QString reasonCode(model::MergeReason reason)
{
    switch (reason) {
    case model::MergeReason::Same: return u"same"_s;
    case model::MergeReason::Only: return u"only"_s;
    case model::MergeReason::Confirmed: return u"confirmed"_s;
    case model::MergeReason::Longer: return u"longer"_s;
    case model::MergeReason::Typed: return u"typed"_s;
    case model::MergeReason::Primary: return u"primary"_s;
    case model::MergeReason::Joined: return u"joined"_s;
    case model::MergeReason::Chosen: return u"chosen"_s;
    }
    return {};
}

QString shown(const QString &key, model::FieldType type, const QVariant &value)
{
    if (!value.isValid())
        return u"–"_s;
    const model::FieldDef *field = model::Catalogue::get().field(u"contact", key);
    if (field != nullptr)
        return shownValue(*field, value);
    model::FieldDef own;
    own.type = type == model::FieldType::Choice ? model::FieldType::Text : type;
    return shownValue(own, value);
}

QJsonObject partsToJson(const QList<PartCount> &parts)
{
    QJsonObject object;
    for (const PartCount &part : parts)
        object.insert(part.entity, part.count);
    return object;
}

/// "contact_point 3, address 1", by their names.
QString partsLine(const QList<PartCount> &parts)
{
    QStringList words;
    for (const PartCount &part : parts)
        words << model::Catalogue::get().entity(part.entity)->labelText() + u": "_s + QLocale().toString(part.count);
    return words.join(u", "_s);
}

bool gaveWay(const MergeRow &row, const QVariant &value)
{
    return row.field.from >= 0 && value.isValid() && value != row.field.result;
}

QJsonObject rowToJson(const MergePreview &preview, const MergeRow &row)
{
    QJsonArray discarded;
    for (qsizetype side = 0; side < row.field.values.size(); ++side) {
        const QVariant &value = row.field.values[side];
        if (gaveWay(row, value))
            discarded.append(QJsonObject{{u"contact"_s, preview.contacts[side].id.toString()}, {u"value"_s, importexport::jsonFromValue(row.type, value, {})}});
    }
    return {{u"field"_s, row.field.field},
            {u"label"_s, row.label},
            {u"value"_s, importexport::jsonFromValue(row.type, row.field.result, {})},
            {u"from"_s, row.field.from < 0 ? QJsonValue(u"joined"_s) : QJsonValue(preview.contacts[row.field.from].id.toString())},
            {u"reason"_s, reasonCode(row.field.reason)},
            {u"discarded"_s, discarded}};
}

QJsonObject previewToJson(const MergePreview &preview)
{
    QJsonArray others;
    for (const queries::MergeContact &contact : preview.contacts.mid(1))
        others.append(contact.id.toString());
    QJsonArray fields;
    for (const MergeRow &row : preview.fields)
        fields.append(rowToJson(preview, row));
    return {{u"primary"_s, preview.contacts.first().id.toString()}, {u"others"_s, others}, {u"fields"_s, fields}, {u"parts"_s, partsToJson(preview.parts)}};
}

void showPreview(Output &output, const MergePreview &preview)
{
    QList<QStringList> rows{{Text::tr("Field"), Text::tr("Becomes"), Text::tr("Given up, kept in what is merged")}};
    for (const MergeRow &row : preview.fields) {
        QStringList discarded;
        for (const QVariant &value : row.field.values) {
            if (gaveWay(row, value))
                discarded << shown(row.field.field, row.type, value);
        }
        rows << QStringList{row.label, shown(row.field.field, row.type, row.field.result), discarded.join(u" | "_s)};
    }
    output.table(rows);
    output.line(Text::tr("Moves to %1: %2").arg(oneLine(preview.contacts.first().name), preview.parts.isEmpty() ? u"–"_s : partsLine(preview.parts)));
}

/// "title=ID", "remark=joined".
Result<QList<MergeChoice>> readChoices(Context &context)
{
    QList<MergeChoice> choices;
    for (const QString &word : context.arguments().values("choose")) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1)
            return fail(ErrorCode::Invalid, Text::tr("\"%1\" is no choice. Write FIELD=ID: the field takes the value of that contact.").arg(word));
        MergeChoice choice{word.left(equals), {}, word.mid(equals + 1) == "joined"_L1};
        if (!choice.joined) {
            KONTOR_ASSIGN(choice.from, context.contact(word.mid(equals + 1)));
        }
        choices << choice;
    }
    return choices;
}

/// A merged contact, or a primary that has taken in exactly one.
Result<ContactId> mergedContact(Context &context, storage::Connection &connection)
{
    QString digits = context.word(0).toUpper();
    digits.remove(u'-');
    const bool isHex = digits.size() >= 8 && std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c.isDigit() || (c >= u'A' && c <= u'F'); });
    if (isHex) {
        KONTOR_ASSIGN(const std::optional<ContactId> merged, queries::mergedContactNamed(connection, digits));
        if (merged)
            return *merged;
    }
    KONTOR_ASSIGN(const ContactId primary, context.contact(context.word(0)));
    KONTOR_ASSIGN(const QList<queries::AbsorbedContact> absorbed, queries::absorbedContacts(connection, primary));
    if (absorbed.isEmpty())
        return fail(ErrorCode::NotFound, Text::tr("Nothing was merged into this contact."));
    if (absorbed.size() == 1)
        return absorbed.first().id;
    QStringList lines;
    for (const queries::AbsorbedContact &contact : absorbed)
        lines << contact.id.toString() + u"  "_s + oneLine(contact.name);
    return fail(ErrorCode::Conflict, Text::tr("Several were merged into this contact. Name the one to take out:\n%1").arg(lines.join(u'\n')));
}

QJsonObject previewToJson(const UnmergePreview &preview)
{
    QJsonArray values;
    for (const UnmergePreview::Value &value : preview.values)
        values.append(QJsonObject{{u"label"_s, value.label}, {u"now"_s, importexport::jsonFromValue(value.type, value.now, {})},
                                  {u"then"_s, importexport::jsonFromValue(value.type, value.then, {})}, {u"stays"_s, value.stays}});
    return {{u"contact"_s, preview.contact.id.toString()}, {u"primary"_s, preview.primary.toString()}, {u"blocked"_s, preview.isBlocked},
            {u"back"_s, partsToJson(preview.back)}, {u"stay"_s, partsToJson(preview.stay)}, {u"values"_s, values}};
}

void showPreview(Output &output, const UnmergePreview &preview)
{
    output.line(Text::tr("%1 is taken out of %2.").arg(oneLine(preview.contact.name), oneLine(preview.primaryName)));
    output.line(Text::tr("Goes back: %1").arg(preview.back.isEmpty() ? u"–"_s : partsLine(preview.back)));
    output.line(Text::tr("Added since and stays: %1").arg(preview.stay.isEmpty() ? u"–"_s : partsLine(preview.stay)));
    QList<QStringList> rows;
    for (const UnmergePreview::Value &value : preview.values)
        rows << QStringList{value.label, shown(value.field, value.type, value.now), value.stays ? Text::tr("stays, changed since") : shown(value.field, value.type, value.then)};
    output.table(rows);
}

/// For a trial the file is only read, also beside a Kontor that has it open.
struct Opened {
    const Session *session = nullptr;
    storage::Connection *connection = nullptr;
};
Result<Opened> open(Context &context, bool isTrial)
{
    if (isTrial)
        return context.read().map([](storage::Connection *connection) { return Opened{nullptr, connection}; });
    return context.write().map([](const Session *session) { return Opened{session, &session->database->reader()}; });
}

}  // namespace

Result<int> runMerge(Context &context)
{
    const bool isTrial = context.arguments().has("dry-run");
    KONTOR_ASSIGN(const Opened file, open(context, isTrial));
    const auto &[session, connection] = file;
    QList<ContactId> ids;
    for (const QString &word : context.arguments().words) {
        KONTOR_ASSIGN(const ContactId id, context.contact(word));
        ids << id;
    }
    KONTOR_ASSIGN(const QList<MergeChoice> choices, readChoices(context));
    KONTOR_ASSIGN(const MergePreview preview, queries::mergePreview(*connection, ids, choices));
    QJsonObject answer = previewToJson(preview);
    commands::MergeReport report;
    if (!isTrial) {
        KONTOR_ASSIGN(report, commands::mergeContacts(*session, {ids.first(), ids.mid(1), choices}));
        answer.insert(u"merged"_s, report.contacts);
        answer.insert(u"moved"_s, report.moved);
        answer.insert(u"duplicates"_s, report.duplicates);
    }
    if (context.output().isJson()) {
        context.output().object(answer);
        return ExitDone;
    }
    showPreview(context.output(), preview);
    if (!isTrial)
        context.output().line(Text::tr("Merged: %1, moved: %2, there already: %3. \"kontorctl undo\" or \"kontorctl unmerge\" takes it back.")
                                  .arg(QLocale().toString(report.contacts), QLocale().toString(report.moved), QLocale().toString(report.duplicates)));
    return ExitDone;
}

Result<int> runUnmerge(Context &context)
{
    const bool isTrial = context.arguments().has("dry-run");
    KONTOR_ASSIGN(const Opened file, open(context, isTrial));
    const auto &[session, connection] = file;
    KONTOR_ASSIGN(const ContactId merged, mergedContact(context, *connection));
    KONTOR_ASSIGN(const UnmergePreview preview, queries::unmergePreview(*connection, merged));
    QJsonObject answer = previewToJson(preview);
    if (!isTrial) {
        KONTOR_ASSIGN(const commands::UnmergeReport report, commands::unmergeContact(*session, merged));
        answer.insert(u"restored"_s, report.restored);
        answer.insert(u"kept"_s, report.kept);
    }
    if (context.output().isJson())
        context.output().object(answer);
    else
        showPreview(context.output(), preview);
    return ExitDone;
}

}  // namespace kontor::ctl
