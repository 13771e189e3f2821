// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kontorctlassign.h"

#include "app/kontorctltext.h"
#include "core/commands/draftwriter.h"
#include "core/importexport/fieldvalues.h"
#include "core/model/filterfields.h"
#include "core/model/text.h"
#include "core/queries/lookups.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace kontor::ctl {

using namespace Qt::StringLiterals;
using commands::CommandContext;
using commands::DraftWriter;
using model::FieldDef;
using model::FieldMap;
using model::FieldType;
using queries::ContactDetail;

namespace {

/// Turns words into typed edits, with the custom fields of one file at hand.
class EditReader {
public:
    EditReader(QList<queries::CustomFieldRecord> customFields, qint64 nowMs) : m_customFields(std::move(customFields))
    {
        m_habits.thisYear = QDateTime::fromMSecsSinceEpoch(nowMs).date().year();
    }

    Result<void> take(const QString &word)
    {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1)
            return fail(ErrorCode::Invalid, Text::tr("\"%1\" is no FIELD=VALUE.").arg(word));
        const bool isMore = word[equals - 1] == u'+';
        const QString name = word.left(isMore ? equals - 1 : equals).trimmed();
        return takeField(name, word.mid(equals + 1).trimmed(), isMore);
    }

    Edits edits;

private:
    Result<void> takeField(const QString &name, const QString &value, bool isMore)
    {
        const auto known = model::findFilterField(name);
        if (!known || known->id.startsWith("cf:"_L1))
            return takeCustom(known ? known->id.mid(3) : name, name, value);
        const QString &id = known->id;
        const QString key = id.mid(id.indexOf(u'.') + 1);
        if (id.startsWith("contact_point."_L1)) {
            edits.points << Edits::Point{key, model::tidied(value), isMore};
            return {};
        }
        if (id == "tag"_L1) {
            edits.tags << value.split(u',', Qt::SkipEmptyParts);
            return {};
        }
        if (id == "organisation"_L1) {
            edits.organisation = model::tidied(value);
            return {};
        }
        if (id.startsWith("contact."_L1))
            return takeColumn(u"contact", key, value, edits.contact);
        if (id.startsWith("address."_L1))
            return takeColumn(u"address", key, value, edits.address);
        return fail(ErrorCode::Invalid, Text::tr("\"%1\" follows from other records and cannot be set.").arg(name));
    }

    Result<void> takeColumn(QStringView entity, const QString &key, const QString &text, FieldMap &fields)
    {
        const FieldDef *field = model::Catalogue::get().field(entity, key);
        if (field == nullptr || !field->has(model::Editable))
            return fail(ErrorCode::Invalid, Text::tr("\"%1\" cannot be changed.").arg(key));
        if (text.isEmpty()) {
            fields.insert(key, QVariant());
            return {};
        }
        KONTOR_ASSIGN(const importexport::ReadValue read, readAs(*field, text, field->labelText()));
        fields.insert(key, read.value);
        if (field->type == FieldType::Money && key.endsWith("_minor"_L1))
            fields.insert(key.chopped(6) + u"_currency"_s, read.currency);
        return {};
    }

    Result<importexport::ReadValue> readAs(const FieldDef &field, const QString &text, const QString &label) const
    {
        const auto read = importexport::readValue(field, text, m_habits);
        if (read && read->ambiguous)
            return fail(ErrorCode::Invalid,
                        Text::tr("\"%1\" can be read in two ways. Write the day as 2025-12-31.").arg(text));
        if (read)
            return *read;
        QStringList codes;
        for (const model::Choice &choice : field.choices)
            codes << QString::fromLatin1(choice.code);
        return fail(ErrorCode::Invalid,
                    codes.isEmpty() ? Text::tr("\"%1\" does not fit the field \"%2\".").arg(text.left(80), label)
                                    : Text::tr("\"%1\" is none of the choices of \"%2\": %3")
                                          .arg(text.left(80), label, codes.join(u", "_s)));
    }

    Result<void> takeCustom(const QString &code, const QString &typed, const QString &value)
    {
        const QString key = model::foldToKey(code.startsWith("cf:"_L1) ? code.mid(3) : code);
        for (const queries::CustomFieldRecord &field : m_customFields) {
            if (field.code == code || model::foldToKey(field.code) == key || model::foldToKey(field.label) == key) {
                KONTOR_ASSIGN(edits.custom[field.code], customValue(field, value));
                return {};
            }
        }
        for (const model::OfferedField &offered : model::Catalogue::get().offeredFields()) {
            if (code == QLatin1String(offered.code))
                return fail(
                    ErrorCode::NotFound,
                    Text::tr(
                        "The field \"%1\" is not switched on in this file. \"kontorctl fields enable %2\" does it.")
                        .arg(typed, code));
        }
        return fail(ErrorCode::NotFound,
                    Text::tr("There is no field \"%1\". \"kontorctl fields\" lists them all.").arg(typed));
    }

    /// Choices of custom fields are in the file, not in the catalogue.
    Result<QVariant> customValue(const queries::CustomFieldRecord &field, const QString &text) const
    {
        if (text.isEmpty())
            return QVariant();
        if (field.type == FieldType::MultiChoice) {
            QJsonArray codes;
            for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
                KONTOR_ASSIGN(const QString code, customChoice(field, part.trimmed()));
                codes.append(code);
            }
            return QVariant(QString::fromUtf8(QJsonDocument(codes).toJson(QJsonDocument::Compact)));
        }
        if (field.type == FieldType::Choice)
            return customChoice(field, text).map([](const QString &code) { return QVariant(code); });
        const QByteArray code = field.code.toLatin1();
        FieldDef def;
        def.key = code.constData();
        def.type = field.type;
        KONTOR_ASSIGN(const importexport::ReadValue read, readAs(def, text, field.label));
        if (field.type == FieldType::Money && !field.currency.isEmpty() && read.currency != field.currency)
            return fail(ErrorCode::Invalid, Text::tr("\"%1\" is kept in %2.").arg(field.label, field.currency));
        return read.value;
    }

    static Result<QString> customChoice(const queries::CustomFieldRecord &field, const QString &text)
    {
        const QString key = model::foldToKey(text);
        const QJsonArray choices = QJsonDocument::fromJson(field.choicesJson.toUtf8()).array();
        QStringList codes;
        for (const QJsonValue &choice : choices) {
            const QString code = choice[u"code"_s].toString();
            if (key == model::foldToKey(code) || key == model::foldToKey(choice[u"label"_s].toString()))
                return code;
            codes << code;
        }
        return fail(
            ErrorCode::Invalid,
            Text::tr("\"%1\" is none of the choices of \"%2\": %3").arg(text, field.label, codes.join(u", "_s)));
    }

    QList<queries::CustomFieldRecord> m_customFields;
    importexport::ReadingHabits m_habits;
};

/// Applies edits to one contact inside a running command.
class EditWriter {
public:
    EditWriter(CommandContext &context, const ContactDetail &detail)
        : m_context(context), m_detail(detail), m_writer(context, m_cache)
    {
    }

    Result<bool> write(const Edits &edits)
    {
        FieldMap fields = edits.contact;
        if (edits.organisation && m_detail.isOrganisation())
            fields.insert(u"org_name"_s, *edits.organisation);
        if (!fields.isEmpty())
            KONTOR_TRY(note(m_context.update(u"contact", m_detail.id, fields)));
        for (const Edits::Point &point : edits.points)
            KONTOR_TRY(writePoint(point));
        if (!edits.address.isEmpty())
            KONTOR_TRY(writeAddress(edits.address));
        if (edits.organisation && !m_detail.isOrganisation())
            KONTOR_TRY(writeOrganisation(*edits.organisation));
        for (const QString &name : edits.tags) {
            KONTOR_ASSIGN(const Uuid tag, m_writer.tag(name));
            KONTOR_TRY(note(m_context.putElement(u"contact_tag", m_detail.id.toBytes(), tag.toBytes())));
        }
        for (auto it = edits.custom.cbegin(); it != edits.custom.cend(); ++it)
            KONTOR_TRY(writeCustom(it.key(), it.value()));
        return m_changed;
    }

private:
    Result<void> note(const Result<bool> &changed)
    {
        if (!changed)
            return fail(changed.error());
        m_changed = m_changed || *changed;
        return {};
    }

    Result<void> add(QStringView entity, FieldMap fields)
    {
        fields.insert(u"contact_id"_s, m_detail.id.toBytes());
        m_changed = true;
        return m_context.insert(entity, fields).map([](const Uuid &) {});
    }

    Result<void> writePoint(const Edits::Point &point)
    {
        QList<Uuid> present;
        for (const queries::Record &record : m_detail.points) {
            if (record.fields.value(u"kind"_s).toString() == point.kind)
                present << record.id;
        }
        if (point.isMore || (present.isEmpty() && !point.value.isEmpty()))
            return add(u"contact_point", {{u"kind"_s, point.kind}, {u"value"_s, point.value}});
        if (present.size() > 1)
            return several(point.kind);
        if (present.isEmpty())
            return {};
        return note(point.value.isEmpty()
                        ? m_context.remove(u"contact_point", present.first())
                        : m_context.update(u"contact_point", present.first(), {{u"value"_s, point.value}}));
    }

    Result<void> writeAddress(const FieldMap &fields)
    {
        if (m_detail.addresses.isEmpty())
            return add(u"address", fields);
        if (m_detail.addresses.size() > 1)
            return several(Text::tr("address"));
        return note(m_context.update(u"address", m_detail.addresses.first().id, fields));
    }

    Result<void> writeOrganisation(const QString &name)
    {
        if (m_detail.affiliations.size() > 1)
            return several(Text::tr("organisation"));
        const bool has = !m_detail.affiliations.isEmpty();
        if (name.isEmpty())
            return has ? note(m_context.remove(u"affiliation", m_detail.affiliations.first().id)) : Result<void>();
        KONTOR_ASSIGN(const Uuid firm, m_writer.organisation(name));
        if (has)
            return note(m_context.update(u"affiliation", m_detail.affiliations.first().id,
                                         {{u"organisation_id"_s, firm.toBytes()}}));
        m_changed = true;
        return m_context
            .insert(u"affiliation", {{u"person_id"_s, m_detail.id.toBytes()}, {u"organisation_id"_s, firm.toBytes()}})
            .map([](const Uuid &) {});
    }

    Result<void> writeCustom(const QString &code, const QVariant &value)
    {
        if (value.isValid())
            return note(m_writer.setCustom(m_detail.id, code, value));
        KONTOR_ASSIGN(const Uuid field, m_writer.existingCustomField(code));
        return note(m_context.removeElement(u"custom_value", m_detail.id.toBytes(), field.toBytes()));
    }

    static tl::unexpected<Error> several(const QString &what)
    {
        return fail(
            ErrorCode::Conflict,
            Text::tr(
                "The contact has several of \"%1\"; which one is meant? Nothing was changed. \"+=\" adds one more.")
                .arg(what));
    }

    CommandContext &m_context;
    const ContactDetail &m_detail;
    commands::DraftCache m_cache;
    DraftWriter m_writer;
    bool m_changed = false;
};

}  // namespace

Result<Edits> readEdits(storage::Connection &connection, const QStringList &words, qint64 nowMs)
{
    KONTOR_ASSIGN(QList<queries::CustomFieldRecord> customFields, queries::customFields(connection));
    EditReader reader(std::move(customFields), nowMs);
    for (const QString &word : words)
        KONTOR_TRY(reader.take(word));
    return std::move(reader.edits);
}

void addToDraft(model::ContactDraft &draft, const Edits &edits)
{
    draft.fields.insert(edits.contact);
    draft.fields.removeIf([](const auto &entry) { return !entry.value().isValid(); });
    for (const Edits::Point &point : edits.points) {
        if (!point.value.isEmpty())
            draft.points.append({{}, {{u"kind"_s, point.kind}, {u"value"_s, point.value}}});
    }
    if (!edits.address.isEmpty())
        draft.addresses.append({{}, edits.address});
    if (edits.organisation && draft.fields.value(u"kind"_s).toString() == "organisation"_L1)
        draft.fields.insert(u"org_name"_s, *edits.organisation);
    else if (edits.organisation && !edits.organisation->isEmpty())
        draft.affiliations.append({*edits.organisation, {}});
    draft.tags += edits.tags;
    draft.custom.insert(edits.custom);
}

Result<bool> applyEdits(const commands::Session &session, const ContactDetail &detail, const Edits &edits)
{
    return commands::runCommand(session, {u"contact.edit"_s, {}, {}}, [&](CommandContext &context) -> Result<bool> {
        return EditWriter(context, detail).write(edits);
    });
}

}  // namespace kontor::ctl
