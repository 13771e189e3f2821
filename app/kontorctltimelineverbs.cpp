// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kontorctlcontext.h"
#include "app/kontorctljson.h"
#include "app/kontorctltext.h"
#include "app/kontorctlverbs.h"
#include "core/commands/activitycommands.h"
#include "core/importexport/fieldvalues.h"
#include "core/model/fieldrules.h"
#include "core/model/partialdate.h"
#include "core/queries/contactdetail.h"
#include "core/queries/lookups.h"

#include <QDateTime>
#include <QFile>
#include <QTimeZone>

namespace kontor::ctl {

using namespace Qt::StringLiterals;
using commands::Session;
using model::ContactId;

namespace {

constexpr qint64 secondsPerMinute = 60;

/// A choice of the timeline's catalogue by code, label or synonym.
Result<QString> activityChoice(const char *option, const QString &key, const Arguments &arguments)
{
    const model::FieldDef &field = *model::Catalogue::get().field(u"activity", key);
    const QString code = importexport::choiceCode(field, arguments.value(option));
    if (!code.isEmpty())
        return code;
    QStringList codes;
    for (const model::Choice &choice : field.choices)
        codes << QString::fromLatin1(choice.code);
    return fail(ErrorCode::Invalid, Text::tr("--%1 takes one of: %2").arg(QLatin1String(option), codes.join(u", "_s)));
}

/// "2026-01-31T14:30" in local time or with an offset; a day alone is its noon.
Result<qint64> moment(const QString &text, int thisYear)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (time.isValid() && text.contains(u'T'))
        return time.toMSecsSinceEpoch();
    const auto day = model::parseDate(text, model::DayMonthOrder::Unknown, thisYear, 0);
    if (!day || !day->date.isFull() || day->ambiguous)
        return fail(ErrorCode::Invalid,
                    Text::tr("\"%1\" is no time. Write it as 2026-01-31T14:30 or 31.1.2026.").arg(text));
    return QDateTime(QDate(day->date.year, day->date.month, day->date.day), QTime(12, 0)).toMSecsSinceEpoch();
}

Result<QString> spokenText(const Arguments &arguments)
{
    if (arguments.value("text") != "-"_L1)
        return arguments.value("text");
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Text::tr("The standard input cannot be read."));
    constexpr qint64 most = 4 * model::maxLongTextLength;  // UTF-8
    const QByteArray data = input.read(most + 1);
    if (data.size() > most)
        return fail(ErrorCode::TooLarge, Text::tr("The text is too long. Nothing was written."));
    return QString::fromUtf8(data).trimmed();
}

int yearOf(const Context &context)
{
    return QDateTime::fromMSecsSinceEpoch(context.clock().nowMs()).date().year();
}

Result<model::FieldMap> activityFields(const Context &context)
{
    const Arguments &arguments = context.arguments();
    model::FieldMap fields;
    KONTOR_ASSIGN(fields[u"kind"_s], activityChoice("kind", u"kind"_s, arguments));
    KONTOR_ASSIGN(const QString text, spokenText(arguments));
    if (text.isEmpty() && arguments.value("subject").isEmpty())
        return fail(ErrorCode::Invalid, Text::tr("What was said? Give --text TEXT."));
    fields.insert(u"body"_s, text);
    fields.insert(u"subject"_s, arguments.value("subject"));
    if (arguments.has("at")) {
        KONTOR_ASSIGN(fields[u"occurred_at"_s], moment(arguments.value("at"), yearOf(context)));
    }
    if (arguments.has("duration")) {
        KONTOR_ASSIGN(const qint64 minutes, arguments.number("duration", 0));
        fields.insert(u"duration_s"_s, minutes * secondsPerMinute);
    }
    for (const char *option : {"direction", "result"}) {
        if (arguments.has(option)) {
            KONTOR_ASSIGN(fields[QString::fromLatin1(option)],
                          activityChoice(option, QString::fromLatin1(option), arguments));
        }
    }
    return fields;
}

Result<int> addTask(Context &context)
{
    const Arguments &arguments = context.arguments();
    model::FieldMap fields{{u"title"_s, arguments.value("title")}};
    if (arguments.value("title").trimmed().isEmpty())
        return fail(ErrorCode::Invalid, Text::tr("What is to be done? Give --title TEXT."));
    if (arguments.has("due")) {
        const auto due = model::parseDate(arguments.value("due"), model::DayMonthOrder::Unknown, yearOf(context));
        if (!due || !due->date.isFull() || due->ambiguous)
            return fail(ErrorCode::Invalid,
                        Text::tr("\"%1\" is no day. Write it as 2026-01-31.").arg(arguments.value("due")));
        fields.insert(u"due_on"_s, due->date.toIso());
    }
    if (arguments.has("note"))
        fields.insert(u"note"_s, arguments.value("note"));
    KONTOR_ASSIGN(const Session *const session, context.write());
    ContactId contact;
    if (arguments.words.size() > 1) {
        KONTOR_ASSIGN(contact, context.contact(context.word(1)));
        KONTOR_TRY(queries::contactDetail(session->database->reader(), contact));
    }
    KONTOR_ASSIGN(const model::TaskId id, commands::createTask(*session, contact, fields));
    if (context.output().isJson())
        context.output().object({{u"id"_s, id.toString()},
                                 {u"title"_s, arguments.value("title")},
                                 {u"due_on"_s, QJsonValue::fromVariant(fields.value(u"due_on"_s))}});
    else
        context.output().line(id.toString());
    return ExitDone;
}

Result<int> listTasks(Context &context)
{
    KONTOR_ASSIGN(storage::Connection *const connection, context.read());
    KONTOR_ASSIGN(const QList<queries::TaskRecord> tasks,
                  queries::tasks(*connection, context.arguments().has("all"), 1'000'000));
    Output &output = context.output();
    QList<QStringList> rows;
    if (output.isJson())
        output.beginArray();
    for (const queries::TaskRecord &task : tasks) {
        if (output.isJson())
            output.element(taskToJson(task));
        else
            rows << QStringList{task.id.toString(), task.doneAt ? u"✓"_s : QString(), shownDay(task.dueOn), task.title,
                                task.contactName};
    }
    if (!output.isJson()) {
        output.text(columns(rows));
        return ExitDone;
    }
    output.endArray();
    output.line({});
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

Result<int> runLog(Context &context)
{
    KONTOR_ASSIGN(const model::FieldMap fields, activityFields(context));
    KONTOR_ASSIGN(const Session *const session, context.write());
    KONTOR_ASSIGN(const QList<ContactId> contacts, context.contacts(0));
    KONTOR_ASSIGN(const model::ActivityId id, commands::logActivity(*session, contacts, fields));
    if (context.output().isJson())
        context.output().object({{u"id"_s, id.toString()},
                                 {u"kind"_s, fields.value(u"kind"_s).toString()},
                                 {u"contacts"_s, contacts.size()}});
    else
        context.output().line(id.toString());
    return ExitDone;
}

Result<int> runTask(Context &context)
{
    const QString &action = context.word(0);
    const qsizetype words = context.arguments().words.size();
    if (action == "add"_L1)
        return addTask(context);
    if (action == "list"_L1 && words == 1)
        return listTasks(context);
    if (action == "done"_L1 && words == 2)
        return finishTask(context);
    return fail(
        ErrorCode::Invalid,
        Text::tr("Usage: %1").arg(u"kontorctl task add [ID] --title TEXT [--due DAY] | task list | task done ID"_s));
}

}  // namespace kontor::ctl
