// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/filtercommands.h"

#include "core/model/text.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace kontor::commands {

using model::CustomFieldId;
using model::SavedFilterId;
using storage::Statement;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/// Two fields of one name would be one for imports and filters.
Result<void> refuseTaken(CommandContext &context, const CustomFieldSpec &spec)
{
    const QString label = model::foldToKey(spec.label);
    Statement query = context.transaction().statement(QByteArray("SELECT label, code FROM custom_field WHERE deleted_at IS NULL"));
    for (;;) {
        KONTOR_ASSIGN(const bool row, query.step());
        if (!row)
            return {};
        if (model::foldToKey(query.text(0)) == label || query.text(1) == (spec.code.isEmpty() ? label : spec.code))
            return fail(ErrorCode::Conflict, Text::tr("There is a field \"%1\" already. Nothing was changed.").arg(query.text(0)));
    }
}

}  // namespace

namespace {

QString storedForm(const model::Filter &filter)
{
    return QString::fromUtf8(QJsonDocument(filter.toJson()).toJson(QJsonDocument::Compact));
}

}  // namespace

Result<SavedFilterId> saveFilter(const Session &session, const QString &name, const model::Filter &filter, const QString &sort)
{
    return runCommand(session, {QStringLiteral("filter.save"), {}, {}}, [&](CommandContext &context) -> Result<SavedFilterId> {
        KONTOR_ASSIGN(const Uuid id, context.insert(u"saved_filter", {{QStringLiteral("name"), model::tidied(name)},
                                                                      {QStringLiteral("filter"), storedForm(filter)}, {QStringLiteral("sort"), sort},
                                                                      {QStringLiteral("pinned"), qint64(1)}}));
        return SavedFilterId(id);
    });
}

Result<bool> editSavedFilter(const Session &session, const SavedFilterId &id, const model::FieldMap &changes)
{
    return runCommand(session, {QStringLiteral("filter.edit"), {}, {}}, [&](CommandContext &context) -> Result<bool> {
        return context.update(u"saved_filter", id, changes);
    });
}

Result<bool> replaceSavedFilter(const Session &session, const SavedFilterId &id, const model::Filter &filter, const QString &sort)
{
    return editSavedFilter(session, id, {{QStringLiteral("filter"), storedForm(filter)}, {QStringLiteral("sort"), sort}});
}

Result<void> orderSavedFilters(const Session &session, const QList<SavedFilterId> &ids)
{
    return runCommand(session, {QStringLiteral("filter.order"), {}, {}}, [&](CommandContext &context) -> Result<void> {
        for (qsizetype place = 0; place < ids.size(); ++place)
            KONTOR_TRY(context.update(u"saved_filter", ids[place], {{QStringLiteral("position"), qint64(place)}}));
        return {};
    });
}

Result<void> deleteSavedFilter(const Session &session, const SavedFilterId &id)
{
    return runCommand(session, {QStringLiteral("filter.delete"), {}, {}}, [&](CommandContext &context) -> Result<void> {
        return context.remove(u"saved_filter", id).map([](bool) {});
    });
}

Result<CustomFieldId> createCustomField(const Session &session, const CustomFieldSpec &spec)
{
    return runCommand(session, {QStringLiteral("field.create"), {}, {}}, [&](CommandContext &context) -> Result<CustomFieldId> {
        KONTOR_TRY(refuseTaken(context, spec));
        KONTOR_ASSIGN(const Uuid id, insertCustomField(context, spec));
        return CustomFieldId(id);
    });
}

Result<bool> editCustomField(const Session &session, const CustomFieldId &id, const model::FieldMap &changes)
{
    return runCommand(session, {QStringLiteral("field.edit"), {}, {}}, [&](CommandContext &context) -> Result<bool> {
        return context.update(u"custom_field", id, changes);
    });
}

Result<void> deleteCustomField(const Session &session, const CustomFieldId &id)
{
    return runCommand(session, {QStringLiteral("field.delete"), {}, {}}, [&](CommandContext &context) -> Result<void> {
        return context.remove(u"custom_field", id).map([](bool) {});
    });
}

}  // namespace kontor::commands
