// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kontorctlcontext.h"
#include "app/kontorctltext.h"
#include "app/kontorctlverbs.h"
#include "core/commands/entrycommands.h"
#include "core/importexport/fieldvalues.h"
#include "core/model/duration.h"
#include "core/model/fieldrules.h"
#include "core/model/moment.h"
#include "core/model/placeholders.h"
#include "core/model/text.h"
#include "core/queries/contactdetail.h"
#include "core/queries/templates.h"

#include <QDateTime>
#include <QFile>
#include <QLocale>

#include <algorithm>

namespace kontor::ctl {

using namespace Qt::StringLiterals;
using commands::Session;
using model::ContactId;

namespace {

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// A choice of the timeline's catalogue by code, label or synonym.
Result<QString> activityChoice(const char *option, const QString &key, const Arguments &arguments, const QStringList &more = {})
{
    const model::FieldDef &field = *model::Catalogue::get().field(u"activity", key);
    const QString code = importexport::choiceCode(field, arguments.value(option));
    if (!code.isEmpty())
        return code;
    QStringList codes;
    for (const model::Choice &choice : field.choices)
        codes << QString::fromLatin1(choice.code);
    return fail(ErrorCode::Invalid, Text::tr("--%1 takes one of: %2").arg(QLatin1String(option), (codes + more).join(u", "_s)));
}

/// The kinds of the file itself, by label or code, before the shipped ones.
Result<QString> activityKind(storage::Connection &connection, const Arguments &arguments)
{
    KONTOR_ASSIGN(const QList<queries::ActivityKindRecord> own, queries::ownActivityKinds(connection));
    QStringList labels;
    for (const queries::ActivityKindRecord &kind : own) {
        if (kind.code == arguments.value("kind") || model::foldToKey(kind.label) == model::foldToKey(arguments.value("kind")))
            return kind.code;
        labels << kind.label;
    }
    return activityChoice("kind", u"kind"_s, arguments, labels);
}

/// "2026-01-31T14:30" in local time or with an offset, or in words: "gestern 15 Uhr".
Result<qint64> moment(const QString &text, qint64 nowMs)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (time.isValid() && text.contains(u'T'))
        return time.toMSecsSinceEpoch();
    if (const auto spoken = model::parseMoment(text, QDateTime::fromMSecsSinceEpoch(nowMs)))
        return spoken->toMSecsSinceEpoch();
    return fail(ErrorCode::Invalid,
                Text::tr("\"%1\" is no time. Write it as 2026-01-31T14:30, 31.1.2026 or \"yesterday 3 pm\".").arg(text));
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

/// Subject and text of --template, with what is known of the first contact; what was typed comes first.
Result<void> addTemplate(storage::Connection &connection, const Context &context, const Session &session, const ContactId &contact,
                         model::FieldMap &fields)
{
    const QString name = context.arguments().value("template");
    KONTOR_ASSIGN(const QList<queries::TextTemplateRecord> templates, queries::textTemplates(connection));
    const auto found = std::find_if(templates.begin(), templates.end(), [&](const auto &text) { return isSame(text.name, name); });
    if (found == templates.end())
        return fail(ErrorCode::NotFound, Text::tr("There is no text template \"%1\".").arg(name));
    KONTOR_ASSIGN(const queries::ContactDetail detail, queries::contactDetail(connection, contact));
    model::PlaceholderSource source;
    source.contact = detail.fields;
    source.firm = detail.affiliations.isEmpty() ? QString() : detail.affiliations.first().otherName;
    source.city = detail.addresses.isEmpty() ? QString() : detail.addresses.first().fields.value(u"city"_s).toString();
    source.author = session.author;
    source.now = QDateTime::fromMSecsSinceEpoch(context.clock().nowMs());
    if (fields.value(u"subject"_s).toString().isEmpty())
        fields.insert(u"subject"_s, model::fillPlaceholders(found->subject, source, QLocale()));
    const QString typed = fields.value(u"body"_s).toString();
    const QString body = model::fillPlaceholders(found->body, source, QLocale());
    fields.insert(u"body"_s, typed.isEmpty() ? body : QString(body + u'\n' + typed));
    return {};
}

Result<qint64> duration(const QString &text)
{
    if (const auto seconds = model::parseDuration(text))
        return *seconds;
    return fail(ErrorCode::Invalid, Text::tr("\"%1\" is no duration. Write it as 12, \"12 min\" or 1:30.").arg(text));
}

Result<model::FieldMap> activityFields(storage::Connection &connection, const Context &context)
{
    const Arguments &arguments = context.arguments();
    model::FieldMap fields;
    KONTOR_ASSIGN(fields[u"kind"_s], activityKind(connection, arguments));
    KONTOR_ASSIGN(fields[u"body"_s], spokenText(arguments));
    fields.insert(u"subject"_s, arguments.value("subject"));
    fields.insert(u"place"_s, arguments.value("place"));
    if (arguments.has("at")) {
        KONTOR_ASSIGN(fields[u"occurred_at"_s], moment(arguments.value("at"), context.clock().nowMs()));
    }
    if (arguments.has("duration")) {
        KONTOR_ASSIGN(fields[u"duration_s"_s], duration(arguments.value("duration")));
    }
    for (const char *option : {"direction", "result"}) {
        if (arguments.has(option)) {
            KONTOR_ASSIGN(fields[QString::fromLatin1(option)],
                          activityChoice(option, QString::fromLatin1(option), arguments));
        }
    }
    return fields;
}

bool saysNothing(const Arguments &arguments)
{
    return arguments.value("text").isEmpty() && arguments.value("subject").isEmpty() && !arguments.has("template") && !arguments.has("attach");
}

}  // namespace

Result<int> runLog(Context &context)
{
    const Arguments &arguments = context.arguments();
    if (saysNothing(arguments))
        return fail(ErrorCode::Invalid, Text::tr("What was said? Give --text TEXT."));
    KONTOR_ASSIGN(const Session *const session, context.write());
    storage::Connection &connection = session->database->reader();
    commands::NewEntry entry;
    KONTOR_ASSIGN(entry.fields, activityFields(connection, context));
    KONTOR_ASSIGN(entry.contacts, context.contacts(0));
    for (const QString &word : arguments.values("with")) {
        KONTOR_ASSIGN(const ContactId other, context.contact(word));
        if (!entry.contacts.contains(other))
            entry.contacts << other;
    }
    if (arguments.has("template"))
        KONTOR_TRY(addTemplate(connection, context, *session, entry.contacts.first(), entry.fields));
    entry.paths = arguments.values("attach");
    KONTOR_ASSIGN(const model::ActivityId id, commands::writeEntry(*session, entry));
    if (context.output().isJson())
        context.output().object({{u"id"_s, id.toString()},
                                 {u"kind"_s, entry.fields.value(u"kind"_s).toString()},
                                 {u"contacts"_s, entry.contacts.size()}});
    else
        context.output().line(id.toString());
    return ExitDone;
}

}  // namespace kontor::ctl
