// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kontorctlcontext.h"
#include "app/kontorctljson.h"
#include "app/kontorctltext.h"
#include "app/kontorctlverbs.h"
#include "core/commands/taskcommands.h"
#include "core/importexport/fieldvalues.h"
#include "core/model/partialdate.h"
#include "core/model/taskentry.h"
#include "core/model/taskschedule.h"
#include "core/queries/contactdetail.h"
#include "core/queries/contactlist.h"
#include "core/queries/tasklist.h"

#include <QDateTime>

namespace kontor::ctl {

using namespace Qt::StringLiterals;
using commands::Session;
using model::ContactId;
using model::FieldMap;

namespace {

constexpr qsizetype mostListed = 1'000'000;

QDateTime localNow(const Context &context)
{
    return QDateTime::fromMSecsSinceEpoch(context.clock().nowMs());
}

Result<QString> dayOption(const Context &context)
{
    const QString typed = context.arguments().value("due");
    const QDate today = localNow(context).date();
    const auto date = model::parseDate(typed, model::DayMonthOrder::Unknown, today.year());
    if (date && date->date.isFull() && !date->ambiguous)
        return date->date.toIso();
    if (const auto day = model::parseDay(typed, today); day && !date)
        return day->toString(Qt::ISODate);
    return fail(ErrorCode::Invalid, Text::tr("\"%1\" is no day. Write it as 2026-01-31.").arg(typed));
}

/// Minutes before, or an instant.
Result<QVariant> reminderOption(const Context &context, const FieldMap &fields)
{
    const QString typed = context.arguments().value("remind");
    bool isNumber = false;
    const int minutes = typed.toInt(&isNumber);
    if (!isNumber)
        return moment(typed, context.thisYear()).map([](qint64 at) { return QVariant(at); });
    if (minutes < 0 || !model::dueDay(fields).isValid())
        return fail(ErrorCode::Invalid, Text::tr("A reminder some minutes before needs a day: give --due DAY, or a time as 2026-01-31T14:30."));
    return model::reminderBefore(fields, minutes);
}

/// What the options say about when and how; over what the words said.
Result<void> readOptions(const Context &context, FieldMap &fields)
{
    const Arguments &arguments = context.arguments();
    for (const char *option : {"title", "note", "assignee"}) {
        if (arguments.has(option))
            fields.insert(QString::fromLatin1(option), arguments.value(option));
    }
    if (arguments.has("due")) {
        KONTOR_ASSIGN(fields[u"due_on"_s], dayOption(context));
    }
    if (arguments.has("time")) {
        const auto time = model::parseTime(arguments.value("time"));
        if (!time)
            return fail(ErrorCode::Invalid, Text::tr("\"%1\" is no time. Write it as 14:30.").arg(arguments.value("time")));
        fields.insert(u"due_time"_s, time->toString(u"HH:mm"_s));
    }
    if (arguments.has("repeat")) {
        const auto rule = model::parseRepeat(arguments.value("repeat"), localNow(context).date());
        if (!rule)
            return fail(ErrorCode::Invalid, Text::tr("\"%1\" is no repetition. Write it as \"every 2 weeks\" or FREQ=WEEKLY.").arg(arguments.value("repeat")));
        fields.insert(u"repeat"_s, rule->toRule());
    }
    if (arguments.has("kind")) {
        const model::FieldDef &kinds = *model::Catalogue::get().field(u"task", u"kind");
        const QString code = importexport::choiceCode(kinds, arguments.value("kind"));
        if (code.isEmpty())
            return fail(ErrorCode::Invalid, Text::tr("--%1 takes one of: %2").arg(u"kind"_s, u"task, follow_up, call, meeting, mail, letter, review"_s));
        fields.insert(u"kind"_s, code);
    }
    if (arguments.has("remind")) {
        KONTOR_ASSIGN(fields[u"remind_at"_s], reminderOption(context, fields));
    }
    return {};
}

FieldMap fieldsOf(const model::TaskEntry &entry)
{
    FieldMap fields{{u"title"_s, entry.title}};
    if (entry.dueOn.isValid())
        fields.insert(u"due_on"_s, entry.dueOn.toString(Qt::ISODate));
    if (entry.dueTime.isValid())
        fields.insert(u"due_time"_s, entry.dueTime.toString(u"HH:mm"_s));
    if (entry.repeat)
        fields.insert(u"repeat"_s, entry.repeat->toRule());
    if (!entry.kind.isEmpty())
        fields.insert(u"kind"_s, entry.kind);
    return fields;
}

/// The one contact that the words mean; null if there is none or more than one.
Result<ContactId> meantContact(storage::Connection &connection, const QStringList &names)
{
    for (const QString &name : names) {
        queries::ListSpec spec;
        spec.search = name;
        spec.limit = 2;
        KONTOR_ASSIGN(const auto numbers, queries::contactSnapshot(connection, spec));
        if (numbers.size() != 1)
            continue;
        KONTOR_ASSIGN(const QList<ContactId> ids, queries::contactIds(connection, numbers));
        return ids.value(0);
    }
    return ContactId();
}

Result<int> addTask(Context &context)
{
    const Arguments &arguments = context.arguments();
    const bool natural = arguments.has("natural");
    model::TaskEntry entry;
    if (natural)
        entry = model::parseTaskEntry(arguments.words.mid(1).join(u' '), localNow(context));
    FieldMap fields = natural ? fieldsOf(entry) : FieldMap();
    KONTOR_TRY(readOptions(context, fields));
    if (fields.value(u"title"_s).toString().trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Text::tr("What is to be done? Give --title TEXT."));
    KONTOR_ASSIGN(const Session *const session, context.write());
    ContactId contact;
    const QString named = arguments.has("contact") ? arguments.value("contact") : natural ? QString() : arguments.words.value(1);
    if (!named.isEmpty()) {
        KONTOR_ASSIGN(contact, context.contact(named));
        KONTOR_TRY(queries::contactDetail(session->database->reader(), contact));
    } else if (natural) {
        KONTOR_ASSIGN(contact, meantContact(session->database->reader(), entry.nameWords));
    }
    KONTOR_ASSIGN(const model::TaskId id, commands::createTask(*session, contact, fields));
    if (!context.output().isJson()) {
        context.output().line(id.toString());
        return ExitDone;
    }
    KONTOR_ASSIGN(const queries::TaskRow task, queries::taskById(session->database->reader(), id));
    context.output().object(taskToJson(task));
    return ExitDone;
}

Result<int> listTasks(Context &context)
{
    KONTOR_ASSIGN(storage::Connection *const connection, context.read());
    queries::TaskSpec spec;
    spec.today = localNow(context).date();
    spec.mine = context.arguments().value("assignee");
    spec.kind = context.arguments().value("kind");
    spec.mostDone = context.arguments().has("all") ? mostListed : 0;
    KONTOR_ASSIGN(const QList<queries::TaskRow> tasks, queries::taskList(*connection, spec));
    context.output().list(tasks, taskToJson, [](const queries::TaskRow &task) {
        const QString day = task.dueOn.isValid() ? shownDay(task.dueOn.toString(Qt::ISODate)) : QString();
        return QStringList{task.id.toString(), task.isDone() ? u"✓"_s : QString(), QString(day + u' ' + task.dueTime.toString(u"HH:mm"_s)).trimmed(),
                           task.repeat.isEmpty() ? task.title : QString(task.title + u" ↻"_s), task.contactName, task.assignee};
    });
    return ExitDone;
}

Result<int> finishTask(Context &context)
{
    const auto id = Uuid::fromString(context.word(1));
    if (!id)
        return fail(ErrorCode::Invalid,
                    Text::tr("\"%1\" is no id. \"kontorctl task list\" shows them.").arg(context.word(1)));
    KONTOR_ASSIGN(const Session *const session, context.write());
    KONTOR_ASSIGN(const bool changed, commands::setTaskDone(*session, model::TaskId(*id), true));
    if (context.output().isJson())
        context.output().object({{u"id"_s, id->toString()}, {u"done"_s, true}, {u"changed"_s, changed}});
    else
        context.output().line(changed ? Text::tr("Done.") : Text::tr("That was done already."));
    return ExitDone;
}

}  // namespace

Result<int> runTask(Context &context)
{
    const QString &action = context.word(0);
    const qsizetype words = context.arguments().words.size();
    if (action == "add"_L1 && words <= 2)
        return addTask(context);
    if (action == "list"_L1 && words == 1)
        return listTasks(context);
    if (action == "done"_L1 && words == 2)
        return finishTask(context);
    return fail(ErrorCode::Invalid,
                Text::tr("Usage: %1").arg(u"kontorctl task add [ID] --title TEXT [--due DAY] | task add --natural TEXT | task list | task done ID"_s));
}

}  // namespace kontor::ctl
