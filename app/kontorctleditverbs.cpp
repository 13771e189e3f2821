// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kontorctlassign.h"
#include "app/kontorctlcontext.h"
#include "app/kontorctljson.h"
#include "app/kontorctltext.h"
#include "app/kontorctlverbs.h"
#include "core/commands/contactcommands.h"
#include "core/commands/tagcommands.h"
#include "core/commands/undo.h"
#include "core/model/names.h"
#include "core/queries/lookups.h"

namespace kontor::ctl {

using namespace Qt::StringLiterals;
using commands::Session;
using commands::UndoReport;
using model::ContactId;

namespace {

void insertText(model::FieldMap &fields, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        fields.insert(key, value);
}

model::FieldMap fieldsOfName(const QString &typed)
{
    const model::PersonName name = model::parsePersonName(typed);
    model::FieldMap fields{{u"kind"_s, u"person"_s}};
    insertText(fields, u"salutation"_s, name.salutation);
    insertText(fields, u"title"_s, name.title);
    insertText(fields, u"given_name"_s, name.given);
    insertText(fields, u"additional_names"_s, name.additional);
    insertText(fields, u"family_name"_s, name.family);
    insertText(fields, u"name_suffix"_s, name.suffix);
    return fields;
}

/// The contact as it is now, as the answer of new and set.
Result<int> answerContact(Context &context, const ContactId &id, const QString &sentence)
{
    KONTOR_ASSIGN(storage::Connection *const connection, context.read());
    KONTOR_ASSIGN(const queries::ContactDetail detail, queries::contactDetail(*connection, id));
    if (context.output().isJson())
        context.output().object(wholeContactToJson(detail));
    else
        context.output().line(detail.id.toString() + u"  "_s + oneLine(detail.listName) + u"  "_s + sentence);
    return ExitDone;
}

QJsonObject reportToJson(const UndoReport &report)
{
    return {{u"command"_s, report.command},
            {u"change"_s, report.kind},
            {u"restored"_s, report.restored},
            {u"conflicts"_s, report.conflicts}};
}

/// Undoes or redoes up to `count` steps and says what became of each; nothing at all to do is NotFound.
Result<int> runSteps(Context &context, qint64 count, const QString &key,
                     const std::function<Result<UndoReport>(const JobControl &)> &step)
{
    QJsonArray done;
    qint64 conflicts = 0;
    for (qint64 i = 0; i < count; ++i) {
        const JobGuard job;
        const auto report = step(job.control());
        if (!report && i > 0 && report.error().code == ErrorCode::NotFound)
            break;
        if (!report)
            return fail(report.error());
        conflicts += report->conflicts;
        done.append(reportToJson(*report));
        if (!context.output().isJson()) {
            context.output().line(
                u"%1  %2"_s.arg(report->command).arg(oneLine(report->kind)) + u"  "_s
                + Text::tr("records and values put back: %1").arg(QLocale().toString(report->restored)));
        }
    }
    if (context.output().isJson())
        context.output().object({{key, done}});
    if (conflicts > 0)
        context.output().note(
            Text::tr("Left as they are, since they were changed later: %1").arg(QLocale().toString(conflicts)));
    return conflicts > 0 ? ExitPartly : ExitDone;
}

Result<qint64> stepCount(const Context &context)
{
    if (context.arguments().words.isEmpty())
        return qint64(1);
    bool ok = false;
    const qint64 count = context.word(0).toLongLong(&ok);
    if (!ok || count < 1)
        return fail(ErrorCode::Invalid,
                    Text::tr("How many steps? \"%1\" is no number from 1 on.").arg(context.word(0)));
    return count;
}

Result<int> listTags(Context &context)
{
    KONTOR_ASSIGN(storage::Connection *const connection, context.read());
    KONTOR_ASSIGN(const QList<queries::TagCount> tags, queries::tagCounts(*connection));
    context.output().list(
        tags,
        [](const queries::TagCount &tag) {
            return QJsonObject{{u"id"_s, tag.id.toString()},
                               {u"name"_s, tag.name},
                               {u"colour"_s, tag.colour},
                               {u"contacts"_s, tag.count}};
        },
        [](const queries::TagCount &tag) { return QStringList{tag.name, QLocale().toString(tag.count)}; });
    return ExitDone;
}

}  // namespace

Result<int> runNew(Context &context)
{
    const Arguments &arguments = context.arguments();
    model::ContactDraft draft;
    if (arguments.has("person") == arguments.has("organisation"))
        return fail(ErrorCode::Invalid, Text::tr("Give either --person NAME or --organisation NAME."));
    draft.fields = arguments.has("person") ? fieldsOfName(arguments.value("person"))
                                           : model::FieldMap{{u"kind"_s, u"organisation"_s},
                                                             {u"org_name"_s, arguments.value("organisation")}};
    KONTOR_ASSIGN(const Session *const session, context.write());
    KONTOR_ASSIGN(const Edits edits, readEdits(session->database->reader(), arguments.words, context.clock().nowMs()));
    addToDraft(draft, edits);
    KONTOR_ASSIGN(const ContactId id, commands::createContact(*session, draft));
    return answerContact(context, id, Text::tr("made"));
}

Result<int> runSet(Context &context)
{
    KONTOR_ASSIGN(const Session *const session, context.write());
    KONTOR_ASSIGN(const ContactId id, context.contact(context.word(0)));
    KONTOR_ASSIGN(const queries::ContactDetail detail, queries::contactDetail(session->database->reader(), id));
    KONTOR_ASSIGN(const Edits edits,
                  readEdits(session->database->reader(), context.arguments().words.mid(1), context.clock().nowMs()));
    KONTOR_ASSIGN(const bool changed, applyEdits(*session, detail, edits));
    return answerContact(context, id, changed ? Text::tr("changed") : Text::tr("unchanged, it was so already"));
}

Result<int> runDelete(Context &context)
{
    KONTOR_ASSIGN(const Session *const session, context.write());
    KONTOR_ASSIGN(const QList<ContactId> ids, context.contacts(0));
    qint64 moved = 0;
    {
        const JobGuard job;
        KONTOR_ASSIGN(moved, commands::deleteContacts(*session, ids, job.control()));
    }
    if (context.output().isJson())
        context.output().object({{u"deleted"_s, moved}});
    else
        context.output().line(
            Text::tr("Moved to the bin: %1. \"kontorctl undo\" brings them back.").arg(QLocale().toString(moved)));
    return moved == ids.size() ? ExitDone : ExitPartly;
}

Result<int> runTag(Context &context)
{
    const QString &action = context.word(0);
    if (action == "list"_L1 && context.arguments().words.size() == 1)
        return listTags(context);
    const bool isAdd = action == "add"_L1;
    if ((!isAdd && action != "remove"_L1) || context.arguments().words.size() < 2)
        return fail(ErrorCode::Invalid,
                    Text::tr("Usage: %1").arg(u"kontorctl tag add NAME ID… | tag remove NAME ID… | tag list"_s));
    KONTOR_ASSIGN(const Session *const session, context.write());
    KONTOR_ASSIGN(const QList<ContactId> ids, context.contacts(2));
    const QStringList names{context.word(1)};
    if (!isAdd) {
        KONTOR_ASSIGN(const QList<queries::TagCount> tags, queries::tagCounts(session->database->reader()));
        const bool known = std::any_of(tags.begin(), tags.end(), [&](const queries::TagCount &tag) {
            return tag.name.compare(names.first(), Qt::CaseInsensitive) == 0;
        });
        if (!known)
            return fail(ErrorCode::NotFound, Text::tr("There is no tag \"%1\".").arg(names.first()));
    }
    qint64 changed = 0;
    {
        const JobGuard job;
        KONTOR_ASSIGN(changed, commands::tagContacts(*session, ids, isAdd ? names : QStringList(),
                                                     isAdd ? QStringList() : names, job.control()));
    }
    if (context.output().isJson())
        context.output().object({{u"changed"_s, changed}});
    else
        context.output().line(Text::tr("Contacts changed: %1").arg(QLocale().toString(changed)));
    return ExitDone;
}

Result<int> runUndo(Context &context)
{
    KONTOR_ASSIGN(const qint64 count, stepCount(context));
    KONTOR_ASSIGN(const qint64 number, context.arguments().number("command", 0, 1));
    if (number > 0 && !context.arguments().words.isEmpty())
        return fail(ErrorCode::Invalid, Text::tr("Give a number of steps or --command, not both."));
    KONTOR_ASSIGN(const Session *const session, context.write());
    return runSteps(context, count, u"undone"_s, [&](const JobControl &control) {
        return number > 0 ? commands::undoCommand(*session, number, control) : commands::undo(*session, control);
    });
}

Result<int> runRedo(Context &context)
{
    KONTOR_ASSIGN(const qint64 count, stepCount(context));
    KONTOR_ASSIGN(const Session *const session, context.write());
    return runSteps(context, count, u"redone"_s,
                    [&](const JobControl &control) { return commands::redo(*session, control); });
}

}  // namespace kontor::ctl
