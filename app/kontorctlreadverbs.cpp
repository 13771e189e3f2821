// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kontorctlcontext.h"
#include "app/kontorctljson.h"
#include "app/kontorctltext.h"
#include "app/kontorctlverbs.h"
#include "core/commands/undo.h"
#include "core/queries/lookups.h"
#include "core/queries/contactlist.h"
#include "core/queries/lookups.h"

namespace kontor::ctl {

using namespace Qt::StringLiterals;
using queries::ContactDetail;
using storage::Connection;

namespace {

constexpr size_t rowsPerPage = 200;
constexpr qsizetype nameWidth = 32;
constexpr qsizetype placeWidth = 26;
constexpr int defaultTimeline = 20;
constexpr int defaultHistory = 100;

QString rowText(const queries::ContactRow &row)
{
    QStringList tags;
    for (const queries::TagMark &tag : row.tags)
        tags << u'#' + oneLine(tag.name);
    QString line = row.id.toString() + u"  "_s + padded(oneLine(row.name), nameWidth) + u"  "_s
                   + padded(oneLine(row.subtitle), placeWidth) + u"  "_s + tags.join(u' ');
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

Result<void> writePage(Connection &connection, Output &output, const std::vector<qint64> &page)
{
    KONTOR_ASSIGN(const QList<queries::ContactRow> rows, queries::contactRows(connection, page));
    for (const queries::ContactRow &row : rows) {
        if (!output.isRead())
            return {};
        if (!output.isJson()) {
            output.line(rowText(row));
            continue;
        }
        KONTOR_ASSIGN(const ContactDetail detail, queries::contactDetail(connection, row.id));
        output.element(contactToJson(detail));
    }
    return {};
}

Result<int> writeList(Context &context, const queries::ListSpec &spec)
{
    KONTOR_ASSIGN(Connection *const connection, context.read());
    KONTOR_ASSIGN(const std::vector<qint64> numbers, queries::contactSnapshot(*connection, spec));
    Output &output = context.output();
    KONTOR_TRY(output.listing([&]() -> Result<void> {
        for (size_t first = 0; first < numbers.size() && output.isRead(); first += rowsPerPage) {
            const auto begin = numbers.begin() + std::ptrdiff_t(first);
            const auto end = numbers.begin() + std::ptrdiff_t(std::min(first + rowsPerPage, numbers.size()));
            KONTOR_TRY(writePage(*connection, output, {begin, end}));
        }
        return {};
    }));
    if (numbers.empty())
        output.note(Text::tr("Nothing found."));
    return ExitDone;
}

void addFieldRows(QList<QStringList> &rows, const char *entity, const model::FieldMap &fields)
{
    const model::EntityDef *def = model::Catalogue::get().entity(QString::fromLatin1(entity));
    for (const model::FieldDef &field : def->fields) {
        const QString key = QString::fromLatin1(field.key);
        if (!field.has(model::Hidden) && fields.contains(key))
            rows << QStringList{field.labelText(), shownValue(field, fields.value(key), currencyOf(fields, key))};
    }
}

QString addressLine(const model::FieldMap &fields)
{
    const auto part = [&](const QString &key) { return fields.value(key).toString(); };
    const QString town = QStringList{part(u"postal_code"_s), part(u"city"_s)}.join(u' ').trimmed();
    QStringList parts{part(u"company"_s), part(u"department"_s), part(u"extra"_s),
                      part(u"street"_s),  part(u"po_box"_s),     town,
                      part(u"region"_s),  part(u"country"_s)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// Label and value of everything about a contact but its timeline.
QList<QStringList> detailRows(const ContactDetail &detail)
{
    QList<QStringList> rows{{Text::tr("Id"), detail.id.toString()}};
    addFieldRows(rows, "contact", detail.fields);
    const model::FieldDef &kind = *model::Catalogue::get().field(u"contact_point", u"kind");
    for (const queries::Record &point : detail.points) {
        const QString label = point.fields.value(u"label"_s).toString();
        const QString name = shownValue(kind, point.fields.value(u"kind"_s));
        rows << QStringList{label.isEmpty() ? name : name + u" ("_s + label + u')',
                            point.fields.value(u"value"_s).toString()};
    }
    for (const queries::Record &address : detail.addresses)
        rows << QStringList{Text::tr("Address"), addressLine(address.fields)};
    for (const queries::AffiliationRecord &record : detail.affiliations) {
        const QString position = record.fields.value(u"position"_s).toString();
        rows << QStringList{detail.isOrganisation() ? Text::tr("Person") : Text::tr("Works for"),
                            position.isEmpty() ? record.otherName : record.otherName + u", "_s + position};
    }
    for (const queries::RelationRecord &relation : detail.relations)
        rows << QStringList{Text::tr("Relation"), relation.otherName + u" ("_s + relation.kind + u')'};
    QStringList tags;
    for (const queries::TagRecord &tag : detail.tags)
        tags << tag.name;
    if (!tags.isEmpty())
        rows << QStringList{Text::tr("Tags"), tags.join(u", "_s)};
    for (const queries::CustomValue &custom : detail.custom) {
        model::FieldDef field;
        field.type = custom.type;
        rows << QStringList{custom.label, shownValue(field, custom.value, custom.currency)};
    }
    for (const queries::AttachmentRecord &file : detail.files)
        rows << QStringList{Text::tr("File"), file.name};
    for (const queries::Record &task : detail.openTasks) {
        const QString due = shownDay(task.fields.value(u"due_on"_s).toString());
        rows << QStringList{Text::tr("Task"), task.fields.value(u"title"_s).toString()
                                                  + (due.isEmpty() ? QString() : Text::tr(", due %1").arg(due))};
    }
    return rows;
}

void writeEntry(Output &output, const queries::TimelineEntry &entry)
{
    const model::FieldDef &kind = *model::Catalogue::get().field(u"activity", u"kind");
    output.line(padded(shownInstant(entry.occurredAt), 18) + padded(shownValue(kind, entry.kind), 12)
                + oneLine(entry.subject));
    for (const QString &line : manyLines(entry.body).split(u'\n')) {
        if (!line.isEmpty())
            output.line(u"    "_s + line);
    }
}

Result<int> restore(Context &context)
{
    bool ok = false;
    const qint64 row = context.arguments().words.size() == 2 ? context.word(1).toLongLong(&ok) : 0;
    if (!ok)
        return fail(ErrorCode::Invalid,
                    Text::tr("Which value? Give the number that \"kontorctl history ID\" shows: history restore N"));
    KONTOR_ASSIGN(const commands::Session *const session, context.write());
    KONTOR_TRY(commands::restoreValue(*session, row));
    if (context.output().isJson())
        context.output().object({{u"restored"_s, row}});
    else
        context.output().line(Text::tr("The value is back."));
    return ExitDone;
}

/// Shows changes in words; knows the names of tags and fields, which the history keeps by id.
class ChangeText {
public:
    static Result<ChangeText> load(Connection &connection)
    {
        ChangeText text;
        KONTOR_ASSIGN(const QList<queries::TagCount> tags, queries::tagCounts(connection));
        for (const queries::TagCount &tag : tags)
            text.m_names.insert(u"tag:"_s + QString::fromLatin1(tag.id.toBytes().toHex()),
                                Text::tr("Tag") + u' ' + tag.name);
        KONTOR_ASSIGN(const QList<queries::CustomFieldRecord> fields, queries::customFields(connection));
        for (const queries::CustomFieldRecord &field : fields)
            text.m_names.insert(u"cf:"_s + QString::fromLatin1(field.id.toBytes().toHex()), field.label);
        return text;
    }

    QStringList row(const queries::HistoryRecord &change) const
    {
        const model::EntityDef *entity = model::Catalogue::get().entity(change.entity);
        const model::FieldDef *field = entity != nullptr ? entity->field(change.field) : nullptr;
        const bool isElement = change.field.contains(u':');
        QString name = m_names.value(change.field, change.field);
        if (field != nullptr && field->label != nullptr)
            name = field->labelText();
        else if (change.field.isEmpty() && entity != nullptr)
            name = entity->labelText();
        QString value = Text::tr("added");
        if (!change.field.isEmpty() && !isElement)
            value = shown(field, change.old) + u" → "_s + shown(field, change.now);
        else if (isElement && change.old.isValid())
            value = change.now.isValid() ? Text::tr("changed") : Text::tr("taken away");
        return {change.n == 0 ? QString() : QString::number(change.n),
                shownInstant(change.at),
                change.author,
                change.commandKind,
                name,
                value};
    }

private:
    static QString shown(const model::FieldDef *field, const QVariant &value)
    {
        if (!value.isValid())
            return u"–"_s;
        return field != nullptr ? shownValue(*field, value) : value.toString();
    }

    QHash<QString, QString> m_names;
};

}  // namespace

Result<int> runSearch(Context &context)
{
    queries::ListSpec spec;
    spec.search = context.arguments().words.join(u' ');
    KONTOR_ASSIGN(spec.limit, context.arguments().number("limit", 0));
    return writeList(context, spec);
}

Result<int> runList(Context &context)
{
    queries::ListSpec spec;
    KONTOR_ASSIGN(spec.filter, model::parseFilter(context.arguments().value("filter")));
    if (context.arguments().has("sort"))
        spec.sort = context.arguments().value("sort");
    KONTOR_ASSIGN(spec.limit, context.arguments().number("limit", 0));
    return writeList(context, spec);
}

Result<int> runShow(Context &context)
{
    KONTOR_ASSIGN(const qint64 limit, context.arguments().number("timeline", defaultTimeline));
    KONTOR_ASSIGN(Connection *const connection, context.read());
    KONTOR_ASSIGN(const model::ContactId id, context.contact(context.word(0)));
    KONTOR_ASSIGN(const ContactDetail detail, queries::contactDetail(*connection, id));
    KONTOR_ASSIGN(const QList<queries::TimelineEntry> entries,
                  queries::timelinePage(*connection, id, {}, int(std::min<qint64>(limit, 1'000'000))));
    Output &output = context.output();
    if (output.isJson()) {
        QJsonObject object = wholeContactToJson(detail);
        QJsonArray timeline;
        for (const queries::TimelineEntry &entry : entries)
            timeline.append(entryToJson(entry, id));
        object.insert(u"timeline"_s, timeline);
        output.object(object);
        return ExitDone;
    }
    output.line(oneLine(detail.fullName));
    output.text(columns(detailRows(detail), u"  "_s));
    if (!entries.isEmpty())
        output.line({});
    for (const queries::TimelineEntry &entry : entries)
        writeEntry(output, entry);
    return ExitDone;
}

Result<int> runHistory(Context &context)
{
    if (context.word(0) == "restore"_L1)
        return restore(context);
    if (context.arguments().words.size() > 1)
        return fail(ErrorCode::Invalid, Text::tr("Give one contact, or: history restore N"));
    KONTOR_ASSIGN(const qint64 limit, context.arguments().number("limit", defaultHistory, 1));
    KONTOR_ASSIGN(Connection *const connection, context.read());
    KONTOR_ASSIGN(const model::ContactId id, context.contact(context.word(0)));
    KONTOR_ASSIGN(const QList<queries::HistoryRecord> changes,
                  queries::recordHistory(*connection, id, int(std::min<qint64>(limit, 1'000'000))));
    if (changes.isEmpty())
        return fail(ErrorCode::NotFound, Text::tr("There is no contact \"%1\".").arg(context.word(0)));
    KONTOR_ASSIGN(const ChangeText text, ChangeText::load(*connection));
    context.output().list(
        changes, changeToJson, [&](const queries::HistoryRecord &change) { return text.row(change); },
        {Text::tr("No."), Text::tr("When"), Text::tr("Who"), Text::tr("Change"), Text::tr("Field"), Text::tr("Value")});
    return ExitDone;
}

}  // namespace kontor::ctl
